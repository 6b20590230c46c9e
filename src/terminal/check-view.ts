/** What `check` has found, as lines of text: the columns, then what is to be mended, then the machine. */
import type { Outcome } from "../rules/outcome.ts";
import { checkWords } from "../words/check.ts";
import { checklistWords } from "../words/checklist.ts";
import { columnWords } from "../words/columns.ts";
import { type ContactField, contactHeadings } from "../words/headings.ts";
import type { Language } from "../words/language.ts";
import { outcomeWords } from "../words/outcomes.ts";
import { type ColumnsView, columnsLines, folded } from "./columns-view.ts";
import { oneLine } from "./harmless.ts";
import type { Look } from "./look.ts";
import { type Line, styled } from "./output.ts";

interface CellView {
  readonly cell: string;
  readonly name: string;
  readonly found: string;
}

interface WordView {
  readonly cell: string;
  readonly found: string;
  readonly count: number;
}

/** What is shown of a check. */
export interface CheckView extends ColumnsView {
  readonly missing: readonly ContactField[];
  readonly doubled: readonly { readonly heading: string; readonly cells: readonly string[] }[];
  readonly otherSheets: readonly string[];
  readonly contacts: {
    readonly count: number;
    readonly dated: number;
    readonly undated: number;
    readonly unreadableDates: readonly CellView[];
    readonly farDates: readonly CellView[];
    readonly formulas: readonly CellView[];
    readonly longNumbers: readonly CellView[];
    readonly samePhones: readonly {
      readonly phone: string;
      readonly contacts: readonly { readonly row: number; readonly name: string }[];
    }[];
    readonly shortLists: readonly {
      readonly heading: string;
      readonly cell: string;
      readonly outcomes: readonly Outcome[];
    }[];
    readonly ids: {
      readonly blank: readonly number[];
      readonly doubled: readonly { readonly id: string; readonly rows: readonly number[] }[];
    } | null;
  };
  readonly hasCalls: boolean;
  readonly calls: {
    readonly count: number;
    readonly unknownOutcomes: readonly WordView[];
    readonly unknownReasons: readonly (WordView & { readonly suggestion: string | null })[];
    readonly undatedCalls: readonly WordView[];
    readonly doubledIds: readonly { readonly id: string; readonly rows: readonly number[] }[];
  };
  readonly settings: readonly { readonly cell: string; readonly setting: string; readonly found: string }[];
  readonly remarks: readonly {
    readonly code: keyof (typeof checkWords)["en"]["remarks"];
    readonly sheet: string | null;
  }[];
  readonly machine: {
    readonly waiting: number;
    readonly conflicts: number;
    readonly unreadableLines: number;
    readonly copies: readonly string[];
    readonly sharedFolder: keyof (typeof checkWords)["en"]["folder"] | null;
    readonly conflictedCopies: readonly string[];
  };
}

/** So many cells of one kind are shown; --json has them all. */
const shown = 12;

/** Everything that a check has found. */
export function checkLines(view: CheckView, look: Look): Line[] {
  const found = [...columnFindings(view, look), ...contactFindings(view, look), ...callFindings(view, look)];
  const words = checkWords[look.language];
  return [
    ...columnsLines(view, look),
    ...missingLines(view, look),
    "",
    ...folded(words.contacts(view.contacts.count, view.contacts.dated, view.contacts.undated), look),
    view.hasCalls ? words.calls(view.calls.count) : words.noCalls,
    ...(found.length === 0 ? [[styled("good", words.fine)] as const] : found),
    "",
    ...machineLines(view, look),
  ];
}

function missingLines({ missing }: CheckView, look: Look): Line[] {
  if (missing.length === 0) return [];
  const { costs, missing: title } = columnWords[look.language];
  const names = missing.map((field) => `  ${columnName(field, look.language)} – ${costs[field]}`);
  return ["", ...folded(title, look), ...names.flatMap((text) => folded(text, look))];
}

function columnName(field: ContactField, language: Language): string {
  return contactHeadings[language][field];
}

function columnFindings({ doubled, otherSheets, settings, remarks }: CheckView, look: Look): Line[] {
  const words = checkWords[look.language];
  const columns = columnWords[look.language];
  return [
    ...doubled.flatMap(({ cells, heading }) =>
      told(columns.doubled(oneLine(heading), cells.join(", ")), look),
    ),
    ...(otherSheets.length === 0 ? [] : told(columns.otherSheets(otherSheets.map(oneLine).join(", ")), look)),
    ...listed(
      words.settings,
      settings.map(
        ({ cell, found, setting }) => `${cell}  ${oneLine(setting)}  ${quoted(oneLine(found), look)}`,
      ),
      look,
    ),
    ...remarks.flatMap(({ code, sheet }) => told(words.remarks[code](oneLine(sheet ?? "")), look, "quiet")),
  ];
}

function contactFindings({ contacts }: CheckView, look: Look): Line[] {
  const words = checkWords[look.language];
  const cells = (list: readonly CellView[]) =>
    list.map(({ cell, found, name }) => `${cell}  ${oneLine(name)}  ${quoted(oneLine(found), look)}`);
  const { ids } = contacts;
  return [
    ...listed(words.unreadableDates, cells(contacts.unreadableDates), look),
    ...listed(words.farDates, cells(contacts.farDates), look),
    ...listed(words.formulas, cells(contacts.formulas), look),
    ...listed(words.longNumbers, cells(contacts.longNumbers), look),
    ...listed(
      words.samePhones,
      contacts.samePhones.map(({ contacts: people, phone }) => {
        const names = people.map(({ name, row }) => `${oneLine(name)} (${row})`);
        return `${oneLine(phone)}: ${names.join(", ")}`;
      }),
      look,
    ),
    ...contacts.shortLists.flatMap(({ cell, heading, outcomes }) => {
      const names = outcomes.map((outcome) => outcomeWords[look.language][outcome]);
      return told(words.shortList(oneLine(heading), cell, names.join(", ")), look);
    }),
    ...(ids === null || ids.blank.length === 0 ? [] : told(words.blankIds(someOf(ids.blank)), look)),
    ...(ids?.doubled ?? []).flatMap(({ id, rows }) => told(words.doubledId(oneLine(id), someOf(rows)), look)),
  ];
}

function callFindings({ calls }: CheckView, look: Look): Line[] {
  const words = checkWords[look.language];
  const plain = ({ cell, count, found }: WordView) => `${quoted(oneLine(found), look)} × ${count}  ${cell}`;
  return [
    ...listed(words.unknownOutcomes, calls.unknownOutcomes.map(plain), look),
    ...listed(
      words.unknownReasons,
      calls.unknownReasons.map((word) => {
        const hint = word.suggestion === null ? "" : `  ${words.suggestion(oneLine(word.suggestion))}`;
        return `${plain(word)}${hint}`;
      }),
      look,
    ),
    ...listed(words.undatedCalls, calls.undatedCalls.map(plain), look),
    ...calls.doubledIds.flatMap(({ id, rows }) => told(words.doubledCalls(oneLine(id), someOf(rows)), look)),
  ];
}

function machineLines({ machine }: CheckView, look: Look): Line[] {
  const words = checkWords[look.language];
  const { conflictedCopies, conflicts, copies, sharedFolder, unreadableLines, waiting } = machine;
  const [last] = copies;
  return [
    ...(waiting === 0 ? [] : told(words.waiting(waiting), look)),
    ...(conflicts === 0 ? [] : told(words.conflicts(conflicts), look)),
    ...(unreadableLines === 0 ? [] : told(words.journal(unreadableLines), look)),
    ...folded(last === undefined ? words.noCopies : words.copies(copies.length, last), look),
    ...(sharedFolder === null ? [] : folded(`${words.folder[sharedFolder]}${words.folderAdvice}`, look)),
    ...listed(words.conflictedCopies, conflictedCopies.map(oneLine), look),
  ];
}

function told(text: string, look: Look, style: "warning" | "quiet" = "warning"): Line[] {
  return ["", ...folded(text, look).map((line): Line => [styled(style, line)])];
}

function listed(title: string, items: readonly string[], look: Look): Line[] {
  if (items.length === 0) return [];
  const hidden = items.length - shown;
  const rest = hidden > 0 ? [checkWords[look.language].more(hidden)] : [];
  return [
    ...told(title, look),
    ...[...items.slice(0, shown), ...rest].flatMap((item) => folded(`  ${item}`, look)),
  ];
}

function someOf(rows: readonly number[]): string {
  const more = rows.length > shown ? ", …" : "";
  return `${rows.slice(0, shown).join(", ")}${more}`;
}

function quoted(text: string, { language }: Look): string {
  return checklistWords[language].quoted(text);
}
