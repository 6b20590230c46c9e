/** What is told more or fewer, counted slowly. */
import { differenceTest, holm } from "../../../src/rules/report/statistics.ts";
import { sum } from "./counted-rows.ts";

/** How often, of how many. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

/** Each against all others together. */
export function compared(parts: readonly Part[], least: number, isOpen: boolean) {
  const all = { count: sum(parts.map(({ count: one }) => one)), of: sum(parts.map(({ of }) => of)) };
  const pairs = parts.map((here) => ({
    here,
    there: { count: all.count - here.count, of: all.of - here.of },
  }));
  return tested(pairs, least, isOpen);
}

/** Several questions asked at once. */
export function tested(
  pairs: readonly { readonly here: Part; readonly there: Part }[],
  least: number,
  isOpen: boolean,
) {
  const isAsked = ({ here, there }: (typeof pairs)[number]): boolean => here.of >= least && there.of >= least;
  const asked = pairs.filter(isAsked);
  const chances = holm(
    asked.map(({ here, there }) => differenceTest(here.count, here.of, there.count, there.of)),
  );
  return pairs.map((pair) => {
    if (!isOpen) return null;
    const chance = isAsked(pair) ? (chances[asked.indexOf(pair)] ?? 1) : 1;
    if (chance > 0.05) return "unclear";
    return pair.here.count / pair.here.of > pair.there.count / pair.there.of ? "more" : "fewer";
  });
}
