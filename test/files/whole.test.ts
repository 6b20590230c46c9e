import { describe, expect, it } from "vitest";
import { disk } from "../../src/files/disk.ts";
import type { FileSystem } from "../../src/files/file-system.ts";
import { readWhole } from "../../src/files/whole.ts";
import { newFolder } from "../support/workbooks/folders.ts";

describe("reading a whole file", () => {
  it("takes no folder for an empty file, also where the system opens folders and calls them empty", () => {
    const windows: FileSystem = { ...disk, factsOf: (file) => ({ ...disk.factsOf(file), size: 0 }) };
    expect(() => readWhole(windows, newFolder())).toThrow("EISDIR");
  });
});
