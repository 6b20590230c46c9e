/** The names of the months as dates in cells are written with them: whole, as they stand behind a day, and in three letters. */

/** Names of one language and one length, January first. */
export type MonthNames = readonly string[];

/** Of equal names the first language's count: "mai" and "nov" are the same day whoever wrote them. */
export const monthNames: readonly MonthNames[] = [
  "January February March April May June July August September October November December",
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  "янв фев мар апр май июн июл авг сен окт ноя дек",
  "ian feb mar apr mai iun iul aug sep oct nov dec",
].map((names) => names.split(" "));
