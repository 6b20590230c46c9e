/** How a contacts sheet was understood, told column by column: for `check` and `init --adopt`. */
import { type ContactField, contactFields } from "../../words/sheets/headings.ts";
import { cellName } from "../../workbook/cell-name.ts";
import type { Book } from "../book.ts";
import type { ColumnValues, WhyChosen } from "./next-contact-column.ts";

/** A heading and what it was taken for; null: for nothing of ours. */
export interface UnderstoodColumn {
  /** "База!E3". */
  readonly cell: string;
  readonly heading: string;
  readonly field: ContactField | null;
}

/** A column that could hold the next contact, with what stands in it. */
export interface NextContactCandidate extends Omit<ColumnValues, "column"> {
  readonly cell: string;
  readonly heading: string;
}

/** The column taken for the next contact and the ones that were not. */
export interface NextContactChoice extends NextContactCandidate {
  readonly why: WhyChosen;
  readonly rivals: readonly NextContactCandidate[];
}

/** A heading that stands more than once, so that its columns are left alone. */
export interface DoubledHeading {
  readonly field: ContactField;
  readonly heading: string;
  readonly cells: readonly string[];
}

/** Everything that the headings of a contacts sheet say. */
export interface Understood {
  readonly sheet: string;
  readonly headingRow: number;
  /** From left to right. */
  readonly columns: readonly UnderstoodColumn[];
  readonly nextContact: NextContactChoice;
  /** Fields that the sheet has no column for. */
  readonly missing: readonly ContactField[];
  readonly doubled: readonly DoubledHeading[];
  /** Other sheets that look like contacts and are not read. */
  readonly otherSheets: readonly string[];
}

/** Tells how the contacts sheet of a book was understood. */
export function understood({ contacts, understanding, workbook }: Book): Understood {
  const { headingRow, headings, title } = contacts;
  const cellOf = (column: number): string => cellName(title, headingRow, column);
  const headingOf = (column: number): string => (headings.get(column) ?? "").replace(/\s+/g, " ");
  const fields = new Map([...contacts.columns].map(([field, column]) => [column, field]));
  const candidate = ({ column, dates, filled, future }: ColumnValues): NextContactCandidate => ({
    ...{ cell: cellOf(column), heading: headingOf(column), filled, dates, future },
  });
  const { rivals, why } = understanding.nextContact;
  const identified = workbook.kind === "google";
  return {
    ...{ sheet: title, headingRow, otherSheets: understanding.otherSheets },
    columns: [...headings.keys()]
      .sort((left, right) => left - right)
      .map((column) => ({
        cell: cellOf(column),
        heading: headingOf(column),
        field: fields.get(column) ?? null,
      })),
    nextContact: { ...candidate(understanding.nextContact), why, rivals: rivals.map(candidate) },
    missing: contactFields.filter((field) => !contacts.columns.has(field) && (field !== "id" || identified)),
    doubled: understanding.doubled.map(({ columns, field, heading }) => ({
      ...{ field, heading: heading.replace(/\s+/g, " "), cells: columns.map(cellOf) },
    })),
  };
}
