/** A lexicon of few words, in which each of its kinds of words and phrases occurs, and what is read by it. */
import type { Lexicon, Meaning, Phrases } from "../../../src/rules/lexicon/lexicon.ts";
import { strength } from "../../../src/rules/lexicon/patterns.ts";
import { readLexicons } from "../../../src/rules/lexicon/read-lexicons.ts";
import { type FindOwn, Reader, type ReadText } from "../../../src/rules/lexicon/reader.ts";
import { verdictOf } from "../../../src/rules/lexicon/verdict.ts";

const none: Phrases = { sure: "" };

const meanings: Record<Meaning, Phrases> = {
  money: {
    sure: "@dear; no budget|money; costs @many; price+list bad; too+dear",
    topics: "price; budget",
    loose: "@not+have money",
  },
  assortment: { sure: "out+of+stock; no colour*", topics: "colour; size", loose: "have+no _ ; lack _" },
  time: { sure: "slow*; # weeks; cant+wait", topics: "wait; delivery" },
  place: { sure: "far; wrong town", topics: "town" },
  competitor: { sure: "went+elsewhere", topics: "rival" },
  unneeded: { sure: "not need*; not need* price" },
  approval: { sure: "wife against; boss refused; director not answer*", topics: "wife; boss; director" },
  service: { sure: "rude|gruff", topics: "staff" },
  "no-answer": { sure: "hung+up" },
  "no-reason": { sure: "no+reason; wont+say" },
};

/** The lexicon. */
export const small: Lexicon = {
  groups: { dear: "expensive|pricey|costs+money", many: "loads|plenty", not: "dont|not" },
  meanings,
  praise: "fine; loves; price+list good",
  denials: "nothing+against; not the+problem; nobody says",
  wanting: "wanted; asked+for",
  fallingShort: "we+only; none+left",
  timing: "friday; march",
  negations: "not isnt no dont without",
  turning: "not isnt dont",
  between: "so very the was a",
  contrasts: "but; plain and simple; anyhow so",
  concessions: "although; even so; anyhow",
  wishes: "if only; if it was",
  fixed: "anything but; nothing but",
  tellings: "that; who",
  reporting: "says",
  refusals: "nope; no",
  weighedUp: "not so much … as",
  weighedDown: "more about … than; broken",
  echoes: "is does",
  likewise: "too",
  exceptions: "except",
  yours: "your",
  yoursBehind: "yours",
  common: "he she it is the a and of to we i was said\n that more about nope",
};

/** A second language, whose words may be mixed with the first one's. */
export const other: Lexicon = {
  ...small,
  groups: { dear: "дорог*" },
  meanings: {
    ...{ money: none, assortment: none, time: none, place: none, competitor: none, approval: none },
    ...{ service: none, "no-answer": none, "no-reason": none },
    money: { sure: "@dear; дорогова*|недеш*" },
    unneeded: { sure: "не актуальн*; нет нужды" },
  },
  praise: "устраива*",
  denials: "",
  wanting: "нужен",
  fallingShort: "у+нас+только",
  timing: "недел*",
  negations: "не нет",
  turning: "не",
  common: "это очень",
  contrasts: "но",
};

const reader = new Reader(readLexicons([small, other]));
const nothing: FindOwn = () => [];

/** A text as the small lexicon reads it. */
export function read(text: string, { forgiving = false, own = nothing } = {}): ReadText {
  return reader.read(text, forgiving, own);
}

const names = Object.entries(strength);

/** What a text mentions: "money sure", with "?" behind what may be denied. */
export function mentioned(text: string, forgiving = false): string {
  const { mentions } = read(text, { forgiving });
  return mentions
    .map(({ subject, strength: surety, isDoubtful }) => {
      const name = names.find(([, value]) => value === surety)?.[0] ?? "";
      return `${subject} ${name}${isDoubtful ? "?" : ""}`;
    })
    .join(", ");
}

/** What a text is about: "money", "loose: money", "nothing". */
export function about(text: string, forgiving = false): string {
  const { clauses, mentions, telling } = read(text, { forgiving });
  const aimed = mentions.map((mention) => ({ mention, target: mention.subject }));
  const verdict = verdictOf(aimed, clauses, telling);
  if (verdict.kind === "none") return "nothing";
  const targets = verdict.targets.join(" and ");
  return verdict.kind === "sure" ? targets : `loose: ${targets}`;
}
