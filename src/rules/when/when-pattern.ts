/** Patterns over the kinds of tokens: "in number? unit" is через 3 дня, in a week, peste două zile. */
import type { Token } from "./when-tokens.ts";

/** A pattern made ready: kinds parted by spaces, "?" after one that may be absent, "|" between alternatives. */
export interface Pattern {
  readonly whole: RegExp;
  readonly inside: RegExp;
}

/** Makes a pattern ready. `notBefore` and `notAfter`: kinds that must not follow or precede a match inside. */
export function pattern(kinds: string, notBefore = "", notAfter = ""): Pattern {
  const source = kinds
    .split(" ")
    .map((kind) => (kind.endsWith("?") ? `(?:(?:${kind.slice(0, -1)}) )?` : `(?:${kind}) `))
    .join("");
  const behind = notAfter === "" ? "" : `(?<!(?:^| )(?:${notAfter}) )`;
  const ahead = notBefore === "" ? "" : `(?!(?:${notBefore}) )`;
  return { whole: new RegExp(`^${source}$`), inside: new RegExp(`(?<=^| )${behind}${source}${ahead}`) };
}

/** True when the tokens are of these kinds from first to last. */
export function isWhole(tokens: readonly Token[], { whole }: Pattern): boolean {
  return whole.test(kindsOf(tokens));
}

/** The first place inside the tokens where the pattern fits: where it begins and ends; null when it fits nowhere. */
export function findInside(
  tokens: readonly Token[],
  { inside }: Pattern,
): { start: number; end: number } | null {
  const kinds = kindsOf(tokens);
  const found = inside.exec(kinds);
  if (found === null) return null;
  const start = countSpaces(kinds.slice(0, found.index));
  return { start, end: start + countSpaces(found[0]) };
}

/** The first token of a kind. */
export function tokenOf(tokens: readonly Token[], kind: string): Token | undefined {
  return tokens.find((token) => token.kind === kind);
}

/** The first number of the first token of a kind; undefined when there is none. */
export function numberOf(tokens: readonly Token[], kind: string): number | undefined {
  return tokenOf(tokens, kind)?.numbers[0];
}

function kindsOf(tokens: readonly Token[]): string {
  return tokens.map((token) => `${token.kind} `).join("");
}

function countSpaces(text: string): number {
  return text.split(" ").length - 1;
}
