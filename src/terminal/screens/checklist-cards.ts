/** The cards of the checklist: a line each in columns, or a few lines each on a narrow terminal. */
import type { Card } from "../../rules/deck/deck.ts";
import { holdText, whyFirst, whyShort } from "../../words/commands/card.ts";
import { checklistWords } from "../../words/commands/checklist.ts";
import { amountText } from "../../words/numbers.ts";
import { outcomeWords } from "../../words/outcomes.ts";
import { shownName } from "../../words/shown-name.ts";
import { flow } from "../flow.ts";
import { oneLine } from "../harmless.ts";
import type { Look } from "../look.ts";
import { type Line, type Span, styled, textOfLine } from "../output.ts";
import { type Column, columnWidths, type TableCell, tableLines } from "../table.ts";
import { padEnd, widthOf, wrap } from "../width.ts";

/** How the list is shown. */
interface ListLook extends Look {
  readonly isNumbered: boolean;
}

type Group = "timed" | "late" | "today" | "done";

function groupOf(card: Card): Group {
  if (card.done) return "done";
  if (card.why.kind === "late") return "late";
  return card.why.kind === "promised" ? "timed" : "today";
}

/** The cards under quiet headings: set times, late, today, done; in columns, or stacked where these do not fit. */
export function groupLines(cards: readonly Card[], look: ListLook): Line[] {
  const rows = cards.map((card) => tableRow(card, look));
  const columns = columnsFor(rows);
  const widths = columnWidths(columns, rows, look.width);
  const indent = 1 + rows.reduce((most, [head]) => Math.max(most, headWidth(head)), 0);
  const lines: Line[] = [];
  for (const group of ["timed", "late", "today", "done"] as const) {
    const members = cards.flatMap((card, index) =>
      groupOf(card) === group ? [{ card, row: rows[index] ?? [] }] : [],
    );
    if (members.length === 0) continue;
    lines.push("", [styled("quiet", checklistWords[look.language].groups[group])]);
    if (widths !== null) {
      const inGroup = members.map(({ row }) => row);
      lines.push(...tableLines(columns, inGroup, widths));
    } else for (const { card } of members) lines.push(...stackedLines(card, indent, look));
  }
  return lines;
}

/** Name and company wrap, but not inside their words unless those are very long. */
function columnsFor(rows: readonly (readonly TableCell[])[]): readonly Column[] {
  const fixed: Column = { least: null };
  return [
    { align: "right", least: null },
    { least: longestWord(rows, 1, 16) },
    fixed,
    { least: longestWord(rows, 3, 12) },
    { align: "right", least: null },
    fixed,
  ];
}

function longestWord(rows: readonly (readonly TableCell[])[], column: number, least: number): number {
  let longest = least;
  for (const row of rows) {
    for (const word of oneLine(textOfLine([row[column] ?? ""])).split(/ |(?<=-)/u)) {
      longest = Math.max(longest, widthOf(word));
    }
  }
  return Math.min(24, longest);
}

function tableRow(card: Card, look: ListLook): TableCell[] {
  const quiet = (text: string) => styled("quiet", text);
  const plainOrQuiet = (text: string) => (card.done ? quiet(text) : text);
  return [
    numberAndTick(card, look),
    styled(card.done ? "quiet" : "strong", shownName(look.language, card)),
    plainOrQuiet(phoneBeside(card)),
    quiet(card.company ?? ""),
    plainOrQuiet(card.value === null ? "" : amountText(card.value, look.language)),
    why(card, look),
  ];
}

function headWidth(head: TableCell | undefined): number {
  return head === undefined ? 0 : widthOf(textOfLine([head]));
}

function numberAndTick(card: Card, look: ListLook): Span | string {
  const number = look.isNumbered ? `${card.number} ` : "";
  if (card.done) return styled("good", `${number}${look.unicode ? "☑" : "[x]"}`);
  return `${number}${look.unicode ? "☐" : "[ ]"}`;
}

function why(card: Card, look: ListLook): Span {
  if (card.outcome !== null)
    return styled(card.done ? "good" : "quiet", outcomeWords[look.language][card.outcome]);
  const first = look.width === null ? whyFirst(look.language, card.why) : whyShort(look.language, card.why);
  const text = [first, card.hold === undefined ? "" : holdText(look.language, card.hold)]
    .filter((piece) => piece !== "")
    .join(", ");
  return styled(card.daysLate > 0 ? "warning" : "key", text);
}

/** A card on two or more lines, for a narrow terminal: the name with why on the right, the rest below. */
function stackedLines(card: Card, indent: number, look: ListLook): Line[] {
  const width = look.width ?? 80;
  const head = numberAndTick(card, look);
  const reason = why(card, look);
  const room = width - indent - widthOf(reason.text) - 2;
  const [name = "", ...more] = wrap(oneLine(shownName(look.language, card)), room);
  const value = card.value === null ? "" : amountText(card.value, look.language);
  const below = flow([oneLine(phoneBeside(card)), oneLine(card.company ?? ""), value], width - indent);
  const blank = " ".repeat(indent);
  return [
    [
      " ".repeat(indent - 1 - headWidth(head)),
      head,
      " ",
      styled(card.done ? "quiet" : "strong", padEnd(name, reason.text === "" ? 0 : room)),
      reason.text === "" ? "" : "  ",
      reason,
    ],
    ...more.map((text): Line => [blank, styled(card.done ? "quiet" : "strong", text)]),
    ...below.map((text): Line => [blank, styled("quiet", text)]),
  ];
}

/** The phone beside the name; nothing where it stands in the name's place. */
function phoneBeside({ name, phone }: Card): string {
  return phone === null || phone === name ? "" : phone;
}
