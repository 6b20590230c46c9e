/** log --complaint, --about and --to: what is written together with the call, what is refused, and how it is taken back. */
import { describe, expect, it } from "vitest";
import { Failure } from "../../../src/base/errors.ts";
import type { Language } from "../../../src/base/language.ts";
import { deskFor } from "../../../src/commands/day/desk.ts";
import { deliveryLines } from "../../../src/commands/day/tell-delivery.ts";
import { type LogOptions, log } from "../../../src/commands/log/log.ts";
import { sync } from "../../../src/commands/sync/sync.ts";
import { today } from "../../../src/commands/today/today.ts";
import { undo } from "../../../src/commands/undo/undo.ts";
import { deliverAll } from "../../../src/journal/delivery/record.ts";
import { undoWords } from "../../../src/words/commands/undo.ts";
import { complaintHeadings } from "../../../src/words/sheets/team-sheets.ts";
import { type TestWorld, testRun } from "../../support/terminal/command.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import type { SheetFixture } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const contacts: SheetFixture = {
  title: "Contacts",
  rows: [
    ["Name", "Phone", "Next contact date", "Owner"],
    ["Adams", "+44 7700 900301", "@2026-11-23", "Emma"],
    ["Brown", "+44 7700 900302", "@2026-11-23", "Daniel"],
    ["Clark", "+44 7700 900303", "@2026-11-23", null],
  ],
};
const team: SheetFixture = { title: "Team", rows: [["Manager", "Since"], ["Anna Reed"], ["Anna Lowe"]] };

function scene(...sheets: readonly SheetFixture[]) {
  const workbook = new MemoryWorkbook(sheets.length === 0 ? [contacts, team] : [...sheets]);
  const home = newFolder();
  const run = (more: Partial<TestWorld> = {}) => testRun({ workbook, home, json: true, ...more });
  const logged = async (who: string, outcome: string, options: LogOptions) => {
    const { context, document } = run();
    await log(context, [who, outcome], options);
    return document();
  };
  const refused = async (who: string, outcome: string, options: LogOptions) => {
    const error: unknown = await log(run().context, [who, outcome], options).catch((one: unknown) => one);
    expect(await rows("Calls")).toEqual([]);
    return error instanceof Failure ? { code: error.code, data: error.data } : error;
  };
  const rows = async (sheet: string) => {
    if (!(await workbook.tabs()).some(({ title }) => title === sheet)) return [];
    const [grid] = await workbook.read([{ sheet }]);
    return (grid?.rows ?? []).map((row) =>
      Array.from({ length: grid?.lastColumn ?? 0 }, (_, index) => {
        const cell = grid?.cell(row, index + 1);
        return cell?.kind === "text" ? cell.text : cell?.kind === "date" ? cell.day : "";
      }),
    );
  };
  return { workbook, run, logged, refused, rows };
}

describe("while the workbook can't be read", () => {
  async function away() {
    const at = scene();
    await today(at.run().context, {});
    at.workbook.away = new Failure("workbook.missing", { place: "clients.xlsx" });
    return at;
  }

  it("keeps a complaint, and finds out whom it is about when it is written", async () => {
    const { logged, rows, run, workbook } = await away();
    const own = await logged("1", "later", { next: "fri", complaint: "nobody called back" });
    expect(own).toMatchObject({ saved: true, written: false, call: { about: null } });
    await logged("2", "later", { next: "fri", complaint: "rude", about: "emm" });
    workbook.away = null;
    await sync(run().context, {});
    const complaints = (await rows("Complaints")).slice(1).map((row) => [row[2], row[4]]);
    expect(complaints).toEqual([
      ["Adams", "Emma"],
      ["Brown", "Emma"],
    ]);
  });

  it("keeps a hand-over, under the manager's full name", async () => {
    const { logged, rows, run, workbook } = await away();
    await logged("1", "later", { next: "fri", to: "dan", note: "prices by Monday" });
    workbook.away = null;
    await sync(run().context, {});
    expect((await rows("Contacts"))[1]?.[3]).toBe("Daniel");
    const [headings, call] = await rows("Calls");
    expect(call?.[headings?.indexOf("Handed to") ?? -1]).toBe("Daniel");
    expect(call?.[headings?.indexOf("Owner") ?? -1]).toBe("Emma");
  });

  it("still refuses a hand-over without a promise", async () => {
    const { run } = await away();
    const typed = log(run().context, ["1", "won"], { to: "dan" });
    await expect(typed).rejects.toMatchObject({ code: "usage.missing-promise" });
  });
});

describe("log --complaint", () => {
  it("makes the Complaints sheet with the first complaint, in the same write as the call", async () => {
    const { logged, rows } = scene();
    const document = await logged("Adams", "later", { next: "fri", complaint: " nobody called back " });
    expect(document).toMatchObject({
      written: true,
      call: { complaint: "nobody called back", about: "Emma", to: null, manner: null },
    });
    const [headings, row] = await rows("Complaints");
    expect(headings).toEqual(Object.values(complaintHeadings.en));
    expect(row?.slice(1, 6)).toEqual([
      "2026-11-23",
      "Adams",
      "+44 7700 900301",
      "Emma",
      "nobody called back",
    ]);
    expect(row?.[0]).toBe((await rows("Calls"))[1]?.[0]);
  });

  it("writes under the head's own columns, wherever they stand, and adds what is missing", async () => {
    const own: SheetFixture = {
      title: "Angry clients",
      rows: [
        ["About", "What the client said", "Contact", "Ours"],
        ["Emma", "late again", "Brown", "x"],
      ],
    };
    const { logged, rows } = scene(contacts, own);
    await logged("Adams", "refused", { reason: "rude", complaint: "shouted at me", about: "dan" });
    const [headings, first, second] = await rows("Angry clients");
    expect(headings).toEqual([
      "About",
      "What the client said",
      "Contact",
      "Ours",
      "Call id",
      "When",
      "Phone",
    ]);
    expect(first).toEqual(["Emma", "late again", "Brown", "x", "", "", ""]);
    expect(second?.slice(0, 4)).toEqual(["Daniel", "shouted at me", "Adams", ""]);
  });

  it.each([
    ["-", {}, { code: "usage.junk-complaint", data: { text: "-" } }],
    ["  ", {}, { code: "usage.junk-complaint", data: { text: "" } }],
    ["rude", { about: "Anna" }, { code: "usage.no-such-manager" }],
    ["rude", { about: "Igor" }, { code: "usage.no-such-manager" }],
  ])("refuses %s with %j and saves nothing", async (complaint, more, wanted) => {
    const { refused } = scene();
    expect(await refused("Adams", "later", { next: "fri", complaint, ...more })).toMatchObject(wanted);
  });

  it("needs a manager whom it is about, and a complaint for --about", async () => {
    const { refused, logged } = scene();
    expect(await refused("Clark", "won", { complaint: "rude" })).toMatchObject({
      code: "usage.missing-about",
    });
    expect(await refused("Clark", "won", { about: "Emma" })).toMatchObject({ code: "usage.about-alone" });
    expect(await logged("Clark", "won", { complaint: "rude", about: "lowe" })).toMatchObject({
      call: { about: "Anna Lowe" },
    });
  });

  it("is marked undone with its call, and what people typed beside it stays", async () => {
    const { run, logged, rows, workbook } = scene();
    await logged("Adams", "later", { next: "fri", complaint: "rude" });
    const answer = Object.keys(complaintHeadings.en).indexOf("answer") + 1;
    await workbook.apply(
      [
        {
          kind: "edit",
          sheet: "Complaints",
          row: 2,
          cells: [{ column: answer, before: { kind: "empty" }, value: { kind: "text", text: "was tired" } }],
          expect: [],
        },
      ],
      { force: false, version: null },
    );
    await undo(run().context, {});
    const [, row] = await rows("Complaints");
    expect(row?.[6]).toBe("was tired");
    expect(row?.at(-1)).toBe("yes");
    expect((await rows("Calls"))[1]?.[15]).toBe("yes");
    expect((await rows("Contacts"))[1]?.[2]).toBe("2026-11-23");
  });

  it.each<readonly [Language, string, string]>([
    [
      "en",
      "1 complaint has gone from the sheet of complaints",
      "The complaint of Adams of 2026-11-23 is no longer",
    ],
    ["ru", "1 жалоба пропала с листа жалоб", "Жалобы от 2026-11-23 («Adams») больше нет на листе жалоб"],
    [
      "ro",
      "1 reclamație a dispărut din foaia reclamațiilor",
      "Reclamația din 2026-11-23 (Adams) nu mai este",
    ],
  ])(
    "that a person has deleted is told as a complaint, and undo as of a call that stands there (%s)",
    async (language, gone, told) => {
      const at = scene();
      await withoutComplaint(at);
      const { run, rows } = at;
      const desk = await deskFor(run().context, at.workbook);
      const lines = await deliveryLines(await deliverAll(desk, { audit: true }), language);
      expect(JSON.stringify(lines)).toContain(gone);
      const synced = run({ json: false, language });
      await sync(synced.context, {});
      expect(synced.printed().out).toContain(told);
      const undone = run({ json: false, language });
      await undo(undone.context, {});
      expect(undone.printed().out).toContain(undoWords[language].inWorkbook("clients.xlsx"));
      expect((await rows("Calls"))[1]).toContain("yes");
      expect((await rows("Contacts"))[1]?.[2]).toBe("2026-11-23");
    },
  );

  it("that a person has deleted is asked about, never put back by itself", async () => {
    const at = scene();
    await withoutComplaint(at);
    const { rows, run } = at;
    const { context, document } = run();
    await sync(context, {});
    expect(document()).toMatchObject({ conflicts: [{ kind: "row-deleted" }] });
    expect((await rows("Complaints"))[1]).toBeUndefined();
  });

  /** A call with a complaint, whose row somebody has emptied since. */
  async function withoutComplaint({ logged, workbook }: ReturnType<typeof scene>): Promise<void> {
    await logged("Adams", "later", { next: "fri", complaint: "rude" });
    const [grid] = await workbook.read([{ sheet: "Complaints" }]);
    if (grid === undefined) throw new Error("no grid");
    const cells = [1, 2, 3, 4, 5, 6].map((column) => ({
      column,
      before: grid.cell(2, column),
      value: { kind: "empty" } as const,
    }));
    const edit = { kind: "edit", sheet: "Complaints", row: 2, cells, expect: [] } as const;
    await workbook.apply([edit], { force: false, version: null });
  }
});

describe("log --to", () => {
  it("gives the client to the other manager, due on the next working day, won and refused too", async () => {
    const { logged, rows } = scene();
    const document = await logged("Adams", "won", { to: "reed", note: "delivery by Friday" });
    expect(document).toMatchObject({ written: true, call: { to: "Anna Reed", next: "2026-11-24" } });
    expect((await rows("Contacts"))[1]).toEqual(["Adams", "+44 7700 900301", "2026-11-24", "Anna Reed"]);
    const [headings, row] = await rows("Calls");
    expect([headings?.at(-1), row?.at(-1)]).toEqual(["Handed to", "Anna Reed"]);
  });

  it("keeps the day that was agreed", async () => {
    const { logged } = scene();
    expect(
      await logged("Adams", "later", { to: "Daniel", next: "2026-12-03", note: "price by Thursday" }),
    ).toMatchObject({ call: { to: "Daniel", next: "2026-12-03" } });
  });

  it("is taken back: the client is the former manager's again", async () => {
    const { run, logged, rows } = scene();
    await logged("Adams", "won", { to: "reed", note: "delivery by Friday" });
    await undo(run().context, {});
    expect((await rows("Contacts"))[1]?.slice(2)).toEqual(["2026-11-23", "Emma"]);
  });

  it.each([
    ["Adams", "won", { to: "reed" }, { code: "usage.missing-promise" }],
    ["Adams", "won", { to: "reed", note: "-" }, { code: "usage.junk-promise" }],
    [
      "Adams",
      "won",
      { to: "anna", note: "a price" },
      { code: "usage.no-such-manager", data: { managers: ["Anna Reed", "Anna Lowe"] } },
    ],
    ["Adams", "won", { to: "Igor", note: "a price" }, { code: "usage.no-such-manager" }],
    ["Adams", "won", { to: "EMMA", note: "a price" }, { code: "usage.same-manager" }],
    ["Adams", "skipped", { to: "reed", note: "a price" }, { code: "usage.skipped-hand-off" }],
  ])("refuses %s %s %j and saves nothing", async (who, outcome, options, wanted) => {
    const { refused } = scene();
    expect(await refused(who, outcome, options)).toMatchObject(wanted);
  });

  it("refuses where two columns of the list have the managers' heading, and not for another list beside it", async () => {
    const rows = [
      ["Name", "Phone", "Next contact date", "Owner", "Owner"],
      ["Adams", "+44 7700 900301", "@2026-11-23", "Emma", "Emma"],
      ["Brown", "+44 7700 900302", "@2026-11-23", "Daniel", "Daniel"],
    ];
    const { refused } = scene({ title: "Contacts", rows }, team);
    expect(await refused("Adams", "won", { to: "reed", note: "a price" })).toMatchObject({
      code: "usage.owner-doubled",
      data: { heading: "Owner", manager: "Anna Reed" },
    });
  });

  it("refuses where no cell can take the manager", async () => {
    const rows = [
      ["Name", "Phone", "Next contact date"],
      ["Adams", "+44 7700 900301", "@2026-11-23"],
    ];
    const { refused } = scene({ title: "Contacts", rows }, team);
    expect(await refused("Adams", "won", { to: "reed", note: "a price" })).toMatchObject({
      code: "usage.no-owner-cell",
    });
  });
});
