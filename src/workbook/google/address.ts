/** The spreadsheet that a person's address or id names. */

const address =
  /^https?:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{20,})(?:[/?#]|$)/i;
const bareId = /^[\w-]{40,}$/;

/** The id in a Google Sheets address, or a bare id of at least 40 characters; null for anything else, so for a path. */
export function spreadsheetIdOf(place: string): string | null {
  return address.exec(place.trim())?.[1] ?? (bareId.test(place.trim()) ? place.trim() : null);
}
