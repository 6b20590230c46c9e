/** The styles of a workbook being changed: read when the first look is asked for, written when one was added. */

import type { PackageDraft } from "../package/package-draft.ts";
import { addContentType, addRelationship, xmlPart } from "../package/package-parts.ts";
import { emptyStyles } from "../style/style-lists.ts";
import { StyleSheet } from "../style/style-sheet.ts";

/** The styles part, which a workbook may be without. */
export class StylesPart {
  readonly #package: PackageDraft;
  #sheet: StyleSheet | null = null;

  constructor(draft: PackageDraft) {
    this.#package = draft;
  }

  /** The looks of cells, to which others can be added. Throws XlsxError for a part that holds no styles. */
  get sheet(): StyleSheet {
    const { book } = this.#package;
    const path = book.styles?.path;
    this.#sheet ??= new StyleSheet(
      path === undefined ? Buffer.concat(xmlPart(emptyStyles(book.strict))) : this.#package.bytes(path),
    );
    return this.#sheet;
  }

  /** Puts the looks that were added into the package, with a part of their own where there was none. */
  finish(): void {
    const splices = this.#sheet?.splices() ?? [];
    if (splices.length === 0) return;
    const { book } = this.#package;
    const known = book.styles?.path;
    if (known !== undefined) {
      this.#package.splice(known, splices);
      return;
    }
    const folder = book.workbookPath.slice(0, book.workbookPath.lastIndexOf("/") + 1);
    const path = `${folder}styles.xml`;
    this.#package.put(path, xmlPart(emptyStyles(book.strict)));
    this.#package.splice(path, splices);
    addContentType(this.#package, path, "styles");
    addRelationship(this.#package, book.workbookPath, "styles", "styles.xml");
  }
}
