/** What the questions at a card are asked with. */
import type { Contact } from "../rules/contact.ts";
import type { Reason } from "../rules/reason.ts";
import type { SalesSettings } from "../rules/sales-settings.ts";
import type { Output } from "../terminal/output.ts";
import type { Prompt } from "../terminal/prompt.ts";
import type { Language } from "../words/language.ts";
import type { Now } from "./context.ts";

/** The person, the card's contact, and what the team has decided. */
export interface Asking {
  readonly prompt: Prompt;
  readonly output: Output;
  readonly language: Language;
  readonly now: Now;
  readonly contact: Pick<Contact, "name" | "value">;
  readonly settings: SalesSettings;
  readonly reasons: readonly Reason[];
}
