/** Opens the workbook at a place: a file, a Google Sheets address or id, or the one workbook of the current folder. */
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { copiesOf } from "../base/conflicted-copies.ts";
import { Failure } from "../base/errors.ts";
import { verifyAllowedName } from "../base/forbidden-name.ts";
import { typedPlace } from "../base/typed-place.ts";
import { foreignAddressOf, shownAddress, spreadsheetIdOf } from "../workbook/google/address.ts";
import type { Waiting } from "../workbook/google/waiting.ts";
import type { ReadableWorkbook, Workbook } from "../workbook/workbook.ts";
import { openBook } from "./open-book.ts";

/** What is needed to open a workbook. */
export interface Opening {
  /** A path, a Google Sheets address or id; null: the workbook of the folder. */
  readonly place: string | null;
  /** An outcome waits to be saved: a workbook that can't be read soon is not waited for. */
  readonly isHurried?: boolean;
  /** It will be read again after each write. */
  readonly rereads?: boolean;
  readonly folder: string;
  /** The folders of this machine (sign-in is kept in config, sizes of spreadsheets in state). */
  readonly home: { readonly state: string; readonly config: string };
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly waiting: Waiting;
  /** The names of workbooks of the folder that the person was at work with today and that are not there now. */
  missingHere(): Promise<readonly string[]>;
  /** True for a workbook that the person was at work with today, under this name or a former one. */
  wasShown(workbook: ReadableWorkbook): Promise<boolean>;
}

/** Opens the workbook. Throws Failure workbook.* when there is none, or more than one could be meant. */
export async function openWorkbook(opening: Opening): Promise<Workbook> {
  if (opening.place === null) return openOnlyOneHere(opening);
  return openPlace(typedPlace(opening.place), opening);
}

/** The address of a spreadsheet as it is remembered; null for a path. Throws Failure access.not-a-spreadsheet for any other address. */
export function addressToKeep(place: string): string | null {
  const what = foreignAddressOf(place);
  if (what !== null) throw new Failure("access.not-a-spreadsheet", { place, what });
  return spreadsheetIdOf(place) === null ? null : shownAddress(place);
}

async function openPlace(place: string, opening: Opening): Promise<Workbook> {
  if (spreadsheetIdOf(place) !== null) {
    const { openGoogle } = await import("../workbook/google/open-google.ts");
    const { environment, home, isHurried = false, rereads = false, waiting } = opening;
    return openGoogle(shownAddress(place), {
      environment,
      configFolder: home.config,
      stateFolder: home.state,
      isHurried,
      rereads,
      waiting,
    });
  }
  const what = foreignAddressOf(place);
  if (what !== null) throw new Failure("access.not-a-spreadsheet", { place, what });
  verifyAllowedName(place, opening.platform);
  const path = resolve(opening.folder, place);
  const { openExcel } = await import("../workbook/excel/workbook.ts");
  return openExcel(path, place);
}

/** The one workbook of the folder that has a next-contact column; else the one that was there today: its outcomes wait for it. */
async function openOnlyOneHere(opening: Opening): Promise<Workbook> {
  const names = workbookNames(opening.folder);
  const [only, another] = names;
  const [missing, alsoMissing] = await opening.missingHere();
  if (only !== undefined && another === undefined && missing === undefined) return openPlace(only, opening);
  const found: Workbook[] = [];
  for (const name of names) {
    const workbook = await openPlace(name, opening).catch(noneWhenUnreadable);
    if (workbook !== null && (await hasContacts(workbook))) found.push(workbook);
  }
  const [first] = found;
  if (first === undefined && missing !== undefined && alsoMissing === undefined)
    return openPlace(missing, opening);
  if (first === undefined) throw noneHere(opening.folder, names);
  if (found.length === 1) {
    // A number means somebody of the list that was shown, and nobody of another workbook.
    if (missing !== undefined && !(await opening.wasShown(first)))
      throw new Failure("workbook.other-here", { missing, place: first.place });
    return first;
  }
  const places = found.map(({ place }) => place);
  // The first is the one that is named as an example: never what a sync program, a browser or a file manager has left.
  const copies = new Set(places.flatMap((place) => copiesOf(places, place)));
  throw new Failure("workbook.several-here", {
    places: [...places.filter((place) => !copies.has(place)), ...copies],
  });
}

/** That nobody can be called from this folder, with the files that somebody could be: a newcomer's own table lacks the column yet. */
function noneHere(folder: string, tables: readonly string[]): Failure {
  return new Failure("workbook.none-here", {
    folder,
    tables,
    exports: filesOf(folder, /\.(?:xls|xlsb|ods|csv)$/i),
  });
}

/** Workbooks of a folder by name, without the owner files that programs leave beside an open one. */
function workbookNames(folder: string): string[] {
  return filesOf(folder, /\.xls[xm]$/i);
}

function filesOf(folder: string, ending: RegExp): string[] {
  return namesIn(folder)
    .filter((name) => ending.test(name) && !/^(?:~\$|\.)/.test(name))
    .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true)
    .sort();
}

/** Throws Failure workbook.folder-unreadable for a folder that was removed, or may not be looked into. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const detail = error instanceof Error && "code" in error ? String(error.code) : null;
    if (detail === null) throw error;
    throw new Failure("workbook.folder-unreadable", { folder, detail }, { cause: error });
  }
}

async function hasContacts(workbook: Workbook): Promise<boolean> {
  try {
    await openBook(workbook);
    return true;
  } catch (error) {
    noneWhenUnreadable(error);
    return false;
  }
}

function noneWhenUnreadable(error: unknown): null {
  if (error instanceof Failure) return null;
  throw error;
}
