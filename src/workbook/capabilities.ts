/** What a place for workbooks is like, where that makes a difference to those who use it. Nobody asks which place it is. */
export interface Capabilities {
  /** The real path of the file that the workbook is: copies of it can be kept, and other files lie beside it. null where it is none. */
  readonly file: string | null;
  /** True where a new row with a key (a call) stands directly under the headings, the newest first; else below the last one. */
  readonly newestFirst: boolean;
  /** True where a request costs more than the cells that it brings: what may be needed is asked for together. */
  readonly isFar: boolean;
  /** True where rows may move while they are written, so that each needs an id in a column of its own. */
  readonly needsIds: boolean;
  /** True when the object that has written knows how the workbook stands now; others are opened anew to see it. */
  readonly tellsAfterWrite: boolean;
}

/** The capabilities of a workbook, for one that stands before it. */
export function capabilitiesOf(workbook: Capabilities): Capabilities {
  const { file, isFar, needsIds, newestFirst, tellsAfterWrite } = workbook;
  return { file, isFar, needsIds, newestFirst, tellsAfterWrite };
}
