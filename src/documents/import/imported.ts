/** What was read of a file of another kind, before it becomes a workbook. */
import type { Day, Time } from "../../rules/calendar/day.ts";

/** What a cell holds; null for an empty one. A formula of the file is the value that it showed. */
export type ImportedCell =
  | { readonly kind: "text"; readonly text: string }
  /** `format`: its number format in the file, such as "00000"; null for the usual one. */
  | { readonly kind: "number"; readonly value: number; readonly format: string | null }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "date"; readonly day: Day; readonly time: Time | null }
  | null;

/** A sheet of the file; a text file is one sheet without a title. */
export interface ImportedSheet {
  readonly title: string | null;
  readonly hidden: boolean;
  readonly rows: readonly (readonly ImportedCell[])[];
}

/** The most that a sheet of a workbook can hold. */
export const most = { rows: 1_048_576, columns: 16_384, characters: 32_767 } as const;
