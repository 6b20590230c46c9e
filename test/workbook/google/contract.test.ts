/** The contract of the port on the local Sheets server. */
import { afterEach, expect } from "vitest";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { type GoogleBench, googleBench } from "../../support/google/google-bench.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import type { SheetFixture } from "../../support/workbooks/memory-sheet.ts";
import { workbookContract } from "../contract.ts";
import type { Bench } from "../contract-bench.ts";

const benches: GoogleBench[] = [];

afterEach(async () => {
  for (const { server } of benches.splice(0)) {
    await server.stop();
    expect(server.violations).toEqual([]);
  }
});

workbookContract("Google Sheets", async (sheets) => {
  const bench = await started(sheets);
  return underTest(bench, () => bench.open());
});

workbookContract("Google Sheets, read while it is opened", async (sheets) => {
  const bench = await started(sheets);
  const state = newFolder();
  const open = () => bench.open(undefined, state);
  await open();
  return underTest(bench, open);
});

workbookContract("Google Sheets, read again after each write", async (sheets) => {
  const bench = await started(sheets);
  const state = newFolder();
  const open = () => bench.open(undefined, state, true);
  await open();
  return underTest(bench, open);
});

async function started(sheets: readonly SheetFixture[]): Promise<GoogleBench> {
  const bench = await googleBench(sheets);
  benches.push(bench);
  return bench;
}

async function underTest({ document, waiting }: GoogleBench, open: () => Promise<Workbook>): Promise<Bench> {
  // A colleague needs a few seconds, so what was read before is no longer fresh.
  const later = () => waiting.pass(5000);
  return {
    workbook: await open(),
    colleague: {
      set: async (sheet, row, column, written) => {
        document.set(sheet, row, column, written);
        later();
      },
      insertRow: async (sheet, at) => {
        document.insertRow(sheet, at);
        later();
      },
      deleteRow: async (sheet, at) => {
        document.deleteRow(sheet, at);
        later();
      },
    },
    reopen: open,
  };
}
