/** What the head's page is as text: parts that every place it goes to can show. */
import type { Language } from "../../base/language.ts";
import type { Day } from "../../rules/calendar/day.ts";
import type { BehindFigure } from "../../rules/team/page/behind.ts";
import type { TeamPage } from "../../rules/team/page/team-page.ts";

/** The page with what is known about it. */
export interface WholeTeam {
  readonly page: TeamPage;
  readonly today: Day;
  /** The workbook as the person named it. */
  readonly place: string;
  /** False: everybody is one group. */
  readonly hasOwners: boolean;
  /** The language of the workbook's own headings. */
  readonly sheetLanguage: Language;
  /** True where there is a Team sheet. */
  readonly hasTeam: boolean;
  /** Days ahead in which renewals are looked at. */
  readonly renewalDays: number;
  /** The rows behind the figures; null when nobody has asked for them. */
  readonly rows: readonly BehindFigure[] | null;
  /** A contact's row as a person finds it: its number, and its sheet where there are several. */
  placeOf(row: number): { readonly row: number; readonly sheet?: string };
}

/** One case of a list. */
export interface TeamCase {
  readonly who: string;
  readonly pieces: readonly string[];
  /** Facts beside it, on lines of their own. */
  readonly more: readonly string[];
}

/** A part of the page; parts without anything are left out. */
export interface TeamSection {
  readonly title: string;
  readonly cases: readonly TeamCase[];
  /** Rows of cells, the headings first; null where there is no table. */
  readonly table: readonly (readonly string[])[] | null;
  readonly sentences: readonly string[];
}

/** The page as text. */
export interface TeamText {
  readonly title: string;
  readonly about: readonly string[];
  readonly sections: readonly TeamSection[];
  readonly foot: readonly string[];
}
