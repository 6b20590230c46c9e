/** Problems that are about one call, so that the others can be written without it: the person decides about these. */
import type { Failure, ProblemCode } from "../../base/errors.ts";
import type { Standing } from "./entries.ts";
import type { RecordEvent } from "./events.ts";

const aboutOneCell: readonly ProblemCode[] = [
  "workbook.formula",
  "workbook.merged",
  "workbook.text-too-long",
];

/** A contact that is added needs a row of its own below the last one; calls have their own sheet. */
const aboutAnAddedRow: readonly ProblemCode[] = [
  "workbook.totals-row",
  "workbook.cannot-edit",
  "workbook.change-refused",
];

/** The place says no to what is written, and only each one alone shows to which. */
const refused: readonly ProblemCode[] = ["workbook.change-refused", "access.protected"];

/** True when one record may be refused while others are taken. `titles`: of the sheets with contacts. */
export function isRefused({ code, data }: Failure, titles: readonly string[]): boolean {
  if (!refused.includes(code)) return false;
  return !("sheet" in data) || (typeof data.sheet === "string" && titles.includes(data.sheet));
}

const aboutOneContact: readonly ProblemCode[] = [
  "conflict.cell",
  "conflict.contact-gone",
  "conflict.contact-doubled",
  "conflict.typed-otherwise",
];

/** True when one cell can't be written, whatever is tried. */
export function isAboutOneCell({ code }: Failure): boolean {
  return aboutOneCell.includes(code);
}

/** True when no row can be added to the sheet of contacts. */
export function isAboutAnAddedRow({ code }: Failure): boolean {
  return aboutAnAddedRow.includes(code);
}

/** True when a call can't be planned because of its contact or a cell; false for a problem of the whole workbook. */
export function isAboutOneCall(failure: Failure): boolean {
  return isAboutOneCell(failure) || aboutOneContact.includes(failure.code);
}

/** True for a call whose contact was named by words that may have meant another one too. */
export function isNamedUnsurely({ obstacle }: Pick<Standing, "obstacle">): boolean {
  return obstacle?.code === "conflict.typed-otherwise";
}

/** The event that a record can't be written as it is. */
export function conflictOf(id: string, { code, data }: Failure): RecordEvent {
  return { event: "conflict", id, obstacle: { code, data: { ...data } } };
}
