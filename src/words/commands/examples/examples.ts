/** Two or three examples of each command, for its help: what is typed, and what it does. */
import type { InEveryLanguage } from "../../../base/language.ts";
import { type Examples, examplesEn } from "./examples-en.ts";
import { examplesRo } from "./examples-ro.ts";
import { examplesRu } from "./examples-ru.ts";

/** The examples in each language. */
export const exampleWords: InEveryLanguage<Examples> = { en: examplesEn, ru: examplesRu, ro: examplesRo };
