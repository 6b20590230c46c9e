/** A contact that is added: a phone typed with the name, and nothing of what was typed is lost in silence. */
import { describe, expect, it } from "vitest";
import { add } from "../../../src/commands/add/add.ts";
import { phoneInName } from "../../../src/commands/add/phone-in-name.ts";
import type { AddOptions } from "../../../src/commands/add/typed-contact.ts";
import { move } from "../../../src/commands/move/move.ts";
import { next } from "../../../src/commands/next/next.ts";
import { cellText } from "../../../src/workbook/cell-text.ts";
import { testRun } from "../../support/terminal/command.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

describe("a phone typed with the name", () => {
  it.each([
    ["Zana Q +37369000111", "Zana Q", "+37369000111"],
    ["Zana Q, +373 69 000 111", "Zana Q", "+373 69 000 111"],
    ["Иван 8 (900) 111-22-33", "Иван", "8 (900) 111-22-33"],
    ["+44 7700 900123 Jane Roe", "Jane Roe", "+44 7700 900123"],
    ["+37369000111", "", "+37369000111"],
    ["Shop 24", "Shop 24", null],
    ["Flat 12 34", "Flat 12 34", null],
    ["Jane Roe", "Jane Roe", null],
    ["Contract N1234567", "Contract N1234567", null],
  ])("%s", (text, name, phone) => {
    expect(phoneInName(text)).toEqual({ name, phone });
  });
});

describe("a text that no cell holds", () => {
  const long = "ask again ".repeat(4000).slice(0, 32_768);
  const people = [
    ["Name", "Phone", "Next contact date", "Notes"],
    ["Ion", "+37369000001", "@2026-11-20", null],
  ];
  const run = () =>
    testRun({ workbook: new MemoryWorkbook([{ title: "People", rows: people }]), home: newFolder() });
  const told = (option: string) => ({
    code: "usage.text-too-long",
    data: { option, length: 32_768, most: 32_767 },
  });

  it("is told under what it was typed for, and never of another client's cell", async () => {
    await expect(add(run().context, [long], { phone: "+37369000002" })).rejects.toMatchObject(told("Name"));
    await expect(add(run().context, ["Ann"], { note: long })).rejects.toMatchObject(told("--note"));
    await expect(add(run().context, ["Ann"], { company: long })).rejects.toMatchObject(told("--company"));
    await expect(move(run().context, ["Ion", "friday"], { why: long })).rejects.toMatchObject(told("--why"));
    await expect(next(run().context, { skip: long })).rejects.toMatchObject(told("--skip"));
  });
});

describe("what was typed", () => {
  async function added(headings: string[], typed: string[], options: AddOptions) {
    const first = headings.map((heading) => (heading === "Phone" ? "0700 900 001" : "x"));
    const dated = first.map((text, at) => (headings[at] === "Next contact" ? "@2026-11-30" : text));
    const workbook = new MemoryWorkbook([{ title: "Firms", rows: [headings, dated] }]);
    const run = testRun({ workbook, home: newFolder() });
    await add(run.context, typed, options);
    const [grid] = await workbook.read([{ sheet: "Firms" }]);
    const row = headings.map((_, at) => (grid === undefined ? "" : cellText(grid.cell(3, at + 1))));
    return { row, text: run.printed().out };
  }

  it("is a name that goes into the note of a table of companies", async () => {
    const { row, text } = await added(["Company", "Phone", "Next contact", "Notes"], ["Bob", "Quill"], {
      company: "Zeta",
      phone: "0700 900 002",
      note: "wants a price",
    });
    expect([row[0], row[3]]).toEqual(["Zeta", "Bob Quill\nwants a price"]);
    expect(text).toContain("no column for a person's name; Bob Quill stands under “Notes”");
  });

  it("is a name that goes behind the company where there are no notes", async () => {
    const { row } = await added(["Company", "Phone", "Next contact"], ["Bob"], { company: "Zeta" });
    expect(row[0]).toBe("Zeta (Bob)");
  });

  it.each(["abc", "12", "ask his wife"])("is no phone: %s", async (phone) => {
    const headings = ["Name", "Phone", "Next contact"];
    const told = { code: "usage.no-phone", data: { text: phone } };
    await expect(added(headings, ["Bob"], { phone })).rejects.toMatchObject(told);
    expect((await added(headings, ["Bob"], { phone, anyway: true })).row[1]).toBe(phone);
  });

  it.each([
    ["reason", "too dear"],
    ["said", "call my boss"],
    ["amount", "300"],
  ])("is of a call, and refused where none is recorded: --%s", async (option, text) => {
    const refused = added(["Name", "Phone", "Next contact"], ["Bob"], { [option]: text });
    await expect(refused).rejects.toMatchObject({
      code: "usage.needs-outcome",
      data: { option: `--${option}` },
    });
  });

  it("is told where it has no column", async () => {
    const { text } = await added(["Name", "Phone", "Next contact"], ["Bob", "+44", "7700", "900123"], {
      company: "Zeta",
      note: "wants a price",
    });
    expect(text).toContain("Phone: +44 7700 900123");
    expect(text).toContain("has no column for it: company “Zeta”, note “wants a price”.");
  });
});
