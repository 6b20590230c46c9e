/** The technique with difficult clients: the five questions, each answered only where something is known. */
import type { Language } from "../../base/language.ts";
import { nearDate } from "../dates.ts";
import { nameText, shareOrCounts } from "./figures-text.ts";
import type { TeamSection, WholeTeam } from "./team-sections.ts";
import { teamWords } from "./team-words.ts";

const leastRefusals = 10;

/** The section; on a page without any call it has nothing. */
export function techniqueSection(whole: WholeTeam, language: Language): TeamSection {
  const words = teamWords[language].technique;
  const { gate, technique } = whole.page;
  const section = (sentences: readonly string[]): TeamSection => ({
    title: words.title,
    ...{ cases: [], table: null, sentences },
  });
  if (gate.calls === 0) return section([]);
  if (technique.marked === 0) return section([words.nobodyMarked]);
  return section([
    ...compared(whole, language),
    ...checks(whole, language),
    ...facts(whole, language),
    words.follows(technique.follows ?? words.nothingAgreed),
    ...followed(whole, language),
  ]);
}

function compared(whole: WholeTeam, language: Language): string[] {
  const { compared: comparedWords, technique: words } = teamWords[language];
  const { gate, managers, technique } = whole.page;
  const met = managers.filter(({ asked, name }) => name !== null && asked.difficult.of > 0);
  const unclear = met.filter(({ asked }) => asked.comparison === "unclear");
  const text = unclear
    .map((line) => words.notClear(nameText(line, whole, language), line.asked.difficult.of))
    .join(", ");
  const less = met.filter(({ asked }) => asked.comparison === "fewer").length;
  const share = (side: "ordinary" | "difficult"): string => {
    const from = { least: leastRefusals, isOpen: gate.open };
    return shareOrCounts(technique[side], technique[side], from, language);
  };
  const { comparison } = technique;
  return [
    ...(gate.open && met.length > 0 ? [words.allOfThem(less, met.length, text)] : []),
    words.always(share("ordinary"), share("difficult"), comparison === null ? "" : comparedWords[comparison]),
  ];
}

function checks(whole: WholeTeam, language: Language): string[] {
  const { technique: words } = teamWords[language];
  return whole.page.managers.flatMap((line) => {
    if (line.checked === null) return [];
    const { difficult, on } = line.checked;
    const known = difficult === null ? "unsaid" : difficult ? "yes" : "no";
    return [
      words.checked(
        nameText(line, whole, language),
        nearDate(on, whole.today, language),
        words.canThey[known],
      ),
    ];
  });
}

function facts(whole: WholeTeam, language: Language): string[] {
  const { technique: words } = teamWords[language];
  const { managers, technique } = whole.page;
  const unchecked = whole.hasTeam
    ? managers.filter(({ checked, name }) => checked === null && name !== null)
    : [];
  return [
    [
      words.facts(technique.ordinary.of + technique.difficult.of),
      ...unchecked.map((line) => words.noCheck(nameText(line, whole, language))),
    ].join("; "),
  ];
}

function followed({ page: { technique } }: WholeTeam, language: Language): string[] {
  const { complaints, refusals, renewalsLost } = technique.followed;
  if (refusals + complaints + renewalsLost === 0) return [];
  return [teamWords[language].technique.followed(refusals, complaints, renewalsLost)];
}
