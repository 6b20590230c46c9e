/** The line of each manager, and what is compared, counted slowly. */
import { daysBetween } from "../../../src/rules/calendar/date.ts";
import { type Moment, minutesOf } from "../../../src/rules/calendar/day.ts";
import { keptBack } from "./cases.ts";
import { compared, type Part, tested } from "./comparisons.ts";
import {
  type CountedRows,
  type Dated,
  isCall,
  isTalk,
  lower,
  type Manager,
  median,
  share,
  sum,
  wasInTurn,
} from "./counted-rows.ts";
import { promisesOf, turnsOf } from "./promises-and-turns.ts";

/** The managers' lines, by name, whoever has no name last. */
export function managerLines(book: CountedRows) {
  const { team } = book.team.history;
  const all = new Set<Manager>([
    ...book.all.filter(({ at }) => book.isIn(at.day)).map((row) => book.managerOf(row)),
    ...promisesOf(book)
      .filter(({ day }) => book.isIn(day))
      .map(({ manager }) => manager),
    ...turnsOf(book)
      .filter(({ day }) => book.isIn(day))
      .map(({ manager }) => manager),
    ...team.filter((row) => book.isNew(row.manager)).map(({ manager }) => manager),
  ]);
  const names = [...all].toSorted((left, right) =>
    left === null ? 1 : right === null ? -1 : left.localeCompare(right),
  );
  const lines = names.map((name) => lineOf(book, name));
  const promises = compared(
    lines.map(({ promises: { kept, of } }) => ({ count: kept, of })),
    20,
    book.isOpen,
  );
  const asked = askedCompared(
    book,
    lines.map((line) => line.asked),
  );
  const talks = lines.map(({ complaints: { count, of } }) => ({ count: Math.min(count, of), of }));
  const complaints = compared(talks, 100, book.isOpen);
  return {
    asked: asked[0],
    lines: lines.map((line, index) => ({
      ...line,
      promises: { ...line.promises, comparison: promises[index] },
      asked: { ...line.asked, comparison: asked[index + 1] },
      complaints: { ...line.complaints, comparison: complaints[index] },
    })),
  };
}

function lineOf(book: CountedRows, name: Manager) {
  const { history, settings, today } = book.team;
  const rows = book.all.filter((row) => book.managerOf(row) === name && book.isIn(row.at.day));
  const own = rows.filter(isCall);
  const inTurn = own.filter(wasInTurn);
  const days = [...new Set(inTurn.map(({ at }) => at.day))].map((day) =>
    inTurn.filter(({ at }) => at.day === day),
  );
  const known = (calls: readonly Dated[]): number[] =>
    calls.flatMap(({ cardsBefore }) => (cardsBefore === null ? [] : [cardsBefore]));
  const counted = days.filter((calls) => known(calls).length >= 5 || known(calls).length === calls.length);
  const called = sum(counted.map((calls) => calls.length));
  const aside = sum(counted.map((calls) => lower(known(calls))));
  const cells = sum(counted.map((calls) => known(calls).length));
  const kept = share(called, called + aside, book.isOpen && cells >= 30);
  const skips = rows.filter(({ outcome }) => outcome === "skipped").length;
  const promises = promisesOf(book).filter(
    ({ day, manager }) => manager === name && book.isIn(day) && day <= today,
  );
  const counts = Object.fromEntries(
    ["kept", "late", "waiting", "moved", "dropped", "early"].map((fate) => [
      fate,
      promises.filter((one) => one.fate === fate && (one.day < today || fate === "kept" || fate === "early"))
        .length,
    ]),
  );
  const of = sum(["kept", "late", "waiting", "moved", "dropped"].map((fate) => counts[fate] ?? 0));
  const late = promises.filter(({ fate }) => fate === "late").map((one) => one.late);
  const timed = promises.filter(({ by, fate }) => fate === "kept" && by.next?.time != null);
  const turns = turnsOf(book).filter(({ day, manager }) => manager === name && book.isIn(day));
  const passed = turns.filter(({ isPassed }) => isPassed);
  const clients = [
    ...new Map(passed.map(({ by }) => [by.phone, book.contactOf(by)?.value ?? null])).values(),
  ];
  const refusals = own.filter(({ outcome }) => outcome === "refused");
  const row = history.team.find(({ manager }) => manager === name);
  const talks = book.all.filter((call) => book.managerOf(call) === name && isTalk(call)).length;
  const about = book.complaints().filter((one) => one.about === name).length;
  return {
    ...{ name, calls: own.length, talks: own.filter(isTalk).length },
    order: {
      ...(counted.length === 0 ? {} : { calls: called, known: cells, aside }),
      ...kept,
      told: book.isOpen ? kept.high !== null && kept.high < 0.9 : null,
      skips,
      skipped: {
        count: skips,
        of: skips + own.length,
        ...share(skips, skips + own.length, book.isOpen && skips + own.length >= 30),
      },
    },
    promises: {
      ...counts,
      ...{ kept: counts.kept ?? 0, of },
      ...share(counts.kept ?? 0, of, book.isOpen && of >= 20),
      medianLate: book.isOpen && late.length >= 5 ? median(late) : null,
      onTime: {
        kept: timed.filter((one) => Math.abs(minutes(one.next?.at) - minutes(one.by.next)) <= 15).length,
        of: timed.length,
        shown: book.isOpen && timed.length >= 10,
      },
    },
    passedOver: {
      ...{ count: passed.length, of: turns.length },
      ...share(passed.length, turns.length, book.isOpen && turns.length >= 30),
      value: clients.every((value) => value === null) ? null : sum(clients.map((value) => value ?? 0)),
      withReason: passed.filter((turn) => turn.skips.length > 0).length,
    },
    asked: { ordinary: askedOf(book, refusals, false), difficult: askedOf(book, refusals, true) },
    newcomer:
      row === undefined || !book.isNew(row.manager)
        ? null
        : {
            ...{ since: row.since, days: row.since === null ? null : daysBetween(row.since, today), talks },
            asked: { count: refusals.filter(({ asked }) => asked).length, of: refusals.length },
            keptBack: keptBack(book).filter(({ owner }) => owner === name).length,
          },
    checked: row?.checked == null ? null : { on: row.checked },
    complaints: {
      count: about,
      of: talks,
      ...share(Math.min(about, talks), talks, book.isOpen && talks >= 100),
    },
    passedOverFrom: settings.passedOverFrom,
  };
}

/** How often the questions were asked before refusals of one kind of client. */
export function askedOf(book: CountedRows, refusals: readonly Dated[], isDifficult: boolean) {
  const side = refusals.filter(({ manner }) => (manner !== null) === isDifficult);
  const count = side.filter(({ asked }) => asked).length;
  return { count, of: side.length, ...share(count, side.length, book.isOpen && side.length >= 10) };
}

function askedCompared(
  book: CountedRows,
  managers: readonly { readonly ordinary: Part; readonly difficult: Part }[],
) {
  const whole = (side: "ordinary" | "difficult"): Part => ({
    count: sum(managers.map((one) => one[side].count)),
    of: sum(managers.map((one) => one[side].of)),
  });
  const pairs = [{ ordinary: whole("ordinary"), difficult: whole("difficult") }, ...managers];
  return tested(
    pairs.map(({ difficult, ordinary }) => ({ here: difficult, there: ordinary })),
    10,
    book.isOpen,
  );
}

/** The later refusals, complaints and renewals lost of difficult clients who refused without the questions. */
export function followed(book: CountedRows, refusals: readonly Dated[]) {
  const { today } = book.team;
  const left = refusals.filter(({ asked, manner }) => manner !== null && !asked);
  const firsts = [...new Set(left.map(({ phone }) => phone))].flatMap(
    (phone) => left.find((row) => row.phone === phone) ?? [],
  );
  const after = firsts.map((row) =>
    book.all.slice(book.all.indexOf(row) + 1).filter(({ phone }) => phone === row.phone),
  );
  return {
    refusals: after.flat().filter(({ outcome }) => outcome === "refused").length,
    complaints: book
      .complaints()
      .filter(({ phone, when }) =>
        firsts.some((row) => row.phone === phone && when !== null && when >= row.at.day),
      ).length,
    renewalsLost: firsts.filter((row, index) => {
      const renewal = book.contactOf(row)?.renewal ?? null;
      const isWon = after[index]?.some(({ outcome }) => outcome === "won");
      return renewal !== null && renewal >= row.at.day && renewal < today && isWon !== true;
    }).length,
  };
}

function minutes(at: Moment | null | undefined): number {
  return at?.time == null ? Number.NaN : minutesOf(at.time);
}
