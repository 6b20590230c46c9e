/** Did it help? All recorded days before a change against all from that day on. */
import { daysBetween } from "../calendar/date.ts";
import type { ChangedLine, ReportFrame } from "./report.ts";
import type { Change, RateQuestion, Verdicts } from "./verdict.ts";
import type { Windows } from "./windows.ts";

/** What came of what was changed; null when nobody asked or there are no days on one side. */
export function changedLine(
  { changed, reasons }: ReportFrame,
  asked: readonly RateQuestion[],
  { rates }: Verdicts,
  compared: Windows | null,
  isOpen: boolean,
): ChangedLine | null {
  if (changed === null) return null;
  const name = changed.reason ?? "refused";
  const question = asked.find((one) => one.name === name);
  const verdict = rates.get(name);
  const days = compared === null ? 0 : daysBetween(compared.now.from, compared.now.to) + 1;
  const talked = question?.now.of ?? 0;
  return {
    on: changed.on,
    reason: changed.reason === null ? null : (reasons[changed.reason]?.name ?? null),
    before: question?.before ?? { count: 0, of: 0 },
    after: question?.now ?? { count: 0, of: 0 },
    difference: isOpen ? (verdict?.difference ?? null) : null,
    p: isOpen ? (verdict?.p ?? null) : null,
    change: isOpen ? (verdict?.change ?? "too-few") : null,
    talkedInAWeek: days === 0 ? 0 : (talked * 7) / days,
    otherWay: isOpen ? otherWay(asked, rates, name, reasons) : [],
  };
}

const opposite: Readonly<Record<Change, Change | null>> = {
  up: "down",
  down: "up",
  unclear: null,
  new: null,
  "too-few": null,
};

function otherWay(
  asked: readonly RateQuestion[],
  rates: Verdicts["rates"],
  name: RateQuestion["name"],
  reasons: ReportFrame["reasons"],
): string[] {
  const other = opposite[rates.get(name)?.change ?? "unclear"];
  return asked.flatMap((one) => {
    const isOther = one.name !== name && other !== null && rates.get(one.name)?.change === other;
    return isOther && typeof one.name === "number" ? [reasons[one.name]?.name ?? ""] : [];
  });
}
