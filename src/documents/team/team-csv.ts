/** The figures of the head's page as CSV, a line a manager, numbers as numbers. */
import type { Language } from "../../base/language.ts";
import type { ShownShare } from "../../rules/team/figures.ts";
import type { WholeTeam } from "../../words/team/team-sections.ts";
import { type CsvField, csvText } from "../csv.ts";
import { marks } from "../report-csv.ts";

/** The columns, the same in every language so that a sheet or a program can rely on them. */
export const teamCsvColumns = [
  ...["manager", "calls", "talks"],
  ...[
    "order_calls",
    "order_known",
    "order_aside",
    "order_share",
    "order_low",
    "order_high",
    "order_told",
    "skips",
  ],
  ...["kept", "late", "waiting", "moved", "dropped", "early", "kept_share", "kept_low", "kept_high"],
  ...[
    "on_time",
    "on_time_of",
    "passed_over",
    "turns",
    "passed_share",
    "passed_low",
    "passed_high",
    "at_stake",
  ],
  ...[
    "asked_ordinary",
    "refused_ordinary",
    "asked_difficult",
    "refused_difficult",
    "complaints",
    "talks_12_months",
  ],
] as const;

/** The table with a byte order mark before it, without which Excel takes UTF-8 for something else. */
export function teamCsv({ page }: WholeTeam, language: Language): string {
  const rows = page.managers.map((line): CsvField[] => {
    const { asked, complaints, order, passedOver, promises } = line;
    return [
      ...[line.name, line.calls, line.talks],
      ...[order.calls, order.known, order.aside, ...shares(order), order.told, order.skips],
      ...[promises.kept, promises.late, promises.waiting, promises.moved, promises.dropped, promises.early],
      ...[...shares(promises), promises.onTime.kept, promises.onTime.of],
      ...[passedOver.count, passedOver.of, ...shares(passedOver), passedOver.value],
      ...[asked.ordinary.count, asked.ordinary.of, asked.difficult.count, asked.difficult.of],
      ...[complaints.count, complaints.of],
    ];
  });
  return `\ufeff${csvText([teamCsvColumns, ...rows], marks[language])}`;
}

function shares({ high, low, share }: ShownShare): CsvField[] {
  return [share, low, high].map((one) => (one === null ? null : Math.round(one * 1000) / 1000));
}
