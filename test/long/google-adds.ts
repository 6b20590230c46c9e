/** Three managers add clients at once to a Google spreadsheet with rows made ready, while rows are sorted and dragged in the midst of requests and one request in eight meets a fault: node scripts/run.mjs test/long/google-adds.ts [spreadsheets] [seed] [numbered: the rows made ready have numbers of their own] */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { badDay } from "../support/google/google-colleague.ts";
import { quickWorld, signedIn } from "../support/google/google-run.ts";
import { documentId, QuickWaiting } from "../support/google/google-waiting.ts";
import { plain, type SheetRow, SheetsDocument } from "../support/google/sheets-document.ts";
import { SheetsServer } from "../support/google/sheets-server.ts";
import { seeded } from "../support/seeded.ts";
import { runProgram } from "../support/terminal/program.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";

const [wanted = "30", firstSeed = "1", mode] = process.argv.slice(2);
const managers = ["Ann", "Bob", "Cid"];
const addsEach = 8;
const clientCount = 30;
const two = (number: number): string => String(number).padStart(2, "0");

const clients = Array.from({ length: clientCount }, (_, at): Written[] => {
  const client: Written[] = [
    `Client ${two(at)}`,
    `k-${at}`,
    `+373 69 000 0${two(at)}`,
    "@2026-11-20",
    null,
    at % 3 === 0,
  ];
  return mode === "numbered" ? [...client, at + 1] : client;
});
const isNumbered = mode === "numbered";
const ready = Array.from({ length: 40 }, (_, at): Written[] => {
  return [null, null, null, null, null, false, ...(isNumbered ? [clientCount + 1 + at] : [])];
});
const headings = [
  ...["Name", "followup id", "Phone", "Next contact date", "Note", "VIP"],
  ...(isNumbered ? ["No."] : []),
];
const phoneOf = (manager: string, at: number): string => `+373 78 ${manager.charCodeAt(0)} 00${two(at)}`;

const found = { adds: 0, waited: 0, refused: 0, requests: 0, sorted: 0, dragged: 0 };
const harm = { lost: 0, doubled: 0, overwritten: 0, clientsTwice: 0, mixed: 0, idsGone: 0, idsTwice: 0 };
const told: string[] = [];

/** Rows with a value in the column come first, as in the browser. */
function sorted(document: SheetsDocument, column: number, way: number): void {
  document.sort("Clients", 1, (left, right) => {
    const [one, other] = [plain(left[column]), plain(right[column])];
    if (one === other) return 0;
    if (one === "" || other === "") return one === "" ? 1 : -1;
    return one < other ? -way : way;
  });
  found.sorted += 1;
}

function judge(document: SheetsDocument, seed: number, refused: ReadonlySet<string>): void {
  const rows = document
    .sheet("Clients")
    .rows.slice(1)
    .map((row: SheetRow) => row.map(plain));
  const named = (name: string) => rows.filter(([one]) => one === name);
  const note = (kind: keyof typeof harm, what: string): void => {
    harm[kind] += 1;
    told.push(`seed ${seed}: ${kind} ${what}`);
  };
  for (const manager of managers) {
    for (let at = 0; at < addsEach; at += 1) {
      const its = named(`New ${manager} ${at}`);
      if (its.length === 0 && refused.has(`New ${manager} ${at}`)) continue;
      if (its.length !== 1) note(its.length === 0 ? "lost" : "doubled", `New ${manager} ${at}`);
      if (its.some((row) => row[2] !== phoneOf(manager, at) || row[3] !== "46357"))
        note("mixed", `New ${manager} ${at}`);
    }
  }
  for (const [at, [name, id, phone, , , vip]] of clients.entries()) {
    const its = named(String(name));
    const [row] = its;
    if (row === undefined) note("overwritten", String(name));
    else if (its.length > 1) note("clientsTwice", String(name));
    else if (row[2] !== phone || row[3] !== "46346" || row[5] !== String(vip)) note("mixed", `client ${at}`);
    else if (row[1] !== id) note("idsGone", String(name));
  }
  const ids = rows.flatMap((row) => row[1] || []);
  if (new Set(ids).size < ids.length) note("idsTwice", "");
}

async function oneSpreadsheet(seed: number): Promise<void> {
  const random = seeded(seed);
  const refused = new Set<string>();
  const document = new SheetsDocument(documentId, [
    { title: "Clients", rows: [headings, ...clients, ...ready] },
  ]);
  const server = await SheetsServer.start(document);
  const folder = mkdtempSync(join(tmpdir(), "followup-adds-"));
  const waiting = new QuickWaiting(seed);
  const run = (manager: string, words: readonly string[]) =>
    runProgram(folder, words, quickWorld(signedIn(join(folder, manager), server.endpoint), waiting));
  const disturb = (): void => {
    if (random() < 0.7) {
      sorted(document, [0, 3, 5][Math.floor(random() * 3)] ?? 0, random() < 0.5 ? 1 : -1);
      return;
    }
    document.moveRow("Clients", 2 + Math.floor(random() * 30), 2 + Math.floor(random() * 34));
    found.dragged += 1;
  };
  const faults = badDay(random);
  server.faults = (request) => {
    const fault = faults(request);
    // Nothing here waits for a time limit to pass.
    return fault?.kind === "silence" || fault?.kind === "late" ? { kind: "cut", when: "before" } : fault;
  };
  server.before = () => {
    if (random() < 0.03) disturb();
  };
  await Promise.all(
    managers.map(async (manager) => {
      for (let at = 0; at < addsEach; at += 1) {
        const words = ["add", `New ${manager} ${at}`, "--phone", phoneOf(manager, at)];
        const { code, out } = await run(manager, [...words, "--next", "2026-12-01", "--json"]);
        found.adds += 1;
        if (code === 0 && JSON.parse(out).written !== true) found.waited += 1;
        if (code !== 0) {
          found.refused += 1;
          refused.add(`New ${manager} ${at}`);
          told.push(
            `seed ${seed}: New ${manager} ${at} refused with ${code}: ${JSON.parse(out).error?.message}`,
          );
        }
        if (random() < 0.3) disturb();
      }
    }),
  );
  found.requests += server.count();
  server.faults = () => null;
  server.before = () => {};
  for (const manager of managers) await run(manager, ["sync"]);
  judge(document, seed, refused);
  if (server.violations.length > 0) told.push(...server.violations);
  await server.stop();
  rmSync(folder, { recursive: true });
}

for (let at = 0; at < Number(wanted); at += 1) await oneSpreadsheet(Number(firstSeed) + at);
process.stdout.write(
  [
    "",
    `${found.adds} clients added to ${wanted} spreadsheets from seed ${firstSeed} on: ${JSON.stringify(found)}`,
    `  requests an add ${(found.requests / found.adds).toFixed(2)}`,
    `  ${JSON.stringify(harm)}`,
    ...told.map((line) => `    ${line}`),
    "",
  ].join("\n"),
);
