/** The checklist: what stands out in it, what is told beside it, and the list where it is narrow. */
import { expect, test } from "vitest";
import { type Checklist, checklistLines } from "../../../src/terminal/screens/checklist.ts";
import { cardOf } from "../../support/terminal/cards.ts";
import { marked } from "../../support/terminal/marked.ts";

const cards = [
  cardOf({
    number: 1,
    name: "Ann",
    phone: "+44 20",
    company: "Hill",
    value: 2_500,
    time: "10:30",
    why: { kind: "promised", time: "10:30" },
  }),
  cardOf({ number: 12, name: "Bo", phone: "Bo", daysLate: 2, value: 500, why: { kind: "late", days: 2 } }),
  cardOf({ number: 3, name: "Eva", outcome: "won", done: true, phone: "020", company: "Sons", value: 9 }),
  cardOf({ number: 4, name: "Ion", outcome: "skipped", skipped: 1 }),
];
const list: Checklist = {
  ...{
    date: "2026-11-23",
    place: "clients.xlsx",
    sheet: null,
    owner: null,
    cards,
    all: cards,
    isNumbered: true,
  },
  ...{ undatedCount: 0, undated: [], closedCount: 0, closed: [], doNotCall: 0, unreadable: [] },
};
const look = (width: number | null, unicode = true) => ({ language: "en", width, unicode }) as const;
const lines = (differs: Partial<Checklist>, width: number | null = 100) =>
  marked(checklistLines({ ...list, ...differs }, look(width)));

test("the groups, with what is late as a warning and what is done out of the way", () => {
  expect(lines({})).toEqual([
    "<strong>Monday, 23 November 2026 · clients.xlsx</strong>",
    "",
    "<quiet>At a set time</quiet>",
    " 1 ☐  <strong>Ann</strong>  +44 20  <quiet>Hill</quiet>  2,500  <key>10:30</key>",
    "",
    "<quiet>Late</quiet>",
    "12 ☐  <strong>Bo</strong>                   500  <warning>2 days</warning>",
    "",
    "<quiet>Today</quiet>",
    " 4 ☐  <strong>Ion</strong>                       <quiet>skipped</quiet>",
    "",
    "<quiet>Done</quiet>",
    " <good>3 ☑</good>  <quiet>Eva</quiet>  <quiet>020</quiet>     <quiet>Sons</quiet>      <quiet>9</quiet>  <good>won</good>",
    "",
    "<strong>3 calls to make · 1 late · 1 done · value 3,000</strong>",
    "",
    "<key>followup next           </key>  <quiet>card by card</quiet>",
    "<key>followup log 1 no-answer</key>  <quiet>log one call</quiet>",
  ]);
});

test("where columns have no room, each contact on lines of its own", () => {
  expect(lines({}, 30)).toEqual([
    "<strong>Monday, 23 November 2026</strong>",
    "<strong>clients.xlsx</strong>",
    "",
    "<quiet>At a set time</quiet>",
    " 1 ☐ <strong>Ann               </strong>  <key>10:30</key>",
    "     <quiet>+44 20 · Hill · 2,500</quiet>",
    "",
    "<quiet>Late</quiet>",
    "12 ☐ <strong>Bo               </strong>  <warning>2 days</warning>",
    "     <quiet>500</quiet>",
    "",
    "<quiet>Today</quiet>",
    " 4 ☐ <strong>Ion             </strong>  <quiet>skipped</quiet>",
    "",
    "<quiet>Done</quiet>",
    " <good>3 ☑</good> <quiet>Eva                 </quiet>  <good>won</good>",
    "     <quiet>020 · Sons · 9</quiet>",
    "",
    "<strong>3 calls to make · 1 late</strong>",
    "<strong>1 done · value 3,000</strong>",
    "",
    "<key>followup next</key>",
    "<key>followup log 1 no-answer</key>",
  ]);
});

test("whose list it is, which sheet, and whom the settings name in vain", () => {
  expect(lines({ sheet: "Base", owner: "Ion" })[0]).toBe(
    "<strong>Monday, 23 November 2026 · clients.xlsx · Base · Ion's list</strong>",
  );
  expect(lines({ strangeOwner: "Zoe" })[0]).toContain("Zoe");
  expect(lines({ strangeOwner: "Zoe", owner: "Ion" })[0]).not.toContain("Zoe");
});

test("what is not on the list, each kind once and with its number", () => {
  const rest = lines({
    ...{ cards: [], all: [], undatedCount: 2, closedCount: 1, doNotCall: 3, ownerless: 4 },
    unreadable: [{ cell: "Base!E11", name: "Oleg", found: "31.02." }],
    closed: [{ row: "8", name: "Zoe" }],
  });
  expect(rest).toEqual([
    "<strong>Monday, 23 November 2026 · clients.xlsx</strong>",
    "",
    "Nobody to call today.",
    "",
    "<bad>1 contact whose date can't be read, so it is not on the list:</bad>",
    "  Base!E11  Oleg  “31.02.”",
    "",
    "2 contacts without a date · followup today --undated lists them",
    "",
    "1 closed contact still has a date:",
    "  row 8  Zoe",
    "",
    "3 must not be called",
    "",
    "4 contacts that are due have no manager · followup today --owner all lists them",
  ]);
  expect(lines({ cards: [], all: [] })).toHaveLength(3);
});

test("no number, no hint how to use it; and none in a pipe or when all is done", () => {
  expect(lines({ isNumbered: false }).join("\n")).not.toMatch(/followup log|12 ☐/);
  expect(lines({}, null).join("\n")).not.toContain("followup log");
  const done = cards.map((card) => ({ ...card, done: true }));
  expect(lines({ cards: done, all: done }).at(-1)).toBe(
    "<strong>All of today's calls are done. · 4 done</strong>",
  );
});

test("the hints say what they do only where there is room", () => {
  const room = (width: number) => lines({}, width).at(-1);
  expect(room(38)).toBe("<key>followup log 1 no-answer</key>  <quiet>log one call</quiet>");
  expect(room(37)).toBe("<key>followup log 1 no-answer</key>");
});
