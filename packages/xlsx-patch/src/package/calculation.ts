/** What Excel keeps about calculating: the order of formulas, and whether to calculate when it opens the workbook. */
import {
  appendTo,
  attributeOf,
  childOf,
  childrenOf,
  type Element,
  rootElement,
  setAttribute,
} from "../xml/elements.ts";
import { insertAt, type Splice } from "../xml/splice.ts";
import type { PackageDraft } from "./package-draft.ts";
import { dropContentType, dropRelationship } from "./package-parts.ts";

/** What may stand behind <calcPr> in a workbook part (ECMA-376 18.2.27). */
const behindCalculation = new Set([
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
]);

/** The splices that make Excel calculate every formula when it opens the workbook; none when it does already. */
export function calculateOnOpening(workbook: Buffer): Splice[] {
  const root = rootElement(workbook);
  const settings = childOf(workbook, root, "calcPr");
  if (settings !== null) {
    const present = attributeOf(workbook, settings, "fullCalcOnLoad");
    return present === "1" || present === "true"
      ? []
      : [setAttribute(workbook, settings, "fullCalcOnLoad", "1")];
  }
  const xml = `<${root.name.slice(0, -"workbook".length)}calcPr fullCalcOnLoad="1"/>`;
  const next = childrenOf(workbook, root).find(({ localName }) => behindCalculation.has(localName));
  return [next === undefined ? appendTo(root, xml) : insertAt(next.start, xml)];
}

/**
 * Takes the formulas of one sheet out of the order of calculation, for a sheet that is written anew: an entry without
 * its formula makes Excel offer a repair. Entries inherit the sheet's number from the one before.
 */
export function forgetFormulas(draft: PackageDraft, sheetId: string): void {
  const chain = draft.book.relationships.find(({ external, type }) => type === "calcChain" && !external);
  if (chain === undefined || !draft.has(chain.path)) return;
  const bytes = draft.bytes(chain.path);
  const entries = entriesOf(bytes);
  const kept = entries.filter(({ sheet }) => sheet !== sheetId);
  if (kept.length === entries.length) return;
  if (kept.length === 0) {
    draft.remove(chain.path);
    dropRelationship(draft, draft.book.workbookPath, chain.id);
    dropContentType(draft, chain.path);
    return;
  }
  // An entry that inherits its sheet has the same sheet as the one before it: both go, or both stay.
  const dropped = entries.filter(({ sheet }) => sheet === sheetId);
  const splices = dropped.map(({ element }) => ({
    start: element.start,
    end: element.end,
    bytes: Buffer.alloc(0),
  }));
  draft.splice(chain.path, splices);
}

interface ChainEntry {
  readonly element: Element;
  readonly sheet: string;
}

function entriesOf(bytes: Buffer): ChainEntry[] {
  let sheet = "";
  return childrenOf(bytes, rootElement(bytes))
    .filter(({ localName }) => localName === "c")
    .map((element) => {
      sheet = attributeOf(bytes, element, "i") ?? sheet;
      return { element, sheet };
    });
}
