/** Section B of the head's page: the figures, a line a manager, and what stands behind them in words. */
import type { Language } from "../../base/language.ts";
import type { Part, ShownShare } from "../../rules/team/figures.ts";
import type { ManagerLine } from "../../rules/team/page/manager-lines.ts";
import { amountText, intervalText, percentText } from "../numbers.ts";
import type { TeamCase, TeamSection, WholeTeam } from "./team-sections.ts";
import { teamWords } from "./team-words.ts";

/** The least numbers of the figures, for "too few". */
const least = { order: 30, promises: 20, onTime: 10, turns: 30, refusals: 10 } as const;
/** Names of clients passed over that are shown of each manager. */
const mostNames = 8;

/** The whole days that half of them took at most: days are whole, a median of an even number may lie between two. */
export function wholeDays(median: number): number {
  return Math.floor(median);
}

/** A name as the page shows it. */
export function nameText(
  { name }: Pick<ManagerLine, "name">,
  { hasOwners }: WholeTeam,
  language: Language,
): string {
  const { everybody, noManager } = teamWords[language];
  return name ?? (hasOwners ? noManager : everybody);
}

/** "58 % (51–65)"; the counts before the gate, "too few" below the least number, nothing where nothing was counted. */
export function shareOrCounts(
  part: Part,
  shown: ShownShare,
  from: { readonly least: number; readonly isOpen: boolean },
  language: Language,
): string {
  const { of, tooFew } = teamWords[language];
  if (shown.share !== null && shown.low !== null && shown.high !== null) {
    return `${percentText(shown.share, language)} (${intervalText({ low: shown.low, high: shown.high }, language)})`;
  }
  if (part.of === 0) return "–";
  return from.isOpen && part.of < from.least ? tooFew(part.of, from.least) : of(part.count, part.of);
}

/** The order kept, the promises kept and the questions asked before all refusals of one manager. */
export function figureTexts(
  line: ManagerLine,
  asked: Part & ShownShare,
  isOpen: boolean,
  language: Language,
): { readonly order: string; readonly promises: string; readonly asked: string } {
  return {
    order: orderText(line, isOpen, language),
    promises: promisesText(line, isOpen, language),
    asked: shareOrCounts(asked, asked, { least: least.refusals, isOpen }, language),
  };
}

function promisesText({ promises }: ManagerLine, isOpen: boolean, language: Language): string {
  const { kept, of } = promises;
  return shareOrCounts({ count: kept, of }, promises, { least: least.promises, isOpen }, language);
}

/** The table of figures. */
export function figuresSection(whole: WholeTeam, language: Language): TeamSection {
  const { figures } = teamWords[language];
  const { columns } = figures;
  const { gate, managers } = whole.page;
  const isOpen = gate.open;
  const row = (line: ManagerLine): string[] => {
    const { asked, order, passedOver, promises } = line;
    const share = (part: Part, shown: ShownShare, from: number): string =>
      shareOrCounts(part, shown, { least: from, isOpen }, language);
    const { fewer, more } = teamWords[language].compared;
    const mark = (comparison: string | null): string =>
      comparison === "more" ? ` ${more}` : comparison === "fewer" ? ` ${fewer}` : "";
    return [
      nameText(line, whole, language),
      `${orderText(line, isOpen, language)}${order.told === true ? ` ${figures.aside}` : ""}`,
      `${promisesText(line, isOpen, language)}${mark(promises.comparison)}`,
      onTimeText(line, isOpen, language),
      share(passedOver, passedOver, least.turns),
      share(asked.ordinary, asked.ordinary, least.refusals),
      `${share(asked.difficult, asked.difficult, least.refusals)}${mark(asked.comparison)}`,
    ];
  };
  const headings = [
    columns.manager,
    ...[columns.order, columns.promises, columns.onTime, columns.passedOver],
    ...[columns.ordinary, columns.difficult],
  ];
  return { title: figures.title, cases: [], table: [headings, ...managers.map(row)], sentences: [] };
}

function orderText({ order }: ManagerLine, isOpen: boolean, language: Language): string {
  const { figures } = teamWords[language];
  if (order.known === 0) return order.calls === 0 ? "–" : figures.unknown(0, order.calls);
  const part = { count: order.calls, of: order.calls + order.aside };
  if (order.share === null && isOpen && order.known < least.order)
    return teamWords[language].tooFew(order.known, least.order);
  return shareOrCounts(part, order, { least: 0, isOpen }, language);
}

function onTimeText({ promises: { onTime } }: ManagerLine, isOpen: boolean, language: Language): string {
  const { of, tooFew } = teamWords[language];
  if (onTime.of === 0) return "–";
  return onTime.shown || !isOpen ? of(onTime.kept, onTime.of) : tooFew(onTime.of, least.onTime);
}

/** What stands behind the table, a case a manager. */
export function detailsSection(whole: WholeTeam, language: Language): TeamSection {
  const { figures } = teamWords[language];
  const cases = whole.page.managers.map((line): TeamCase => {
    const more = [orderPieces(line, language), promisePieces(line, language), passedPieces(line, language)];
    return {
      who: nameText(line, whole, language),
      pieces: [figures.calls(line.calls, line.talks), ...complaintPieces(line, language)],
      more: more.map((pieces) => pieces.join(" · ")).filter((text) => text !== ""),
    };
  });
  return { title: figures.details, cases, table: null, sentences: [] };
}

function orderPieces({ order }: ManagerLine, language: Language): string[] {
  const { figures, tooFew } = teamWords[language];
  const { count, high, low, of, reasons } = order.skipped;
  const share =
    low === null || high === null
      ? ""
      : `${intervalText({ low, high }, language)}${percentText(0, language).slice(1)}`;
  const why = reasons
    .slice(0, 5)
    .map((one) => (one.count === 1 ? one.reason : `${one.reason} (${one.count})`));
  return [
    ...(order.told === true ? [typicalText(order, language)] : []),
    ...(order.known > 0 ? [figures.known(order.known, order.calls)] : []),
    ...(order.known > 0 && order.known < least.order ? [tooFew(order.known, least.order)] : []),
    ...(count === 0
      ? []
      : [`${figures.skips(count, of, share)}${why.length === 0 ? "" : `: ${why.join("; ")}`}`]),
  ];
}

function typicalText({ daysAside, typical }: ManagerLine["order"], language: Language): string {
  const { figures } = teamWords[language];
  return typical > 0
    ? figures.typical(typical)
    : figures.typicalOnSome(daysAside.count, daysAside.of, daysAside.typical);
}

function promisePieces({ promises }: ManagerLine, language: Language): string[] {
  const { figures, tooFew } = teamWords[language];
  const fates = (["kept", "late", "waiting", "moved", "dropped", "early"] as const).flatMap((fate) =>
    promises[fate] === 0 ? [] : [figures.fates[fate](promises[fate])],
  );
  return [
    ...fates,
    ...(promises.of > 0 && promises.of < least.promises ? [tooFew(promises.of, least.promises)] : []),
    ...(promises.medianLate === null ? [] : [figures.medianLate(wholeDays(promises.medianLate))]),
    ...(promises.comparison === "more" || promises.comparison === "fewer"
      ? [figures.promisesCompared[promises.comparison]]
      : []),
  ];
}

function passedPieces({ passedOver }: ManagerLine, language: Language): string[] {
  const { figures, more, of } = teamWords[language];
  const { kinds, names, value, withReason } = passedOver;
  if (passedOver.count === 0) return [];
  const shown = names.slice(0, mostNames);
  const hidden = names.length - shown.length;
  return [
    `${figures.names(shown.join(", "))}${hidden > 0 ? `, ${more(hidden)}` : ""}`,
    ...(value === null ? [] : [figures.atStake(amountText(value, language))]),
    ...(withReason === 0 ? [] : [figures.withReason(withReason)]),
    ...kinds
      .filter(({ said }) => said === true)
      .map((kind) => figures.kind(kind.kind, of(kind.count, kind.of), of(kind.others, kind.ofOthers))),
  ];
}

function complaintPieces({ complaints }: ManagerLine, language: Language): string[] {
  const { figures } = teamWords[language];
  const { comparison, count, share } = complaints;
  if (count === 0) return [];
  return [
    figures.complaints(count, share === null ? "" : percentText(share, language, 1)),
    ...(comparison === "more" || comparison === "fewer" ? [figures.complaintsCompared[comparison]] : []),
  ];
}
