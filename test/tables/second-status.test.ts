/** A table with two columns of statuses: one is written, and both say who has refused or bought. */
import { expect, it } from "vitest";
import { understood } from "../../src/book/headings/understood.ts";
import { openBook } from "../../src/book/open-book.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

/** Which rows are closed and which must not be called, of a table with these headings for its two statuses. */
async function standing(headings: readonly [string, string], rows: readonly (readonly [string, string])[]) {
  const table: Written[][] = [
    ["Name", "Phone", ...headings, "Next call"],
    ...rows.map(([first, second], at): Written[] => [
      `Ivy Moss ${"abcdefgh".charAt(at)}`,
      `0700 900 01${String(at)}`,
      first,
      second,
      "@2026-11-20",
    ]),
  ];
  const { contacts } = await openBook(new MemoryWorkbook([{ title: "People", rows: table }]), {
    today: "2026-11-23",
  });
  return {
    closed: contacts.rows.filter((row) => contacts.isClosed(row)),
    barred: contacts.rows.filter((row) => contacts.mustNotBeCalled(row)),
  };
}

it("the other column says that a client was lost or won", async () => {
  const rows = [
    ["open", "Closed Lost"],
    ["contacted", "proposal"],
    ["open", "Closed Won"],
    ["lost", "proposal"],
  ] as const;
  expect(await standing(["Lead Status", "Deal Stage"], rows)).toEqual({ closed: [2, 4, 5], barred: [] });
  expect(await standing(["Call Status", "Final Status"], rows)).toEqual({ closed: [2, 4, 5], barred: [] });
});

it("the other column says whom nobody is to call", async () => {
  const rows = [
    ["open", "do not call"],
    ["open", "proposal"],
  ] as const;
  expect(await standing(["Lead Status", "Contact Status"], rows)).toEqual({ closed: [], barred: [2] });
});

it("a call that is done closes nobody, nor does a payment", async () => {
  const rows = [
    ["open", "Completed"],
    ["open", "Inactive"],
  ] as const;
  expect(await standing(["Lead Status", "Call Status"], rows)).toEqual({ closed: [], barred: [] });
  expect(
    await standing(
      ["Lead Status", "Payment Status"],
      [
        ["open", "Paid"],
        ["open", "Declined"],
      ],
    ),
  ).toEqual({ closed: [], barred: [] });
});

it("is told to be read, where otherwise nothing would tell why a client is not called", async () => {
  const rows: Written[][] = [
    ["Name", "Phone", "Lead Status", "Deal Stage", "Next call"],
    ["Ivy Moss", "0700 900 010", "open", "Closed Lost", "@2026-11-20"],
  ];
  const { columns } = understood(await openBook(new MemoryWorkbook([{ title: "People", rows }])));
  expect(columns.map(({ field, readFor }) => field ?? readFor)).toEqual([
    "name",
    "phone",
    "status",
    "status",
    "nextContact",
  ]);
  expect(columns.filter(({ readFor }) => readFor === "status")).toHaveLength(1);
});
