/** The title of a report: its one finding, as a sentence. */
import { counted, type InEveryLanguage, type Language } from "../../base/language.ts";
import type { Part } from "../../rules/report/differences.ts";
import type { RefusalReport } from "../../rules/report/report.ts";
import { percentText } from "../numbers.ts";

interface FindingWords {
  refused(up: boolean, now: string, before: string): string;
  won(up: boolean, now: string, before: string): string;
  reason(name: string, up: boolean, now: string, before: string): string;
  readonly none: string;
  missing(talks: number): string;
  readonly tooLittle: string;
}

const words: InEveryLanguage<FindingWords> = {
  en: {
    refused: (up, now, before) =>
      `Clients refuse ${up ? "more" : "less"} often: ${now} of those talked to, ${before} before`,
    won: (up, now, before) =>
      `Clients buy ${up ? "more" : "less"} often: ${now} of those talked to, ${before} before`,
    reason: (name, up, now, before) =>
      `${name} is named ${up ? "more" : "less"} often: by ${now} of clients talked to, ${before} before`,
    none: "Nothing has changed that can be told from chance",
    missing: (talks) => `${counted("en", talks, ["more talk", "more talks"])} until anything can be said`,
    tooLittle: "Too little to compare with yet",
  },
  ru: {
    refused: (up, now, before) =>
      `Клиенты отказывают ${up ? "чаще" : "реже"}: ${now} из тех, с кем говорили, раньше ${before}`,
    won: (up, now, before) =>
      `Клиенты покупают ${up ? "чаще" : "реже"}: ${now} из тех, с кем говорили, раньше ${before}`,
    reason: (name, up, now, before) =>
      `«${name}» называют ${up ? "чаще" : "реже"}: ${now} из тех, с кем говорили, раньше ${before}`,
    none: "Ничего не изменилось так, чтобы это нельзя было объяснить случаем",
    missing: (talks) =>
      `Ещё ${counted("ru", talks, ["разговор", "разговора", "разговоров"])}, прежде чем можно делать выводы`,
    tooLittle: "Пока не с чем сравнивать",
  },
  ro: {
    refused: (up, now, before) =>
      `Clienții refuză mai ${up ? "des" : "rar"}: ${now} din cei cu care s-a vorbit, înainte ${before}`,
    won: (up, now, before) =>
      `Clienții cumpără mai ${up ? "des" : "rar"}: ${now} din cei cu care s-a vorbit, înainte ${before}`,
    reason: (name, up, now, before) =>
      `„${name}” se spune mai ${up ? "des" : "rar"}: ${now} din cei cu care s-a vorbit, înainte ${before}`,
    none: "Nimic nu s-a schimbat încât să nu poată fi întâmplare",
    missing: (talks) =>
      `Încă ${counted("ro", talks, ["discuție", "discuții", "de discuții"])} până se poate spune ceva`,
    tooLittle: "Încă prea puțin cu ce compara",
  },
};

/** The sentence on top of the report, without a full stop. The shares are those of the days compared. */
export function findingText({ finding }: Pick<RefusalReport, "finding">, language: Language): string {
  const own = words[language];
  if (finding.kind === "none") return own.none;
  if (finding.kind === "too-few") {
    return finding.missingTalks > 0 ? own.missing(finding.missingTalks) : own.tooLittle;
  }
  const { change, compared } = finding.kind === "rate" ? finding.rate : finding.line.rate;
  if (compared === null) return own.none;
  const [now, before] = [compared.now, compared.before].map((part) => percentOf(part, language));
  const isUp = change === "up";
  return finding.kind === "rate"
    ? own[finding.of](isUp, now ?? "", before ?? "")
    : own.reason(finding.line.reason, isUp, now ?? "", before ?? "");
}

function percentOf({ count, of }: Part, language: Language): string {
  return percentText(of === 0 ? 0 : count / of, language);
}
