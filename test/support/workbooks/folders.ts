/** Temporary folders that go away after the test. */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A new empty folder, removed when the test has finished. */
export function newFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "followup-test-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
