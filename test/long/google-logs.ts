/** Logs calls from several processes into the local Sheets server on a bad day, and prints what came of it: node scripts/run.mjs test/long/google-logs.ts [calls] [faultless] [undisturbed] [in-sight: half of the sorts leave the ids behind] */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openGoogle } from "../../src/workbook/google/open-google.ts";
import {
  contactsAndCalls,
  deliverCalls,
  harmIn,
  ownCalls,
  type Shown,
  type SimulatedCall,
  type Tally,
} from "../support/google/google-calls.ts";
import { BusyColleague, badDay } from "../support/google/google-colleague.ts";
import { address, documentId, QuickWaiting } from "../support/google/google-waiting.ts";
import { SheetsDocument } from "../support/google/sheets-document.ts";
import { SheetsServer } from "../support/google/sheets-server.ts";

/** The local server answers so many times faster than Google: waits are as much shorter, so that the others have their time. */
const faster = 20;

class ShorterWaiting extends QuickWaiting {
  override async sleep(milliseconds: number): Promise<void> {
    await super.sleep(milliseconds);
    await new Promise((done) => setTimeout(done, milliseconds / faster));
  }
}

const people = 4;
const contacts = 400;

/** One process: delivers its calls, so many together as a journal does when several wait. */
async function work(endpoint: string, seed: number, together: number, calls: SimulatedCall[]): Promise<void> {
  const tally: Tally = { conflicts: [], asked: [], deliveries: 0 };
  const waiting = new ShorterWaiting(seed);
  const timeLimits = { reading: 2000, writing: 2000 };
  const environment = { FOLLOWUP_GOOGLE_ENDPOINT: endpoint, FOLLOWUP_GOOGLE_TOKEN: "test-token" };
  const stateFolder = mkdtempSync(join(tmpdir(), "followup-logs-"));
  const options = { environment, configFolder: "/nowhere", stateFolder, waiting, timeLimits };
  const open = () => openGoogle(address, options);
  const shown: Shown = new Map();
  for (let at = 0; at < calls.length; at += together)
    await deliverCalls(open, calls.slice(at, at + together), tally, shown);
  rmSync(stateFolder, { recursive: true });
  process.stdout.write(JSON.stringify(tally));
}

function started(endpoint: string, seed: number, together: number, calls: SimulatedCall[]): Promise<Tally> {
  const words = [
    "scripts/run.mjs",
    "test/long/google-logs.ts",
    "worker",
    endpoint,
    String(seed),
    String(together),
  ];
  const child = spawn(process.execPath, words, { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify(calls));
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("close", (code) =>
      code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`a process ended with ${code}`)),
    );
  });
}

/** One run; true when nothing was lost, doubled, or left on a wrong row. */
async function run(count: number, together: number, seed: number): Promise<boolean> {
  const chance = new QuickWaiting(seed);
  const random = () => chance.random();
  const document = new SheetsDocument(documentId, contactsAndCalls(contacts));
  const server = await SheetsServer.start(document);
  const colleague = new BusyColleague(document, random, 20, without.has("in-sight") ? 5 : undefined);
  const plan = badDay(random);
  const faults = new Map<string, number>();
  server.faults = (request) => {
    const fault = without.has("faultless") ? null : plan(request);
    if (fault !== null) {
      const name = [fault.kind, "code" in fault ? fault.code : "", "when" in fault ? fault.when : ""]
        .join(" ")
        .trim();
      faults.set(name, (faults.get(name) ?? 0) + 1);
    }
    return fault;
  };
  server.before = () => {
    if (!without.has("undisturbed") && random() < 0.02) colleague.disturb();
  };
  const calls = ownCalls({ people, each: Math.ceil(count / people), contacts, random });
  const begun = Date.now();
  const tallies = await Promise.all(
    calls.map((its, person) => started(server.endpoint, seed + person, together, its)),
  );
  await server.stop();
  const conflicts = new Set(tallies.flatMap((tally) => tally.conflicts));
  const harm = harmIn(document, calls.flat(), conflicts, without.has("in-sight"));
  const logged = calls.flat().length;
  console.log(
    `\n${logged} calls by ${people} processes, ${together} together, ${contacts} contacts, seed ${seed}`,
  );
  console.log(`  faults: ${[...faults].map(([name, times]) => `${name} ${times}`).join(", ")}`);
  console.log(`  rows: ${JSON.stringify(colleague.done)}`);
  const opened = server.requests.filter(
    ({ method, url }) => method.endsWith("get") && !url.includes("ranges"),
  );
  const [got, written] = [server.count("spreadsheets.get"), server.count("spreadsheets.batchUpdate")];
  console.log(`  opened ${opened.length}, looked ${got - opened.length}, written ${written}`);
  console.log(
    `  requests: ${server.count()}, ${(server.count() / logged).toFixed(2)} a call; ${Math.round((Date.now() - begun) / 1000)} s`,
  );
  console.log(
    `  lost ${harm.lost.length}, doubled ${harm.doubled.length}, on a wrong row ${harm.wrong.length}`,
  );
  console.log(
    `  overtaken ${harm.overtaken.length}, of deleted contacts ${conflicts.size}, asked again ${tallies.flatMap(({ asked }) => asked).length}, shapes wrong ${server.violations.length}`,
  );
  if (without.has("in-sight")) console.log(`  ids that stand twice: ${harm.doubledIds.length}`);
  for (const line of [...harm.lost, ...harm.doubled, ...harm.wrong, ...harm.overtaken, ...server.violations])
    console.log(`    ${line}`);
  return harm.lost.length + harm.doubled.length + harm.wrong.length + server.violations.length === 0;
}

const [first = "2000", endpoint = "", seed = "1", together = "1"] = process.argv.slice(2);
/** What is left out of a bad day. */
const without = new Set(process.argv.slice(3));
if (first === "worker") {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  await work(endpoint, Number(seed), Number(together), JSON.parse(Buffer.concat(chunks).toString()));
} else {
  const alone = await run(Number(first), 1, 11);
  const grouped = await run(Number(first), 4, 12);
  if (!alone || !grouped) process.exitCode = 1;
}
