/** `followup next` on a terminal: the deck dealt card by card, its questions and what is recorded. */
import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/base/errors.ts";
import { log } from "../../../src/commands/log/log.ts";
import { next } from "../../../src/commands/next/next.ts";
import { nowOf, testRun } from "../../support/terminal/command.ts";
import { sixDueSheets, VersionedWorkbook } from "../../support/terminal/deck.ts";
import { back, type ScriptedAnswer, ScriptedPrompt, stop } from "../../support/terminal/scripted-prompt.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import { calls, column, other, outcomes, play, scene } from "./deck-scene.ts";

describe("the deck on a terminal", () => {
  test("six cards from first to last with all outcomes", async () => {
    const at = scene();
    const printed = await play(at, [
      "n",
      "2",
      "bring the list",
      "r",
      "y",
      "1",
      "w",
      "1400",
      "",
      "s",
      "at lunch until two",
      "n",
      "n",
    ]);
    expect(await outcomes(at)).toEqual([
      "Ann Price: no-answer",
      "John Smith: later",
      "Mary Jones: refused",
      "Bo Diddley: won",
      "Olga Brown: skipped",
      "Olga Brown: no-answer",
      "Zoe White: no-answer",
    ]);
    const [, later, refused, won, skipped] = await calls(at);
    expect(later).toMatchObject({ next: { day: "2026-11-25" }, note: "bring the list", number: 3 });
    expect(refused).toMatchObject({ reason: "Too expensive", asked: true, next: null });
    expect(won).toMatchObject({ amount: 1400, note: null });
    expect(skipped).toMatchObject({ note: "at lunch until two" });
    expect(printed).toContain("The deck is empty: all of today's calls are done.");
    expect(printed).toContain("Today: no answer 3, later 1, refused 1, won 1, skipped 1.");
  });

  test("the card on the table counts as the top one, even when a promised time comes meanwhile", async () => {
    const at = scene();
    let clock = "15:59";
    const waitUntilFour = () => {
      clock = "16:00";
      return "n";
    };
    const prompt = new ScriptedPrompt("n", waitUntilFour, "q");
    const { context, printed } = testRun({ ...at, prompt, terminal: 80 });
    await next({ ...context, now: () => nowOf(`2026-11-23T${clock}`) }, {});
    expect(await column(at, "number")).toEqual([1, 3]);
    expect(await column(at, "top")).toEqual([1, 3]);
    expect(printed().out).toContain("Zoe White");
  });

  test("leaving and coming back deals the same card", async () => {
    const at = scene();
    expect(await play(at, ["n", "q"])).toContain("5 cards left. followup next goes on.");
    expect(await play(at, ["q"])).toContain("John Smith");
    expect(await outcomes(at)).toEqual(["Ann Price: no-answer"]);
  });

  test("Ctrl-C at any question keeps what was saved and nothing else", async () => {
    const answers: readonly ScriptedAnswer[] = [
      "n",
      "l",
      "+3d",
      "call his boss",
      "r",
      "n",
      "+",
      "far away",
      "nobody delivers there",
    ];
    const saved = [0, 1, 1, 1, 2, 2, 2, 2, 2];
    for (const [count, expected] of saved.entries()) {
      const at = scene();
      const cut = play(at, [...answers.slice(0, count), stop]);
      await expect(cut).rejects.toMatchObject({ code: "cancelled.by-person" });
      expect(await outcomes(at)).toHaveLength(expected);
    }
  });

  test("Esc goes one step back everywhere", async () => {
    const at = scene();
    const steps: readonly (readonly ScriptedAnswer[])[] = [
      ["l", back],
      ["l", "friday", back, "in a week", "later after all"],
      ["r", back],
      ["r", "y", back, "n", "3", back, "3", "not for us at all"],
      ["w", back],
      ["w", "1 500", back, back],
      ["s", back],
      ["+", back, "+", "asks for Ann", "n", "q"],
    ];
    await play(at, steps.flat());
    expect(await calls(at)).toMatchObject([
      { contact: "Ann Price", outcome: "later", next: { day: "2026-11-30" }, note: "later after all" },
      { contact: "John Smith", outcome: "refused", reason: "Other", said: "not for us at all", asked: false },
      { contact: "Mary Jones", outcome: "no-answer", note: "asks for Ann" },
    ]);
  });

  test("a date is one key, a number of the menu, or words, and is echoed in full", async () => {
    const at = scene();
    const printed = await play(at, ["3", "", "l", "4", "", "l", "tomorrow 15:00", "", "q"]);
    expect((await calls(at)).map(({ next }) => next)).toEqual([
      { day: "2026-11-30", time: null },
      { day: "2026-12-07", time: null },
      { day: "2026-11-24", time: "15:00" },
    ]);
    expect(printed).toContain("Monday, 30 November 2026");
    expect(printed).toContain("Tuesday, 24 November 2026, 15:00");
  });

  test("a date that can't be read or has passed is asked again with the reason why", async () => {
    const at = scene();
    await expect(play(at, ["l", "soon-ish"])).rejects.toThrow("is not a date I can read");
    await expect(play(at, ["l", "yesterday"])).rejects.toThrow("has passed");
  });

  test("a day off that was named is kept, and that is said", async () => {
    const printed = await play(scene(), ["l", "12.12", "", "q"]);
    expect(printed).toContain("Saturday, 12 December 2026");
    expect(printed).toContain("Sat 12 Dec is a day off; it stays as you named it.");
  });

  test("a stretch of time that ends on a day off is moved, and that is said", async () => {
    const printed = await play(scene(), ["l", "in 2 months", "", "q"]);
    expect(printed).toContain("Monday, 25 January 2027");
    expect(printed).toContain("Sat 23 Jan is a day off, so it was moved to the next working day.");
  });

  test("a reason in the client's own words is kept as typed, junk is asked about", async () => {
    const at = scene();
    await expect(play(at, ["r", "y", "asdf"])).rejects.toThrow("That says nothing yet");
    await play(at, ["r", "y", "+", "we have a cousin in the trade", "cousin", "q"]);
    expect(await calls(at)).toMatchObject([{ reason: "cousin", said: "we have a cousin in the trade" }]);
  });

  test.each(["+we have a cousin in the trade", "+ we have a cousin in the trade"])(
    "what the client said, typed with its key in one go (%j), is no reason",
    async (typed) => {
      const at = scene();
      const printed = await play(at, ["r", "y", typed, "cousin", "q"]);
      expect(printed).toContain("we have a cousin in the trade");
      expect(await calls(at)).toMatchObject([{ reason: "cousin", said: "we have a cousin in the trade" }]);
    },
  );

  test("from the save-the-sale questions one key leads to another date", async () => {
    const at = scene();
    const printed = await play(at, ["r", "l", "friday", "", "q"]);
    expect(printed).toContain("– What worries you most about it?");
    expect(await calls(at)).toMatchObject([{ outcome: "later", next: { day: "2026-11-27" }, asked: false }]);
  });

  test("won takes the value at stake with Enter", async () => {
    const at = scene();
    await play(at, ["w", "", "", "q"]);
    expect(await calls(at)).toMatchObject([{ outcome: "won", amount: 25_000 }]);
  });

  test("a card that another program has logged meanwhile is not logged twice", async () => {
    const at = scene();
    const meanwhile = async () => {
      await log(other(at).context, ["1", "won"], {});
      return "n";
    };
    const printed = await play(at, [meanwhile, "q"]);
    expect(await outcomes(at)).toEqual(["Ann Price: won"]);
    expect(printed).toContain("Ann Price has been logged in the meantime: won.");
    expect(printed).toContain("Yours was not recorded: no answer");
    expect(printed).toContain("John Smith");
  });

  test.each([
    ["written", null],
    [
      "waiting because the workbook is open",
      new Failure("waiting.open", { place: "clients.xlsx", by: null }),
    ],
  ])("that is noticed too where a workbook tells its version: %s", async (_, refuses) => {
    const workbook = new VersionedWorkbook(sixDueSheets("en"));
    const at = { workbook, home: newFolder() };
    const meanwhile = async () => {
      workbook.refuses = refuses;
      await log(other(at).context, ["1", "won"], {});
      return "n";
    };
    const printed = await play(at, [meanwhile, "q"]);
    expect(printed).toContain("Ann Price has been logged in the meantime: won.");
  });

  test("a workbook that nobody has touched is not read again before recording", async () => {
    const workbook = new VersionedWorkbook(sixDueSheets("en"));
    let reads = 0;
    const answer = () => {
      reads = workbook.reads;
      return "n";
    };
    await play({ workbook, home: newFolder() }, [answer, "q"]);
    expect(workbook.readsBeforeApplying).toEqual([reads]);
  });

  test("a next contact that was changed meanwhile is not overwritten", async () => {
    const at = scene();
    const meanwhile = async () => {
      await at.workbook.apply([
        {
          kind: "edit",
          sheet: "Contacts",
          row: 2,
          expect: [],
          cells: [
            {
              column: 4,
              before: { kind: "date", day: "2026-11-23", time: "10:00" },
              value: { kind: "date", day: "2026-12-24", time: null },
            },
          ],
        },
      ]);
      return "n";
    };
    expect(await play(at, [meanwhile, "q"])).toContain(
      "The row of Ann Price has been changed in the meantime.",
    );
    expect(await outcomes(at)).toEqual([]);
  });

  test("nobody to call", async () => {
    expect(await play(scene(), [], { now: "2026-10-01T09:00" })).toContain("Nobody to call today.");
  });
});
