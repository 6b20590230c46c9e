/** The name of a workbook's folder. */
import { basename, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workbookFolder } from "../../src/journal/store/folder.ts";

describe("the folder of a workbook", () => {
  test("begins with the file's name, for people, and tells workbooks of the same name apart", () => {
    const name = (identity: string): string => basename(workbookFolder("/state", identity));
    expect(name("/home/ann/Клиенты 2026.xlsx")).toMatch(/^Клиенты-2026\.xlsx-[0-9a-f]{16}$/);
    expect(name("C:\\Users\\ann\\clienți.xlsx")).toMatch(/^clienți\.xlsx-[0-9a-f]{16}$/);
    expect(name("google:1AbC_d-e")).toMatch(/^1AbC-d-e-[0-9a-f]{16}$/);
    expect(name(`/a/${"long".repeat(20)}.xlsx`)).toMatch(/^(long){6}-[0-9a-f]{16}$/);
    expect(name("/a/b  &  c.xlsx")).toMatch(/^b-c\.xlsx-/);
    expect(name("/a/clients.xlsx")).not.toBe(name("/b/clients.xlsx"));
    expect(workbookFolder("/state", "x")).toBe(join("/state", "workbooks", name("x")));
  });

  test("is a name that every disk takes, whatever the file is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (file, other) => {
        const name = basename(workbookFolder("/state", file));
        expect(name).toMatch(/^[\p{L}\p{N}.-]{0,25}-?[0-9a-f]{16}$/u);
        expect(basename(workbookFolder("/state", other)) === name).toBe(file === other);
      }),
    );
  });
});
