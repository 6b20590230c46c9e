/** The lexicons of all languages, packed. The build puts what this makes in its place (scripts/bundling.mjs), so that no start reads phrases. */
import { type PackedLexicons, packed } from "../../rules/lexicon/packed.ts";
import { readLexicons } from "../../rules/lexicon/read-lexicons.ts";
import { lexicons } from "./lexicons.ts";

/** English, Russian, Romanian. */
export const packedLexicons = (): PackedLexicons => packed(readLexicons(lexicons));
