/** A journal in a folder of its own, filled up to where a new file begins. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { callRecord } from "../../src/journal/kinds/kinds.ts";
import { Journal } from "../../src/journal/store/journal.ts";
import { readLines } from "../../src/journal/store/lines.ts";
import { idOf } from "../../src/journal/story/events.ts";
import { callTo, now, processes } from "../support/desks.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";

export const fullSize = 131_072;

export function journalIn(state: string, machine = faultyMachine()): Journal {
  return new Journal({ state, identity: "/clients.xlsx", machine, processes: processes(1, () => false) });
}

export function save(state: string, ...ids: string[]): void {
  for (const id of ids) journalIn(state).save([callRecord(callTo(1, id))], now);
}

/** Lets the newest file be full of what is settled. */
export function fill(state: string, id: string): void {
  const journal = journalIn(state);
  journal.save([callRecord(callTo(1, id, { note: "x".repeat(fullSize) }))], now);
  journal.mark([{ event: "written", id }], now);
}

export const pathOf = (state: string, number: number): string =>
  join(journalIn(state).folder, `calls.${number}`);

/** The events of a file as "event id", in order. */
export function toldIn(state: string, number: number): string[] {
  return readLines(readFileSync(pathOf(state, number))).lines.map(({ value }) => {
    const event = typeof value === "object" && value !== null && "event" in value ? String(value.event) : "?";
    return [event, ...(idOf(value) === null ? [] : [idOf(value)])].join(" ");
  });
}
