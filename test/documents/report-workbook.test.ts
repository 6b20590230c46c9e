/** The report as a workbook, read back: its cells, their looks, its charts and what it prints. */
import exceljs from "exceljs";
import { expect, test } from "vitest";
import { partsOf } from "../../src/documents/xlsx/package-parts.ts";
import { reportXlsx } from "../../src/documents/xlsx/report-xlsx.ts";
import type { CallsBehind } from "../../src/documents/xlsx/xlsx-calls.ts";
import type { WholeReport } from "../../src/rules/report/whole-report.ts";
import { madeFolding, madeReasons } from "../rules/report/made-history.ts";
import { earlyReport, madeReason, madeReport } from "../support/made-report.ts";
import { recordedCall } from "../support/terminal/cards.ts";
import { expectGolden } from "../support/terminal/golden.ts";

const at = (day: `${number}-${number}-${number}`) => ({ day, time: "10:15" }) as const;
const behind: CallsBehind = {
  calls: [
    recordedCall({ row: 2, at: at("2026-11-15"), outcome: "refused", reason: "too early" }),
    recordedCall({ row: 3, at: at("2026-11-16"), outcome: "refused", reason: "expensive", contact: "Ann" }),
    recordedCall({ row: 4, at: at("2026-11-29"), outcome: "won", amount: 900.5, owner: "Bo" }),
    recordedCall({ row: 5, at: at("2026-11-30"), outcome: "won", note: "too late" }),
    recordedCall({ row: 6, at: at("2026-11-20"), outcome: "skipped", note: "no call" }),
    recordedCall({ row: 7, at: at("2026-11-20"), outcome: null, outcomeText: "hm" }),
    recordedCall({ row: 8, at: at("2026-11-20"), outcome: "won", undone: true, note: "undone" }),
    recordedCall({ row: 9, at: null, outcome: "won", note: "no day" }),
    recordedCall({ row: 10, at: at("2026-11-20"), outcome: "won", note: "doubled" }),
    recordedCall({ row: 11, at: at("2026-11-20"), outcome: "refused", reason: "the moon" }),
    recordedCall({ row: 12, at: at("2026-11-20"), outcome: "refused", said: "no parking" }),
    recordedCall({ row: 13, at: at("2026-11-20"), outcome: "refused" }),
    recordedCall({ row: 14, at: at("2026-11-20"), outcome: "refused", reason: "no answer", phone: "020" }),
  ],
  folding: madeFolding,
  reasons: madeReasons,
};

async function workbookOf(whole: WholeReport, language: "en" | "ru" = "en") {
  const bytes = await reportXlsx(whole, behind, language);
  const book = new exceljs.Workbook();
  // Its types want another Buffer than that of Node.
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const parts = new Map([...partsOf(bytes)].map(([name, data]) => [name, data.toString("utf8")]));
  return { book, parts };
}

/** What a sheet holds, a line a cell, with what is not usual in its look. */
function cellLines(sheet: exceljs.Worksheet): string[] {
  const lines: string[] = [];
  sheet.eachRow((row) => {
    if (row.height !== undefined) lines.push(`row ${row.number}: ${row.height} points high`);
    row.eachCell((cell) => {
      const { alignment, fill, font, border, numFmt } = cell;
      const look = {
        ...(numFmt === undefined || numFmt === "General" ? {} : { numFmt }),
        ...(alignment === undefined ? {} : { alignment }),
        ...(font === undefined
          ? {}
          : { font: [font.bold === true ? "bold" : "", font.size, font.color?.argb].join(" ").trim() }),
        ...(fill?.type === "pattern" && fill.pattern === "solid" ? { fill: fill.fgColor?.argb } : {}),
        ...(border === undefined
          ? {}
          : {
              border: Object.values(border)
                .map((side) => side?.style)
                .join(),
            }),
      };
      lines.push(`${cell.address} ${JSON.stringify(cell.value)} ${JSON.stringify(look)}`);
    });
  });
  return lines;
}

function sheetText(sheet: exceljs.Worksheet): string {
  const { columns, pageSetup, views } = sheet;
  const { fitToHeight, fitToPage, fitToWidth, orientation, paperSize, printArea } = pageSetup;
  return [
    `== ${sheet.name}`,
    `widths ${columns.map(({ hidden, width }) => `${width}${hidden === true ? " hidden" : ""}`).join(", ")}`,
    `print ${JSON.stringify({ fitToHeight, fitToPage, fitToWidth, orientation, paperSize, printArea })}`,
    `view ${JSON.stringify(views.map(({ showGridLines, state, ...more }) => ({ state, showGridLines, x: "xSplit" in more ? more.xSplit : 0, y: "ySplit" in more ? more.ySplit : 0 })))}`,
    ...cellLines(sheet),
    "",
  ].join("\n");
}

test.each([
  ["open", madeReport(), "en"],
  ["early", earlyReport(), "ru"],
] as const)("everything in the sheets of a report: %s", async (name, whole, language) => {
  const { book, parts } = await workbookOf(whole, language);
  expect(book.creator).toBe("followup");
  expectGolden(`documents/${name}-xlsx`, book.worksheets.map(sheetText).join("\n"));
  const drawn = [...parts].filter(([part]) => /charts|drawings|table1|sheet1\.xml\.rels/.test(part));
  const bars = /<conditionalFormatting.*?<\/conditionalFormatting>/s.exec(
    parts.get("xl/worksheets/sheet1.xml") ?? "",
  )?.[0];
  const texts = [["the bars in cells", bars ?? ""] as const, ...drawn].map(
    ([part, text]) =>
      `== ${part}\n${text.replace(/(?<=>)(?=<)/g, "\n").replace(/\{[\dA-F-]{36}\}/g, "{id}")}`,
  );
  expectGolden(`documents/${name}-xlsx-drawn`, `${texts.join("\n\n")}\n`);
});

test("fonts stand in the order of the schema, and every entry is dated the same", async () => {
  const { parts } = await workbookOf(madeReport());
  const fonts = [...(parts.get("xl/styles.xml") ?? "").matchAll(/<font>(.*?)<\/font>/gs)];
  expect(fonts.length).toBeGreaterThan(2);
  for (const [, inside = ""] of fonts) {
    const names = [...inside.matchAll(/<(\w+)/g)].map(([, tag]) => tag ?? "");
    const order = ["b", "i", "u", "sz", "color", "name", "family", "charset", "scheme"];
    expect(names).toEqual([...names].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
  }
});

test("at most eight bars and four lines are drawn, in a room as high as there are bars", async () => {
  const reasons = Array.from({ length: 10 }, (_, place) => madeReason(place, {}));
  const { parts } = await workbookOf(madeReport({ reasons }));
  const bars = parts.get("xl/charts/chart1.xml") ?? "";
  expect(bars.match(/<c:v>Reason \d<\/c:v>/g)).toHaveLength(8);
  expect(parts.get("xl/charts/chart2.xml")?.match(/<c:ser>/g)).toHaveLength(4);
  const rows = [...(parts.get("xl/drawings/drawing1.xml") ?? "").matchAll(/<xdr:row>(\d+)</g)].map(
    ([, row]) => Number(row),
  );
  expect((rows[1] ?? 0) - (rows[0] ?? 0)).toBe(4 + 2 * 8);
});

test("two weeks are drawn as no line, and no week at all has no sheet", async () => {
  const { weeks } = madeReport().report;
  const two = await workbookOf(madeReport({ weeks: weeks.slice(2) }));
  expect(two.parts.has("xl/charts/chart2.xml")).toBe(false);
  expect(two.book.worksheets).toHaveLength(3);
  const three = await workbookOf(madeReport({ weeks: weeks.slice(1) }));
  expect(three.parts.has("xl/charts/chart2.xml")).toBe(true);
  expect((await workbookOf(madeReport({ weeks: [] }))).book.worksheets).toHaveLength(2);
});

test("whole amounts have no decimals and no lonely point, others two", async () => {
  const money = (sum: number) => ({ sum, known: 1, of: 1, others: [] });
  const formatOf = async (...sums: number[]) => {
    const reasons = sums.map((sum, place) => madeReason(place, { lost: money(sum) }));
    const { book } = await workbookOf(madeReport({ reasons }));
    const sheet = book.worksheets[0];
    const formats: (string | undefined)[] = [];
    sheet
      ?.getColumn(10)
      .eachCell((cell) => void (typeof cell.value === "number" && formats.push(cell.numFmt)));
    return formats;
  };
  expect(await formatOf(84_000, 9)).toEqual(["#,##0", "#,##0"]);
  expect(await formatOf(84_000, 9.5)).toEqual(["#,##0.00", "#,##0.00"]);
});
