/** What a day's file says of its list: the numbers that were given, and which of them the person has seen. */
import type { Numbered } from "../../rules/deck/day-facts.ts";
import { entryOf, isWhole } from "./day-entry.ts";

/** What the machine remembers of a day. */
export interface DayMemory {
  readonly numbered: readonly Numbered[];
  /** The number of the card dealt last; null before the first. */
  readonly dealt: number | null;
  /** True when the person was told today that another card was on top. */
  readonly toldOrder: boolean;
  /** The columns that the person was told of today, by why. */
  readonly toldColumns: readonly string[];
  /** The numbers that the person has seen: of a list, or of a card that was dealt. */
  readonly seen: ReadonlySet<number>;
  /** True where lines were destroyed and no whole list was shown since: a number given anew may have been another contact's. */
  readonly isDamaged: boolean;
}

/** A day of which nothing is remembered. */
export const nothingRemembered: DayMemory = {
  numbered: [],
  dealt: null,
  toldOrder: false,
  toldColumns: [],
  seen: new Set(),
  isDamaged: false,
};

/** What these lines say; one that can't be read is passed over. */
export function memoryOf(lines: readonly string[]): DayMemory {
  const numbered = new Map<number, Numbered>();
  const seen = new Set<number>();
  const toldColumns: string[] = [];
  let dealt: number | null = null;
  let toldOrder = false;
  let isDamaged = false;
  for (const line of lines) {
    const entry = entryOf(line);
    if (entry === null) isDamaged ||= !isWhole(line);
    else if (entry.kind === "dealt") {
      dealt = entry.number;
      seen.add(dealt);
    } else if (entry.kind === "told-list") {
      for (const number of entry.numbers ?? numbered.keys()) seen.add(number);
      isDamaged &&= entry.numbers !== null;
    } else if (entry.kind === "told-order") toldOrder = true;
    else if (entry.kind === "told-column") toldColumns.push(entry.column);
    else numbered.set(entry.numbered.number, entry.numbered);
  }
  return { numbered: [...numbered.values()], dealt, toldOrder, toldColumns, seen, isDamaged };
}
