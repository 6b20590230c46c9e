/** The same table, written by four programs in three languages, is understood the same. Programs that are not here are skipped. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import { openExcel } from "../../../src/workbook/excel/workbook.ts";
import { testFolder } from "../../support/workbooks/excel-files.ts";
import { python } from "../../support/workbooks/openpyxl.ts";

const folder = testFolder();

const headings = {
  ru: [
    "Дата заявки",
    "Источник",
    "Статус",
    "ФИО клиента",
    "Телефон",
    "Когда связаться",
    "Ответственный",
    "Следующий контакт",
    "Сумма сделки, ₽",
  ],
  en: [
    "Created",
    "Lead source",
    "Status",
    "Client name",
    "Phone No.",
    "Call back",
    "Assigned to",
    "Next contact (date)",
    "Deal value (EUR)",
  ],
  ro: [
    "Data cererii",
    "Sursă lead",
    "Status",
    "Nume client",
    "Nr. telefon",
    "De sunat",
    "Responsabil",
    "Data următorului contact",
    "Valoare, lei",
  ],
};

/** Rows as JSON: "@" marks a day. The heading row is the third. */
function rowsOf(language: keyof typeof headings): readonly (readonly (string | number | null)[])[] {
  return [
    ["2026"],
    [],
    headings[language],
    ["@2026-10-01", "web", "new", "Анна Ștefan", 37_369_000_114, null, "Ion", "@2026-11-14", 1000],
    [
      "@2026-10-02",
      "web",
      "new",
      "Борис",
      "+373 690 00 127",
      "@2026-11-30",
      "Ion",
      "23.11.2026 16:00",
      "2 500,50",
    ],
    ["@2026-10-02", "web", "new", "Vera", null, "soon", "Ion", "31.02.2026", null],
    ["@2026-10-02", "web", "new", null, "069000145", null, "Ion", "@2026-12-01", null],
    ["Total", null, null, null, null, null, null, null, 3500.5],
  ];
}

async function expectUnderstood(path: string, language: string): Promise<void> {
  const book = await openBook(openExcel(path, path), { today: "2026-11-23" });
  expect(book.language).toBe(language);
  const { contacts } = book;
  expect(contacts.headingRow).toBe(3);
  expect(contacts.rows).toEqual([4, 5, 6, 7]);
  expect(Object.fromEntries(contacts.columns)).toMatchObject({
    nextContact: 8,
    name: 4,
    phone: 5,
    owner: 7,
    value: 9,
  });
  expect(contacts.rows.map((row) => contacts.nextContact(row))).toEqual([
    { kind: "set", day: "2026-11-14", time: null },
    { kind: "set", day: "2026-11-23", time: "16:00" },
    { kind: "unreadable", found: "31.02.2026" },
    { kind: "set", day: "2026-12-01", time: null },
  ]);
  expect(contacts.contact(4)).toMatchObject({ name: "Анна Ștefan", phone: "37369000114", value: 1000 });
  expect(contacts.contact(5)).toMatchObject({ phone: "+373 690 00 127", value: 2500.5 });
  expect(contacts.contact(7).name).toBe("069000145");
  expect(contacts.cellName(6, "nextContact")).toMatch(/!H6$/);
}

const openpyxlScript = `
import datetime, json, sys, openpyxl
rows, path = json.load(open(sys.argv[1])), sys.argv[2]
book = openpyxl.Workbook(); sheet = book.active
for r, row in enumerate(rows, 1):
    for c, value in enumerate(row, 1):
        if isinstance(value, str) and value.startswith("@"): value = datetime.datetime.fromisoformat(value[1:])
        if value is not None: sheet.cell(r, c, value)
sheet.merge_cells("A1:I1")
book.save(path)
`;

const xlsxwriterScript = `
import datetime, json, sys, xlsxwriter
rows, path = json.load(open(sys.argv[1])), sys.argv[2]
book = xlsxwriter.Workbook(path); sheet = book.add_worksheet(); day = book.add_format({"num_format": "dd/mm/yy"})
for r, row in enumerate(rows):
    for c, value in enumerate(row):
        if isinstance(value, str) and value.startswith("@"): sheet.write_datetime(r, c, datetime.datetime.fromisoformat(value[1:]), day)
        elif isinstance(value, str): sheet.write_string(r, c, value)
        elif value is not None: sheet.write_number(r, c, value)
book.close()
`;

function runPython(script: string, language: keyof typeof headings, name: string): string {
  const input = join(folder, `${name}.json`);
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(input, JSON.stringify(rowsOf(language)));
  const run = spawnSync(python ?? "", ["-c", script, input, path]);
  if (run.status !== 0) throw new Error(String(run.stderr));
  return path;
}

const hasXlsxwriter = python !== null && spawnSync(python, ["-c", "import xlsxwriter"]).status === 0;
const hasOffice = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

describe.each(["ru", "en", "ro"] as const)("a table in %s is understood as written by", (language) => {
  it("exceljs", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Base");
    for (const [index, row] of rowsOf(language).entries()) {
      row.forEach((value, column) => {
        const isDay = typeof value === "string" && value.startsWith("@");
        sheet.getCell(index + 1, column + 1).value = isDay ? new Date(`${value.slice(1)}T00:00:00Z`) : value;
      });
    }
    const path = join(folder, `exceljs-${language}.xlsx`);
    await workbook.xlsx.writeFile(path);
    await expectUnderstood(path, language);
  });

  it.skipIf(python === null)("openpyxl (skipped where it is not installed)", async () => {
    await expectUnderstood(runPython(openpyxlScript, language, `openpyxl-${language}`), language);
  });

  it.skipIf(!hasXlsxwriter)("XlsxWriter (skipped where it is not installed)", async () => {
    await expectUnderstood(runPython(xlsxwriterScript, language, `xlsxwriter-${language}`), language);
  });
});

describe("LibreOffice", () => {
  it.skipIf(!hasOffice || python === null)(
    "saves what is understood as before (skipped where it is not installed)",
    async () => {
      const languages = ["ru", "en", "ro"] as const;
      const paths = languages.map((language) => runPython(openpyxlScript, language, `office-${language}`));
      const out = join(folder, "office");
      const home = `-env:UserInstallation=file://${join(folder, "office-profile")}`;
      const run = spawnSync(
        "soffice",
        [home, "--headless", "--convert-to", "xlsx", "--outdir", out, ...paths],
        { timeout: 60_000 },
      );
      expect(run.status).toBe(0);
      for (const language of languages)
        await expectUnderstood(join(out, `office-${language}.xlsx`), language);
    },
    90_000,
  );
});

describe("workbooks without contacts", () => {
  const corpus = join(import.meta.dirname, "../../../../shared/corpus/real");
  it.skipIf(!existsSync(corpus))(
    "of the corpus are refused with one plain problem (skipped where it is absent)",
    async () => {
      const { readdirSync } = await import("node:fs");
      const codes = new Set<string>();
      for (const name of readdirSync(corpus)) {
        const path = join(folder, "corpus.xlsx");
        copyFileSync(join(corpus, name), path);
        const outcome = await openBook(openExcel(path, name)).then(
          () => "understood",
          (error: unknown) =>
            error instanceof Error && "code" in error ? String(error.code) : `bug: ${error}`,
        );
        codes.add(outcome);
      }
      expect([...codes].filter((code) => code === "understood" || code.startsWith("bug"))).toEqual([]);
      expect(codes).toContain("workbook.no-next-contact");
    },
  );
});
