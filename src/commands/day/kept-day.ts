/** The list of the day as it was last read, with what this machine has saved since: for a workbook that is out of reach. */
import { Failure, isWaiting } from "../../base/errors.ts";
import type { Desk } from "../../journal/delivery/desk.ts";
import { callIn } from "../../journal/kinds/kinds.ts";
import { lastList } from "../../journal/store/last-list.ts";
import { contactOf, type Entry } from "../../journal/story/entries.ts";
import type { Day } from "../../rules/calendar/day.ts";
import { areAlike } from "../../rules/contacts/same-contact.ts";
import { type Card, isDue, whyDue } from "../../rules/deck/deck.ts";
import { keptListWords } from "../../words/commands/kept-list.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import type { Context, Now } from "../context.ts";
import { deskFor } from "./desk.ts";
import type { KeptList } from "./kept-list-schema.ts";
import type { ListedCard } from "./listed-day.ts";
import { namedBy, type OwnerMeant } from "./owner.ts";

/** A list of today that was read before. */
export interface KeptDay {
  readonly list: KeptList;
  readonly desk: Desk;
  readonly now: Now;
  /** What the person is told above it: when it was read, and why not now. */
  readonly notice: readonly string[];
  readonly why: Failure;
}

/**
 * What `read` gives; where the workbook is out of reach, the list of today that was last read of it. Only where there is no
 * such list it is waited for longer. Throws what kept `read` from it then.
 */
export async function readOrKept<Read>(
  context: Context,
  owner: OwnerMeant | null,
  read: (workbook: ReadableWorkbook) => Promise<Read>,
): Promise<Read | KeptDay> {
  const workbook = await context.workbook({ isHurried: true });
  try {
    return await read(workbook);
  } catch (error) {
    if (!(error instanceof Failure) || !isWaiting(error) || !workbook.isFar) throw error;
    const kept = await keptDay(context, workbook, owner, error);
    return kept ?? read(await context.workbook());
  }
}

/** True for a list that was read before. */
export function isKept(read: object): read is KeptDay {
  return "notice" in read && "list" in read;
}

async function keptDay(
  context: Context,
  workbook: ReadableWorkbook,
  owner: OwnerMeant | null,
  why: Failure,
): Promise<KeptDay | null> {
  const [{ listIn }, { tell }] = await Promise.all([
    import("./kept-list-schema.ts"),
    import("../../words/problems/problems.ts"),
  ]);
  const name = owner?.name ?? null;
  const desk = await deskFor(context, workbook);
  const kept = listIn(lastList(desk.journal));
  if (kept === null) return null;
  // The spreadsheet's own zone is not known while it is out of reach; it was when the list was read.
  const now = context.now(kept.timeZone);
  const isOwn = name === kept.owner || kept.owner === null;
  if (kept.day !== now.day || !isOwn) return null;
  const entries = [...desk.journal.story().entries.values()];
  const isNamed = namedBy(
    name ?? "",
    kept.cards.map(({ card }) => card.owner),
  );
  const own = kept.cards.filter(({ card }) => name === null || isNamed(card.owner));
  // A table without owners is everybody's, as it is when it can be read.
  const isWhole = name === kept.owner || own.length === 0;
  const cards = marked(isWhole ? kept.cards : own, entries, now.day);
  const list = { ...kept, owner: isWhole ? kept.owner : name, cards };
  const words = keptListWords[context.language];
  return { list, desk, now, notice: [words.asOf(kept.asOf), tell(why, context.language).message], why };
}

const ended: ReadonlySet<string> = new Set(["taken-back", "undone", "forgotten"]);

/** The cards with what was saved on this machine after they were read. */
function marked(cards: readonly ListedCard[], entries: readonly Entry[], today: Day): ListedCard[] {
  let skips = Math.max(0, ...cards.map(({ card }) => card.skipped ?? 0));
  const byNumber = new Map(cards.map((one) => [one.card.number, one]));
  for (const entry of entries) {
    const call = callIn(entry);
    if (call === null || call.at.day !== today || ended.has(entry.state)) continue;
    const contact = contactOf(call, entry);
    const one = [...byNumber.values()].find(
      ({ card }) => card.number === call.number || (call.number === null && areAlike(card, contact)),
    );
    if (one === undefined) continue;
    if (call.outcome === "skipped") skips += 1;
    byNumber.set(one.card.number, { ...one, card: after(one.card, call, today, skips) });
  }
  return [...byNumber.values()];
}

type Call = NonNullable<ReturnType<typeof callIn>>;

function after(card: Card, { next, outcome }: Call, today: Day, skips: number): Card {
  if (outcome === "skipped") return { ...card, skipped: skips };
  const isAgain = next !== null && isDue(next.day, today);
  if (!isAgain) return { ...card, done: true, outcome };
  return { ...card, time: next.time, why: whyDue(next.day, next.time, today) };
}
