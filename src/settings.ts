/** The settings file of this machine (settings.json in the config folder): its schema and its reading. */
import { z } from "zod";

/** The schema; an unknown key is an error. */
export const settingsSchema = z.strictObject({
  /** The language of the messages. */
  language: z.enum(["en", "ru", "ro"]).optional(),
  /** The workbook used when none is named: a path or a Google Sheets address. */
  workbook: z.string().optional(),
  /** Headings of the person's own sheet that stand for a field, where two could be meant: {"nextContact": "Когда связаться"}. */
  columns: z.record(z.string(), z.string()).optional(),
  /** Whether notes also go into the contact's own note cell. */
  noteInContact: z.boolean().optional(),
});

/** The settings of this machine. */
export type Settings = z.infer<typeof settingsSchema>;
