import { describe, expect, it } from "vitest";
import { forbiddenNameIn } from "../../src/base/forbidden-name.ts";

describe("names that Windows allows no file", () => {
  it.each([
    ["wh?t.xlsx", "wh?t.xlsx", "sign"],
    ['C:\\Sales\\a"b.xlsx', 'a"b.xlsx', "sign"],
    ["clients.xlsx:stream", "clients.xlsx:stream", "sign"],
    ["D:\\a<b\\clients.xlsx", "a<b", "sign"],
    ["tab\there.xlsx", "tab\there.xlsx", "sign"],
    ["con.xlsx", "con.xlsx", "device"],
    ["reports/NUL", "NUL", "device"],
    ["Lpt1.report.html", "Lpt1.report.html", "device"],
    ["com¹.csv", "com¹.csv", "device"],
    ["clients.", "clients.", "end"],
    ["sales \\clients.xlsx", "sales ", "end"],
  ])("%j: %j", (path, name, why) => {
    expect(forbiddenNameIn(path)).toEqual({ name, why });
  });

  it.each([
    "clients.xlsx",
    "C:\\Продажи\\клиенты – 2026 г.xlsx",
    "\\\\?\\D:\\clients.xlsx",
    "\\\\server\\share\\clients.xlsx",
    "..\\clients.xlsx",
    "./a/b.xlsx",
    "console.xlsx",
    "com.xlsx",
    "com10.xlsx",
    "nullable.csv",
    "C:clients.xlsx",
  ])("%j is allowed", (path) => {
    expect(forbiddenNameIn(path)).toBe(null);
  });
});
