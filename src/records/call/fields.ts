/** The columns of a call by their names, and what each of them holds. */
import type { Column, Holds } from "./column.ts";
import { callColumns } from "./columns.ts";

/** The name of a column. */
export type CallField = keyof typeof callColumns;

/** What the column of a name holds. */
export type HoldsIn<Field extends CallField> = (typeof callColumns)[Field]["holds"];

/** True for the name of a column. */
export function isCallField(text: string): text is CallField {
  return Object.hasOwn(callColumns, text);
}

/** The names in the order of the sheet. */
export const callFields: readonly CallField[] = Object.keys(callColumns).filter(isCallField);

/** The column of a name, as any other. */
export function callColumn(field: CallField): Column & { readonly holds: Holds } {
  return callColumns[field];
}

/** What the column of a name holds. */
export function holdsIn<Field extends CallField>(field: Field): HoldsIn<Field> {
  const { holds }: { readonly holds: HoldsIn<Field> } = callColumns[field];
  return holds;
}

/** The names of the columns that hold this. */
export type FieldHolding<Held extends Holds> = {
  readonly [Field in CallField]: HoldsIn<Field> extends Held ? Field : never;
}[CallField];

/** True for a column that holds one of these. */
export function isHeldAs<Held extends Holds>(
  field: CallField,
  ...held: readonly Held[]
): field is FieldHolding<Held> {
  return held.some((one) => one === callColumns[field].holds);
}
