/** Which workbooks of a folder were there today and are not there now. */
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { callRecord } from "../../src/journal/kinds/kinds.ts";
import { DayFile } from "../../src/journal/store/day-file.ts";
import { Journal } from "../../src/journal/store/journal.ts";
import { missingHere, wasShown } from "../../src/journal/store/missing-here.ts";
import { followMovedFile } from "../../src/journal/store/other-journals.ts";
import { callTo, day, newOffice, now, type Office } from "../support/desks.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";
import { FileWorkbook } from "../support/workbooks/file-workbook.ts";
import { newFolder } from "../support/workbooks/folders.ts";

const machine = faultyMachine();

/** An office where the day's list was shown. */
function seenOffice(): Office {
  const office = newOffice();
  const journal = new Journal({ state: office.state, identity: office.place, machine });
  new DayFile(journal, day).deal(1);
  return office;
}

test("is one whose list was shown today, in this folder, however that is called", () => {
  const { place, state } = seenOffice();
  const folder = dirname(place);
  expect(missingHere(state, folder, day, machine)).toEqual([]);
  renameSync(place, `${place}.saving`);
  expect(missingHere(state, folder, day, machine)).toEqual([basename(place)]);
  const link = join(newFolder(), "link");
  symlinkSync(folder, link);
  expect(missingHere(state, link, day, machine)).toEqual([basename(place)]);
  expect(missingHere(state, newFolder(), day, machine)).toEqual([]);
});

test("is none of another day, nor where nothing was ever kept", () => {
  const { place, state } = seenOffice();
  rmSync(place);
  expect(missingHere(state, dirname(place), "2026-11-24", machine)).toEqual([]);
  expect(missingHere(newFolder(), dirname(place), day, machine)).toEqual([]);
});

test("is none that can't be looked for in the state folder", () => {
  const { place, state } = seenOffice();
  rmSync(place);
  rmSync(join(state, "workbooks"), { recursive: true });
  mkdirSync(state, { recursive: true });
  writeFileSync(join(state, "workbooks"), "");
  expect(missingHere(state, dirname(place), day, machine)).toEqual([]);
});

/** The office's file under another name, as this machine wrote it. */
function renamed({ place, state }: Office): Office {
  const workbook = new FileWorkbook(place, machine);
  new Journal({ state, identity: place, machine }).save(
    [callRecord(callTo(1, "a"))],
    now,
    workbook.version(),
  );
  const after = join(dirname(place), "renamed.xlsx");
  renameSync(place, after);
  return { place: after, state };
}

test("a renamed one was shown under its former name, and is not missing once its journal has followed", () => {
  const { place, state } = renamed(seenOffice());
  const workbook = new FileWorkbook(place, machine);
  expect(wasShown(state, workbook, day, machine)).toBe(true);
  expect(missingHere(state, dirname(place), day, machine)).toEqual(["clients.xlsx"]);
  followMovedFile(state, workbook, machine);
  expect(wasShown(state, workbook, day, machine)).toBe(true);
  expect(missingHere(state, dirname(place), day, machine)).toEqual([]);
});

test("one was not shown that is another file, or on another day", () => {
  const { place, state } = seenOffice();
  expect(wasShown(state, new FileWorkbook(place, machine), day, machine)).toBe(true);
  expect(wasShown(state, new FileWorkbook(place, machine), "2026-11-24", machine)).toBe(false);
  expect(wasShown(state, new FileWorkbook(newOffice().place, machine), day, machine)).toBe(false);
});
