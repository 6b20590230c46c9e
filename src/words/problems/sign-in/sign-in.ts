/** Problems of signing in to Google, told in every language. */
import type { InEveryLanguage } from "../../../base/language.ts";
import { type SignInWords, signInEn } from "./en.ts";
import { signInRo } from "./ro.ts";
import { signInRu } from "./ru.ts";

/** The sentences. */
export const signInProblems: InEveryLanguage<SignInWords> = { en: signInEn, ru: signInRu, ro: signInRo };
