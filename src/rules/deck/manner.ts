/** The manners of a client who was difficult in a call, as they stand in JSON and in the journal. A person may use own words instead. */
export const manners = ["silent", "in a hurry", "critical", "shouting"] as const;

/** One of `manners`. */
export type Manner = (typeof manners)[number];
