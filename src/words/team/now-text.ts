/** Section A of the head's page: what must be done now, a line a case. */

import type { Language } from "../../base/language.ts";
import { rowText } from "../../base/row-words.ts";
import { daysBetween } from "../../rules/calendar/date.ts";
import type { Day } from "../../rules/calendar/day.ts";
import type { Now } from "../../rules/team/page/now.ts";
import { axisDate, dateWithoutYear } from "../dates.ts";
import { amountText, numberText } from "../numbers.ts";
import type { TeamCase, TeamSection, WholeTeam } from "./team-sections.ts";
import { teamWords } from "./team-words.ts";

/** Cases of a list that are shown; the others are counted. */
const mostCases = 20;

/** The lists, each with its title. */
export function nowSections(whole: WholeTeam, language: Language): TeamSection[] {
  const words = teamWords[language];
  const { now } = whole.page;
  const { titled, line } = listing(whole, language);
  return [
    titled(words.now.complaints, now.complaints, (one) => complaintCase(one, language)),
    titled(words.now.handoffs, now.handoffs, (one) => handOffCase(one, whole, language)),
    titled(words.now.keptBack, now.keptBack, (one) => line(one.name, one, [words.now.why[one.why]])),
    titled(words.now.newcomers, now.newcomers, ({ days, name }) => {
      return { who: name, pieces: [words.now.notAdmitted(days)], more: [] };
    }),
    titled(words.now.renewals, now.renewals, (one) =>
      line(one.name, one, [
        words.now.renewsOn(axisDate(one.on, language)),
        ...one.why.map((why) => words.now.risk[why]),
      ]),
    ),
    titled(
      words.now.promises,
      now.promises,
      (one) =>
        line(one.contact, one, [
          ...(one.movedTo === null
            ? [words.now.promisedFor(axisDate(one.day, language))]
            : [words.now.movedTo(inSentence(one.day, language), inSentence(one.movedTo, language))]),
          words.now.workingDays(one.late),
          ...(one.movedTo === null ? [words.now.state[one.state]] : []),
        ]),
      now.morePromises,
    ),
    titled(words.now.passedOver, now.passedOver, (one) =>
      line(one.name, one, [
        words.now.since(axisDate(one.since, language)),
        one.skipReason === null ? "" : words.now.putToEnd(one.skipReason),
      ]),
    ),
  ];
}

/** "24 Nov", «24 ноября»: a day within a sentence. */
function inSentence(day: Day, language: Language): string {
  return language === "en" ? axisDate(day, language) : dateWithoutYear(day, language);
}

interface OfContact {
  readonly row: number;
  readonly owner: string | null;
  readonly value: number | null;
}

function listing(whole: WholeTeam, language: Language) {
  const words = teamWords[language];
  const titled = <One>(
    title: string,
    all: readonly One[],
    caseOf: (one: One) => TeamCase,
    unlisted = 0,
  ): TeamSection => {
    const more = unlisted + Math.max(0, all.length - mostCases);
    const cases = all.slice(0, mostCases).map(caseOf);
    return { title, cases, table: null, sentences: more > 0 ? [words.more(more)] : [] };
  };
  const line = (name: string, { owner, row, value }: OfContact, pieces: readonly string[]): TeamCase => ({
    who: owner === null ? name : `${name}, ${owner}`,
    pieces: [...pieces, valueText(value, language), words.row(rowText(whole.placeOf(row)))].filter(
      (piece) => piece !== "",
    ),
    more: [],
  });
  return { titled, line };
}

function complaintCase(one: Now["complaints"][number], language: Language): TeamCase {
  const words = teamWords[language];
  const about = one.about ?? words.noManager;
  const usual = one.usualCalls === null ? null : numberText(one.usualCalls, language);
  const facts = [
    words.now.count12(one.count12, about),
    one.callsThatDay === null ? "" : words.now.thatDay(one.callsThatDay, usual),
    ...one.clientBefore.map(({ about: other, on }) =>
      words.now.before(other, on === null ? null : axisDate(on, language)),
    ),
  ];
  return {
    who: [one.contact ?? "", words.now.about(about), one.days === null ? "" : words.days(one.days)]
      .filter((piece) => piece !== "")
      .join(", "),
    pieces: [
      ...one.missing.map((missing) => words.now.missing[missing](about)),
      valueText(one.value, language),
      words.now.complaintRow(one.row),
    ].filter((piece) => piece !== ""),
    more: [facts.filter((fact) => fact !== "").join(" · ")],
  };
}

function handOffCase(one: Now["handoffs"][number], whole: WholeTeam, language: Language): TeamCase {
  const words = teamWords[language];
  const { today } = whole;
  const pieces = [
    one.promised === null ? "" : words.quoted(one.promised),
    dueText(one.due, today, language),
    valueText(one.value, language),
    one.row === null ? "" : words.row(rowText(whole.placeOf(one.row))),
  ];
  const from = one.from ?? words.noManager;
  return {
    who: `${one.contact ?? ""}, ${from} → ${one.to ?? ""}, ${words.days(daysBetween(one.on, today))}`,
    pieces: pieces.filter((piece) => piece !== ""),
    more: [],
  };
}

function dueText(due: Day | null, today: Day, language: Language): string {
  const words = teamWords[language];
  if (due === null) return words.now.noDay;
  const text = words.now.promisedFor(axisDate(due, language));
  return due < today ? `${text}, ${words.late(daysBetween(due, today))}` : text;
}

function valueText(value: number | null, language: Language): string {
  return value === null ? "" : amountText(value, language);
}
