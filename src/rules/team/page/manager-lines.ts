/** Section B, the figures: a line per manager, by name, never ranked. */
import type { Day } from "../../calendar/day.ts";
import { isCall } from "../../deck/outcome.ts";
import {
  againstOthers,
  type Compared,
  compareTogether,
  type Part,
  type ShownShare,
  shownShare,
} from "../figures.ts";
import { isTalk } from "../history.ts";
import { type OrderKept, orderKept } from "../order-kept.ts";
import type { Turn } from "../passed-over.ts";
import { keptPart, leastPromises, type PromisesKept, promisesKept } from "../promises-kept.ts";
import { type Skips, skipsOf } from "../skips.ts";
import { type ComparedAsked, techniqueOf } from "../technique.ts";
import { type KindLine, passedOverKinds } from "../which-kind.ts";
import { type ComplaintsAbout, complaintsAbout } from "./complaints-about.ts";
import { type Newcomer, newcomerOf } from "./newcomers.ts";
import type { Seen } from "./seen.ts";
import type { Work } from "./work.ts";

/** Decided turns from which the share passed over is shown. */
const leastTurns = 30;

/** Clients passed over among a manager's decided turns. */
export interface PassedOver extends Part, ShownShare {
  /** The value of the clients passed over, each once; null when none is known. */
  readonly value: number | null;
  /** Those whose card was put to the end. */
  readonly withReason: number;
  /** The clients, each once, the greatest value first. */
  readonly names: readonly string[];
  readonly kinds: readonly KindLine[];
}

/** The figures of one manager; `name` is null where no manager is named, or everybody is one group. */
export interface ManagerLine {
  readonly name: string | null;
  readonly calls: number;
  readonly talks: number;
  readonly order: OrderKept & { readonly skips: number; readonly skipped: Skips };
  readonly promises: PromisesKept & { readonly comparison: Compared };
  readonly passedOver: PassedOver;
  readonly asked: ComparedAsked;
  readonly complaints: ComplaintsAbout;
  readonly newcomer: Newcomer | null;
  readonly checked: { readonly on: Day; readonly difficult: boolean | null } | null;
}

/** The lines of all this work, in its order, and the technique of the team; each is compared with all the others. */
export function managerLines(
  seen: Seen,
  work: readonly Work[],
): { readonly lines: readonly ManagerLine[]; readonly asked: ComparedAsked } {
  const { chronicle, isOpen } = seen;
  const kept = work.map(({ promises }) => promisesKept(promises, chronicle.today, isOpen));
  const keptCompared = compareTogether(againstOthers(kept.map(keptPart), leastPromises), isOpen);
  const technique = techniqueOf(
    work.map(({ calls }) => calls),
    isOpen,
  );
  const complaints = complaintsAbout(seen, work);
  const lines = work.flatMap((one, index) => {
    const [promises, asked, about] = [kept[index], technique.managers[index], complaints[index]];
    if (promises === undefined || asked === undefined || about === undefined) return [];
    const skipped = skipsOf(one.calls, isOpen);
    return [
      {
        name: chronicle.managers.nameOf(one.manager),
        calls: one.calls.filter(({ facts }) => isCall(facts.outcome)).length,
        talks: one.calls.filter(({ facts }) => isTalk(facts.outcome)).length,
        order: { ...orderKept(one.calls, isOpen), skips: skipped.count, skipped },
        promises: { ...promises, comparison: keptCompared[index] ?? null },
        passedOver: passedOverOf(one.turns, isOpen),
        ...{ asked, complaints: about, newcomer: newcomerOf(one, seen) },
        checked: one.row?.checked == null ? null : { on: one.row.checked, difficult: one.row.withDifficult },
      },
    ];
  });
  return { lines, asked: technique.team };
}

function passedOverOf(turns: readonly Turn[], isOpen: boolean): PassedOver {
  const passed = turns.filter(({ isPassedOver }) => isPassedOver);
  const clients = [...new Set(passed.map(({ client }) => client))].sort(
    (left, right) => (right.value ?? 0) - (left.value ?? 0),
  );
  const values = clients.flatMap(({ value }) => (value === null ? [] : [value]));
  const part = { count: passed.length, of: turns.length };
  return {
    ...part,
    ...shownShare(part, isOpen && part.of >= leastTurns),
    value: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0),
    withReason: passed.filter(({ isSkipped }) => isSkipped).length,
    names: clients.map(({ name }) => name),
    kinds: passedOverKinds(turns, isOpen),
  };
}
