/** Records a contact that is new to the sheet: saved on this disk, then written; it waits where the workbook can't be written now. */
import { type Failure, isWaiting } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import type { NewContact } from "../../book/plans/plan-contact.ts";
import { alikeRows } from "../kinds/deliver-contact.ts";
import { callId } from "../store/call-id.ts";
import type { Obstacle } from "../story/events.ts";
import type { Desk, OpenedBook } from "./desk.ts";
import { recordAll } from "./record.ts";

/** What has become of an added contact. */
export interface Added {
  readonly id: string;
  /** The row it stands in; null while it waits, and where the workbook doesn't say. */
  readonly row: number | null;
  /** Why it is not in the workbook yet; null when it is. */
  readonly why: Failure | null;
  /** Why it can't be written at all; then it is not kept either. */
  readonly refused: Obstacle | null;
}

/**
 * Saves the contact and delivers it with everything that waits. `book`: as the command sees it. Throws Failure
 * workbook.not-saved when it could not be saved.
 */
export async function recordContact(
  desk: Desk,
  opened: OpenedBook,
  book: Book,
  contact: NewContact,
  force: boolean,
): Promise<Added> {
  const { journal, now } = desk;
  const id = callId(now);
  const record = { ...contact, alike: alikeRows(book, contact) };
  const { delivery, entries } = await recordAll(desk, [{ kind: "contact", record, id }], () => {}, {
    opened,
    force,
  });
  const [entry] = entries;
  if (entry?.state === "written") return { id, row: entry.row, why: null, refused: null };
  const why = delivery.waiting?.why ?? null;
  const waits = entry?.state !== "conflict" && why !== null && canWait(why);
  if (waits) return { id, row: null, why, refused: null };
  journal.mark([{ event: "forgotten", id }], now);
  const { code, data } = entry?.obstacle ??
    why ?? { code: "waiting.busy", data: { place: book.workbook.place } };
  return { id, row: null, why, refused: { code, data: { ...data } } };
}

/** Another program, a network, a sign-in or others at work in the same rows may be in the way for now. */
function canWait(why: Failure): boolean {
  return isWaiting(why) || why.code.startsWith("access.") || why.code === "conflict.changed";
}
