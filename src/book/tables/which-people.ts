/** Which of the tables of a workbook holds the people to call: not archives, templates, views, histories, nor the same people again. */
import { plainText } from "../../rules/typed/plain-words.ts";
import {
  isArchive,
  isHistory,
  isSamePeople,
  isSameTable,
  isTemplate,
  isView,
  namesIn,
  peopleIn,
  repeated,
} from "./sheet-kinds.ts";
import type { LeftSheet, TableSheet, WhyNotContacts } from "./table-sheet.ts";

/** The sheets of the contacts, others that could as well be, and why the rest is not read. */
interface Chosen {
  readonly parts: readonly TableSheet[];
  readonly rivals: readonly TableSheet[];
  readonly left: readonly LeftSheet[];
}

/** The table of people: what the Settings sheet says, else the living sheets of the best kind that belong together. */
export function contactsAmong(tables: readonly TableSheet[], told: readonly string[]): Chosen {
  const wanted = told.map(plainText);
  const named = tables.filter(({ title }) => wanted.includes(plainText(title)));
  if (named.length > 0) return { parts: named, rivals: [], left: othersThan(named, tables) };
  const left: LeftSheet[] = [];
  const leave = (table: TableSheet, why: WhyNotContacts) => {
    left.push({ title: table.title, why });
    return false;
  };
  let living = tables.filter((table) => !table.isSideways || leave(table, "sideways"));
  living = living.filter((table) => hasSomeone(table) || leave(table, "nobody"));
  living = living.filter((table) => !isView(table) || leave(table, "view"));
  living = preferred(
    living,
    ({ isDoubtful }) => !isDoubtful,
    (table) => leave(table, "own"),
  );
  living = preferred(
    living,
    ({ hidden }) => !hidden,
    (table) => leave(table, "hidden"),
  );
  living = preferred(
    living,
    ({ title }) => !isArchive(title),
    (table) => leave(table, "archive"),
  );
  living = preferred(
    living,
    ({ title }) => !isTemplate(title),
    (table) => leave(table, "template"),
  );
  if (living.length > 1) {
    living = preferred(
      living,
      (table) => !isKeptHistory(table, living),
      (table) => leave(table, "history"),
    );
  }
  const best = Math.max(0, ...living.map(kindOf));
  for (const table of living) if (kindOf(table) < best) leave(table, "other");
  living = living.filter((table) => kindOf(table) === best);
  const first = living.find(hasPhones) ?? living[0];
  if (first === undefined) return { parts: [], rivals: [], left };
  const parts = living.filter((table) => table === first || isSameTable(first, table));
  const rivals = living
    .filter((table) => !parts.includes(table))
    .filter((table) => !tellsOf(table, parts) || leave(table, "same-people"));
  return { ...apart(parts, leave), rivals, left };
}

/** Sheets with the same people are one table and its views: the fuller one is read. */
function apart(
  parts: readonly TableSheet[],
  leave: (table: TableSheet, why: WhyNotContacts) => boolean,
): Pick<Chosen, "parts"> {
  const people = new Map(parts.map((part) => [part, peopleIn(part)]));
  const kept: TableSheet[] = [];
  for (const part of [...parts].sort((one, two) => two.grid.rows.length - one.grid.rows.length)) {
    const mine = people.get(part) ?? [];
    const isDouble = kept.some((other) => isSamePeople(mine, people.get(other) ?? []));
    if (isDouble) leave(part, "same-people");
    else kept.push(part);
  }
  return { parts: parts.filter((part) => kept.includes(part)) };
}

function othersThan(parts: readonly TableSheet[], tables: readonly TableSheet[]): LeftSheet[] {
  return tables
    .filter((table) => !parts.includes(table))
    .map(({ title }): LeftSheet => ({ title, why: "other" }));
}

/** Those that fulfil the wish, where there are any; the others are told. */
function preferred(
  tables: readonly TableSheet[],
  wish: (table: TableSheet) => boolean,
  leave: (table: TableSheet) => boolean,
): TableSheet[] {
  const good = tables.filter(wish);
  if (good.length === 0) return [...tables];
  for (const table of tables) if (!good.includes(table)) leave(table);
  return good;
}

/** A history while another sheet, which is none, holds the people. */
function isKeptHistory(table: TableSheet, all: readonly TableSheet[]): boolean {
  if (!isHistory(table)) return false;
  const mine = peopleIn(table);
  const others = all.filter((other) => other !== table && !isHistory(other));
  return others.some((other) => repeated(mine) > 0.2 || isSamePeople(mine, peopleIn(other)));
}

/** True when there is someone to call: a name, a phone or a company. */
export function hasSomeone({ assigned: { columns } }: TableSheet): boolean {
  return columns.has("name") || columns.has("phone") || columns.has("company");
}

/** True for a table with somebody to call and a column that may hold when. */
export function isContacts(table: TableSheet): boolean {
  return table.assigned.candidates.length > 0 && hasSomeone(table);
}

/** A next contact and somebody before none, however much more is told; without one, both a name and a phone before either alone. */
function kindOf(table: TableSheet): number {
  const { columns } = table.assigned;
  if (isContacts(table)) return 3;
  return (columns.has("name") || columns.has("company")) && columns.has("phone") ? 2 : 1;
}

function hasPhones({ assigned: { columns } }: TableSheet): boolean {
  return columns.has("phone");
}

/** True for a list without phones of people who stand in the table: their orders, their tasks. */
function tellsOf(table: TableSheet, parts: readonly TableSheet[]): boolean {
  if (hasPhones(table) || !parts.every(hasPhones)) return false;
  return isSamePeople(
    namesIn(table),
    parts.flatMap((part) => namesIn(part)),
  );
}

/** How much of a table is understood, for saying which is the likeliest. */
export function fieldsOf(table: TableSheet): number {
  return (hasSomeone(table) ? 100 : 0) + table.assigned.candidates.length * 50 + table.assigned.columns.size;
}
