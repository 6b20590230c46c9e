/** A name that stands in several columns: read in the order of the language, and taken apart again for a new contact. */
import { saysNothing } from "../../words/sheets/cell-words.ts";
import type { Grid } from "../../workbook/workbook.ts";
import type { NameColumn, NamePart } from "../headings/people-columns.ts";
import { lineOf, mergedCell } from "./cell-value.ts";
import { namePartsOf } from "./name-parts.ts";

/** The whole name of a row; null when none of its columns is filled. */
export function fullNameIn(
  { grid, names }: { readonly grid: Grid; readonly names: readonly NameColumn[] },
  row: number,
): string | null {
  const [only] = names;
  // Stryker disable next-line ConditionalExpression,EqualityOperator,LogicalOperator,BlockStatement: only saves time; one column is read as several are
  if (only !== undefined && names.length === 1) {
    const name = lineOf(mergedCell(grid, row, only.column));
    return name === null || saysNothing(name) ? null : name;
  }
  const parts = names.flatMap(({ column }) => {
    const part = lineOf(mergedCell(grid, row, column));
    return part === null || saysNothing(part) ? [] : [part];
  });
  return parts.length === 0 ? null : parts.join(" ");
}

/** A typed name in the order of its columns where its words tell which is which: "Мария Сидорова" is «Сидорова Мария» there. */
export function inColumnOrder(name: string, names: readonly NameColumn[]): string {
  return [...(byItsWords(name, names)?.values() ?? [name])].join(" ");
}

/** The parts of a name by what its words are; null where they don't tell, or have no columns of their own. */
function byItsWords(name: string, names: readonly NameColumn[]): ReadonlyMap<number, string> | null {
  const columns = new Set(names.map(({ part }) => part));
  if (!columns.has("family") || !columns.has("given")) return null;
  const parts = namePartsOf(name);
  if (parts === null) return null;
  const { family, given, middle } = parts;
  const texts = {
    ...{ full: [], family, middle },
    given: columns.has("middle") ? given : [...given, ...middle],
  };
  return new Map(
    names.flatMap(({ column, part }): [number, string][] => {
      const text = texts[part].join(" ");
      return text === "" ? [] : [[column, text]];
    }),
  );
}

/** A name as its columns take it, to be read back as it is: "Сидоров Пётр" is family and given name where the columns stand in that order. */
export function splitName(name: string, names: readonly NameColumn[]): ReadonlyMap<number, string> {
  const told = byItsWords(name, names);
  if (told !== null && [...told.values()].join(" ") === name.trim()) return told;
  const parts = names.filter(({ part }) => part !== "middle");
  const words = name.trim().split(/\s+/u);
  const [first, second] = parts;
  if (first === undefined) return new Map();
  if (second === undefined || words.length < 2) return new Map([[columnFor(names, words), words.join(" ")]]);
  const middle = names.find(({ part }) => part === "middle");
  const split = new Map<number, string>();
  const put = (column: number, some: readonly string[]) => {
    if (some.length > 0) split.set(column, some.join(" "));
  };
  if (first.part === "family") {
    put(first.column, words.slice(0, 1));
    put(second.column, middle === undefined ? words.slice(1) : words.slice(1, 2));
    if (middle !== undefined) put(middle.column, words.slice(2));
  } else {
    put(first.column, middle === undefined ? words.slice(0, -1) : words.slice(0, 1));
    put(second.column, words.slice(-1));
    if (middle !== undefined) put(middle.column, words.slice(1, -1));
  }
  return split;
}

/** One word is a given name. */
function columnFor(names: readonly NameColumn[], words: readonly string[]): number {
  const wanted: NamePart = words.length === 1 ? "given" : "full";
  return (names.find(({ part }) => part === wanted) ?? names[0])?.column ?? 1;
}
