/** --owner: whose list it is where one manager's name is a part of another's, and for a mentor without clients of their own. */
import { describe, expect, it } from "vitest";
import { namedBy } from "../../src/commands/day/owner.ts";
import { next } from "../../src/commands/next/next.ts";
import { today } from "../../src/commands/today/today.ts";
import { testRun } from "../support/terminal/command.ts";
import { newFolder } from "../support/workbooks/folders.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

async function listOf(owners: readonly (string | null)[], owner: string): Promise<unknown> {
  const rows = owners.map((name, at) => [`Client ${at}`, `+44 7700 90030${at}`, "@2026-11-23", name]);
  const workbook = new MemoryWorkbook([
    { title: "Clients", rows: [["Name", "Phone", "Next contact date", "Owner"], ...rows] },
  ]);
  const { context, document } = testRun({ workbook, home: newFolder(), json: true });
  await today(context, { owner });
  const { cards } = document() as { readonly cards: readonly { readonly owner: string }[] };
  return cards.map((card) => card.owner);
}

describe("one manager's list", () => {
  it.each<[typed: string, owners: string[], own: string[]]>([
    ["Dan", ["Dan", "Bogdan", "Daniel"], ["Dan"]],
    ["ana", ["Diana", "Ana", "Anastasia"], ["Ana"]],
    ["Иван", ["Иванова", "Иван", "Сливаниван"], ["Иван"]],
    ["dan", ["Daniel", "Bogdan"], ["Daniel"]],
    ["gdan", ["Daniel", "Bogdan"], ["Bogdan"]],
    [
      "Anna",
      ["Anna Reed", "Anna, Boris", "Boris/Anna", "Annabel"],
      ["Anna Reed", "Anna, Boris", "Boris/Anna"],
    ],
    ["reed anna", ["Anna Reed", "Anna Lowe"], ["Anna Reed"]],
    ["Emile", ["ÉMILE", "Émilie"], ["ÉMILE"]],
    ["Ștefan", ["Stefan", "Stefania"], ["Stefan"]],
  ])("%s of %j", async (typed, owners, own) => {
    expect(await listOf(owners, typed)).toEqual(own);
  });

  it.each(["", " "])("of no name at all (“%s”) is not everybody's", async (owner) => {
    await expect(listOf(["Dan", "Emma"], owner)).rejects.toMatchObject({
      code: "usage.option-needs-value",
      data: { option: "--owner" },
    });
  });

  it("is nobody's where the name has neither letters nor digits", async () => {
    await expect(listOf(["Dan", "Emma"], "?")).rejects.toMatchObject({ code: "usage.no-such-owner" });
  });

  it("is nobody's where no manager has the name", async () => {
    await expect(listOf(["Dan", null], "Kate")).rejects.toMatchObject({ code: "usage.no-such-owner" });
  });
});

it("each word of a name needs a part of its own", () => {
  expect(namedBy("Ivan Ivanov", ["Ivanov Petr"])("Ivanov Petr")).toBe(false);
  expect(namedBy("Ivanov Ivan", ["Ivanov Petr", "Ivan Ivanov"])("Ivan Ivanov")).toBe(true);
});

it("a name that nobody has names nobody, also no empty cell", () => {
  const isNamed = namedBy("Kate", ["Dan", null, ""]);
  expect(["Dan", null, "", "Kate"].map(isNamed)).toEqual([false, false, false, true]);
});

it("a mentor without clients of their own is dealt the newcomer's card", async () => {
  const workbook = new MemoryWorkbook([
    {
      title: "Clients",
      rows: [
        ["Name", "Phone", "Next contact date", "Owner"],
        ["Adams", "+44 7700 900301", "@2026-11-23", "Ivan"],
      ],
    },
    {
      title: "Team",
      rows: [["Manager", "Since", "Mentor"], ["Ivan", "@2026-11-01", "Anna Reed"], ["Anna Reed"]],
    },
  ]);
  const { context, document } = testRun({ workbook, home: newFolder(), json: true });
  await next(context, { owner: "anna" });
  expect(document()).toMatchObject({ card: { name: "Adams", keptBackFor: "Anna Reed" }, owner: "anna" });
});
