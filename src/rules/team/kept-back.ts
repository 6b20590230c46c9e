/** S14 and S15: who must not be dealt which card, and to whom it goes instead. */
import type { Day } from "../calendar/day.ts";
import type { TeamRow } from "./history.ts";
import { foldManager, type ManagerKey } from "./managers.ts";

/** Why a card is kept back from its manager. */
export type KeptBackWhy = "value" | "not-admitted" | "complaint";

/** A card that its manager must not be dealt. */
export interface KeptBack {
  readonly why: KeptBackWhy;
  /** The mentor who is dealt it instead, as the Team sheet spells the name; null: it waits on the head's page. */
  readonly to: string | null;
}

/** What a card is judged by. */
export interface CardToDeal {
  /** The contact's row. */
  readonly row: number;
  readonly owner: string | null;
  readonly value: number | null;
}

/** A complaint that is not settled. */
export interface OpenComplaint {
  /** The contact's row. */
  readonly row: number;
  readonly about: string | null;
}

/** Says whether a card is kept back from its own manager; null: it is dealt. */
export type KeepBack = (card: CardToDeal) => KeptBack | null;

/** The rule of a team on a day. Whoever is not in Team, or has neither mentor nor limit there, is never kept back. */
export function keepBack(team: readonly TeamRow[], open: readonly OpenComplaint[], today: Day): KeepBack {
  const rows = new Map<ManagerKey, TeamRow>(team.map((row) => [foldManager(row.manager), row]));
  const complained = new Map<number, Set<ManagerKey>>();
  for (const { row, about } of open) {
    const managers = complained.get(row) ?? new Set();
    complained.set(row, managers.add(foldManager(about)));
  }
  const whyNot = (manager: ManagerKey, { row, value }: CardToDeal): KeptBackWhy | null => {
    if (complained.get(row)?.has(manager)) return "complaint";
    const line = rows.get(manager);
    if (line === undefined || !isNewcomer(line, today)) return null;
    if (line.dealsUpTo === null) return "not-admitted";
    return (value ?? 0) > line.dealsUpTo ? "value" : null;
  };
  return (card) => {
    const manager = foldManager(card.owner);
    const why = manager === null ? null : whyNot(manager, card);
    if (why === null) return null;
    const mentor = rows.get(manager)?.mentor ?? null;
    const key = foldManager(mentor);
    const isDealt = key !== null && whyNot(key, card) === null;
    return { why, to: isDealt ? mentor : null };
  };
}

/** True for a manager with a mentor or a limit who is not admitted yet. */
export function isNewcomer({ mentor, dealsUpTo, admitted, isAdmitted }: TeamRow, today: Day): boolean {
  if (isAdmitted || (mentor === null && dealsUpTo === null)) return false;
  return admitted === null || admitted > today;
}
