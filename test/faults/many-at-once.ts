/**
 * Fifty `log` at once on one workbook, then four hundred of which three in ten are killed: all that were called saved
 * are there once. `--only=fifty` leaves out the second.
 */
import { CliOffice, doubled, ended, inParallel, type Run, verify } from "./cli-office.ts";
import { KillAtStage, type Stage, stages } from "./kill-at-stage.ts";

const logWords = (number: number): string[] => ["log", `row:${number + 1}`, "later", "--next", "2026-12-01"];
const upTo = (count: number): number[] => Array.from({ length: count }, (_number, index) => index + 1);

async function fiftyAtOnce(): Promise<string> {
  const office = await CliOffice.make(50);
  const began = performance.now();
  const runs = await Promise.all(upTo(50).map((number) => office.run(logWords(number))));
  const seconds = (performance.now() - began) / 1000;
  for (const { err, exit, out } of runs)
    verify(exit === 0 && out.startsWith("Saved"), `${exit} ${out} ${err}`);
  const waited = runs.filter(({ out }) => !out.includes("Written to")).length;
  await office.run(["sync"]);
  const called = await office.called();
  verify(
    called.length === 50 && doubled(called).length === 0,
    `${called.length} of 50 stand in the workbook`,
  );
  office.remove();
  return `50 log at once: all saved, all present once; ${waited} were delivered by a later command; ${seconds.toFixed(1)} s`;
}

const many = 400;
/** The share of the runs that is killed. */
const killedShare = 0.3;

/** What has come of the runs so far. */
interface Tally {
  started: number;
  readonly saved: Set<string>;
  /** Killed runs, before and after "Saved" was read from them. */
  killedBefore: number;
  killedAfter: number;
  readonly killedAt: Map<Stage, number>;
  /** Milliseconds until "Saved", as the latest runs took. */
  usual: number;
}

async function fourHundredWithKills(): Promise<string> {
  const office = await CliOffice.make(many);
  const killer = new KillAtStage(office);
  const tally: Tally = {
    started: 0,
    saved: new Set(),
    killedBefore: 0,
    killedAfter: 0,
    killedAt: new Map(),
    usual: 500,
  };
  await inParallel(upTo(many), 8, (number) => logOrDie(office, killer, number, tally));
  killer.close();
  const last = await office.run(["sync"]);
  verify(last.exit === 0, `sync: ${last.out}${last.err}`);
  const called = await office.called();
  const lost = [...tally.saved].filter((name) => !called.includes(name));
  verify(lost.length === 0, `lost: ${lost.join(", ")}`);
  verify(doubled(called).length === 0, `doubled: ${doubled(called).join(", ")}`);
  office.remove();
  return told(tally, called.length);
}

/** Kills a run when fewer than three in ten have been killed so far: some end before their stage has come. */
async function logOrDie(office: CliOffice, killer: KillAtStage, number: number, tally: Tally): Promise<void> {
  const killed = tally.killedBefore + tally.killedAfter;
  const isDoomed = killed < killedShare * tally.started;
  const stage = stages[tally.started % stages.length] ?? "saved";
  tally.started += 1;
  const began = performance.now();
  const child = office.start(logWords(number));
  if (isDoomed) killer.doom(child, stage, tally.usual);
  else
    child.stdout?.once("data", () => {
      tally.usual = tally.usual * 0.8 + (performance.now() - began) * 0.2;
    });
  note(await ended(child), `Client ${number}`, stage, tally);
}

function note({ err, exit, out }: Run, name: string, stage: Stage, tally: Tally): void {
  const isSaved = out.startsWith("Saved");
  if (isSaved) tally.saved.add(name);
  if (exit !== null) {
    verify(exit === 0 && isSaved, `${name}: exit ${exit}: ${out}${err}`);
    return;
  }
  if (isSaved) tally.killedAfter += 1;
  else tally.killedBefore += 1;
  tally.killedAt.set(stage, (tally.killedAt.get(stage) ?? 0) + 1);
}

function told({ killedAfter, killedAt, killedBefore, saved }: Tally, present: number): string {
  const killed = killedBefore + killedAfter;
  verify(Math.abs(killed / many - killedShare) < 0.05, `${killed} of ${many} were killed`);
  verify(
    killedBefore > 10 && killedAfter > 10,
    `killed before "Saved" ${killedBefore}, after ${killedAfter}`,
  );
  const at = stages.map((stage) => `${stage} ${killedAt.get(stage) ?? 0}`).join(", ");
  return `${many} log, 8 at a time, ${killed} killed (${at}), ${killedBefore} before "Saved" and ${killedAfter} after: ${saved.size} called saved, ${present} in the workbook, 0 lost, 0 doubled`;
}

console.log(await fiftyAtOnce());
if (!process.argv.includes("--only=fifty")) console.log(await fourHundredWithKills());
