/** The day as a command sees it: the book, today's cards under their numbers, and the calls already made. */

import type { Failure } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import { keepsDate } from "../../book/kept-date.ts";
import { endedByCalls } from "../../book/sheets/ended-by-calls.ts";
import { heldCards } from "../../book/team/held-cards.ts";
import type { Desk, OpenedBook } from "../../journal/delivery/desk.ts";
import { currentBook } from "../../journal/delivery/record.ts";
import { DayFile } from "../../journal/store/day-file.ts";
import type { DayMemory } from "../../journal/store/day-memory.ts";
import type { Entry } from "../../journal/story/entries.ts";
import { findAgain } from "../../rules/contacts/find-again.ts";
import type { CallToday, Numbered } from "../../rules/deck/day-facts.ts";
import type { DayList } from "../../rules/deck/day-list.ts";
import { type Card, cardsLeft, topCard } from "../../rules/deck/deck.ts";
import type { KeptBack } from "../../rules/team/kept-back.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { Context, Now } from "../context.ts";
import { callsToday } from "./calls-today.ts";
import { partClosed, unpromised } from "./closed.ts";
import { deskFor } from "./desk.ts";
import { numberedList } from "./numbered-list.ts";
import { type OwnerKnown, type OwnerMeant, ownerIn } from "./owner.ts";
import { sortContacts, type UnreadableDate } from "./sorted-contacts.ts";
import { tellDelivery, undecidedBefore } from "./tell-delivery.ts";

/** Everything about one day. */
export interface DayView {
  /** The manager whose list it is; null for everybody's. */
  readonly owner: string | null;
  readonly workbook: ReadableWorkbook;
  /** As the workbook stands, with what waits laid over it. */
  readonly book: Book;
  readonly desk: Desk;
  /** The workbook alone, for recording. */
  readonly opened: OpenedBook;
  readonly now: Now;
  /** Today's list by number, the done ones included. */
  readonly cards: readonly Card[];
  readonly calls: readonly CallToday[];
  /** Open cards that their own manager is not to be dealt. */
  readonly keptBack: readonly Card[];
  /** The open complaint of a contact, in the client's words; null when there is none. */
  complaint(row: number): string | null;
  /** The same by the row of the contact they were with, as far as that can be told. */
  readonly callsByRow: DayList["calls"];
  /** The card that `followup next` deals. */
  readonly top: Card | null;
  readonly left: number;
  /** The rows without a next contact that are not closed, worked out when asked for. */
  undated(): Promise<readonly number[]>;
  readonly unreadable: readonly UnreadableDate[];
  /** The rows of closed contacts with a date that no call has set: not dealt. Worked out when asked for. */
  readonly closed: () => Promise<readonly number[]>;
  /** The rows of contacts that must not be called. */
  readonly doNotCall: readonly number[];
  readonly file: DayFile;
  /** What the person was shown last of each number. */
  readonly numbered: readonly Numbered[];
  /** Of these the ones that this very look gave: shown as they stand. */
  readonly given: readonly Numbered[];
  /** What waits for the person's decision, without what this look has told of. */
  readonly undecided: readonly Entry[];
  /** The numbers that the person has seen today; one seen before a damage stays seen. */
  readonly seen: ReadonlySet<number>;
  /** True where lines of the day were destroyed and no list was shown since. */
  readonly isDamaged: boolean;
  /** The number dealt last; null before the first card. */
  readonly dealt: number | null;
  /** True when the person was told today that another card was on top. */
  readonly toldOrder: boolean;
  /** The columns that the person was told of today, by why. */
  readonly toldColumns: readonly string[];
  /** Why no number can be trusted: those of the day could not be read or kept. The cards' are then for nobody's eyes. */
  readonly numbersLost: Failure | null;
}

/** Opens the workbook and lays out its day. With an owner, only that manager's contacts. Numbers given for the first time are remembered. */
export async function openDay(context: Context, owner: OwnerMeant | null = null): Promise<DayView> {
  return openDayOf(context, await context.workbook(), owner);
}

/** The same for a workbook that is open already. */
export async function openDayOf(
  context: Context,
  workbook: ReadableWorkbook,
  owner: OwnerMeant | null = null,
): Promise<DayView> {
  const desk = await deskFor(context, workbook);
  const { book, delivery, opened } = await currentBook(desk);
  await tellDelivery(context, delivery);
  return { ...(await viewDay(desk, book, opened, owner)), undecided: undecidedBefore(desk, delivery) };
}

/** Lays out the day of a book that is open already. */
async function viewDay(
  desk: Desk,
  book: Book,
  opened: OpenedBook,
  meant: OwnerMeant | null,
): Promise<Omit<DayView, "undecided">> {
  const { now, workbook } = desk;
  const owner = meant === null ? null : await ownerIn(book, meant);
  const held = await heldCards(book, now.day);
  const isListed = (row: number): boolean =>
    owner === null ||
    owner.isNamed(book.contacts.owner(row)) ||
    owner.isNamed(held(row).keptBack?.to ?? null);
  const sorted = sortContacts(book, now, isListed);
  const file = new DayFile(desk.journal, now.day);
  const { index } = book.contacts;
  const { entries } = desk.journal.story();
  // What this reads of the calls holds today's too.
  const { closed, due } = await partClosed(book, sorted.due, entries.values());
  const calls = await callsToday(book, now.day, entries);
  const known = [...due, ...calls.map(({ contact }) => contact)];
  const gather = ({ numbered }: DayMemory): void => {
    const all = [...numbered.map(({ contact }) => contact), ...known];
    // The due alone are looked up when their numbers are given.
    if (all.length > due.length) index.gather(all);
  };
  const list = numberedList(file, gather, {
    today: now.day,
    due,
    calls,
    find: (contact) => findAgain(contact, index),
    contact: (row) => book.contacts.contact(row),
    identities: (those) => index.identitiesOf(those),
    isListed,
    keepsDate: (row) => keepsDate(book.contacts, row),
  });
  const { memory, numbered, numbersLost } = list;
  const cards = list.cards.map((card) => withHold(card, held(card.row).keptBack, owner));
  return {
    ...{
      owner: owner?.name ?? null,
      desk,
      opened,
      workbook,
      book,
      now,
      cards,
      calls,
      file,
      numbered,
      numbersLost,
    },
    keptBack: cards.filter(({ done, hold }) => !done && hold !== undefined && hold.kind !== "mentor"),
    complaint: (row) => held(row).complaint,
    callsByRow: list.calls,
    given: list.added,
    undated: async () => {
      const open = sorted.undated.filter((row) => !book.contacts.isClosed(row));
      const ended = await endedByCalls(book, open);
      return open.filter((row) => !ended.has(row));
    },
    unreadable: sorted.unreadable,
    closed: async () => [...closed, ...(await unpromised(book, sorted.closedLater, entries.values()))],
    doNotCall: sorted.doNotCall,
    ...{ dealt: memory.dealt, toldOrder: memory.toldOrder, toldColumns: memory.toldColumns },
    ...{ seen: memory.seen, isDamaged: memory.isDamaged },
    top: topCard(cards, now.time),
    left: cardsLeft(cards),
  };
}

/** A card with what keeps it from its own manager, as the deck of `owner` sees it (null: everybody's). */
function withHold(card: Card, keptBack: KeptBack | null, owner: OwnerKnown | null): Card {
  if (keptBack === null || card.done) return card;
  const { to, why } = keptBack;
  const isMentors = owner?.isNamed(to) === true;
  const kind = owner === null ? "told" : isMentors ? "mentor" : "back";
  return { ...card, hold: { kind, why, from: card.owner, to } };
}
