/** Which column is which field, by its heading and by what stands below it; and why the others are left. */
import { describe, expect, test } from "vitest";
import { assignColumns } from "../../../src/book/headings/columns.ts";
import { findHeadingRow } from "../../../src/book/headings/heading-row.ts";
import { plainText } from "../../../src/rules/typed/plain-words.ts";
import { gridOf, makeSheet, type Written } from "../../support/workbooks/memory-sheet.ts";

interface Decided {
  readonly named?: Readonly<Record<string, string>>;
  readonly left?: readonly string[];
}

/** What a sheet was taken for: its columns by letter. */
function assigned(
  headings: readonly Written[],
  rows: readonly (readonly Written[])[] = [],
  decided: Decided = {},
) {
  const grid = gridOf(makeSheet({ title: "People", rows: [headings, ...rows] }), {});
  const heading = findHeadingRow(grid);
  if (heading === null) throw new Error("no headings");
  const { named = {}, left = [] } = decided;
  const found = assignColumns(
    heading,
    { named: new Map(Object.entries(named)), left: new Set(left.map(plainText)) },
    grid,
  );
  const letter = (column: number) => String.fromCharCode(64 + column);
  const others = { time: found.time, doNotCall: found.doNotCall, renewal: found.renewal };
  return {
    fields: [...found.columns]
      .map(([field, column]) => `${letter(column)} ${field}`)
      .sort()
      .join(", "),
    names: found.names.map(({ column, part }) => `${letter(column)} ${part}`).join(", "),
    phones: found.phones.map(letter).join(""),
    left: found.left.map(({ column, field, why }) => `${letter(column)} ${field} ${why}`).join(", "),
    readOnly: [...found.readOnly].join(),
    others: Object.entries(others)
      .flatMap(([what, column]) => (column === null ? [] : [`${letter(column)} ${what}`]))
      .join(", "),
    doubled: found.doubled.map(({ columns, field }) => `${field} ${columns.map(letter).join("")}`).join(),
    language: found.language,
  };
}

const phones = ["0700 900 001", "0700 900 002", "0700 900 003"];
const rowsOf = (...columns: readonly (readonly Written[])[]): Written[][] =>
  Array.from({ length: Math.max(...columns.map((column) => column.length)) }, (_, at) =>
    columns.map((column) => column[at] ?? null),
  );

describe("the columns of a name", () => {
  const given = ["Ion", "Ana", "Oleg"];
  const family = ["Popa", "Rusu", "Kim"];
  const full = ["Ion Popa", "Ana Rusu", "Oleg Kim"];

  test.each<[string, Written[], Written[][], string]>([
    [
      "English first",
      ["Last name", "First name", "Phone"],
      rowsOf(family, given, phones),
      "B given, A family",
    ],
    [
      "Russian last",
      ["Имя", "Отчество", "Фамилия", "Телефон"],
      rowsOf(given, given, family, phones),
      "C family, A given, B middle",
    ],
    ["Romanian", ["Prenume", "Nume", "Telefon"], rowsOf(given, family, phones), "B family, A given"],
    [
      "a full name beside its parts",
      ["Name", "First name", "Last name"],
      rowsOf(full, given, family),
      "A full",
    ],
    [
      "an empty full name beside its parts",
      ["Full name", "First name", "Last name"],
      rowsOf([null, null, null], given, family),
      "B given, C family",
    ],
    [
      "one of single words beside a family name",
      ["Name", "Last name"],
      rowsOf(given, family),
      "A given, B family",
    ],
    ["one of full names beside a family name", ["Name", "Last name"], rowsOf(full, family), "A full"],
    ["a given name alone", ["First name", "Phone"], rowsOf(given, phones), "A full"],
    ["a family name alone", ["Last name", "Phone"], rowsOf(family, phones), "A full"],
  ])("%s", (_, headings, rows, names) => {
    expect(assigned(headings, rows).names).toBe(names);
  });

  test("a person has named stands alone", () => {
    const { fields, names } = assigned(["First name", "Last name", "Who"], rowsOf(given, family, full), {
      named: { name: "Who" },
    });
    expect([names, fields]).toEqual(["C full", "C name"]);
  });

  test("of our own people, the same two in every row, are no clients", () => {
    const masters = ["Eva", "Bob", "Eva", "Bob", "Eva", "Bob"];
    const firms = ["Acme", "Best", "Coral", "Dune", "Elm", "Fir"];
    expect(assigned(["Name", "Company"], rowsOf(masters, firms)).names).toBe("");
    expect(assigned(["Name", "Company"], rowsOf(masters.slice(0, 5), firms.slice(0, 5))).names).toBe(
      "A full",
    );
    expect(assigned(["Name", "Town"], rowsOf(masters, firms)).names).toBe("A full");
  });
});

describe("the columns of phones", () => {
  test("are all that say so, from left to right", () => {
    expect(assigned(["Mobile", "Name", "Phone"], rowsOf(phones, ["Ion"], phones)).phones).toBe("AC");
    expect(
      assigned(["Mobile", "Name", "Phone"], rowsOf(phones, ["Ion"], phones), { named: { phone: "C" } })
        .phones,
    ).toBe("CA");
  });

  test("are known by their values under a heading that nobody knows, or that misleads", () => {
    expect(assigned(["Name", "How to reach"], rowsOf(["Ion", "Ana", "Oleg"], phones)).phones).toBe("B");
    expect(
      assigned(["Client", "Contact"], rowsOf(["Ion Popa", "Ana Rusu", "Oleg Kim"], phones)),
    ).toMatchObject({
      names: "A full",
      phones: "B",
    });
    const long = [79001112233, 79001112234, 79001112235];
    expect(
      assigned(["Name", "How to reach"], rowsOf(["Ion", "Ana", "Oleg"], [...long].reverse())).phones,
    ).toBe("B");
  });

  test.each<[string, Written[]]>([
    ["row numbers", [1000001, 1000002, 1000003]],
    ["short numbers", [1234567, 7654321, 2345678]],
    ["dates", ["@2026-11-01", "@2026-11-02", "@2026-11-03"]],
    ["words", ["one", "two", "three"]],
    ["few phones", [phones[0] ?? "", "two", "three"]],
    ["nothing", []],
  ])("are not %s under a heading that nobody knows", (_, values) => {
    expect(assigned(["Name", "How to reach"], rowsOf(["Ion", "Ana", "Oleg"], values)).phones).toBe("");
  });
});

describe("a company", () => {
  const people = ["Ion Popa", "Ana Rusu", "Oleg Kim"];

  test("is a client beside a contact person, where the client is a firm", () => {
    expect(
      assigned(["Client", "Contact person"], rowsOf(["Acme Ltd", "Best & Co", "Coral srl"], people)).fields,
    ).toBe("A company, B name");
    expect(assigned(["Client", "Contact person"], rowsOf(["Acme", "Best", "Coral"], people)).fields).toBe(
      "A company, B name",
    );
    expect(assigned(["Client", "Contact person"]).fields).toContain("company");
  });

  test("is no other person", () => {
    expect(
      assigned(["Client", "Contact person"], rowsOf(people, [...people].reverse())).fields,
    ).not.toContain("company");
  });
});

describe("an owner", () => {
  test("of things is whom to call, where each is another one and nobody else is named", () => {
    const owners = ["Ion Popa", "Ana Rusu", "Oleg Kim"];
    const houses = assigned(
      ["Address", "Owner", "Contact no"],
      rowsOf(["Elm 1", "Elm 2", "Elm 3"], owners, phones),
    );
    expect(houses.fields).toBe("B name, C phone");
    const managers = assigned(["Name", "Owner"], rowsOf(owners, ["Eva", "Bob", "Eva"]));
    expect(managers.fields).toBe("A name, B owner");
    const few = assigned(["Address", "Owner"], rowsOf(["Elm 1", "Elm 2", "Elm 3"], ["Eva", "Bob", "Eva"]));
    expect(few.fields).toBe("B owner");
  });
});

describe("a column that is left", () => {
  const names = ["Ion", "Ana", "Oleg"];

  test.each<[string, Written[], Written[][], Partial<ReturnType<typeof assigned>>]>([
    [
      "its values are something else",
      ["Name", "Status"],
      rowsOf(names, phones),
      { left: "B status phones", fields: "A name" },
    ],
    [
      "it stands twice and would be written",
      ["Name", "Status", "STATUS"],
      rowsOf(names, ["new"], ["old"]),
      { doubled: "status BC", left: "B status doubled, C status doubled" },
    ],
    [
      "it is taken already",
      ["Name", "Company", "Firm"],
      rowsOf(names, ["Acme"], ["Best"]),
      { fields: "A name, B company", left: "C company taken" },
    ],
    ["it names two fields", ["Name", "Status/notes"], rowsOf(names, ["x"]), { left: "B status two-fields" }],
    [
      "it may be read, and is not sure enough to be written",
      ["Name", "Result"],
      rowsOf(names),
      { fields: "A name, B lastOutcome", readOnly: "lastOutcome", left: "B lastOutcome unsure" },
    ],
    [
      "nothing: its values say it outright",
      ["Name", "Result"],
      rowsOf(names, ["refused", "won", "later"]),
      { readOnly: "", left: "" },
    ],
  ])("because %s", (_, headings, rows, expected) => {
    expect(assigned(headings, rows)).toMatchObject(expected);
  });

  test("by a person's word means nothing, and is told", () => {
    const rows = rowsOf(names, ["new"], ["x"]);
    const { fields, left } = assigned(["Name", "Status", "Weather"], rows, { left: ["STATUS", "Weather"] });
    expect([fields, left]).toEqual(["A name", "B status told"]);
  });

  test("is not left where a person has named it", () => {
    const rows = rowsOf(names, ["cheerful"], ["new"]);
    const { fields, left } = assigned(["Name", "Mood", "Status"], rows, { named: { status: "Mood" } });
    expect([fields, left]).toEqual(["A name, B status", "C status taken"]);
  });
});

describe("a state", () => {
  const states = ["Texas", "Ohio", "Utah"];
  const towns = ["Austin", "Dayton", "Provo"];
  const people = ["Ion", "Ana", "Oleg"];
  const fieldOfState = (headings: Written[], values: Written[]) => {
    const at = headings.findIndex((heading) => /state|status/i.test(String(heading)));
    const columns = headings.map((_, index) => (index === 0 ? people : index === at ? values : towns));
    return assigned(headings, rowsOf(...columns)).fields.includes("status");
  };

  test("beside a town is a part of the address, never to be written", () => {
    expect(fieldOfState(["Name", "City", "State", "Zip"], states)).toBe(false);
    expect(fieldOfState(["Name", "State", "Weather", "City"], states)).toBe(false);
    expect(fieldOfState(["Name", "City", "Weather", "State"], states)).toBe(false);
    expect(fieldOfState(["Name", "City", "State"], [])).toBe(false);
  });

  test("is a place wherever a town stands in the table; without one it is how a client stands, and a status is one anywhere", () => {
    expect(fieldOfState(["Name", "City", "State"], ["won", "refused", "later"])).toBe(false);
    expect(fieldOfState(["Name", "City", "Weather", "Mood", "State"], ["won", "lost", "won"])).toBe(false);
    expect(fieldOfState(["Name", "Weather", "Mood", "State"], ["warm", "cold", "warm"])).toBe(true);
    expect(fieldOfState(["Name", "City", "Lead state"], ["won", "refused", "later"])).toBe(true);
    expect(fieldOfState(["Name", "City", "Status"], ["warm", "cold", "warm"])).toBe(true);
  });
});

describe("what is no field but read", () => {
  test("is the time, the mark not to call, the day of a renewal", () => {
    const headings = ["Name", "Next contact", "Time", "Do not call", "Renewal date"];
    expect(assigned(headings, [["Ion", "@2026-12-01", "9:30", "no", "@2027-01-01"]]).others).toBe(
      "C time, D doNotCall, E renewal",
    );
    expect(assigned(headings, [["Ion", "@2026-12-01", "soon", "maybe", "never"]]).others).toBe("");
  });
});

describe("the language of a table", () => {
  test.each<[string, Written[]]>([
    ["en", ["Name", "Phone", "Next contact"]],
    ["ru", ["Имя", "Телефон", "Следующий контакт"]],
    ["ro", ["Nume", "Telefon", "Următorul contact"]],
    ["ru", ["Name", "Phone", "Следующий звонок", "Статус", "Заметки"]],
    ["ro", ["Name", "Telefon", "Data revenirii", "Observații"]],
    ["en", ["Nume", "Telefon", "Phone", "Next contact"]],
    ["ro", ["Nume", "Telefon", "Phone", "Următorul contact"]],
    ["ru", ["Name", "Как вас зовут?", "Откуда вы?", "Что вам нужно?"]],
  ])("is that of most headings: %s", (language, headings) => {
    expect(assigned(headings).language).toBe(language);
  });
});
