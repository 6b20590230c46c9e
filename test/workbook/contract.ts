/** The contract of the port, run against every adapter: what `read` gives and what `apply` does and never does. */
import { describe } from "vitest";
import { addingContract } from "./contract-adding.ts";
import type { MakeBench } from "./contract-bench.ts";
import { editingContract } from "./contract-editing.ts";
import { readingContract } from "./contract-reading.ts";

/** Runs the contract on workbooks that `make` makes. */
export function workbookContract(name: string, make: MakeBench): void {
  describe(`the workbook port: ${name}`, () => {
    readingContract(make);
    editingContract(make);
    addingContract(make);
  });
}
