/** Every problem told in Russian: what, where, what to do. */

import { accessProblems } from "./access.ts";
import { isImported } from "./imported-format.ts";
import { signInProblems } from "./sign-in.ts";
import { teamProblems } from "./team.ts";
import type { ProblemWords } from "./told.ts";
import { toldCell, toldValue } from "./told-cell.ts";
import { typedProblems } from "./typed.ts";
import { understoodAs } from "./understood-as.ts";

const importWhy = {
  "open-quote": "кавычка здесь открыта и нигде не закрыта",
  quote: "кавычка стоит там, где её быть не может",
  "no-text": "это не текст",
  "too-long": "в ячейке больше 32 767 знаков, больше в таблицу не входит",
  "too-many-rows": "больше строк в таблицу не входит",
  "too-many-columns": "больше столбцов в таблицу не входит",
};

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
  "usage.missing-argument": ({ name }) => ({
    message: `Не хватает «${name}».`,
    hint: "Добавьте --help после команды: будет видно, что нужно.",
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
    message: `${option}: «${text}» не подходит; нужно ${expected}.`,
    hint: null,
  }),
  "usage.unknown-outcome": ({ near, text }) => ({
    message: `«${text}» — не исход звонка.`,
    hint: didYouMean(near) ?? "Напишите: отказ, перенос, успех или недозвон.",
  }),
  "usage.missing-reason": ({ name, reasons }) => ({
    message: `Почему ${name} отказывается? К отказу нужна причина.`,
    hint: `Добавьте --reason "…"${reasons.length === 0 ? "" : `: ${reasons.join(", ")}`}`,
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
    message: `«${text}» можно понять по-разному: ${readings.join(" / ")}.`,
    hint: "Напишите дату полностью, например 01.12.2026.",
  }),
  "usage.past-day": ({ day, text }) => ({
    message: `«${text}» — это ${day}, этот день уже прошёл.`,
    hint: "Следующий контакт — сегодня или позже.",
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
    message: `Номера ${number} в списке на сегодня нет; последний — ${last}.`,
    hint: "Список: followup today.",
  }),
  "usage.no-such-row": ({ row, sheet }) => ({
    message: `В строке ${row} листа «${sheet}» нет контакта.`,
    hint: "Список: followup today.",
  }),
  "usage.row-in-several": ({ places }) => ({
    message: `Такая строка есть на нескольких листах: ${places.join(", ")}.`,
    hint: `Назовите и лист: --row "${places[0] ?? ""}"`,
  }),
  "usage.several-match": ({ candidates, who }) => ({
    message: `«${who}» подходит к нескольким контактам (${candidates.length}); ничего не записано.`,
    hint: `Уточните: row:${candidates[0]?.row ?? 0}, телефон или больше букв имени.`,
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
  "usage.no-such-copy": ({ days, text }) => ({
    message: `Копии «${text}» нет.`,
    hint: days.length === 0 ? "Копий пока нет." : `Есть копии: ${days.join(", ")}`,
  }),
  "usage.no-copies": ({ place }) => ({
    message: `Копии ${place} не хранятся.`,
    hint: "В Google Таблицах: «Файл», «История версий».",
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
  "usage.out-is-workbook": ({ place }) => ({
    message: `${place} — это ваша таблица, отчёт никогда её не заменяет.`,
    hint: "Дайте отчёту другое имя или запишите его на лист: --into-sheet.",
  }),
  "usage.out-exists": ({ place }) => ({
    message: `Файл ${place} уже есть, и записал его не followup.`,
    hint: "Выберите другое имя или замените файл с --force.",
  }),
  "usage.out-failed": ({ detail, place }) => ({
    message: `Файл ${place} не удалось записать (${detail}).`,
    hint: "Проверьте, что папка существует, а файл не открыт в другой программе.",
  }),
  "usage.output-lost": ({ detail }) => ({
    message: `Вывод не удалось записать (${detail}), часть его потеряна.`,
    hint: "Исходы, о которых сказано «сохранено», сохранены: followup check.",
  }),
  "usage.needs-terminal": ({ option }) => ({
    message: `${option} задаёт вопросы, для этого нужен терминал.`,
    hint: "Запустите вручную и без --json.",
  }),
  "workbook.no-owner-column": ({ place, sheet }) => ({
    message: `На листе «${sheet}» файла ${place} нет столбца менеджера.`,
    hint: "Назовите столбец «Менеджер».",
  }),
  "workbook.none-here": ({ folder }) => ({
    message: `В папке ${folder} нет файла со столбцом «Дата следующего контакта».`,
    hint: "Укажите файл: -w clients.xlsx, или создайте: followup init.",
  }),
  "workbook.folder-unreadable": ({ detail, folder }) => ({
    message: `В папку ${folder} не заглянуть (${detail}).`,
    hint: "Перейдите в папку, которая есть, или укажите таблицу через -w.",
  }),
  "workbook.several-here": ({ places }) => ({
    message: `Здесь несколько файлов со столбцом следующего контакта: ${places.join(", ")}.`,
    hint: `Укажите нужный: -w "${places[0] ?? ""}".`,
  }),
  "workbook.missing": ({ place }) => ({
    message: `Файла ${place} нет.`,
    hint: "Проверьте путь или укажите файл через -w.",
  }),
  "workbook.exists": ({ place }) => ({
    message: `${place} уже есть, он не тронут.`,
    hint: `Выберите другое имя или подключите этот файл: followup init --adopt "${place}"`,
  }),
  "workbook.no-folder": ({ folder }) => ({
    message: `Папки ${folder} нет.`,
    hint: "Создайте папку или выберите другое место.",
  }),
  "workbook.is-folder": ({ place }) => ({
    message: `${place} — это папка, а не файл.`,
    hint: "Укажите файл .xlsx в ней.",
  }),
  "workbook.no-permission": ({ place }) => ({
    message: `Нет прав на чтение ${place}.`,
    hint: "Попросите доступ у владельца файла.",
  }),
  "workbook.unreadable": ({ detail, place }) => ({
    message: `Файл ${place} не удалось прочитать с диска (${detail}).`,
    hint: "Проверьте диск или связь и повторите.",
  }),
  "workbook.not-saved": ({ detail, folder }) => ({
    message: `НЕ сохранено: followup не смог записать в свою папку ${folder} (${detail}).`,
    hint: "Освободите место на диске или разрешите запись в эту папку и запишите звонок ещё раз.",
  }),
  "workbook.perhaps-saved": ({ folder }) => ({
    message: `Возможно, сохранено: диск отказал, пока followup писал в свою папку ${folder}.`,
    hint: "Посмотрите через followup check, есть ли звонок, прежде чем записывать его снова.",
  }),
  "workbook.day-list": ({ detail, place }) => ({
    message: `Номера сегодняшнего списка не читаются: ${place} (${detail}).`,
    hint: "Назовите контакт иначе: часть имени, телефон или row:17. Номера вернутся, когда этот файл не занят другой программой и на его месте не стоит ничего другого.",
  }),
  "workbook.old-format": ({ format, place }) => ({
    message: `${place} — не таблица .xlsx${format === "other" ? "" : ` (похоже на ${format})`}.`,
    hint: isImported(format, place)
      ? `followup init клиенты.xlsx --from "${place}" сделает из файла таблицу.`
      : "Откройте файл в редакторе таблиц и сохраните как .xlsx.",
  }),
  "workbook.import-line": ({ column, file, line, why }) => ({
    message: `${file}, строка ${line}, столбец ${column}: ${importWhy[why]}.`,
    hint: "Исправьте файл в этом месте или выгрузите его заново.",
  }),
  "workbook.import-empty": ({ file }) => ({ message: `В файле ${file} нет таблицы.`, hint: null }),
  "workbook.import-unreadable": ({ detail, file }) => ({
    message: `Файл ${file} не читается (${detail}).`,
    hint: "Откройте его в редакторе таблиц и сохраните как .xlsx; затем подойдёт followup init --adopt.",
  }),
  "workbook.encrypted": ({ place }) => ({
    message: `${place} защищён паролем.`,
    hint: "Сохраните его как .xlsx без пароля.",
  }),
  "workbook.signed": ({ place }) => ({
    message: `${place} подписан цифровой подписью, правка её испортит; файл не тронут.`,
    hint: "Удалите подпись или сохраните копию без неё.",
  }),
  "workbook.damaged": ({ place }) => ({
    message: `${place} повреждён, безопасно прочитать его нельзя; файл не тронут.`,
    hint: "Откройте его в редакторе таблиц, дайте исправить и сохраните как .xlsx.",
  }),
  "workbook.too-large": ({ place }) => ({
    message: `${place} распаковывается в слишком большой объём; файл не тронут.`,
    hint: "Сохраните контакты отдельным файлом.",
  }),
  "workbook.no-next-contact": ({ columns, others, place, sheets }) => ({
    message: `На листе «${sheets.join("», «")}» файла ${place} нет столбца следующего контакта. Понято: ${understoodAs(columns, "ru")}.${others.length === 0 ? "" : ` Другие заголовки: ${others.join(", ")}.`}`,
    hint: `Его добавит followup init --adopt "${place}", больше ничего не изменится.`,
  }),
  "workbook.no-headings": ({ place }) => ({
    message: `В ${place} нет заголовков.`,
    hint: "Напишите их над первым контактом: Имя, Телефон, Дата следующего контакта.",
  }),
  "workbook.sideways": ({ place, sheet }) => ({
    message: `На листе «${sheet}» файла ${place} заголовки идут сверху вниз, и на каждого человека — столбец; читается таблица, где на каждого человека — строка.`,
    hint: "В Excel или Google Таблицах: скопируйте таблицу и вставьте её на новый лист через «Специальная вставка» → «Транспонировать».",
  }),
  "workbook.several-tables": ({ place, sheets }) => ({
    message: `В ${place} контактами могут быть несколько листов: ${sheets.map((sheet) => `«${sheet}»`).join(", ")}.`,
    hint: `Выберите: ${sheets.map((sheet) => `followup init --adopt "${place}" --sheet "${sheet}"`).join(" или ")}`,
  }),
  "workbook.no-name-or-phone": ({ place, sheet }) => ({
    message: `На листе «${sheet}» файла ${place} нет ни имени, ни телефона.`,
    hint: "Назовите один столбец «Имя» или «Телефон».",
  }),
  "workbook.doubled-heading": ({ cells, heading, sheet }) => ({
    message: `Заголовок «${heading}» на листе «${sheet}» стоит дважды: ${cells.join(" и ")}.`,
    hint: "Переименуйте один из них.",
  }),
  "workbook.no-sheet": ({ sheet }) => ({ message: `Листа «${sheet}» нет.`, hint: null }),
  "workbook.formula": (told) => ({
    message: `${toldCell(told, "ru")}: там формула, формулы мы не перезаписываем.`,
    hint: "Впишите значение вручную или перенесите формулу в другой столбец.",
  }),
  "workbook.merged": (told) => ({
    message: `${toldCell(told, "ru")} — часть объединённой ячейки, записать в неё нельзя.`,
    hint: "Отмените объединение ячеек.",
  }),
  "workbook.totals-row": ({ cell }) => ({
    message: `Сразу под последним контактом стоит строка итогов или текста (${cell}); новый контакт не пишется ни поверх неё, ни под неё.`,
    hint: "Вставьте над ней пустую строку (несколько — для нескольких контактов) и добавьте ещё раз.",
  }),
  "workbook.cannot-edit": ({ place, sheet }) => ({
    message: `На листе «${sheet}» файла ${place} есть то, что не удалось бы сохранить без потерь; ничего не записано.`,
    hint: "Пересохраните файл в редакторе таблиц как .xlsx и повторите.",
  }),
  "workbook.not-ours": ({ sheet }) => ({
    message: `Лист «${sheet}» создан не followup и не тронут.`,
    hint: "Переименуйте этот лист или перенесите его в другую таблицу.",
  }),
  "workbook.office-file": ({ place }) => ({
    message: `${place} — файл Excel на Google Диске, а не таблица Google.`,
    hint: "Откройте его в браузере, выберите «Файл» → «Сохранить как таблицу Google» и возьмите новый адрес.",
  }),
  "workbook.change-refused": ({ detail, place }) => ({
    message: `Google не принял изменение в ${place}; ничего не записано.${detail === "" ? "" : ` Google пишет: «${detail}».`}`,
    hint: "Посмотрите на строку в браузере: мешать могут защищённая ячейка, выпадающий список, который не допускает других значений, или таблица. Потом повторите: followup sync",
  }),
  "workbook.full": ({ place }) => ({
    message: `В ${place} больше нет места: таблица Google вмещает десять миллионов ячеек.`,
    hint: "Удалите пустые строки, столбцы и листы, которые никому не нужны.",
  }),
  "workbook.text-too-long": ({ most, ...told }) => ({
    message: `${toldCell(told, "ru")}: заметка не помещается, в ячейке бывает не больше ${most} знаков.`,
    hint: "Сократите заметку или перенесите старые записи.",
  }),
  "workbook.settings-encoding": ({ place }) => ({
    message: `Настройки в ${place} не в кодировке UTF-8.`,
    hint: "Сохраните файл ещё раз в кодировке UTF-8.",
  }),
  "workbook.settings-backslash": ({ place }) => ({
    message: `В настройках в ${place} есть путь с одиночными обратными косыми чертами.`,
    hint: 'Пишите каждую дважды или ставьте прямые: "C:\\\\Sales\\\\clients.xlsx" или "C:/Sales/clients.xlsx".',
  }),
  "workbook.no-copy": ({ detail, folder, place }) => ({
    message: `${place} не тронут: сначала не удалось сохранить его копию в ${folder} (${detail}).`,
    hint: "Освободите место на диске или разрешите запись в папку и повторите.",
  }),
  "workbook.settings-not-saved": ({ detail, place }) => ({
    message: `Настройки в ${place} не удалось сохранить (${detail}).`,
    hint: "Освободите место на диске или разрешите запись в папку и повторите.",
  }),
  "workbook.settings-file": ({ detail, place }) => ({
    message: `Настройки в ${place} не читаются: ${detail}.`,
    hint: "Исправьте файл или удалите его.",
  }),
  "waiting.open": ({ by, place }) => ({
    message: `${place} открыт в другой программе${by === null ? "" : ` (${by})`}.`,
    hint: "Закройте его там: следующая команда запишет то, что ждёт.",
  }),
  "waiting.read-only": ({ place }) => ({
    message: `${place} доступен только для чтения.`,
    hint: "Разрешите запись в файл.",
  }),
  "waiting.folder-read-only": ({ place }) => ({
    message: `В папку файла ${place} нельзя записывать.`,
    hint: "Разрешите запись в эту папку.",
  }),
  "waiting.hard-links": ({ place }) => ({
    message: `У ${place} есть второе имя на диске (жёсткая ссылка): сохранение их разделит.`,
    hint: "Оставьте одно из имён.",
  }),
  "waiting.missing": ({ place }) => ({
    message: `Файла ${place} сейчас нет на месте.`,
    hint: "Верните его или подключите диск: следующая команда запишет то, что ждёт.",
  }),
  "waiting.disk-full": ({ place }) => ({
    message: `На диске файла ${place} нет места.`,
    hint: "Освободите место: следующая команда запишет то, что ждёт.",
  }),
  "waiting.busy": ({ place }) => ({
    message: `${place} занят другой командой followup.`,
    hint: "Следующая команда запишет то, что ждёт.",
  }),
  "waiting.failed": ({ detail, place }) => ({
    message: `${place} не удалось сохранить: ${detail}.`,
    hint: "Следующая команда попробует снова.",
  }),
  "waiting.offline": ({ place }) => ({
    message: `${place} недоступен.`,
    hint: "Проверьте связь: следующая команда запишет то, что ждёт.",
  }),
  "waiting.not-saved": ({ place, who }) => ({
    message: `Звонок НЕ сохранён: ${place} сейчас не читается, а по сегодняшнему списку на этом компьютере не понять, кто «${who}».`,
    hint: "Назовите ровно одного клиента из сегодняшнего списка, лучше по номеру, или запишите звонок позже.",
  }),
  "waiting.quota": ({ place }) => ({
    message: `Google просит подождать: слишком много запросов к ${place}.`,
    hint: "Следующая команда запишет то, что ждёт.",
  }),
  ...accessProblems.ru,
  ...signInProblems.ru,
  ...teamProblems.ru,
  ...typedProblems.ru,
  "conflict.cell": ({ expected, found, ...told }) => ({
    message: `${toldCell(told, "ru")}: теперь «${toldValue(found, "ru")}», а было «${toldValue(expected, "ru")}». Ячейка не тронута.`,
    hint: "Как сейчас: followup today.",
  }),
  "conflict.contact-gone": ({ name }) => ({
    message: `${name === "" ? "Этого контакта" : `Контакта «${name}»`} больше нет в таблице таким, каким он был показан.`,
    hint: "Список как он есть: followup today. Исход, сохранённый раньше, решается через followup sync.",
  }),
  "conflict.contact-doubled": ({ name }) => ({
    message: `Нельзя точно сказать, в какой строке теперь ${name === "" ? "этот контакт" : `«${name}»`}: с тех пор строки меняли или двигали.`,
    hint: "Список как он есть: followup today. Исход, сохранённый раньше, решается через followup sync с нужной строкой.",
  }),
  "conflict.row-deleted": ({ day, name }) => ({
    message: `Звонка от ${day} («${name}») больше нет на листе звонков.`,
    hint: "followup sync спросит, вернуть его или оставить как есть.",
  }),
  "conflict.changed": ({ place }) => ({
    message: `${place} меняется прямо во время чтения.`,
    hint: "Повторите через минуту.",
  }),
  "cancelled.by-person": () => ({ message: "Остановлено. Что сохранено, то сохранено.", hint: null }),
};

function didYouMean(near: string | null): string | null {
  return near === null ? null : `Может быть, «${near}»?`;
}

function ago(minutes: number): string {
  return minutes < 1 ? "только что" : `${minutes} мин назад`;
}
