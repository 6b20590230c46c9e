/** Which files that are no .xlsx can become one, for messages that say so. */

/** True for a file that `init --from` reads, by what it is, or by its name where it is a web page saved as .xls. */
export function isImported(format: string, place: string): boolean {
  return format !== "other" || /\.(?:csv|tsv|txt|xls|ods|xlsb)$/i.test(place);
}
