/** Added contacts that have gone together with calls, as an older copy of the workbook was saved over ours. */
import type { Book } from "../../book/book.ts";
import { isContactKnown } from "../kinds/deliver-contact.ts";
import type { Entry } from "../story/entries.ts";

/**
 * The contacts that were added since the last call that is still there, and stand nowhere now, when later calls have
 * gone with them; a contact alone that has gone was taken out by a person. `gone`: the calls that are put back.
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
