/** What is read of a sheet of the table: only the columns that say something, and what each of them is. */
import { describe, expect, it } from "vitest";
import { openBook } from "../../src/book/open-book.ts";
import type { Grid, Wanted } from "../../src/workbook/workbook.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const due = "@2026-11-30";

/** A workbook that keeps what was asked of it. */
class AskedWorkbook extends MemoryWorkbook {
  asked: readonly Wanted[] = [];

  override read(wanted: readonly Wanted[]): Promise<readonly Grid[]> {
    this.asked = wanted;
    return super.read(wanted);
  }
}

async function partOf(headings: Written[], ...rows: Written[][]) {
  const workbook = new AskedWorkbook([{ title: "People", rows: [headings, ...rows] }]);
  const book = await openBook(workbook, { today: "2026-11-23", mayLackNextContact: true });
  const part = book.contacts.part(book.contacts.rows[0] ?? 0);
  return { book, part, columns: workbook.asked[0]?.columns };
}

describe("the columns that are read", () => {
  it("are those that mean something, from left to right, each once", async () => {
    const headings = [
      "Weather",
      "Next contact",
      "Mobile",
      "Phone",
      "Client no",
      "Name",
      "Do not call",
      "Renewal date",
    ];
    const row = ["fine", due, "0700 900 009", "0700 900 001", "C-1007", "Ion Popa", "no", "@2027-01-01"];
    const { columns, part } = await partOf(headings, row, [
      "wet",
      null,
      "0700 900 008",
      "0700 900 002",
      "C-1008",
      "Ana Rusu",
      "yes",
      null,
    ]);
    expect(columns).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(part).toMatchObject({ doNotCall: 7, renewal: 8, phones: [3, 4], typedIds: [5] });
    expect([...part.headings]).toEqual(headings.map((text, at) => [at + 1, text]));
  });

  it("are both columns that may be the next contact", async () => {
    const { columns, part } = await partOf(["Next call", "Name", "Next contact"], ["soon", "Ion", due]);
    expect(columns).toEqual([1, 2, 3]);
    expect(part.columns.get("nextContact")).toBe(3);
  });
});

describe("the time of the next contact", () => {
  const withTime = async (...headings: string[]) => {
    const cells = headings.map((heading) =>
      heading === "Time" ? "09:30" : heading === "Name" ? "Ion" : due,
    );
    return (await partOf(headings, cells)).part.time;
  };

  it("stands right beside the day, on either side", async () => {
    expect(await withTime("Name", "Next contact", "Time")).toBe(3);
    expect(await withTime("Name", "Time", "Next contact")).toBe(2);
    expect(await withTime("Time", "Name", "Next contact")).toBeNull();
    expect(await withTime("Name", "Time")).toBeNull();
  });
});

describe("two columns of the next contact with the same heading", () => {
  const headings = ["Name", "Next\ncontact", "Town", "Next contact"];
  const row: Written[] = ["Ion", due, "Kiel", due];
  const open = (columns?: Record<string, string>, ...more: Written[][]) =>
    openBook(new MemoryWorkbook([{ title: "People", rows: [headings, row, ...more] }]), {
      today: "2026-11-23",
      columns,
    });

  it("are refused: reading one and writing the other would lose promises", async () => {
    await expect(open()).rejects.toMatchObject({
      code: "workbook.doubled-heading",
      data: { sheet: "People", heading: "Next contact", cells: ["People!B1", "People!D1"] },
    });
  });

  it("are read where a person has named one of them", async () => {
    expect((await open({ nextContact: "D" })).contacts.columns.get("nextContact")).toBe(4);
  });
});

describe("a column that is named for the next contact", () => {
  it("is nothing else any more", async () => {
    const rows: Written[][] = [
      ["Name", "Phone", "Renewal date", "Owner"],
      ["Ion", "0700 900 001", "@2027-01-01", "Emma"],
      ["Ana", "0700 900 002", "@2027-01-02", "Emma"],
    ];
    const book = await openBook(new MemoryWorkbook([{ title: "People", rows }]), {
      columns: { nextContact: "Renewal date" },
    });
    const part = book.contacts.part(2);
    expect([part.columns.get("nextContact"), part.renewal]).toEqual([3, null]);
    expect([book.contacts.nextContact(2), book.contacts.renewal(2)]).toMatchObject([
      { kind: "set", day: "2027-01-01" },
      { kind: "none" },
    ]);
  });
});

describe("days written with figures", () => {
  const nextOf = async (headings: string[], ...days: Written[]) => {
    const rows = [headings, ...days.map((day, at) => [`Client ${String.fromCharCode(65 + at)}`, day])];
    const book = await openBook(new MemoryWorkbook([{ title: "People", rows }]), { today: "2026-11-23" });
    return book.contacts.nextContact(2);
  };

  it("are read as their own column shows it, not by its heading and not by another's", async () => {
    expect(await nextOf(["Name", "Next contact"], "12/11/2026", "12/31/2026")).toMatchObject({
      day: "2026-12-11",
    });
    expect(await nextOf(["Name", "Next contact"], "12/11/2026", "31/12/2026")).toMatchObject({
      day: "2026-11-12",
    });
    expect(await nextOf(["Name", "Next contact"], "12/11/2026", "13/11/2026", " ", 5)).toMatchObject({
      day: "2026-11-12",
    });
  });

  it("are read as the Settings sheet says", async () => {
    const sheets = (order: string) => [
      {
        title: "People",
        rows: [
          ["Name", "Next contact"],
          ["Ion", "12/11/2026"],
        ],
      },
      {
        title: "Settings",
        rows: [
          ["Setting", "Value"],
          ["Dates such as 11/12/2026", order],
        ],
      },
    ];
    const day = async (order: string) =>
      (await openBook(new MemoryWorkbook(sheets(order)))).contacts.nextContact(2);
    expect(await day("month first")).toMatchObject({ day: "2026-12-11" });
    expect(await day("day first")).toMatchObject({ day: "2026-11-12" });
  });
});
