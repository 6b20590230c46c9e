import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/base/language.ts";
import { deskFor } from "../../../src/commands/day/desk.ts";
import { deliveryLines } from "../../../src/commands/day/tell-delivery.ts";
import { sync } from "../../../src/commands/sync/sync.ts";
import { undo } from "../../../src/commands/undo/undo.ts";
import { deliverAll } from "../../../src/journal/delivery/record.ts";
import { undoWords } from "../../../src/words/commands/undo.ts";
import { complaintHeadings } from "../../../src/words/sheets/team-sheets.ts";
import type { SheetFixture } from "../../support/workbooks/memory-sheet.ts";
import { contacts, scene } from "./hand-over-scene.ts";

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
      "The complaint of Adams of 23 November 2026 is no longer",
    ],
    [
      "ru",
      "1 жалоба пропала с листа жалоб",
      "Жалобы от 23 ноября 2026\u00a0г. («Adams») больше нет на листе жалоб",
    ],
    [
      "ro",
      "1 reclamație a dispărut din foaia reclamațiilor",
      "Reclamația din 23 noiembrie 2026 (Adams) nu mai este",
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
