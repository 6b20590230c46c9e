/** Google away, slow or in another day: what is kept, what is said. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as documents from "../../../src/schemas/day.ts";
import { type GoogleOffice, googleOffice } from "../../support/google/google-office.ts";

let office: GoogleOffice;

beforeEach(async () => {
  office = await googleOffice();
  await office.run(["today"]);
});

afterEach(async () => {
  await office.server.stop();
});

const away = () => {
  office.server.faults = () => ({ kind: "status", code: 503, when: "before" });
};

it.each(["Bob Ray", "bob", "+373 69 333-444", "069333444"])(
  "an outcome of %s is saved and written later",
  async (who) => {
    away();
    const saved = await office.run(["log", who, "won", "--json"]);
    expect(saved).toMatchObject({ code: 0 });
    expect(JSON.parse(saved.out)).toMatchObject({
      saved: true,
      written: false,
      call: { contact: { name: "Bob Ray" } },
    });
    office.server.faults = () => null;
    await office.run(["sync"]);
    expect(office.lines("Clients")[2]).toContain("won");
    expect(office.lines("Calls").slice(1)).toHaveLength(1);
  },
);

it.each([
  ["en", "NOT saved"],
  ["ru", "НЕ сохранён"],
  ["ro", "NU a fost salvat"],
])("nobody or several of the list: %s says that it is not saved", async (language, said) => {
  away();
  for (const who of ["Zoe", "+373 69"]) {
    const ended = await office.run(["log", who, "won", "--lang", language]);
    expect(ended.code).toBe(3);
    expect(ended.err).toContain(said);
  }
  office.server.faults = () => null;
  await office.run(["sync"]);
  expect(office.document.state.sheets).toHaveLength(1);
});

it("a number of the list is saved on the spreadsheet's day, also where the machine's is another", async () => {
  const clock = (zone: string | null) => ({
    day: zone === null ? ("2026-11-22" as const) : ("2026-11-23" as const),
    time: "10:15" as const,
  });
  away();
  const saved = await office.run(["log", "2", "no answer", "--json"], { clock });
  expect(saved).toMatchObject({ code: 0 });
  expect(JSON.parse(saved.out)).toMatchObject({
    saved: true,
    call: { at: "2026-11-23T10:15", contact: { name: "Bob Ray" } },
  });
});

describe("today and next", () => {
  it.each([["today"], ["next"]])(
    "wait no longer than %s's list is worth, where one was read before",
    async (word) => {
      away();
      const before = office.waiting.now();
      expect((await office.run([word])).out).toContain("The list as of 10:15");
      expect(office.waiting.now() - before).toBeLessThan(20_000);
    },
  );

  it("wait out a minute's quota where no list was read before", async () => {
    const fresh = await googleOffice();
    const until = fresh.waiting.now() + 60_000;
    fresh.server.faults = () =>
      fresh.waiting.now() < until ? { kind: "status", code: 429, when: "before" } : null;
    expect((await fresh.run(["today"])).out).toContain("Bob Ray");
    await fresh.server.stop();
  });

  it("show the list as it was last read, with what was saved since", async () => {
    away();
    await office.run(["log", "bob", "won"]);
    const { code, out } = await office.run(["today"]);
    expect(code).toBe(0);
    expect(out).toContain("The list as of 10:15");
    expect(out).toContain("can't be reached");
    expect(out).toMatch(/1\s+.*Ann Lee/);
    expect(out).toMatch(/Bob Ray.*won/);
    const document = JSON.parse((await office.run(["today", "--json"])).out);
    expect(document).toMatchObject({
      asOf: "2026-11-23T10:15",
      date: "2026-11-23",
      counts: { due: 1, done: 1 },
      timeZone: "Europe/Chisinau",
      cards: [
        { number: 1, row: 2, name: "Ann Lee", phone: "+373 69 111 222", note: "old note", done: false },
        { number: 2, row: 3, name: "Bob Ray", done: true, outcome: "won" },
      ],
    });
    documents.today.parse(document);
    const card = JSON.parse((await office.run(["next", "--json"])).out);
    expect(card).toMatchObject({ asOf: "2026-11-23T10:15", card: { name: "Ann Lee" }, left: 0 });
    documents.next.parse(card);
  });

  it("do so too where nobody listens at all", async () => {
    await office.server.stop();
    for (const command of ["today", "next"]) {
      const ended = await office.run([command]);
      expect(ended.code).toBe(0);
      expect(ended.out).toContain("as of 10:15");
      expect(ended.out).toContain("Ann Lee");
    }
    expect(JSON.parse((await office.run(["log", "ann lee", "won", "--json"])).out)).toMatchObject({
      saved: true,
      written: false,
    });
    expect(JSON.parse((await office.run(["today", "--json"])).out)).toMatchObject({
      counts: { due: 1, done: 1 },
    });
  });

  it("deal a card that log without a name is about", async () => {
    away();
    const { code, out } = await office.run(["next"]);
    expect(code).toBe(0);
    expect(out).toContain("10:15");
    expect(out).toContain("Ann Lee");
    expect(out).not.toContain("Bob Ray\n");
    expect(JSON.parse((await office.run(["log", "won", "--json"])).out)).toMatchObject({
      saved: true,
      call: { contact: { name: "Ann Lee" } },
    });
    expect((await office.run(["next"])).out).toContain("Bob Ray");
    office.server.faults = () => null;
    await office.run(["sync"]);
    expect(office.lines("Clients")[1]).toContain("won");
    const again = JSON.parse((await office.run(["today", "--json"])).out);
    expect(again.asOf).toBeNull();
  });

  it.each([
    ["ru", "по состоянию на 10:15"],
    ["ro", "de la ora 10:15"],
  ])("say it in %s", async (language, said) => {
    away();
    for (const command of ["today", "next"])
      expect((await office.run([command, "--lang", language])).out).toContain(said);
  });

  it("bring a call back that was promised for later today, and leave out one that was taken back", async () => {
    away();
    await office.run(["log", "1", "later", "--next", "today 16:00"]);
    await office.run(["log", "2", "won"]);
    await office.run(["undo"]);
    const { cards } = JSON.parse((await office.run(["today", "--json"])).out);
    expect(cards).toMatchObject([
      { name: "Ann Lee", done: false, time: "16:00" },
      { name: "Bob Ray", done: false },
    ]);
  });

  it("show no list of another day, and none that was never read", async () => {
    away();
    const tomorrow = await office.run(["today", "--date", "2026-11-24"]);
    expect(tomorrow).toMatchObject({ code: 3, out: "" });
    const environment = office.environment({ FOLLOWUP_HOME: `${office.folder}/new` });
    for (const command of ["today", "next"])
      expect(await office.run([command], { environment })).toMatchObject({ code: 3, out: "" });
  });

  it("make no table of an old list, and say no old list where the sign-in has ended", async () => {
    away();
    expect((await office.run(["today", "--csv"])).code).toBe(3);
    office.server.faults = () => ({ kind: "status", code: 401, when: "before" });
    expect(await office.run(["today"])).toMatchObject({ code: 4, out: "" });
  });

  it("show one manager's part of everybody's list", async () => {
    await office.server.stop();
    office = await googleOffice([
      {
        title: "Clients",
        rows: [
          ["Name", "followup id", "Phone", "Next contact date", "Manager"],
          ["Ann Lee", "k-1", "+373 69 111 222", "@2026-11-20", "Kate"],
          ["Bob Ray", "k-2", "+373 69 333 444", "@2026-11-22", "Ian"],
        ],
      },
    ]);
    await office.run(["today"]);
    away();
    const named = async (...words: string[]) => {
      const { cards, owner } = JSON.parse((await office.run(["today", "--json", ...words])).out);
      return [owner, ...cards.map(({ name }: { name: string }) => name)];
    };
    expect(await named("--owner", "Ian")).toEqual(["Ian", "Bob Ray"]);
    expect(await named()).toEqual([null, "Ann Lee", "Bob Ray"]);
  });
});

it("a wait of more than two seconds is told, a short one is not", async () => {
  let count = 0;
  office.server.faults = () => (++count <= 1 ? { kind: "status", code: 429, when: "before" } : null);
  expect((await office.run(["today"])).err).toBe("");
  count = 0;
  office.server.faults = () =>
    ++count <= 5 ? { kind: "status", code: 429, when: "before", retryAfter: "2" } : null;
  const slow = await office.run(["today"]);
  expect(slow.code).toBe(0);
  expect(slow.err).toContain("Google asks to wait");
});

it("the spreadsheet's zone is told where its day is not the machine's, and always in JSON", async () => {
  const clock = (zone: string | null) => ({
    day: zone === null ? ("2026-11-22" as const) : ("2026-11-23" as const),
    time: "10:15" as const,
  });
  const { out } = await office.run(["today"], { clock });
  expect(out).toContain("Europe/Chisinau");
  expect((await office.run(["today"])).out).not.toContain("Europe/Chisinau");
  expect(JSON.parse((await office.run(["today", "--json"])).out).timeZone).toBe("Europe/Chisinau");
});
