/** What a sheet with headings is, judged by its first rows: people, a history of calls, a view of another sheet. */
import { languages } from "../../base/language.ts";
import { callColumn } from "../../records/call/fields.ts";
import { plainText, plainWords } from "../../rules/typed/plain-words.ts";
import { archiveBeginnings, archiveWords, templateWords } from "../../words/sheets/totals.ts";
import { lineOf } from "../sheets/cell-value.ts";
import { fullNameIn } from "../sheets/full-name.ts";
import type { TableSheet } from "./table-sheet.ts";

/** Fewer values say nothing about a sheet. */
const least = 2;

/** True for a sheet whose values are worked out from another one: FILTER, QUERY, =Sheet!A2. */
export function isView({ grid, heading }: Pick<TableSheet, "grid" | "heading">): boolean {
  let filled = 0;
  let formulas = 0;
  for (const row of grid.rows) {
    if (row <= heading.row) continue;
    for (const column of heading.headings.keys()) {
      if (grid.cell(row, column).kind === "empty") continue;
      filled += 1;
      if (grid.isFormula(row, column)) formulas += 1;
    }
  }
  // Formulas that were never reckoned show no values.
  if (filled === 0) return formulasBelow(grid, heading) >= least;
  return filled >= least && formulas >= filled * 0.9;
}

function formulasBelow(grid: TableSheet["grid"], { headings, row }: TableSheet["heading"]): number {
  const cells = [row + 1, row + 2].flatMap((below) =>
    [...headings.keys()].filter((column) => grid.isFormula(below, column)),
  );
  return cells.length;
}

/** The people of the first rows, each as a folded name and the digits of a phone. */
export function peopleIn({ assigned, grid, heading }: TableSheet): readonly string[] {
  const { columns, names, phones } = assigned;
  const company = columns.get("company");
  return grid.rows.flatMap((row) => {
    if (row <= heading.row) return [];
    const name =
      fullNameIn({ grid, names }, row) ?? (company === undefined ? null : lineOf(grid.cell(row, company)));
    const phone = phones.map((column) => lineOf(grid.cell(row, column))).find((one) => one !== null) ?? "";
    const digits = phone.replace(/\D/g, "");
    return name === null && digits === "" ? [] : [`${plainText(name ?? "")} ${digits}`];
  });
}

/** The people of the first rows by their folded names alone. */
export function namesIn(table: TableSheet): readonly string[] {
  return peopleIn(table).flatMap((one) => one.replace(/ \d*$/u, "") || []);
}

/**
 * True for a history: a date of the call, a result, and somebody, each call a row of its own; some people stand in it
 * more than once, unless it is short.
 */
export function isHistory(table: TableSheet): boolean {
  const { headings } = table.heading;
  const plain = [...headings.values()].map(({ text }) => plainText(text));
  const has = (names: ReadonlySet<string>) => plain.some((text) => names.has(text));
  const { at, outcome } = historyHeadings();
  return has(at) && has(outcome);
}

/** The share of rows whose person stands in an earlier row too. */
export function repeated(people: readonly string[]): number {
  return people.length === 0 ? 0 : 1 - new Set(people).size / people.length;
}

/** True when most people of the smaller list stand in the other one too. */
export function isSamePeople(left: readonly string[], right: readonly string[]): boolean {
  const [few, many] = left.length <= right.length ? [left, new Set(right)] : [right, new Set(left)];
  return few.length > 0 && few.filter((one) => many.has(one)).length * 2 > few.length;
}

/** True when both sheets have the same headings, as parts of one table do. */
export function isSameTable(left: TableSheet, right: TableSheet): boolean {
  const [mine, others] = [left, right].map(
    ({ heading }) => new Set([...heading.headings.values()].map(({ text }) => plainText(text))),
  );
  if (mine === undefined || others === undefined) return false;
  const common = [...mine].filter((text) => others.has(text)).length;
  return common > 0 && common >= Math.max(mine.size, others.size) * 0.75;
}

/** True for titles such as archive, архив, arhivă, old. */
export function isArchive(title: string): boolean {
  return plainWords(title).some(
    (word) => archiveWords.has(word) || archiveBeginnings.some((beginning) => word.startsWith(beginning)),
  );
}

/** True for the title of a sheet that is there to be copied: nobody in it is to be called. */
export function isTemplate(title: string): boolean {
  return plainWords(title).some((word) => templateWords.has(word));
}

// Whole words: «Мария» is no March, «Лидия» no lead, "Allan" not all.
const month =
  /^(?:jan(?:uary)?|feb(?:ruary|ruarie)?|mar(?:ch|tie)?|apr(?:il|ilie)?|ma[yi]|june?|july?|aug(?:ust)?|sept?(?:ember|embrie)?|oct(?:ober|ombrie)?|nov(?:ember)?|dec(?:ember|embrie)?|янв(?:ар[ья])?|фев(?:рал[ья])?|мар(?:та?)?|апр(?:ел[ья])?|ма[йя]|июн[ья]?|июл[ья]?|авг(?:уста?)?|сент?(?:ябр[ья])?|окт(?:ябр[ья])?|нояб?(?:р[ья])?|дек(?:абр[ья])?|ian(?:uarie)?|iun(?:ie)?|iul(?:ie)?|noi(?:embrie)?)\.?$/iu;
const sheetWord =
  /^(?:sheets?|листы?|foaie|foaia|foi|lists?|list[aăe]|tables?|таблиц[аы]|tabel(?:e|ul)?|weeks?|недел[яи]|quarter|квартал|client\p{L}*|contact\p{L}*|leads?|leaduri|customers?|prospect\p{L}*|people|partners?|partener\p{L}*|баз[аы]|клиент\p{L}*|контакт\p{L}*|лид(?:ы|ов)?|партн[её]р\p{L}*|люди|persoan\p{L}*|today|сегодня|azi|hot|warm|cold|горяч\p{L}*|т[её]пл(?:ые|ых|ый|ая)|холодн(?:ые|ых|ый|ая)|calzi|calde|reci|new|old|нов(?:ые|ых|ый|ая)|стар(?:ые|ых|ый|ая)|noi|nou[aăi]?|vechi|activ[ei]?|активн?(?:ые|ых|ный|ная)?|all|все|всех|to[țţt]i|toate|main|data|данные|dates?|export|calls?|звон(?:ки|ок|ков)|apel(?:uri)?)$/iu;

/** True for a title such as "Anna", «Марина К.», "Ion Popa": one to three words of letters, no month, no word for a sheet. */
export function isPersonsName(title: string): boolean {
  const words = title.split(/\s+/u);
  const [first = ""] = words;
  if (words.length > 3 || sheetWord.test(first) || month.test(first)) return false;
  return words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word));
}

let known: { readonly at: ReadonlySet<string>; readonly outcome: ReadonlySet<string> } | null = null;

function historyHeadings(): { readonly at: ReadonlySet<string>; readonly outcome: ReadonlySet<string> } {
  const of = (field: "at" | "outcome") =>
    new Set(languages.flatMap((language) => callColumn(field).headings[language].map(plainText)));
  known ??= { at: of("at"), outcome: of("outcome") };
  return known;
}
