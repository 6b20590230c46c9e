/** The system calls by which a run of the program touches its files, as strace tells them. */
import { readFileSync, rmSync } from "node:fs";
import { type CliOffice, verify } from "./cli-office.ts";

/** One system call of a run. */
export interface Point {
  readonly call: string;
  /** Which one of that name it is in its thread, from 1. */
  readonly number: number;
  /** True when it may change what a later command finds: then a kill before it is another case than a kill before the last one. */
  readonly changes: boolean;
}

const traced =
  "openat,open,read,pread64,write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat,ftruncate,fchmod,fchown,close,getdents64,statx,fstat,newfstatat,faccessat,faccessat2,access,copy_file_range";

const changing =
  /^(?:write|pwrite64|rename\w*|link\w*|unlink\w*|mkdir\w*|ftruncate|fchmod|fchown|copy_file_range)$/;

/** The calls that touch the office's own files, in their order. */
export async function pointsOf(office: CliOffice, words: readonly string[]): Promise<readonly Point[]> {
  const trace = `${office.folder}-trace`;
  await office.run(words, ["strace", "-f", "-y", "-qq", "-o", trace, "-e", `trace=${traced}`]);
  const lines = readFileSync(trace).toString("latin1").split("\n");
  rmSync(trace);
  const points: Point[] = [];
  const counts = new Map<string, number>();
  const main = lines[0]?.split(" ")[0];
  for (const line of lines) {
    const [, thread, call] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
    if (call === undefined) continue;
    const isOurs = touches(line, office.folder);
    verify(thread === main || !isOurs, `a file is touched from another thread, which is not swept: ${line}`);
    if (thread !== main) continue;
    const number = (counts.get(call) ?? 0) + 1;
    counts.set(call, number);
    if (isOurs) points.push({ call, number, changes: changing.test(call) || line.includes("O_CREAT") });
  }
  verify(points.length > 40, `only ${points.length} calls were seen: nothing would be tested`);
  return points;
}

/** True for a traced call on something in a folder; the one that the program was started in stands before every path. */
export function touches(line: string, folder: string): boolean {
  return line.replace(/AT_FDCWD<[^>]*>/g, "").includes(folder);
}

/** The points in such an order that any beginning of it is spread over all of them: a run that is cut short has still looked everywhere. */
export function spread<Item>(items: readonly Item[]): readonly Item[] {
  const golden = (Math.sqrt(5) - 1) / 2;
  return items
    .map((item, index) => ({ item, place: (index * golden) % 1 }))
    .sort((left, right) => left.place - right.place)
    .map(({ item }) => item);
}
