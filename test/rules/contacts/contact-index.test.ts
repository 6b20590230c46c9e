/** Who shares a name or a phone, held against the definition, in whatever order it is asked; and how little is read for it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Contact } from "../../../src/rules/contacts/contact.ts";
import { ContactIndex } from "../../../src/rules/contacts/contact-index.ts";
import { neighbourMark, noteMark } from "../../../src/rules/contacts/contact-marks.ts";
import { digitsOf, foldName } from "../../../src/rules/contacts/same-contact.ts";
import { contactAs, contactIn } from "../../support/contact-rows.ts";

/** The index of a sheet that can tell soon which rows are likely, and how many names it has read. */
function counted(contacts: readonly Contact[]) {
  const read = { names: 0 };
  const rows = contacts.map(({ row }) => row);
  const index = new ContactIndex({
    rows,
    name(row) {
      read.names += 1;
      return contactIn(contacts, row).name;
    },
    phone: (row) => contactIn(contacts, row).phone,
    id: (row) => contactIn(contacts, row).id,
    areIdsOurs: true,
    typedId: () => null,
    owner: () => null,
    likely: (names, phones) =>
      contacts
        .filter(({ name, phone }) => names.has(foldName(name)) || phones.has(digitsOf(phone)))
        .map(({ row }) => row),
    described: (row) => contactIn(contacts, row),
  });
  return { index, read };
}

function sharingOf(wanted: Contact, contacts: readonly Contact[]): number[] {
  const [name, digits] = [foldName(wanted.name), digitsOf(wanted.phone)];
  const shares = (one: Contact) =>
    name === "" && digits === ""
      ? foldName(one.name) === "" && digitsOf(one.phone) === ""
      : (name !== "" && foldName(one.name) === name) || (digits !== "" && digitsOf(one.phone) === digits);
  return contacts.filter(shares).map(({ row }) => row);
}

const someContacts = fc
  .array(
    fc.record({
      name: fc.constantFrom("", "Anna", "ANNA", "Boris", "Vera"),
      phone: fc.constantFrom(null, "", "12-34", "1234", "5678"),
      id: fc.constantFrom(null, "a", "b"),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => list.map((said, at) => contactAs({ row: at + 2, ...said })));

test("all who share a name or a phone are found, whether they were gathered before or not", () => {
  fc.assert(
    fc.property(someContacts, fc.infiniteStream(fc.nat()), (contacts, choice) => {
      const { index } = counted(contacts);
      const any = () => contacts[(choice.next().value ?? 0) % contacts.length] ?? contactAs({ row: 2 });
      for (let question = 0; question < 6; question += 1) {
        if ((choice.next().value ?? 0) % 2 === 0) index.gather([any(), any()]);
        const wanted = any();
        expect(index.sharing(wanted)).toEqual(sharingOf(wanted, contacts));
      }
      for (const id of ["a", "b", "c"]) {
        expect(index.withId(id)).toEqual(contacts.filter((one) => one.id === id).map(({ row }) => row));
      }
    }),
  );
});

test("those that were gathered are found without reading the others", () => {
  const contacts = Array.from({ length: 100 }, (_, at) =>
    contactAs({ row: at + 2, name: `Contact ${at % 50}`, phone: at === 99 ? "1234" : String(10_000 + at) }),
  );
  const { index, read } = counted(contacts);
  const [first = contactAs({ row: 2 }), last = contactAs({ row: 2 })] = [contacts[0], contacts[99]];
  const stranger = contactAs({ row: 0, name: "Nobody", phone: null });
  const nameless = contactAs({ row: 0, name: "", phone: "1234" });
  index.gather([first, last, stranger, nameless]);
  expect(read.names).toBe(4);
  index.gather([last, first]);
  expect([first, last, stranger, nameless].map((one) => index.sharing(one))).toEqual([
    [2, 52],
    [51, 101],
    [],
    [101],
  ]);
  expect(read.names).toBe(4);
  expect(index.sharing(contactAs({ row: 0, name: "Contact 7", phone: null }))).toEqual([9, 59]);
  expect(read.names).toBe(104);
  index.gather([contactAs({ row: 0, name: "Contact 8", phone: "1" })]);
  expect(index.sharing(contactAs({ row: 0, name: "Contact 8", phone: "1" }))).toEqual([10, 60]);
  expect(read.names).toBe(104);
});

test("an identity knows its neighbours, and the others as they stood", () => {
  const anna = contactAs({ row: 2, name: "Anna", phone: "1234", note: "x" });
  const boris = contactAs({ row: 3, name: "Boris", phone: "5678", note: null });
  const other = contactAs({ row: 4, name: "Anna", phone: null, note: "[23.11.26] y\nx" });
  const { index } = counted([anna, boris, other]);
  const identity = index.identityOf(2);
  expect(identity).toMatchObject({ row: 2, name: "Anna", noteMark: noteMark("x"), above: "" });
  expect(identity.below).toBe(neighbourMark(boris));
  // A note that only goes on tells nobody apart.
  expect(identity.others?.map(({ row, noteMark: mark }) => [row, mark])).toEqual([[4, noteMark("x")]]);
  expect(index.identityOf(4).others?.map(({ noteMark: mark }) => mark)).toEqual([noteMark("x")]);
  expect(index.neighbour(0)).toBe("");
  expect([...index.identitiesOf([boris, other]).keys()]).toEqual([3, 4]);
});

test("of a name that too many share nobody else is kept", () => {
  const crowd = (count: number) =>
    Array.from({ length: count }, (_, at) => contactAs({ row: at + 2, name: "Anna", phone: String(at) }));
  expect(counted(crowd(61)).index.identityOf(2).others).toHaveLength(60);
  expect(counted(crowd(62)).index.identityOf(2).others).toBe(undefined);
});
