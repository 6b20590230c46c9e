/** What may be the matter with a workbook, told in Russian. */
import { takingOneOf } from "./doubled-heading.ts";
import { filesHere } from "./files-here.ts";
import { isImported } from "./imported-format.ts";
import type { ProblemWords } from "./told.ts";
import { toldCell } from "./told-cell.ts";
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
export const workbookRu: Pick<ProblemWords, Extract<keyof ProblemWords, `workbook.${string}`>> = {
  "workbook.no-owner-column": ({ place, sheet }) => ({
    message: `На листе «${sheet}» файла ${place} нет столбца менеджера.`,
    hint: "Назовите столбец «Менеджер».",
  }),
  "workbook.none-here": ({ exports, folder, tables }) => ({
    message: `В папке ${folder} нет файла со столбцом «Дата следующего контакта».`,
    hint: filesHere({ exports, tables }, "клиенты.xlsx", {
      adopt: (names, take) => `Если это одна из таблиц здесь (${names}), подключите её: ${take}`,
      make: (make) => `${make} сделает из этого файла таблицу.`,
      none: "Укажите файл: -w клиенты.xlsx, или создайте: followup init.",
    }),
  }),
  "workbook.folder-unreadable": ({ detail, folder }) => ({
    message: `В папку ${folder} не заглянуть (${detail}).`,
    hint: "Перейдите в папку, которая есть, или укажите таблицу через -w.",
  }),
  "workbook.several-here": ({ places }) => ({
    message: `Здесь несколько файлов со столбцом следующего контакта: ${places.join(", ")}.`,
    hint: `Укажите нужный: -w "${places[0] ?? ""}".`,
  }),
  "workbook.other-here": ({ missing, place }) => ({
    message: `Файла ${missing}, список которого сегодня показан, сейчас нет; есть ${place}.`,
    hint: `Укажите нужный: -w "${missing}" (исходы по его списку подождут его) или -w "${place}".`,
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
    hint: "Освободите место на диске или разрешите запись в эту папку и повторите команду.",
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
      ? `followup init новая.xlsx --from "${place}" сделает из файла таблицу.`
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
    message: `На листе «${sheet}» файла ${place} заголовки идут сверху вниз, и на каждого человека\u00a0— столбец; читается таблица, где на каждого человека\u00a0— строка.`,
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
    hint: `Переименуйте один из них или укажите нужный: ${takingOneOf(cells).join(" или ")}`,
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
    hint: "Вставьте над ней пустую строку (несколько\u00a0— для нескольких контактов) и добавьте ещё раз.",
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
    message: `Настройки в ${place} не читаются: ${detail ?? "не хватает кавычки, запятой или скобки, или она лишняя"}.`,
    hint: "Исправьте файл или удалите его.",
  }),
};
