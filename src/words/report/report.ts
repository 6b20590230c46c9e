/** The words of the report itself, on the screen and in every document. */
import type { InEveryLanguage } from "../../base/language.ts";
import { type ReportWords, reportEn } from "./report-en.ts";
import { reportRo } from "./report-ro.ts";
import { reportRu } from "./report-ru.ts";

/** The words of the report in each language. */
export const reportWords: InEveryLanguage<ReportWords> = { en: reportEn, ru: reportRu, ro: reportRo };
