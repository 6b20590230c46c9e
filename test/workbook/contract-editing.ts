/** What `apply` does to rows that are already there, and what it refuses. */
import { expect, it } from "vitest";
import { isConflict } from "../../src/base/errors.ts";
import type { Value } from "../../src/workbook/cell.ts";
import type { AppendRow } from "../../src/workbook/changes.ts";
import { cellOf } from "../support/workbooks/memory-sheet.ts";
import type { MakeBench } from "./contract-bench.ts";
import { contactsAndCalls, edit, grid, problemOf, rowOf, snapshot, text, value } from "./contract-cells.ts";

const clients = "База клиентов";
const newCall: AppendRow = {
  kind: "append",
  sheet: "Calls",
  headingRow: 1,
  cells: [
    { column: 1, value: text("c-1") },
    { column: 4, value: text("refused") },
  ],
  key: "c-1",
};

/** The tests of editing. */
export function editingContract(make: MakeBench): void {
  it("writes the named cells and no others", async () => {
    const { reopen, workbook } = await make(contactsAndCalls);
    const before = await snapshot(workbook, clients);
    const change = edit(
      clients,
      3,
      {
        3: ["@2026-11-21T16:00", value("@2026-12-01")],
        4: [null, text("later")],
        5: [null, value("call back")],
      },
      { 1: "Boris", 2: 79161234567 },
    );
    expect((await workbook.apply([change])).rows).toEqual([3]);
    const after = await grid(await reopen(), clients);
    expect(rowOf(after, 3)).toEqual(
      ["Boris", 79161234567, "@2026-12-01", "later", "call back", "k-boris"].map(cellOf),
    );
    const others = await snapshot(await reopen(), clients);
    expect(others.filter((row) => !row.startsWith("3:"))).toEqual(
      before.filter((row) => !row.startsWith("3:")),
    );
  });

  it("shows what it has written to the next read", async () => {
    const { workbook } = await make(contactsAndCalls);
    await workbook.apply([edit(clients, 2, { 4: ["новый", text("won")] })]);
    expect((await grid(workbook, clients)).cell(2, 4)).toEqual(cellOf("won"));
  });

  it("keeps every text as it is, whatever it begins with", async () => {
    const texts = [
      "=1+1",
      "+373",
      "-5",
      "@sum",
      "'quoted",
      "00123",
      "TRUE",
      "2026-11-23",
      "1e5",
      " a ",
      "a\nb",
      "_x0041_",
      "<&>\"'",
      "👩‍💻",
    ];
    const { reopen, workbook } = await make([
      { title: "T", rows: [["Name"], ...texts.map((_, at) => [`n${at}`])] },
    ]);
    await workbook.apply(texts.map((exact, at) => edit("T", at + 2, { 1: [`n${at}`, text(exact)] })));
    const after = await grid(await reopen(), "T");
    expect(texts.map((_, at) => after.cell(at + 2, 1))).toEqual(
      texts.map((exact) => ({ kind: "text", text: exact })),
    );
    expect(texts.some((_, at) => after.isFormula(at + 2, 1))).toBe(false);
  });

  it("writes each kind of value, also over another kind, and empties a cell", async () => {
    const values: Value[] = ["word", 12.5, true, false, "@2026-02-28", "@2026-02-28T09:30", null].map(value);
    const { reopen, workbook } = await make([
      { title: "V", rows: [["h"], ["a"], [1], ["@2026-01-01"], [true], [5], ["b"], ["gone"]] },
    ]);
    const before = await grid(workbook, "V");
    await workbook.apply(
      values.map((written, at) => ({
        kind: "edit",
        sheet: "V",
        row: at + 2,
        cells: [{ column: 1, before: before.cell(at + 2, 1), value: written }],
        expect: [],
      })),
    );
    const after = await grid(await reopen(), "V");
    expect(values.map((_, at) => after.cell(at + 2, 1))).toEqual(values);
  });

  it("takes two edits of one row in their order", async () => {
    const { reopen, workbook } = await make(contactsAndCalls);
    await workbook.apply([
      edit(clients, 2, { 4: ["новый", text("later")] }),
      edit(clients, 2, { 4: ["later", text("won")], 5: ["старая заметка", text("paid")] }),
    ]);
    const after = await grid(await reopen(), clients);
    expect([after.cell(2, 4), after.cell(2, 5)]).toEqual(["won", "paid"].map(cellOf));
  });

  it("refuses when a cell holds something else than before, and then writes nothing at all", async () => {
    const { reopen, workbook } = await make(contactsAndCalls);
    const before = [await snapshot(workbook, clients), await snapshot(workbook, "Calls")];
    const stale = edit(clients, 2, { 4: ["прежний", text("won")] });
    const fine = edit(clients, 3, { 4: [null, text("won")] });
    const problem = await problemOf(workbook.apply([newCall, fine, stale]));
    expect(problem.code).toBe("conflict.cell");
    expect(problem.data).toMatchObject({ cell: `${clients}!D2`, expected: "прежний", found: "новый" });
    const again = await reopen();
    expect([await snapshot(again, clients), await snapshot(again, "Calls")]).toEqual(before);
  });

  it("refuses when the row is no longer that contact's", async () => {
    const { workbook } = await make(contactsAndCalls);
    const problem = await problemOf(
      workbook.apply([edit(clients, 3, { 4: [null, text("won")] }, { 1: "Bogdan" })]),
    );
    expect(isConflict(problem)).toBe(true);
  });

  it("never writes over a formula", async () => {
    const { reopen, workbook } = await make([
      {
        title: "F",
        rows: [
          ["a", "b"],
          [1, "=A2+1"],
        ],
      },
    ]);
    const sheet = await grid(workbook, "F");
    const problem = await problemOf(
      workbook.apply([
        {
          kind: "edit",
          sheet: "F",
          row: 2,
          cells: [{ column: 2, before: sheet.cell(2, 2), value: text("x") }],
          expect: [],
        },
      ]),
    );
    expect(problem.code).toBe("workbook.formula");
    expect(problem.data).toEqual({ cell: "F!B2" });
    expect((await grid(await reopen(), "F")).isFormula(2, 2)).toBe(true);
  });

  it("never takes a colleague's change away", async () => {
    const { colleague, reopen, workbook } = await make(contactsAndCalls);
    await grid(workbook, clients);
    await colleague.set(clients, 2, 5, "written by a colleague");
    await workbook.apply([edit(clients, 3, { 4: [null, text("won")] }, { 1: "Boris" })]).catch(() => null);
    expect((await grid(await reopen(), clients)).cell(2, 5)).toEqual(cellOf("written by a colleague"));
  });

  it("refuses when a colleague has changed the very cell meanwhile", async () => {
    const { colleague, reopen, workbook } = await make(contactsAndCalls);
    await grid(workbook, clients);
    await colleague.set(clients, 2, 4, "won");
    const problem = await problemOf(workbook.apply([edit(clients, 2, { 4: ["новый", text("refused")] })]));
    expect(isConflict(problem)).toBe(true);
    expect((await grid(await reopen(), clients)).cell(2, 4)).toEqual(cellOf("won"));
  });

  it.each(["inserted", "deleted"] as const)(
    "never writes on another row when one was %s above",
    async (how) => {
      const { colleague, reopen, workbook } = await make(contactsAndCalls);
      await grid(workbook, clients);
      if (how === "inserted") await colleague.insertRow(clients, 2);
      else await colleague.deleteRow(clients, 2);
      await workbook
        .apply([edit(clients, 3, { 4: [null, text("won")] }, { 1: "Boris", 6: "k-boris" })])
        .catch((error) => expect(isConflict(error)).toBe(true));
      const after = await grid(await reopen(), clients);
      const written = after.rows.filter(
        (row) => JSON.stringify(after.cell(row, 4)) === JSON.stringify(text("won")),
      );
      for (const row of written) expect(after.cell(row, 1)).toEqual(cellOf("Boris"));
    },
  );
}
