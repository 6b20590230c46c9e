/** The day's list as it is shown: just read, or as it was last read of a workbook that is out of reach. */
import type { Book } from "../../book/book.ts";
import { keepList } from "../../journal/store/last-list.ts";
import type { Day, Time } from "../../rules/calendar/day.ts";
import type { Card } from "../../rules/deck/deck.ts";
import type { DayView } from "./day-view.ts";
import type { UnreadableDate } from "./sorted-contacts.ts";

/** Where a person finds a contact: the row, and its sheet where there are several. */
export interface PlacedContact {
  readonly row: number;
  readonly sheet?: string | undefined;
  readonly name: string;
}

/** A card with what stands beside it. */
export interface ListedCard {
  readonly card: Card;
  readonly place: { readonly row: number; readonly sheet?: string | undefined };
  /** The open complaint, in the client's words; null when there is none. */
  readonly complaint: string | null;
}

/** Contacts that are counted, and looked up only where they are listed. */
export interface Counted {
  readonly count: number;
  rows(): readonly PlacedContact[];
}

/** Everything that `today` shows. */
export interface ListedDay {
  readonly day: Day;
  /** When it was read, where that was before; null for just now. */
  readonly asOf: Time | null;
  readonly owner: string | null;
  /** The first sheet of the table. */
  readonly sheet: string;
  /** Every sheet that it stands in. */
  readonly sheets: readonly string[];
  /** The sheets, where the workbook has more than one table of people; null where there is no doubt. */
  readonly namedSheet: string | null;
  readonly timeZone: string | null;
  readonly cards: readonly ListedCard[];
  readonly keptBack: number;
  readonly undated: Counted;
  readonly closed: Counted;
  readonly doNotCall: Counted;
  readonly unreadable: readonly UnreadableDate[];
}

/** The list of a day that was just read. */
export async function listedDay(view: DayView): Promise<ListedDay> {
  const { contacts } = view.book;
  const counted = (rows: readonly number[]): Counted => ({
    count: rows.length,
    rows: () => rows.map((row) => ({ ...contacts.place(row), name: contacts.name(row) })),
  });
  return {
    day: view.now.day,
    asOf: null,
    owner: view.owner,
    sheet: contacts.title,
    sheets: contacts.parts.map(({ title }) => title),
    namedSheet: namedSheet(view.book),
    timeZone: view.workbook.timeZone,
    cards: view.cards.map((card) => listedCard(view, card)),
    keptBack: view.keptBack.length,
    undated: counted(await view.undated()),
    closed: counted(await view.closed()),
    doNotCall: counted(view.doNotCall),
    unreadable: view.unreadable,
  };
}

/** A card of a day that was just read. */
export function listedCard({ book, complaint }: Pick<DayView, "book" | "complaint">, card: Card): ListedCard {
  return { card, place: book.contacts.place(card.row), complaint: complaint(card.row) };
}

/** Keeps the list of a far workbook, for when that is out of reach. */
export async function keepListed(view: DayView): Promise<void> {
  if (!view.workbook.isFar || view.numbersLost !== null) return;
  const list = await listedDay(view);
  const [undated, closed, doNotCall] = [list.undated.rows(), list.closed.rows(), list.doNotCall.rows()];
  keepList(view.desk.journal, { ...list, undated, closed, doNotCall, asOf: view.now.time });
}

function namedSheet({ contacts, understanding }: Book): string | null {
  const isPlain = contacts.parts.length === 1 && understanding.otherSheets.length === 0;
  return isPlain ? null : contacts.parts.map(({ title }) => title).join(", ");
}
