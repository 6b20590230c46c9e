/** Every problem told in Russian: what, where, what to do. */
import { rowWords } from "../../base/row-words.ts";
import { accessProblems } from "./access.ts";
import { copyProblems } from "./copies.ts";
import { deliveryRu } from "./delivery-ru.ts";
import { outputProblems } from "./outputs.ts";
import { signInProblems } from "./sign-in/sign-in.ts";
import { teamProblems } from "./team.ts";
import type { ProblemWords } from "./told.ts";
import { typedProblems } from "./typed.ts";
import { workbookRu } from "./workbook-ru.ts";

/** The Russian sentences. */
export const problemsRu: ProblemWords = {
  "usage.unknown-command": ({ name, near }) => ({
    message: `Команды «${name}» нет.`,
    hint: didYouMean(near) ?? "followup --help покажет все команды.",
  }),
  "usage.unknown-option": ({ near, option }) => ({
    message: `Параметра ${option} здесь нет.`,
    hint: didYouMean(near) ?? "Добавьте --help после команды: появится список параметров.",
  }),
  "usage.missing-argument": ({ example, name }) => ({
    message: `Не хватает: ${name}.`,
    hint:
      example === undefined
        ? "Добавьте --help после команды: будет видно, что нужно."
        : `Например: ${example}`,
  }),
  "usage.extra-argument": ({ isPlace = false, text }) => ({
    message: `«${text}» — лишнее слово.`,
    hint: isPlace
      ? `Другая таблица указывается через --workbook: --workbook ${text}`
      : "Слова, которые идут вместе, возьмите в кавычки.",
  }),
  "usage.option-needs-value": ({ option }) => ({
    message: `У ${option} не указано значение.`,
    hint: `Напишите его после параметра: ${option} …`,
  }),
  "usage.forbidden-name": ({ name, why }) => ({
    message: `Windows не допускает файла с именем «${name}».`,
    hint: {
      sign: 'Уберите < > : " | ? и *.',
      end: "Уберите точку или пробел в конце.",
      device: "Это имя устройства; возьмите другое.",
    }[why],
  }),
  "usage.not-xlsx": ({ example, file }) => ({
    message: `${file}: новая таблица — всегда файл .xlsx.`,
    hint: `followup init "${example}"`,
  }),
  "usage.unreadable-option": ({ expected, option, text }) => ({
    message: `${option}: «${text}» не подходит; нужно: ${expected}.`,
    hint: null,
  }),
  "usage.unknown-outcome": ({ near, text }) => ({
    message: `«${text}» — не исход звонка.`,
    hint: didYouMean(near) ?? "Напишите: отказ, перенос, успех или недозвон.",
  }),
  "usage.missing-reason": ({ name, reasons, typed }) => ({
    message:
      typed === null
        ? `Почему ${name} отказывается? К отказу нужна причина.`
        : `«${typed}» — не причина. Почему ${name} отказывается?`,
    hint:
      typed !== null && reasons.length === 0
        ? 'Назовите её словами: --reason "…"'
        : `Добавьте --reason "…"${reasons.length === 0 ? "" : `: ${reasons.join(", ")}`}`,
  }),
  "usage.missing-next": ({ name }) => ({
    message: `Когда перезвонить: ${name}? Для переноса нужна дата.`,
    hint: 'Добавьте --next завтра, --next "в пятницу" или --next 01.12.2026.',
  }),
  "usage.unreadable-when": ({ text }) => ({
    message: `Дату «${text}» прочитать не удалось.`,
    hint: "Например: завтра, в пятницу, через неделю, +3d или 01.12.2026.",
  }),
  "usage.ambiguous-when": ({ readings, text }) => ({
    message: `«${text}» можно понять по-разному: ${readings.join(" / ").replace(/\.$/, "")}.`,
    hint: "Напишите дату полностью, например 01.12.2026.",
  }),
  "usage.past-day": ({ day, text }) => ({
    message: `«${text}» — это ${day}, этот день уже прошёл.`,
    hint: "Следующий контакт — сегодня или позже.",
  }),
  "usage.far-day": ({ day, text }) => ({
    message: `«${text}»\u00a0— это ${day}, до него больше десяти лет.`,
    hint: "Следующий контакт бывает в ближайшие десять лет. Кому больше не звонить, у того отказ или успех, без даты.",
  }),
  "usage.unreadable-amount": ({ text }) => ({
    message: `«${text}» — не сумма.`,
    hint: "Напишите цифрами, например 25000 или 1 234,56.",
  }),
  "usage.no-match": ({ near, who }) => ({
    message: `По запросу «${who}» в таблице никого нет.`,
    hint: didYouMean(near) ?? "Укажите номер из списка на сегодня, row:17, телефон или часть имени.",
  }),
  "usage.no-such-number": ({ last, number }) => ({
    message:
      last === 0
        ? `Номера ${number} нет: в списке на сегодня никого.`
        : `Номера ${number} в списке на сегодня нет; последний — ${last}.`,
    hint: "Список: followup today.",
  }),
  "usage.no-such-row": ({ row, sheet }) => ({
    message: `В строке ${row} листа «${sheet}» нет контакта.`,
    hint: "Список: followup today.",
  }),
  "usage.no-such-sheet": ({ sheet, titles }) => ({
    message: `Контакты читаются с ${titles.length === 1 ? "листа" : "листов"} ${titles.map((title) => `«${title}»`).join(", ")}, а не с «${sheet}».`,
    hint: "followup check покажет, какой лист за что принят.",
  }),
  "usage.row-in-several": ({ places }) => ({
    message: `Такая строка есть на нескольких листах: ${places.join(", ")}.`,
    hint: `Назовите и лист: --row "${places[0] ?? ""}"`,
  }),
  "usage.several-match": ({ candidates, isLooking, who }) => ({
    message: `«${who}» подходит к нескольким контактам (${candidates.length})${isLooking === true ? "" : "; ничего не записано"}.`,
    hint: `Уточните: ${rowWords(candidates[0] ?? { row: 0 })}, телефон или больше букв имени.`,
  }),
  "usage.nothing-to-undo": () => ({
    message: "Отменять нечего.",
    hint: "followup undo отменяет то, что сделано на этом компьютере в этой таблице.",
  }),
  "usage.old-call": ({ day, name }) => ({
    message: `Последнее действие было ${day}: ${name}. Оно не тронуто.`,
    hint: "Если отменить нужно именно его: followup undo --yes",
  }),
  "usage.changed-since": ({ what }) => ({
    message: `С тех пор это изменили: ${what}. Оставлено как есть.`,
    hint: "Если всё равно очистить: followup undo --yes",
  }),
  "usage.no-such-conflict": ({ id }) => ({
    message: `Под номером ${id} решать нечего.`,
    hint: "Что нужно решить, покажет followup sync.",
  }),
  "usage.settled-twice": ({ id }) => ({
    message: `Для ${id} можно выбрать только одно решение; ничего не решено.`,
    hint: "Укажите его только в одном из параметров.",
  }),
  "usage.row-for-one": () => ({
    message: "--row относится к одному исходу: --write-ours с одним номером.",
    hint: "Номера показывает followup sync.",
  }),
  "usage.nothing-waits-there": ({ place }) => ({
    message: `Для ${place} на этом компьютере ничего не ждёт.`,
    hint: "Для каких таблиц что-то ждёт, покажет followup sync.",
  }),
  "usage.nothing-to-log": () => ({
    message: "Нет открытой карточки, по которой нужно записать звонок.",
    hint: 'Укажите, с кем был звонок (followup log "имя" …), или возьмите карточку: followup next.',
  }),
  "usage.junk-skip": ({ text }) => ({
    message: `«${text}» — не причина пропускать карточку.`,
    hint: 'Что мешает позвонить сейчас? Например: --skip "до 15:00 на встрече"',
  }),
  "usage.text-too-long": ({ length, most, option }) => ({
    message: `${option}: ${length} знаков, а в ячейку помещается ${most}.`,
    hint: "Сократите текст.",
  }),
  "usage.repeat": ({ minutes, name }) => ({
    message: `Такой же исход для «${name}» уже записан ${ago(minutes)}.`,
    hint: "Если это ещё один звонок, добавьте --again.",
  }),
  "usage.other-outcome": ({ minutes, name, outcome }) => ({
    message: `${name}: ${ago(minutes)} записан другой исход: ${outcome}.`,
    hint: "Если его нужно заменить, добавьте --correct; если это ещё один звонок, добавьте --again.",
  }),
  "usage.phone-is-there": ({ phone, sheet, candidates }) => ({
    message: `Телефон ${phone} уже есть на листе «${sheet}», строка ${candidates[0]?.row ?? 0}: ${candidates[0]?.name ?? ""}.`,
    hint: "Запишите звонок там или добавьте контакт всё равно: --anyway.",
  }),
  "usage.no-such-owner": ({ near, owner, owners }) => ({
    message: `За «${owner}» в таблице нет ни одного контакта.`,
    hint: didYouMean(near) ?? (owners.length === 0 ? null : `Менеджеры в таблице: ${owners.join(", ")}.`),
  }),
  "usage.needs-terminal": ({ option }) => ({
    message: `${option} задаёт вопросы, для этого нужен терминал.`,
    hint: "Запустите вручную и без --json.",
  }),
  ...workbookRu,
  ...deliveryRu,
  ...accessProblems.ru,
  ...signInProblems.ru,
  ...teamProblems.ru,
  ...typedProblems.ru,
  ...outputProblems.ru,
  ...copyProblems.ru,
  "cancelled.by-person": () => ({ message: "Остановлено. Что сохранено, то сохранено.", hint: null }),
};

function didYouMean(near: string | null): string | null {
  return near === null ? null : `Может быть, «${near}»?`;
}

function ago(minutes: number): string {
  return minutes < 1 ? "только что" : `${minutes} мин назад`;
}
