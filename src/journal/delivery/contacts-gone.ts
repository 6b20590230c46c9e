/** Added contacts that have gone: together with calls, as an older copy of the workbook was saved over ours, or alone. */
import type { Book } from "../../book/book.ts";
import { everybody } from "../../book/everybody.ts";
import { foldName } from "../../rules/contacts/same-contact.ts";
import { withPhone } from "../../rules/contacts/who.ts";
import { placeNow } from "../kinds/added-row.ts";
import { isContactKnown } from "../kinds/deliver-contact.ts";
import type { Entry } from "../story/entries.ts";

/**
 * The contacts that were added since the last call that is still there, and stand nowhere now, when later calls have
 * gone with them; of a contact alone it can't be told whether a person has taken it out. `gone`: the calls that are put back.
 */
export function contactsGone(
  book: Book,
  known: readonly Entry[],
  gone: readonly Entry[],
  ids: ReadonlySet<string>,
): readonly Entry[] {
  if (gone.length === 0) return [];
  const arrivalOf = ({ arrival }: Entry): number => arrival ?? 0;
  const lastThere = Math.max(0, ...known.filter(({ id }) => ids.has(id)).map(arrivalOf));
  return known.filter(
    (entry) =>
      entry.kind === "contact" &&
      entry.state === "written" &&
      arrivalOf(entry) > lastThere &&
      !isContactKnown(book, entry.record),
  );
}

/** True for an added contact that is not found again, and whose name and phone are nobody's in the table, however they are spelled. */
export function isNowhere(book: Book, entry: Entry): boolean {
  if (entry.kind !== "contact") return false;
  const { name, phone } = entry.record;
  const { key, unsure } = placeNow(book, entry.cells ?? [], entry);
  if (key !== null || unsure.length > 0) return false;
  const all = everybody(book.contacts);
  const isNamed = foldName(name) !== "" && all.some((one) => foldName(one.name) === foldName(name));
  return !isNamed && (phone === null || withPhone(all, phone).length === 0);
}
