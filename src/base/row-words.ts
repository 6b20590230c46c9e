/** A row as a person types it. */

/** A row, with its sheet where the table stands in several. */
export interface NamedPlace {
  readonly row: number;
  readonly sheet?: string | undefined;
}

/** "row:17", "row:Anna!17" where the table stands in several sheets. */
export function rowWords(place: NamedPlace): string {
  return `row:${rowText(place)}`;
}

/** The same without its first word, as it is shown and as an option takes it that takes a row alone. */
export function rowText({ row, sheet }: NamedPlace): string {
  return sheet === undefined ? String(row) : `${sheet}!${row}`;
}
