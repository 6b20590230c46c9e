/** What is read of the lexicons when followup is built: the build puts what this makes in its place (scripts/bundling.mjs). */
import { languages } from "../../base/language.ts";
import type { Subject } from "../../rules/lexicon/mentions.ts";
import { type PackedLexicons, packed } from "../../rules/lexicon/packed.ts";
import { type LexiconsRead, readLexicons } from "../../rules/lexicon/read-lexicons.ts";
import { Reader } from "../../rules/lexicon/reader.ts";
import { spellingsOf } from "../../rules/refusals/own-words.ts";
import { subjectsOf } from "../../rules/refusals/reason-of-theme.ts";
import { defaultReasons } from "../sheets/default-reasons.ts";
import { lexicons } from "./lexicons.ts";

let read: LexiconsRead | null = null;
let subjects: Readonly<Record<string, readonly Subject[]>> | null = null;

/** English, Russian, Romanian. */
export function packedLexicons(): PackedLexicons {
  read ??= readLexicons(lexicons);
  return packed(read);
}

/** What all that a new Reasons sheet calls its reasons is surely about, by its spelling. */
export function subjectsInLists(): Readonly<Record<string, readonly Subject[]>> {
  if (subjects !== null) return subjects;
  read ??= readLexicons(lexicons);
  const reader = new Reader(read);
  const spellings = languages.flatMap((language) =>
    defaultReasons[language].flatMap(({ name, otherWords }) =>
      spellingsOf({ name, otherWords: otherWords.split(", ").filter((words) => words !== "") }),
    ),
  );
  subjects = Object.fromEntries(spellings.map((spelling) => [spelling, subjectsOf(spelling, reader)]));
  return subjects;
}
