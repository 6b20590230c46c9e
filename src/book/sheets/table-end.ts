/** Where a table ends, by what its owner has marked off: its Excel table, its filter, or the rules on its columns. */
import type { Area, Grid } from "../../workbook/workbook.ts";
import type { TablePart } from "../contacts-sheet.ts";

/** The last row that is marked off. */
export interface TableEnd {
  readonly row: number;
  /** True for a table of the program's own, which grows by a row that is added. */
  readonly isTable: boolean;
}

/** What of a table tells where it stands. */
type Placed = Pick<TablePart, "columns" | "headingRow" | "names" | "phones"> & { readonly grid: Grid };

/** The end of a table; null where nothing marks it. */
export function tableEnd(part: Placed): TableEnd | null {
  const { grid, headingRow } = part;
  const columns = [...part.names.map(({ column }) => column), ...part.phones, ...part.columns.values()];
  const holds = ({ left, right }: Area) => columns.some((column) => column >= left && column <= right);
  const isHeaded = (area: Area) => area.top === headingRow && holds(area);
  const table = grid.areas("table").find(isHeaded);
  if (table !== undefined) return { row: table.bottom, isTable: true };
  const filter = grid.areas("filter").find(isHeaded);
  if (filter !== undefined) return { row: filter.bottom, isTable: false };
  const rules = grid.areas("rule").filter((area) => area.top > headingRow && holds(area));
  if (rules.length === 0) return null;
  return { row: Math.max(...rules.map(({ bottom }) => bottom)), isTable: false };
}
