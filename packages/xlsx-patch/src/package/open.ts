/** Opens a package from a file or from bytes. */

import type { Source } from "../base/source.ts";
import { openZip } from "../zip/zip.ts";
import { formatProblem } from "./format.ts";
import { openPackage, type Package } from "./package.ts";

/** The workbook package of a source. Throws XlsxError: another format, encrypted, damaged, too large. */
export function openSource(source: Source): Package {
  const problem = formatProblem(source);
  if (problem !== null) throw problem;
  return openPackage(openZip(source));
}
