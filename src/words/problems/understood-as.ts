/** What the columns of a table were understood as, for messages about what it lacks. */
import type { Language } from "../../base/language.ts";
import { contactHeadings, isContactField } from "../sheets/headings.ts";

/** "“Patient” = Name, “Mobile” = Phone"; a dash where nothing was understood. */
export function understoodAs(
  columns: readonly (readonly [heading: string, field: string])[],
  language: Language,
): string {
  const quote = { en: ["“", "”"], ru: ["«", "»"], ro: ["„", "”"] }[language];
  const told = columns.flatMap(([heading, field]) =>
    isContactField(field) ? [`${quote[0]}${heading}${quote[1]} = ${contactHeadings[language][field]}`] : [],
  );
  return told.length === 0 ? "–" : told.join(", ");
}
