/** The report as documents: what is in them, that nothing in them runs, and what they never overwrite. */
import { existsSync, linkSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import exceljs from "exceljs";
import { beforeEach, describe, expect, it, test } from "vitest";
import { Failure } from "../../../src/base/errors.ts";
import { type Language, languages } from "../../../src/base/language.ts";
import { report } from "../../../src/commands/report/report.ts";
import type { ReportOptions } from "../../../src/commands/report/report-options.ts";
import { documentKinds } from "../../../src/documents/earlier-report.ts";
import { reportWorkbook, someCalls, type WrittenCall } from "../../support/report-workbook.ts";
import { testRun } from "../../support/terminal/command.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const today = "2026-11-22";
let folder = "";

beforeEach(() => {
  folder = newFolder();
});

async function write(
  out: string,
  workbook: MemoryWorkbook,
  options: ReportOptions = {},
  language: Language = "en",
): Promise<string> {
  const run = testRun({ workbook, home: folder, now: `${today}T18:00`, language });
  await report(run.context, { ...options, out });
  return run.printed().out;
}

function textOf(name: string): string {
  return readFileSync(join(folder, name)).toString("utf8");
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const failed = await work.catch((error: unknown) => error);
  return failed instanceof Failure ? failed.code : "none";
}

const hostile = "=cmd|' /C calc'!A0 <script>alert(\"1\")</script> </svg> & \u202e|`*";

/** A workbook in which every text that reaches the report is hostile. */
function hostileWorkbook(): MemoryWorkbook {
  const calls: WrittenCall[] = Array.from({ length: 120 }, (_, index) => ({
    at: "@2026-11-18",
    contact: hostile,
    owner: hostile,
    note: "+1",
    outcome: index < 110 ? "refused" : `${hostile}?`,
    reason: index < 60 ? hostile : `@unsorted ${hostile}`,
  }));
  const made = reportWorkbook("en", calls);
  made.set("Reasons", 2, 1, hostile);
  made.set("Reasons", 2, 3, hostile);
  return made;
}

describe("every kind", () => {
  for (const language of languages) {
    test.each(documentKinds)(`in ${language}: .%s`, async (kind) => {
      const workbook = reportWorkbook(language, someCalls(language, today));
      expect(await write(`report.${kind}`, workbook, { by: "owner" }, language)).toContain(`report.${kind}`);
      expect(readdirSync(folder).filter((name) => name.startsWith("report."))).toEqual([`report.${kind}`]);
      // The next week's report takes its place.
      await write(`report.${kind}`, workbook, { week: "2026-W46" }, language);
    });
  }

  it("does before the gate as well", async () => {
    for (const kind of documentKinds) {
      await write(`early.${kind}`, reportWorkbook("ru", someCalls("ru", today, 1)), {}, "ru");
      await write(`empty.${kind}`, reportWorkbook("ru", []), { all: true }, "ru");
    }
    expect(textOf("early.html")).not.toContain("%<");
  });
});

describe("what stands in a cell is only text", () => {
  it("in HTML: nothing is run, nothing is fetched", async () => {
    await write("report.html", hostileWorkbook(), { by: "owner" });
    const page = textOf("report.html");
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toMatch(/<script|javascript:|https?:|@import|url\(|\u202e/i);
    expect(page.match(/<svg/g)?.length).toBe(page.match(/<\/svg>/g)?.length);
    expect(page).toContain("default-src 'none'");
  });

  it("in CSV: no field is a formula", async () => {
    await write("report.csv", hostileWorkbook());
    expect(textOf("report.csv")).toContain(`"'=cmd|`);
    for (const line of textOf("report.csv").split("\r\n")) expect(line).not.toMatch(/(^|,)"?[=+\-@]/);
  });

  it("in Markdown: no table cell or tag is opened", async () => {
    await write("report.md", hostileWorkbook(), { by: "owner" });
    expect(textOf("report.md")).not.toMatch(/(?<!\\)<script|[^\\]\|`/);
  });

  it("in a workbook: formulas are text", async () => {
    await write("report.xlsx", hostileWorkbook());
    const book = await opened("report.xlsx");
    book.eachSheet((sheet) =>
      sheet.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(exceljs.ValueType.Formula))),
    );
  });
});

async function opened(name: string): Promise<exceljs.Workbook> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(join(folder, name));
  return book;
}

describe("the workbook", () => {
  it("has real numbers, days and a table that filters", async () => {
    await write("report.xlsx", reportWorkbook("ru", someCalls("ru", today)), { by: "owner" }, "ru");
    const book = await opened("report.xlsx");
    expect(book.worksheets.map(({ name }) => name)).toEqual(["Отчёт", "По неделям", "Звонки"]);
    const [first, weeks, calls] = book.worksheets;
    const top = first?.getRows(1, 40)?.find((row) => row.getCell(1).value === "Дорого");
    expect(top?.getCell(2).value).toBe(15);
    expect(top?.getCell(3).value).toBe(17);
    expect(top?.getCell(4).value).toBeCloseTo(15 / 36, 12);
    expect(top?.getCell(4).numFmt).toBe("0%");
    expect(top?.getCell(7).value).toBeCloseTo(15 / 55, 12);
    expect(top?.getCell(10).value).toBe(79_750);
    expect(weeks?.rowCount).toBe(9);
    expect(weeks?.getCell("A9").value).toBe(
      "Недели до 16 ноября 2026\u00a0г.\u00a0— раньше дней этого отчёта.",
    );
    expect(calls?.rowCount).toBe(151);
    const table = calls?.getTable("FollowupCalls");
    expect(table).toBeDefined();
    expect(calls?.getCell("A2").value).toEqual(new Date(Date.UTC(2026, 10, 16, 10)));
    const counted = calls?.getColumn(7).values.filter((value) => value === "Дорого");
    expect(counted).toHaveLength(17);
  });
});

describe("the calls behind the report", () => {
  it("are counted as in the report: “Other” by its words, a reason in the outcome's cell, nothing twice", async () => {
    const call = (more: Partial<WrittenCall>): WrittenCall => ({ at: "@2026-11-18", contact: "A", ...more });
    const calls = [
      call({ id: "1", outcome: "refused", reason: "Other", said: "too expensive" }),
      call({ id: "2", outcome: "Refused - out of stock" }),
      call({ id: "2", outcome: "refused", reason: "Bad service" }),
      call({ id: "3", outcome: "won" }),
    ];
    await write("behind.xlsx", reportWorkbook("en", calls), { min: "1" });
    const sheet = (await opened("behind.xlsx")).getWorksheet("Calls");
    expect(sheet?.getColumn(7).values.slice(2)).toEqual(["Price too high", "Not in stock"]);
    expect(sheet?.rowCount).toBe(4);
  });
});

describe("the table as CSV", () => {
  it("is written as the spreadsheet programs of the language read it", async () => {
    await write("en.csv", reportWorkbook("en", someCalls("en", today)));
    expect(textOf("en.csv")).toMatch(
      /^\ufeffReason,Clients,.*\r\nPrice too high,15,0\.417,0\.271,0\.578,14,may be chance,79750,/,
    );
    await write("ru.csv", reportWorkbook("ru", someCalls("ru", today)), {}, "ru");
    expect(textOf("ru.csv")).toMatch(/^\ufeffПричина;Клиенты;.*\r\nДорого;15;0,417;0,271;0,578;14;/);
  });
});

describe("what is not overwritten", () => {
  const workbook = (): MemoryWorkbook => reportWorkbook("en", someCalls("en", today));

  it("a file that is no earlier report, unless forced", async () => {
    for (const kind of documentKinds) {
      const name = `mine.${kind}`;
      writeFileSync(join(folder, name), "my own notes");
      expect(await codeOf(write(name, workbook()))).toBe("usage.out-exists");
      expect(textOf(name)).toBe("my own notes");
      await write(name, workbook(), { force: true });
      expect(textOf(name)).not.toBe("my own notes");
    }
  });

  it("the workbook itself, by any name and even when forced", async () => {
    const path = join(folder, "clients.xlsx");
    writeFileSync(path, "the clients");
    linkSync(path, join(folder, "other-name.xlsx"));
    const own = new MemoryWorkbook([]);
    Object.assign(own, workbook(), { identity: path, file: path });
    for (const out of ["clients.xlsx", "./clients.xlsx", path, "other-name.xlsx"]) {
      expect(await codeOf(write(out, own, { force: true }))).toBe("usage.out-is-workbook");
    }
    expect(textOf("clients.xlsx")).toBe("the clients");
  });

  it("anything, when the ending is none of ours or the folder is missing; and no trace is left", async () => {
    expect(await codeOf(write("report.pdf", workbook()))).toBe("usage.unreadable-option");
    expect(await codeOf(write("no/such/folder/report.html", workbook()))).toBe("usage.out-failed");
    expect(existsSync(join(folder, "no"))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("every page says when and of what it was made", () => {
  test.each([
    ["en", "Made by followup on 22 November 2026 from clients.xlsx"],
    ["ru", "Сделано программой followup 22 ноября 2026 г. по таблице clients.xlsx"],
    ["ro", "Făcut de followup la 22 noiembrie 2026 din clients.xlsx"],
  ] as const)("in %s, and never where the file lies", async (language, said) => {
    const workbook = reportWorkbook(language, someCalls(language, today));
    Object.assign(workbook, { place: "/home/ann/sales/clients.xlsx" });
    for (const name of ["page.html", "page.md", "page.xlsx"]) await write(name, workbook, {}, language);
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(join(folder, "page.xlsx"));
    const cells = book.worksheets.flatMap((sheet) =>
      sheet.getSheetValues().map((row) => JSON.stringify(row)),
    );
    for (const text of [textOf("page.html"), textOf("page.md"), cells.join("\n")]) {
      expect(text.replace(/\s/g, " ")).toContain(said);
      expect(text).not.toContain("/home/ann");
    }
  });
});

test("what could have been seen is told of the days that were seen, never reckoned up to a week", async () => {
  const calls = [9, 10, 11, 12, 13, 16, 17, 18, 19, 20].flatMap((day) =>
    Array.from({ length: 24 }, (_, index): WrittenCall => {
      const at = `@2026-11-${String(day).padStart(2, "0")}`;
      const outcome = index < 12 ? "refused" : "later";
      return { at, contact: `Client ${day} ${index}`, owner: null, outcome, reason: null };
    }),
  );
  await write("page.md", reportWorkbook("en", calls), { since: "2026-11-16", until: "2026-11-20" });
  expect(textOf("page.md")).toMatch(
    /With 60 refusals in 6 days, only a rise of about \d+ points in as many days/,
  );
});
