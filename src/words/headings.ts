/** The headings people give their columns, and the ones we give ours. The lists of fields are open: add a name and its spellings. */

/** The columns of a contacts sheet that mean something to us. */
export const contactFields = [
  "nextContact",
  "name",
  "company",
  "phone",
  "owner",
  "status",
  "lastOutcome",
  "reason",
  "value",
  "source",
  "note",
  "attempts",
  "lastCall",
  "id",
] as const;

/** One of `contactFields`. */
export type ContactField = (typeof contactFields)[number];

/** The columns of the Calls sheet. */
export const callFields = [
  "id",
  "at",
  "contact",
  "phone",
  "owner",
  "outcome",
  "reason",
  "said",
  "next",
  "amount",
  "note",
  "due",
  "number",
  "top",
  "asked",
  "undone",
] as const;

/** One of `callFields`. */
export type CallField = (typeof callFields)[number];
