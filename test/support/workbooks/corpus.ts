/**
 * Workbooks that others made, kept beside the project and not in it, or in the folder FOLLOWUP_CORPUS ("real", "hostile");
 * tests that need them skip where they are absent.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const folder = process.env.FOLLOWUP_CORPUS ?? join(import.meta.dirname, "../../../../shared/corpus");

/** True where the workbooks are. */
export const hasCorpus = existsSync(folder);

/** The files of "real" or "hostile" as name and path; none where they are absent. */
export function corpusFiles(kind: "real" | "hostile"): [name: string, path: string][] {
  if (!hasCorpus) return [];
  return readdirSync(join(folder, kind))
    .sort()
    .map((name) => [name, join(folder, kind, name)]);
}
