/** Hand-offs, renewals, cards kept back and complaints, counted slowly. */
import { addDays, daysBetween } from "../../../src/rules/calendar/date.ts";
import { isWorkingDay } from "../../../src/rules/calendar/working-days.ts";
import type { ComplaintRow, ContactFacts } from "../../../src/rules/team/history.ts";
import {
  type CountedRows,
  count,
  type Dated,
  inOrder,
  isCall,
  isOver,
  isTalk,
  type Manager,
  median,
} from "./counted-rows.ts";
import { type CountedPromise, promisesOf } from "./promises-and-turns.ts";

/** Every hand-off and where it stands. */
export function handOffs(book: CountedRows) {
  const { settings, today } = book.team;
  return book.all
    .filter(({ handedTo }) => handedTo !== null)
    .map((row) => {
      const from = book.managerOf(row);
      const to = row.handedTo;
      const end = book
        .after(row)
        .filter(isCall)
        .map((later) => ({ later, state: endsHandOff(book, later, from, to) }))
        .find(({ state }) => state !== null);
      const due = row.next?.day ?? null;
      const after =
        end?.state === "taken-up"
          ? count(row.at.day, end.later.at.day, (one) => isWorkingDay(one, settings))
          : null;
      return {
        ...{ row: book.contactOf(row)?.row ?? null, contact: row.contact, from, to, on: row.at.day, due },
        ...{
          state: end?.state ?? (due !== null && due >= today ? "waiting" : "stuck"),
          promised: row.note,
        },
        ...{ after, phone: row.phone },
      };
    });
}

function endsHandOff(book: CountedRows, later: Dated, from: Manager, to: Manager): string | null {
  const by = book.managerOf(later);
  if (later.handedTo !== null && later.handedTo === from) return "given-back";
  if (by === to) return "taken-up";
  if (later.handedTo !== null && later.handedTo !== to) return "settled-elsewhere";
  const isThird = by !== from && by !== to;
  return isThird && (later.outcome === "won" || later.outcome === "refused") ? "settled-elsewhere" : null;
}

/** The renewals that are near, each with what puts it at risk. */
export function renewalsNear(book: CountedRows) {
  const { settings, today } = book.team;
  const near = book.team.history.contacts.flatMap((contact) => {
    const on = contact.renewal;
    if (on === null || on > addDays(today, settings.renewalDays) || on < addDays(today, -30)) return [];
    const rows = book.all.filter(({ phone }) => phone === contact.phone);
    if (on < today && rows.some(({ at, outcome }) => outcome === "won" && at.day >= on)) return [];
    const since = addDays(today, -settings.silentDays);
    const isBroken = ({ by, day, fate }: CountedPromise): boolean =>
      by.phone === contact.phone &&
      day >= since &&
      day < today &&
      ["late", "waiting", "moved", "dropped"].includes(fate);
    const last = rows.findLast(({ outcome }) => outcome === "refused");
    const why = [
      rows.some((row) => isTalk(row) && row.at.day >= since) ? null : "no-talk",
      contact.next.kind === "set" && contact.next.day <= on ? null : "no-next",
      promisesOf(book).some(isBroken) ? "promise" : null,
      book.complaints().some((one) => one.phone === contact.phone && !isOver(one.settled, today))
        ? "complaint"
        : null,
      last !== undefined && !last.asked ? "not-asked" : null,
    ].filter((one) => one !== null);
    return [{ row: contact.row, name: contact.name, owner: contact.owner, on, value: contact.value, why }];
  });
  return inOrder(
    inOrder(near, ({ on }) => daysBetween("2026-01-01", on)),
    ({ value }) => -(value ?? 0),
  );
}

/** The due cards that are kept back. */
export function keptBack(book: CountedRows) {
  const { history, today } = book.team;
  const whyNot = (manager: Manager, { phone, value }: ContactFacts): string | null => {
    const open = book.complaints().filter((one) => one.phone === phone && !isOver(one.settled, today));
    if (open.some(({ about }) => about === manager)) return "complaint";
    const row = history.team.find((one) => one.manager === manager);
    const isNewcomer =
      row !== undefined &&
      (row.mentor !== null || row.dealsUpTo !== null) &&
      (row.admitted === null || row.admitted > today);
    if (!isNewcomer) return null;
    if (row.dealsUpTo === null) return "not-admitted";
    return (value ?? 0) > row.dealsUpTo ? "value" : null;
  };
  return history.contacts.flatMap((contact) => {
    const { closed, name, next, owner, phone, row, value } = contact;
    if (owner === null || next.kind !== "set" || next.day > today) return [];
    const rows = book.all.filter((one) => one.phone === phone);
    if (closed && !rows.some((one) => one.next?.day === next.day)) return [];
    const why = whyNot(owner, contact);
    if (why === null) return [];
    const mentor = history.team.find((one) => one.manager === owner)?.mentor ?? null;
    return [
      {
        row,
        name,
        owner,
        value,
        why,
        to: mentor === null || whyNot(mentor, contact) !== null ? null : mentor,
      },
    ];
  });
}

/** A complaint with its facts. */
export function complaintCase(book: CountedRows, one: ComplaintRow) {
  const { today } = book.team;
  const all = book.complaints();
  const isBefore = (other: ComplaintRow): boolean =>
    (other.when ?? "") < (one.when ?? "") || (other.when === one.when && other.row < one.row);
  const own = book.all.filter((row) => isCall(row) && book.managerOf(row) === one.about);
  const days = [...new Set(own.map(({ at }) => at.day))].map(
    (day) => own.filter(({ at }) => at.day === day).length,
  );
  return {
    ...{ row: one.row, contact: one.contact, about: one.about },
    days: one.when === null ? null : daysBetween(one.when, today),
    missing: [
      one.answer === null ? "answer" : null,
      isOver(one.apologised, today) ? null : "apology",
      book.contactOf(one)?.owner === one.about ? "other-manager" : null,
    ].filter((missing) => missing !== null),
    count12: 1 + all.filter((other) => other.about === one.about && isBefore(other)).length,
    callsThatDay: days.length === 0 ? null : own.filter(({ at }) => at.day === one.when).length,
    usualCalls: days.length === 0 ? null : median(days),
    clientBefore: all
      .filter((other) => other.phone === one.phone && other.about !== one.about && isBefore(other))
      .map(({ about, when }) => ({ about, on: when })),
    value: book.contactOf(one)?.value ?? null,
  };
}
