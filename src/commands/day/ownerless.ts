/** Contacts that are due and in nobody's charge: one manager's list does not show them, and no other's does. */
import { isDue } from "../../rules/deck/deck.ts";
import type { DayView } from "./day-view.ts";
import type { Counted } from "./listed-day.ts";

/** Those of the sheet; none where the list is everybody's, which shows them. */
export function ownerlessDue({
  book: { contacts },
  now,
  owner,
}: Pick<DayView, "book" | "now" | "owner">): Counted {
  const rows =
    owner === null
      ? []
      : contacts.rows.filter((row) => {
          const next = contacts.nextContact(row);
          if (next.kind !== "set" || !isDue(next.day, now.day)) return false;
          if ((contacts.owner(row) ?? "").trim() !== "") return false;
          return !contacts.isClosed(row) && !contacts.mustNotBeCalled(row);
        });
  return {
    count: rows.length,
    rows: () => rows.map((row) => ({ ...contacts.place(row), name: contacts.name(row) })),
  };
}
