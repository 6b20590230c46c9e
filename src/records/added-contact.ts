/** An added contact as a record. */
import type { Moment } from "../rules/calendar/day.ts";
import { recordWords } from "../words/records.ts";
import { isFields, momentOf, numberOf, textOf } from "./fields.ts";
import type { RecordKind } from "./kind.ts";

/** A contact that is new to the sheet. null: nothing is known. */
export interface AddedContact {
  readonly name: string;
  readonly phone: string | null;
  readonly company: string | null;
  readonly owner: string | null;
  readonly value: number | null;
  readonly source: string | null;
  readonly note: string | null;
  readonly nextContact: Moment;
  /** How many rows of the sheet said just the same before: one more, and it stands there. */
  readonly alike: number;
}

/** A contact that `followup add` puts into the sheet. */
export const contactKind: RecordKind<AddedContact> = {
  name: "contact",
  read: (value) => {
    if (!isFields(value)) return null;
    const nextContact = momentOf(value.nextContact);
    const name = textOf(value.name);
    if (name === null || nextContact === null) return null;
    return {
      // Fields of a newer version go along.
      ...value,
      ...{ name, nextContact, value: numberOf(value.value), alike: numberOf(value.alike) ?? 0 },
      phone: textOf(value.phone),
      company: textOf(value.company),
      owner: textOf(value.owner),
      source: textOf(value.source),
      note: textOf(value.note),
    };
  },
  title: ({ company, name, phone }, language) =>
    recordWords[language].contact([name, phone, company].find((text) => text) ?? ""),
};
