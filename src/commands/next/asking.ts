/** What the questions at a card are asked with. */

import type { Language } from "../../base/language.ts";
import type { Contact } from "../../rules/contacts/contact.ts";
import type { SalesSettings } from "../../rules/deck/sales-settings.ts";
import type { Reason } from "../../rules/refusals/reason.ts";
import type { Meanwhile, Prompt } from "../../terminal/asking/prompt.ts";
import type { Output } from "../../terminal/output.ts";
import type { Now } from "../context.ts";

/** What is noted at a card before its outcome; each empty where nothing was. */
export interface Begun {
  readonly manner: string;
  readonly note: string;
}

/** The person, the card's contact, and what the team has decided. */
export interface Asking {
  readonly prompt: Prompt;
  readonly output: Output;
  readonly language: Language;
  readonly now: Now;
  readonly contact: Pick<Contact, "name" | "value">;
  readonly settings: SalesSettings;
  readonly reasons: readonly Reason[];
  /** True at a card of the deck: it can be skipped, the last one taken back, and another client can ring. */
  readonly isDeck?: boolean;
  /** True for a client who rings while the deck is open: Esc goes back to its cards. */
  readonly isInbound?: boolean;
  /** Called before so many more lines are printed: where they would push name and phone off the screen, it is begun anew with these. */
  readonly makeRoom?: (lines: number) => void;
  /** What was noted at this card before another client rang. */
  readonly begun?: Begun;
  /** What is looked at while the outcome is waited for. */
  readonly meanwhile?: Meanwhile;
}
