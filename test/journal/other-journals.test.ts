/** Journals of other workbooks on one machine: what waits there, and what follows a workbook that was moved. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { callRecord } from "../../src/journal/kinds/kinds.ts";
import { workbookFolder } from "../../src/journal/store/folder.ts";
import { Journal } from "../../src/journal/store/journal.ts";
import {
  followMovedFile,
  journalsOf,
  otherJournals,
  takeOver,
} from "../../src/journal/store/other-journals.ts";
import { notedBeside, notedVersion, noteWorkbook } from "../../src/journal/store/workbook-note.ts";
import { callTo, deskIn, newOffice, now, type Office, processes } from "../support/desks.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";
import { FileWorkbook } from "../support/workbooks/file-workbook.ts";

const machine = faultyMachine();

function officeBeside({ state }: Office): Office {
  return { ...newOffice(), state };
}

function journalOf({ place, state }: Office): Journal {
  return new Journal({ state, identity: place, machine, processes: processes(1, () => false) });
}

function save(office: Office, ...ids: string[]): void {
  for (const id of ids) journalOf(office).save([callRecord(callTo(1, id))], now);
}

const openIn = (office: Office): string[] =>
  journalOf(office)
    .open()
    .map(({ id }) => id);

describe("what is open for other workbooks", () => {
  test("is counted, the own one and those with nothing open left out, those first that are gone", () => {
    const own = newOffice();
    const [there, gone, done] = [officeBeside(own), officeBeside(own), officeBeside(own)];
    save(own, "own");
    save(there, "a", "b");
    save(gone, "c");
    save(done, "d");
    journalOf(done).mark([{ event: "written", id: "d" }], now);
    rmSync(gone.place);
    expect(otherJournals(deskIn(own))).toEqual([
      { identity: gone.place, open: 1, isMissing: true },
      { identity: there.place, open: 2, isMissing: false },
    ]);
    expect(otherJournals(deskIn(there)).map(({ identity }) => identity)).toEqual([gone.place, own.place]);
  });

  test("of a Google spreadsheet is never of a file that is missing", () => {
    const own = newOffice();
    save({ place: "google:1AbC", state: own.state }, "a");
    expect(otherJournals(deskIn(own))).toEqual([{ identity: "google:1AbC", open: 1, isMissing: false }]);
  });

  test("is nothing where a journal can't be read: the others are told all the same", () => {
    const own = newOffice();
    const [broken, whole] = [officeBeside(own), officeBeside(own)];
    save(broken, "a");
    save(whole, "b");
    rmSync(join(journalOf(broken).folder, "calls.1"));
    mkdirSync(join(journalOf(broken).folder, "calls.1"));
    expect(otherJournals(deskIn(own)).map(({ identity }) => identity)).toEqual([whole.place]);
    const readable = journalsOf(own.state, own.place, machine).map(({ identity }) => identity);
    expect(readable).toEqual([own.place, whole.place]);
  });

  test("is found for each workbook once, the own one first", () => {
    const own = newOffice();
    const other = officeBeside(own);
    save(own, "a");
    save(other, "b");
    const found = journalsOf(own.state, own.place, machine);
    expect(found.map(({ identity }) => identity)).toEqual([own.place, other.place]);
    expect(found.flatMap((journal) => journal.open().map(({ id }) => id))).toEqual(["a", "b"]);
  });

  test("is passed over where the note beside it says nothing", () => {
    const own = newOffice();
    for (const [folder, text] of Object.entries({ a: "{", b: "null", c: '{"identity":7}', d: "[]" })) {
      mkdirSync(join(workbookFolder(own.state, folder)), { recursive: true });
      writeFileSync(join(workbookFolder(own.state, folder), "workbook.json"), text);
    }
    save(own, "a");
    expect(notedBeside(journalOf(own).folder, machine)).toEqual([own.place]);
    expect(notedBeside(join(own.place, "no", "folder"), machine)).toEqual([]);
  });
});

describe("taking over what is open for another workbook", () => {
  test("brings each call here as it stands there, and strikes it off there", () => {
    const former = newOffice();
    const own = officeBeside(former);
    save(own, "own");
    save(former, "waits", "conflict", "taken back", "done");
    journalOf(former).decide(
      [
        { event: "conflict", id: "conflict", obstacle: { code: "conflict.contact-gone", data: { row: 3 } } },
        { event: "written", id: "taken back" },
        { event: "taken-back", id: "taken back" },
        { event: "written", id: "done" },
      ],
      now,
    );
    const before = new Map(
      journalOf(former)
        .open()
        .map((entry) => [entry.id, entry]),
    );
    expect([...before.keys()]).toEqual(["waits", "conflict", "taken back"]);
    expect(takeOver(deskIn(own), former.place)).toBe(3);
    expect(openIn(former)).toEqual([]);
    const after = journalOf(own).open();
    expect(after.map(({ id }) => id)).toEqual(["own", "waits", "conflict", "taken back"]);
    for (const { id, obstacle, record, state } of after.slice(1)) {
      const was = before.get(id);
      expect({ id, obstacle, record, state }).toEqual({
        id,
        obstacle: was?.obstacle,
        record: was?.record,
        state: was?.state,
      });
    }
  });

  test("where nothing is open, changes nothing", () => {
    const former = newOffice();
    const own = officeBeside(former);
    expect(takeOver(deskIn(own), former.place)).toBe(0);
    expect(openIn(own)).toEqual([]);
  });
});

describe("the journal of a file that was moved", () => {
  const moved = (office: Office): Office => {
    const place = `${office.place}.renamed.xlsx`;
    renameSync(office.place, place);
    return { ...office, place };
  };
  const follow = ({ place, state }: Office, on = machine): void =>
    followMovedFile(state, new FileWorkbook(place, machine), on);
  const versionOf = ({ place }: Office): string | null =>
    new FileWorkbook(place, machine).version?.() ?? null;

  test("goes with it when the file is as it was when something was saved", () => {
    const before = newOffice();
    journalOf(before).save([callRecord(callTo(1, "a"))], now, versionOf(before));
    const after = moved(before);
    follow(after);
    expect(openIn(after)).toEqual(["a"]);
    expect(openIn(before)).toEqual([]);
    expect(notedBeside(journalOf(after).folder, machine)).toEqual([after.place]);
    expect(notedVersion(journalOf(after).folder, machine)).toBe(versionOf(after));
  });

  test("goes with it when the file is as it was seen last", () => {
    const before = newOffice();
    save(before, "a");
    journalOf(before).mark([{ event: "seen", version: versionOf(before) ?? "" }], now);
    const after = moved(before);
    follow(after);
    expect(openIn(after)).toEqual(["a"]);
  });

  test("stays when the file has been changed since, or the former one is still there", () => {
    const changed = newOffice();
    journalOf(changed).save([callRecord(callTo(1, "a"))], now, "another version");
    const after = moved(changed);
    follow(after);
    expect(openIn(after)).toEqual([]);
    expect(openIn(changed)).toEqual(["a"]);

    const copied = newOffice();
    const copy = officeBeside(copied);
    journalOf(copied).save([callRecord(callTo(1, "a"))], now, versionOf(copy));
    follow(copy);
    expect(openIn(copy)).toEqual([]);
    expect(openIn(copied)).toEqual(["a"]);
  });

  test("is never put in the place of one that the new name has already", () => {
    const before = newOffice();
    journalOf(before).save([callRecord(callTo(1, "a"))], now, versionOf(before));
    const after = moved(before);
    save(after, "own");
    follow(after);
    expect(openIn(after)).toEqual(["own"]);
    expect(openIn(before)).toEqual(["a"]);
  });

  test("stays where it is when the disk does not let it go, and sync tells of it", () => {
    const before = newOffice();
    journalOf(before).save([callRecord(callTo(1, "a"))], now, versionOf(before));
    const after = moved(before);
    follow(after, faultyMachine({ when: (call) => call === "rename", fault: { code: "EACCES" } }));
    expect(openIn(after)).toEqual([]);
    expect(otherJournals(deskIn(after))).toEqual([{ identity: before.place, open: 1, isMissing: true }]);
  });
});

describe("the note beside a journal", () => {
  test("is written anew only for another workbook or another version, and keeps the version it knows", () => {
    const { place, state } = newOffice();
    const folder = workbookFolder(state, place);
    mkdirSync(folder, { recursive: true });
    const writes = (...about: [identity: string, version?: string | null]): boolean => {
      const counting = faultyMachine();
      noteWorkbook(folder, about[0], counting, about[1]);
      return counting.calls.includes("rename");
    };
    expect(writes(place)).toBe(true);
    expect(notedVersion(folder, machine)).toBeNull();
    expect(writes(place)).toBe(false);
    expect(writes(place, "v1")).toBe(true);
    expect(writes(place, "v1")).toBe(false);
    expect(writes(place, null)).toBe(false);
    expect(writes("elsewhere.xlsx")).toBe(true);
    expect(notedVersion(folder, machine)).toBe("v1");
    expect(writes("elsewhere.xlsx", "v2")).toBe(true);
    expect(notedVersion(folder, machine)).toBe("v2");
    expect(notedBeside(folder, machine)).toEqual(["elsewhere.xlsx"]);
  });

  test("that the disk does not take costs nothing", () => {
    const { place, state } = newOffice();
    const full = faultyMachine({ when: (call) => call === "open new", fault: { code: "ENOSPC" } });
    expect(() => noteWorkbook(workbookFolder(state, place), place, full)).not.toThrow();
  });
});
