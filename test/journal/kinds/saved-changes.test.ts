/** Changes read back from the journal: what is not whole is never applied. */
import { describe, expect, test } from "vitest";
import { isCell, isChange } from "../../../src/journal/kinds/saved-changes.ts";

const text = (said: string) => ({ kind: "text", text: said });
const empty = { kind: "empty" };
const date = { kind: "date", day: "2026-12-01", time: null };

const whole: { readonly [kind: string]: object } = {
  edit: {
    ...{ kind: "edit", sheet: "Clients", row: 2 },
    cells: [{ column: 3, before: { kind: "unreadable", text: "#N/A" }, value: date }],
    expect: [{ column: 1, cell: text("Ana") }],
  },
  append: {
    ...{ kind: "append", sheet: "Clients", headingRow: 1, key: "a" },
    cells: [{ column: 1, value: { kind: "number", value: 0 } }],
  },
  "add-sheet": {
    ...{ kind: "add-sheet", title: "Reasons", columns: [{ heading: "Reason", width: 20 }] },
    rows: [[text("Price"), { kind: "boolean", value: false }]],
  },
  "put-sheet": {
    ...{ kind: "put-sheet", title: "Report", stamp: "followup", widths: [20, 8.5] },
    rows: [[text("followup"), empty]],
  },
  "add-column": {
    ...{ kind: "add-column", sheet: "Clients", headingRow: 1, heading: "Next contact", hidden: false },
    ...{ before: 3, from: 2, dates: { like: 2, lastRow: 9, rightOf: 4 } },
    cells: [{ row: 2, value: { kind: "date", day: "2026-12-01", time: "09:30" } }],
  },
};

/** The places of everything in a value: lists, their items, and each field. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...path, key],
    ...placesIn(inner, [...path, key]),
  ]);
}

/** The value with another in one place. */
function withOther(value: unknown, [key, ...path]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) {
    return value.map((one, index) => (String(index) === key ? withOther(one, path, other) : one));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, name === key ? withOther(one, path, other) : one]),
  );
}

const cases = Object.entries(whole).flatMap(([kind, change]) =>
  placesIn(change).map((path) => ({ kind, change, path, name: `${kind}: ${path.join(".")}` })),
);

describe("a change", () => {
  test.each(Object.keys(whole))("that is whole can be applied: %s", (kind) => {
    expect(isChange(whole[kind])).toBe(true);
  });

  test.each(["before", "from", "dates"])("may lack what only some columns have: %s", (field) => {
    expect(isChange({ ...whole["add-column"], [field]: undefined })).toBe(true);
  });

  test("of a row without a name of its own can be applied", () => {
    expect(isChange({ ...whole.append, key: null })).toBe(true);
  });

  test.each(cases)("with something else in one place is no change: $name", ({ change, path }) => {
    expect(isChange(withOther(change, path, { what: "?" }))).toBe(false);
  });

  test.each(cases.filter(({ path }) => !["before", "from", "dates"].includes(path.join("."))))(
    "with nothing in one place is no change: $name",
    ({ change, path }) => {
      expect(isChange(withOther(change, path, undefined))).toBe(false);
    },
  );

  test.each([null, "edit", { list: [whole.edit] }, {}, { ...whole.edit, kind: "delete-row" }])(
    "is not what is no change at all: %j",
    (value) => {
      expect(isChange(value)).toBe(false);
    },
  );

  test.each([0, -1, 1.5, Number.POSITIVE_INFINITY, "2"])("counts rows and columns from 1: %s", (number) => {
    expect(isChange({ ...whole.edit, row: number })).toBe(false);
    expect(isChange({ ...whole.append, headingRow: number })).toBe(false);
    expect(isChange({ ...whole["add-column"], from: number })).toBe(false);
    expect(isChange(withOther(whole["add-column"], ["dates", "like"], number))).toBe(false);
    expect(isChange({ ...whole.edit, row: 1 })).toBe(true);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("has no number that no cell can hold: %s", (value) => {
    expect(isChange(withOther(whole.append, ["cells", "0", "value", "value"], value))).toBe(false);
    expect(isChange({ ...whole["put-sheet"], widths: [value] })).toBe(false);
  });
});

describe("what stood in a cell", () => {
  test("may be an error value, which can't be written", () => {
    const error = { kind: "unreadable", text: "#N/A" };
    expect(isCell(error)).toBe(true);
    expect(isChange(withOther(whole.edit, ["cells", "0", "value"], error))).toBe(false);
  });

  test.each([
    null,
    "text",
    { kind: "unreadable" },
    { kind: "formula", text: "=A1" },
    { ...date, day: "soon" },
  ])("is no %j", (value) => {
    expect(isCell(value)).toBe(false);
  });
});
