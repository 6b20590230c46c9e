/** A workbook made of another file: what is read, what is kept, what is refused, and that every program can open it. */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import { openExcel } from "../../../src/workbook/excel/workbook.ts";
import { runProgram } from "../../support/terminal/program.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import { hasValidator, officeErrors } from "../../support/workbooks/validator.ts";

const isValidated = hasValidator("workbooks made of other files");

/** Runs init --from on a file of these bytes. */
async function made(name: string, bytes: string | Uint8Array, ...words: readonly string[]) {
  const folder = newFolder();
  writeFileSync(join(folder, name), bytes);
  const ended = await runProgram(folder, ["init", "new.xlsx", "--from", name, "--json", ...words]);
  const document: unknown = JSON.parse(ended.out);
  return { folder, code: ended.code, document, path: join(folder, "new.xlsx") };
}

async function cellsOf(path: string, sheet?: string): Promise<readonly (readonly unknown[])[]> {
  const workbook = openExcel(path, path);
  const [first] = await workbook.tabs();
  const [grid] = await workbook.read([{ sheet: sheet ?? first?.title ?? "" }]);
  if (grid === undefined) return [];
  return grid.rows.map((row) =>
    Array.from({ length: grid.lastColumn }, (_, index) => {
      const cell = grid.cell(row, index + 1);
      if (cell.kind === "date") return `@${cell.day}${cell.time === null ? "" : `T${cell.time}`}`;
      return cell.kind === "empty" ? null : "text" in cell ? cell.text : cell.value;
    }),
  );
}

const russian = [
  "Имя;Телефон;Код;Сумма;Дата заявки",
  "Анна;+373 69 000 001;007;1200;21.11.2026",
  '"Борис; младший";0690002;010;90;22.11.2026 10:15',
  '"=HYPERLINK(""http://x"")";@home;100;5;',
].join("\r\n");

/** The bytes of a text in a table of Windows, by asking the decoder for each byte. */
function inTable(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 0x3f);
}

const encoded: readonly (readonly [encoding: string, bytes: Uint8Array | string])[] = [
  ["utf-8", russian],
  ["utf-8", `\ufeff${russian}`],
  ["utf-16le", Buffer.from(`\ufeff${russian}`, "utf16le")],
  ["utf-16be", Buffer.from(`\ufeff${russian}`, "utf16le").swap16()],
  ["windows-1251", inTable(russian, "windows-1251")],
];

describe("init --from a text", () => {
  it.each(encoded)("keeps what stands in it: %s", async (encoding, bytes) => {
    const { code, document, path } = await made("export.csv", bytes);
    expect({ code, document }).toMatchObject({
      code: 0,
      document: {
        ...{ adopted: true, made: "new.xlsx", language: "ru" },
        from: { file: "export.csv", encoding, separator: ";", contacts: 3 },
        added: { columns: ["Дата следующего контакта"], cells: ["Contacts!F1"] },
      },
    });
    expect(await cellsOf(path)).toEqual([
      ["Имя", "Телефон", "Код", "Сумма", "Дата заявки", "Дата следующего контакта"],
      ["Анна", "+373 69 000 001", "007", 1200, "@2026-11-21", null],
      ["Борис; младший", "0690002", "010", 90, "@2026-11-22T10:15", null],
      ['=HYPERLINK("http://x")', "@home", "100", 5, null, null],
    ]);
    const titles = (await openExcel(path, path).tabs()).map(({ title }) => title);
    expect(titles).toEqual(["Contacts", "Звонки", "Причины", "Настройки"]);
    if (isValidated) expect(await officeErrors(path)).toEqual([]);
  });

  it("reads Romanian letters of windows-1250, and finds tabs and commas", async () => {
    const text = "Nume\tTelefon\tData apelului\nȘtefan Țurcanu\t0690001\t2026-11-30\nMihăiță\t0690002\t\n";
    const bytes = inTable(
      text.replaceAll("Ș", "Ş").replaceAll("Ț", "Ţ").replaceAll("ț", "ţ"),
      "windows-1250",
    );
    const { document, path } = await made("clienti.txt", bytes);
    expect(document).toMatchObject({ from: { encoding: "windows-1250", separator: "\t" }, language: "ro" });
    expect((await cellsOf(path))[1]?.[0]).toBe("Ştefan Ţurcanu");
    const commas = await made("a.csv", 'sep=,\r\nName,Phone\r\nAnn,"1, 2"\r\n');
    expect(await cellsOf(commas.path)).toEqual([
      ["Name", "Phone", "Next contact date"],
      ["Ann", "1, 2", null],
    ]);
  });

  it("takes a dot or a comma before three digits for thousands, as every other command does", async () => {
    const { path } = await made(
      "a.csv",
      "Nume;Telefon;Valoare;Rata\nAnn;069000001;1.200;1,25\nBob;069000002;300;0,5\n",
    );
    expect((await cellsOf(path)).slice(1).map((row) => row.slice(2, 4))).toEqual([
      ["1.200", 1.25],
      ["300", 0.5],
    ]);
  });

  it("leaves out the mark of a text before a telephone", async () => {
    const { path } = await made("a.csv", "Имя;Телефон\nО'Нил;'+79161234567\n'Анна';'069000002\n");
    expect((await cellsOf(path)).slice(1).map((row) => row.slice(0, 2))).toEqual([
      ["О'Нил", "+79161234567"],
      ["'Анна'", "069000002"],
    ]);
  });

  it("deals at once what it has spread", async () => {
    const { folder } = await made("a.csv", "Name,Phone\nAnn,0700900001\nBob,0700900002\n", "--spread", "1");
    const today: unknown = JSON.parse((await runProgram(folder, ["today", "--json", "-w", "new.xlsx"])).out);
    expect(today).toMatchObject({ counts: { due: 1 }, cards: [{ name: "Ann", phone: "0700900001" }] });
  });

  it("names line and column of what is broken, and leaves no half of a workbook", async () => {
    const { code, document, folder } = await made("a.csv", 'Name,Phone\nAnn,1\nBob,"2\nCid,3\n');
    expect({ code, document }).toMatchObject({
      code: 3,
      document: { error: { kind: "workbook", message: expect.stringMatching(/a\.csv, line 3, column 2: /) } },
    });
    expect(readdirSync(folder).filter((name) => name.endsWith(".xlsx"))).toEqual([]);
    const binary = await made(
      "b.csv",
      Uint8Array.from({ length: 400 }, (_, at) => at % 7),
    );
    expect(binary.document).toMatchObject({
      error: { message: expect.stringContaining("line 1, column 1") },
    });
    const nobody = await made("c.csv", "Colour,Size\nred,5\n");
    expect(nobody.code).toBe(3);
    expect(readdirSync(nobody.folder).filter((name) => name.endsWith(".xlsx"))).toEqual([]);
  });

  it("names the file whose table has no headings, not the workbook that has gone again", async () => {
    const { document, folder } = await made("notes.csv", "x\n");
    expect(document).toMatchObject({ error: { message: "notes.csv has no headings." } });
    expect(readdirSync(folder)).not.toContain("new.xlsx");
  });

  it("never writes over a file, and every other command says how to go on", async () => {
    const { folder, path } = await made("a.csv", "Name,Phone\nAnn,1\n");
    const again = await runProgram(folder, ["init", "new.xlsx", "--from", "a.csv"]);
    expect(again.code).toBe(3);
    expect((await cellsOf(path)).length).toBe(2);
    const today = await runProgram(folder, ["today", "-w", "a.csv"]);
    expect(today).toMatchObject({
      code: 3,
      err: expect.stringContaining('init new.xlsx --from "a.csv"'),
    });
  });
});

describe("init --from a spreadsheet", () => {
  const rows = [
    ["Client", "Phone", "Code", "Asked on", "Sum"],
    ["Ann", "+373 69 000 001", "007", 46_347, 1200],
    ["Bob", "0690002", "010", 46_348, 90],
  ];

  it.each(["xls", "ods", "xlsb"] as const)("keeps values, dates and leading zeros: %s", async (kind) => {
    const sheet = utils.aoa_to_sheet(rows);
    for (const cell of ["D2", "D3"]) sheet[cell] = { ...sheet[cell], z: "dd/mm/yyyy" };
    sheet.E4 = { t: "n", v: 1290, f: "SUM(E2:E3)" };
    sheet["!ref"] = "A1:E4";
    const book = utils.book_new(sheet, "People");
    const bytes: unknown = write(book, { type: "buffer", bookType: kind === "xls" ? "biff8" : kind });
    if (!(bytes instanceof Uint8Array)) throw new Error("no bytes");
    const { code, document, path } = await made(`old.${kind}`, bytes);
    expect({ code, document }).toMatchObject({
      code: 0,
      document: { from: { contacts: 2, encoding: null } },
    });
    expect(await cellsOf(path, "People")).toEqual([
      ["Client", "Phone", "Code", "Asked on", "Sum", "Next contact date"],
      ["Ann", "+373 69 000 001", "007", "@2026-11-21", 1200, null],
      ["Bob", "0690002", "010", "@2026-11-22", 90, null],
      [null, null, null, null, 1290, null],
    ]);
    const { contacts } = await openBook(openExcel(path, path));
    expect(contacts.grid.isFormula(4, 5)).toBe(false);
    if (isValidated) expect(await officeErrors(path)).toEqual([]);
  });

  it("reads the web page that some programs save as .xls", async () => {
    const page =
      '<html><meta charset="windows-1251"><table><tr><td>Имя</td><td>Телефон</td></tr><tr><td>Анна</td><td>+373 69 000 001</td></tr></table></html>';
    const { path } = await made("deals.xls", inTable(page, "windows-1251"));
    expect((await cellsOf(path))[1]?.slice(0, 2)).toEqual(["Анна", "+373 69 000 001"]);
  });

  it("keeps the leading zeros and the plus signs of a web page, whose cells are texts", async () => {
    const page = `<html><meta charset="utf-8"><table>
      <tr><th>ID</th><th>Имя</th><th>Телефон</th><th>Индекс</th><th>Сумма</th><th>Создан</th></tr>
      <tr><td>1</td><td>Анна &amp; Ко</td><td>069000001</td><td>00123</td><td>1200</td><td>20.11.2026</td></tr>
      <tr><td>2</td><td>TRUE</td><td>+37369000002</td><td></td><td>90</td><td>21.11.2026</td></tr>
    </table></html>`;
    const { path } = await made("deals.xls", page);
    expect((await cellsOf(path)).slice(1).map((row) => row.slice(0, 6))).toEqual([
      [1, "Анна & Ко", "069000001", "00123", 1200, "@2026-11-20"],
      [2, "TRUE", "+37369000002", null, 90, "@2026-11-21"],
    ]);
  });

  it("says that a damaged one can't be read", async () => {
    const { code, document } = await made("a.ods", Buffer.from("PK\u0003\u0004 and nothing more"));
    expect({ code, document }).toMatchObject({ code: 3, document: { error: { kind: "workbook" } } });
  });
});
