/** Everything that is read in one language: what people type, and what stands in their sheets. */
import type { Manner } from "../../rules/deck/manner.ts";
import type { Outcome } from "../../rules/deck/outcome.ts";
import type { Lexicon } from "../../rules/lexicon/lexicon.ts";
import type { WhenWords } from "../../rules/when/word-groups.ts";
import type { ReasonField } from "../sheets/headings.ts";
import type { LanguageSpellings } from "../sheets/spellings/spelling.ts";
import type { SheetWords } from "./sheet-word-list.ts";

/** One language. A fourth one is such an object; the compiler names what it lacks. */
export interface Dictionary {
  /** Headings of contacts: what each column is called, and the small words around it. */
  readonly headings: LanguageSpellings;
  /** Headings of a Reasons sheet besides ours, commas between them. */
  readonly reasonHeadings: Readonly<Record<ReasonField, string>>;
  /** Short lists of words in cells, titles and settings. */
  readonly sheet: SheetWords;
  /** Words of date phrases: days, months, parts of a day, numbers. */
  readonly dates: WhenWords;
  /** Words for how a call ended, commas between them. */
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Words for how a client was. */
  readonly manners: Readonly<Record<Manner | "ordinary", readonly string[]>>;
  /** Names of reasons for what fits nowhere else ("Other"), commas between them. */
  readonly catchAll: string;
  /** What people type into a required field so that it lets them go, commas between them. */
  readonly fillers: string;
  /** What refusals are about: themes, negations, praise, what gives up. */
  readonly refusals: Lexicon;
}
