/** The spreadsheet that a person's address or id names, and what other addresses are. */

/** Wherever it stands in what was copied: with a title, in brackets, behind a page that leads on to it. */
const google =
  /(?:^|[^\w.-])(?:www\.)?docs\.google\.com\/(?:a\/[^/\s]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{20,})/gi;
/** Drive opens a spreadsheet by these too; what else lies there (an Excel file) is told by Google. */
const drive =
  /^(?:https?:\/\/)?(?:drive|docs)\.google\.com\/(?:(?:a\/[^/]+\/)?(?:u\/\d+\/)?(?:open|uc)\?(?:[^#]*&)?id=|(?:drive\/)?(?:u\/\d+\/)?file\/(?:u\/\d+\/)?d\/)([\w-]{20,})(?:[/?#&]|$)/i;
/** What is published has an id of its own, which nothing but its view goes by. */
const publishedId = /^2PACX-[\w-]{20,}$/;
const bareId = /^[\w-]{40,}$/;
const around = /^(?:<(.+)>|[“„](.+)[”“]|«(.+)»|[‘'](.+)[’']|"(.+)"|\[[^\]]*\]\((.+)\))$/u;

/** The id in a Google Sheets address, in whatever quotes, or a bare id of at least 40 characters; null for anything else, so for a path. */
export function spreadsheetIdOf(place: string): string | null {
  const text = bare(place);
  if (publishedId.test(text)) return null;
  const ids = new Set([...decoded(text).matchAll(google)].flatMap(([, id]) => id ?? []));
  const [only] = ids;
  if (only !== undefined) return ids.size === 1 ? only : null;
  return drive.exec(decoded(text))?.[1] ?? (bareId.test(text) ? text : null);
}

/** An address as it is shown and kept: as it was copied where it is nothing but that, else the plain one of its spreadsheet. */
export function shownAddress(place: string): string {
  const text = bare(place);
  const id = spreadsheetIdOf(text);
  const isPlain =
    !/[\s()<>]/.test(text) && /^(?:https?:\/\/)?[\w.]*docs\.google\.com\/(?!open|file)/i.test(text);
  return id === null || isPlain || text === id ? text : `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

/** What an address leads to that is no spreadsheet to be opened. */
export type ForeignAddress = "published" | "folder" | "form" | "document" | "microsoft" | "page";

const foreign: readonly (readonly [ForeignAddress, RegExp])[] = [
  ["published", /^docs\.google\.com\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/e\//i],
  ["folder", /^drive\.google\.com\/(?:a\/[^/]+\/)?(?:drive\/)?(?:u\/\d+\/)?(?:folders\/|folderview\?)/i],
  ["form", /^(?:docs\.google\.com\/(?:a\/[^/]+\/)?forms\/|forms\.gle\/)/i],
  ["document", /^docs\.google\.com\/(?:a\/[^/]+\/)?(?:document|presentation|drawings)\//i],
  [
    "microsoft",
    /^(?:[\w-]+\.sharepoint\.com|(?:[\w-]+\.)*(?:live\.com|live\.net|office\.com|cloud\.microsoft)|1drv\.ms)\//i,
  ],
];

/** What an address is that names no spreadsheet; null for what is no address, so for a path. */
export function foreignAddressOf(place: string): ForeignAddress | null {
  const text = bare(place);
  if (spreadsheetIdOf(text) !== null) return null;
  if (publishedId.test(text)) return "published";
  const address = text.slice(Math.max(0, text.search(/https?:\/\//i)));
  const plain = address.replace(/^https?:\/\//i, "").replace(/^www\./i, "");
  const found = foreign.find(([, pattern]) => pattern.test(plain));
  if (found !== undefined) return found[0];
  return /^https?:\/\//i.test(address) ? "page" : null;
}

/** Without the quotes around it, and without marks that can't be seen. */
function bare(place: string): string {
  const text = place.replace(/\p{Cf}/gu, "").trim();
  const [, ...inside] = around.exec(text) ?? [];
  return (inside.find((one) => one !== undefined) ?? text).trim();
}

/** With slashes that stand as %2F; as it is where it is no such address. */
function decoded(text: string): string {
  if (!/%2f/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%3a/gi, ":").replace(/%2f/gi, "/");
  }
}
