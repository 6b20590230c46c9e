/** A workbook that refuses some changes, and what the journal says then. */
import { Failure, type ProblemCode } from "../../../src/base/errors.ts";
import type { NewContact } from "../../../src/book/plans/plan-contact.ts";
import { behindDoor } from "../../../src/journal/door.ts";
import { callRecord } from "../../../src/journal/kinds/kinds.ts";
import type { Change } from "../../../src/workbook/changes.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { callTo, deskIn, now, type Office } from "../../support/desks.ts";
import { faultyMachine } from "../../support/workbooks/faulty-machine.ts";
import { FileWorkbook } from "../../support/workbooks/file-workbook.ts";

/** A new client. */
export const ana: NewContact = {
  ...{ name: "Ana Rusu", phone: "+373 69 123 456", company: null, owner: null, value: null, source: null },
  ...{ note: null, nextContact: { day: "2026-12-01", time: null } },
};

/** A desk whose workbook refuses what `refuses` says, by throwing; `applied`: the changes that were tried. */
export function picky(
  office: Office,
  refuses: (changes: readonly Change[], time: number) => ProblemCode | null,
  more: Partial<Workbook> = {},
) {
  const workbook = new FileWorkbook(office.place, faultyMachine());
  const applied: (readonly Change[])[] = [];
  const other: Workbook = Object.assign(Object.create(workbook), {
    apply: (...given: Parameters<Workbook["apply"]>) => {
      applied.push(given[0]);
      const code = refuses(given[0], applied.length);
      const data = { place: office.place, sheet: "Contacts", detail: "", cell: "Contacts!C2" };
      return code === null ? workbook.apply(...given) : Promise.reject(new Failure(code, data));
    },
    ...more,
  });
  return { desk: { ...deskIn(office), workbook: behindDoor(other) }, applied };
}

/** True for changes of a row of the contacts. */
export const touches = (row: number) => (changes: readonly Change[]) =>
  changes.some((change) => change.kind === "edit" && change.sheet === "Contacts" && change.row === row);

/** What is not settled. */
export const waitingIds = (office: Office): string[] =>
  deskIn(office)
    .journal.open()
    .map(({ id }) => id);
/** Every record with its state. */
export const statesIn = (office: Office): string[] =>
  [...deskIn(office).journal.story().entries.values()].map(({ id, state }) => `${id} ${state}`);

/** Saves calls in the journal alone, as where the workbook was away. */
export function saved(office: Office, ...contacts: readonly number[]): void {
  deskIn(office).journal.save(
    contacts.map((contact) => callRecord(callTo(contact, `c${contact}`))),
    now,
  );
}
