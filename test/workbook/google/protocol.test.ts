/** What the protocol of one write does at the moments that matter: moved rows, lost answers, a second try, missing ids. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Day } from "../../../src/rules/calendar/day.ts";
import type { AppendRow, Change, EditRow } from "../../../src/workbook/changes.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { type GoogleBench, googleBench } from "../../support/google/google-bench.ts";
import { plain, type SheetRow } from "../../support/google/sheets-document.ts";
import type { Fault } from "../../support/google/sheets-faults.ts";
import { cellOf, type Written } from "../../support/workbooks/memory-sheet.ts";
import { problemOf } from "../contract-cells.ts";

const contacts: Written[][] = [
  ["Name", "Phone", "Next contact", "Status", "followup id"],
  ["Ann", "111", "@2026-11-20", "new", "k-ann"],
  ["Bob", "222", "@2026-11-21", "new", "k-bob"],
  ["Cid", "333", "@2026-11-22", "old", "k-cid"],
];

let bench: GoogleBench;
let workbook: Workbook;

beforeEach(async () => {
  bench = await googleBench([
    { title: "Clients", rows: contacts },
    {
      title: "Calls",
      rows: [
        ["Call id", "Contact"],
        ["c-0", "Zoe"],
      ],
    },
  ]);
  workbook = await bench.open();
  await workbook.read([{ sheet: "Clients" }, { sheet: "Calls" }]);
});

afterEach(async () => {
  await bench.server.stop();
  expect(bench.server.violations).toEqual([]);
});

/** Someone called, and what the call leaves in their row. */
interface Called {
  readonly row: number;
  readonly name: string;
  readonly phone: string;
  readonly id: string;
  readonly due: Day;
  readonly status: string;
  readonly next: Day;
  readonly outcome: string;
}

const bob: Called = {
  ...{ row: 3, name: "Bob", phone: "222", id: "k-bob", due: "2026-11-21", status: "new" },
  ...{ next: "2026-12-01", outcome: "later" },
};
const cid: Called = {
  ...{ row: 4, name: "Cid", phone: "333", id: "k-cid", due: "2026-11-22", status: "old" },
  ...{ next: "2026-12-04", outcome: "won" },
};

/** A call to Bob: his status and next contact, and one row in Calls. */
const callBob = (id = "c-1") => callTo(bob, id);

function callTo(called: Called, id: string): Change[] {
  const { due, name, next, outcome, phone, row, status } = called;
  const edit: EditRow = {
    kind: "edit",
    sheet: "Clients",
    row,
    cells: [
      { column: 3, before: cellOf(`@${due}`), value: { kind: "date", day: next, time: null } },
      { column: 4, before: cellOf(status), value: { kind: "text", text: outcome } },
    ],
    expect: [
      { column: 1, cell: cellOf(name) },
      { column: 2, cell: cellOf(phone) },
      { column: 5, cell: cellOf(called.id) },
    ],
  };
  const append: AppendRow = {
    kind: "append",
    sheet: "Calls",
    headingRow: 1,
    cells: [
      { column: 1, value: { kind: "text", text: id } },
      { column: 2, value: { kind: "text", text: name } },
    ],
    key: id,
  };
  return [edit, append];
}

/** Clients by name, as they stand. */
function clients(): Record<string, string> {
  const rows = bench.document.sheet("Clients").rows.slice(1);
  return Object.fromEntries(rows.map((row) => [plain(row[0]), row.slice(2).map(plain).join(" ")]));
}

function callIds(): string[] {
  return bench.document.sheet("Calls").rows.map((row) => plain(row[0]));
}

const asBefore = { Ann: "46346 new k-ann", Cid: "46348 old k-cid" };
const bobCalled = "46357 later k-bob";

/** Something that happens right before the first batch is carried out. */
function rightBeforeTheWrite(what: () => void): void {
  let isDone = false;
  bench.server.before = ({ method }) => {
    if (isDone || method !== "spreadsheets.batchUpdate") return;
    isDone = true;
    what();
  };
}

/** The first so many batches meet a fault. */
function firstBatches(fault: Fault, count = 1): void {
  let left = count;
  bench.server.faults = ({ method }) => (method === "spreadsheets.batchUpdate" && left-- > 0 ? fault : null);
}

describe("when rows move between the last look and the write", () => {
  it.each<[string, () => void]>([
    [
      "sorted",
      () => bench.document.sort("Clients", 1, (left, right) => (plain(left[0]) < plain(right[0]) ? 1 : -1)),
    ],
    ["inserted", () => bench.document.insertRow("Clients", 2)],
    ["deleted", () => bench.document.deleteRow("Clients", 2)],
    ["moved", () => bench.document.moveRow("Clients", 3, 5)],
    ["swapped", () => bench.document.moveRow("Clients", 4, 2)],
  ])("writes on the meant row and gives the other back: %s", async (how, move) => {
    rightBeforeTheWrite(move);
    await workbook.apply(callBob());
    const { "": empty = "", ...named } = clients();
    const expected = { ...asBefore, Bob: bobCalled };
    if (how === "deleted") Reflect.deleteProperty(expected, "Ann");
    expect(named).toEqual(expected);
    expect(empty.trim()).toBe("");
    expect(callIds()).toEqual(["Call id", "c-1", "c-0"]);
  });

  it.each([1, -1])("and the sheet is sorted without its ids before the repair: way %i", async (way) => {
    let step = 0;
    bench.server.before = ({ method }) => {
      const isWrite = method === "spreadsheets.batchUpdate";
      if (step === 0 && isWrite) {
        step = 1;
        bench.document.moveRow("Clients", 4, 2);
      } else if (step === 1 && !isWrite) {
        step = 2;
        const order = (left: SheetRow, right: SheetRow) => (plain(left[0]) < plain(right[0]) ? -way : way);
        bench.document.sort("Clients", 1, order, 4);
      }
    };
    await workbook.apply(callBob());
    expect(step).toBe(2);
    const rows = bench.document.sheet("Clients").rows.slice(1);
    const seen = Object.fromEntries(rows.map((row) => [plain(row[0]), row.slice(2, 4).map(plain).join(" ")]));
    expect(seen).toEqual({ Ann: "46346 new", Bob: "46357 later", Cid: "46348 old" });
    const ids = rows.map((row) => plain(row[4])).filter((id) => id !== "");
    expect(new Set(ids).size).toBe(ids.length);
    expect(callIds()).toEqual(["Call id", "c-1", "c-0"]);
  });

  it("two whose stamps have hit each other's row each get their own back", async () => {
    const other = await bench.open();
    await other.read([{ sheet: "Clients" }, { sheet: "Calls" }]);
    rightBeforeTheWrite(() => bench.document.moveRow("Clients", 4, 3));
    await Promise.all([workbook.apply(callBob()), other.apply(callTo(cid, "c-2"))]);
    expect(clients()).toEqual({ Ann: asBefore.Ann, Bob: bobCalled, Cid: "46360 won k-cid" });
    expect(new Set(callIds())).toEqual(new Set(["Call id", "c-1", "c-2", "c-0"]));
  });

  it.each([
    ["while the id stands twice", "k-cid"],
    ["while the two have exchanged their ids", "k-ann"],
  ])("gives a row back as it was before another's stamp, seen %s", async (_, idOfCid) => {
    bench.waiting.pass(5000);
    let step = 0;
    const ann = (...values: Written[]) => {
      for (const [index, value] of values.entries()) bench.document.set("Clients", 2, index + 3, value);
    };
    bench.server.before = ({ method }) => {
      step += 1;
      if (step === 1) {
        ann("@2026-12-04", "won", "k-cid");
        bench.document.set("Clients", 4, 5, idOfCid);
      } else if (step === 2 && method === "spreadsheets.batchUpdate") {
        ann("@2026-11-20", "new", "k-ann");
        bench.document.set("Clients", 4, 5, "k-cid");
        bench.document.moveRow("Clients", 3, 2);
      }
    };
    await workbook.apply(callBob());
    expect(clients()).toEqual({ ...asBefore, Bob: bobCalled });
  });

  it("puts back the formula of a row that was hit", async () => {
    bench.document.set("Clients", 4, 4, '=IF(B4="333","old","new")');
    workbook = await bench.open();
    await workbook.read([{ sheet: "Clients" }, { sheet: "Calls" }]);
    rightBeforeTheWrite(() => bench.document.moveRow("Clients", 4, 3));
    await workbook.apply(callBob());
    const cid = bench.document.sheet("Clients").rows.find((row) => plain(row[0]) === "Cid");
    expect(cid?.[3]?.userEnteredValue?.formulaValue).toBe('=IF(B4="333","old","new")');
    expect(clients().Bob).toBe(bobCalled);
  });

  it("gives the other row back when the meant one is deleted, and keeps the call", async () => {
    rightBeforeTheWrite(() => bench.document.deleteRow("Clients", 3));
    await workbook.apply(callBob());
    expect(clients()).toEqual(asBefore);
    expect(callIds()).toContain("c-1");
  });

  it("leaves a contact alone whose name was changed in that moment", async () => {
    rightBeforeTheWrite(() => bench.document.set("Clients", 3, 1, "Robert"));
    await workbook.apply(callBob());
    expect(clients()).toEqual({ ...asBefore, Robert: bobCalled });
  });

  it("moves a call under the headings when they have moved down", async () => {
    rightBeforeTheWrite(() => bench.document.insertRow("Calls", 1));
    await workbook.apply(callBob());
    expect(callIds()).toEqual(["", "Call id", "c-1", "c-0"]);
  });

  it("repairs also when rows move again before the repair", async () => {
    let moves = 0;
    bench.server.before = ({ method }) => {
      if (method === "spreadsheets.batchUpdate" && moves++ < 4) bench.document.moveRow("Clients", 2, 5);
    };
    await workbook.apply(callBob());
    expect(clients()).toEqual({ ...asBefore, Bob: bobCalled });
  });
});

describe("when an answer does not come", () => {
  it.each<Fault>([
    { kind: "status", code: 429, when: "before", retryAfter: "2" },
    { kind: "status", code: 503, when: "before" },
    { kind: "status", code: 503, when: "after" },
    { kind: "status", code: 500, when: "after" },
    { kind: "cut", when: "before" },
    { kind: "cut", when: "after" },
    { kind: "half" },
    { kind: "late", after: 2 },
  ])("writes once: $kind $code $when", async (fault) => {
    firstBatches(fault);
    const limited = await bench.open({ reading: 200, writing: 200 });
    await limited.read([{ sheet: "Clients" }, { sheet: "Calls" }]);
    await limited.apply(callBob());
    expect(clients()).toEqual({ ...asBefore, Bob: bobCalled });
    expect(callIds()).toEqual(["Call id", "c-1", "c-0"]);
  });

  it("looks once after an answer that was lost", async () => {
    firstBatches({ kind: "cut", when: "after" });
    const before = bench.server.count();
    await workbook.apply(callBob());
    expect(bench.server.count() - before).toBe(2);
  });

  it("repairs a row that was hit by the write whose answer was lost", async () => {
    rightBeforeTheWrite(() => bench.document.moveRow("Clients", 4, 2));
    firstBatches({ kind: "cut", when: "after" });
    await workbook.apply(callBob());
    expect(clients()).toEqual({ ...asBefore, Bob: bobCalled });
  });

  it("lets no late batch in after it has told of a conflict", async () => {
    firstBatches({ kind: "late", after: 3 });
    bench.server.before = ({ number }) => {
      if (number === 4) bench.document.set("Clients", 3, 4, "won");
    };
    const limited = await bench.open({ reading: 200, writing: 200 });
    await limited.read([{ sheet: "Clients" }, { sheet: "Calls" }]);
    const problem = await problemOf(limited.apply(callBob()));
    expect(problem.code).toBe("conflict.cell");
    for (let count = 0; count < 4; count += 1) await (await bench.open()).tabs();
    expect(callIds()).toEqual(["Call id", "c-0"]);
    expect(clients().Bob).toBe("46347 won k-bob");
  });

  it("waits when Google stays away, and delivers the same call once afterwards", async () => {
    bench.server.faults = () => ({ kind: "status", code: 503, when: "before" });
    bench.waiting.pass(5000);
    expect((await problemOf(workbook.apply(callBob()))).code).toBe("waiting.offline");
    bench.server.faults = () => ({ kind: "status", code: 429, when: "before" });
    expect((await problemOf(workbook.apply(callBob()))).code).toBe("waiting.quota");
    bench.server.faults = () => null;
    await (await bench.open()).apply(callBob());
    expect(callIds()).toEqual(["Call id", "c-1", "c-0"]);
  });

  it("never writes the same call twice, whoever sends it", async () => {
    await workbook.apply(callBob());
    const again = await bench.open();
    const [, append] = callBob();
    if (append !== undefined) await again.apply([append]);
    expect(callIds()).toEqual(["Call id", "c-1", "c-0"]);
  });

  it("refuses a write of which a part has arrived before", async () => {
    await workbook.apply(callBob());
    const both = [...callBob("c-1"), ...callBob("c-2")].filter(({ kind }) => kind === "append");
    expect((await problemOf(workbook.apply(both))).code).toBe("conflict.changed");
    expect(callIds()).toEqual(["Call id", "c-1", "c-0"]);
  });
});

describe("ids", () => {
  it("gives a row its id right before its first write", async () => {
    bench.document.set("Clients", 3, 5, null);
    workbook = await bench.open();
    await workbook.read([{ sheet: "Clients" }, { sheet: "Calls" }]);
    const [edit, append] = callBob();
    if (edit?.kind !== "edit" || append === undefined) throw new Error("a call has two changes");
    const expected = edit.expect.map((one) => (one.column === 5 ? { column: 5, cell: cellOf(null) } : one));
    rightBeforeTheWrite(() => bench.document.moveRow("Clients", 4, 2));
    await workbook.apply([{ ...edit, expect: expected }, append]);
    expect(clients()).toMatchObject(asBefore);
    expect(clients().Bob).toMatch(/^46357 later [0-9a-z]{10}$/);
  });

  it("writes the meant one of two rows with one id, and no other", async () => {
    bench.document.set("Clients", 4, 5, "k-bob");
    workbook = await bench.open();
    await workbook.read([{ sheet: "Clients" }, { sheet: "Calls" }]);
    await workbook.apply(callBob());
    expect(clients()).toEqual({ Ann: asBefore.Ann, Bob: bobCalled, Cid: "46348 old k-bob" });
    expect(callIds()).toEqual(["Call id", "c-1", "c-0"]);
  });

  it("refuses two rows with one id that say all the same and have moved", async () => {
    bench.waiting.pass(5000);
    bench.document.insertRow("Clients", 2);
    bench.document.insertRow("Clients", 2);
    const { rows } = bench.document.sheet("Clients");
    rows[1] = rows[4] ?? [];
    const problem = await problemOf(workbook.apply(callBob()));
    expect([problem.code, problem.data]).toEqual(["conflict.contact-doubled", { name: "Bob" }]);
    expect(callIds()).toEqual(["Call id", "c-0"]);
  });

  it("refuses a doubled id when neither row is as it was shown", async () => {
    bench.document.set("Clients", 3, 2, "999");
    bench.document.set("Clients", 4, 5, "k-bob");
    bench.waiting.pass(5000);
    const problem = await problemOf(workbook.apply(callBob()));
    expect([problem.code, problem.data]).toEqual(["conflict.contact-doubled", { name: "Bob" }]);
    expect(callIds()).toEqual(["Call id", "c-0"]);
  });

  it("refuses a contact that is gone, and a heading that was renamed", async () => {
    bench.waiting.pass(5000);
    bench.document.set("Clients", 1, 4, "Stage");
    const renamed = await problemOf(workbook.apply(callBob()));
    expect([renamed.code, renamed.data]).toEqual([
      "conflict.cell",
      { cell: "Clients!D1", expected: "Status", found: "Stage" },
    ]);
    bench.document.set("Clients", 1, 4, "Status");
    bench.document.deleteRow("Clients", 3);
    const gone = await problemOf(workbook.apply(callBob()));
    expect([gone.code, gone.data]).toEqual(["conflict.contact-gone", { name: "Bob" }]);
  });

  it("gives a new contact an id and puts it after the last one", async () => {
    const change: AppendRow = {
      kind: "append",
      sheet: "Clients",
      headingRow: 1,
      cells: [{ column: 1, value: { kind: "text", text: "Dan" } }],
      key: null,
    };
    expect(await workbook.apply([change])).toEqual({ rows: [5] });
    expect(clients().Dan).toMatch(/^ {2}[0-9a-z]{10}$/);
  });
});

describe("few requests", () => {
  it("needs one to open, one to read and one to write", async () => {
    expect(bench.server.count()).toBe(2);
    await workbook.apply(callBob());
    expect(bench.server.count()).toBe(3);
  });

  it("looks again when the last look is old", async () => {
    bench.waiting.pass(5000);
    await workbook.apply(callBob());
    expect(bench.server.count()).toBe(4);
  });

  /** Keys of other writes, made so many minutes ago. */
  function leaveKeys(count: number, minutesAgo: number): void {
    const made = Math.floor((bench.waiting.now() - minutesAgo * 60_000) / 1000).toString(36);
    for (let id = 1; id <= count; id += 1) {
      const metadataValue = `${made}.${String(id).padStart(10, "0")}`;
      const location = { spreadsheet: true };
      bench.document.state.metadata.push({
        metadataId: id,
        metadataKey: "followup",
        metadataValue,
        visibility: "DOCUMENT",
        location,
      });
    }
  }

  it("takes old keys away, a hundred or more at once", async () => {
    leaveKeys(150, 20);
    workbook = await bench.open();
    await workbook.apply(callBob());
    expect(bench.document.state.metadata).toHaveLength(1);
  });

  it("makes room for another key when the spreadsheet holds no more, however young they are", async () => {
    leaveKeys(1200, 1);
    workbook = await bench.open();
    await workbook.apply(callBob());
    expect(callIds()).toEqual(["Call id", "c-1", "c-0"]);
    expect(bench.document.state.metadata.length).toBeLessThan(1200);
  });

  it("writes two thousand calls that have waited at once, with one key", async () => {
    const [, append] = callBob();
    if (append?.kind !== "append") throw new Error("a call has a new row");
    const waiting = Array.from({ length: 2000 }, (_, at): AppendRow => {
      const id = { kind: "text" as const, text: `w-${at}` };
      return { ...append, cells: [{ column: 1, value: id }], key: id.text };
    });
    firstBatches({ kind: "cut", when: "after" });
    await workbook.apply(waiting);
    expect(new Set(callIds()).size).toBe(2002);
    expect(callIds()).toHaveLength(2002);
    expect(bench.document.state.metadata).toHaveLength(1);
  });
});
