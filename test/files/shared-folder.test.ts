import { describe, expect, it } from "vitest";
import { conflictedCopies } from "../../src/base/conflicted-copies.ts";
import { sharedFolderOf } from "../../src/files/shared-folder.ts";

describe("the folder of a workbook", () => {
  it.each([
    ["/home/ana/OneDrive - Firm/sales/clients.xlsx", "onedrive"],
    ["C:\\Users\\Ana\\Dropbox\\clients.xlsx", "dropbox"],
    ["/Users/ana/Library/CloudStorage/GoogleDrive-ana@firm.com/My Drive/clients.xlsx", "google-drive"],
    ["/Users/ana/Library/Mobile Documents/clients.xlsx", "icloud"],
    ["\\\\server\\share\\clients.xlsx", "network"],
    ["/home/ana/Dropbox notes.xlsx", null],
    ["/home/ana/clients.xlsx", null],
  ])("%s: %s", (path, kind) => {
    expect(sharedFolderOf(path)).toBe(kind);
  });

  it("knows the versions that sync programs leave beside it", () => {
    const names = [
      "clients.xlsx",
      "clients (Ion's conflicted copy 2026-11-20).xlsx",
      "clients-DESKTOP-7F3K.xlsx",
      "clients 2025.xlsx",
      "other (conflicted copy).xlsx",
    ];
    expect(conflictedCopies(names, "clients.xlsx")).toEqual(names.slice(1, 3));
  });
});
