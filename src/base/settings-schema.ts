/** What a settings file may hold; an unknown key is an error, so that a misspelt one is not silently ignored. */
// Named imports, so that the bundle keeps only these of zod (its namespace brings half a megabyte of languages).
import { boolean, optional, record, strictObject, string, enum as words } from "zod/mini";

/** The schema of settings.json. */
export const settingsSchema = strictObject({
  language: optional(words(["en", "ru", "ro"])),
  workbook: optional(string()),
  columns: optional(record(string(), string())),
  noteInContact: optional(boolean()),
});
