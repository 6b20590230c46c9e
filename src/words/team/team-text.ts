/** The head's page as text in parts, the same for the screen, HTML, Markdown and CSV: lists of cases, one table, sentences. */
import type { Language } from "../../base/language.ts";
import { periodText } from "../dates.ts";
import { numberText } from "../numbers.ts";
import { casesSection, newcomersSection } from "./cases-text.ts";
import { detailsSection, figuresSection } from "./figures-text.ts";
import { nowSections } from "./now-text.ts";
import type { TeamSection, TeamText, WholeTeam } from "./team-sections.ts";
import { teamWords } from "./team-words.ts";
import { techniqueSection } from "./technique-text.ts";

/** The whole page in a language. */
export function teamText(whole: WholeTeam, language: Language): TeamText {
  const words = teamWords[language];
  const { gate, from, to, managers } = whole.page;
  const calls = numberText(gate.calls, language);
  const about = [
    periodText({ from, to }, language),
    gate.open ? words.recorded(calls) : words.gate(calls, gate.needed),
  ];
  const sections = [
    ...nowSections(whole, language),
    ...(managers.length === 0 ? [] : [figuresSection(whole, language), detailsSection(whole, language)]),
    techniqueSection(whole, language),
    newcomersSection(whole, language),
    casesSection(whole, language),
    rowsSection(whole, language),
  ];
  return {
    title: words.title,
    about: gate.calls === 0 ? [words.nothing] : about,
    sections: sections.filter(
      ({ cases, sentences, table }) => cases.length > 0 || sentences.length > 0 || table !== null,
    ),
    foot: [...(gate.open ? [words.method] : []), words.foot],
  };
}

/** The rows behind each figure, a line a figure. */
function rowsSection({ hasOwners, rows }: WholeTeam, language: Language): TeamSection {
  const { everybody, noManager, rows: words } = teamWords[language];
  const sentences = (rows ?? []).map(({ figure, manager, rows: numbers }) => {
    const name = manager ?? (hasOwners ? noManager : everybody);
    return `${name}, ${words.behind(figure, numbers.join(", "))}`;
  });
  return { title: words.title, cases: [], table: null, sentences };
}
