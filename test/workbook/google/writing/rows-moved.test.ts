/** Rows that others move in the moment of a write: the meant one holds what was written, everybody else what they held, and a call stands there once. */
import { describe, expect, it } from "vitest";
import type { AppendRow, Change } from "../../../../src/workbook/changes.ts";
import { plain } from "../../../support/google/sheets-document.ts";
import type { Written } from "../../../support/workbooks/memory-sheet.ts";
import { edit, text, value } from "../../contract-cells.ts";
import { Desk } from "./desk.ts";

const headings = ["Name", "Phone", "Next", "Status", "followup id"];
const people: Written[][] = [
  ["Ann", "111", "@2026-11-20", "new", "k-ann"],
  ["Bob", "222", "@2026-11-21", "new", "k-bob"],
  ["Cid", "333", "@2026-11-22T10:00", "old", "k-cid"],
  ["Dan", "444", null, null, "k-dan"],
];
const call: AppendRow = {
  ...{ kind: "append", sheet: "Calls", headingRow: 1, key: "c-1" },
  cells: [
    { column: 1, value: text("c-1") },
    { column: 2, value: text("Bob") },
  ],
};
const toBob = (next: string): Change[] => [
  edit(
    "S",
    3,
    { 3: ["@2026-11-21", value(next)], 4: ["new", text("later")] },
    { 1: "Bob", 2: "222", 5: "k-bob" },
  ),
  call,
];
const fixtures = [
  { title: "S", rows: [headings, ...people] },
  {
    title: "Calls",
    rows: [
      ["Call id", "Contact"],
      ["c-0", "Zoe"],
    ],
  },
];

async function written(next: string, meddle: (desk: Desk, number: number) => void, before = (_: Desk) => {}) {
  const desk = new Desk(fixtures);
  before(desk);
  await desk.workbook.read([{ sheet: "S" }, { sheet: "Calls" }]);
  desk.meddle = (number) => meddle(desk, number);
  await desk.workbook.apply(toBob(next));
  return desk;
}

/** Clients by name: what their cells show, and how. */
const seen = (desk: Desk) => Object.fromEntries(desk.told("S").map((row) => [row.Name, row]));
const callIds = (desk: Desk) => desk.document.sheet("Calls").rows.map((row) => plain(row[0]));
const once = ["Call id", "c-1", "c-0"];
const rows = [2, 3, 4, 5];
const moves = rows.flatMap((from) =>
  [...rows, 6].flatMap((to) => (to === from || to === from + 1 ? [] : [[from, to] as const])),
);

describe.each(["@2026-12-01", "@2026-12-01T15:30"])("a write of %s", (next) => {
  it.each(moves)("while row %i is moved to %i", async (from, to) => {
    const [desk, calm] = [
      await written(next, (one, number) => number === 1 && one.document.moveRow("S", from, to)),
      await written(next, () => undefined),
    ];
    expect(seen(desk)).toEqual(seen(calm));
    expect(callIds(desk)).toEqual(once);
  });

  it.each(moves)("while row %i is moved to %i before the repair as well", async (from, to) => {
    const [desk, calm] = [
      await written(next, (one, number) => {
        if (number === 1) one.document.moveRow("S", 4, 3);
        if (number === 2) one.document.moveRow("S", from, to);
      }),
      await written(next, () => undefined),
    ];
    expect(seen(desk)).toEqual(seen(calm));
    expect(callIds(desk)).toEqual(once);
  });

  it.each([2, 3, 4, 5])("while row %i is deleted", async (row) => {
    const desk = await written(next, (one, number) => number === 1 && one.document.deleteRow("S", row));
    const name = String(people[row - 2]?.[0]);
    const { [name]: _, ...left } = seen(await written(next, () => undefined));
    expect(seen(desk)).toEqual(left);
    expect(callIds(desk)).toEqual(once);
  });

  it.each([503, 500])("whose answer %i was lost, is carried out once", async (status) => {
    for (const isDone of [true, false]) {
      const desk = await written(
        next,
        () => undefined,
        (one) => {
          one.mishapOf = (number) => (number === 1 ? { status, isDone } : null);
        },
      );
      expect(seen(desk)).toEqual(seen(await written(next, () => undefined)));
      expect(callIds(desk)).toEqual(once);
    }
  });

  it.each(moves)("whose answer was lost, while row %i is moved to %i", async (from, to) => {
    const desk = await written(
      next,
      (one, number) => number === 1 && one.document.moveRow("S", from, to),
      (one) => {
        one.mishapOf = (number) => (number === 1 ? { status: 503, isDone: true } : null);
      },
    );
    expect(seen(desk)).toEqual(seen(await written(next, () => undefined)));
    expect(callIds(desk)).toEqual(once);
  });
});

describe("rows that are sorted", () => {
  const order = (way: number) => (left: readonly object[] | readonly unknown[], right: readonly unknown[]) =>
    JSON.stringify(left) < JSON.stringify(right) ? -way : way;

  it.each([1, -1])("as a whole, way %i", async (way) => {
    const desk = await written(
      "@2026-12-01",
      (one, number) => number === 1 && one.document.sort("S", 1, order(way)),
    );
    expect(seen(desk)).toEqual(seen(await written("@2026-12-01", () => undefined)));
  });

  it.each([1, -1])(
    "without their ids, way %i: everybody holds what was meant, and no id stands twice",
    async (way) => {
      const desk = await written(
        "@2026-12-01",
        (one, number) => number === 1 && one.document.sort("S", 1, order(way), 4),
      );
      const without = (all: Record<string, Record<string, string>>) =>
        Object.entries(all).map(([name, { "followup id": _, ...row }]) => [name, row]);
      const calm = await written("@2026-12-01", () => undefined);
      expect(without(seen(desk)).sort()).toEqual(without(seen(calm)).sort());
      const ids = desk.document.sheet("S").rows.flatMap((row) => plain(row[4]) || []);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );
});

describe("what others have typed", () => {
  it("stays where it was typed in that moment, of whoever it is", async () => {
    const desk = await written("@2026-12-01", (one, number) => {
      if (number !== 1) return;
      one.document.moveRow("S", 4, 3);
      one.document.set("S", 2, 4, "vip");
    });
    expect(seen(desk).Ann).toMatchObject({ Status: "vip" });
    expect(seen(desk).Bob).toMatchObject({ Status: "later" });
    expect(seen(desk).Cid).toMatchObject({ Status: "old", "followup id": "k-cid" });
  });

  it("into the meant row before the repair is not written over", async () => {
    const desk = await written("@2026-12-01", (one, number) => {
      if (number !== 1) return;
      one.document.moveRow("S", 4, 3);
      one.document.set("S", 4, 4, "vip");
    });
    expect(seen(desk).Bob).toMatchObject({ Status: "vip" });
    expect(seen(desk).Cid).toMatchObject({ Status: "old", "followup id": "k-cid" });
  });
});

describe("another followup that has hit a row in the same moment, with the id of one that we have hit", () => {
  it("leaves nobody beside our id", async () => {
    const { document } = await written("@2026-12-01", (one, number) => {
      // Ours hits Ann, theirs to Ann hits Cid; then our repair of Ann and Bob hits each in the other's place.
      if (number > 2) return;
      one.document.moveRow("S", number === 1 ? 2 : 3, number === 1 ? 4 : 2);
      if (number === 1) for (const [at, cell] of theirs) one.document.set("S", 4, at, cell);
    });
    const row = document.sheet("S").rows.findIndex(([name]) => plain(name) === "Cid") + 1;
    for (const [at, cell] of cids) document.set("S", row, at, cell);
    const ids = document
      .sheet("S")
      .rows.slice(1)
      .map((cells) => `${plain(cells[0])} ${plain(cells[4])}`);
    expect(ids.sort()).toEqual(["Ann k-ann", "Bob k-bob", "Cid k-cid", "Dan k-dan"]);
  });

  it("and never takes its stamp away from the meant row: that gets its own id again, where it stands nowhere", async () => {
    const { document } = await written(
      "@2026-12-01",
      () => undefined,
      (one) => {
        one.mishapOf = (number) => (number === 1 ? { status: 503, isDone: true } : null);
        let isHit = false;
        one.meddleAtLook = (batches) => {
          if (batches === 0 || isHit) return;
          isHit = true;
          for (const [at, cell] of anns) one.document.set("S", 3, at, cell);
        };
      },
    );
    const told = document
      .sheet("S")
      .rows.slice(1, 3)
      .map((cells) => cells.map(plain).join(" "));
    expect(told).toEqual(["Ann 111 46346 new k-ann", "Bob 222 46357 later k-bob"]);
  });

  const anns: [number, Written][] = [
    [3, "@2026-11-21"],
    [4, "new"],
    [5, "k-ann"],
  ];
  const theirs: [number, Written][] = [
    [3, "@2026-12-05"],
    [4, "won"],
    [5, "k-ann"],
  ];
  const cids: [number, Written][] = [
    [3, "@2026-11-22T10:00"],
    [4, "old"],
    [5, "k-cid"],
  ];
});

describe("the sheet of calls", () => {
  it.each([1, 2, 3])("has %i rows more above its headings", async (count) => {
    const desk = await written("@2026-12-01", (one, number) => {
      if (number === 1) for (let at = 0; at < count; at += 1) one.document.insertRow("Calls", 1);
    });
    expect(callIds(desk).filter((id) => id !== "")).toEqual(once);
  });
});
