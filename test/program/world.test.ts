/** Where followup keeps its things, which language it speaks, what time it is: out of what a machine says. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Settings } from "../../src/base/settings.ts";
import { languageOf, makeContext } from "../../src/program/context.ts";
import { homeOf } from "../../src/program/home.ts";
import { clockTime, fileThatIs, realWorld, sinkOf } from "../../src/program/real-world.ts";
import type { World } from "../../src/program/world.ts";
import { makeOutput } from "../../src/terminal/output.ts";
import { nowOf } from "../support/terminal/command.ts";
import { worldWith } from "../support/terminal/made-world.ts";

const home = "/home/ann";
test.each<[string, Record<string, string>, string, string]>([
  ["linux", {}, join(home, ".local", "state", "followup"), join(home, ".config", "followup")],
  ["linux", { XDG_STATE_HOME: "/s", XDG_CONFIG_HOME: "/c" }, join("/s", "followup"), join("/c", "followup")],
  [
    "linux",
    { XDG_STATE_HOME: "", XDG_CONFIG_HOME: "" },
    join(home, ".local", "state", "followup"),
    join(home, ".config", "followup"),
  ],
  [
    "linux",
    { LOCALAPPDATA: "/l", APPDATA: "/a" },
    join(home, ".local", "state", "followup"),
    join(home, ".config", "followup"),
  ],
  [
    "darwin",
    { XDG_STATE_HOME: "/s" },
    join(home, "Library", "Application Support", "followup"),
    join(home, "Library", "Application Support", "followup"),
  ],
  ["win32", { LOCALAPPDATA: "/l", APPDATA: "/a" }, join("/l", "followup"), join("/a", "followup")],
  ["win32", {}, join(home, "AppData", "Local", "followup"), join(home, "AppData", "Roaming", "followup")],
  ["win32", { FOLLOWUP_HOME: "/own", LOCALAPPDATA: "/l" }, "/own", "/own"],
  ["linux", { FOLLOWUP_HOME: "/own" }, "/own", "/own"],
])("on %s with %j", (platform, environment, state, config) => {
  expect(homeOf(worldWith({ platform, environment }))).toEqual({ state, config });
});

describe("the language", () => {
  const told = (
    asked: string | null,
    settings: Settings,
    environment: Record<string, string>,
    locale: string | null = null,
  ) => languageOf(asked, settings, worldWith({ environment, locale: () => locale }));

  test.each<[string | null, Settings, Record<string, string>, string | null, string | null]>([
    ["ro", { language: "ru" }, { LANG: "en_GB" }, null, "ro"],
    [null, { language: "ru" }, { LANG: "en_GB" }, null, "ru"],
    [null, {}, { LC_ALL: "ro_MD.UTF-8", LC_MESSAGES: "ru_RU", LANG: "en_GB" }, null, "ro"],
    [null, {}, { LC_MESSAGES: "ru_RU", LANG: "en_GB" }, null, "ru"],
    [null, {}, { LC_ALL: "", LANG: "ru_RU.UTF-8" }, "ro-RO", "ru"],
    [null, {}, {}, "ro-RO", "ro"],
    [null, {}, { LANG: "de_DE" }, "ru-RU", "en"],
    [null, {}, {}, "fr-FR", "en"],
    [null, {}, {}, null, null],
  ])(
    "asked %s, settings %j, environment %j, system %s: %s",
    (asked, settings, environment, locale, language) => {
      expect(told(asked, settings, environment, locale)).toBe(language);
    },
  );

  test("is refused where we don't speak it", () => {
    expect(() => told("de", {}, {})).toThrow(
      expect.objectContaining({ data: expect.objectContaining({ option: "--lang", text: "de" }) }),
    );
  });
});

describe("the context", () => {
  const output = makeOutput(worldWithSinks(), { json: false, colour: false, unicode: true });
  function worldWithSinks() {
    const { stderr, stdout } = worldWith();
    return { out: stdout, err: stderr };
  }
  const contextOf = (options: Parameters<typeof makeContext>[1], changes: Partial<World> = {}) =>
    makeContext(worldWith(changes), options, "en", output);

  test.each([
    [undefined, "2026-11-23", "10:15"],
    ["2026-11-20", "2026-11-20", "10:15"],
    [" 2026-11-20T09:00 ", "2026-11-20", "09:00"],
    ["1900-01-01", "1900-01-01", "10:15"],
    ["8999-12-31", "8999-12-31", "10:15"],
  ])("takes --date %s as %s %s", (date, day, time) => {
    expect(contextOf(date === undefined ? {} : { date }).now()).toEqual({ day, time });
  });

  test.each(["soon", "2026-02-30", "1899-12-31", "9000-01-01"])("refuses --date %s", (date) => {
    expect(() => contextOf({ date })).toThrow(expect.objectContaining({ code: "usage.unreadable-option" }));
  });

  test("tells the clock of the workbook's own time zone", () => {
    const asked: (string | null)[] = [];
    const clock = (zone: string | null) => {
      asked.push(zone);
      return nowOf("2026-11-23T10:15");
    };
    contextOf({}, { clock }).now("Asia/Tokyo");
    contextOf({}, { clock }).now();
    contextOf({ date: "2026-11-20" }, { clock }).now("Asia/Tokyo");
    expect(asked).toEqual(["Asia/Tokyo", null, "Asia/Tokyo"]);
  });

  test("asks on a terminal only, and never with --json", () => {
    const { stdin, stdout } = process;
    const terminal = { input: stdin, screen: stdout };
    expect(contextOf({}).prompt).toBeNull();
    expect(contextOf({}, { terminal }).prompt).not.toBeNull();
    expect(contextOf({ json: true }, { terminal }).prompt).toBeNull();
    expect(contextOf({ json: true }).json).toBe(true);
    expect(contextOf({}).json).toBe(false);
  });
});

test.each([
  ["2026-11-23T22:30:00Z", "Asia/Tokyo", "2026-11-24", "07:30"],
  ["2026-11-23T02:05:00Z", "America/New_York", "2026-11-22", "21:05"],
  ["2026-03-01T00:00:00Z", "UTC", "2026-03-01", "00:00"],
  ["2026-07-01T09:07:00Z", "Europe/Chisinau", "2026-07-01", "12:07"],
])("%s on the wall of %s is %s %s", (at, zone, day, time) => {
  expect(clockTime(new Date(at), zone)).toEqual({ day, time });
});

test("the clock of this machine's own zone", () => {
  expect(clockTime(new Date(2026, 0, 5, 7, 3), null)).toEqual({ day: "2026-01-05", time: "07:03" });
  expect(() => clockTime(new Date(2026, 0, 5), "Nowhere/Else")).toThrow(RangeError);
});

test("this process as a world", () => {
  const world = realWorld(process);
  expect(world.folder).toBe(process.cwd());
  expect(world.ownCommand[0]).toBe(process.execPath);
  expect(world.ownCommand).toHaveLength(2);
  expect(world.words).toEqual(process.argv.slice(2));
  expect(world.version).toMatch(/^\d+\.\d+\.\d+/);
  expect(world.random()).toBeLessThan(1);
  expect(world.now()).toBeGreaterThan(1_700_000_000_000);
});

test("a file is named only where it is, a sink by what its stream says", () => {
  expect(fileThatIs(import.meta.filename)).toBe(import.meta.filename);
  expect(fileThatIs(join(import.meta.dirname, "none"))).toBeNull();
  const written: string[] = [];
  const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
  const sink = sinkOf({ write, isTTY: true, columns: 0, rows: 30 });
  sink.write("a");
  expect([written, sink.isTerminal, sink.width, sink.height]).toEqual([["a"], true, 80, 30]);
});
