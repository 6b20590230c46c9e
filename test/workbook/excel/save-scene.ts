import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../../../src/base/errors.ts";
import { type ReplaceOptions, replaceFile } from "../../../src/workbook/excel/save.ts";
import { readSource } from "../../../src/workbook/excel/source.ts";
import { faultyMachine, Killed } from "../../support/workbooks/faulty-machine.ts";
import { newFolder } from "../../support/workbooks/folders.ts";

export const oldBytes = Buffer.from("the old workbook");
export const newBytes = Buffer.from("the new workbook, a little longer");

export interface Scene {
  readonly folder: string;
  readonly place: string;
}

export function scene(): Scene {
  const folder = newFolder();
  const place = join(folder, "клиенты.xlsx");
  writeFileSync(place, oldBytes, { mode: 0o640 });
  return { folder, place };
}

export function replace(place: string, machine = faultyMachine(), options: ReplaceOptions = {}): void {
  const source = readSource(place, machine);
  replaceFile(source, [newBytes.subarray(0, 7), newBytes.subarray(7)], () => {}, options, machine);
}

export function codeOf(work: () => unknown): string {
  try {
    work();
    return "none";
  } catch (error) {
    return error instanceof Failure ? error.code : error instanceof Killed ? "killed" : String(error);
  }
}

export function state(place: string): "old" | "new" | "broken" {
  const bytes = readFileSync(place);
  if (bytes.equals(oldBytes)) return "old";
  return bytes.equals(newBytes) ? "new" : "broken";
}

export const leftovers = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith(".tmp"));
