import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSettings } from "../../src/base/settings.ts";
import { runProgram } from "../support/terminal/program.ts";
import { newFolder } from "../support/workbooks/folders.ts";

function settingsOf(content: string | Buffer) {
  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "settings.json"), content);
  return readSettings(folder);
}

describe("settings as they are written on Windows", () => {
  test.each([
    '{ "workbook": "C:\\Users\\Ana\\clients.xlsx" }',
    '{ "workbook": "D:\\new\\table.xlsx" }',
    '{ "workbook": "Sales\\clients.xlsx" }',
    '{ "workbook": "\\server\\share\\clients.xlsx" }',
  ])("with single backslashes name the cure: %s", async (text) => {
    await expect(settingsOf(text)).rejects.toMatchObject({ code: "workbook.settings-backslash" });
  });

  test.each(["utf16le", "utf16be"])("in UTF-16 (%s) name the cure", async (encoding) => {
    const bytes = Buffer.from('\uFEFF{ "language": "ru" }', "utf16le");
    const written = encoding === "utf16le" ? bytes : bytes.swap16();
    await expect(settingsOf(written)).rejects.toMatchObject({ code: "workbook.settings-encoding" });
  });

  test("with doubled backslashes, slashes, CRLF and a byte order mark are read", async () => {
    const text = '\uFEFF{\r\n "workbook": "C:\\\\new\\\\table.xlsx",\r\n "language": "ru"\r\n}\r\n';
    expect(await settingsOf(text)).toEqual({ workbook: "C:\\new\\table.xlsx", language: "ru" });
    expect(await settingsOf('{ "workbook": "C:/new/table.xlsx" }')).toEqual({
      workbook: "C:/new/table.xlsx",
    });
  });

  test("other mistakes are told as they are", async () => {
    await expect(settingsOf('{ "workbook": "a.xlsx"')).rejects.toMatchObject({
      code: "workbook.settings-file",
    });
  });
});

describe("followup settings", () => {
  test("lists, sets, shows and removes; what other versions keep there stays", async () => {
    const folder = newFolder();
    const file = join(folder, "home", "settings.json");
    expect((await runProgram(folder, ["settings"])).out).toContain(`They stand in ${file}.`);
    mkdirSync(join(folder, "home"), { recursive: true });
    writeFileSync(file, '{"colours":"dark","columns":{"value":"Sum"}}');
    expect(await runProgram(folder, ["settings", "owner", "Anna", "Ivanova"])).toMatchObject({
      code: 0,
      out: "owner: Anna Ivanova\n",
    });
    await runProgram(folder, ["settings", "language", "RU"]);
    await runProgram(folder, ["settings", "workbook", "clients.xlsx"]);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({
      colours: "dark",
      columns: { value: "Sum" },
      owner: "Anna Ivanova",
      language: "ru",
      workbook: join(folder, "clients.xlsx"),
    });
    expect((await runProgram(folder, ["settings", "owner"])).out).toBe("Anna Ivanova\n");
    expect((await runProgram(folder, ["settings", "language", "--unset"])).code).toBe(0);
    expect(JSON.parse((await runProgram(folder, ["settings", "--json"])).out)).toEqual({
      path: file,
      settings: {
        owner: "Anna Ivanova",
        language: null,
        workbook: join(folder, "clients.xlsx"),
        noteInContact: null,
        columns: { value: "Sum" },
      },
      unknown: ["colours"],
    });
  });

  test.each([
    [["settings", "ownr", "Anna"], "There is no setting “ownr”.\nDid you mean “owner”?"],
    [["settings", "lang", "ru"], "Did you mean “language”?"],
    [["settings", "colour"], "The settings: owner, language, workbook, noteInContact."],
    [["settings", "language", "de"], "expected en, ru or ro"],
    [["settings", "noteInContact", "perhaps"], "expected yes or no"],
    [["settings", "owner", ""], "expected a value, or --unset"],
    [["settings", "workbook", "  "], "expected a value, or --unset"],
    [["settings", "owner", "Emma", "--unset"], "Emma and --unset can't stand together."],
    [["settings", "owner", "", "--unset"], '"" and --unset can\'t stand together.'],
  ])("%j is told", async (words, told) => {
    const ended = await runProgram(newFolder(), words);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toContain(told);
  });

  test("the owner set there is whose list is shown, until --owner says otherwise", async () => {
    const folder = newFolder();
    await runProgram(folder, ["init", "clients.xlsx", "--sample"]);
    const owners = async (...words: string[]): Promise<unknown> => {
      const ended = await runProgram(folder, ["today", "--json", ...words]);
      const document: { owner: unknown; cards: { owner: string }[] } = JSON.parse(ended.out);
      return [document.owner, [...new Set(document.cards.map(({ owner }) => owner))].length];
    };
    const [all, count] = Object.values(Object(await owners()));
    expect([all, Number(count) > 1]).toEqual([null, true]);
    const first = JSON.parse((await runProgram(folder, ["today", "--json"])).out).cards[0].owner;
    await runProgram(folder, ["settings", "owner", first]);
    expect(await owners()).toEqual([first, 1]);
    expect(await owners("--owner", "all")).toEqual([null, count]);
    const environment = { FOLLOWUP_HOME: `${folder}/home`, FOLLOWUP_OWNER: "all", LANG: "en" };
    const everybody = await runProgram(folder, ["next", "--json"], { environment });
    expect(JSON.parse(everybody.out)).toMatchObject({ owner: null });
    // In nobody's charge, a client is on no manager's list, and that is told.
    await runProgram(folder, ["add", "Nobody's Client", "--phone", "07700900777"]);
    expect((await runProgram(folder, ["today"])).out).toMatch(
      /\d contacts? that (?:is|are) due ha(?:s|ve) no manager · followup today --owner all lists them/,
    );
    const alone = JSON.parse((await runProgram(folder, ["today", "--json"])).out);
    expect(JSON.stringify(alone.withoutManager.rows)).toContain("Nobody's Client");
    expect(JSON.stringify(alone.cards)).not.toContain("Nobody's Client");
    await runProgram(folder, ["undo"]);
    await runProgram(folder, ["settings", "owner", "Nobody Here"]);
    expect(await owners()).toEqual([null, count]);
    const { out } = await runProgram(folder, ["today"]);
    expect(out.split("\n")[0]).toContain("everybody's list, no manager here is Nobody Here");
    expect((await runProgram(folder, ["today", "--owner", "Nobody Here"])).code).toBe(2);
  });

  test("an address that is no spreadsheet is refused, one within a text is kept as an address", async () => {
    const folder = newFolder();
    const form = "https://docs.google.com/forms/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789/edit";
    expect(await runProgram(folder, ["settings", "workbook", form])).toMatchObject({ code: 4 });
    const address = "https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789/edit";
    expect((await runProgram(folder, ["settings", "workbook", "Clients", address])).out).toContain(
      `workbook: ${address}`,
    );
  });

  test("a workbook that is not there is kept, and that is said", async () => {
    const folder = newFolder();
    const { code, out } = await runProgram(folder, ["settings", "workbook", "later.xlsx"]);
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringMatching(/There is no .*later\.xlsx at the moment/),
    });
    await runProgram(folder, ["init", "clients.xlsx"]);
    const there = await runProgram(folder, ["settings", "workbook", "clients.xlsx"]);
    expect(there.out).not.toContain("at the moment");
  });

  test("a file that is no JSON is told without the parser's own words", async () => {
    await expect(settingsOf('{"owner":"Em')).rejects.toMatchObject({
      code: "workbook.settings-file",
      data: { detail: null },
    });
  });
});
