/** Figures as the page has them: counts always, a share with its interval only from its least number. */
import { differenceTest, holm, risk, wilson } from "../report/statistics.ts";

/** A share from 0 to 1 with its 95 % interval; all null below its least number and before the gate. */
export interface ShownShare {
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** How often, of how many. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

/** How a share stands to the one it is compared with; null before the gate. */
export type Compared = "more" | "fewer" | "unclear" | null;

/** Two shares to compare. */
export interface Question {
  readonly here: Part;
  readonly there: Part;
  /** False when there is too little on a side: then it is not asked, and is unclear. */
  readonly isAsked: boolean;
}

/** A share with its interval (Wilson), or nothing where it is not to be shown. */
export function shownShare({ count, of }: Part, isShown: boolean): ShownShare {
  return (isShown ? wilson(count, of) : null) ?? { share: null, low: null, high: null };
}

/** The middle value, of two middle ones the lower; null when there are fewer than `least`. */
export function lowerMedian(values: readonly number[], least = 1): number | null {
  if (values.length < least) return null;
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

/** The middle value, of two middle ones the one halfway between; null when there are fewer than `least`. */
export function median(values: readonly number[], least = 1): number | null {
  if (values.length < least) return null;
  const sorted = [...values].sort((left, right) => left - right);
  const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}

/** The answers to several questions asked together: Holm over those that are asked, 5 % in all. Before the gate none. */
export function compareTogether(questions: readonly Question[], isOpen: boolean): Compared[] {
  if (!isOpen) return questions.map(() => null);
  const asked = questions.filter(({ isAsked }) => isAsked);
  const sureties = holm(
    asked.map(({ here, there }) => differenceTest(here.count, here.of, there.count, there.of)),
  );
  const answers = new Map(
    asked.map((question, index) => [question, answerTo(question, sureties[index] ?? 1)]),
  );
  return questions.map((question) => answers.get(question) ?? "unclear");
}

function answerTo({ here, there }: Question, surety: number): Compared {
  if (surety > risk) return "unclear";
  return here.count * there.of > there.count * here.of ? "more" : "fewer";
}

/** Each against all others together; who has fewer than `least`, or faces fewer, is not asked about. */
export function againstOthers(parts: readonly Part[], least: number): Question[] {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const of = parts.reduce((sum, part) => sum + part.of, 0);
  return parts.map((here) => {
    const there = { count: count - here.count, of: of - here.of };
    return { here, there, isAsked: here.of >= least && there.of >= least };
  });
}
