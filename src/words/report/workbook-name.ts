/** The name of a workbook in a document that goes to others. */

/** The file's name without its folder; of an address what finds the table, without what was open in it. */
export function workbookName(place: string): string {
  const address = /^https?:\/\/([^?#]+)/i.exec(place)?.[1];
  if (address !== undefined) return address.replace(/\/(?:edit|view|htmlview|copy)?\/*$/i, "");
  return place.split(/[\\/]/).at(-1) ?? place;
}
