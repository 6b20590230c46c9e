/** The lexicons of all languages at once: a sheet may mix them. */
import type { Lexicon } from "../../rules/lexicon/lexicon.ts";
import { english } from "./en/index.ts";
import { romanian } from "./ro/index.ts";
import { russian } from "./ru/index.ts";

/** English, Russian, Romanian. */
export const lexicons: readonly Lexicon[] = [english, russian, romanian];
