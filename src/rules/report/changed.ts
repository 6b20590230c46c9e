/** Did it help? All recorded days before a change against all from that day on. */
import { daysBetween } from "../calendar/date.ts";
import type { Difference } from "./differences.ts";
import type { History } from "./history.ts";
import { questionsOf } from "./questions.ts";
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

/** What is said where there are no days on one side; null when nobody asked. */
export function nothingChanged({ changed, reasons }: ReportFrame, isOpen: boolean): ChangedLine | null {
  if (changed === null) return null;
  const nobody = { count: 0, of: 0 };
  return {
    on: changed.on,
    reason: changed.reason === null ? null : (reasons[changed.reason]?.name ?? null),
    ...{ before: nobody, after: nobody, difference: null, clientsInAWeek: null, p: null },
    ...{ change: isOpen ? "too-few" : null, otherWay: [] },
  };
}

/** What came of what was changed; null when nobody asked. */
export function changedLine(history: History, frame: ReportFrame, judged: Judged): ChangedLine | null {
  const { asked, compared, isOpen, verdicts } = judged;
  const none = nothingChanged(frame, isOpen);
  if (frame.changed === null || none === null) return null;
  const name = frame.changed.reason ?? "refused";
  const verdict = verdicts.rates.get(name);
  if (verdict === undefined) return none;
  const sides = { before: verdict.before, after: verdict.now };
  if (!isOpen) return { ...none, ...sides, change: null };
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
    ...none,
    ...sides,
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
