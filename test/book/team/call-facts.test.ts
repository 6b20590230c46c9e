/** The rows of the Calls sheet as the head's page counts them. */
import { describe, expect, test } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import { callFacts } from "../../../src/book/team/call-facts.ts";
import { type CallField, callColumn } from "../../../src/records/call/fields.ts";
import type { Folded, Folding } from "../../../src/rules/refusals/folding.ts";
import type { Reason } from "../../../src/rules/refusals/reason.ts";
import type { CallFacts } from "../../../src/rules/team/history.ts";
import type { Written } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const fields: readonly CallField[] = [
  ...([
    "id",
    "at",
    "contact",
    "phone",
    "owner",
    "outcome",
    "reason",
    "said",
    "asked",
    "next",
    "note",
  ] as const),
  ...(["due", "cardsBefore", "manner", "handedTo", "undone"] as const),
];

const names = ["Price", "Rude to them", "Other", "Bad service"];
const reasons: Reason[] = names.map((name, row) => ({ row, name, otherWords: [], improve: null }));

/** Folds the name of a reason to it, "nobody" to no answer, anything else to nothing. */
const folding: Folding = {
  fold(text): Folded {
    const reason = names.indexOf(text ?? "");
    if (reason >= 0) return { kind: "reason", reason, also: [] };
    return text === "nobody" ? { kind: "no-answer" } : { kind: "unsorted" };
  },
};

type Said = Partial<Record<CallField, Written>>;

async function factsOf(...rows: readonly Said[]): Promise<CallFacts[]> {
  const usual: Said = { at: "@2026-11-20T10:15", contact: "Ann", outcome: "won" };
  const cells = rows.map((row, index) =>
    fields.map((field) => ({ id: `call-${index}`, ...usual, ...row })[field] ?? null),
  );
  const book = await openBook(
    new MemoryWorkbook([
      {
        title: "Base",
        rows: [
          ["Name", "Next contact date"],
          ["Ann", "@2026-11-23"],
        ],
      },
      { title: "Calls", rows: [fields.map((field) => callColumn(field).headings.en[0]), ...cells] },
    ]),
  );
  return callFacts(await book.calls(), { folding, reasons });
}

async function factOf(row: Said): Promise<CallFacts | undefined> {
  return (await factsOf(row))[0];
}

test("no sheet of calls is no calls", () => {
  expect(callFacts(null, { folding, reasons })).toEqual([]);
});

test("a row is read in whole", async () => {
  const said: Said = {
    ...{
      phone: "+1 555 010",
      owner: "Emma",
      outcome: "later",
      next: "@2026-12-01T09:00",
      due: "@2026-11-19",
    },
    ...{ cardsBefore: 3, handedTo: "Ivan", note: "rang\ntwice" },
  };
  expect(await factOf(said)).toEqual({
    ...{
      row: 2,
      at: { day: "2026-11-20", time: "10:15" },
      contact: "Ann",
      phone: "+1 555 010",
      owner: "Emma",
    },
    ...{ next: { day: "2026-12-01", time: "09:00" }, due: { day: "2026-11-19", time: null } },
    ...{
      outcome: "later",
      cardsBefore: 3,
      manner: null,
      asked: false,
      handedTo: "Ivan",
      note: "rang\ntwice",
    },
    ...{ becauseOfService: false, undone: false },
  });
  expect(await factOf({ contact: null })).toEqual({
    ...{ row: 2, at: { day: "2026-11-20", time: "10:15" }, contact: null, phone: null, owner: null },
    ...{ next: null, due: null, outcome: "won", cardsBefore: null, manner: null, asked: false },
    ...{ handedTo: null, note: null, becauseOfService: false, undone: false },
  });
});

test("copies of a row are counted once, rows without an id each; without an outcome none", async () => {
  const rows = async (...said: readonly Said[]) => (await factsOf(...said)).map(({ row }) => row);
  expect(await rows({ id: "a" }, { id: "a" }, { id: "b" })).toEqual([2, 4]);
  expect(await rows({ id: null }, { id: null })).toEqual([2, 3]);
  expect(await rows({ outcome: null }, { outcome: "sunny" }, {})).toEqual([4]);
  // A row that says nothing is no copy that hides the one that does.
  expect(await rows({ id: "a", outcome: null }, { id: "a" })).toEqual([3]);
});

test("what is undone says so", async () => {
  expect((await factOf({ undone: "✓" }))?.undone).toBe(true);
  expect((await factOf({ undone: "no" }))?.undone).toBe(false);
});

test("the client's manner is read in any language", async () => {
  const facts = await factsOf({ manner: "In a hurry" }, { manner: "кричал" }, { manner: "blue" }, {});
  expect(facts.map(({ manner }) => manner)).toEqual(["in a hurry", "shouting", "blue", null]);
});

describe("a refusal", () => {
  test.each<[string, Said, string, boolean]>([
    ["of another reason", { outcome: "refused", reason: "Price" }, "refused", false],
    ["because of service", { outcome: "refused", reason: "Bad service" }, "refused", true],
    [
      "because of service, in the team's own words",
      { outcome: "refused", reason: "Rude to them" },
      "refused",
      true,
    ],
    ["said in the client's words alone", { outcome: "refused", said: "Bad service" }, "refused", true],
    [
      "with a reason that is in no list",
      { outcome: "refused", reason: "x", said: "Bad service" },
      "refused",
      true,
    ],
    [
      "of the other reasons, with words",
      { outcome: "refused", reason: "Other", said: "Bad service" },
      "refused",
      true,
    ],
    ["of the other reasons, with none", { outcome: "refused", reason: "Other" }, "refused", false],
    [
      "whose reason counts more than the words",
      { outcome: "refused", reason: "Price", said: "Bad service" },
      "refused",
      false,
    ],
    ["with words that say nothing", { outcome: "refused", said: "x" }, "refused", false],
    ["where nobody answered", { outcome: "refused", reason: "nobody" }, "no-answer", false],
    [
      "where nobody answered, with words",
      { outcome: "refused", reason: "nobody", said: "Bad service" },
      "no-answer",
      false,
    ],
    ["with nothing said", { outcome: "refused" }, "refused", false],
    ["with its reason in the outcome", { outcome: "refused - Bad service" }, "refused", true],
    [
      "with a reason of its own beside it",
      { outcome: "refused - Bad service", reason: "Price" },
      "refused",
      false,
    ],
    ["that is none", { outcome: "won", reason: "Bad service" }, "won", false],
    ["that is none, where nobody answered", { outcome: "won", reason: "nobody" }, "won", false],
  ])("%s", async (_, said, outcome, becauseOfService) => {
    expect(await factOf(said)).toMatchObject({ outcome, becauseOfService });
  });

  test("is asked after where the cell says so, and only then", async () => {
    const asked = async (said: Said) => (await factOf(said))?.asked;
    expect(await asked({ outcome: "refused", asked: "✓" })).toBe(true);
    expect(await asked({ outcome: "refused" })).toBe(false);
    expect(await asked({ outcome: "won", asked: "✓" })).toBe(false);
  });
});
