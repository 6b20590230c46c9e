/** S15 and S16: what became of the complaints and the hand-offs of a period. */
import { isWithin } from "../../calendar/week.ts";
import { median } from "../figures.ts";
import type { ManagerKey } from "../managers.ts";
import type { Client } from "../placed-call.ts";
import { dayAt, type Seen } from "./seen.ts";

/** Settled complaints and taken-up hand-offs from which a median is shown. */
const leastForMedian = 5;
/** Hand-offs of one client from which the client is named. */
const manyHandOffs = 3;

/** Complaints of the period. */
export interface ComplaintFigures {
  readonly settled: number;
  /** Days from when they came to when they were settled, the median; null below five and before the gate. */
  readonly medianDays: number | null;
  /** Settled, and the client is still with the same manager. */
  readonly sameManager: readonly {
    readonly row: number;
    readonly contact: string | null;
    readonly about: string | null;
  }[];
  /** Refusals because of service whose client has no complaint noted; rows of Calls. */
  readonly notNoted: readonly { readonly row: number; readonly contact: string | null }[];
}

/** Hand-offs of the period. */
export interface HandOffFigures {
  readonly handedOver: number;
  readonly takenUp: number;
  /** Working days until they were taken up, the median; null below five and before the gate. */
  readonly medianDays: number | null;
  readonly stuck: number;
  readonly givenBack: number;
  /** Clients handed over three times or more. */
  readonly often: readonly { readonly contact: string; readonly times: number }[];
}

/** The complaints of a period about the managers that are meant. */
export function complaintFigures(seen: Seen, isMeant: (manager: ManagerKey) => boolean): ComplaintFigures {
  const { complaints, chronicle, from, to, isOpen } = seen;
  const own = complaints.filter(({ about }) => isMeant(about));
  const settled = own.filter(({ facts, isOpen: isUnsettled }) => {
    const on = facts.settled?.day ?? null;
    return !isUnsettled && on !== null && isWithin(on, { from: dayAt(from), to: dayAt(to) });
  });
  const complained = new Set(complaints.map(({ client }) => client));
  return {
    settled: settled.length,
    medianDays: isOpen
      ? median(
          settled.flatMap(({ days }) => (days === null ? [] : [days])),
          leastForMedian,
        )
      : null,
    sameManager: settled
      .filter(({ isSameManager }) => isSameManager)
      .map(({ facts, client, about }) => ({
        row: facts.row,
        contact: client?.name ?? facts.contact,
        about: chronicle.managers.nameOf(about),
      })),
    notNoted: chronicle.calls
      .filter(
        ({ facts, day, client, manager }) =>
          facts.becauseOfService &&
          facts.outcome === "refused" &&
          day >= from &&
          day <= to &&
          !complained.has(client) &&
          isMeant(manager),
      )
      .map(({ facts, client }) => ({ row: facts.row, contact: client?.name ?? facts.contact })),
  };
}

/** The hand-offs of a period from or to the managers that are meant. */
export function handOffFigures(
  { handOffs, from, to, isOpen }: Seen,
  isMeant: (manager: ManagerKey) => boolean,
): HandOffFigures {
  const own = handOffs.filter(
    (one) => one.call.day >= from && one.call.day <= to && (isMeant(one.from) || isMeant(one.to)),
  );
  const times = new Map<Client, number>();
  for (const { client } of own) {
    if (client !== null) times.set(client, (times.get(client) ?? 0) + 1);
  }
  return {
    handedOver: own.length,
    takenUp: own.filter(({ state }) => state === "taken-up").length,
    medianDays: isOpen
      ? median(
          own.flatMap(({ takenUpAfter }) => (takenUpAfter === null ? [] : [takenUpAfter])),
          leastForMedian,
        )
      : null,
    stuck: own.filter(({ state }) => state === "stuck").length,
    givenBack: own.filter(({ state }) => state === "given-back").length,
    often: [...times]
      .filter(([, count]) => count >= manyHandOffs)
      .map(([{ name }, count]) => ({ contact: name, times: count })),
  };
}
