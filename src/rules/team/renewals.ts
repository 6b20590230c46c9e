/** S12: renewals that come up or have just gone by, and what puts them at risk. */
import { epochDays } from "../calendar/day.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Complaint } from "./complaints.ts";
import { isTalk } from "./history.ts";
import type { Client } from "./placed-call.ts";
import type { Promised } from "./promises.ts";

/** Days after a renewal in which it is still looked at. */
const daysPast = 30;

/** Why a renewal is at risk. */
export type RenewalRisk = "no-talk" | "no-next" | "promise" | "complaint" | "not-asked";

/** A renewal from 30 days ago, if it was not won since, to as far ahead as the settings say. */
export interface Renewal {
  readonly client: Client;
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Empty: not at risk. */
  readonly why: readonly RenewalRisk[];
}

/** What the renewals are judged by. */
export interface RenewalFacts {
  readonly promises: readonly Promised[];
  readonly complaints: readonly Complaint[];
  readonly renewalDays: number;
  readonly silentDays: number;
}

/** The renewals that are near, the greatest value first, then the earliest. */
export function renewalsOf({ clients, today }: Chronicle, facts: RenewalFacts): Renewal[] {
  const since = today - facts.silentDays;
  const broken = new Set(
    facts.promises
      .filter((one) => isBroken(one) && one.day >= since && one.day < today)
      .map(({ client }) => client),
  );
  const complained = new Set(facts.complaints.filter(({ isOpen }) => isOpen).map(({ client }) => client));
  const near: Renewal[] = [];
  for (const client of clients.all()) {
    const { contact } = client;
    if (contact === null || contact.renewal === null) continue;
    const day = epochDays(contact.renewal);
    if (day > today + facts.renewalDays || day < today - daysPast) continue;
    if (day < today && client.calls.some((call) => call.facts.outcome === "won" && call.day >= day)) continue;
    const why: RenewalRisk[] = [];
    const talk = client.calls.findLast((call) => isTalk(call.facts.outcome));
    if (talk === undefined || talk.day < since) why.push("no-talk");
    if (contact.next.kind !== "set" || epochDays(contact.next.day) > day) why.push("no-next");
    if (broken.has(client)) why.push("promise");
    if (complained.has(client)) why.push("complaint");
    if (client.calls.findLast((call) => call.facts.outcome === "refused")?.facts.asked === false)
      why.push("not-asked");
    near.push({ client, day, why });
  }
  return near.sort(
    (left, right) => (right.client.value ?? 0) - (left.client.value ?? 0) || left.day - right.day,
  );
}

function isBroken({ fate }: Promised): boolean {
  return fate === "late" || fate === "waiting" || fate === "moved" || fate === "dropped";
}
