/** The weeks of the report page: for each of the most frequent reasons its share week by week, with its interval. */

import type { Language } from "../../base/language.ts";
import { clientsOf } from "../../rules/report/counts.ts";
import type { ReasonLine, RefusalReport, WeekLine } from "../../rules/report/report.ts";
import { type Share, wilson } from "../../rules/report/statistics.ts";
import { axisDate } from "../../words/dates.ts";
import { percentText } from "../../words/numbers.ts";
import { reportWords } from "../../words/report/report.ts";
import { places } from "./html-reasons.ts";
import { type Html, html } from "./html-text.ts";

const mostReasons = 4;
const fewestWeeks = 3;

/** A drawing of so many units; the plot leaves room for the axes. */
const size = { width: 240, height: 96, left: 30, right: 6, top: 8, bottom: 16 } as const;

interface Point {
  readonly x: number;
  readonly share: Share;
  /** The clients who refused that week. */
  readonly of: number;
  /** True for a week before the days of the report. */
  readonly isEarlier: boolean;
  readonly isOpen: boolean;
}

/** Small charts side by side on one scale; nothing before the gate, or when there are too few weeks to see a trend. */
export function trendHtml(report: RefusalReport, language: Language): Html | null {
  const { gate, reasons, weeks } = report;
  if (!gate.open || weeks.length < fewestWeeks) return null;
  const words = reportWords[language];
  const shown = reasons.filter(({ clients }) => clients > 0).slice(0, mostReasons);
  const drawn = shown.map((line) => ({ line, points: pointsOf(line, report) }));
  const all = drawn.flatMap(({ points }) => points);
  const full = Math.min(1, Math.max(0.1, ...all.map(({ share }) => share.high)));
  const notes = [
    words.trendNote,
    ...(all.some(({ isEarlier }) => isEarlier) ? [words.earlierWeeks] : []),
    ...(all.some(({ isOpen }) => isOpen) ? [words.openWeek] : []),
  ];
  return html`<section><h2>${words.trendTitle}</h2><p class="quiet">${notes.join(" · ")}</p><div class="trends">
${drawn.map(({ line, points }) => chart(line, points, { weeks, full, language }))}</div></section>`;
}

/** The weeks in which somebody refused. */
function pointsOf({ place }: ReasonLine, { from, weeks }: RefusalReport): Point[] {
  const step = (size.width - size.left - size.right) / Math.max(1, weeks.length - 1);
  return weeks.flatMap(({ counts, isOpen, week }, index) => {
    const of = counts.refusedClients;
    const share = wilson(clientsOf(counts, place), of);
    return share === null
      ? []
      : [{ x: size.left + index * step, share, of, isEarlier: week.to < from, isOpen }];
  });
}

interface Frame {
  readonly weeks: readonly WeekLine[];
  readonly full: number;
  readonly language: Language;
}

function chart(line: ReasonLine, points: readonly Point[], { full, language, weeks }: Frame): Html {
  const floor = size.height - size.bottom;
  const y = (share: number): number => floor - (share / full) * (floor - size.top);
  const at = ({ share, x }: Point, part: keyof Share): string => `${places(x)} ${places(y(share[part]))}`;
  const upper = points.map((point) => at(point, "high"));
  const lower = points.map((point) => at(point, "low")).reverse();
  const last = points.at(-1);
  const label = points.map(({ share }) => percentText(share.share, language)).join(", ");
  const { trendLast } = reportWords[language];
  const lastText = last === undefined ? "" : trendLast(percentText(last.share.share, language), last.of);
  // The line turns grey where the report's own days begin; what joins both belongs to the earlier ones.
  const own = points.findIndex(({ isEarlier }) => !isEarlier);
  const earlier = own === -1 ? points : points.slice(0, own + 1);
  return html`<figure><figcaption><b>${line.reason}</b><span>${lastText}</span></figcaption>
<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${line.reason}: ${label}">
<path class="axis" d="M${size.left} ${floor}H${size.width - size.right}"/>${scale(full, y, language)}
<path class="band" d="M${[...upper, ...lower].join("L")}Z"/>
${[
  { name: "line earlier", part: earlier },
  { name: "line", part: own === -1 ? [] : points.slice(own) },
]
  .filter(({ part }) => part.length > 1)
  .map(
    ({ name, part }) =>
      html`<path class="${name}" d="M${part.map((point) => at(point, "share")).join("L")}"/>`,
  )}
${points.map((point) => dot(point, y))}
${weekLabels(weeks, language)}</svg></figure>`;
}

function dot({ isEarlier, isOpen, share, x }: Point, y: (share: number) => number): Html {
  const name = isOpen ? "dot open" : isEarlier ? "dot earlier" : "dot";
  return html`<circle class="${name}" cx="${places(x)}" cy="${places(y(share.share))}" r="${isOpen ? "2.6" : "2"}"/>`;
}

function scale(full: number, y: (share: number) => number, language: Language): Html[] {
  const step = full > 0.5 ? 0.25 : full > 0.2 ? 0.1 : 0.05;
  const count = Math.floor(full / step);
  const shares = [0, Math.floor(count / 2) * step, count * step];
  return [...new Set(shares)].map(
    (share) =>
      html`<text class="tick" x="${size.left - 4}" y="${places(y(share) + 3)}" text-anchor="end">${percentText(share, language)}</text>`,
  );
}

/** The first and the last week; what lies between can be counted. */
function weekLabels(weeks: readonly WeekLine[], language: Language): Html[] {
  const [first, last] = [weeks[0], weeks.at(-1)];
  const y = size.height - 4;
  return [
    html`<text class="tick" x="${size.left}" y="${y}">${first === undefined ? "" : axisDate(first.week.from, language)}</text>`,
    html`<text class="tick" x="${size.width - size.right}" y="${y}" text-anchor="end">${last === undefined ? "" : axisDate(last.week.from, language)}</text>`,
  ];
}
