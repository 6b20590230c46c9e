/** The list of a long sheet goes by what its cells share, undecoded: it must be the list of who reads each cell. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { buildWorkbook, row as rowXml } from "../../packages/xlsx-patch/test/support/workbook-builder.ts";
import { Failure } from "../../src/base/errors.ts";
import { today } from "../../src/commands/today/today.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { testRun } from "../support/terminal/command.ts";
import { unmarked } from "../support/unmarked.ts";
import { newFolder } from "../support/workbooks/folders.ts";

/** Styles by their place: a number, a day, a day with its time, a time, a length of time. */
const formats = ["dd.mm.yyyy", "dd.mm.yyyy hh:mm", "hh:mm", "[h]:mm"];

type Written =
  | { readonly as: "shared"; readonly text: string }
  | { readonly as: "inline"; readonly text: string }
  | { readonly as: "result"; readonly text: string }
  | { readonly as: "number"; readonly value: number; readonly style: number }
  | { readonly as: "formula"; readonly value: number; readonly style: number }
  | { readonly as: "boolean"; readonly value: boolean }
  | { readonly as: "error" }
  | null;

const how = fc.constantFrom("shared" as const, "inline" as const, "result" as const);
const text = (...texts: readonly string[]) => fc.record({ as: how, text: fc.constantFrom(...texts) });
const number = (...values: readonly number[]) =>
  fc.record({
    as: fc.constantFrom("number" as const, "number" as const, "number" as const, "formula" as const),
    value: fc.constantFrom(...values),
    style: fc.constantFrom(0, 1, 1, 1, 2, 3, 4),
  });
const odd: fc.Arbitrary<Written> = fc.oneof(
  fc.constant(null),
  fc.record({ as: fc.constant("boolean" as const), value: fc.boolean() }),
  fc.constant({ as: "error" as const }),
);
const often = (usual: fc.Arbitrary<Written>): fc.Arbitrary<Written> =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: odd });

// 23 November 2026 is 46349.
const days = number(46_349, 46_340, 46_360, 46_348.5, 0.4, 60, -1, 46_349.999_99);
const dates = text("23.11.2026", "20.11", "11/12/2026", "31.02.2026", "когда-нибудь", "отказ", "n/a", "—");
const states = text("Новый", "отказ", "Отказ ", "won", "не звонить", "DNC", "В работе", "n/a", "", "  ");
const contact = fc.tuple(
  often(text("Анна", "анна", "АННА  ", "Пётр", "Петр", "n/a", "Tom & Co", "Итого", "")),
  often(text("+7 900 111-22-33", "7 (900) 111 22 33", "+7 900 999-99-99", "нет")),
  often(states),
  often(fc.oneof({ weight: 3, arbitrary: days }, { weight: 2, arbitrary: dates })),
  often(states),
  fc.oneof(fc.constant(null), text("x", "да", "нет", "1"), number(1, 0), odd),
  fc.oneof(fc.constant(null), number(0.5), text("16:30", "9.15")),
);
/** With them it is plain what each column holds, whatever the others say. */
const plainContacts = [46_349, 46_330, 46_400].map((day, index): readonly Written[] => [
  { as: "shared", text: `Клиент ${index + 1}` },
  { as: "inline", text: `+7 900 333-44-5${index}` },
  { as: "shared", text: "Новый" },
  { as: "number", value: day, style: 1 },
]);
const headings = ["Имя", "Телефон", "Статус", "Дата следующего контакта", "Результат звонка", "Не звонить"];
const called = fc.tuple(
  text("Анна", "Петр"),
  text("+7 900 111-22-33", "+7 900 999-99-99"),
  fc.constantFrom(46_349, 46_340, 46_360),
);

function bytesOf(
  contacts: readonly (readonly Written[])[],
  calls: readonly (readonly [Written, Written, number])[],
  withTime: boolean,
): Buffer {
  const strings: string[] = [];
  const heading: Written[] = [...headings, ...(withTime ? ["Время"] : [])].map((one) => ({
    as: "shared",
    text: one,
  }));
  // The time stands beside its day.
  const placed = (cells: readonly Written[]) =>
    withTime ? [...cells.slice(0, 4), cells[6] ?? null, ...cells.slice(4, 6)] : cells.slice(0, 6);
  const xml = (rows: readonly (readonly Written[])[]) =>
    rows.map((cells, index) => rowXml(index + 1, ...cellsOf(cells, index + 1, strings))).join("");
  const told: Written[] = ["Когда", "Контакт", "Телефон", "Итог", "Следующий контакт", "ID звонка"].map(
    (one) => ({ as: "inline", text: one }),
  );
  const callRows = calls.map(([name, phone, day], index): Written[] => [
    { as: "number", value: 46_300 + index / 100, style: 2 },
    name,
    phone,
    { as: "inline", text: "перенос" },
    { as: "number", value: day, style: 1 },
    { as: "inline", text: `c-${index}` },
  ]);
  const first = xml([heading, ...plainContacts, ...contacts].map(placed));
  return buildWorkbook({
    formats,
    sheets: [
      { title: "База", rows: first },
      { title: "Звонки", rows: xml([told, ...callRows]) },
    ],
    strings: strings.map((one) => `<si><t xml:space="preserve">${escaped(one)}</t></si>`).join(""),
  });
}

function cellsOf(cells: readonly Written[], row: number, strings: string[]): string[] {
  return cells.map((cell, index) => {
    const name = `r="${"ABCDEFGH"[index] ?? "A"}${row}"`;
    if (cell === null) return "";
    if (cell.as === "boolean") return `<c ${name} t="b"><v>${Number(cell.value)}</v></c>`;
    if (cell.as === "error") return `<c ${name} t="e"><v>#N/A</v></c>`;
    if (cell.as === "number") return `<c ${name} s="${cell.style}"><v>${cell.value}</v></c>`;
    if (cell.as === "formula") return `<c ${name} s="${cell.style}"><f>TODAY()</f><v>${cell.value}</v></c>`;
    if (cell.as === "inline")
      return `<c ${name} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`;
    if (cell.as === "result") return `<c ${name} t="str"><v>${escaped(cell.text)}</v></c>`;
    const known = strings.indexOf(cell.text);
    if (known < 0) strings.push(cell.text);
    return `<c ${name} t="s"><v>${known < 0 ? strings.length - 1 : known}</v></c>`;
  });
}

function escaped(content: string): string {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** The document of `today` and the numbers that it kept, or why there is none. */
async function listOf(workbook: Workbook): Promise<{ document: unknown; numbers: string } | string> {
  const home = newFolder();
  const run = testRun({ workbook, home, json: true, language: "ru" });
  const failure = await today(run.context, {}).catch((error: unknown) => error);
  if (failure instanceof Failure) return failure.code;
  expect(failure).toBeUndefined();
  const files = readdirSync(home, { recursive: true, encoding: "utf8" });
  const day = files.find((name) => /day-.*\.jsonl$/.test(name));
  return {
    document: run.document(),
    numbers: day === undefined ? "" : readFileSync(join(home, day), "utf8"),
  };
}

it("the quick list is the plain one", async () => {
  let understood = 0;
  const path = join(newFolder(), "clients.xlsx");
  await fc.assert(
    fc.asyncProperty(
      fc.array(contact, { minLength: 1, maxLength: 30 }),
      fc.array(called, { maxLength: 4 }),
      fc.boolean(),
      async (contacts, calls, withTime) => {
        writeFileSync(path, bytesOf(contacts, calls, withTime));
        const quick = await listOf(openExcel(path, "clients.xlsx"));
        const plain = await listOf(unmarked(openExcel(path, "clients.xlsx")));
        expect(quick).toEqual(plain);
        understood += Number(typeof quick !== "string");
      },
    ),
    { numRuns: 60 },
  );
  expect(understood).toBeGreaterThan(50);
});
