/** A sheet of 50,000 contacts: only what is needed is read, in few requests, and written on the right row. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import type { AppendRow } from "../../../src/workbook/changes.ts";
import { type GoogleBench, googleBench } from "../../support/google/google-bench.ts";
import { plain } from "../../support/google/sheets-document.ts";
import type { Written } from "../../support/workbooks/memory-sheet.ts";
import { edit, text, value } from "../contract-cells.ts";

const count = 50_000;
let bench: GoogleBench;

beforeAll(async () => {
  const rows = Array.from({ length: count }, (_, index): Written[] => [
    `Contact ${index}`,
    `+37369${String(index).padStart(6, "0")}`,
    index === 30_000 ? "soon" : "@2026-11-20",
    "new",
    ...Array.from({ length: 7 }, (_, more) => `filler ${more}`),
    `k${index}`,
  ]);
  const headings = [
    "Name",
    "Phone",
    "Next contact date",
    "Status",
    "a",
    "b",
    "c",
    "d",
    "e",
    "f",
    "g",
    "followup id",
  ];
  bench = await googleBench([
    { title: "Clients", rows: [headings, ...rows] },
    { title: "Calls", rows: [["Call id", "When", "Contact", "Outcome"]] },
  ]);
});

afterAll(async () => {
  await bench.server.stop();
  expect(bench.server.violations).toEqual([]);
});

it("reads the contacts in three requests, and only the columns that mean something", async () => {
  const before = bench.server.count();
  const book = await openBook(await bench.open(), { withCalls: true });
  expect(book.contacts.rows).toHaveLength(count);
  expect(book.contacts.nextContact(2)).toEqual({ kind: "set", day: "2026-11-20", time: null });
  expect(book.contacts.nextContact(30_002)).toEqual({ kind: "unreadable", found: "soon" });
  expect(book.contacts.identity(50_001).id).toBe("k49999");
  expect(await book.calls()).not.toBeNull();
  expect(bench.server.count() - before).toBeLessThanOrEqual(3);
  const last = bench.server.requests.at(-1)?.url ?? "";
  expect(new URL(last, "http://x").searchParams.getAll("ranges")).toHaveLength(5);
});

it("writes on a row that has moved since it was read, and gives a row back that was hit", async () => {
  const workbook = await bench.open();
  await workbook.read([{ sheet: "Clients", columns: [1, 2, 3, 4, 12] }, { sheet: "Calls" }]);
  bench.waiting.pass(5000);
  bench.document.moveRow("Clients", 40_002, 3);
  const call: AppendRow = {
    kind: "append",
    sheet: "Calls",
    headingRow: 1,
    cells: [{ column: 1, value: text("c-1") }],
    key: "c-1",
  };
  let isMoved = false;
  bench.server.before = ({ method }) => {
    if (isMoved || !method.endsWith("batchUpdate")) return;
    isMoved = true;
    bench.document.moveRow("Clients", 100, 3);
  };
  const change = edit(
    "Clients",
    40_002,
    { 3: ["@2026-11-20", value("@2026-12-01")], 4: ["new", text("later")] },
    { 1: "Contact 40000", 2: "+37369040000", 12: "k40000" },
  );
  await workbook.apply([change, call]);
  const rows = bench.document.sheet("Clients").rows.slice(1);
  const changed = rows.filter((row) => plain(row[3]) !== "new" || plain(row[2]) === "46357");
  expect(changed.map((row) => row.map(plain).join(" "))).toEqual([
    expect.stringMatching(/^Contact 40000 \+37369040000 46357 later .* k40000$/),
  ]);
  expect(rows.every((row) => plain(row[11]) === plain(row[0]).replace("Contact ", "k"))).toBe(true);
});
