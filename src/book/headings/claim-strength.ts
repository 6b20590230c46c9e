/** How far a claim goes: whether its column is read, and whether it is written. */
import { type ContactField, isContactField } from "../../words/sheets/headings.ts";
import { type Claim, isForbidden } from "./claims.ts";
import type { Evidence } from "./evidence.ts";
import type { Reading } from "./spelling/reading.ts";

/** The meanings that a part of a name can have. */
export const nameMeanings: readonly Claim["meaning"][] = ["name", "given", "family", "middle"];

/** What speaks for a column having one of these meanings. */
export function evidenceOf(
  claims: readonly Claim[],
  column: number,
  meanings: readonly Claim["meaning"][],
): readonly Evidence[] {
  const claim = claims.find(
    (one) => one.column === column && meanings.includes(one.meaning) && !isForbidden(one),
  );
  return claim?.evidence ?? [];
}

/** The field that a meaning belongs to; null for the time and the mark not to call. */
export function fieldOf(meaning: Claim["meaning"]): ContactField | null {
  if (isContactField(meaning)) return meaning;
  return meaning === "given" || meaning === "family" || meaning === "middle" ? "name" : null;
}

/** The first field that a heading can mean; null where it means none. */
export function firstField(readings: readonly Reading[]): ContactField | null {
  for (const { meaning } of readings) {
    const field = meaning === "other" ? null : fieldOf(meaning);
    if (field !== null) return field;
  }
  return null;
}

/** A heading that names two fields needs values that decide. */
export function isEnough({ evidence, reading }: Claim): boolean {
  if (reading?.isShared !== true) return true;
  return evidence.some(({ kind, weight }) => kind === "values-fit" && weight >= 15);
}

/** A usual heading is written unless its values say otherwise; any other only where they say so outright. */
export function isSureToWrite({ evidence, reading }: Claim): boolean {
  if (reading === null) return false;
  if (reading.strength === "usual" && !reading.isShared) return true;
  return (
    evidence.some(({ kind, weight }) => kind === "values-fit" && weight >= 20) &&
    reading.strength !== "second"
  );
}
