/** Where this machine keeps what belongs to one workbook. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Machine, systemCode } from "../../files/file-system.ts";

/** The folder of a workbook below the state folder: the start of its name, for people, and a hash of its identity. */
export function workbookFolder(state: string, identity: string): string {
  const hash = createHash("sha256").update(identity).digest("hex").slice(0, 16);
  const name = identity
    .replace(/^.*[/\\:]/, "")
    .replace(/[^\p{L}\p{N}.-]+/gu, "-")
    .slice(0, 24);
  return join(state, "workbooks", `${name}-${hash}`);
}

/** The folders of all workbooks that this machine keeps anything of; none where they can't be listed. */
export function workbookFolders(state: string, { files }: Machine): readonly string[] {
  const all = join(state, "workbooks");
  try {
    return files.list(all).map((name) => join(all, name));
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return [];
  }
}
