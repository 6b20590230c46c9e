/** Asks how a difficult client was: a number of the list, or own words; Enter alone takes it back. */
import { manners } from "../../rules/deck/manner.ts";
import type { Choice } from "../../terminal/asking/prompt.ts";
import { nextWords } from "../../words/commands/next/next.ts";
import { mannerText } from "../../words/manners.ts";
import type { Asking } from "./asking.ts";

type Answer = { readonly manner: string | null };

/** The manner as it is kept, empty for a client who was as usual; null after Esc, which changes nothing. */
export async function askManner({ language, prompt }: Asking): Promise<string | null> {
  const { back, mannerAsk, mannerNone } = nextWords[language];
  const choices: Choice<Answer>[] = [
    ...manners.map((manner, index) => ({
      key: String(index + 1),
      label: mannerText(manner, language),
      answer: { manner },
    })),
    { key: "Enter", label: mannerNone, answer: { manner: "" } },
    { key: "Esc", label: back, answer: { manner: null } },
  ];
  const picked = await prompt.keyOrText(mannerAsk, choices, { list: true });
  return picked.kind === "choice" ? picked.answer.manner : picked.text.trim();
}
