/** Which kinds of clients are passed over more than others. */
import { describe, expect, test } from "vitest";
import type { ContactFacts } from "../../../src/rules/team/history.ts";
import type { Turn } from "../../../src/rules/team/passed-over.ts";
import { passedOverKinds } from "../../../src/rules/team/which-kind.ts";
import { contact, type ShortCall } from "../../support/team-history.ts";
import { adams, turnsOf } from "./turns.ts";

describe("which kind", () => {
  /** Turns of a manager: so many passed over of so many, among difficult clients and others. */
  function turns(
    difficult: readonly [number, number],
    rest: readonly [number, number],
    value: number | null = null,
  ) {
    const contacts: ContactFacts[] = [];
    const rows: ShortCall[] = [];
    const add = (manner: string | null, [count, of]: readonly [number, number]) => {
      for (let index = 0; index < of; index += 1) {
        const name = `${manner} ${index}`;
        contacts.push(contact(contacts.length + 2, name, { value: value ?? contacts.length }));
        rows.push({ at: "2026-11-02 10:00", contact: name, manner, next: "2026-11-10" });
        rows.push({
          at: index < count ? "2026-11-12 10:00" : "2026-11-10 10:00",
          contact: name,
          due: "2026-11-10",
          outcome: "won",
        });
      }
    };
    add("critical", difficult);
    add(null, rest);
    const [first] = turnsOf(rows, contacts);
    if (first === undefined) throw new Error("no turn is decided");
    return turnsOf(rows, contacts).map((turn): Turn => {
      const isPassedOver = (turn.client.calls.at(-1)?.day ?? 0) > turn.day;
      return { ...turn, isPassedOver, couldBePassedOver: true };
    });
  }

  test("difficult clients are passed over more: 14 of 22, others 5 of 52", () => {
    const kinds = passedOverKinds(turns([14, 22], [5, 52], 100), true);
    expect(kinds.find(({ kind }) => kind === "difficult")).toEqual({
      ...{ kind: "difficult", count: 14, of: 22, others: 5, ofOthers: 52, said: true },
    });
    expect(kinds.filter(({ said }) => said).map(({ kind }) => kind)).toEqual(["difficult"]);
  });

  test("not when the others are passed over as much, nor from nine on a side, nor before the gate", () => {
    const said = (...sides: Parameters<typeof turns>) =>
      passedOverKinds(turns(...sides), true).find(({ kind }) => kind === "difficult")?.said;
    expect(said([6, 20], [15, 50], 100)).toBe(false);
    expect(said([9, 9], [0, 50], 100)).toBe(false);
    expect(said([10, 10], [0, 50], 100)).toBe(true);
    expect(said([50, 50], [0, 9], 100)).toBe(false);
    expect(said([0, 20], [20, 20], 100)).toBe(false);
    expect(passedOverKinds(turns([14, 22], [5, 52], 100), false).map((line) => line.said)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test("costly clients only where the others could have been passed over too", () => {
    // The last of them are worth most; all of the upper half are passed over.
    const costly = turns([0, 20], [20, 20]);
    const said = (of: readonly Turn[]) =>
      passedOverKinds(of, true).find(({ kind }) => kind === "high-value")?.said;
    const counted = passedOverKinds(costly, true).find(({ kind }) => kind === "high-value");
    expect(counted).toMatchObject({ count: 20, of: 20, others: 0, ofOthers: 20, said: true });
    expect(said(costly.map((turn) => ({ ...turn, couldBePassedOver: turn.isPassedOver })))).toBe(false);
  });

  test("refused before and called in vain are told from the calls up to the turn", () => {
    const rows: ShortCall[] = [
      { at: "2026-11-02 10:00", outcome: "refused", next: "2026-11-04" },
      { at: "2026-11-04 10:00", outcome: "no-answer", due: "2026-11-04", next: "2026-11-05" },
      { at: "2026-11-05 10:00", due: "2026-11-05", next: "2026-11-06", manner: "shouting" },
      { at: "2026-11-06 10:00", due: "2026-11-06", outcome: "won" },
    ];
    const of = (kind: string) =>
      passedOverKinds(turnsOf(rows, [adams(null)]), true).find((line) => line.kind === kind)?.of;
    expect(["refused-before", "called-in-vain", "difficult"].map(of)).toEqual([3, 1, 1]);
  });
});
