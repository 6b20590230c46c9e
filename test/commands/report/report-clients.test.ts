/** Who counts as one client in a report and on the head's page, and what counts as a reason where there is no list. */
import { describe, expect, it } from "vitest";
import { report } from "../../../src/commands/report/report.ts";
import { clientsOf } from "../../../src/rules/team/clients.ts";
import { testRun } from "../../support/terminal/command.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import type { Written } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

interface Refused {
  readonly contact: string;
  readonly phone?: string;
  readonly reason?: string;
  readonly said?: string;
}

/** The document of a report of calls with people who are in no contacts sheet, without a Reasons sheet. */
async function reported(calls: readonly Refused[]): Promise<unknown> {
  const rows = calls.map(({ contact, phone, reason, said }, index): Written[] => [
    ...[`id-${index}`, "@2026-11-24T10:00", contact, phone, "refused", reason ?? "Too slow", said],
  ]);
  const workbook = new MemoryWorkbook([
    { title: "Contacts", rows: [["Name", "Phone", "Next contact date"]] },
    {
      title: "Calls",
      rows: [["Call id", "When", "Contact", "Phone", "Outcome", "Reason", "What they said"], ...rows],
    },
  ]);
  const run = testRun({ workbook, home: newFolder(), now: "2026-11-27T18:00", json: true });
  await report(run.context, { min: "1" });
  return run.document();
}

const twice = [
  ["Zoë Smith", "zoe SMITH"],
  ["Иванова Анна", "анна  иванова"],
  ["Ștefan Țurcan", "turcan stefan"],
  ["Семён О'Нил", "семен о’нил"],
];

describe("a client without a phone who is in no contacts sheet", () => {
  it.each(twice)("is the same as %s and as %s", async (left, right) => {
    expect(await reported([{ contact: left }, { contact: right }])).toMatchObject({
      refusals: 2,
      clients: 1,
    });
    const clients = clientsOf([]);
    expect(clients.of(left, null)).toBe(clients.of(right, null));
  });

  it("is another one under another name, and one of signs alone is nobody else", async () => {
    const calls = [{ contact: "Ann Lee" }, { contact: "Ann" }, { contact: "?" }, { contact: "!" }];
    expect(await reported(calls)).toMatchObject({ clients: 4 });
  });
});

describe("without a Reasons sheet", () => {
  it("a reason that says only Other is counted by the words, in each language", async () => {
    const document = await reported([
      { contact: "A", reason: "Other", said: "no parking there" },
      { contact: "B", reason: "Другое", said: "no parking there" },
      { contact: "C", reason: "Altele", said: "no parking there" },
      { contact: "D", reason: "Other" },
    ]);
    expect(document).toMatchObject({
      reasons: [
        { reason: "no parking there", count: 3 },
        { reason: "Other", count: 1 },
      ],
      withoutReason: 0,
    });
  });
});
