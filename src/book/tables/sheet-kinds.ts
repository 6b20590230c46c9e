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

const month =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|май|мая|июн|июл|авг|сен|окт|ноя|дек|ian|mai|iun|iul|noi)/iu;
const sheetWords =
  /^(?:sheet|лист|foaie|foaia|list|table|таблица|tabel|week|неделя|quarter|квартал|q\d|client|contact|lead|customer|prospect|people|partner|база|клиент|контакт|лид|партн|люди|persoane|parteneri|today|сегодня|azi|hot|warm|cold|горяч|тепл|тёпл|холодн|calzi|reci|new|old|нов|стар|noi|vechi|active|актив|activi|all|все|toți|toate|main|data|данные|date|export|calls|звонки|apeluri)/iu;

/** True for a title such as "Anna", «Марина К.», "Ion Popa": one to three words of letters, no month, no word for a sheet. */
export function isPersonsName(title: string): boolean {
  const words = title.split(/\s+/u);
  if (words.length > 3 || sheetWords.test(title) || month.test(title)) return false;
  return words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word));
}

let known: { readonly at: ReadonlySet<string>; readonly outcome: ReadonlySet<string> } | null = null;

function historyHeadings(): { readonly at: ReadonlySet<string>; readonly outcome: ReadonlySet<string> } {
  const of = (field: "at" | "outcome") =>
    new Set(languages.flatMap((language) => callColumn(field).headings[language].map(plainText)));
  known ??= { at: of("at"), outcome: of("outcome") };
  return known;
}
