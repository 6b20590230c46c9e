/** Problems with managers, complaints and hand-offs, told in every language. */

import type { InEveryLanguage } from "../../base/language.ts";
import type { TeamProblems } from "../../base/usage-problems.ts";
import type { ProblemWords } from "./told.ts";
import { toldCell } from "./told-cell.ts";

type TeamProblemWords = Pick<ProblemWords, keyof TeamProblems>;

const en: TeamProblemWords = {
  "usage.needs-yes": ({ command }) => ({
    message: "This adds a sheet to the workbook, and nobody can be asked here.",
    hint: `If it is to be added: followup ${command} --yes`,
  }),
  "usage.no-such-manager": ({ managers, name, near }) => ({
    message: `No one manager is meant by “${name}”.`,
    hint: near === null ? list("Managers: ", managers) : `Did you mean “${near}”?`,
  }),
  "usage.missing-promise": () => ({ message: "What was promised to the client?", hint: '--note "…"' }),
  "usage.junk-promise": ({ text }) => ({
    message: `“${text}” is no promise.`,
    hint: 'What was promised to the client? --note "…"',
  }),
  "usage.junk-complaint": ({ text }) => ({
    message: `“${text}” is no complaint.`,
    hint: 'What did the client say? --complaint "nobody called back for a week"',
  }),
  "usage.missing-about": ({ name }) => ({
    message: `Whom is the complaint of ${name} about? No manager stands in the row.`,
    hint: "--about Emma",
  }),
  "usage.about-alone": () => ({
    message: "--about says whom a complaint is about, and there is none.",
    hint: 'Add --complaint "…" with the client’s words.',
  }),
  "usage.same-manager": ({ manager, name }) => ({
    message: `${name} is with ${manager} already.`,
    hint: "Name the manager who takes the client over: --to Anna",
  }),
  "usage.no-owner-cell": ({ sheet }) => ({
    message: `Sheet “${sheet}” has no column for the manager, so nobody can be handed over.`,
    hint: "Give one column the heading “Owner”.",
  }),
  "usage.owner-doubled": ({ heading, manager }) => ({
    message: `Two columns are headed “${heading}”; which of them is to say ${manager} can't be known. Nothing was saved.`,
    hint: "Give one of the two another heading.",
  }),
  "usage.owner-cell": ({ manager, why, ...told }) => ({
    message:
      why === "not-in-list"
        ? `${manager} is not in the drop-down of ${toldCell(told, "en")}; nothing was saved.`
        : `${toldCell(told, "en")} can't be overwritten (${{ formula: "a formula", merged: "merged cells", rich: "formatted text", link: "a link", chip: "a chip" }[why]}); nothing was saved.`,
    hint: why === "not-in-list" ? "Add the name to the drop-down." : "Put the manager there by hand.",
  }),
  "usage.skipped-hand-off": () => ({
    message: "A skipped card is no call: nobody can be handed over in it.",
    hint: "Log the call with its outcome, and --to beside it.",
  }),
};

const ru: TeamProblemWords = {
  "usage.needs-yes": ({ command }) => ({
    message: "Команда добавляет лист в таблицу, а спросить здесь некого.",
    hint: `Если добавлять: followup ${command} --yes`,
  }),
  "usage.no-such-manager": ({ managers, name, near }) => ({
    message: `Непонятно, кто из менеджеров — «${name}».`,
    hint: near === null ? list("Менеджеры: ", managers) : `Может быть, «${near}»?`,
  }),
  "usage.missing-promise": () => ({ message: "Что обещано клиенту?", hint: "--note «…»" }),
  "usage.junk-promise": ({ text }) => ({
    message: `«${text}» — не обещание.`,
    hint: "Что обещано клиенту? --note «…»",
  }),
  "usage.junk-complaint": ({ text }) => ({
    message: `«${text}» — не жалоба.`,
    hint: 'Что сказал клиент? --complaint "неделю никто не перезванивал"',
  }),
  "usage.missing-about": ({ name }) => ({
    message: `На кого жалуется ${name}? В строке нет менеджера.`,
    hint: "--about Марина",
  }),
  "usage.about-alone": () => ({
    message: "--about говорит, на кого жалоба, а жалобы нет.",
    hint: "Добавьте слова клиента: --complaint «…»",
  }),
  "usage.same-manager": ({ manager, name }) => ({
    message: `${name}: клиента и так ведёт ${manager}.`,
    hint: "Назовите, кто принимает клиента: --to Анна",
  }),
  "usage.no-owner-cell": ({ sheet }) => ({
    message: `На листе «${sheet}» нет столбца менеджера, передать клиента нельзя.`,
    hint: "Назовите столбец «Менеджер».",
  }),
  "usage.owner-doubled": ({ heading, manager }) => ({
    message: `Заголовок «${heading}» стоит над двумя столбцами: неясно, в какой вписать имя (${manager}). Ничего не сохранено.`,
    hint: "Дайте одному из двух другой заголовок.",
  }),
  "usage.owner-cell": ({ manager, why, ...told }) => ({
    message:
      why === "not-in-list"
        ? `${manager}: такого имени нет в списке: ${toldCell(told, "ru")}; ничего не сохранено.`
        : `${toldCell(told, "ru")}: писать нельзя (${{ formula: "формула", merged: "объединённые ячейки", rich: "оформленный текст", link: "ссылка", chip: "умный чип" }[why]}); ничего не сохранено.`,
    hint: why === "not-in-list" ? "Добавьте имя в список." : "Впишите менеджера вручную.",
  }),
  "usage.skipped-hand-off": () => ({
    message: "Пропущенная карточка — не звонок: передать в ней клиента нельзя.",
    hint: "Запишите звонок с исходом и --to рядом.",
  }),
};

const ro: TeamProblemWords = {
  "usage.needs-yes": ({ command }) => ({
    message: "Comanda adaugă o foaie în tabel, iar aici nu are pe cine întreba.",
    hint: `Dacă se adaugă: followup ${command} --yes`,
  }),
  "usage.no-such-manager": ({ managers, name, near }) => ({
    message: `Nu e clar care responsabil este „${name}”.`,
    hint: near === null ? list("Responsabilii: ", managers) : `Poate „${near}”?`,
  }),
  "usage.missing-promise": () => ({ message: "Ce i s-a promis clientului?", hint: "--note „…”" }),
  "usage.junk-promise": ({ text }) => ({
    message: `„${text}” nu este o promisiune.`,
    hint: "Ce i s-a promis clientului? --note „…”",
  }),
  "usage.junk-complaint": ({ text }) => ({
    message: `„${text}” nu este o reclamație.`,
    hint: 'Ce a spus clientul? --complaint "nimeni nu m-a sunat o săptămână"',
  }),
  "usage.missing-about": ({ name }) => ({
    message: `Despre cine este reclamația lui ${name}? În rând nu e niciun responsabil.`,
    hint: "--about Elena",
  }),
  "usage.about-alone": () => ({
    message: "--about spune despre cine e reclamația, dar nu e nicio reclamație.",
    hint: "Adăugați cuvintele clientului: --complaint „…”",
  }),
  "usage.same-manager": ({ manager, name }) => ({
    message: `${name} este deja la ${manager}.`,
    hint: "Numiți cine preia clientul: --to Anna",
  }),
  "usage.no-owner-cell": ({ sheet }) => ({
    message: `Foaia „${sheet}” nu are coloana responsabilului, clientul nu se poate preda.`,
    hint: "Dați unei coloane titlul „Responsabil”.",
  }),
  "usage.owner-doubled": ({ heading, manager }) => ({
    message: `Două coloane au titlul „${heading}”: nu se știe în care să scriem ${manager}. Nu s-a salvat nimic.`,
    hint: "Dați uneia dintre ele alt titlu.",
  }),
  "usage.owner-cell": ({ manager, why, ...told }) => ({
    message:
      why === "not-in-list"
        ? `${manager} nu e în lista celulei ${toldCell(told, "ro")}; nu s-a salvat nimic.`
        : `${toldCell(told, "ro")} nu se poate suprascrie (${{ formula: "formulă", merged: "celule îmbinate", rich: "text formatat", link: "un link", chip: "un cip inteligent" }[why]}); nu s-a salvat nimic.`,
    hint: why === "not-in-list" ? "Adăugați numele în listă." : "Scrieți responsabilul de mână.",
  }),
  "usage.skipped-hand-off": () => ({
    message: "O fișă omisă nu e un apel: clientul nu se poate preda în ea.",
    hint: "Notați apelul cu rezultatul lui și cu --to.",
  }),
};

function list(before: string, names: readonly string[]): string | null {
  return names.length === 0 ? null : `${before}${names.join(", ")}.`;
}

/** The sentences in each language. */
export const teamProblems: InEveryLanguage<TeamProblemWords> = { en, ru, ro };
