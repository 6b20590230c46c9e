/** The document of report. */
import { array, boolean, nullable, number, optional, strictObject, string, enum as words } from "zod/mini";
import { days, figure, gate, part, share, text } from "./pieces.ts";

const rate = strictObject({
  ...part,
  before: nullable(strictObject({ count: number(), of: number(), share: figure })),
  change: text,
  difference: figure,
  differenceLow: figure,
  differenceHigh: figure,
});

const counts = strictObject({ count: number(), of: number() });

const currencies = array(strictObject({ currency: text, lost: number() }));

const compared = strictObject({ ...part, comparison: text });

/** `followup report --json`, and report.json. `before` and `compared` are null where there is nothing to compare with. */
export const report = strictObject({
  from: string(),
  to: string(),
  before: nullable(days),
  calls: number(),
  talks: number(),
  refusals: number(),
  clients: number(),
  won: number(),
  later: number(),
  noAnswer: number(),
  gate: strictObject({ ...gate, talks: number() }),
  finding: strictObject({ kind: string(), text: string() }),
  startHere: nullable(
    strictObject({ reason: string(), because: words(["money", "clients"]), improve: string() }),
  ),
  compared: nullable(
    strictObject({ from: string(), to: string(), with: nullable(days), detectable: figure }),
  ),
  refusedRate: rate,
  wonRate: rate,
  lost: figure,
  lostKnown: number(),
  lostOf: number(),
  currency: text,
  currencies,
  reasons: array(
    strictObject({
      reason: string(),
      count: number(),
      clients: number(),
      ...share,
      before: figure,
      rate,
      change: text,
      lost: figure,
      lostKnown: number(),
      lostOf: number(),
      currencies,
      improve: text,
      aboveNext: nullable(boolean()),
      moreToSettle: figure,
    }),
  ),
  withoutReason: number(),
  unsorted: array(strictObject({ said: string(), count: number(), suggestion: text })),
  unsortedCount: number(),
  changed: nullable(
    strictObject({
      on: string(),
      reason: text,
      before: counts,
      after: counts,
      difference: figure,
      low: figure,
      high: figure,
      clientsInAWeek: nullable(strictObject({ difference: number(), low: number(), high: number() })),
      p: figure,
      change: text,
      otherWay: array(string()),
    }),
  ),
  by: optional(
    strictObject({
      column: string(),
      within: text,
      groups: array(
        strictObject({
          name: text,
          calls: number(),
          talks: number(),
          refused: compared,
          won: compared,
          reasons: array(strictObject({ reason: string(), ...part })),
        }),
      ),
    }),
  ),
  noAnswerReasons: number(),
  notCounted: array(strictObject({ cell: string(), found: string(), why: words(["day", "outcome", "id"]) })),
  notCountedCount: number(),
  unknownOutcomes: array(strictObject({ outcome: string(), count: number() })),
  withoutDay: number(),
  weeks: array(
    strictObject({
      from: string(),
      to: string(),
      isOpen: boolean(),
      talks: number(),
      talkedClients: number(),
      refusedClients: number(),
      wonClients: number(),
    }),
  ),
  out: optional(string()),
});
