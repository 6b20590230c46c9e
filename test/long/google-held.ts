/** Four people log calls in one process while requests are held back, as on a bad line, until others have gone past them, and rows are moved in the midst: node scripts/run.mjs test/long/google-held.ts [spreadsheets] [seed] */
import { openGoogle } from "../../src/workbook/google/open-google.ts";
import {
  contactsAndCalls,
  deliverCalls,
  harmIn,
  ownCalls,
  type Tally,
} from "../support/google/google-calls.ts";
import { BusyColleague, badDay } from "../support/google/google-colleague.ts";
import { address, documentId, QuickWaiting } from "../support/google/google-waiting.ts";
import { SheetsDocument } from "../support/google/sheets-document.ts";
import { SheetsServer } from "../support/google/sheets-server.ts";
import { seeded } from "../support/seeded.ts";

const [wanted = "40", firstSeed = "1"] = process.argv.slice(2);
const people = 4;
const contacts = 40;
const callsEach = 30;
const found = { calls: 0, requests: 0, held: 0, wrong: 0, overtaken: 0, lost: 0, doubled: 0, given: 0 };
const told: string[] = [];

/** Requests that wait until so many others have come, or until nobody else is left to come. */
class HeldRequests {
  working = people;
  private held: { readonly until: number; readonly go: () => void }[] = [];

  hold(until: number): Promise<void> {
    return new Promise((go) => {
      this.held.push({ until, go });
      this.release(0);
    });
  }

  release(requests: number): void {
    const isDue = ({ until }: { readonly until: number }) => until <= requests;
    const due = this.held.filter(isDue);
    this.held = this.held.filter((one) => !isDue(one));
    for (const { go } of due) go();
    if (this.held.length >= this.working) this.held.shift()?.go();
  }
}

async function oneSpreadsheet(seed: number): Promise<void> {
  const random = seeded(seed);
  const document = new SheetsDocument(documentId, contactsAndCalls(contacts));
  const server = await SheetsServer.start(document);
  const colleague = new BusyColleague(document, random, 5);
  const held = new HeldRequests();
  const faults = badDay(random);
  server.faults = (request) => {
    const fault = faults(request);
    // Nothing here waits for a time limit to pass.
    return fault?.kind === "silence" || fault?.kind === "late" ? { kind: "cut", when: "after" } : fault;
  };
  server.before = () => {
    if (random() < 0.05) colleague.disturb();
    held.release(server.count());
  };
  server.meanwhile = async () => {
    if (random() >= 0.06) return;
    found.held += 1;
    await held.hold(server.count() + 4 + Math.floor(random() * 20));
  };
  const calls = ownCalls({ people, each: callsEach, contacts, random });
  const together = 1 + (seed % people);
  const tallies = await Promise.all(
    calls.map(async (its, person) => {
      const tally: Tally = { conflicts: [], asked: [], deliveries: 0 };
      const environment = { FOLLOWUP_GOOGLE_ENDPOINT: server.endpoint, FOLLOWUP_GOOGLE_TOKEN: "test-token" };
      const waiting = new QuickWaiting(seed * 10 + person);
      const open = () => openGoogle(address, { environment, configFolder: "/nowhere", waiting });
      const shown = new Map();
      for (let at = 0; at < its.length; at += together) {
        const some = its.slice(at, at + together);
        // A person who is asked about a contact again and again leaves it.
        await deliverCalls(open, some, tally, shown).catch(() => {
          found.given += some.length;
          tally.conflicts.push(...some.map(({ id }) => id));
        });
      }
      held.working -= 1;
      held.release(server.count());
      return tally;
    }),
  );
  await server.stop();
  const harm = harmIn(document, calls.flat(), new Set(tallies.flatMap(({ conflicts }) => conflicts)));
  found.calls += calls.flat().length;
  found.requests += server.count();
  for (const kind of ["wrong", "overtaken", "lost", "doubled"] as const) {
    found[kind] += harm[kind].length;
    if (kind !== "overtaken") told.push(...harm[kind].map((what) => `seed ${seed}: ${kind} ${what}`));
  }
  told.push(...server.violations);
}

for (let at = 0; at < Number(wanted); at += 1) await oneSpreadsheet(Number(firstSeed) + at);
process.stdout.write(
  [
    "",
    `${found.calls} calls in ${wanted} spreadsheets from seed ${firstSeed} on: ${JSON.stringify(found)}`,
    ...told.map((line) => `    ${line}`),
    "",
  ].join("\n"),
);
