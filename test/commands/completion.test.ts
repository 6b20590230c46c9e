import { mkdirSync } from "node:fs";
import { join } from "node:path";
import exceljs from "exceljs";
import { describe, expect, test } from "vitest";
import { runProgram } from "../support/terminal/program.ts";
import { newFolder } from "../support/workbooks/folders.ts";

async function folderWith(
  names: readonly string[],
  reasons: readonly string[] = [],
  managers: readonly string[] = [],
): Promise<string> {
  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("Contacts");
  sheet.addRow(["Name", "Phone", "Next contact date", "Owner"]);
  for (const [index, name] of names.entries())
    sheet.addRow([name, "+44 20 7946 0958", new Date("2026-11-23"), managers[index]]).getCell(3).numFmt =
      "yyyy-mm-dd";
  const reasonSheet = book.addWorksheet("Reasons");
  reasonSheet.addRow(["Reason", "Other words", "What to improve"]);
  for (const reason of reasons) reasonSheet.addRow([reason, "", ""]);
  await book.xlsx.writeFile(join(folder, "clients.xlsx"));
  return folder;
}

async function offered(folder: string, ...words: string[]): Promise<string[]> {
  const { code, err, out } = await runProgram(folder, ["complete", "--", ...words]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(":"))
    .map((line) => line.split("\t")[0] ?? "");
}

describe("what a shell is offered", () => {
  test("commands, options, outcomes", async () => {
    const folder = newFolder();
    mkdirSync(folder, { recursive: true });
    expect(await offered(folder, "re")).toEqual(["remind", "report", "restore"]);
    expect(await offered(folder, "log", "3", "--am")).toEqual(["--amount"]);
    expect(await offered(folder, "log", "3", "re")).toEqual(["refused"]);
    expect(await offered(folder, "completion", "")).toEqual(["bash", "zsh", "fish", "powershell"]);
    expect(await offered(folder, "settings", "l")).toEqual(["language"]);
    expect(await offered(folder, "help", "re")).toEqual(["remind", "report", "restore"]);
    expect(await offered(folder, "--lang", "ru", "log", "3", "от")).toEqual(["отказ"]);
  });

  test("without a shell it is said which there are", async () => {
    const folder = newFolder();
    mkdirSync(folder, { recursive: true });
    expect(await runProgram(folder, ["completion"])).toMatchObject({
      code: 2,
      out: "",
      err: "Missing: bash, zsh, fish or powershell.\nFor example: followup completion bash\n",
    });
  });

  test("names word by word and reasons as one word", async () => {
    const folder = await folderWith(
      ["Jane Roe", "Jack Stone", "Olga Petrova"],
      ["Price too high", "Not in stock"],
    );
    expect(await offered(folder, "log", "ja")).toEqual(["jane", "jack"]);
    expect(await offered(folder, "show", "Jane", "")).toEqual(["Roe"]);
    expect(await offered(folder, "log", "Jane", "refused", "--reason", "P")).toEqual(["Price-too-high"]);
    expect(await offered(folder, "log", "Jane", "refused", "--reason", "pri")).toEqual(["price-too-high"]);
    const logged = await runProgram(folder, [
      "log",
      "jane",
      "refused",
      "--reason",
      "Price-too-high",
      "--dry-run",
      "--json",
    ]);
    expect(JSON.parse(logged.out)).toMatchObject({ call: { reason: "Price too high" } });
  });

  test("the managers of the workbook, where one is to be named", async () => {
    const folder = await folderWith(
      ["Jane Roe", "Jack Stone", "Al Ho"],
      [],
      ["Emma Hill", "Daniel", "$(id)"],
    );
    expect(await offered(folder, "next", "--owner", "")).toEqual(["Emma", "Daniel"]);
    expect(await offered(folder, "team", "--owner", "e")).toEqual(["emma"]);
    expect(await offered(folder, "log", "Jane", "won", "--to", "D")).toEqual(["Daniel"]);
    expect(await offered(folder, "log", "Jane", "won", "--about", "")).toEqual(["Emma", "Daniel"]);
    const list = await runProgram(folder, ["today", "--owner", "emma", "--json"]);
    expect(JSON.parse(list.out)).toMatchObject({ cards: [{ name: "Jane Roe" }] });
  });

  test("nothing that a shell would run, whatever stands in the sheet", async () => {
    const folder = await folderWith(["$(reboot) Now", "`id`", "Ann; rm -rf", "a&b", "Ann O'Hara"], ["$(id)"]);
    expect(await offered(folder, "log", "")).toEqual(["refused", "later", "won", "no-answer", "Ann"]);
    expect(await offered(folder, "log", "A")).toEqual(["Ann"]);
    expect(await offered(folder, "log", "1", "refused", "--reason", "")).toEqual(["id"]);
  });

  test("a workbook that can't be read, an unknown command: silence", async () => {
    const folder = newFolder();
    mkdirSync(folder, { recursive: true });
    expect(await offered(folder, "-w", "none.xlsx", "show", "J")).toEqual([]);
    expect(await offered(folder, "nonsense", "")).toEqual([]);
  });
});

test.each(["bash", "zsh", "fish", "powershell"])("the script for %s calls followup", async (shell) => {
  const { code, out } = await runProgram(newFolder(), ["completion", shell]);
  expect(code).toBe(0);
  expect(out).toMatch(/followup complete (?:--|'--')/);
});

test("there is none for another shell", async () => {
  const { code, err } = await runProgram(newFolder(), ["completion", "fsh"]);
  expect(code).toBe(2);
  expect(err).toContain("fish");
});
