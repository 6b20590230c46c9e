/** openpyxl as a second reader, where Python has it. */
import { spawnSync } from "node:child_process";

const pythons = ["python3", "/usr/bin/python3"];

/** A Python that has openpyxl; null where there is none. */
export const python =
  pythons.find((name) => spawnSync(name, ["-c", "import openpyxl"], { stdio: "ignore" }).status === 0) ??
  null;

const dump = `
import json, sys, warnings, datetime, openpyxl
warnings.simplefilter("ignore")
def plain(value):
    if isinstance(value, bool) or isinstance(value, (int, float)): return value
    if isinstance(value, (datetime.datetime, datetime.date)): return "day " + value.strftime("%Y-%m-%d")
    if isinstance(value, (datetime.time, datetime.timedelta)): return None
    return str(value)
books = {}
for path in sys.argv[1:]:
    try: book = openpyxl.load_workbook(path, data_only=True)
    except Exception: continue
    books[path] = {sheet.title: {f"{cell.row},{cell.column}": plain(cell.value) for row in sheet.iter_rows() for cell in row if cell.value not in (None, "")} for sheet in book.worksheets}
print(json.dumps(books))
`;

/** What openpyxl reads: values by "row,column" by sheet by path. Days are "day 2026-11-23"; times alone are null. Files it can't read are left out. */
export function readByOpenpyxl(paths: readonly string[]): Map<string, Map<string, Map<string, unknown>>> {
  const run = spawnSync(python ?? "python3", ["-c", dump, ...paths], { maxBuffer: 100_000_000 });
  if (run.status !== 0) throw new Error(`openpyxl: ${run.stderr}`);
  return mapOf(JSON.parse(run.stdout.toString()), (book) =>
    mapOf(book, (sheet) => mapOf(sheet, (value) => value)),
  );
}

function mapOf<Value>(object: unknown, each: (value: unknown) => Value): Map<string, Value> {
  return new Map(Object.entries(object ?? {}).map(([key, value]) => [key, each(value)]));
}
