/** The contract of the port on the local Sheets server. */
import { afterEach, expect } from "vitest";
import { type GoogleBench, googleBench } from "../../support/google-bench.ts";
import { workbookContract } from "../contract.ts";

const started: GoogleBench[] = [];

afterEach(async () => {
  for (const { server } of started.splice(0)) {
    await server.stop();
    expect(server.violations).toEqual([]);
  }
});

workbookContract("Google Sheets", async (sheets) => {
  const bench = await googleBench(sheets);
  started.push(bench);
  const { document, open, waiting } = bench;
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
    reopen: () => open(),
  };
});
