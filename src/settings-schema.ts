/** What a settings file may hold; an unknown key is an error, so that a misspelt one is not silently ignored. */
import { z } from "zod/mini";

/** The schema of settings.json. */
export const settingsSchema = z.strictObject({
  language: z.optional(z.enum(["en", "ru", "ro"])),
  workbook: z.optional(z.string()),
  columns: z.optional(z.record(z.string(), z.string())),
  noteInContact: z.optional(z.boolean()),
});
