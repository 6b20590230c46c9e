/** Section A of the head's page: what must be done now, a line a case. */

import type { Language } from "../../base/language.ts";
import { rowText } from "../../base/row-words.ts";
import { daysBetween } from "../../rules/calendar/date.ts";
import type { Day } from "../../rules/calendar/day.ts";
import type { Now } from "../../rules/team/page/now.ts";
import { dateWithoutYear, nearDate } from "../dates.ts";
import { amountText, numberText } from "../numbers.ts";
import { complaintHeadings, teamHeadings } from "../sheets/team-sheets.ts";
import type { TeamCase, TeamSection, WholeTeam } from "./team-sections.ts";
import { teamWords } from "./team-words.ts";

/** Cases of a list that are shown; the others are counted. */
const mostCases = 20;
/** Characters of a person's own text that are shown. */
const mostCharacters = 200;

/** The lists, each with its title. */
export function nowSections(whole: WholeTeam, language: Language): TeamSection[] {
  const words = teamWords[language];
  const { now } = whole.page;
  const { sheetLanguage, today } = whole;
  const { titled, line } = listing(whole, language);
  const team = teamHeadings[sheetLanguage];
  const { todo } = words.now;
  return [
    titled(words.now.complaints, now.complaints, (one) => complaintCase(one, today, language), {
      todo: todo.complaints(complaintHeadings[sheetLanguage].settled),
    }),
    titled(words.now.handoffs, now.handoffs, (one) => handOffCase(one, whole, language), {
      todo: todo.handoffs,
    }),
    titled(words.now.keptBack, now.keptBack, (one) => line(one.name, one, [words.now.why[one.why]]), {
      todo: todo.keptBack(team.mentor),
    }),
    titled(words.now.newcomers, now.newcomers, ({ days, name }) => uncheckedCase(name, days, language), {
      todo: todo.newcomers(team.checked, team.admitted),
    }),
    titled(words.now.renewals, now.renewals, (one) =>
      line(one.name, one, [
        words.now.renewsOn(nearDate(one.on, today, language), daysBetween(today, one.on)),
        ...one.why.map((why) => words.now.risk[why]),
      ]),
    ),
    titled(
      words.now.promises,
      now.promises,
      (one) => line(one.contact, one, promisePieces(one, today, language)),
      { unlisted: now.morePromises },
    ),
    titled(words.now.passedOver, now.passedOver, (one) =>
      line(one.name, one, [
        words.now.since(nearDate(one.since, today, language)),
        one.skipReason === null ? "" : words.now.putToEnd(one.skipReason),
      ]),
    ),
  ];
}

function uncheckedCase(name: string, days: number, language: Language): TeamCase {
  return { who: name, pieces: [teamWords[language].now.notAdmitted(days)], more: [] };
}

function promisePieces(one: Now["promises"][number], today: Day, language: Language): string[] {
  const words = teamWords[language].now;
  const late = words.workingDays(one.late);
  if (one.movedTo === null)
    return [words.promisedFor(nearDate(one.day, today, language)), late, words.state[one.state]];
  const inWords = (day: Day): string => inSentence(day, today, language);
  return [words.movedTo(inWords(one.day), inWords(one.movedTo)), late];
}

/** "24 Nov", «24 ноября»: a day within a sentence. */
function inSentence(day: Day, today: Day, language: Language): string {
  const isOtherYear = day.slice(0, 4) !== today.slice(0, 4);
  return language === "en" || isOtherYear ? nearDate(day, today, language) : dateWithoutYear(day, language);
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
    { todo, unlisted = 0 }: { readonly todo?: string; readonly unlisted?: number } = {},
  ): TeamSection => {
    const more = unlisted + Math.max(0, all.length - mostCases);
    const cases = all.slice(0, mostCases).map(caseOf);
    const sentences = [
      ...(more > 0 ? [words.more(more)] : []),
      ...(all.length > 0 && todo !== undefined ? [todo] : []),
    ];
    return { title, cases, table: null, sentences };
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

function complaintCase(one: Now["complaints"][number], today: Day, language: Language): TeamCase {
  const words = teamWords[language];
  const about = one.about ?? words.noManager;
  const { answer, recording, said } = one;
  const typed = [
    said === null ? "" : words.now.clientSaid(clipped(said)),
    answer === null ? "" : words.now.managerSaid(about, clipped(answer)),
    recording === null ? "" : words.now.recording(clipped(recording)),
  ];
  const usual = one.usualCalls === null ? null : numberText(one.usualCalls, language);
  const facts = [
    words.now.count12(one.count12, about),
    one.callsThatDay === null ? "" : words.now.thatDay(one.callsThatDay, usual),
    ...one.clientBefore.map(({ about: other, on }) =>
      words.now.before(other, on === null ? null : nearDate(on, today, language)),
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
    more: [typed, facts]
      .map((pieces) => pieces.filter((piece) => piece !== "").join(" · "))
      .filter((one) => one !== ""),
  };
}

/** A text of people's own, short enough for a page; the whole stands in the sheet. */
function clipped(text: string): string {
  const characters = [...text.trim()];
  return characters.length <= mostCharacters
    ? text.trim()
    : `${characters.slice(0, mostCharacters - 1).join("")}…`;
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
  const text = words.now.promisedFor(nearDate(due, today, language));
  return due < today ? `${text}, ${words.late(daysBetween(due, today))}` : text;
}

function valueText(value: number | null, language: Language): string {
  return value === null ? "" : amountText(value, language);
}
