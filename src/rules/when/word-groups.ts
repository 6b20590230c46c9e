/** How the words of date phrases are listed, in each language alike. */

/** The groups that the words of a language are listed in. */
export type WordGroup =
  | "day"
  | "weekday"
  | "month"
  | "unit"
  | "part"
  | "number"
  | "ordinal"
  | "small"
  | "same";

/**
 * The words of one language: by group, then by key, parted by commas. The keys of `day` are days from today, of
 * `weekday` Monday = 1, of `month` January = 1, of `unit` the units below, of `part` the parts of a day in
 * when-time.ts, of `number` the value, of `ordinal` the date, of `small` the names that the patterns use. The keys of `same` are other words
 * that say the same.
 */
export type WhenWords = Readonly<Record<WordGroup, Readonly<Record<string, string>>>>;
