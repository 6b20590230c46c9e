/** What a number format makes of a number: nothing of the calendar, a date, a time of day, or a duration. */

/** "time" shows only hours and less; "elapsed" counts hours beyond 24: [h]:mm. */
export const formatKinds = ["number", "date", "time", "elapsed"] as const;

/** One of `formatKinds`. */
export type FormatKind = (typeof formatKinds)[number];

/** Built-in formats by id (ECMA-376 18.8.30, with those of East Asian languages). */
const builtIn = new Map<number, FormatKind>([
  ...ids("date", 14, 17),
  ...ids("time", 18, 21),
  ...ids("date", 22, 22),
  ...ids("date", 27, 31),
  ...ids("time", 32, 33),
  ...ids("date", 34, 36),
  ...ids("time", 45, 45),
  ...ids("elapsed", 46, 46),
  ...ids("time", 47, 47),
  ...ids("date", 50, 58),
]);

/** The kind of a built-in format id; "number" for all others. */
export function builtInKind(id: number): FormatKind {
  return builtIn.get(id) ?? "number";
}

/** Built-in formats of money, which programs write without a code (ECMA-376 18.8.30). */
const moneyIds = new Set([5, 6, 7, 8, 42, 44]);

/** The code of a built-in format id as far as it shows more than a number: money; null for all others. */
export function builtInCode(id: number): string | null {
  return moneyIds.has(id) ? '"$"#,##0.00' : null;
}

/** The kind of a format code, by its first section: `dd.mm.yyyy`, `[$-419]d mmm;@`, `0.00"d"`, `[h]:mm`. */
export function codeKind(code: string): FormatKind {
  // What is quoted, escaped, a filler (*x) or as wide as a letter (_x) is not a code; neither is "E+" nor "AM/PM".
  const bare = code.slice(0, 1000).replace(/"[^"]*"?|[\\*_]./gs, "");
  const section = (bare.split(";")[0] ?? "").toLowerCase();
  const letters = section.replace(/\[[^\]]*\]/g, (bracket) => (/^\[(h+|m+|s+)\]$/.test(bracket) ? "h" : ""));
  if (/general/.test(letters)) return "number";
  const codes = letters.replace(/am\/pm|a\/p/g, "h").replace(/e[+-]/g, "");
  if (/[ydge]/.test(codes)) return "date";
  if (/\[(h+|m+|s+)\]/.test(section)) return "elapsed";
  if (/[hs]/.test(codes)) return "time";
  return codes.includes("m") ? "date" : "number";
}

function ids(kind: FormatKind, from: number, to: number): [number, FormatKind][] {
  return Array.from({ length: to - from + 1 }, (_, index) => [from + index, kind]);
}
