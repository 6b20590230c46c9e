/** Tables as known programs export them, with made-up people. */
import type { ContactField } from "../../src/words/sheets/headings.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import type { MadeTable, TrueColumn } from "./made-table.ts";
import { cellFor, type Dice, type Manner } from "./values.ts";
import { type Holds, ownStatuses, type Tongue } from "./vocabulary.ts";

/** One column of an export: its heading, what it holds ("" : nothing), and what it is ("" : nothing of ours, "?": either). */
type ExportColumn = readonly [heading: string, holds: Holds | "" | "ad", field: ContactField | "" | "?"];

const none = (...headings: string[]): ExportColumn[] =>
  headings.map((heading): ExportColumn => [heading, "", ""]);

/** The exports by the program that makes them. */
const exportsBy: Readonly<Record<string, { tongue: Tongue; columns: readonly ExportColumn[] }>> = {
  "Google Contacts": {
    tongue: "en",
    columns: [
      ["First Name", "given", "name"],
      ["Middle Name", "", "?"],
      ["Last Name", "family", "name"],
      ...none(
        "Phonetic First Name",
        "Phonetic Middle Name",
        "Phonetic Last Name",
        "Name Prefix",
        "Name Suffix",
      ),
      ...none("Nickname", "File As"),
      ["Organization Name", "company", "company"],
      ["Organization Title", "position", ""],
      ...none("Organization Department", "Birthday"),
      ["Notes", "note", "note"],
      ...none("Photo"),
      ["Labels", "phoneLabel", ""],
      ["E-mail 1 - Label", "phoneLabel", ""],
      ["E-mail 1 - Value", "email", ""],
      ["Phone 1 - Label", "phoneLabel", ""],
      ["Phone 1 - Value", "phone", "phone"],
      ["Phone 2 - Label", "phoneLabel", ""],
      ["Phone 2 - Value", "secondPhone", "phone"],
      ["Address 1 - Label", "", ""],
      ["Address 1 - Formatted", "address", ""],
      ["Address 1 - City", "city", ""],
      ["Address 1 - Region", "region", ""],
      ["Website 1 - Label", "", ""],
      ["Website 1 - Value", "website", ""],
    ],
  },
  "Google Contacts, old": {
    tongue: "en",
    columns: [
      ["Name", "name", "name"],
      ["Given Name", "", "?"],
      ["Additional Name", "", "?"],
      ["Family Name", "", "?"],
      ...none(
        "Yomi Name",
        "Given Name Yomi",
        "Additional Name Yomi",
        "Family Name Yomi",
        "Initials",
        "Nickname",
      ),
      ...none("Birthday", "Gender", "Location", "Occupation", "Hobby", "Sensitivity", "Priority", "Subject"),
      ["Notes", "note", "note"],
      ...none("Language", "Photo"),
      ["Group Membership", "phoneLabel", ""],
      ["E-mail 1 - Type", "phoneLabel", ""],
      ["E-mail 1 - Value", "email", ""],
      ["Phone 1 - Type", "phoneLabel", ""],
      ["Phone 1 - Value", "phone", "phone"],
      ["Organization 1 - Type", "", ""],
      ["Organization 1 - Name", "company", "company"],
      ["Organization 1 - Title", "position", ""],
    ],
  },
  Outlook: {
    tongue: "en",
    columns: [
      ...none("Title"),
      ["First Name", "given", "name"],
      ["Middle Name", "", "?"],
      ["Last Name", "family", "name"],
      ...none("Suffix"),
      ["Company", "company", "company"],
      ...none("Department"),
      ["Job Title", "position", ""],
      ["Business Street", "address", ""],
      ["Business City", "city", ""],
      ["Business State", "region", ""],
      ["Business Postal Code", "zip", ""],
      ...none("Business Country/Region", "Business Fax"),
      ["Business Phone", "phone", "phone"],
      ["Business Phone 2", "", "?"],
      ["Home Phone", "secondPhone", "phone"],
      ["Mobile Phone", "secondPhone", "phone"],
      ...none("Pager"),
      ["E-mail Address", "email", ""],
      ["E-mail Type", "phoneLabel", ""],
      ["E-mail Display Name", "", ""],
      ...none("Gender", "Government ID Number", "Anniversary", "Birthday", "Spouse"),
      ["Notes", "note", "note"],
      ["Referred By", "", "?"],
      ["Web Page", "website", ""],
      ...none("Priority", "Private", "Sensitivity"),
    ],
  },
  HubSpot: {
    tongue: "en",
    columns: [
      ["Record ID", "code", ""],
      ["First Name", "given", "name"],
      ["Last Name", "family", "name"],
      ["Email", "email", ""],
      ["Phone Number", "phone", "phone"],
      ["Contact owner", "owner", "owner"],
      ["Primary Associated Company ID", "code", ""],
      ["Associated Company", "company", "company"],
      ["Last Activity Date", "lastCall", "lastCall"],
      ["Lead Status", "status", "status"],
      ["Marketing contact status", "phoneLabel", ""],
      ["Create Date", "created", ""],
    ],
  },
  "Pipedrive people": {
    tongue: "en",
    columns: [
      ["Person - Name", "name", "name"],
      ["Person - Label", "phoneLabel", ""],
      ["Person - Organization", "company", "company"],
      ["Person - Email - Work", "email", ""],
      ["Person - Phone - Work", "phone", "phone"],
      ["Person - Phone - Mobile", "secondPhone", "phone"],
      ["Person - Closed deals", "quantity", ""],
      ["Person - Open deals", "quantity", ""],
      ["Person - Next activity date", "nextContact", "nextContact"],
      ["Person - Owner", "owner", "owner"],
    ],
  },
  "Pipedrive deals": {
    tongue: "en",
    columns: [
      ["Deal - ID", "number", ""],
      ["Deal - Title", "product", "?"],
      ["Deal - Value", "value", "value"],
      ["Deal - Currency of Value", "phoneLabel", ""],
      ["Deal - Organization", "company", "company"],
      ["Deal - Contact person", "name", "name"],
      ["Deal - Stage", "status", "status"],
      ["Deal - Owner", "owner", "owner"],
      ["Deal - Expected close date", "otherDate", ""],
      ["Deal - Next activity date", "nextContact", "nextContact"],
    ],
  },
  Salesforce: {
    tongue: "en",
    columns: [
      ["First Name", "given", "name"],
      ["Last Name", "family", "name"],
      ["Title", "position", ""],
      ["Company / Account", "company", "company"],
      ["Lead Source", "source", "source"],
      ["Street", "address", ""],
      ["State/Province", "region", ""],
      ["Email", "email", ""],
      ["Phone", "phone", "phone"],
      ["Mobile", "secondPhone", "phone"],
      ["Lead Status", "status", "status"],
      ["Lead Owner", "owner", "owner"],
      ["Rating", "phoneLabel", ""],
      ["Last Activity", "lastCall", "lastCall"],
      ["Create Date", "created", ""],
    ],
  },
  Zoho: {
    tongue: "en",
    columns: [
      ["Lead Id", "code", ""],
      ["Lead Owner", "owner", "owner"],
      ["Company", "company", "company"],
      ["First Name", "given", "name"],
      ["Last Name", "family", "name"],
      ["Designation", "position", ""],
      ["Email", "email", ""],
      ["Phone", "phone", "phone"],
      ["Mobile", "secondPhone", "phone"],
      ["Website", "website", ""],
      ["Lead Source", "source", "source"],
      ["Lead Status", "status", "status"],
      ["Annual Revenue", "quantity", "?"],
      ["No. of Employees", "quantity", ""],
      ["Description", "freeText", "?"],
      ["Created Time", "created", ""],
    ],
  },
  "Facebook lead ads": {
    tongue: "en",
    columns: [
      ["id", "code", ""],
      ["created_time", "created", ""],
      ["ad_id", "code", ""],
      ["ad_name", "product", ""],
      ["campaign_name", "product", "?"],
      ["form_name", "product", ""],
      ["is_organic", "flag", ""],
      ["platform", "phoneLabel", "?"],
      ["full_name", "name", "name"],
      ["phone_number", "phone", "phone"],
      ["email", "email", ""],
      ["lead_status", "status", "status"],
    ],
  },
  amoCRM: {
    tongue: "ru",
    columns: [
      ["ID", "code", ""],
      ["Название сделки", "product", "?"],
      ["Бюджет", "value", "value"],
      ["Ответственный", "owner", "owner"],
      ["Дата создания сделки", "created", ""],
      ["Кем создана сделка", "owner", ""],
      ["Дата редактирования", "otherDate", ""],
      ["Кем редактирована", "owner", ""],
      ["Дата закрытия", "", ""],
      ["Теги сделки", "", ""],
      ["Примечание 1", "note", "note"],
      ["Этап сделки", "status", "status"],
      ["Воронка", "product", "?"],
      ["Основной контакт", "name", "name"],
      ["Компания контакта", "company", "company"],
      ["Рабочий телефон", "phone", "phone"],
      ["Мобильный телефон", "secondPhone", "phone"],
      ["Рабочий email", "email", ""],
      ["Ближайшая задача", "nextContact", "nextContact"],
    ],
  },
  "Bitrix24 leads": {
    tongue: "ru",
    columns: [
      ["ID", "code", ""],
      ["Стадия", "status", "status"],
      ["Название лида", "product", "?"],
      ["Имя", "given", "name"],
      ["Отчество", "patronymic", "name"],
      ["Фамилия", "family", "name"],
      ["Дата рождения", "", ""],
      ["Название компании", "company", "company"],
      ["Рабочий телефон", "phone", "phone"],
      ["Мобильный телефон", "secondPhone", "phone"],
      ["Номер факса", "", ""],
      ["Рабочий e-mail", "email", ""],
      ["Источник", "source", "source"],
      ["Дополнительно об источнике", "", "?"],
      ["Ответственный", "owner", "owner"],
      ["Сумма", "value", "value"],
      ["Валюта", "phoneLabel", ""],
      ["Комментарий", "note", "note"],
      ["Дата создания", "created", ""],
      ["Кем создан", "owner", ""],
    ],
  },
  "1C": {
    tongue: "ru",
    columns: [
      ["Код", "code", ""],
      ["Наименование", "company", "company"],
      ["ИНН", "code", ""],
      ["КПП", "code", ""],
      ["Контактное лицо", "name", "name"],
      ["Телефон", "phone", "phone"],
      ["Электронная почта", "email", ""],
      ["Основной менеджер", "owner", "owner"],
      ["Регион", "region", ""],
      ["Дата последней покупки", "otherDate", ""],
      ["Сумма долга", "value", "?"],
      ["Комментарий", "note", "note"],
    ],
  },
};

/** An export of a known program. */
export function madeExport(seed: number, tongue: Tongue, dice: Dice): MadeTable {
  const own = Object.values(exportsBy).filter((one) => one.tongue === tongue);
  const { columns, tongue: spoken } = dice.one(own.length > 0 ? own : Object.values(exportsBy));
  const manner: Manner = { dates: dice.one(["cells", "iso"]), phones: "plus", moneyAsText: false };
  const statuses = dice.one(ownStatuses[spoken]).split("|");
  const count = 3 + dice.upTo(12);
  const isFull = new Map(columns.map(([heading]) => [heading, 0.3 + dice.next() * 0.7]));
  const body = Array.from({ length: count }, (_, index) =>
    columns.map(([heading, holds]): Written => {
      if (holds === "" || holds === "ad") return null;
      const filled = holds === "phone" ? 1 : (isFull.get(heading) ?? 1);
      return cellFor(holds, spoken, index, dice, manner, { own: statuses, filled, isEmpty: false });
    }),
  );
  const written = new Set(["nextContact", "status", "note", "lastCall", "attempts", "reason", "lastOutcome"]);
  return {
    kind: "export",
    tongue: spoken,
    seed,
    sheets: [
      {
        title: dice.one(["Sheet1", "contacts", "Лист1", "Export"]),
        rows: [columns.map(([heading]) => heading), ...body],
      },
    ],
    truth: {
      sheets: [],
      headingRow: 1,
      columns: columns.map(
        ([heading, , field], at): TrueColumn => ({
          column: at + 1,
          heading,
          field: field === "" ? null : field === "?" ? "either" : field,
          written: written.has(field),
        }),
      ),
      rows: body.map((_, index) => index + 2),
      doNotCall: [],
      statusWords: statuses.filter((one) => one !== ""),
      hasList: false,
    },
  };
}
