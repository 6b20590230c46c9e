/** One card: what stands out on it, what is told of the past on a low terminal, and what is left out. */
import { describe, expect, test } from "vitest";
import type { RecordedCall } from "../../../src/records/call/call.ts";
import { type CardScreen, cardLines, labelled, lastTalk } from "../../../src/terminal/screens/card.ts";
import { cardOf, recordedCall } from "../../support/terminal/cards.ts";
import { marked } from "../../support/terminal/marked.ts";

const look = { language: "en", width: 60, unicode: true } as const;
const plain: CardScreen = { card: cardOf({}), today: "2026-11-23", following: null, left: 2, calls: [] };

function call(differs: Partial<RecordedCall>): RecordedCall {
  return recordedCall(differs);
}

const rich: CardScreen = {
  ...plain,
  card: cardOf({
    ...{ number: 7, name: "Ann Price", phone: "+44 20", company: "Hill & Sons", owner: "Ion", value: 25_000 },
    ...{
      attempts: 2,
      nextContact: "2026-11-02",
      time: "09:30",
      daysLate: 21,
      why: { kind: "late", days: 21 },
    },
    note: "one\n\ntwo\nthree\nfour\nfive\nsix",
  }),
  following: cardOf({ why: { kind: "late", days: 20 }, daysLate: 20 }),
  isPromised: true,
  calls: [
    call({ outcome: "later", at: { day: "2026-11-01", time: "09:00" }, manner: "rude" }),
    call({ outcome: "no-answer", at: { day: "2026-11-02", time: null }, said: "not now" }),
    call({ outcome: "no-answer", at: { day: "2026-11-03", time: null }, reason: "busy" }),
    call({ outcome: "no-answer", at: { day: "2026-11-04", time: null }, note: "rang" }),
    call({
      outcome: "moved",
      at: { day: "2026-11-05", time: null },
      next: { day: "2026-11-09", time: null },
    }),
  ],
  handedOver: { by: "Eva", on: "2026-11-10", promised: "a discount" },
  complaint: "nobody\nrang back",
};

describe("a card with everything", () => {
  test("has its title quiet, its name strong, its phone as a key, and what hurries as a warning", () => {
    expect(marked(cardLines(rich, look))).toEqual([
      "<quiet>Card 7 · 2 more after it</quiet>",
      "",
      "<strong>Ann Price</strong>",
      "<key>+44 20</key>",
      "Hill & Sons",
      "",
      "<quiet>Why now         </quiet><warning>21 days late, nobody waits longer</warning>",
      "<quiet>Promised        </quiet>Monday, 2 November 2026, 09:30",
      "<quiet>Value           </quiet>25,000",
      "<quiet>Attempts        </quiet>2",
      "<quiet>Manager         </quiet>Ion",
      "<quiet>Client          </quiet>Was rude, 1 Nov",
      "<quiet>Handed over     </quiet>by Eva, 10 Nov: “a discount”",
      "<quiet>Complaint       </quiet><warning>“nobody rang back”</warning>",
      "<quiet>Notes           </quiet>one",
      "<quiet>                </quiet>two",
      "<quiet>                </quiet>three",
      "<quiet>                </quiet>four",
      "<quiet>                </quiet>… 2 more lines in the sheet",
      "<quiet>Without a call  </quiet>Thu 5 Nov – moved → Mon 9 Nov",
      "<quiet>Last calls      </quiet>Wed 4 Nov – no answer, rang",
      "<quiet>                </quiet>Tue 3 Nov – no answer, busy",
      "<quiet>                </quiet>Mon 2 Nov – no answer, “not now”",
    ]);
  });

  test.each([
    [23, 4, 3, true],
    [22, 2, 2, true],
    [19, 1, 1, true],
    [17, 0, 1, true],
    [16, 0, 0, false],
    [3, 0, 0, false],
  ])("in %i lines of a low terminal keeps %i lines of notes and %i calls", (room, notes, calls, moved) => {
    const lines = marked(cardLines(rich, look, room));
    const told = ["one", "two", "three", "four", "five"].filter((note) =>
      lines.some((line) => line.endsWith(`>${note}`)),
    );
    expect(told).toHaveLength(notes);
    expect(lines.filter((line) => line.includes("no answer"))).toHaveLength(calls);
    expect(lines.some((line) => line.includes("moved"))).toBe(moved);
  });
});

test("a name in a phone's place, or a company in a name's, is told once", () => {
  const lines = (differs: Parameters<typeof cardOf>[0]) =>
    marked(cardLines({ ...plain, card: cardOf(differs) }, look)).slice(2, -1);
  expect(lines({ name: "020", phone: " 020" })).toEqual(["<strong>020</strong>", ""]);
  expect(lines({ name: "Hill", company: "Hill " })).toEqual(["<strong>Hill</strong>", ""]);
  expect(lines({ name: "Hill", phone: "020", company: "Sons" })).toEqual([
    ...["<strong>Hill</strong>", "<key>020</key>", "Sons", ""],
  ]);
});

test("why it is this one's turn: more at stake, put to the end before, kept back for another", () => {
  const why = (differs: Parameters<typeof cardOf>[0]) => {
    const screen = { ...plain, card: cardOf({ value: 2, ...differs }), following: cardOf({ value: 1 }) };
    return marked(cardLines(screen, look)).find((line) => line.includes("Why now"));
  };
  expect(why({})).toBe("<quiet>Why now  </quiet>today, a greater value than the next");
  expect(why({ skipped: 1 })).toBe("<quiet>Why now  </quiet>today, skipped before");
  expect(why({ value: 1, hold: { kind: "told", why: "complaint", from: "Eva", to: null } })).toBe(
    "<quiet>Why now  </quiet>today, complaint: not for Eva",
  );
});

test("only the last talk tells how the client was", () => {
  const rude = call({ outcome: "later", at: null, manner: "rude" });
  const answered = call({ outcome: "refused", manner: null });
  const unanswered = call({ outcome: "no-answer" });
  const unreadable = call({ outcome: null });
  const told = (...calls: RecordedCall[]) =>
    marked(cardLines({ ...plain, calls }, look)).find((line) => line.includes("Client"));
  expect(told(rude, unanswered, unreadable)).toBe("<quiet>Client      </quiet>Was rude");
  expect(told(rude, answered)).toBeUndefined();
  expect(lastTalk([rude, answered, unanswered, unreadable])).toBe(answered);
  expect(lastTalk([unanswered, unreadable])).toBeNull();
});

test("a note is cut only where that saves a line", () => {
  const notes = (last: string) =>
    marked(cardLines({ ...plain, card: cardOf({ note: `1\n2\n3\n4\n${last}` }) }, look)).slice(5);
  expect(notes("x".repeat(40)).at(-1)).toBe(`<quiet>         </quiet>${"x".repeat(40)}`);
  expect(notes("x".repeat(41)).at(-1)).toBe("<quiet>         </quiet>… 1 more line in the sheet");
});

test("labels stand in a column as wide as the widest, what is beside them keeps to its own", () => {
  const facts = [
    { label: "A", texts: ["one two three four five six seven"] },
    { label: "Longer", texts: ["short", "now"], warning: true },
  ];
  expect(marked(labelled(facts, { ...look, width: 30 }))).toEqual([
    "<quiet>A       </quiet>one two three four",
    "<quiet>        </quiet>five six seven",
    "<quiet>Longer  </quiet><warning>short</warning>",
    "<quiet>        </quiet><warning>now</warning>",
  ]);
  expect(marked(labelled(facts, { ...look, width: 10 }))[0]).toBe(
    "<quiet>A       </quiet>one two three four",
  );
});
