/** The head's page as JSON: shares as numbers from 0 to 1 with three decimals, as in the report's. */
import type { ShownShare } from "../../rules/team/figures.ts";
import type { ManagerLine } from "../../rules/team/page/manager-lines.ts";
import type { WholeTeam } from "../../words/team/team-sections.ts";

/** The document. A share below its least number, and every conclusion before the gate, is null. */
export function teamDocument(whole: WholeTeam): object {
  const { complaints, from, gate, handoffs, managers, notFollowed, now, renewals, technique, to } =
    whole.page;
  const { comparison, difficult, followed, follows, marked, ordinary } = technique;
  const placed = <One extends { readonly row: number }>({ row, ...one }: One) => ({
    ...whole.placeOf(row),
    ...one,
  });
  return {
    from,
    to,
    gate,
    now: {
      complaints: now.complaints,
      handoffs: now.handoffs.map(({ row, value, ...one }) => ({
        ...one,
        ...(row === null ? { row } : whole.placeOf(row)),
        value,
      })),
      keptBack: now.keptBack.map(placed),
      renewals: now.renewals.map(placed),
      promises: now.promises.map(placed),
      passedOver: now.passedOver.map(placed),
      newcomers: now.newcomers,
    },
    managers: managers.map(managerDocument),
    renewals,
    technique: {
      follows,
      marked,
      ...{ ordinary: partDocument(ordinary), difficult: partDocument(difficult), comparison },
      followed,
    },
    complaints,
    handoffs,
    notFollowed,
    ...(whole.rows === null ? {} : { rows: whole.rows }),
  };
}

function managerDocument(line: ManagerLine): object {
  const { asked, calls, checked, complaints, name, newcomer, order, passedOver, promises, talks } = line;
  const { kept, late, waiting, moved, dropped, early, medianLate, onTime } = promises;
  return {
    ...{ name, calls, talks },
    order: {
      ...{ calls: order.calls, known: order.known, aside: order.aside },
      ...shareDocument(order),
      ...{ told: order.told, skips: order.skips, typical: order.typical, daysAside: order.daysAside },
      skipped: partDocument(order.skipped, { reasons: order.skipped.reasons }),
    },
    promises: {
      ...{ kept, late, waiting, moved, dropped, early },
      ...shareDocument(promises),
      ...{ comparison: promises.comparison, onTime, medianLate },
    },
    passedOver: partDocument(passedOver, {
      ...{ value: passedOver.value, kinds: passedOver.kinds },
      ...{ withReason: passedOver.withReason, names: passedOver.names },
    }),
    asked: {
      ...{ ordinary: partDocument(asked.ordinary), difficult: partDocument(asked.difficult) },
      comparison: asked.comparison,
    },
    newcomer: newcomer === null ? null : { ...newcomer, asked: partDocument(newcomer.asked) },
    checked,
    complaints: partDocument(complaints, { comparison: complaints.comparison }),
  };
}

function partDocument(
  part: ShownShare & { readonly count: number; readonly of: number },
  more: object = {},
): object {
  return { count: part.count, of: part.of, ...shareDocument(part), ...more };
}

function shareDocument({ high, low, share }: ShownShare): ShownShare {
  return { share: rounded(share), low: rounded(low), high: rounded(high) };
}

function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1000) / 1000;
}
