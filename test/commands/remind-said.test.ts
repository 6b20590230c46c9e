/** What a reminder quotes: what this client said last, and nobody else. */
import { expect, test } from "vitest";
import { remind } from "../../src/commands/remind/remind.ts";
import { testRun } from "../support/terminal/command.ts";
import { newFolder } from "../support/workbooks/folders.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

type Call = readonly [at: Written, contact: string, phone: string, said: string | null];

const sarah = ["Sarah Mitchell", "+44 20 7946 0958"] as const;
const namesake = ["Sarah Mitchell", "+44 20 7946 0999"] as const;
const colleague = ["Tom Becker", "+44 20 7946 0958"] as const;

async function reminded(calls: readonly Call[]): Promise<unknown> {
  const workbook = new MemoryWorkbook([
    {
      title: "Contacts",
      rows: [
        ["Name", "Phone", "Next contact date"],
        [...sarah, "@2026-11-23T16:00"],
      ],
    },
    {
      title: "Calls",
      rows: [
        ["Call id", "When", "Contact", "Phone", "Outcome", "What they said"],
        ...calls.map(([at, contact, phone, said], index) => [
          `id-${index}`,
          at,
          contact,
          phone,
          "later",
          said,
        ]),
      ],
    },
  ]);
  const run = testRun({ workbook, home: newFolder(), now: "2026-11-23T15:55", json: true });
  await remind(run.context, {});
  const [due] = Object(run.document()).due;
  return due.said;
}

test.each<[string, readonly Call[], string | null]>([
  ["nothing where nothing was said", [["@2026-11-20T10:00", ...sarah, null]], null],
  [
    "the last words, though a call without any came after them",
    [
      ["@2026-11-19T10:00", ...sarah, "first"],
      ["@2026-11-20T10:00", ...sarah, "send the price"],
      ["@2026-11-21T10:00", ...sarah, null],
    ],
    "send the price",
  ],
  [
    "the last of the day, whatever the order of the rows",
    [
      ["@2026-11-20T16:30", ...sarah, "in the afternoon"],
      ["@2026-11-20T09:10", ...sarah, "in the morning"],
    ],
    "in the afternoon",
  ],
  [
    "no words of a namesake, nor of another one by the same telephone",
    [
      ["@2026-11-19T10:00", ...sarah, "send the price"],
      ["@2026-11-20T10:00", ...namesake, "never call again"],
      ["@2026-11-21T10:00", ...colleague, "she has left"],
    ],
    "send the price",
  ],
  [
    "no words of a call on no day",
    [
      ["@2026-11-19T10:00", ...sarah, "send the price"],
      [null, ...sarah, "when was that"],
    ],
    "send the price",
  ],
])("quotes %s", async (_what, calls, said) => {
  expect(await reminded(calls)).toBe(said);
});
