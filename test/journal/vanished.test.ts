/** A disk that says for a moment that there is nothing, or that the copies can't be looked at. */
import { describe, expect, test } from "vitest";
import { copiesOf } from "../../src/journal/copies/copies.ts";
import { callRecord } from "../../src/journal/kinds/kinds.ts";
import { Journal } from "../../src/journal/store/journal.ts";
import { callTo, now, processes } from "../support/desks.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";
import { newFolder } from "../support/workbooks/folders.ts";

/** A journal on a disk on which listing a folder fails while `fails` says so. */
function journalIn(state: string, code: string, fails: (folder: string) => boolean = () => false): Journal {
  const machine = faultyMachine({
    when: (operation, path) => operation === "list" && fails(path),
    fault: { code },
  });
  return new Journal({ state, identity: "/clients.xlsx", machine, processes: processes(1, () => false) });
}

describe("a journal that seems to be gone", () => {
  test("is no empty one once it was seen", () => {
    const state = newFolder();
    journalIn(state, "ENOENT").save([callRecord(callTo(1, "a"))], now);
    let isGone = false;
    const journal = journalIn(state, "ENOENT", () => isGone);
    expect(journal.open().length).toBe(1);
    isGone = true;
    journal.refresh();
    expect(() => journal.story()).toThrow(expect.objectContaining({ code: "workbook.unreadable" }));
  });

  test("takes no outcome that would be looked for elsewhere", () => {
    const state = newFolder();
    journalIn(state, "ENOENT").save([callRecord(callTo(1, "a"))], now);
    let lists = 0;
    // The first is the reading before, then the lock looks twice; the next is where the lines are to go.
    const journal = journalIn(state, "ENOENT", () => ++lists === 4);
    expect(() => journal.save([callRecord(callTo(2, "b"))], now)).toThrow(
      expect.objectContaining({ code: "workbook.not-saved" }),
    );
    expect([...journalIn(state, "ENOENT").story().entries.keys()]).toEqual(["a"]);
  });
});

test("copies that can't be listed are a problem of the disk, not of ours", () => {
  const journal = journalIn(newFolder(), "EROFS", (folder) => folder.endsWith("copies"));
  expect(() => copiesOf(journal)).toThrow(expect.objectContaining({ code: "workbook.unreadable" }));
});
