/** Whose line stands on the page, and what it counts. */

import { epochDays } from "../../calendar/day.ts";
import { grouped } from "../../grouped.ts";
import type { TeamRow } from "../history.ts";
import { isNewcomer } from "../kept-back.ts";
import { foldManager, type ManagerKey } from "../managers.ts";
import type { Turn } from "../passed-over.ts";
import type { PlacedCall } from "../placed-call.ts";
import type { Promised } from "../promises.ts";
import type { Seen } from "./seen.ts";

/** What a manager's line counts: rows, promises and turns of the period. */
export interface Work {
  readonly manager: ManagerKey;
  readonly row: TeamRow | null;
  readonly calls: readonly PlacedCall[];
  readonly promises: readonly Promised[];
  readonly turns: readonly Turn[];
}

/** The work of every manager who has any in the period, or is a newcomer; by name, the nameless last. */
export function workOf(seen: Seen): Work[] {
  const { chronicle, from, to } = seen;
  const isIn = ({ day }: { readonly day: number }): boolean => day >= from && day <= to;
  const calls = grouped(chronicle.calls.filter(isIn), ({ manager }) => manager);
  const promises = grouped(
    seen.promises.filter((one) => isIn(one) && one.day <= chronicle.today),
    ({ manager }) => manager,
  );
  const turns = grouped(seen.turns.filter(isIn), ({ manager }) => manager);
  const { hasOwners, team } = chronicle.history;
  // Where everybody is one group, no line is anybody's.
  const rows = new Map((hasOwners ? team : []).map((row) => [foldManager(row.manager), row]));
  const named = [...rows].filter(([, row]) => isNew(row, seen)).map(([key]) => key);
  const all = new Set([...calls.keys(), ...promises.keys(), ...turns.keys(), ...named]);
  return [...all]
    .sort((left, right) => compareNames(chronicle.managers.nameOf(left), chronicle.managers.nameOf(right)))
    .map((manager) => ({
      manager,
      row: manager === null ? null : (rows.get(manager) ?? null),
      calls: calls.get(manager) ?? [],
      promises: promises.get(manager) ?? [],
      turns: turns.get(manager) ?? [],
    }));
}

/** True for a newcomer, and for who was admitted in the period. */
export function isNew(row: TeamRow, { from, to, today }: Seen): boolean {
  if (isNewcomer(row, today)) return true;
  const admitted = row.admitted === null ? null : epochDays(row.admitted);
  return admitted !== null && admitted >= from && admitted <= to;
}

function compareNames(left: string | null, right: string | null): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return left.localeCompare(right);
}
