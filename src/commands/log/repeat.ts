/** The guard against logging the same call twice. */
import { Failure } from "../../base/errors.ts";
import { minutesOf } from "../../rules/calendar/day.ts";
import type { Contact } from "../../rules/contacts/contact.ts";
import type { DayView } from "../day/day-view.ts";
import type { CallChoices } from "./call-choices.ts";

/** Within so many minutes the same outcome for the same contact is taken for a slip. */
const guardMinutes = 10;

/** Throws Failure usage.repeat when the same outcome of this contact was logged within ten minutes. */
export function verifyNoRepeat(view: DayView, contact: Contact, { outcome, at }: CallChoices): void {
  for (const call of view.callsByRow.get(contact.row) ?? []) {
    if (call.outcome !== outcome || call.at.day !== at.day) continue;
    if (call.at.time === null || at.time === null) continue;
    const minutes = Math.abs(minutesOf(at.time) - minutesOf(call.at.time));
    if (minutes < guardMinutes) throw new Failure("usage.repeat", { name: contact.name, minutes });
  }
}
