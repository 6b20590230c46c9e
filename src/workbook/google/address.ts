/** The spreadsheet that a person's address or id names, and what other addresses are. */

const google =
  /^(?:https?:\/\/)?(?:www\.)?docs\.google\.com\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{20,})(?:[/?#]|$)/i;
/** Drive opens a spreadsheet by these too; what else lies there (an Excel file) is told by Google. */
const drive =
  /^(?:https?:\/\/)?drive\.google\.com\/(?:(?:a\/[^/]+\/)?(?:u\/\d+\/)?(?:open|uc)\?(?:[^#]*&)?id=|(?:drive\/)?(?:u\/\d+\/)?file\/(?:u\/\d+\/)?d\/)([\w-]{20,})(?:[/?#&]|$)/i;
/** What is published has an id of its own, which nothing but its view goes by. */
const publishedId = /^2PACX-[\w-]{20,}$/;
const bareId = /^[\w-]{40,}$/;
const around = /^(?:<(.+)>|[“„](.+)[”“]|«(.+)»|[‘'](.+)[’']|"(.+)"|\[[^\]]*\]\((.+)\))$/u;
/** What search results and mails of Google's lead through. */
const through = /^(?:https?:\/\/)?(?:www\.)?google\.[a-z.]+\/url\?(?:[^#]*&)?(?:q|url)=([^&#]+)/i;

/** The id in a Google Sheets address, in whatever quotes, or a bare id of at least 40 characters; null for anything else, so for a path. */
export function spreadsheetIdOf(place: string): string | null {
  const text = bare(place);
  if (publishedId.test(text)) return null;
  return google.exec(text)?.[1] ?? drive.exec(text)?.[1] ?? (bareId.test(text) ? text : null);
}

/** What an address leads to that is no spreadsheet to be opened. */
export type ForeignAddress = "published" | "folder" | "form" | "document" | "microsoft" | "page";

const foreign: readonly (readonly [ForeignAddress, RegExp])[] = [
  ["published", /^docs\.google\.com\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/e\//i],
  ["folder", /^drive\.google\.com\/(?:a\/[^/]+\/)?(?:drive\/)?(?:u\/\d+\/)?folders\//i],
  ["form", /^(?:docs\.google\.com\/(?:a\/[^/]+\/)?forms\/|forms\.gle\/)/i],
  ["document", /^docs\.google\.com\/(?:a\/[^/]+\/)?(?:document|presentation|drawings)\//i],
  ["microsoft", /^(?:[\w-]+\.sharepoint\.com|onedrive\.live\.com|1drv\.ms|excel\.cloud\.microsoft)\//i],
];

/** What an address is that names no spreadsheet; null for what is no address, so for a path. */
export function foreignAddressOf(place: string): ForeignAddress | null {
  const text = bare(place);
  if (spreadsheetIdOf(text) !== null) return null;
  if (publishedId.test(text)) return "published";
  const plain = text.replace(/^https?:\/\//i, "").replace(/^www\./i, "");
  const found = foreign.find(([, pattern]) => pattern.test(plain));
  if (found !== undefined) return found[0];
  return /^https?:\/\//i.test(text) ? "page" : null;
}

function bare(place: string): string {
  const text = place.trim();
  const [, ...inside] = around.exec(text) ?? [];
  const address = (inside.find((one) => one !== undefined) ?? text).trim();
  const target = through.exec(address)?.[1];
  return target === undefined ? decoded(address) : decoded(target);
}

/** An address whose slashes stand as %2F: as it is where it is no such address. */
function decoded(address: string): string {
  if (!/%2f/i.test(address)) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
