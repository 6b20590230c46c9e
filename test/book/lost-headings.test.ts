/** A sheet of calls whose headings somebody has deleted, emptied, renamed or moved: where the calls still are, and where nothing is sure. */
import { describe, expect, test } from "vitest";
import { looksLikeCallId } from "../../src/book/lost-headings.ts";
import { type CallsPlace, ownSheetIn } from "../../src/book/own-sheets.ts";
import { type CallField, callColumn, callFields, holdsIn } from "../../src/records/call/fields.ts";
import { gridOf, makeSheet, type Written } from "../support/workbooks/memory-sheet.ts";

const laidOut = callFields.filter((field) => callColumn(field).isAddedLater !== true);
const headings: string[] = laidOut.map((field) => callColumn(field).headings.en[0]);

/** A call as we write it, one cell a column. */
function call(minute: number, said: Partial<Record<CallField, Written>> = {}): Written[] {
  const time = `10:${minute}`;
  const usual: Partial<Record<CallField, Written>> = {
    id: `261123-10${minute}-k3f9x2ab`,
    at: `@2026-11-23T${time}`,
    contact: `Client ${minute}`,
    phone: `+373690000${minute}`,
    outcome: minute % 2 === 0 ? "won" : "refused",
    ...said,
  };
  return laidOut.map((field) => usual[field] ?? null);
}

const calls = [call(10), call(11), call(12)];
const at = (field: CallField): number => laidOut.indexOf(field) + 1;

function placeIn(rows: readonly (readonly Written[])[]): CallsPlace | null {
  const { calls: known, nameless } = ownSheetIn(gridOf(makeSheet({ title: "Calls", rows }), {}));
  return known ?? nameless;
}

/** What is known of the place: the heading row, what is lost, and the columns of some fields. */
function known(rows: readonly (readonly Written[])[]): unknown[] | null {
  const place = placeIn(rows);
  if (place === null) return null;
  const { columns, headingRow, isOurs, lost } = place;
  const some = (["id", "at", "contact", "phone", "outcome"] as const).map((field) => columns.get(field) ?? 0);
  return [headingRow, lost, isOurs, some.join(" ")];
}

const inOrder = (["id", "at", "contact", "phone", "outcome"] as const).map(at).join(" ");
/** The row with a cell written in the column of a field. */
const over = (row: readonly Written[], field: CallField, written: Written): Written[] =>
  row.map((one, index) => (index === at(field) - 1 ? written : one));
const named = (from: string, to: string | null): Written[] =>
  headings.map((one) => (one === from ? to : one));

test.each([
  ["261123-1015-k3f9x2ab", true],
  ["sample-01", true],
  ["sample-123", true],
  ["sample-1", false],
  ["sample-1234", false],
  ["261123-1015-k3f9x2a", false],
  ["261123-1015-k3f9x2abc", false],
  ["261123-1015-K3F9X2AB", false],
  ["26112-1015-k3f9x2ab", false],
  ["x261123-1015-k3f9x2ab", false],
])("%s is an id of ours: %s", (text, expected) => {
  expect(looksLikeCallId(text)).toBe(expected);
});

describe("the heading of the ids", () => {
  const idHeading = headings[0] ?? "";

  test("as we write it, and as an export of another program may have it", () => {
    expect(known([headings, ...calls])).toEqual([1, null, true, inOrder]);
    expect(
      known([
        ["id call", "date", "result"],
        ["1", "@2026-11-01", "won"],
      ]),
    ).toBeNull();
  });

  test.each([null, "Nr.", "Ref"])("called %j now: the column is known by an id in it", (other) => {
    expect(known([named(idHeading, other), ...calls])).toEqual([1, "id", true, inOrder]);
  });

  test("moved to the end: the ids are found there", () => {
    const moved = (row: readonly Written[]): Written[] => [...row.slice(1), row[0] ?? null];
    const columns = [laidOut.length, at("at") - 1, at("contact") - 1, at("phone") - 1, at("outcome") - 1];
    expect(known([moved(named(idHeading, null)), ...calls.map(moved)])).toEqual([
      1,
      "id",
      true,
      columns.join(" "),
    ]);
  });

  test("never found in a column with a heading of ours, nor above the headings", () => {
    const rows = calls.map((row) => over(over(row, "note", row[0]), "id", null));
    expect(known([named(idHeading, null), ...rows])?.[3]).toBe(inOrder.replace("1", "0"));
    expect(known([["261123-1015-k3f9x2ab"], named(idHeading, null)])).toEqual([
      2,
      "id",
      true,
      inOrder.replace("1", "0"),
    ]);
  });

  test("with too few of the others, it is somebody's own list", () => {
    const few = ["Ref", ...headings.slice(1, 7)];
    expect(few.length).toBeLessThan(9);
    expect(known([few, ["x", "@2026-11-01T10:00", "Ann"]])).toBeNull();
    expect(known([["Ref", ...headings.slice(1, 9)], ["x"]])?.[1]).toBe("id");
  });
});

describe("all headings gone", () => {
  test("deleted with their row, or emptied: the columns are known by their order", () => {
    expect(known(calls)).toEqual([0, "headings", false, inOrder]);
    expect(known([headings.map(() => null), ...calls])).toEqual([1, "headings", false, inOrder]);
    expect(known([["My calls"], ["a", "b", "c"], ...calls])).toEqual([2, "headings", false, inOrder]);
  });

  test("beside another column at the left", () => {
    const columns = inOrder.split(" ").map((column) => Number(column) + 1);
    expect(known(calls.map((row) => ["x", ...row]))).toEqual([0, "headings", false, columns.join(" ")]);
  });

  test("those that are still there count where they stand, also beyond ours", () => {
    const kept = named("", null).map((one, index) => (index === at("note") - 1 ? one : null));
    expect(known([kept, ...calls])).toEqual([1, "headings", false, inOrder]);
    const later = callFields.find((field) => callColumn(field).isAddedLater === true) ?? "id";
    const heading = callColumn(later).headings.en[0];
    const rows = [[...headings.map(() => null), null, heading], ...calls.map((row) => [...row, "own", null])];
    expect(placeIn(rows)?.columns.get(later)).toBe(headings.length + 2);
  });

  test.each<[string, CallField, Written]>([
    ["a moment that is none", "at", "today"],
    ["no moment", "at", null],
    ["no outcome", "outcome", null],
    ["an outcome that is none", "outcome", "sunny"],
    ["a text for the day agreed", "next", "soon"],
  ])("with %s in one of the rows, the order is not ours", (_, field, written) => {
    expect(known([calls[0] ?? [], over(call(11), field, written), call(12)])).toBeNull();
  });

  test("each column holds what is written there, or nothing", () => {
    for (const field of laidOut) {
      if (field === "id") continue;
      const holds = holdsIn(field);
      const wrong: Written = holds === "moment" || holds === "amount" || holds === "count" ? "word" : null;
      if (wrong !== null) expect(known([over(call(10), field, wrong)]), field).toBeNull();
      if (holds === "yes") expect(known([over(call(10), field, 7)]), field).toBeNull();
    }
  });

  test("there is nothing of ours without an id of ours in the first rows", () => {
    expect(known(calls.map((row) => over(row, "id", "7")))).toBeNull();
    expect(known([["sample of a list"], ["x"]])).toBeNull();
    const below = Array.from({ length: 60 }, () => ["a note"]);
    expect(known([...below, ...calls])).toBeNull();
  });
});

describe("the columns moved too", () => {
  /** Phone, moment, reason, name … in an order of their own: id last. */
  const order: CallField[] = ["outcome", "at", "contact", "phone", "note", "id"];
  const shuffled = (row: readonly Written[]): Written[] => order.map((field) => row[at(field) - 1] ?? null);
  const none = order.map(() => null);
  const rows = calls.map(shuffled);
  const where = "6 2 3 4 1";

  test("those are known that can be no others: moment by its id, outcome, phone, and the name before it", () => {
    expect(known([none, ...rows])).toEqual([1, "order", false, where]);
  });

  test("nothing is known in the first row, where the headings were deleted: one put there would be over a call", () => {
    expect(known(rows)).toBeNull();
  });

  /** The rows with each cell of a column written anew. */
  const each = (column: number, write: (index: number) => Written): Written[][] =>
    rows.map((row, index) => row.map((one, place) => (place === column - 1 ? write(index) : one)));

  test.each<[string, Written[][], string | null]>([
    ["the moment is of another minute than the id", each(2, () => "@2026-11-23T09:00"), null],
    ["the moment is a day without its time", each(2, () => "@2026-11-23"), null],
    ["the moment is of another day", each(2, (at) => `@2026-11-24T10:1${at}`), null],
    ["one outcome is none", each(1, (at) => (at === 1 ? "sunny" : "won")), null],
    ["two columns have outcomes", each(5, () => "won"), null],
    ["the phones are words", each(4, () => "none"), "6 2 0 0 1"],
    ["two columns have phones", each(5, (at) => `+3736900001${at}`), "6 2 0 0 1"],
    ["a name is missing", each(3, (at) => (at === 1 ? null : "Ann")), "6 2 0 4 1"],
    ["the names say less often something else than the notes", each(5, (at) => `note ${at}`), "6 2 0 4 1"],
    ["the notes say the same each time", each(5, () => "same"), where],
    ["a note is missing", each(5, (at) => (at === 1 ? null : `note ${at}`)), where],
  ])("where %s", (_, changed, columns) => {
    const found = known([none, ...changed]);
    expect(found?.[3] ?? null).toBe(columns);
  });

  test("a heading that is still there counts, and what it names is not guessed again", () => {
    const outcome = callColumn("outcome").headings.en[0];
    const withOutcome = none.map((_, index) => (index === 0 ? outcome : null));
    expect(known([withOutcome, ...each(5, () => "won")])).toEqual([1, "order", false, where]);
    const contact = callColumn("contact").headings.en[0];
    const withContact = none.map((_, index) => (index === 4 ? contact : null));
    expect(known([withContact, ...rows])).toEqual([1, "order", false, "6 2 5 4 1"]);
  });

  test("a heading of ours that stands over another place says that the columns were moved", () => {
    const outcome = callColumn("outcome").headings.en[0];
    const over = headings.map((_, index) => (index === laidOut.length - 1 ? outcome : null));
    const moved = calls.map((row) => [...row.slice(0, -1), row[at("outcome") - 1] ?? null]);
    const place = placeIn([over, ...moved]);
    expect([place?.lost, place?.columns.get("outcome")]).toEqual(["order", laidOut.length]);
  });
});
