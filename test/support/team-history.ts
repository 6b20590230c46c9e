/** Rows of a team's workbook for tests, short to write; and the worked example of ten calls. */
import { isDay, isTime, type Moment } from "../../src/rules/calendar/day.ts";
import type { NextContact } from "../../src/rules/contacts/contact.ts";
import type {
  CallFacts,
  ComplaintRow,
  ContactFacts,
  TeamHistory,
  TeamRow,
} from "../../src/rules/team/history.ts";

/** A moment written "2026-11-03" or "2026-11-03 15:00". */
export function moment(text: string): Moment {
  const [day = "", time] = text.split(" ");
  if (!isDay(day) || (time !== undefined && !isTime(time))) throw new Error(`no moment: ${text}`);
  return { day, time: time ?? null };
}

/** What stands in a next-contact cell; null is an empty one. */
export function nextCell(text: string | null): NextContact {
  return text === null ? { kind: "none" } : { kind: "set", ...moment(text) };
}

/** Rows whose moments are written as texts. */
export type ShortCall = Partial<Omit<CallFacts, "at" | "next" | "due">> & {
  readonly at: string;
  readonly next?: string | null;
  readonly due?: string | null;
};

/** Rows of Calls from row 2 on. */
export function calls(...rows: readonly ShortCall[]): CallFacts[] {
  return rows.map(({ at, next, due, ...row }, index) => ({
    row: index + 2,
    contact: "Adams",
    phone: null,
    owner: "Emma",
    outcome: "later",
    cardsBefore: null,
    manner: null,
    asked: false,
    handedTo: null,
    note: null,
    becauseOfService: false,
    undone: false,
    ...row,
    at: moment(at),
    next: next == null ? null : moment(next),
    due: due == null ? null : moment(due),
  }));
}

/** A contact; its next contact is written as a text. */
export function contact(
  row: number,
  name: string,
  facts: Partial<Omit<ContactFacts, "next">> & { readonly next?: string | null } = {},
): ContactFacts {
  const { next, ...rest } = facts;
  return {
    ...{ row, name, phone: null, owner: "Emma", value: null, closed: false, renewal: null },
    ...rest,
    next: nextCell(next ?? null),
  };
}

/** A row of the Team sheet. */
export function teamRow(manager: string, facts: Partial<TeamRow> = {}): TeamRow {
  return {
    ...{ manager, since: null, mentor: null, admitted: null, dealsUpTo: null, checked: null },
    ...{ isAdmitted: false, withDifficult: null },
    ...facts,
  };
}

/** A row of the Complaints sheet with nothing typed into its right half. */
export function complaint(row: number, facts: Partial<ComplaintRow> = {}): ComplaintRow {
  return {
    ...{ row, when: null, contact: "Adams", phone: null, about: "Emma", said: "rude", answer: null },
    ...{ recording: null, apologised: null, settled: null, undone: false },
    ...facts,
  };
}

/** A workbook with these rows. */
export function history(facts: Partial<TeamHistory>): TeamHistory {
  return { calls: [], contacts: [], team: [], complaints: [], hasOwners: true, ...facts };
}

const phones = {
  Adams: "+44 7700 900301",
  Brown: "+44 7700 900302",
  Clark: "+44 7700 900303",
  Davis: "+44 7700 900304",
};

/** The ten calls of the worked example: Emma's, in November 2026. */
export const tenCalls: readonly ShortCall[] = (
  [
    ["2026-11-02 09:10", "Adams", "later", "2026-11-04", "2026-11-02", 0],
    ["2026-11-02 09:25", "Brown", "later", "2026-11-03 15:00", "2026-11-02", 0],
    ["2026-11-03 15:05", "Brown", "refused", null, "2026-11-03 15:00", null, "silent"],
    ["2026-11-03 15:20", "Clark", "no-answer", "2026-11-04", "2026-11-03", 0],
    ["2026-11-04 09:30", "Clark", "later", "2026-11-09", "2026-11-04", 1],
    ["2026-11-04 09:50", "Davis", "later", "2026-11-05", "2026-11-04", 1],
    ["2026-11-05 10:00", "Davis", "later", "2026-11-06", "2026-11-05", 1],
    ["2026-11-06 11:00", "Davis", "won", null, "2026-11-06", 1],
    ["2026-11-06 11:30", "Adams", "later", "2026-11-10", "2026-11-04", 0, "critical"],
    ["2026-11-09 09:15", "Clark", "later", "2026-11-13", "2026-11-09", 0],
  ] as const
).map(([at, name, outcome, next, due, cardsBefore, manner]) => ({
  ...{ at, contact: name, phone: phones[name], outcome, next, due, cardsBefore, manner: manner ?? null },
}));

/** The contacts of the worked example as they stand on Wednesday 11 November 2026. */
export const tenCallsContacts: readonly ContactFacts[] = [
  contact(2, "Adams", { phone: phones.Adams, value: 9000, next: "2026-11-10" }),
  contact(3, "Brown", { phone: phones.Brown, value: 500, closed: true }),
  contact(4, "Clark", { phone: phones.Clark, value: 3000, next: "2026-11-13" }),
  contact(5, "Davis", { phone: phones.Davis, value: 1000, closed: true }),
];
