/** The settings file of a machine: what is read of it, and that a change leaves the rest as it stands. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSettings, settingsPath } from "../../src/base/settings.ts";
import { changeSetting, wholeSettings } from "../../src/base/settings-file.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "followup-settings-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(content: string | Uint8Array): void {
  writeFileSync(settingsPath(folder), content);
}

describe("what is read", () => {
  it.each<[string, string, object]>([
    ["nothing, where nothing is set", "{}", {}],
    [
      "all that is set",
      '{"owner":"Ann","language":"ro","noteInContact":true}',
      { owner: "Ann", language: "ro", noteInContact: true },
    ],
    ["also behind the mark that Windows puts first", '\uFEFF{"owner":"Ann"}', { owner: "Ann" }],
    [
      "a path with its backslashes doubled",
      '{"workbook":"C:\\\\new\\\\\\"x\\".xlsx"}',
      { workbook: 'C:\\new\\"x".xlsx' },
    ],
    ["a sign by its number", '{"owner":"\\u0410nn"}', { owner: "\u0410nn" }],
  ])("%s", async (_, text, settings) => {
    write(text);
    expect(await readSettings(folder)).toEqual(settings);
  });

  it("nothing, where there is no file, or a folder in its place", async () => {
    expect(await readSettings(folder)).toEqual({});
    mkdirSync(settingsPath(folder));
    expect(await readSettings(folder)).toEqual({});
  });

  it.each<[string, string | Uint8Array, string, object]>([
    ["no JSON", '{"owner":', "workbook.settings-file", {}],
    [
      "a value that can't be",
      '{"language":"fr","columns":{"name":7}}',
      "workbook.settings-file",
      { detail: "language, columns.name" },
    ],
    ["a Windows path as it is", '{"workbook":"C:\\clients.xlsx"}', "workbook.settings-backslash", {}],
    [
      "a Windows path that JSON reads otherwise",
      '{"workbook":"C:\\new.xlsx"}',
      "workbook.settings-backslash",
      {},
    ],
    [
      "a Windows path with what is no number",
      '{"workbook":"C:\\users.xlsx"}',
      "workbook.settings-backslash",
      {},
    ],
    ["another encoding", Buffer.from('{"owner":"Ann"}', "utf16le"), "workbook.settings-encoding", {}],
  ])("says where %s stands", async (_, content, code, data) => {
    write(content);
    await expect(readSettings(folder)).rejects.toMatchObject({
      code,
      data: { place: settingsPath(folder), ...data },
    });
  });
});

describe("a change", () => {
  it("sets one key and leaves all others, also those that nobody knows", async () => {
    write('{"owner":"Ann","later":{"a":1},"workbook":"a.xlsx"}');
    await changeSetting(folder, "owner", "Bob");
    expect(JSON.parse(readFileSync(settingsPath(folder), "utf8"))).toEqual({
      ...{ owner: "Bob", later: { a: 1 }, workbook: "a.xlsx" },
    });
    await changeSetting(folder, "noteInContact", false);
    await changeSetting(folder, "workbook", null);
    expect(await wholeSettings(folder)).toEqual({ owner: "Bob", later: { a: 1 }, noteInContact: false });
  });

  it("makes folder and file for this person alone, and leaves nothing else there", async () => {
    const fresh = join(folder, "a", "b");
    await changeSetting(fresh, "owner", "Ann");
    expect(readFileSync(settingsPath(fresh), "utf8")).toBe('{\n  "owner": "Ann"\n}\n');
    expect(readdirSync(fresh)).toEqual(["settings.json"]);
    expect([statSync(fresh).mode & 0o777, statSync(settingsPath(fresh)).mode & 0o777]).toEqual([
      0o700, 0o600,
    ]);
  });

  it("changes nothing in a file that can't be read", async () => {
    write('{"owner":');
    await expect(changeSetting(folder, "owner", "Ann")).rejects.toMatchObject({
      code: "workbook.settings-file",
    });
    expect(readFileSync(settingsPath(folder), "utf8")).toBe('{"owner":');
  });

  it("whose folder can't be made says so", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    const inside = join(file, "followup");
    await expect(changeSetting(inside, "owner", "Ann")).rejects.toMatchObject({
      ...{ code: "workbook.settings-not-saved", data: { place: settingsPath(inside), detail: "ENOTDIR" } },
    });
  });

  it("that can't be saved says so, and leaves no other file behind", async () => {
    mkdirSync(settingsPath(folder));
    await expect(changeSetting(folder, "owner", "Ann")).rejects.toMatchObject({
      ...{ code: "workbook.settings-not-saved", data: { place: settingsPath(folder) } },
    });
    expect(readdirSync(folder)).toEqual(["settings.json"]);
  });
});
