/** Problems of signing in to Google, told in every language. */
import type { InEveryLanguage } from "../../base/language.ts";
import { type SignInWords, signInEn } from "./sign-in-en.ts";
import { signInRo } from "./sign-in-ro.ts";
import { signInRu } from "./sign-in-ru.ts";

/** The sentences. */
export const signInProblems: InEveryLanguage<SignInWords> = { en: signInEn, ru: signInRu, ro: signInRo };
