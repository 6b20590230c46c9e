/** What the values below a heading say for and against a field. */

import { type Evidence, veto, type WhyLeft } from "./evidence.ts";
import type { Meaning } from "./spelling/written-spellings.ts";
import type { ColumnProfile } from "./values/column-profile.ts";

/** What is known of a column besides its values. */
export interface Circumstances {
  /** City, street or zip stand next to it, and its heading may be one of these too. */
  readonly isBesideAddress: boolean;
  /** It is a state of the country: its heading says no more, and the table has cities, streets or zips. */
  readonly isPlace: boolean;
  /** The heading says it in so many words: "Phone", not "Mobile (€)" or "Number". */
  readonly isExact: boolean;
  /** The heading says something more. */
  readonly isPartial: boolean;
  /** The heading means it only when nothing speaks against it: "Result", "Number". */
  readonly isWeak: boolean;
}

/** What the values say: nothing for a column without any. */
export function valueEvidence(
  meaning: Meaning,
  profile: ColumnProfile,
  circumstances: Circumstances,
): readonly Evidence[] {
  const { isBesideAddress, isPlace } = circumstances;
  if (profile.filled === 0)
    return meaning === "status" && (isBesideAddress || isPlace) ? [no("address")] : [];
  return [judges[meaning]?.(profile, circumstances) ?? { kind: "values-fit", weight: 0 }];
}

type Judge = (profile: ColumnProfile, circumstances: Circumstances) => Evidence;

function no(kind: WhyLeft): Evidence {
  return { kind, weight: veto };
}

function fits(weight: number): Evidence {
  return { kind: "values-fit", weight };
}

/** True when at least this share of the filled cells is of a kind. */
function mostly(count: number, { filled }: ColumnProfile, share = 0.5): boolean {
  return count > 0 && count >= filled * share;
}

/** What no text field holds; a note may be a number. */
function foreign(profile: ColumnProfile, { isMailFine = false, isNumberFine = false } = {}): Evidence | null {
  if (!isNumberFine && profile.isCounting && mostly(profile.numbers, profile)) return no("counting");
  if (!isMailFine && mostly(profile.mails + profile.addresses, profile)) return no("mails");
  if (mostly(profile.dates + profile.times, profile)) return no("dates");
  if (mostly(profile.phones, profile)) return no("phones");
  if (!isNumberFine && mostly(profile.numbers, profile)) return no("numbers");
  if (profile.filled >= 4 && mostly(profile.yesNo, profile, 0.8)) return no("yes-no");
  return null;
}

const judges: Partial<Record<Meaning, Judge>> = {
  phone: (profile, { isExact }) => {
    if (isExact && !mostly(profile.phones, profile)) {
      const hasLetters = profile.texts - profile.oneWord > 0 && profile.names * 2 > profile.filled;
      if (mostly(profile.dates, profile)) return no("dates");
      if (mostly(profile.mails + profile.addresses, profile)) return no("mails");
      return hasLetters || mostly(profile.long, profile) ? no("no-phones") : fits(0);
    }
    if (profile.isCounting && profile.longNumbers === 0) return no("counting");
    if (mostly(profile.phones, profile)) return fits(30);
    return mostly(profile.phones, profile, 0.25) ? fits(5) : no("no-phones");
  },
  name: (profile, { isPartial, isWeak }) => {
    const bad = foreign(profile);
    if (bad !== null) return bad;
    // "Temperatura lead" with the same few words again and again tells which, and not who.
    if (isWeak && isPartial && profile.isRepeated && mostly(profile.oneWord, profile)) return no("few");
    if (mostly(profile.ids, profile, 0.6)) return no("ids");
    return mostly(profile.names, profile) ? fits(15) : fits(0);
  },
  given: partOfName,
  family: partOfName,
  middle: partOfName,
  company: (profile, { isPartial, isWeak }) => {
    const bad = foreign(profile);
    if (bad !== null) return bad;
    // "JW partner" with the same two in every row: one of our own people or places.
    if (isWeak && isPartial && profile.isOfFew) return no("few");
    // «Объект» over streets and houses.
    if (isWeak && mostly(profile.streets, profile)) return no("address");
    return mostly(profile.ids, profile, 0.8) && profile.names === 0 ? no("ids") : fits(5);
  },
  owner: (profile, { isPartial, isWeak }) => {
    // An export tells our people by their mail addresses, each again and again.
    const areOurs = profile.isRepeated && profile.addresses === 0;
    const bad = foreign(profile, { isMailFine: areOurs && !isWeak });
    if (bad !== null) return bad;
    if (mostly(profile.long, profile)) return no("long-texts");
    // "Broker/Owner": a manager has several clients.
    if (isWeak && isPartial && profile.filled >= 3 && profile.different === profile.filled)
      return no("all-different");
    if (profile.filled >= 8 && profile.different > profile.filled * 0.8) return no("all-different");
    return fits(profile.isRepeated ? 15 : 10);
  },
  status: (profile, { isBesideAddress, isPlace }) => {
    const bad = foreign(profile);
    if (bad !== null) return bad;
    if (isPlace) return no("address");
    if (mostly(profile.outcomes, profile, 0.3)) return fits(20);
    if (isBesideAddress) return no("address");
    if (mostly(profile.codes, profile, 0.8)) return no("codes");
    if (mostly(profile.long, profile)) return no("long-texts");
    if (profile.filled >= 8 && profile.different > profile.filled * 0.8) return no("all-different");
    return fits(5);
  },
  lastOutcome: (profile, { isWeak }) => {
    const bad = foreign(profile);
    if (bad !== null) return bad;
    if (mostly(profile.outcomes, profile, 0.3)) return fits(20);
    if (isWeak) return no("no-outcomes");
    if (mostly(profile.long, profile) && profile.filled >= 3) return no("long-texts");
    if (profile.filled >= 8 && profile.different > profile.filled * 0.8) return no("all-different");
    return fits(0);
  },
  reason: (profile) => foreign(profile) ?? fits(5),
  value: (profile, { isPartial, isWeak }) => {
    if (mostly(profile.dates, profile)) return no("dates");
    if (profile.isCounting && profile.filled >= 3 && profile.small >= profile.filled * 0.9)
      return no("counting");
    // "Total bookings": so few are a count.
    if (isWeak && isPartial && profile.filled >= 3 && mostly(profile.small, profile, 0.9))
      return no("no-numbers");
    if (mostly(profile.phones, profile) && profile.longNumbers > 0) return no("phones");
    if (mostly(profile.longPhones, profile) && profile.numbers === 0) return no("phones");
    return mostly(profile.amounts, profile, 0.6) ? fits(20) : no("no-numbers");
  },
  // "avito.ru" and "999.md", again and again, are where clients come from.
  source: (profile) => foreign(profile, { isMailFine: profile.mails === 0 && profile.isRepeated }) ?? fits(5),
  note: (profile) => {
    if (mostly(profile.numbers, profile, 0.8)) return no("numbers");
    const bad = foreign(profile, { isNumberFine: true });
    if (bad !== null) return bad;
    if (mostly(profile.long, profile)) return fits(15);
    return fits(mostly(profile.long, profile, 0.2) ? 10 : 0);
  },
  attempts: (profile) => (mostly(profile.small, profile, 0.6) ? fits(20) : no("no-numbers")),
  lastCall: (profile) => (mostly(profile.dates, profile) ? fits(20) : no("no-dates")),
  time: (profile) => (mostly(profile.times, profile) ? fits(20) : no("no-dates")),
  renewal: (profile) => (mostly(profile.dates, profile, 0.25) ? fits(20) : no("no-dates")),
  doNotCall: (profile) => (mostly(profile.yesNo, profile, 0.6) ? fits(20) : no("no-names")),
};

function partOfName(profile: ColumnProfile): Evidence {
  const bad = foreign(profile);
  if (bad !== null) return bad;
  return mostly(profile.long, profile) ? no("long-texts") : fits(10);
}
