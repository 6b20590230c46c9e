/** What groups are compared within, as a person sees it. */
import { describe, expect, it } from "vitest";
import { report } from "../../../src/commands/report/report.ts";
import { testRun } from "../../support/terminal/command.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import type { Written } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

/** Ann has mostly the clients who refuse less, Bob the others; within each kind they are equal. */
function unequalClients(
  heading: string,
  kinds: readonly [string, string],
  source: Written = null,
): MemoryWorkbook {
  const people = [
    ...made("Ann", kinds[0], 24, 56),
    ...made("Ann", kinds[1], 14, 6),
    ...made("Bob", kinds[0], 6, 14),
    ...made("Bob", kinds[1], 56, 24),
  ].map((one, index) => ({ ...one, name: `Client ${index}`, phone: `+1 555 010 ${1000 + index}` }));
  return new MemoryWorkbook([
    {
      title: "Contacts",
      rows: [
        ["Name", "Phone", "Next contact date", "Owner", "Source", "Shelf", heading],
        ...people.map(({ kind, name, owner, phone }, index): Written[] => [
          ...[name, phone, "@2026-12-01", owner, source, `shelf ${index % 3}`, kind],
        ]),
      ],
    },
    {
      title: "Calls",
      rows: [
        ["Call id", "When", "Contact", "Phone", "Outcome", "Reason"],
        ...people.map(({ isRefused, name, phone }, index): Written[] => [
          ...[`id-${index}`, "@2026-11-24T10:00", name, phone, isRefused ? "refused" : "later"],
          isRefused ? "Price" : null,
        ]),
      ],
    },
  ]);
}

function made(owner: string, kind: string, refused: number, others: number) {
  return Array.from({ length: refused + others }, (_, index) => ({
    owner,
    kind,
    isRefused: index < refused,
  }));
}

async function comparedIn(workbook: MemoryWorkbook): Promise<unknown> {
  const run = testRun({ workbook, home: newFolder(), now: "2026-11-27T10:00", json: true });
  await report(run.context, { by: "owner" });
  const { by } = Object(run.document());
  return {
    within: by.within,
    refused: by.groups.map((group: { refused: { comparison: string } }) => group.refused.comparison),
  };
}

describe("managers are compared", () => {
  it("within the column that splits their clients most, where no source is given", async () => {
    expect(await comparedIn(unequalClients("Segment", ["private", "firm"]))).toEqual({
      within: "Segment",
      refused: ["unclear", "unclear"],
    });
  });

  it("within the source where one is given", async () => {
    expect(await comparedIn(unequalClients("Segment", ["private", "firm"], "site"))).toEqual({
      within: "Source",
      refused: ["fewer", "more"],
    });
  });

  it("not within a column that says how calls ended", async () => {
    expect(await comparedIn(unequalClients("Ended", ["later", "refused"]))).toMatchObject({
      within: "Shelf",
    });
  });
});
