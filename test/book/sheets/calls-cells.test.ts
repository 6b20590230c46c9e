/** What a row of the Calls sheet says, field by field, and whose phones are the same. */
import { describe, expect, test } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import { haveSamePhone } from "../../../src/book/sheets/contact-calls.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

test("a call is read by all of its columns, and a row without any of moment, outcome and id is none", async () => {
  const headings = [
    ...["Call id", "When", "Contact", "Phone", "Outcome", "Reason", "In their words", "Amount", "Undone"],
    "Manager",
  ];
  const rows = [
    headings,
    [
      ...[
        "a",
        "@2026-11-23T10:15",
        "Ion  Popa",
        "0700 900 001",
        "Refused",
        "price",
        "too\ndear",
        "1 200",
        null,
      ],
      "Emma",
    ],
    ["b", "@2026-11-23T10:20", "Ana Rusu", null, "somehow", "price", "x", 5, "yes"],
    [null, null, null, null, null, null, null, 5, null],
  ];
  const people = [
    ["Name", "Phone", "Next contact"],
    ["Ion Popa", "0700 900 001", "@2026-11-30"],
  ];
  const book = await openBook(
    new MemoryWorkbook([
      { title: "Contacts", rows: people },
      { title: "Calls", rows, formats: new Map([["2:2", "dd.mm.yyyy hh:mm"]]) },
    ]),
    { today: "2026-11-23" },
  );
  const calls = await book.calls();
  if (calls === null) throw new Error("no calls were read");
  expect(calls.rows).toEqual([2, 3]);
  expect(calls.call(2)).toMatchObject({
    ...{ id: "a", at: { day: "2026-11-23", time: "10:15" }, contact: "Ion Popa", phone: "0700 900 001" },
    ...{ outcome: "refused", outcomeText: "Refused", reason: "price", said: "too\ndear", amount: 1200 },
    ...{ owner: "Emma", undone: false },
  });
  expect(calls.call(3)).toMatchObject({ outcome: null, outcomeText: "somehow", undone: true });
  expect(calls.counted(2)).toMatchObject({ reason: "price", said: "too\ndear", amount: 1200 });
  expect(calls.counted(3)).toMatchObject({ reason: null, said: null, amount: null });
  expect(calls.moment(2, "at")).toEqual({ day: "2026-11-23", time: "10:15" });
  expect([calls.format(2, "at"), calls.format(2, "id"), calls.format(2, "number")]).toEqual([
    "dd.mm.yyyy hh:mm",
    null,
    null,
  ]);
});

describe("phones", () => {
  test.each<[string | null, string | null, boolean]>([
    [null, null, true],
    ["", null, true],
    ["ask Emma", null, true],
    ["0700 900 001", "0700900001", true],
    ["0700 900 001", "0700 900 002", false],
    ["0700 900 001", null, false],
    [null, "0700 900 001", false],
    ["ask Emma", "0700 900 001", false],
  ])("%j and %j: %s", (one, other, same) => {
    expect(haveSamePhone(one, other)).toBe(same);
  });
});
