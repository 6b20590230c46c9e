/** What speaks for and against a column's being a field: data, so that `check` and the tests can show why it was taken or left. */
import type { ColumnProfile } from "./column-profile.ts";
import type { Reading } from "./spelling/reading.ts";
import type { Meaning } from "./spelling/written-spellings.ts";

/** What speaks for a field. */
type EvidenceFor = "named" | "heading" | "heading-part" | "heading-words" | "heading-weak" | "values-fit";

/** Why a column is left, or read and never written. */
export const whyLeft = [
  "two-fields",
  "phones",
  "mails",
  "dates",
  "numbers",
  "long-texts",
  "no-phones",
  "no-dates",
  "no-numbers",
  "no-names",
  "ids",
  "counting",
  "yes-no",
  "codes",
  "address",
  "all-different",
  "no-outcomes",
  "side-list",
  "doubled",
  "numbered",
  "taken",
  "formulas",
  "unsure",
  "told",
] as const;

/** One of `whyLeft`. */
export type WhyLeft = (typeof whyLeft)[number];

/** What was seen. */
export type EvidenceKind = EvidenceFor | WhyLeft;

/** One thing that was seen, and how much it weighs: below zero it speaks against the field, -1000 forbids it. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly weight: number;
}

/** True for evidence that speaks against a field. */
export function isAgainst(evidence: Evidence): evidence is Evidence & { readonly kind: WhyLeft } {
  return evidence.weight < 0;
}

/** The weight of what forbids a field. */
export const veto = -1000;

/** What the heading says for a field. */
export function headingEvidence(reading: Reading): Evidence {
  if (reading.isShared) return { kind: "two-fields", weight: 10 };
  if (reading.strength === "alone") return { kind: "heading-weak", weight: 40 };
  const weak = reading.strength === "second" ? 20 : 0;
  if (reading.close === "exact") return { kind: "heading", weight: 100 - weak };
  if (reading.close === "part") return { kind: "heading-part", weight: 90 - weak };
  return { kind: "heading-words", weight: (reading.close === "words" ? 75 : 60) - weak };
}

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
function foreign(profile: ColumnProfile, { isNumberFine = false } = {}): Evidence | null {
  if (!isNumberFine && profile.isCounting && mostly(profile.numbers, profile)) return no("counting");
  if (mostly(profile.mails + profile.addresses, profile)) return no("mails");
  if (mostly(profile.dates, profile)) return no("dates");
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
  name: (profile) => {
    const bad = foreign(profile);
    if (bad !== null) return bad;
    if (mostly(profile.ids, profile, 0.6)) return no("ids");
    return mostly(profile.names, profile) ? fits(15) : fits(0);
  },
  given: partOfName,
  family: partOfName,
  middle: partOfName,
  company: (profile) => {
    const bad = foreign(profile);
    if (bad !== null) return bad;
    return mostly(profile.ids, profile, 0.8) && profile.names === 0 ? no("ids") : fits(5);
  },
  owner: (profile, { isPartial, isWeak }) => {
    const bad = foreign(profile);
    if (bad !== null) return bad;
    if (mostly(profile.long, profile)) return no("long-texts");
    // "Broker/Owner": a manager has several clients.
    if (isWeak && isPartial && profile.filled >= 3 && profile.different === profile.filled)
      return no("all-different");
    if (profile.filled >= 8 && profile.different > profile.filled * 0.8) return no("all-different");
    return fits(10);
  },
  status: (profile, { isBesideAddress, isPlace }) => {
    const bad = foreign(profile);
    if (bad !== null) return bad;
    if (isPlace) return no("address");
    if (mostly(profile.outcomes, profile, 0.3)) return fits(20);
    if (isBesideAddress) return no("address");
    if (mostly(profile.codes, profile)) return no("codes");
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
  value: (profile) => {
    if (mostly(profile.dates, profile)) return no("dates");
    if (profile.isCounting && profile.filled >= 3 && profile.small >= profile.filled * 0.9)
      return no("counting");
    if (mostly(profile.phones, profile) && profile.longNumbers > 0) return no("phones");
    if (mostly(profile.longPhones, profile) && profile.numbers === 0) return no("phones");
    return mostly(profile.amounts, profile, 0.6) ? fits(20) : no("no-numbers");
  },
  source: (profile) => foreign(profile) ?? fits(5),
  note: (profile) => {
    if (mostly(profile.numbers, profile, 0.8)) return no("numbers");
    const bad = foreign(profile, { isNumberFine: true });
    return bad ?? fits(mostly(profile.long, profile, 0.2) ? 10 : 0);
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
