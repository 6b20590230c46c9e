/** Did it help? All recorded days before a change against all from that day on. */
import { addDays, daysBetween } from "../calendar/date.ts";
import type { OpenPeriod } from "../calendar/week.ts";
import { type Counts, clientsOf, countCalls, within } from "./counts.ts";
import type { Difference, Part } from "./differences.ts";
import type { History } from "./history.ts";
import { questionsOf } from "./questions.ts";
import { refusedPart } from "./rates.ts";
import type { ChangedLine, ReportFrame } from "./report.ts";
import { type Change, type RateQuestion, type RateVerdict, type Verdicts, verdictsOf } from "./verdict.ts";
import type { Windows } from "./windows.ts";

/** What was asked and found of the days on both sides. */
interface Judged {
  readonly asked: readonly RateQuestion[];
  readonly verdicts: Verdicts;
  readonly compared: Windows;
  readonly isOpen: boolean;
}

/** What somebody changed, and the place of the one reason asked about. */
type Asked = NonNullable<ReportFrame["changed"]>;

/** What is said where there are no days on one side: the bare counts of both; null when nobody asked. */
export function nothingChanged(
  history: History,
  { changed, reasons }: ReportFrame,
  isOpen: boolean,
): ChangedLine | null {
  if (changed === null) return null;
  const part = (days: OpenPeriod): Part => partOf(countCalls(history, within(history, days)), changed.reason);
  const sides = {
    before: part({ from: null, to: addDays(changed.on, -1) }),
    after: part({ from: changed.on, to: null }),
  };
  return unjudged(changed, reasons, sides, isOpen);
}

function unjudged(
  { on, reason }: Asked,
  reasons: ReportFrame["reasons"],
  sides: Pick<ChangedLine, "before" | "after">,
  isOpen: boolean,
): ChangedLine {
  return {
    on,
    reason: reason === null ? null : (reasons[reason]?.name ?? null),
    ...sides,
    ...{ difference: null, clientsInAWeek: null, p: null },
    ...{ change: isOpen ? "too-few" : null, otherWay: [] },
  };
}

function partOf(counts: Counts, reason: number | null): Part {
  return reason === null
    ? refusedPart(counts)
    : { count: clientsOf(counts, reason), of: counts.talkedClients };
}

/** What came of what was changed; null when nobody asked. */
export function changedLine(history: History, frame: ReportFrame, judged: Judged): ChangedLine | null {
  const { asked, compared, isOpen, verdicts } = judged;
  if (frame.changed === null) return null;
  const name = frame.changed.reason ?? "refused";
  const verdict = verdicts.rates.get(name);
  if (verdict === undefined) return nothingChanged(history, frame, isOpen);
  const sides = { before: verdict.before, after: verdict.now };
  const bare = unjudged(frame.changed, frame.reasons, sides, isOpen);
  if (!isOpen) return bare;
  const days = daysBetween(compared.now.from, compared.now.to) + 1;
  const { change, difference, p } = verdict;
  // The others are asked once the first has been answered: so the risk of any false alarm stays where it is.
  const others =
    frame.changed.reason === null ? asked : questionsOf(history, compared, frame.reasons.length, null);
  const rates =
    frame.changed.reason === null
      ? verdicts.rates
      : verdictsOf(
          others.filter((one) => one.name !== name),
          [],
        ).rates;
  return {
    ...bare,
    ...{ change, difference, p },
    clientsInAWeek: difference === null ? null : scaled(difference, (verdict.now.of * 7) / days),
    otherWay: otherWay(rates, verdict, frame.reasons),
  };
}

function scaled({ difference, high, low }: Difference, clients: number): Difference {
  return { difference: difference * clients, low: low * clients, high: high * clients };
}

const opposite: Readonly<Record<Change, Change | null>> = {
  up: "down",
  down: "up",
  unclear: null,
  new: null,
  "too-few": null,
};

function otherWay(
  rates: Verdicts["rates"],
  { change }: RateVerdict,
  reasons: ReportFrame["reasons"],
): string[] {
  const other = opposite[change];
  if (other === null) return [];
  return [...rates].flatMap(([name, verdict]) => {
    const isOther = typeof name === "number" && directionOf(verdict) === other;
    return isOther ? [reasons[name]?.name ?? ""] : [];
  });
}

/** What is new has gone up where the test says so. */
function directionOf({ change, isSure }: RateVerdict): Change | null {
  if (!isSure) return null;
  return change === "new" ? "up" : change;
}
