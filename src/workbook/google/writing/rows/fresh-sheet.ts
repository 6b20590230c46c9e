/** One sheet right before a write. */
import type { Headings } from "../../reading/headings.ts";
import type { SheetLayout } from "../../reading/layout.ts";
import type { Planned } from "../../reading/read.ts";
import type { SheetCells } from "../../reading/sheet-cells.ts";

/** A sheet right before a write, and as it was when the write was planned. */
export interface FreshSheet {
  readonly layout: SheetLayout;
  readonly headings: Headings;
  readonly cells: SheetCells;
  readonly planned: Planned;
}
