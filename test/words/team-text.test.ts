/** The head's page in words: what is still to come and what has gone by, days of another year, and what ends a case. */
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/base/language.ts";
import type { Day } from "../../src/rules/calendar/day.ts";
import { defaultTeamSettings, type TeamHistory } from "../../src/rules/team/history.ts";
import { usualTeamPeriod } from "../../src/rules/team/page/seen.ts";
import { teamPage } from "../../src/rules/team/page/team-page.ts";
import { teamText } from "../../src/words/team/team-text.ts";
import { calls, complaint, contact, history, teamRow } from "../support/team-history.ts";

const today: Day = "2026-11-18";

/** All sentences of the page, a line a case. */
function lines(facts: Partial<TeamHistory>, language: Language = "en", neededCalls = 100): string[] {
  const { page } = teamPage(
    history(facts),
    { ...defaultTeamSettings, neededCalls },
    { ...{ period: usualTeamPeriod(today), today, owner: null } },
  );
  const whole = {
    ...{ page, today, place: "clients.xlsx", hasOwners: true, hasTeam: true, renewalDays: 60, rows: null },
    ...{ sheetLanguage: language, placeOf: (row: number) => ({ row }) },
  };
  return teamText(whole, language).sections.flatMap(({ cases, sentences }) => [
    ...cases.map(({ who, pieces, more }) => [who, ...pieces, ...more].join(" · ")),
    ...sentences,
  ]);
}

const renewing = (renewal: Day) => [contact(2, "Adams", { renewal, next: "2026-11-19" })];

describe("a renewal", () => {
  test.each<[day: Day, en: string, ru: string, ro: string]>([
    ["2026-12-18", "renews on 18 Dec, in 30 days", "продление 18.12, через 30 дней", "peste 30 de zile"],
    ["2026-11-18", "renews today", "продление сегодня", "reînnoire azi"],
    ["2026-11-17", "was to renew on 17 Nov, 1 day ago", "было 17.11, 1 день назад", "era 17.11, acum 1 zi"],
    ["2027-01-10", "renews on 10 Jan 2027, in 53 days", "продление 10.01.2027", "reînnoire 10.01.2027"],
  ])("%s", (day, en, ru, ro) => {
    const contacts = renewing(day);
    expect(lines({ contacts })[0]).toContain(en);
    expect(lines({ contacts }, "ru")[0]).toContain(ru);
    expect(lines({ contacts }, "ro")[0]).toContain(ro);
  });
});

test("days of another year have their year, those of this year none", () => {
  const complaints = [
    complaint(2, { when: "2025-05-02", about: "Daniel", settled: { day: "2025-05-03" } }),
    complaint(3, { when: "2026-11-16" }),
  ];
  const [first] = lines({ contacts: [contact(2, "Adams")], complaints });
  expect(first).toContain("this client complained before, about Daniel, 2 May 2025");
  const team = [teamRow("Ivan", { mentor: "Anna", since: "2025-11-04", checked: "2026-11-02" })];
  expect(lines({ team }).at(-1)).toContain("since 4 Nov 2025, 379 days · 0 talks so far · mentor Anna");
  expect(lines({ team }).at(-1)).toContain("checked 2 Nov ·");
});

test("who is to be admitted is not admitted yet", () => {
  const admitted = (day: Day) =>
    lines({ team: [teamRow("Ivan", { mentor: "Anna", admitted: day })] })
      .at(-1)
      ?.split(" · ");
  expect(admitted("2026-11-25")).toContain("to be admitted on 25 Nov");
  expect(admitted("2026-11-10")).toContain("admitted 10 Nov");
});

test("a newcomer's order, promises and questions stand with their least numbers", () => {
  const on = { owner: "Ivan", due: "2026-11-10", at: "2026-11-10 10:00" };
  const rows = calls(
    { ...on, cardsBefore: 2, next: "2026-11-12" },
    { ...on, contact: "Brown", outcome: "refused", cardsBefore: 0, asked: true },
    { ...on, contact: "Clark", outcome: "refused", cardsBefore: 0, manner: "silent" },
    { ...on, at: "2026-11-12 10:00", due: "2026-11-12", cardsBefore: 1 },
  );
  const ofIvan = (needed: number) => {
    const { page } = teamPage(
      history({ calls: rows, team: [teamRow("Ivan", { mentor: "Anna" })] }),
      { ...defaultTeamSettings, neededCalls: needed },
      { period: usualTeamPeriod(today), today, owner: null },
    );
    return page.managers.find(({ name }) => name === "Ivan")?.newcomer;
  };
  expect(ofIvan(0)).toMatchObject({ talks: 4, asked: { count: 1, of: 2, share: null } });
  const [text] = lines({ calls: rows, team: [teamRow("Ivan", { mentor: "Anna" })] }).filter((line) =>
    line.includes("order kept:"),
  );
  expect(text).toContain("order kept: 4 of 5 · promises kept: 1 of 1 · questions asked: 1 of 2");
});

test.each<[Language, string]>([
  ["en", "client: “nobody called” · Emma: “I was ill” · recording: call-12.mp3"],
  ["ru", "клиент: «nobody called» · Emma: «I was ill» · запись: call-12.mp3"],
  ["ro", "clientul: „nobody called” · Emma: „I was ill” · înregistrare: call-12.mp3"],
])("what both said of a complaint, and its recording as it stands (%s)", (language, words) => {
  const typed = { said: "nobody called", answer: "I was ill", recording: "call-12.mp3" };
  const [line] = lines({ complaints: [complaint(2, { when: "2026-11-16", ...typed })] }, language);
  expect(line).toContain(words);
  const long = complaint(2, { when: "2026-11-16", said: "a".repeat(400) });
  const [clipped = ""] = lines({ complaints: [long] }, language);
  expect(clipped).toContain(`${"a".repeat(199)}…`);
  expect(clipped).not.toContain("a".repeat(200));
});

test("who asks less often is said of managers who are named, never of everybody or of nobody", () => {
  const rows = calls(
    { at: "2026-11-10 10:00", outcome: "refused", manner: "silent", owner: null, contact: "Brown" },
    { at: "2026-11-10 11:00", outcome: "refused", manner: "silent", owner: "Ivan", contact: "Clark" },
  );
  const said = (facts: Partial<TeamHistory>) =>
    lines({ calls: rows, ...facts }, "en", 0).filter((line) => line.startsWith("All of them?"));
  expect(said({})).toEqual([
    "All of them? 0 of 1 manager asks less often with difficult clients; Ivan: not clear (1 refusal)",
  ]);
  expect(said({ hasOwners: false })).toEqual([]);
});

test.each<[Language, string]>([
  ["en", "A complaint is open until “Settled on” is filled in beside it."],
  ["ru", "Жалоба открыта, пока в её строке не заполнено «Закрыта»."],
  ["ro", "O reclamație e deschisă până se completează „Închisă” pe rândul ei."],
])("what takes a case off its list is said once, in %s", (language, sentence) => {
  const open = [complaint(2, { when: "2026-11-16" }), complaint(3, { when: "2026-11-17" })];
  expect(lines({ complaints: open }, language).filter((line) => line === sentence)).toHaveLength(1);
  expect(lines({}, language)).not.toContain(sentence);
});
