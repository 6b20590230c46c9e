/**
 * How big the sheets of a spreadsheet were at the last look, kept on this machine: a small spreadsheet is then opened
 * and read in one request. Only ever a hint: without it, or with a wrong one, everything is found out as before.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../../../base/make-folder.ts";
import { field } from "../sign-in/json-field.ts";
import type { GridSize } from "./sizes.ts";

/** What is remembered of one spreadsheet. */
export interface KeptSizes {
  /** The sizes of its sheets at the last look; null when there was none, or it can't be read. */
  last(): readonly GridSize[] | null;
  /** Keeps the sizes; where that can't be done nothing happens. */
  keep(sheets: readonly GridSize[]): void;
}

/** The sizes of the spreadsheet of an id. Without a folder nothing is remembered. */
export function keptSizes(stateFolder: string | null, id: string): KeptSizes {
  if (stateFolder === null) return { last: () => null, keep: () => undefined };
  const folder = join(stateFolder, "google-sizes");
  const path = join(folder, `${id}.json`);
  return {
    last: () => sizesOf(textIn(path)),
    keep: (sheets) => {
      const text = JSON.stringify(sheets.map(({ columnCount, rowCount }) => ({ rowCount, columnCount })));
      if (text !== textIn(path)) write(folder, path, text);
    },
  };
}

function textIn(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function write(folder: string, path: string, text: string): void {
  try {
    makeFolder(folder);
    writeFileSync(path, text, { mode: 0o600 });
  } catch {
    // A full or closed disk costs one more request the next time.
  }
}

function sizesOf(text: string | null): GridSize[] | null {
  const sheets = text === null ? null : parsed(text);
  if (!Array.isArray(sheets)) return null;
  const sizes: GridSize[] = [];
  for (const sheet of sheets) {
    const [rowCount, columnCount] = [field(sheet, "rowCount"), field(sheet, "columnCount")];
    if (typeof rowCount !== "number" || typeof columnCount !== "number") return null;
    sizes.push({ rowCount, columnCount });
  }
  return sizes;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
