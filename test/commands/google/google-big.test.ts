/** A spreadsheet of 50,000 contacts and 50,000 calls: today and report ask for the columns they need and for nothing else. */
import { afterAll, expect, it } from "vitest";
import { type GoogleOffice, googleOffice } from "../../support/google/google-office.ts";
import type { Written } from "../../support/workbooks/memory-sheet.ts";

const count = 50_000;
const contactHeadings = [
  "Name",
  "a",
  "Phone",
  "b",
  "Next contact date",
  "c",
  "Status",
  "d",
  "e",
  "followup id",
];
const callHeadings = ["Call id", "x", "When", "y", "Contact", "Outcome", "Refusal reason", "z"];

let office: GoogleOffice;

afterAll(async () => {
  await office.server.stop();
  expect(office.server.violations).toEqual([]);
});

/** The columns that requests ask for, sheet by sheet. */
function columnsAsked(from: number): string[] {
  return office.server.requests
    .slice(from)
    .filter(({ method }) => method === "spreadsheets.values.batchGet")
    .flatMap(({ url }) => new URL(url, "http://localhost").searchParams.getAll("ranges"));
}

const needed = ["A", "C", "E", "G", "J"].map((column) => `'Clients'!${column}:${column}`);
const neededOfCalls = ["A", "C", "E", "F", "G"].map((column) => `'Calls'!${column}:${column}`);

it("is listed, reported and logged in few requests, by the columns that mean something", async () => {
  const contacts = Array.from({ length: count }, (_, index): Written[] => {
    const next = index === 40_000 ? "@2026-11-20" : "@2027-01-10";
    return [
      `Contact ${index}`,
      "-",
      `+37369${index + 100_000}`,
      "-",
      next,
      "-",
      "new",
      "-",
      "-",
      `k${index}`,
    ];
  });
  const calls = Array.from({ length: count }, (_, index): Written[] => {
    const when = index < 200 ? "@2026-11-23T09:00" : "@2025-01-10T09:00";
    return [`c-${index}`, "-", when, "-", `Contact ${index}`, "refused", "too far", "-"];
  });
  office = await googleOffice([
    { title: "Clients", rows: [contactHeadings, ...contacts] },
    { title: "Calls", rows: [callHeadings, ...calls] },
  ]);
  const today = await office.run(["today", "--json"]);
  expect(today).toMatchObject({ code: 0, requests: 3 });
  const cards = [{ name: "Contact 40000", row: 40_002 }];
  expect(JSON.parse(today.out)).toMatchObject({ counts: { due: 1 }, cards });
  expect(columnsAsked(0)).toEqual([...needed, ...neededOfCalls]);

  const beforeReport = office.server.count();
  const report = await office.run(["report", "--week", "this", "--json"]);
  expect(report).toMatchObject({ code: 0, requests: 3 });
  expect(JSON.parse(report.out)).toMatchObject({ calls: 200, refusals: 200, gate: { open: true } });
  expect(columnsAsked(beforeReport)).toEqual([...needed, ...neededOfCalls]);

  // Read like the list, looked at once more and written.
  expect(await office.run(["log", "1", "won"])).toMatchObject({ code: 0, requests: 5 });
  expect(office.lines("Clients")[40_001]).toContain("won");
  expect(office.lines("Calls")[1]).toContain("Contact 40000");
});
