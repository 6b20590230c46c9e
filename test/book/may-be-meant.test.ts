/** Who may be meant where a contact isn't found for certain, and whether the words that were typed still name it. */
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import { openBook } from "../../src/book/open-book.ts";
import { mayBeMeant, notFound, verifyStillNamed } from "../../src/book/plans/may-be-meant.ts";
import { whoseCell, withWhose } from "../../src/book/plans/whose-cell.ts";
import type { LoggedCall } from "../../src/records/call/call.ts";
import { callTo, day } from "../support/desks.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const headings: Written[] = ["Name", "Phone", "Next contact\ndate", "Status"];
const person = (name: string, phone: string): Written[] => [name, phone, "@2026-11-23", null];
const people = [
  person("Ana Rusu", "+37369000001"),
  person("Ana Popa", "+37369000002"),
  person("Ion Popa", "+37369000002"),
];

async function contactsOf(...rows: Written[][]) {
  const workbook = new MemoryWorkbook([{ title: "Clients", rows: [headings, ...rows] }]);
  return (await openBook(workbook, { today: day })).contacts;
}

const to = (row: number, name: string, phone: string | null, typed?: string): LoggedCall => ({
  ...callTo(1, "a"),
  contact: { row, id: null, name, phone },
  ...(typed === undefined ? {} : { typed }),
});

describe("the words that named a contact while the workbook could not be read", () => {
  test.each<[typed: string, row: number]>([
    ["rusu", 2],
    ["+37369000001", 2],
    ["Mihai", 2],
  ])("still may: %s", async (typed, row) => {
    const contacts = await contactsOf(...people);
    expect(() => verifyStillNamed(contacts, row, to(row, "Ana Rusu", null, typed))).not.toThrow();
  });

  test.each<[typed: string, row: number, named: string[]]>([
    ["ana", 2, ["Ana Rusu", "Ana Popa"]],
    ["ana", 3, ["Ana Popa", "Ana Rusu"]],
    ["rusu", 3, ["Ana Popa", "Ana Rusu"]],
    ["+37369000001", 3, ["Ana Popa", "Ana Rusu"]],
    ["+37369000009", 2, ["Ana Rusu"]],
  ])("name another one by now: %s for row %i", async (typed, row, named) => {
    const contacts = await contactsOf(...people);
    const verify = () => verifyStillNamed(contacts, row, to(row, "Ana", null, typed));
    expect(verify).toThrow(
      expect.objectContaining({
        code: "conflict.typed-otherwise",
        data: { who: typed, name: "Ana", candidates: named.map((name) => expect.objectContaining({ name })) },
      }),
    );
  });

  test("are not asked about where none were typed", async () => {
    const contacts = await contactsOf(...people);
    expect(() => verifyStillNamed(contacts, 9, to(9, "Nobody", null))).not.toThrow();
  });
});

describe("those who may be meant", () => {
  const named = (candidates: readonly { readonly name: string }[]) => candidates.map(({ name }) => name);

  test("are the one that is found, and those that the words name", async () => {
    const contacts = await contactsOf(...people);
    expect(named(mayBeMeant(contacts, to(2, "Ana Rusu", "+37369000001")))).toEqual(["Ana Rusu"]);
    expect(named(mayBeMeant(contacts, to(2, "Ana Rusu", "+37369000001", "popa")))).toEqual([
      ...["Ana Rusu", "Ana Popa", "Ion Popa"],
    ]);
  });

  test("are those that share the name or the phone of one who has gone, none for one without both", async () => {
    const contacts = await contactsOf(...people);
    const gone = to(9, "Zed", "+37369000002");
    expect(named(mayBeMeant(contacts, gone))).toEqual(["Ana Popa", "Ion Popa"]);
    expect(mayBeMeant(contacts, to(9, "", null))).toEqual([]);
  });

  test("are at most ten, each once", async () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      person(`Ana ${String.fromCharCode(65 + at)}a`, "+37369000001"),
    );
    const contacts = await contactsOf(...many);
    const found = mayBeMeant(contacts, to(2, "Ana Aa", "+37369000001", "ana"));
    expect(found).toHaveLength(10);
    expect(new Set(named(found)).size).toBe(10);
  });

  test("stand in the problem that nobody or several were found", async () => {
    const contacts = await contactsOf(...people);
    const { contact } = to(9, "Ana Popa", "+37369000009");
    expect(notFound(contacts, contact, { kind: "none" })).toMatchObject({
      code: "conflict.contact-gone",
      data: { name: "Ana Popa", candidates: [{ name: "Ana Popa" }] },
    });
    const several = [2, 3].map((row) => contacts.described(row));
    expect(notFound(contacts, contact, { kind: "several", contacts: several })).toMatchObject({
      code: "conflict.contact-doubled",
      data: { candidates: [{ name: "Ana Rusu" }, { name: "Ana Popa" }] },
    });
  });
});

describe("a cell", () => {
  test("is told with its heading and its contact", async () => {
    const contacts = await contactsOf(...people);
    const heading = "Next contact date";
    expect(whoseCell(contacts, "Clients!C3")).toEqual({ cell: "Clients!C3", heading, name: "Ana Popa" });
    expect(whoseCell(contacts, "Clients!C9")).toEqual({ cell: "Clients!C9", heading });
  });

  test.each(["Calls!C3", "Clients!Z3", "Clients!3", "xClients!C3", "Clients!C3 "])(
    "of another sheet, or that is none, is told as it is: %s",
    async (cell) => {
      expect(whoseCell(await contactsOf(...people), cell)).toEqual({ cell });
    },
  );

  test("is named in the problem that is about it, and in no other", async () => {
    const contacts = await contactsOf(...people);
    const formula = new Failure("workbook.formula", { cell: "Clients!D2" });
    expect(withWhose(formula, contacts)).toMatchObject({
      code: "workbook.formula",
      data: { cell: "Clients!D2", heading: "Status", name: "Ana Rusu" },
    });
    const other = new Failure("conflict.changed", { place: "clients.xlsx" });
    expect(withWhose(other, contacts)).toBe(other);
  });
});
