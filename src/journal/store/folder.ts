/** Where this machine keeps what belongs to one workbook. */
import { createHash } from "node:crypto";
import { join } from "node:path";

/** The folder of a workbook below the state folder: the start of its name, for people, and a hash of its identity. */
export function workbookFolder(state: string, identity: string): string {
  const hash = createHash("sha256").update(identity).digest("hex").slice(0, 16);
  const name = identity
    .replace(/^.*[/\\:]/, "")
    .replace(/[^\p{L}\p{N}.-]+/gu, "-")
    .slice(0, 24);
  return join(state, "workbooks", `${name}-${hash}`);
}
