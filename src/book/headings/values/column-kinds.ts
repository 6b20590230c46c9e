/** What a column is by its values alone, whatever its heading: phones, money. */
import type { ColumnProfile } from "./column-profile.ts";

/** True for a column of phones. */
export function isOfPhones(profile: ColumnProfile): boolean {
  const isPhone =
    profile.filled > 0 &&
    profile.surePhones >= profile.filled * 0.7 &&
    (profile.numbers < profile.filled * 0.5 || !profile.isCounting) &&
    profile.dates === 0 &&
    (profile.texts > 0 || profile.longNumbers >= profile.filled * 0.7);
  const isCode = profile.texts === profile.numbers && profile.longNumbers === 0;
  return isPhone && !isCode;
}

/** True for nothing but amounts, which do not count anything through. */
export function isOfMoney({ amounts, filled, isCounting }: ColumnProfile): boolean {
  return amounts > 0 && amounts === filled && !isCounting;
}
