/** Finds of a clause as a test writes them, over a few words that deny. */
import type { Find, Negations } from "../../../src/rules/lexicon/negation.ts";
import { strength } from "../../../src/rules/lexicon/patterns.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** The words that deny, stand between, answer, leave out, and say whose somebody is. */
export const negations: Negations = {
  all: list("not isnt no"),
  turning: list("not isnt"),
  between: list("so the"),
  echoes: list("is does"),
  likewise: list("too"),
  exceptions: list("except"),
  yours: list("your"),
  yoursBehind: list("yours"),
  reporting: list("says"),
};

/** "money sure 0 2": a sense (a number is a reason of the sheet), how much it says, and the places of its words. */
export function finds(...written: readonly string[]): Find[] {
  return written.map((text) => {
    const [sense = "", surety = "", ...places] = text.split(" ");
    return { sense: senseOf(sense), strength: strengthOf(surety), places: places.map(Number), mistyped: 0 };
  });
}

/** One find. */
export function find(written: string): Find {
  const [one] = finds(written);
  if (one === undefined) throw new Error("no find");
  return one;
}

const senses = [
  ...(["money", "assortment", "time", "place", "unneeded", "approval", "service"] as const),
  ...(["no-answer", "no-reason", "praised", "denied"] as const),
];

function senseOf(written: string): Find["sense"] {
  return senses.find((sense) => sense === written) ?? Number(written);
}

function strengthOf(written: string): number {
  const [, value] = Object.entries(strength).find(([name]) => name === written) ?? [];
  if (value === undefined) throw new Error(`no strength: ${written}`);
  return value;
}
