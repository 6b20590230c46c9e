/** Headings that people have decided to leave alone. */
import { plainText } from "../../rules/typed/plain-words.ts";
import type { LeftColumn } from "./assigned.ts";
import { firstField } from "./claim-strength.ts";
import type { HeadingRow } from "./heading-row.ts";
import { otherReading } from "./spelling/reading.ts";

/** The columns that people have decided to leave alone. */
export function toldIn({ headings }: HeadingRow, left: ReadonlySet<string>): LeftColumn[] {
  return [...headings].flatMap(([column, { readings, text }]): LeftColumn[] => {
    if (!left.has(plainText(text))) return [];
    const field = firstField(readings);
    return field === null ? [] : [{ column, field, why: "told" }];
  });
}

/** Headings that are to be left alone say nothing. */
export function without(heading: HeadingRow, left: ReadonlySet<string>): HeadingRow {
  const headings = [...heading.headings].map(([column, one]) => {
    return [
      column,
      left.has(plainText(one.text)) ? { ...one, readings: [otherReading(one.text)] } : one,
    ] as const;
  });
  return { ...heading, headings: new Map(headings) };
}
