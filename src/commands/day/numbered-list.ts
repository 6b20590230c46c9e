/** The numbers of a day's list: those that were given before, and new ones, given once for all who look at it. */
import { Failure } from "../../base/errors.ts";
import type { DayFile } from "../../journal/store/day-file.ts";
import { type DayMemory, nothingRemembered } from "../../journal/store/day-memory.ts";
import type { DayFacts, Numbered } from "../../rules/deck/day-facts.ts";
import { type DayList, dayList } from "../../rules/deck/day-list.ts";

/** The list of a day, and what is remembered of its numbers. */
export interface NumberedList extends DayList {
  readonly memory: DayMemory;
  readonly numbered: readonly Numbered[];
  readonly numbersLost: Failure | null;
}

/** The list with the numbers that were given before; new ones are given under the lock, so that no other list gives them too. */
export function numberedList(
  file: DayFile,
  gather: (memory: DayMemory) => void,
  facts: Omit<DayFacts, "numbered">,
): NumberedList {
  const laid = (memory: DayMemory): DayList => {
    gather(memory);
    return dayList({ ...facts, numbered: memory.numbered });
  };
  const { lost, memory } = rememberedDay(file);
  // The first list of a day surely gives numbers: it is laid out once, under the lock.
  const isFirst = lost === null && memory.numbered.length === 0 && facts.due.length > 0;
  let given: { readonly list: DayList; readonly memory: DayMemory } | null = null;
  if (!isFirst) {
    const list = laid(memory);
    if (lost !== null || list.added.length === 0)
      return { ...list, memory, numbered: [...memory.numbered, ...list.added], numbersLost: lost };
    given = { list, memory };
  }
  const numbersLost = failureOf(() => {
    file.giving((now) => {
      const list = laid(now);
      given = { list, memory: now };
      return list.added;
    });
  });
  const { list, memory: last } = given ?? { list: laid(memory), memory };
  return { ...list, memory: last, numbered: [...last.numbered, ...list.added], numbersLost };
}

function rememberedDay(file: DayFile): { readonly memory: DayMemory; readonly lost: Failure | null } {
  let memory = nothingRemembered;
  const lost = failureOf(() => {
    memory = file.read();
  });
  return { memory, lost };
}

function failureOf(work: () => void): Failure | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
