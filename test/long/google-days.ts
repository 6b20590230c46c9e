/** Five managers' days in one Google spreadsheet by the whole program, with faults, sorts, rows of Calls deleted and older versions restored: node scripts/run.mjs test/long/google-days.ts [logs] [seed] [ids-at-end: a table of an older version, of which sorts leave the ids behind] */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays } from "../../src/rules/calendar/date.ts";
import { quickWorld, signedIn } from "../support/google/google-run.ts";
import { documentId, QuickWaiting } from "../support/google/google-waiting.ts";
import { plain, type SheetRow, SheetsDocument } from "../support/google/sheets-document.ts";
import type { Fault } from "../support/google/sheets-faults.ts";
import { SheetsServer } from "../support/google/sheets-server.ts";
import { seeded } from "../support/seeded.ts";
import { runProgram } from "../support/terminal/program.ts";
import type { SheetFixture, Written } from "../support/workbooks/memory-sheet.ts";

const [wanted = "2000", seed = "1", ...modes] = process.argv.slice(2);
const areIdsAtEnd = modes.includes("ids-at-end");
const managers = ["Ann", "Bob", "Cid", "Dan", "Eve"];
const clientsEach = 60;
/** Logs of one manager between two looks of the colleague. */
const together = 4;

const random = seeded(Number(seed));
const below = (count: number): number => Math.floor(random() * count);

/** A log that was told as saved. */
interface Logged {
  readonly id: string;
  readonly number: number;
  readonly client: string;
  readonly manager: string;
  readonly next: string;
  fate: "kept" | "gone";
}

const clientNames = managers.flatMap((manager) =>
  Array.from({ length: clientsEach }, (_, at) => `Client ${manager} ${String(at).padStart(2, "0")}`),
);
const insideHeadings = ["Name", "followup id", "Phone", "Next contact date", "Status", "Manager", "Note"];
const endHeadings = ["Name", "Phone", "Next contact date", "Status", "Manager", "Note", "followup id"];
const headings = areIdsAtEnd ? endHeadings : insideHeadings;
const columnOf = (heading: string): number => headings.indexOf(heading);

function contacts(): SheetFixture {
  const rows = clientNames.map((name, at): Written[] => {
    const said = new Map<string, Written>([
      ["Name", name],
      ["followup id", `id-${at}`],
      ["Phone", `+373 69 ${String(at).padStart(6, "0")}`],
      ["Next contact date", "@2026-11-20"],
      ["Status", "new"],
      ["Manager", name.split(" ")[1] ?? ""],
    ]);
    return headings.map((heading) => said.get(heading) ?? null);
  });
  return { title: "Clients", rows: [headings, ...rows] };
}

const document = new SheetsDocument(documentId, [contacts()]);
const server = await SheetsServer.start(document);
const folder = mkdtempSync(join(tmpdir(), "followup-days-"));
const waiting = new QuickWaiting(Number(seed));

/** How often each kind strikes, of all requests. */
const kinds: readonly (readonly [share: number, fault: Fault])[] = [
  [0.02, { kind: "status", code: 429, when: "before", retryAfter: "3" }],
  [0.02, { kind: "status", code: 503, when: "before" }],
  [0.015, { kind: "status", code: 503, when: "after" }],
  [0.015, { kind: "status", code: 500, when: "after" }],
  [0.015, { kind: "cut", when: "before" }],
  [0.015, { kind: "cut", when: "after" }],
  [0.01, { kind: "half" }],
];
const met = new Map<string, number>();
let isBad = true;
server.faults = () => {
  let chance = isBad ? random() : 1;
  for (const [share, fault] of kinds) {
    chance -= share;
    if (chance >= 0) continue;
    const name = [fault.kind, "code" in fault ? fault.code : "", "when" in fault ? fault.when : ""];
    const key = name.join(" ").replace(/\s+/g, " ").trim();
    met.set(key, (met.get(key) ?? 0) + 1);
    return fault;
  }
  return null;
};

const done = { sorted: 0, moved: 0, inserted: 0, deletedCalls: 0, restored: 0, restoredWithoutKeys: 0 };

/** A colleague sorts the columns in sight, drags a row, or inserts one. */
function disturb(): void {
  const what = random();
  const rows = document.sheet("Clients").rows.length;
  if (what < 0.6) {
    const at = columnOf(["Name", "Next contact date", "Status", "Manager"][below(4)] ?? "Name");
    const way = random() < 0.5 ? 1 : -1;
    const order = (left: SheetRow, right: SheetRow) => (plain(left[at]) < plain(right[at]) ? -way : way);
    document.sort("Clients", 1, order, areIdsAtEnd ? headings.length - 1 : undefined);
    done.sorted += 1;
  } else if (what < 0.85) {
    document.moveRow("Clients", 2 + below(rows - 1), 2 + below(rows - 1));
    done.moved += 1;
  } else {
    document.insertRow("Clients", 2 + below(rows - 1));
    done.inserted += 1;
  }
}
server.before = () => {
  if (isBad && random() < 0.01) disturb();
};

function run(manager: string, words: readonly string[]) {
  return runProgram(folder, words, quickWorld(signedIn(join(folder, manager), server.endpoint), waiting));
}

const logs: Logged[] = [];
const unsaved: string[] = [];
let given = 0;
let logRequests = 0;

async function logSome(manager: string, own: readonly string[]): Promise<void> {
  for (const client of own) {
    given += 1;
    const number = given;
    const next = addDays("2026-12-01", number % 600);
    const ended = await run(manager, [
      ...["log", client, "later", "--next", next, "--note", `#${number}`, "--again", "--json"],
    ]);
    const told = JSON.parse(ended.out || "{}");
    if (told.saved === true) logs.push({ id: told.call.id, number, client, manager, next, fate: "kept" });
    else unsaved.push(`${client}: ${ended.code} ${ended.out}${ended.err}`.slice(0, 300));
  }
}

/** Syncs, and settles what is asked: rows of Calls that are gone are put back or left, all else is ours. */
const asked = new Map<string, number>();
async function settle(manager: string): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    const { conflicts = [], waiting: why = null } = JSON.parse(
      (await run(manager, ["sync", "--json"])).out || "{}",
    );
    if (conflicts.length === 0 && why === null) return;
    for (const { id, kind } of conflicts) {
      asked.set(kind, (asked.get(kind) ?? 0) + 1);
      const isLeft = kind === "row-deleted" && random() < 0.5;
      const how = kind !== "row-deleted" ? "--write-ours" : isLeft ? "--gone" : "--put-back";
      const ended = await run(manager, ["sync", how, id, "--json"]);
      const log = logs.find((one) => one.id === id);
      if (isLeft && ended.code === 0 && log !== undefined) log.fate = "gone";
    }
  }
}

function callRows(): SheetRow[] {
  return document.state.sheets.find(({ title }) => title === "Calls")?.rows ?? [];
}

/** Somebody deletes a few rows of Calls, or restores the version of before the last logs. */
function meddle(before: ReturnType<SheetsDocument["copy"]>): boolean {
  const what = random();
  if (what < 0.25 && callRows().length > 6) {
    for (let count = 1 + below(3); count > 0; count -= 1) {
      document.deleteRow("Calls", 2 + below(callRows().length - 1));
      done.deletedCalls += 1;
    }
    return true;
  }
  if (what < 0.45) {
    const withKeys = random() < 0.5;
    const metadata = withKeys ? document.state.metadata : before.metadata;
    document.state = { ...before, metadata };
    done[withKeys ? "restored" : "restoredWithoutKeys"] += 1;
    return true;
  }
  return false;
}

const begun = process.cpuUsage();
for (const manager of managers) await run(manager, ["today"]);
while (given < Number(wanted)) {
  const before = document.copy();
  const requests = server.count();
  await Promise.all(
    managers.map((manager, at) => {
      const own = Array.from(
        { length: together },
        () => clientNames[at * clientsEach + below(clientsEach)] ?? "",
      );
      return logSome(manager, [...new Set(own)]);
    }),
  );
  logRequests += server.count() - requests;
  disturb();
  if (meddle(before)) for (const manager of managers) await settle(manager);
}
isBad = false;
for (let round = 0; round < 2; round += 1) for (const manager of managers) await settle(manager);
const left = await Promise.all(
  managers.map(async (manager) => (await run(manager, ["sync"])).out.trim().split("\n")),
);
await server.stop();

const counts = new Map<string, number>();
const idColumn = callRows()[0]?.findIndex((cell) => plain(cell) === "Call id") ?? 0;
for (const row of callRows().slice(1))
  counts.set(plain(row[idColumn]), (counts.get(plain(row[idColumn])) ?? 0) + 1);
const lost = logs.filter(({ fate, id }) => fate === "kept" && (counts.get(id) ?? 0) === 0);
const doubled = logs.filter(({ id }) => (counts.get(id) ?? 0) > 1);
const wrong: string[] = [];
const twice: string[] = [];
const missing: string[] = [];
const seen = new Map<number, number>();
const numbered = new Map(logs.map((log) => [log.number, log]));
for (const row of document.sheet("Clients").rows.slice(1)) {
  const name = plain(row[columnOf("Name")]);
  const notes = [...plain(row[columnOf("Note")]).matchAll(/#(\d+)/g)].map(([, number]) => Number(number));
  for (const number of notes) {
    seen.set(number, (seen.get(number) ?? 0) + 1);
    if (numbered.get(number)?.client !== name) wrong.push(`${name} shows the note of #${number}`);
  }
}
for (const [number, count] of seen) if (count > 1) twice.push(`#${number}`);
for (const { fate, number } of logs) if (fate === "kept" && !seen.has(number)) missing.push(`#${number}`);
const { system, user } = process.cpuUsage(begun);
console.log(
  `\n${logs.length} logs by ${managers.length} managers at once, seed ${seed}, ids ${areIdsAtEnd ? "at the end" : "inside the table"}`,
);
console.log(`  faults: ${[...met].map(([name, times]) => `${name} ${times}`).join(", ")}`);
console.log(`  the colleague: ${JSON.stringify(done)}`);
console.log(
  `  requests a log ${(logRequests / logs.length).toFixed(2)}; processor time ${Math.round((system + user) / 1e6)} s`,
);
console.log(
  `  asked: ${JSON.stringify(Object.fromEntries(asked))}, left out of Calls as wanted ${logs.filter(({ fate }) => fate === "gone").length}, told as not saved ${unsaved.length}`,
);
console.log(`  lost ${lost.length}, doubled ${doubled.length}, notes on a wrong row ${wrong.length}`);
console.log(
  `  notes twice ${twice.length}, notes missing ${missing.length}, shapes wrong ${server.violations.length}`,
);
console.log(`  what sync says at the end: ${left.map((lines) => lines.at(-1)).join(" | ")}`);
for (const line of [
  ...lost.map(({ id, number }) => `lost ${id} #${number}`),
  ...doubled.map(({ id }) => `doubled ${id}`),
])
  console.log(`    ${line}`);
for (const line of [
  ...wrong,
  ...twice,
  ...missing.slice(0, 10),
  ...unsaved.slice(0, 5),
  ...server.violations,
])
  console.log(`    ${line}`);
rmSync(folder, { recursive: true });
if (lost.length + doubled.length + wrong.length + twice.length + server.violations.length > 0)
  process.exitCode = 1;
