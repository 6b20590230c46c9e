/** Opening files that may be no workbooks. */
import { XlsxError } from "../../src/base/errors.ts";
import { bufferSource } from "../../src/base/source.ts";
import { openSource } from "../../src/package/open.ts";

/** What opening is refused with: its code and its data; "none" where it is not. */
export function problemOf(bytes: Buffer): string {
  try {
    openSource(bufferSource(bytes));
  } catch (error) {
    if (error instanceof XlsxError) return `${error.code} ${JSON.stringify(error.data)}`;
    throw error;
  }
  return "none";
}
