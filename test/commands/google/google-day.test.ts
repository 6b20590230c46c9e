/** A day's work on a Google spreadsheet, by the whole program: what is printed, what lands in the sheet, how many requests it takes. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Context } from "../../../src/commands/context.ts";
import { next } from "../../../src/commands/next/next.ts";
import { behindDoor } from "../../../src/journal/door.ts";
import { nextWords } from "../../../src/words/commands/next/next.ts";
import { openGoogle } from "../../../src/workbook/google/open-google.ts";
import { clients, type GoogleOffice, googleOffice } from "../../support/google/google-office.ts";
import { address } from "../../support/google/google-waiting.ts";
import { nowOf, testRun } from "../../support/terminal/command.ts";
import { ScriptedPrompt } from "../../support/terminal/scripted-prompt.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

let office: GoogleOffice;

beforeEach(async () => {
  office = await googleOffice();
});

afterEach(async () => {
  await office.server.stop();
  expect(office.server.violations).toEqual([]);
});

it("shows the list in two requests the first time, and in one from then on", async () => {
  const first = await office.run(["today"]);
  expect(first).toMatchObject({ code: 0, err: "", requests: 2 });
  expect(first.out).toContain("Ann Lee");
  expect(first.out).not.toContain("Cid Orr");
  expect(await office.run(["today"])).toEqual({ ...first, requests: 1 });
});

it.each([
  ["en", "Pacific/Kiritimati, it is Tue 24 Nov", "by this computer it is Mon 23 Nov", "Time zone"],
  ["ru", "(Pacific/Kiritimati) сегодня вт 24.11", "на этом компьютере пн 23.11", "Часовой пояс"],
  ["ro", "(Pacific/Kiritimati) azi este mar 24.11", "pe acest calculator este lun 23.11", "Fus orar"],
])(
  "tells whose day the list is of where the spreadsheet is in another one (%s)",
  async (language, ...told) => {
    office.document.timeZone = "Pacific/Kiritimati";
    const clock = (zone: string | null) => nowOf(zone === null ? "2026-11-23T10:15" : "2026-11-24T10:15");
    const { out } = await office.run(["today", "--lang", language], { clock });
    for (const one of told) expect(out).toContain(one);
    const here = await office.run(["today", "--lang", language]);
    expect(here.out).not.toContain("Kiritimati");
  },
);

it("logs a call in three requests where this machine has never seen the spreadsheet", async () => {
  expect(await office.run(["log", "Ann Lee", "won"])).toMatchObject({ code: 0, err: "", requests: 3 });
});

it("logs a call in two requests: the contact's cells, and a row under the headings of Calls", async () => {
  await office.run(["today"]);
  const first = await office.run(["log", "1", "later", "--next", "2026-12-01", "--note", "call after lunch"]);
  expect(first).toMatchObject({ code: 0, err: "", requests: 2 });
  expect(first.out).toContain("Saved");
  expect(await office.run(["log", "2", "refused", "--reason", "too far"])).toMatchObject({
    code: 0,
    requests: 2,
  });
  expect(office.lines("Clients").slice(1, 3)).toEqual([
    "Ann Lee | +373 69 111 222 | 46357 | later | [23 Nov 26] call after lunch\nold note | k-ann",
    "Bob Ray | +373 69 333 444 |  | refused |  | k-bob",
  ]);
  const [headings, newest, oldest, ...more] = office.lines("Calls");
  expect([headings, newest, oldest]).toEqual([
    expect.stringContaining("Call id"),
    expect.stringMatching(/Bob Ray.*refused \| too far/),
    expect.stringMatching(/Ann Lee.*later.*46357/),
  ]);
  expect(more).toEqual([]);
});

it("makes the sheet of complaints and its columns in the batch of the first call that needs them; undo marks both rows", async () => {
  await office.run(["today"]);
  const words = ["log", "1", "later", "--next", "2026-12-01", "--complaint", "nobody called back"];
  expect(await office.run([...words, "--about", "Emma", "--manner", "critical"])).toMatchObject({
    code: 0,
    requests: 2,
  });
  const [headings, complaint] = office.lines("Complaints");
  expect(headings).toContain("What the client said");
  expect(complaint).toMatch(/Ann Lee \| .* \| Emma \| nobody called back/);
  expect(office.lines("Calls")[0]).toContain("Client was");
  expect(await office.run(["undo"])).toMatchObject({ code: 0 });
  expect(office.lines("Complaints")[1]).toMatch(/yes$/);
  expect(office.lines("Calls")[1]).toContain("yes");
});

it("ticks the list with the latest call of the day, whose row stands above the earlier ones", async () => {
  await office.run(["today"]);
  await office.run(["log", "1", "later", "--next", "2026-12-01"]);
  await office.run(["log", "Ann Lee", "won", "--again"]);
  const { cards } = JSON.parse((await office.run(["today", "--json"])).out);
  expect(cards[0]).toMatchObject({ number: 1, name: "Ann Lee", done: true, outcome: "won" });
});

it("deals a card in one request, and puts it to the end of the deck", async () => {
  await office.run(["today"]);
  const dealt = await office.run(["next", "--json"]);
  expect(dealt.requests).toBe(1);
  expect(JSON.parse(dealt.out)).toMatchObject({ card: { number: 1, name: "Ann Lee" }, left: 1 });
  const skipped = await office.run(["next", "--skip", "her line is busy"]);
  // The card, the day once more before the skip is recorded, the write, and the next card.
  expect(skipped).toMatchObject({ code: 0, err: "", requests: 4 });
  expect(skipped.out).toContain("Bob Ray");
  expect(office.lines("Calls")[1]).toContain("skipped");
});

it("plays the deck in two requests a card: looked at once more before it is recorded, and written", async () => {
  await office.run(["today"]);
  const { won } = nextWords.en.choices;
  const prompt = new ScriptedPrompt(won.key, "", "", won.key, "", "");
  const home = `${office.folder}/home`;
  const { context } = testRun({ workbook: new MemoryWorkbook([]), home, prompt, terminal: 80 });
  const { environment, waiting } = office;
  const options = { environment: environment(), configFolder: home, stateFolder: home, waiting };
  const workbook: Context["workbook"] = ({ rereads = false } = {}) =>
    openGoogle(address, { ...options, rereads }).then(behindDoor);
  const before = office.server.count();
  await next({ ...context, workbook }, {});
  expect(prompt.left).toBe(0);
  expect(office.lines("Calls").slice(1)).toEqual([
    expect.stringMatching(/Bob Ray.*won/),
    expect.stringMatching(/Ann Lee.*won/),
  ]);
  // The first look; the first call adds a tab, so that it is looked again; then what the write has left is known.
  expect(office.server.count() - before).toBe(1 + 2 * 2 + 1);
});

it("adds a contact after the last one, with an id, and refuses a phone that is there", async () => {
  expect(await office.run(["add", "Dan Poe", "--phone", "+373 69 777 888"])).toMatchObject({
    code: 0,
    err: "",
  });
  expect(office.lines("Clients")[4]).toMatch(/^Dan Poe \| \+373 69 777 888 .* \| [0-9a-z]{10}$/);
  const again = await office.run(["add", "Daniel", "--phone", "069777888"]);
  expect(again).toMatchObject({ code: 2, out: "" });
  expect(again.err).toContain("Dan Poe");
});

it("takes a call back: the cells as they were, the call's row marked", async () => {
  await office.run(["today"]);
  await office.run(["log", "1", "won", "--amount", "900"]);
  expect(await office.run(["undo"])).toMatchObject({ code: 0, err: "", requests: 2 });
  expect(office.lines("Clients")[1]).toBe("Ann Lee | +373 69 111 222 | 46346 | new | old note | k-ann");
  expect(office.lines("Calls")[1]).toMatch(/Ann Lee .* yes$/);
});

it("reports and checks in one request each, and finds nothing to deliver", async () => {
  await office.run(["today"]);
  await office.run(["log", "1", "refused", "--reason", "too far"]);
  const report = await office.run(["report", "--week", "this", "--json"]);
  expect(report.requests).toBe(1);
  expect(JSON.parse(report.out)).toMatchObject({ calls: 1, refusals: 1, gate: { open: false } });
  expect(await office.run(["check"])).toMatchObject({ code: 0, err: "", requests: 1 });
  expect(await office.run(["sync"])).toMatchObject({ code: 0, err: "", requests: 1 });
});

it("adopts a spreadsheet: what is missing is added, and nothing else is touched", async () => {
  const bare = clients.rows.map((row) => row.slice(0, 5));
  await office.server.stop();
  office = await googleOffice([{ title: "Clients", rows: bare }]);
  const before = office.lines("Clients");
  expect(await office.run(["init", "--adopt", address])).toMatchObject({ code: 0, err: "" });
  expect(office.document.state.sheets).toHaveLength(1);
  expect(await office.run(["init", "--adopt", address, "--yes"])).toMatchObject({ code: 0, err: "" });
  expect(office.document.state.sheets.map(({ title }) => title)).toEqual(["Clients", "Calls", "Reasons"]);
  const after = office.lines("Clients");
  expect(after.map((line) => line.split(" | ").toSpliced(1, 1).join(" | "))).toEqual(before);
  expect(after.slice(1).every((line) => /^[^|]+ \| [0-9a-z]{10} \|/.test(line))).toBe(true);
  expect(office.document.sheet("Clients").hiddenColumns).toEqual([1]);
});

it("delivers once what has waited while Google was away, and takes today from the spreadsheet's own zone", async () => {
  await office.run(["today"]);
  office.server.faults = () => ({ kind: "status", code: 503, when: "before" });
  const waiting = await office.run(["log", "1", "won", "--json"]);
  expect(waiting).toMatchObject({ code: 0, err: "Google does not answer yet. Trying again…\n" });
  expect(JSON.parse(waiting.out)).toMatchObject({ saved: true, written: false });
  office.server.faults = () => null;
  const zones: (string | null)[] = [];
  const synced = await office.run(["sync"], {
    clock: (timeZone) => {
      zones.push(timeZone);
      return { day: "2026-11-23", time: "10:15" };
    },
  });
  expect(synced).toMatchObject({ code: 0, err: "" });
  expect(zones).toContain("Europe/Chisinau");
  await office.run(["sync"]);
  expect(office.lines("Calls")).toHaveLength(2);
  expect(office.lines("Clients")[1]).toMatch(/^Ann Lee .* won /);
});
