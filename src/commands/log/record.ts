/** Saves a call, delivers it to the workbook, and tells what became of it. */
import { Failure } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import { mostCharacters } from "../../book/plans/cell-writers.ts";
import type { LeftAlone } from "../../book/plans/contact-cells.ts";
import { type Plan, planCall } from "../../book/plans/plan-call.ts";
import { whoseCell } from "../../book/plans/whose-cell.ts";
import type { Delivery } from "../../journal/delivery/delivery.ts";
import type { Desk, OpenedBook } from "../../journal/delivery/desk.ts";
import { recordCalls } from "../../journal/delivery/record.ts";
import type { DayFile } from "../../journal/store/day-file.ts";
import type { Entry } from "../../journal/story/entries.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import { callJson } from "../../records/call/call-json.ts";
import type { Day } from "../../rules/calendar/day.ts";
import type { NextContact } from "../../rules/contacts/contact.ts";
import { workWords } from "../../words/commands/work.ts";
import { deliveryWords } from "../../words/upkeep/delivery.ts";
import type { Context } from "../context.ts";
import type { DayView } from "../day/day-view.ts";
import { verifyHandOver } from "./complaint-and-hand-over.ts";
import { type NextRemark, tellRecorded, tellSaved } from "./tell-recorded.ts";

/** What became of a call. */
export interface CallStanding {
  readonly saved: boolean;
  readonly written: boolean;
  /** Why it is not in the workbook yet, in plain words. */
  readonly waiting: string | null;
  readonly call: LoggedCall;
}

/** A recorded call as JSON shows it. `movedFrom`: the day off that its next contact was moved from. */
export function recordedDocument(
  { saved, written, waiting, call }: CallStanding,
  movedFrom: Day | null = null,
  left: readonly LeftAlone[] = [],
): object {
  const told = left.map(({ cell, field, found, heading, why }) => ({ cell, field, heading, found, why }));
  return {
    saved,
    written,
    waiting,
    call: callJson(call),
    ...nextOf(call),
    movedFrom,
    left: told,
    cellsLeft: told,
  };
}

/** The next contact under the keys that every command has for it. */
function nextOf({ next }: LoggedCall): object {
  return { nextContact: next?.day ?? null, time: next?.time ?? null };
}

/** Saves the call, writes it to the workbook, remembers what its row says now, and tells what became of it. */
export async function recordCall(
  context: Context,
  view: DayView,
  call: LoggedCall,
  options: RecordOptions = {},
): Promise<CallStanding> {
  const plan = await planCall(view.book, call);
  verifyRoom(plan, view.book);
  verifyHandOver(view.book, call, plan);
  const recorded = await saveAndDeliver(context, view.desk, call, {
    opened: view.opened,
    force: options.force === true,
    saved: () => {
      rememberNext(view.file, call);
      tellSaved(context, call, options.remark ?? null);
    },
  });
  if (context.json)
    context.output.json(recordedDocument(recorded, options.remark?.movedFrom ?? null, plan.left));
  else tellRecorded(context, view, recorded, { left: plan.left, isInbound: options.isInbound === true });
  return recorded;
}

/** How a call is saved and delivered. */
export interface Saving {
  /** The book that was read already; null where the workbook can't be read now. */
  readonly opened: OpenedBook | null;
  readonly force: boolean;
  /** Called when the call is safe on this disk, before the workbook is touched. */
  saved(): void;
}

/** Saves a call and delivers it with everything that waits. */
export async function saveAndDeliver(
  context: Context,
  desk: Desk,
  call: LoggedCall,
  { force, opened, saved }: Saving,
): Promise<CallStanding> {
  const { delivery, entries } = await context.output.during(workWords[context.language].writing, () =>
    recordCalls(desk, [call], saved, { opened, force }),
  );
  return outcomeOf(context, call, entries[0], delivery);
}

async function outcomeOf(
  { language }: Context,
  call: LoggedCall,
  entry: Entry | undefined,
  { waiting }: Delivery,
): Promise<CallStanding> {
  if (entry?.state === "written") return { saved: true, written: true, waiting: null, call };
  const { failureFrom, tell } = await import("../../words/problems/problems.ts");
  const obstacle = entry?.obstacle ?? null;
  const why = obstacle === null ? (waiting?.why ?? null) : failureFrom(obstacle);
  const told = why === null ? deliveryWords[language].conflicts(1) : tell(why, language).message;
  return { saved: true, written: false, waiting: told, call };
}

/** How to record. */
export interface RecordOptions {
  /** Write although the workbook looks open in another program. */
  readonly force?: boolean;
  /** What is said of the next contact beside its day. */
  readonly remark?: NextRemark;
  /** True for a client who rang: nobody chose the call, so that the order of the day is not spoken of. */
  readonly isInbound?: boolean;
}

/** Throws Failure when the note has no room in its cell: better before it is confirmed than after. */
function verifyRoom(plan: Plan, { contacts }: Pick<Book, "contacts">): void {
  const full = plan.left.find(({ why }) => why === "full");
  if (full === undefined) return;
  throw new Failure("workbook.text-too-long", { ...whoseCell(contacts, full.cell), most: mostCharacters });
}

/** Remembers what the contact's row says from now on, so that a later call of the day finds what it expects. */
export function rememberNext(file: DayFile, call: LoggedCall): void {
  if (call.number === null || !call.setsNext) return;
  const due: NextContact = call.next === null ? { kind: "none" } : { kind: "set", ...call.next };
  try {
    file.number([{ number: call.number, contact: call.contact, due }]);
  } catch (error) {
    // The next log of the contact is refused once then, as of a row that was changed since it was shown.
    if (!(error instanceof Failure)) throw error;
  }
}
