/** What the place of a row says of who stands there: neighbours, rows that were deleted above, twins that stayed. */
import { describe, expect, test } from "vitest";
import type { Contact, ContactIdentity } from "../../src/rules/contacts/contact.ts";
import { findAgain } from "../../src/rules/contacts/find-again.ts";
import { contactAs, indexOf } from "../support/contact-rows.ts";

type Said = Partial<Omit<Contact, "row">> & { readonly typedId?: string };

const anna: Said = { name: "Anna Petrova", phone: "+7 916 123-45-67", company: "Roof", value: 300 };
const boris: Said = { name: "Boris Kotov", phone: "+7 916 765-43-21", company: "Door", value: 200 };
const vera: Said = { name: "Vera Pop", phone: "+373 68 777 888", company: "Wall", value: 100 };
const rosa: Said = { name: "Rosa", phone: "+40 721 000 111", company: "Nord", value: 300 };
const rosaa: Said = { ...rosa, name: "Rosaa" };

/** Rows from 2 on. */
function sheet(...rows: readonly Said[]) {
  return rows.map((said, index) => contactAs({ row: index + 2, ...said }));
}

/** The row that the contact of a row of `before` is found in afterwards; else what the search came to. */
function found(
  before: readonly Contact[],
  row: number,
  after: readonly Contact[],
  known: Partial<ContactIdentity> = {},
) {
  const result = findAgain({ ...indexOf(before).identityOf(row), ...known }, indexOf(after));
  return result.kind === "one" ? result.contact.row : result.kind;
}

describe("one whom a correction may have made somebody else", () => {
  test("is found where it stood, and beside whom it stood", () => {
    expect(found(sheet(anna, rosa, boris), 3, sheet(vera, rosa, anna, rosaa))).toBe(3);
    expect(found(sheet(anna, rosa), 3, sheet(vera, anna, rosa, rosaa))).toBe(4);
    expect(found(sheet(boris, rosa, anna), 3, sheet(vera, rosaa, rosa, anna))).toBe(4);
  });

  test("is not found elsewhere", () => {
    expect(found(sheet(anna, rosa, boris), 3, sheet(vera, anna, boris, rosa, rosaa))).toBe("several");
  });

  test("is not found elsewhere by what an older version kept, while somebody like it stands in its place", () => {
    const older = { nearly: undefined };
    const many = Array.from({ length: 301 }, (_, index): Said => ({ name: `Client ${index}` }));
    const noPhone: Said = { name: "Ion Pop", value: 100 };
    const before = sheet(anna, noPhone, boris, ...many);
    expect(
      found(before, 3, sheet(anna, { ...noPhone, name: "Ion Popa" }, boris, ...many, noPhone), older),
    ).toBe("several");
    expect(
      found(before, 3, sheet(vera, { ...noPhone, name: "Ion Popa" }, boris, ...many, noPhone), older),
    ).toBe(306);
    expect(
      found(before, 3, sheet(anna, { ...noPhone, name: "Ion Popa" }, vera, ...many, noPhone), older),
    ).toBe(306);
  });
});

describe("one who has gone, and whose phone another one has elsewhere", () => {
  const ion: Said = { name: "Ion Pop", phone: "+373 69 001 411", company: "Sud", source: "fair" };
  const other: Said = { ...ion, name: "Denis", phone: "+373 69 001 274" };
  test("is not taken for that one, though all else is the same", () => {
    const twin: Said = { ...anna, name: "Denis" };
    expect(
      found(sheet(twin, other, ion, twin), 4, sheet(twin, { ...other, phone: "+373 69 001 411" }, rosa)),
    ).toBe("several");
  });
  test.each(["Ion Popa", "Pop Ion Vasile", "Ion"])("is found as %s", (name) => {
    expect(found(sheet(anna, other, ion, boris), 4, sheet(vera, { ...ion, name }, anna, other, boris))).toBe(
      3,
    );
  });
});

describe("one without a name, when another of the same phone has gone", () => {
  const one: Said = { phone: rosa.phone ?? null, value: 1 };
  const other: Said = { ...one, value: 2 };

  test("is found where the row that was deleted above brings it", () => {
    expect(found(sheet(other, anna, one), 4, sheet(boris, one))).toBe(3);
    expect(found(sheet(other, anna, one), 4, sheet(boris, vera, anna, boris, one))).toBe("several");
  });

  test("is not found where a row that was deleted below can't have brought it", () => {
    expect(found(sheet(anna, one, other), 3, sheet(one))).toBe("several");
  });

  test("is not found anywhere else, as it is with a name", () => {
    const named = (name: string) =>
      found(
        sheet({ ...one, name }, { ...other, name }, anna),
        2,
        sheet(boris, vera, anna, vera, { ...one, name }),
      );
    expect(named("")).toBe("several");
    expect(named(rosa.phone ?? "")).toBe("several");
    expect(named("Rosa")).toBe(6);
  });
});

describe("twins", () => {
  test("are known by both neighbours where the other one moved", () => {
    const before = sheet(anna, vera, boris, vera, rosa);
    const after = sheet(anna, vera, boris, rosa, vera);
    expect([found(before, 3, after), found(before, 5, after)]).toEqual([3, "several"]);
    expect(found(before, 3, sheet(anna, vera, rosa, boris, vera))).toBe("several");
  });
});

describe("one that was mended", () => {
  const otherRosa: Said = { name: "Rosa", phone: "+40 721 000 222", company: "Sud", value: 200 };

  test("is not told from a namesake that has gone", () => {
    const mended = { ...rosa, phone: "+40 60 000 000" };
    expect(found(sheet(rosa, anna, otherRosa), 2, sheet(mended, anna, otherRosa))).toBe(2);
    expect(found(sheet(rosa, anna, otherRosa), 2, sheet(mended, anna))).toBe("several");
  });

  test("is not told from a second one with its id", () => {
    const id = { typedId: "17" };
    const [first, second] = ["+40 60 000 000", "+40 60 000 001"].map((phone) => ({ ...rosa, phone, ...id }));
    const before = sheet({ ...rosa, ...id }, anna);
    expect(found(before, 2, sheet(anna, first ?? {}))).toBe(3);
    expect(found(before, 2, sheet(anna, first ?? {}, second ?? {}))).toBe("several");
    expect(findAgain(indexOf(before).identityOf(2), indexOf(sheet(anna, first ?? {})))).toMatchObject({
      ...{ kind: "one", isExact: false, twins: [] },
    });
  });
});

describe("an id that people gave", () => {
  const one: Said = { ...vera, typedId: "17" };
  const other: Said = { ...vera, typedId: "4" };

  test("keeps somebody else with all the rest from being taken for its contact, also in its place", () => {
    const mended = { ...one, phone: "+373 60 000 000" };
    expect(found(sheet(anna, one, boris), 3, sheet(anna, other, boris, mended))).toBe("several");
    expect(found(sheet(anna, one, boris), 3, sheet(anna, other, boris))).toBe(3);
  });

  test("finds its contact wherever it stands, whoever has gone meanwhile", () => {
    const before = sheet(one, { ...vera, phone: null, typedId: "5" });
    expect(found(before, 2, sheet(anna, rosa, boris, one))).toBe(5);
    expect(found(before, 2, sheet(anna, rosa, boris, vera))).toBe("several");
  });
});

describe("a row without name and phone", () => {
  const nameless: Said = { value: 30, note: "kiosk" };
  const before = sheet(anna, nameless);
  const now = (said: Said) => indexOf(sheet(anna), false, [contactAs({ row: 3, ...said })]);

  test("is found once its date is gone and it is no contact any more", () => {
    expect(findAgain(indexOf(before).identityOf(3), now(nameless))).toMatchObject({
      kind: "one",
      contact: { row: 3 },
    });
  });

  test.each<[string, Said]>([
    ["says something else", { value: 31 }],
    ["says nothing any more", {}],
    ["is somebody else's", boris],
  ])("is not found once it %s", (_, said) => {
    expect(findAgain(indexOf(before).identityOf(3), now(said)).kind).toBe("none");
  });
});

describe("what is kept of one contact among others", () => {
  test("is the same in whatever order they stand", () => {
    const [first, second] = [rosaa, { ...rosa, name: "Rosaaa" }];
    const nearly = (...rows: Said[]) =>
      indexOf(sheet(rosa, ...rows))
        .identityOf(2)
        .nearly?.map(({ mark }) => mark)
        .sort();
    expect(nearly(first, second)).toHaveLength(2);
    expect(nearly(second, first)).toEqual(nearly(first, second));
    expect(nearly(first, rosa)).toEqual(nearly(first));
  });

  test("says who is nearly alike only up to three hundred without a phone, and who else shares a name up to sixty", () => {
    const noPhones = (many: number) =>
      Array.from({ length: many }, (_, index) => ({ name: `Client ${index}`, value: 1 }));
    expect(indexOf(sheet(...noPhones(300))).identityOf(2).nearly).toBeDefined();
    expect(indexOf(sheet(...noPhones(301))).identityOf(2).nearly).toBeUndefined();
    const namesakes = (many: number) => Array.from({ length: many + 1 }, (_, value) => ({ ...rosa, value }));
    expect(indexOf(sheet(...namesakes(60))).identityOf(2).others).toHaveLength(60);
    expect(indexOf(sheet(...namesakes(61))).identityOf(2).others).toBeUndefined();
  });
});

describe("one that is called by its phone alone", () => {
  const phones = ["+373 69 001 274", "+373 69 001 137"] as const;
  const called: Said = { name: phones[0], phone: phones[0], note: "kiosk" };
  const named: Said = { name: "Lia", phone: phones[0], note: "kiosk" };

  test("is whoever has a name beside that phone in its row, while one neighbour is the same", () => {
    expect(found(sheet(anna, called, boris), 3, sheet(anna, named, vera))).toBe(3);
    expect(found(sheet(called), 2, sheet(named))).toBe(2);
  });

  test("is not whoever has come into its row with that phone: two phones were exchanged, and a row was put in", () => {
    const before = sheet({ ...named, phone: phones[1] }, called, boris);
    const after = sheet(vera, named, { ...called, name: phones[1], phone: phones[1] }, boris);
    expect(found(before, 3, after)).toBe("several");
  });
});
