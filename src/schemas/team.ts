/** The document of team. */
import {
  array,
  boolean,
  nullable,
  number,
  optional,
  strictObject,
  string,
  union,
  enum as words,
} from "zod/mini";
import { figure, gate, part, place, share, text } from "./pieces.ts";

const moreOrFewer = nullable(words(["more", "fewer", "unclear"]));

const manager = strictObject({
  name: text,
  calls: number(),
  talks: number(),
  order: strictObject({
    calls: number(),
    known: number(),
    aside: number(),
    ...share,
    told: nullable(boolean()),
    skips: number(),
    typical: figure,
    daysAside: strictObject({ count: number(), of: number(), typical: number() }),
    skipped: strictObject({
      ...part,
      reasons: array(strictObject({ reason: string(), count: number() })),
    }),
  }),
  promises: strictObject({
    kept: number(),
    late: number(),
    waiting: number(),
    moved: number(),
    dropped: number(),
    early: number(),
    ...share,
    comparison: moreOrFewer,
    onTime: strictObject({ kept: number(), of: number(), shown: boolean() }),
    medianLate: figure,
  }),
  passedOver: strictObject({
    ...part,
    value: figure,
    kinds: array(
      strictObject({
        kind: words(["difficult", "refused-before", "high-value", "called-in-vain"]),
        count: number(),
        of: number(),
        others: number(),
        ofOthers: number(),
        said: nullable(boolean()),
      }),
    ),
    withReason: number(),
    names: array(string()),
  }),
  asked: strictObject({
    ordinary: strictObject(part),
    difficult: strictObject(part),
    comparison: moreOrFewer,
  }),
  newcomer: nullable(
    strictObject({
      since: text,
      days: figure,
      talks: number(),
      mentor: text,
      admitted: text,
      dealsUpTo: figure,
      asked: strictObject(part),
      keptBack: number(),
    }),
  ),
  checked: nullable(strictObject({ on: string(), difficult: nullable(boolean()) })),
  complaints: strictObject({ ...part, comparison: moreOrFewer }),
});

/** A contact of a list of what must be done; its row is one of the contacts. */
const contact = { ...place, owner: text, value: figure };

/** Its row is one of the Complaints sheet. */
const complaintOpen = strictObject({
  row: number(),
  contact: text,
  about: text,
  days: figure,
  missing: array(words(["answer", "apology", "other-manager"])),
  said: text,
  answer: text,
  recording: text,
  count12: number(),
  callsThatDay: figure,
  usualCalls: figure,
  clientBefore: array(strictObject({ about: string(), on: text })),
  value: figure,
});

/** Handed over and not called since; the row is the contact's, null when it is gone. */
const untaken = strictObject({
  row: figure,
  sheet: optional(string()),
  contact: text,
  from: text,
  to: text,
  on: string(),
  due: text,
  state: string(),
  promised: text,
  value: figure,
});

const renewalRisk = words(["no-talk", "no-next", "promise", "complaint", "not-asked"]);

const page = strictObject({
  from: string(),
  to: string(),
  gate: strictObject(gate),
  now: strictObject({
    complaints: array(complaintOpen),
    handoffs: array(untaken),
    keptBack: array(
      strictObject({ ...contact, name: string(), why: words(["value", "not-admitted", "complaint"]) }),
    ),
    renewals: array(strictObject({ ...contact, name: string(), on: string(), why: array(renewalRisk) })),
    promises: array(
      strictObject({
        ...contact,
        contact: string(),
        day: string(),
        state: words(["waiting", "moved", "dropped"]),
        movedTo: text,
        late: number(),
      }),
    ),
    passedOver: array(strictObject({ ...contact, name: string(), since: string(), skipReason: text })),
    newcomers: array(strictObject({ name: string(), days: number() })),
  }),
  managers: array(manager),
  renewals: nullable(strictObject({ coming: number(), atRisk: number(), value: figure })),
  technique: strictObject({
    follows: text,
    marked: number(),
    ordinary: strictObject(part),
    difficult: strictObject(part),
    comparison: moreOrFewer,
    followed: strictObject({ refusals: number(), complaints: number(), renewalsLost: number() }),
  }),
  complaints: strictObject({
    settled: number(),
    medianDays: figure,
    sameManager: array(strictObject({ row: number(), contact: text, about: text })),
    notNoted: array(strictObject({ row: number(), contact: text })),
  }),
  handoffs: strictObject({
    handedOver: number(),
    takenUp: number(),
    medianDays: figure,
    stuck: number(),
    givenBack: number(),
    often: array(strictObject({ contact: string(), times: number() })),
  }),
  notFollowed: strictObject({
    gone: number(),
    closedByHand: number(),
    unreadable: number(),
    noOwner: number(),
  }),
  rows: optional(array(strictObject({ manager: text, figure: string(), rows: array(number()) }))),
  out: optional(string()),
});

const setUp = strictObject({
  added: nullable(strictObject({ sheet: string(), managers: array(string()) })),
  sheet: optional(string()),
});

/** `followup team --json`, and with --set-up what was added. */
export const team = union([page, setUp]);
