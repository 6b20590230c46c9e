/** Columns that somebody inserts, deletes or drags in the moment of a write: every cell stands under its heading afterwards, as if nobody had. */
import { describe, expect, it } from "vitest";
import type { AppendRow, Change } from "../../../../src/workbook/changes.ts";
import type { SheetRow } from "../../../support/google/sheets-document.ts";
import type { SheetFixture, Written } from "../../../support/workbooks/memory-sheet.ts";
import { edit, text, value } from "../../contract-cells.ts";
import { Desk } from "./desk.ts";

const headings = ["Name", "Phone", "Next", "Status", "Note", "followup id"];
const rows: Written[][] = [
  ["Ann", "111", "@2026-11-20", "new", "old note", "k-ann"],
  ["Bob", "222", "@2026-11-21T16:00", "later", null, "k-bob"],
  ["Cid", "333", null, "won", "call him", "k-cid"],
];
const sheets: SheetFixture[] = [
  { title: "Clients", rows: [headings, ...rows] },
  {
    title: "Calls",
    rows: [
      ["Call id", "When", "Contact"],
      ["c-0", "@2026-11-19T10:15", "Bob"],
    ],
  },
];

const toAnn = (next: string): Change =>
  edit(
    "Clients",
    2,
    { 3: ["@2026-11-20", value(next)], 4: ["new", text("later")], 5: ["old note", text("hello")] },
    { 1: "Ann", 2: "111", 6: "k-ann" },
  );
const call: AppendRow = {
  ...{ kind: "append", sheet: "Calls", headingRow: 1, key: "c-1" },
  cells: [
    { column: 1, value: text("c-1") },
    { column: 2, value: value("@2026-11-23T12:30") },
    { column: 3, value: text("Ann") },
  ],
};

/** The table after a write with somebody at work in the moment before it. */
async function written(
  changes: readonly Change[],
  meddle: (desk: Desk) => void,
  fixtures = sheets,
): Promise<Desk> {
  const desk = new Desk(fixtures);
  await desk.workbook.read(fixtures.map(({ title }) => ({ sheet: title })));
  desk.meddle = (number) => number === 1 && meddle(desk);
  await desk.workbook.apply(changes);
  return desk;
}

const inserted = (title: string, at: number, heading: string | null) => (desk: Desk) => {
  desk.rearrange(title, (row) => [
    ...Array.from({ length: at }, (_, column) => row[column]),
    undefined,
    ...row.slice(at),
  ]);
  desk.document.sheet(title).columnCount += 1;
  if (heading !== null) desk.document.set(title, 1, at + 1, heading);
};
const deleted = (title: string, at: number) => (desk: Desk) =>
  desk.rearrange(title, (row) => row.toSpliced(at, 1));
const dragged = (title: string, from: number, to: number) => (desk: Desk) =>
  desk.rearrange(title, (row: SheetRow) => {
    const cells = Array.from({ length: headings.length }, (_, column) => row[column]);
    cells.splice(to, 0, ...cells.splice(from, 1));
    return cells;
  });
const calm = () => undefined;

describe.each(["@2026-12-01", "@2026-12-01T15:30"])(
  "a row that is written over, its next contact %s",
  (next) => {
    const changes = [toAnn(next), call];

    it.each([0, 1, 2, 3, 4, 5, 6])("while a column is inserted as number %i", async (at) => {
      const [wanted, desk] = [
        await written(changes, calm),
        await written(changes, inserted("Clients", at, "Extra")),
      ];
      expect(desk.told("Clients")).toEqual(wanted.told("Clients"));
      expect(desk.told("Calls")).toEqual(wanted.told("Calls"));
      expect(desk.rows("Clients")[0]?.split("|")[at]).toBe("Extra");
    });

    it.each([0, 2, 3, 5])("while a column without a heading is inserted as number %i", async (at) => {
      const [wanted, desk] = [
        await written(changes, calm),
        await written(changes, inserted("Clients", at, null)),
      ];
      expect(desk.told("Clients")).toEqual(wanted.told("Clients"));
    });

    it.each([1, 2, 3, 4])("while column %i is deleted", async (at) => {
      const [wanted, desk] = [await written(changes, calm), await written(changes, deleted("Clients", at))];
      const left = wanted.told("Clients").map((row) => {
        return Object.fromEntries(Object.entries(row).filter(([heading]) => heading !== headings[at]));
      });
      expect(desk.told("Clients")).toEqual(left);
    });

    it.each(
      headings.flatMap((_, from) => headings.flatMap((_, to) => (from === to ? [] : [[from, to] as const]))),
    )("while column %i is dragged to %i", async (from, to) => {
      const [wanted, desk] = [
        await written(changes, calm),
        await written(changes, dragged("Clients", from, to)),
      ];
      expect(desk.told("Clients")).toEqual(wanted.told("Clients"));
    });
  },
);

describe("new rows", () => {
  it.each([0, 1, 2, 3])("while a column is inserted as number %i", async (at) => {
    const desk = await written([toAnn("@2026-12-01"), call], inserted("Calls", at, "Extra"));
    const wanted = await written([toAnn("@2026-12-01"), call], calm);
    expect(desk.told("Calls")).toEqual(wanted.told("Calls"));
    expect(desk.told("Clients")).toEqual(wanted.told("Clients"));
  });

  it.each([
    [0, 2],
    [2, 0],
    [1, 2],
  ])("while column %i is dragged to %i", async (from, to) => {
    const second: AppendRow = { ...call, key: "c-2", cells: [{ column: 1, value: text("c-2") }] };
    const [desk, wanted] = [
      await written([call, second], dragged("Calls", from, to)),
      await written([call, second], calm),
    ];
    expect(desk.told("Calls")).toEqual(wanted.told("Calls"));
  });

  it("while a column is deleted", async () => {
    const desk = await written([call], deleted("Calls", 1));
    expect(desk.rows("Calls")).toEqual(["Call id|Contact", "c-1|Ann", "c-0|Bob"]);
  });

  it("while the last column is deleted, or loses its heading: nothing of a call goes", async () => {
    const desk = await written([call], deleted("Calls", 2));
    expect(desk.rows("Calls")[1]).toBe("c-1|46349.520833333336|Ann");
  });
});

describe("what is left as it is", () => {
  it("nothing more is sent where columns stand as they stood, or have only another name", async () => {
    expect((await written([toAnn("@2026-12-01"), call], calm)).batches).toHaveLength(1);
    const renamed = await written([toAnn("@2026-12-01")], (desk) =>
      desk.document.set("Clients", 1, 4, "Stage"),
    );
    expect(renamed.batches).toHaveLength(1);
    expect(renamed.rows("Clients")[1]).toBe("Ann|111|46357|later|hello|k-ann");
    const besides = await written([toAnn("@2026-12-01")], inserted("Clients", 6, "Extra"));
    expect(besides.batches).toHaveLength(1);
  });

  it("the second of two columns with one heading stays the second", async () => {
    const twins: SheetFixture[] = [
      {
        title: "Clients",
        rows: [
          ["Name", "Note", "Note", "followup id"],
          ["Ann", "one", "two", "k-ann"],
          ["Bob", "three", "four", "k-bob"],
        ],
      },
    ];
    const change = edit("Clients", 2, { 3: ["two", text("new")] }, { 1: "Ann", 4: "k-ann" });
    const desk = await written([change], inserted("Clients", 1, "Extra"), twins);
    expect(desk.rows("Clients")).toEqual([
      "Name|Extra|Note|Note|followup id",
      "Ann||one|new|k-ann",
      "Bob||three|four|k-bob",
    ]);
  });

  it("a row that was moved into the place gets back what it held, and the meant one is left alone", async () => {
    const desk = await written([toAnn("@2026-12-01T15:30"), call], (one) => {
      inserted("Clients", 2, "Extra")(one);
      one.document.moveRow("Clients", 2, 5);
    });
    const before = new Desk(sheets).told("Clients");
    const [ann = {}, ...others] = before;
    expect(desk.told("Clients")).toEqual([...others, ann]);
    expect(desk.rows("Calls")[1]).toContain("c-1");
  });

  it("nothing is put back where two rows may be the one that was hit", async () => {
    const alike = [headings, ...rows, ["Ann", "111", "@2026-11-20", "new", "other", "k-ann"]];
    const desk = await written(
      [toAnn("@2026-12-01")],
      (one) => {
        inserted("Clients", 2, "Extra")(one);
        one.document.set("Clients", 2, 1, "Anna");
      },
      [{ title: "Clients", rows: alike }],
    );
    expect(desk.rows("Clients").slice(2, 4)).toEqual([
      "Bob|222||46347.666666666664|later||k-bob",
      "Cid|333|||won|call him|k-cid",
    ]);
  });

  it("a sheet without the column of ids, whose headings nobody knows", async () => {
    const bare: SheetFixture[] = [
      {
        title: "Clients",
        rows: [
          ["Name", "Status"],
          ["Ann", "new"],
        ],
      },
    ];
    const change = edit("Clients", 2, { 2: ["new", text("won")] }, { 1: "Ann" });
    const desk = await written([change], inserted("Clients", 2, "Extra"), bare);
    expect([desk.batches.length, desk.rows("Clients")]).toEqual([1, ["Name|Status|Extra", "Ann|won"]]);
  });
});
