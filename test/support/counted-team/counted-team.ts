/**
 * The figures of the head's page counted once more, slowly and from their definitions alone (docs/team.md): every rule
 * walks through all rows.
 */
import { daysBetween } from "../../../src/rules/calendar/date.ts";
import { complaintCase, handOffs, keptBack, renewalsNear } from "./cases.ts";
import { type CountedRows, inOrder, isOver, median, sum } from "./counted-rows.ts";
import { askedOf, followed, managerLines } from "./lines.ts";
import { promisesOf, turnsOf } from "./promises-and-turns.ts";

/** The lists of what must be done now. */
export function nowOf(book: CountedRows) {
  const { today } = book.team;
  const rank = (value: number | null | undefined): number => -(value ?? 0);
  const open = book.complaints().filter((one) => !isOver(one.settled, today));
  return {
    complaints: inOrder(open, ({ when }) => (when === null ? 1 : -daysBetween(when, today))).map((one) =>
      complaintCase(book, one),
    ),
    handoffs: inOrder(
      handOffs(book).filter(({ state }) => state === "waiting" || state === "stuck"),
      ({ due }) => (due === null ? 0 : daysBetween("2026-01-01", due)),
    ),
    keptBack: keptBack(book).filter(({ to }) => to === null),
    renewals: renewalsNear(book).filter(({ why }) => why.length > 0),
    promises: inOrder(
      inOrder(
        promisesOf(book).filter(
          ({ by, fate, next }) =>
            next === undefined &&
            book.contactOf(by) !== undefined &&
            ["waiting", "moved", "dropped"].includes(fate),
        ),
        ({ late }) => -late,
      ),
      ({ by }) => rank(book.contactOf(by)?.value),
    )
      .slice(0, 10)
      .map(({ by, day, fate, late, manager }) => {
        const contact = book.contactOf(by);
        const cell = contact?.next;
        return {
          ...{ row: contact?.row, contact: contact?.name, owner: manager, day, state: fate, late },
          movedTo: fate === "moved" && cell?.kind === "set" ? cell.day : null,
        };
      }),
    passedOver: inOrder(
      inOrder(
        turnsOf(book).filter(({ isPassed, isWaiting }) => isPassed && isWaiting),
        ({ by }) => rank(book.contactOf(by)?.value),
      ),
      ({ day }) => daysBetween("2026-01-01", day),
    ).map(({ by, day, manager, skips }) => ({
      ...{ row: book.contactOf(by)?.row, name: by.contact, owner: manager, since: day },
      skipReason: skips.at(-1)?.note ?? null,
    })),
  };
}

/** The rest of the page. */
export function restOf(book: CountedRows) {
  const { period, today } = book.team;
  const inPeriod = book.all.filter(({ at }) => book.isIn(at.day));
  const over = book
    .complaints()
    .filter(({ settled }) => isOver(settled, today) && settled?.day != null && book.isIn(settled.day));
  const days = over.flatMap(({ settled, when }) =>
    when === null || settled?.day == null ? [] : [daysBetween(when, settled.day)],
  );
  const handed = handOffs(book).filter(({ on }) => book.isIn(on));
  const taken = handed.flatMap(({ after }) => (after === null ? [] : [after]));
  const times = [...new Set(handed.map(({ phone }) => phone))].map((phone) =>
    handed.filter((one) => one.phone === phone),
  );
  const lost = promisesOf(book).filter(({ day }) => book.isIn(day));
  const renewals = renewalsNear(book);
  const atRisk = renewals.filter(({ why }) => why.length > 0);
  const { asked } = managerLines(book);
  const refusals = inPeriod.filter(({ outcome }) => outcome === "refused");
  return {
    ...{ from: period.from, to: period.to },
    technique: {
      marked: inPeriod.filter(({ manner }) => manner !== null).length,
      ordinary: askedOf(book, refusals, false),
      difficult: askedOf(book, refusals, true),
      comparison: asked,
      followed: followed(book, refusals),
    },
    renewals: {
      coming: renewals.length,
      atRisk: atRisk.length,
      value: sum(atRisk.map(({ value }) => value ?? 0)),
    },
    complaints: {
      settled: over.length,
      medianDays: book.isOpen && days.length >= 5 ? median(days) : null,
      sameManager: over
        .filter((one) => book.contactOf(one)?.owner === one.about)
        .map(({ row, contact, about }) => ({ row, contact, about })),
      notNoted: refusals
        .filter((row) => row.becauseOfService && !book.complaints().some(({ phone }) => phone === row.phone))
        .map(({ row, contact }) => ({ row, contact })),
    },
    handoffs: {
      handedOver: handed.length,
      takenUp: taken.length,
      medianDays: book.isOpen && taken.length >= 5 ? median(taken) : null,
      stuck: handed.filter(({ state }) => state === "stuck").length,
      givenBack: handed.filter(({ state }) => state === "given-back").length,
      often: times
        .filter((one) => one.length >= 3)
        .map((one) => ({ contact: one[0]?.contact, times: one.length })),
    },
    notFollowed: {
      gone: lost.filter(({ fate }) => fate === "gone").length,
      closedByHand: lost.filter(({ fate }) => fate === "closed-by-hand").length,
      unreadable: lost.filter(({ fate }) => fate === "unreadable").length,
      noOwner: lost.filter(({ day, manager }) => manager === null && day <= today).length,
    },
  };
}
