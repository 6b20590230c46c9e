/** HTML put together from text that people typed: what they typed stays text. */

import { harmless } from "../../terminal/harmless.ts";

/** Finished HTML, apart from text that still has to be escaped. */
export interface Html {
  readonly html: string;
}

type Piece = string | number | Html | readonly Html[] | null;

const entities = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** A template whose inserted texts are escaped; inserted Html is taken as it is, null as nothing. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const text = parts.map(
    (part, index) => part + (index < pieces.length ? written(pieces[index] ?? null) : ""),
  );
  return { html: text.join("") };
}

/** Text as HTML: marked signs escaped, controls and marks that turn the reading direction dropped. */
export function escaped(text: string): string {
  return harmless(text).replace(/[&<>"']/g, (sign) => entities.get(sign) ?? "");
}

function written(piece: Piece): string {
  if (piece === null) return "";
  if (typeof piece === "string") return escaped(piece);
  if (typeof piece === "number") return String(piece);
  return "html" in piece ? piece.html : piece.map((one) => one.html).join("");
}
