/** How well made-up tables are understood: node scripts/run.mjs test/tables/measure.ts [how many] [kept] [faults] */
import { adopted as adoption } from "./adopted.ts";
import { kinds, makeTable } from "./generator.ts";
import { judge } from "./judge.ts";

const words = process.argv.slice(2);
const count = Number(words.find((word) => /^\d+$/.test(word)) ?? 630);
const kept = words.includes("kept");
const tellsFaults = words.includes("faults");

interface Sums {
  tables: number;
  adopted: number;
  right: number;
  harmful: number;
}

const sums = new Map<string, Sums>();
const faults = new Map<string, number>();

function add(key: string, adopted: boolean, right: boolean, harmful: number): void {
  const sum = sums.get(key) ?? { tables: 0, adopted: 0, right: 0, harmful: 0 };
  sum.tables += 1;
  sum.adopted += Number(adopted);
  sum.right += Number(right);
  sum.harmful += harmful;
  sums.set(key, sum);
}

for (let seed = 0; seed < count; seed += 1) {
  const made = makeTable(seed, kept);
  const { adopted: isUnderstood, faults: found, harmful: called, isRight } = await judge(made);
  const { harmful: written, isReady, why } = await adoption(made);
  const adopted = isUnderstood && isReady;
  const harmful = [...called, ...written];
  if (why !== null) faults.set(`${made.tongue} ${made.kind}: adoption ${why}`, 1);
  for (const key of ["all", made.tongue, made.kind]) add(key, adopted, isRight, harmful.length);
  if (!tellsFaults || kept) continue;
  for (const fault of [...found, ...harmful.slice(0, 2).map((one) => `HARM ${one}`)]) {
    const key = `${made.tongue} ${made.kind}: ${fault}`;
    faults.set(key, (faults.get(key) ?? 0) + 1);
  }
}

const share = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`.padStart(8);
process.stdout.write(`${"".padEnd(16)} tables  adopted    right   partly  harmful cells\n`);
for (const key of ["all", "en", "ru", "ro", ...kinds]) {
  const sum = sums.get(key);
  if (sum === undefined) continue;
  const { adopted, harmful, right, tables } = sum;
  process.stdout.write(
    `${key.padEnd(16)} ${String(tables).padStart(6)} ${share(adopted, tables)} ${share(right, tables)} ${share(tables - right, tables)} ${String(harmful).padStart(8)}\n`,
  );
}
const told = [...faults].sort(([, left], [, right]) => right - left);
for (const [fault, times] of told.slice(0, 120))
  process.stdout.write(`${String(times).padStart(4)} ${fault}\n`);
