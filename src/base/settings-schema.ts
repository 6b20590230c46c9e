/** What a settings file may hold; keys that this version does not know are kept and passed over. */
// Named imports, so that the bundle keeps only these of zod (its namespace brings half a megabyte of languages).
import { boolean, looseObject, optional, record, string, enum as words } from "zod/mini";

/** The schema of settings.json. */
export const settingsSchema = looseObject({
  language: optional(words(["en", "ru", "ro"])),
  workbook: optional(string()),
  owner: optional(string()),
  columns: optional(record(string(), string())),
  noteInContact: optional(boolean()),
});
