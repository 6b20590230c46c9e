/** Every state a disk may be in after a power cut, at every step of logging: no outcome that was called saved is lost. */
import { describe, expect, test } from "vitest";
import { deliverWaiting } from "../../src/journal/delivery/delivery.ts";
import type { Desk } from "../../src/journal/delivery/desk.ts";
import { recordCalls } from "../../src/journal/delivery/record.ts";
import { lastToTakeBack, takeBack } from "../../src/journal/delivery/take-back.ts";
import { callTo } from "../support/desks.ts";
import { ModelDisk, type Mutant, type Platter } from "../support/workbooks/model-disk.ts";
import { callIds, contactOf, deskOn, untouched } from "../support/workbooks/model-office.ts";

/** What was told to the person up to a moment. */
interface Told {
  readonly saved: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
}

interface Moment extends Told {
  readonly platter: Platter;
}

/** States that differ only in locks and temporary files of the dead process count once. */
const isIgnored = (path: string): boolean => /\.lock\.|\.tmp$/.test(path);

/** Logs calls and takes one back; collects every state of the disk with what had been told by then. */
async function moments(rounds: readonly string[], leavesOut?: Mutant): Promise<readonly Moment[]> {
  const disk = new ModelDisk(untouched, leavesOut);
  const saved = new Set<string>();
  const written = new Set<string>();
  const found: Moment[] = [];
  let known = new Set<string>();
  const look = (): void => {
    for (const platter of disk.platters(known, isIgnored)) {
      found.push({ platter, saved: new Set(saved), written: new Set(written) });
    }
  };
  disk.changed = look;
  const tell = (set: Set<string>, id: string): void => {
    set.add(id);
    known = new Set();
    look();
  };
  for (const ids of rounds.map((round) => [...round])) {
    const calls = ids.map((id) => callTo(contactOf(id), id));
    const all = (set: Set<string>): void => {
      for (const id of ids) tell(set, id);
    };
    const { delivery } = await recordCalls(deskOn(disk.machine()), calls, () => all(saved));
    if (delivery.waiting === null) all(written);
  }
  const desk = deskOn(disk.machine());
  const last = lastToTakeBack(desk);
  if (last !== null) await takeBack(desk, last, { force: false });
  return found;
}

/** What is wrong with a state: null when everything that was promised holds after the next command. */
async function harm({ platter, saved, written }: Moment): Promise<string | null> {
  const disk = new ModelDisk(platter);
  const desk = deskOn(disk.machine());
  try {
    const inFile = await idsIn(desk);
    for (const id of written) if (!inFile.includes(id)) return `${id} was told as written`;
    const { waiting } = await deliverWaiting(desk);
    if (waiting !== null) return `still waits: ${waiting.why.code}`;
    const ids = await idsIn(deskOn(disk.machine()));
    if (new Set(ids).size !== ids.length) return "a call stands twice";
    for (const id of saved) if (!ids.includes(id)) return `${id} was told as saved`;
    return null;
  } catch (error) {
    return String(error);
  }
}

async function idsIn(desk: Desk): Promise<string[]> {
  return callIds(await desk.open(desk.workbook));
}

describe("a power cut at any moment", () => {
  test("loses nothing that was called saved, and never breaks the workbook", async () => {
    const all = await moments(["a", "b", "cd", "e", "f", "g"]);
    for (const moment of all) expect(await harm(moment)).toBe(null);
    expect(all.length).toBeGreaterThan(300);
  });

  test.each<readonly [string, Mutant]>([
    ["the journal is not synced", (operation, path) => operation === "sync" && path.includes("/calls.")],
    ["the new workbook is not synced", (operation, path) => operation === "sync" && path.includes("/sales/")],
    [
      "the workbook's folder is not synced",
      (operation, path) => operation === "syncFolder" && path.endsWith("/sales"),
    ],
    [
      "the journal's folder is not synced",
      (operation, path) => operation === "syncFolder" && path.includes("workbooks"),
    ],
  ])("is noticed by this very test when %s", async (_name, leavesOut) => {
    const found: (string | null)[] = [];
    for (const moment of await moments(["a", "b"], leavesOut)) found.push(await harm(moment));
    expect(found.filter((one) => one !== null).length).toBeGreaterThan(0);
  });
});
