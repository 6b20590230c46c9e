/** Which workbooks of a folder were there today and are not there now. */
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { DayFile } from "../../src/journal/store/day-file.ts";
import { Journal } from "../../src/journal/store/journal.ts";
import { missingHere } from "../../src/journal/store/missing-here.ts";
import { day, newOffice, type Office } from "../support/desks.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";
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
