/** What happens to other people's workbooks (../shared/corpus/real) when one cell is edited and one row added: node scripts/run.mjs bench/corpus.ts */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ExcelJS from "exceljs";
import { bufferSource, edit, open, XlsxError, type XlsxWorkbook } from "#xlsx-patch";
import { zipParts } from "../packages/xlsx-patch/test/support/zip-parts.ts";

const corpus = resolve("../shared/corpus/real");
const folder = mkdtempSync(join(tmpdir(), "corpus-"));

const kinds = {
  charts: /charts\/chart[^/]*\.xml$/i,
  "pivot tables": /pivotTables\/[^/]+\.xml$/i,
  macros: /vbaProject\.bin$/i,
} as const;

/** How an engine fared; of charts and the like, how many there were in the workbooks that it saved, and still are. */
class Tally {
  saved = 0;
  empty = 0;
  refused = 0;
  failed = 0;
  lostParts = 0;
  untouched = 0;
  readonly kept = new Map(Object.keys(kinds).map((kind) => [kind, { was: 0, is: 0 }]));
  readonly engine: string;

  constructor(engine: string) {
    this.engine = engine;
  }

  compare(before: Buffer, after: Buffer): void {
    const was = partsOf(before);
    const is = partsOf(after);
    this.saved++;
    const now = countsOf(is);
    if ([...countsOf(was)].some(([kind, count]) => (now.get(kind) ?? 0) < count)) this.lostParts++;
    if ([...was].every(([name, bytes]) => meant.test(name) || is.get(name)?.equals(bytes))) this.untouched++;
    for (const [kind, pattern] of Object.entries(kinds)) {
      const count = this.kept.get(kind);
      if (count === undefined) continue;
      count.was += [...was.keys()].filter((name) => pattern.test(name)).length;
      count.is += [...is.keys()].filter((name) => pattern.test(name)).length;
    }
  }

  line(): string {
    const kept = [...this.kept.values()].map(({ is, was }) => `${is} of ${was}`);
    const { empty, engine, failed, lostParts, refused, saved, untouched } = this;
    return `| ${[engine, saved, empty, refused, failed, lostParts, untouched, ...kept].join(" | ")} |`;
  }
}

/** Parts that the edit itself may change. */
const meant =
  /(?:^\[content_types\]\.xml|worksheets\/[^/]+\.xml|tables\/[^/]+|styles[^/]*|workbook[^/]*|sharedstrings[^/]*|calcchain\.xml)$/i;

/** Parts by name in small letters, slashes told alike; folders are none. */
function partsOf(bytes: Buffer): Map<string, Buffer> {
  const parts = [...zipParts(bytes)].filter(([name]) => !name.endsWith("/"));
  return new Map(parts.map(([name, data]) => [name.toLowerCase().replaceAll("\\", "/"), data]));
}

/** How many parts of each kind there are: a library may number them anew. Formulas' order is no content. */
function countsOf(parts: ReadonlyMap<string, Buffer>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of parts.keys()) {
    const kind = name.replace(/.*\//, "").replace(/\d+/g, "");
    if (!/calcchain|sharedstrings/.test(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

async function byPatch(bytes: Buffer): Promise<Buffer | "empty" | "refused"> {
  const workbook = open(bufferSource(bytes));
  let outcome: "empty" | "refused" = "empty";
  for (const { hasCells, title } of workbook.tabs) {
    const [values] = hasCells ? await workbook.read([{ sheet: title }]) : [];
    if (values === undefined) continue;
    const [heading = 1, ...rows] = values.rows;
    for (const row of [...rows, heading].slice(0, 40)) {
      for (let column = 1; column <= Math.min(40, values.lastColumn); column++) {
        if (values.value(row, column) === null || values.isFormula(row, column)) continue;
        outcome = "refused";
        const written = await tryEdit(workbook, title, { row, column, heading });
        if (written !== null) return written;
      }
    }
  }
  return outcome;
}

async function tryEdit(
  workbook: XlsxWorkbook,
  title: string,
  { column, heading, row }: { row: number; column: number; heading: number },
): Promise<Buffer | null> {
  try {
    const draft = await edit(workbook);
    if (draft.fixed(title, row, column) !== null) return null;
    draft.set(title, row, column, { kind: "text", text: "changed" });
    draft.appendRow(title, heading, new Map([[column, { kind: "number", value: 1 }]]));
    const written = Buffer.concat((await draft.finish()) ?? []);
    draft.verify(written);
    return written;
  } catch (error) {
    if (error instanceof XlsxError) return null;
    throw error;
  }
}

async function byExceljs(path: string): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error("no sheet");
  sheet.getCell(2, 1).value = "changed";
  sheet.addRow([1]);
  return Buffer.from(new Uint8Array(await book.xlsx.writeBuffer()));
}

const script = `
import sys, warnings, openpyxl
warnings.simplefilter("ignore")
book = openpyxl.load_workbook(sys.argv[1], keep_vba=sys.argv[1].endswith("m"))
sheet = book.worksheets[0]
sheet.cell(2, 1).value = "changed"
sheet.append([1])
book.save(sys.argv[2])
`;

function byOpenpyxl(path: string, out: string): Buffer {
  const { status } = spawnSync("/usr/bin/python3", ["-c", script, path, out], { stdio: "ignore" });
  if (status !== 0) throw new Error("openpyxl");
  return readFileSync(out);
}

const tallies = {
  patch: new Tally("xlsx-patch"),
  exceljs: new Tally("exceljs 4.4.0"),
  openpyxl: new Tally("openpyxl"),
};
const names = readdirSync(corpus).sort();
for (const name of names) {
  const path = join(corpus, name);
  const bytes = readFileSync(path);
  try {
    const written = await byPatch(bytes);
    if (typeof written === "string") tallies.patch[written]++;
    else tallies.patch.compare(bytes, written);
  } catch (error) {
    if (error instanceof XlsxError) tallies.patch.refused++;
    else tallies.patch.failed++;
  }
  try {
    tallies.exceljs.compare(bytes, await byExceljs(path));
  } catch {
    tallies.exceljs.failed++;
  }
  try {
    tallies.openpyxl.compare(bytes, byOpenpyxl(path, join(folder, `out-${name}`)));
  } catch {
    tallies.openpyxl.failed++;
  }
}
rmSync(folder, { recursive: true, force: true });

const columns = [
  "saved",
  "nothing to edit",
  "refused",
  "failed",
  "lost a part",
  "all other parts as they were",
];
console.log(`${names.length} workbooks\n\n| | ${[...columns, ...Object.keys(kinds)].join(" | ")} |`);
console.log(`|---|${"---:|".repeat(columns.length + 3)}`);
for (const one of Object.values(tallies)) console.log(one.line());
