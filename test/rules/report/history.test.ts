/** Which recorded calls count, and as what. */
import { describe, expect, it } from "vitest";
import { unsortedReason, unsortedTexts, withoutReason } from "../../../src/rules/report/history.ts";
import { ago, type MadeCall, madeHistory, madeReport, today } from "./made-history.ts";

const refused = { day: ago(1), client: "a" };

/** How a refusal with this reason and these words is counted. */
function counted(call: Omit<MadeCall, "day" | "client">) {
  const history = madeHistory([{ ...refused, ...call }]);
  return {
    ended: history.ended.at(0),
    reason: history.reason.at(0),
    unsorted: history.unsorted.get(0) ?? null,
    noAnswer: history.noAnswerReasons.has(0),
  };
}

describe("the reason of a refusal", () => {
  it.each([
    ["its cell", { reason: "Stock", said: "too expensive" }, 1, null],
    ["its words, where the cell is empty", { said: "parking" }, 2, null],
    ["its words, where the cell says nothing", { reason: "-", said: "parking" }, 2, null],
    ["its words, where the cell says “Other”", { reason: "Other", said: "expensive" }, 0, null],
    ["“Other”, where its words say nothing", { reason: "Other", said: "-" }, 3, null],
    ["“Other”, where its words say that nobody answered", { reason: "Other", said: "no answer" }, 3, null],
    ["none, where nothing was said", {}, withoutReason, null],
    ["none, where nothing at all stands there", { reason: " ", said: " " }, withoutReason, null],
    ["unsorted by its cell", { reason: "it rained", said: "parking" }, unsortedReason, "it rained"],
    ["unsorted by its words", { said: "it rained" }, unsortedReason, "it rained"],
    [
      "unsorted by its words under “Other”",
      { reason: "Other", said: "it rained" },
      unsortedReason,
      "it rained",
    ],
  ])("is %s", (_, call, reason, unsorted) => {
    expect(counted(call)).toEqual({ ended: "refused", reason, unsorted, noAnswer: false });
  });

  it.each([{ reason: "no answer" }, { said: "no answer" }])(
    "is no refusal where nobody answered: %j",
    (call) => {
      expect(counted(call)).toEqual({
        ended: "no-answer",
        reason: withoutReason,
        unsorted: null,
        noAnswer: true,
      });
    },
  );
});

describe("a call counts", () => {
  it("as how it ended", () => {
    const outcomes = ["refused", "won", "later", "no-answer"] as const;
    const { ended } = madeHistory(outcomes.map((outcome) => ({ ...refused, outcome })));
    expect(outcomes.map((_, index) => ended.at(index))).toEqual(outcomes);
  });

  it.each([
    ["was undone", { undone: true }],
    ["was skipped", { outcome: "skipped" }],
    ["moved a day", { outcome: "moved" }],
    ["has no outcome at all", { outcome: null, outcomeText: null }],
  ] as const)("not where it %s, which needs no word", (_, call) => {
    expect(madeHistory([{ ...refused, ...call }])).toMatchObject({
      clients: [],
      notCounted: [],
      notCountedCount: 0,
    });
  });

  it.each([
    ["2000-01-01", []],
    ["1999-12-31", ["day"]],
    [today, []],
    [ago(-1), []],
    [ago(-2), ["day"]],
  ] as const)("on %s: not for %j", (day, why) => {
    expect(madeHistory([{ day, client: "a" }]).notCounted.map((one) => one.why)).toEqual(why);
  });

  it("and beyond two thousand rows, those that don't are only counted", () => {
    const odd = Array.from({ length: 2001 }, () => ({ ...refused, outcome: null, outcomeText: "договор" }));
    const { notCounted, notCountedCount } = madeHistory(odd);
    expect([notCounted.length, notCountedCount]).toEqual([2000, 2001]);
  });
});

describe("amounts", () => {
  it("are those of refusals, a zero among them, and never a negative one", () => {
    const calls: MadeCall[] = [
      { ...refused, amount: 0 },
      { ...refused, amount: -1 },
      { ...refused, amount: 7, currency: "EUR" },
      { ...refused, amount: 9, outcome: "won" },
      { ...refused },
    ];
    const { amounts, currencies } = madeHistory(calls);
    expect([...amounts]).toEqual([
      [0, 0],
      [2, 7],
    ]);
    expect([...currencies]).toEqual([[2, "EUR"]]);
  });

  it("are lost unless the client has bought later on the same day", () => {
    const sold = (time: `${number}:${number}`): MadeCall[] => [
      { ...refused, time: "12:00", amount: 7 },
      { ...refused, time, outcome: "won" },
    ];
    expect(madeReport(sold("11:59"))?.lost.sum).toBe(7);
    expect(madeReport(sold("12:00"))?.lost.sum).toBe(0);
    expect(madeReport(sold("12:01"))?.lost.sum).toBe(0);
  });

  it("are those of the last refusal of a day, wherever it stands", () => {
    const calls: MadeCall[] = [
      { ...refused, time: "15:00", amount: 7 },
      { ...refused, time: "9:30", amount: 9 },
    ];
    expect(madeReport(calls).lost.sum).toBe(7);
    expect(madeReport([...calls].reverse()).lost.sum).toBe(7);
  });
});

it("words that fit no reason: as first typed, forms of the same together, the most frequent first", () => {
  const said = ["it rained", " It snowed ", "it snowed!", "IT SNOWED", "it rained", "?!", "too hot"];
  const history = madeHistory(said.map((text) => ({ ...refused, said: text })));
  expect(unsortedTexts(history, (index) => index < 6)).toEqual([
    { said: "It snowed", count: 3 },
    { said: "it rained", count: 2 },
  ]);
});
