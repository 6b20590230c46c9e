/** A call as --json shows it, under the keys of its columns. */
import { momentText } from "../../rules/calendar/day.ts";
import { rowOfKey } from "../../rules/contacts/row-key.ts";
import { inColumns, type LoggedCall } from "./call.ts";
import type { Holds, Kept } from "./column.ts";
import { type CallField, callColumn, callFields } from "./fields.ts";

/** The call: of its columns those that have a key, or only some of these. */
export function callJson(call: LoggedCall, only: readonly CallField[] = callFields): object {
  const { name, row } = call.contact;
  const columns = inColumns(call);
  const shownColumns = Object.fromEntries(
    callFields.flatMap((field) => {
      const { json } = callColumn(field);
      if (json === undefined || !only.includes(field)) return [];
      return [[json, field === "contact" ? { row: rowOfKey(row), name } : shown(columns[field])]];
    }),
  );
  const { about, complaint } = call;
  return only === callFields ? { ...shownColumns, complaint, about } : shownColumns;
}

function shown(value: Kept[Holds]): unknown {
  return typeof value === "object" && value !== null && "day" in value ? momentText(value) : value;
}
