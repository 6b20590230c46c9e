/** Five managers' whole work in one Google spreadsheet (calls, clients added, days moved, cards skipped, complaints, clients handed over, all taken back now and then) while others sort, drag, insert, delete and rename, delete calls and restore older versions: node scripts/run.mjs test/long/google-team.ts [commands] [seed] [faultless] [undisturbed] [unrestored] */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { badDay } from "../support/google/google-colleague.ts";
import { Managers } from "../support/google/google-managers.ts";
import { columnOf, Meddler, spellings, told } from "../support/google/google-meddling.ts";
import { documentId, QuickWaiting } from "../support/google/google-waiting.ts";
import { plain, type SheetState, SheetsDocument } from "../support/google/sheets-document.ts";
import { SheetsServer } from "../support/google/sheets-server.ts";
import { seeded } from "../support/seeded.ts";

const [wanted = "500", seed = "1", ...without] = process.argv.slice(2);
const names = ["Ann", "Bob", "Cid", "Dan", "Eve"];
const clientsEach = 30;
/** Commands of one manager between two looks of the others. */
const together = 4;
const random = seeded(Number(seed));

const phones = new Map<string, string>();
/** A column that nothing writes: it tells which row a row is. */
const codes = new Map<string, string>();
const clients = names.flatMap((manager, group) =>
  Array.from({ length: clientsEach }, (_, at) => {
    const name = `Client ${manager} ${String(at).padStart(2, "0")}`;
    const serial = String(group * clientsEach + at).padStart(6, "0");
    phones.set(name, `+373 69 ${serial}`);
    codes.set(name, `C-${serial}`);
    return [name, `id-${serial}`, `+373 69 ${serial}`, `C-${serial}`, "@2026-11-20", "new", manager, null];
  }),
);
const headings = Object.values(spellings).map(([first]) => first);
const document = new SheetsDocument(documentId, [{ title: "Clients", rows: [headings, ...clients] }]);
const server = await SheetsServer.start(document);
const folder = mkdtempSync(join(tmpdir(), "followup-team-"));
const waiting = new QuickWaiting(Number(seed));
const meddler = new Meddler(document, random, 12);
const work = { managers: names, folder, endpoint: server.endpoint, waiting, random, phones };
const managers = new Managers(work);

const plan = badDay(random);
let isBad = true;
server.faults = (request) => {
  const fault = isBad && !without.includes("faultless") ? plan(request) : null;
  // Nothing here waits for a time limit to pass.
  return fault?.kind === "silence" || fault?.kind === "late" ? { kind: "cut", when: "before" } : fault;
};
const isDisturbed = !without.includes("undisturbed");
server.before = () => {
  if (isBad && isDisturbed && random() < 0.01) meddler.quickly();
};

const calls = (): SheetState | undefined =>
  document.state.sheets.find(({ rows }) => (rows[0] ?? []).some((cell) => plain(cell) === "Call id"));
const done = { callsDeleted: 0, restored: 0, broughtBack: 0 };

/** Somebody deletes rows of Calls, or restores the version of before the last round, with the keys of today or those of then. */
function takeAway(before: ReturnType<SheetsDocument["copy"]>): boolean {
  const what = random();
  const sheet = calls();
  if (what < 0.15 && sheet !== undefined && sheet.rows.length > 8) {
    for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1)
      document.deleteRow(sheet.title, 2 + Math.floor(random() * (sheet.rows.length - 1)));
    done.callsDeleted += 1;
    return true;
  }
  if (what > 0.27) return false;
  document.state = { ...before, metadata: random() < 0.5 ? document.state.metadata : before.metadata };
  meddler.restored();
  done.restored += 1;
  return true;
}

for (const manager of names) await managers.run(manager, ["today"]);
while (managers.given < Number(wanted)) {
  const before = document.copy();
  await Promise.all(
    names.map(async (manager) => {
      for (let count = 0; count < together; count += 1) await managers.oneCommand(manager);
    }),
  );
  if (isDisturbed) meddler.slowly();
  const isTaken = isDisturbed && !without.includes("unrestored") && takeAway(before);
  if (isTaken) for (const manager of names) await managers.settle(manager);
}
isBad = false;
for (let round = 0; round < 2; round += 1) for (const manager of names) await managers.settle(manager);
const left = await Promise.all(names.map((manager) => managers.lastLine(manager)));
await server.stop();

/** What is wrong with the sheet of calls. */
function wrongCalls(): string[] {
  const sheet = calls();
  const at = sheet?.rows[0]?.findIndex((cell) => plain(cell) === "Call id") ?? 0;
  const ids = (sheet?.rows.slice(1) ?? []).map((row) => plain(row[at]));
  return managers.acts.flatMap(({ client, fate, id, number }) => {
    const count = ids.filter((one) => one === id).length;
    const mayBeAway = ["gone", "forgotten", "undone"].includes(fate);
    if (count > 1) return [`doubled: ${id} #${number} of ${client}`];
    return count === 0 && !mayBeAway ? [`lost: ${id} #${number} of ${client}`] : [];
  });
}

/** What is wrong with the rows of the clients. */
function wrongRows(sheet: SheetState): string[] {
  const wrong: string[] = [];
  const seen = new Map<number, number>();
  const standing = new Map<string, number>();
  for (const row of sheet.rows.slice(1)) {
    const text = row.map(plain).join(" | ");
    const name = told(sheet, row, "name");
    if (name === "") {
      if (text.replace(/[ |]/g, "") !== "") wrong.push(`nobody's: ${text}`);
      continue;
    }
    if (done.restored > 0 && managers.takenBack.has(name)) {
      done.broughtBack += 1;
      continue;
    }
    standing.set(name, (standing.get(name) ?? 0) + 1);
    if (told(sheet, row, "phone") !== phones.get(name)) wrong.push(`another's phone: ${text}`);
    if (told(sheet, row, "code") !== (codes.get(name) ?? "")) wrong.push(`another's code: ${text}`);
    for (const [, digits] of told(sheet, row, "note").matchAll(/#(\d+)\./g)) {
      const act = managers.acts.find(({ number }) => number === Number(digits));
      seen.set(Number(digits), (seen.get(Number(digits)) ?? 0) + 1);
      if (act?.client !== name) wrong.push(`on a wrong row: ${name} shows #${digits} of ${act?.client}`);
      if (act?.fate === "undone") wrong.push(`taken back, yet there: #${digits} of ${name}`);
    }
  }
  for (const name of [...codes.keys(), ...managers.added]) {
    const count = standing.get(name) ?? 0;
    if (count !== 1 && !(count === 0 && meddler.deleted.has(name)))
      wrong.push(`${name} stands ${count} times`);
  }
  for (const [number, count] of seen) if (count > 1) wrong.push(`note twice: #${number}`);
  for (const { client, fate, hasNote, number } of managers.acts)
    if (hasNote && fate === "kept" && !seen.has(number) && standing.has(client))
      wrong.push(`note missing: #${number} of ${client}`);
  const ids = sheet.rows.slice(1).flatMap((row) => told(sheet, row, "id") || []);
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) wrong.push(`id twice: ${id}`);
  if (columnOf(sheet, "id") < 0) wrong.push("the column of ids has gone");
  return wrong;
}

const [sheet] = document.state.sheets;
if (sheet === undefined) throw new Error("the table has gone");
const found = [...wrongCalls(), ...wrongRows(sheet), ...managers.bugs, ...server.violations];
const list = (counts: ReadonlyMap<string, number>) =>
  [...counts].map(([name, count]) => `${name} ${count}`).join(", ");
process.stdout.write(
  [
    "",
    `seed ${seed}: ${managers.given} commands, ${managers.acts.length} calls and ${managers.added.size} clients saved; ${server.count()} requests`,
    `  commands and how they ended: ${list(managers.ended)}`,
    `  the others: ${list(meddler.done)}, calls deleted ${done.callsDeleted}, restored ${done.restored} (and with them ${done.broughtBack} clients that had been taken back); asked: ${list(managers.asked)}`,
    `  what sync says: ${[...new Set(left)].join(" | ")}`,
    `  found ${found.length}`,
    ...found.map((line) => `    ${line}`),
    "",
  ].join("\n"),
);
rmSync(folder, { recursive: true });
if (found.length > 0) process.exitCode = 1;
