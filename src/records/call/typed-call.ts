/** What people type about a call as it is kept: the options of `log` that carry the names of columns. */
import { mannerFromWords } from "../../words/manners.ts";
import { callColumns } from "./columns.ts";
import { type CallField, callColumn, callFields, type HoldsIn } from "./fields.ts";

/** The name of a column that an option of the same name fills. */
export type CallText = {
  readonly [Field in CallField]: (typeof callColumns)[Field] extends { readonly option: string }
    ? Field
    : never;
}[CallField];

/** The options, as typed. */
export type CallTexts = { readonly [Text in CallText]?: string };

/** The names of the options. */
export const callTexts: readonly CallText[] = callFields.filter(isText);

function isText(field: CallField): field is CallText {
  return callColumn(field).option !== undefined;
}

/** What the options say; null for those without a word. */
export function textsOf(typed: CallTexts): Readonly<Record<CallText, string | null>> {
  const texts = Object.fromEntries(
    callTexts.map((text) => [text, readers[callColumns[text].holds](typed[text] ?? "")]),
  );
  if (!areTexts(texts)) throw new Error("an option of the call is missing");
  return texts;
}

function areTexts(texts: object): texts is Record<CallText, string | null> {
  return callTexts.every((text) => text in texts);
}

const readers: { readonly [Held in HoldsIn<CallText>]: (typed: string) => string | null } = {
  text: given,
  manner: mannerFromWords,
};

/** A text without the blanks around it, its lines ended as in a cell; null when nothing is left. */
export function given(typed: string): string | null {
  const text = typed.replace(/\r\n?/g, "\n").trim();
  return text === "" ? null : text;
}
