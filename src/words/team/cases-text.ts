/** What became of renewals, complaints and hand-offs in the days of the page, newcomers, and what could not be followed. */
import type { Language } from "../../base/language.ts";
import type { Day } from "../../rules/calendar/day.ts";
import { nearDate } from "../dates.ts";
import { amountText } from "../numbers.ts";
import { figureTexts, nameText, wholeDays } from "./figures-text.ts";
import type { TeamSection, WholeTeam } from "./team-sections.ts";
import { teamWords } from "./team-words.ts";

/** Newcomers and who was admitted in these days. */
export function newcomersSection(whole: WholeTeam, language: Language): TeamSection {
  const { figures, newcomers: words } = teamWords[language];
  const { columns } = figures;
  const { page, today } = whole;
  const near = (day: Day): string => nearDate(day, today, language);
  const cases = page.managers.flatMap((line) => {
    const { checked, newcomer } = line;
    if (newcomer === null) return [];
    const { admitted, days, dealsUpTo, keptBack, mentor, since, talks } = newcomer;
    const pieces = [
      since === null || days === null ? "" : words.since(near(since), days),
      words.talks(talks),
      mentor === null ? "" : words.mentor(mentor),
      dealsUpTo === null ? "" : words.dealsUpTo(amountText(dealsUpTo, language)),
      admitted === null ? "" : words.admitted(near(admitted), admitted > today),
      checked === null ? words.notChecked : words.checked(near(checked.on)),
      keptBack === 0 ? "" : words.keptBack(keptBack),
    ];
    const { asked, order, promises } = figureTexts(line, newcomer.asked, page.gate.open, language);
    const figured = [
      `${columns.order}: ${order}`,
      `${columns.promises}: ${promises}`,
      `${words.asked}: ${asked}`,
    ];
    const who = nameText(line, whole, language);
    return [{ who, pieces: pieces.filter((one) => one !== ""), more: [figured.join(" · ")] }];
  });
  return { title: words.title, cases, table: null, sentences: [] };
}

/** Renewals, complaints, hand-offs, and promises that could not be followed. */
export function casesSection(whole: WholeTeam, language: Language): TeamSection {
  const words = teamWords[language].cases;
  const sentences = [
    ...renewalSentences(whole, language),
    ...complaintSentences(whole, language),
    ...handOffSentences(whole, language),
    ...notFollowed(whole, language),
  ];
  return { title: words.title, cases: [], table: null, sentences };
}

function renewalSentences({ page: { renewals }, renewalDays }: WholeTeam, language: Language): string[] {
  const { atRisk, coming, value } = renewals;
  if (coming === 0) return [];
  const sum = value === 0 ? "" : amountText(value, language);
  return [teamWords[language].cases.renewals(coming, renewalDays, atRisk, sum)];
}

function complaintSentences({ page: { complaints } }: WholeTeam, language: Language): string[] {
  const words = teamWords[language].cases;
  const { medianDays, notNoted, sameManager, settled } = complaints;
  return [
    ...(settled === 0 ? [] : [words.settled(settled, medianDays === null ? null : wholeDays(medianDays))]),
    ...sameManager.map(({ about, contact }) => words.sameManager(contact ?? "", about ?? "")),
    ...(notNoted.length === 0 ? [] : [words.notNoted(notNoted.length)]),
  ];
}

function handOffSentences({ page: { handoffs } }: WholeTeam, language: Language): string[] {
  const words = teamWords[language].cases;
  const { givenBack, handedOver, medianDays, often, stuck, takenUp } = handoffs;
  if (handedOver === 0) return [];
  return [
    words.handedOver(handedOver, takenUp, stuck, givenBack),
    ...(medianDays === null ? [] : [words.takenUpAfter(wholeDays(medianDays))]),
    ...often.map(({ contact, times }) => words.often(contact, times)),
  ];
}

function notFollowed({ page }: WholeTeam, language: Language): string[] {
  const words = teamWords[language].cases;
  const { closedByHand, gone, noOwner, unreadable } = page.notFollowed;
  const pieces = [
    gone === 0 ? "" : words.gone(gone),
    closedByHand === 0 ? "" : words.closedByHand(closedByHand),
    unreadable === 0 ? "" : words.unreadable(unreadable),
    noOwner === 0 ? "" : words.noOwner(noOwner),
  ].filter((piece) => piece !== "");
  return pieces.length === 0 ? [] : [words.notFollowed(pieces.join(", "))];
}
