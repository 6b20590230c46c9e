import { describe, expect, test } from "vitest";
import type { Contact } from "../../src/rules/contacts/contact.ts";
import { anna, boris, found, rosa, sheet, vera } from "./found-again.ts";

describe("a contact that nobody is like", () => {
  const before = sheet(anna, boris, vera);
  const cases: readonly (readonly [what: string, after: readonly Contact[], row: number])[] = [
    ["a row put in above", sheet(rosa, anna, boris, vera), 4],
    ["the row above deleted", sheet(boris, vera), 2],
    ["a sort", sheet(vera, boris, anna), 3],
    ["its phone corrected", sheet(anna, { ...boris, phone: "+40 1" }, vera), 3],
    ["its name corrected", sheet(anna, { ...boris, name: "Борис Котов" }, vera), 3],
    ["its company and value corrected", sheet(anna, { ...boris, company: "Doors", value: 250 }, vera), 3],
    ["its phone corrected and a row put in", sheet(rosa, anna, { ...boris, phone: "+40 1" }, vera), 4],
    ["its name corrected and a sort", sheet(vera, { ...boris, name: "Boris Kotow" }, anna), 3],
    ["its value changed and the row above deleted", sheet({ ...boris, value: 900 }, vera), 2],
    ["a namesake added", sheet(anna, boris, vera, { ...boris, phone: "+1 555 000 0000", value: 9 }), 3],
  ];
  test.each(cases)("is found after %s", (_what, after, row) => {
    expect(found(before, 3, after)).toBe(row);
  });

  test("is not found in whoever got its phone by an exchange", () => {
    const after = sheet(
      { ...anna, phone: boris.phone ?? null },
      { ...boris, phone: anna.phone ?? null },
      vera,
    );
    expect(found(before, 2, after)).toBe("several");
  });

  test("is not found in a colleague of the same office phone once it has gone", () => {
    const office = sheet({ ...anna, name: "Денис" }, { ...anna, name: "Алина" });
    expect(found(office, 2, sheet({ ...anna, name: "Алина" }))).toBe("none");
  });

  test("is not found in somebody who was put in instead of it elsewhere", () => {
    expect(found(before, 3, sheet(anna, vera, { ...boris, phone: "+1 555 000 0000", value: 7 }))).toBe(
      "several",
    );
    expect(found(before, 3, sheet(anna, vera, { ...boris, company: "New", value: 7 }))).toBe("several");
  });
});
