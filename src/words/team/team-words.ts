/** The words of the head's page in every language. */
import type { InEveryLanguage } from "../../base/language.ts";
import { teamEn } from "./en.ts";
import { teamRo } from "./ro.ts";
import { teamRu } from "./ru.ts";
import type { TeamWords } from "./team-word-list.ts";

/** The words of the page. */
export const teamWords: InEveryLanguage<TeamWords> = { en: teamEn, ru: teamRu, ro: teamRo };
