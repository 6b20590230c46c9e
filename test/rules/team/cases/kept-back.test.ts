import { describe, expect, test } from "vitest";
import { keepBack } from "../../../../src/rules/team/kept-back.ts";
import { calls, contact, teamRow } from "../../../support/team-history.ts";
import { page, today } from "./cases-page.ts";

describe("kept back", () => {
  const card = { row: 7, owner: "Ivan", value: 3000 };
  const mentor = teamRow("Anna");

  test.each<
    [
      string,
      Parameters<typeof teamRow>[1],
      typeof card | { row: number; owner: string | null; value: null },
      unknown,
    ]
  >([
    ["above the limit", { mentor: "Anna", dealsUpTo: 2999 }, card, { why: "value", to: "Anna" }],
    ["at the limit", { mentor: "Anna", dealsUpTo: 3000 }, card, null],
    ["of unknown value", { mentor: "Anna", dealsUpTo: 0 }, { ...card, value: null }, null],
    [
      "without a limit every card",
      { mentor: "Anna" },
      { ...card, value: null },
      { why: "not-admitted", to: "Anna" },
    ],
    ["with a limit and no mentor", { dealsUpTo: 10 }, card, { why: "value", to: null }],
    ["with nothing typed in", {}, card, null],
    ["admitted today", { mentor: "Anna", admitted: today }, card, null],
    [
      "to be admitted tomorrow",
      { mentor: "Anna", admitted: "2026-11-19" },
      card,
      { why: "not-admitted", to: "Anna" },
    ],
    ["their own mentor", { mentor: "ivan" }, card, { why: "not-admitted", to: null }],
    ["nobody's card", { mentor: "Anna" }, { ...card, owner: null, value: null }, null],
    [
      "the name in other letters",
      { mentor: "Anna" },
      { ...card, owner: " IVÁN " },
      { why: "not-admitted", to: "Anna" },
    ],
  ])("%s", (_, facts, one, kept) => {
    expect(keepBack([teamRow("Ivan", facts), mentor], [], today)(one)).toEqual(kept);
  });

  test("with an open complaint about the manager, and about the mentor too", () => {
    const team = [teamRow("Emma", { mentor: "Anna", admitted: "2026-01-01" }), mentor];
    const emmas = { ...card, owner: "Emma" };
    const about = (...names: string[]) =>
      keepBack(
        team,
        names.map((name) => ({ row: 7, about: name })),
        today,
      );
    expect(about("emma")(emmas)).toEqual({ why: "complaint", to: "Anna" });
    expect(about("emma", "Anna")(emmas)).toEqual({ why: "complaint", to: null });
    expect(about("Daniel")(emmas)).toBeNull();
    expect(about("Emma")({ ...emmas, row: 8 })).toBeNull();
  });

  test("not to a mentor who must not be dealt it either", () => {
    const team = [teamRow("Ivan", { mentor: "Oleg" }), teamRow("Oleg", { dealsUpTo: 100, mentor: "Anna" })];
    expect(keepBack(team, [], today)(card)).toEqual({ why: "not-admitted", to: null });
    expect(keepBack(team, [], today)({ ...card, value: 100 })).toEqual({ why: "not-admitted", to: "Oleg" });
  });

  test("cards without a mentor stand on the page while they are due", () => {
    const team = [teamRow("Ivan", { dealsUpTo: 100, since: "2026-10-18" }), mentor];
    const contacts = [
      contact(7, "Adams", { owner: "Ivan", value: 500, next: today }),
      contact(8, "Brown", { owner: "Ivan", value: 500, next: "2026-11-19" }),
      contact(9, "Clark", { owner: "Ivan", value: 50, next: today }),
    ];
    const found = page({ team, contacts });
    expect(found.now.keptBack).toEqual([{ row: 7, name: "Adams", owner: "Ivan", value: 500, why: "value" }]);
    expect(found.now.newcomers).toEqual([{ name: "Ivan", days: 31 }]);
    expect(found.managers.map(({ name, newcomer }) => [name, newcomer?.days, newcomer?.keptBack])).toEqual([
      ["Ivan", 31, 1],
    ]);
    const refusals = calls(
      { at: "2026-11-10 10:00", owner: "Ivan", outcome: "refused", asked: true, manner: "silent" },
      { at: "2026-11-10 11:00", owner: "Ivan", outcome: "refused", contact: "Brown" },
      { at: "2026-11-10 12:00", owner: "Ivan", outcome: "won", contact: "Clark", asked: true },
    );
    expect(page({ team, contacts, calls: refusals }).managers[0]?.newcomer?.asked).toMatchObject({
      ...{ count: 1, of: 2, share: null },
    });
    expect(page({ team: [teamRow("Ivan", { dealsUpTo: 100, since: "2026-10-19" })] }).now.newcomers).toEqual(
      [],
    );
    expect(
      page({ team: [teamRow("Ivan", { dealsUpTo: 1, since: "2026-10-01", checked: today })] }).now.newcomers,
    ).toEqual([]);
  });
});

test("a closed contact is kept back only on a day that a call has set: no other is on anybody's list", () => {
  const team = [teamRow("Ivan", { dealsUpTo: 100 })];
  const contacts = ["Adams", "Brown"].map((name, index) =>
    contact(7 + index, name, { owner: "Ivan", value: 500, next: today, closed: true }),
  );
  const rows = calls({ at: "2026-11-12 10:00", contact: "Brown", outcome: "refused", next: today });
  expect(page({ team, contacts, calls: rows }).now.keptBack.map(({ name }) => name)).toEqual(["Brown"]);
});
