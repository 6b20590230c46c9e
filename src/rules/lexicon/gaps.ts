/** "Wanted oak, we only do pine": a wish and an offer that falls short of it are a reason without a word for it. */
import type { Hit } from "./hits.ts";
import type { Mention } from "./mentions.ts";
import type { Find } from "./negation.ts";
import { type GapMark, strength } from "./patterns.ts";

/** Where a clause has a mark. */
export interface MarkHit extends Omit<Hit, "sense"> {
  readonly sense: GapMark;
}

/** A clause as far as it can be a side of a gap. */
export interface GapSide {
  readonly marks: readonly MarkHit[];
  /** How many words it has. */
  readonly length: number;
  /** True where it is praised, denied, or only told. */
  readonly isAside: boolean;
}

/** Parts what names something from the marks of gaps. */
export function partedHits(hits: readonly Hit[]): { finds: Find[]; marks: MarkHit[] } {
  const finds: Find[] = [];
  const marks: MarkHit[] = [];
  for (const { sense, ...rest } of hits) {
    if (sense === "wanted" || sense === "short" || sense === "timed") marks.push({ ...rest, sense });
    else finds.push({ ...rest, sense });
  }
  return { finds, marks };
}

/**
 * The gaps of a text: a wish with an offer that falls short behind it, in the same clause or in the next one. About
 * time where a day or a stretch of time is named, else about the assortment. Only a guess, as loose phrases are, where neither side mentions anything surer.
 */
export function gapsIn(sides: readonly GapSide[], mentions: readonly Mention[]): Mention[] {
  const isSpokenFor = (from: number, to: number): boolean =>
    mentions.some(
      ({ clause, strength: surety, subject }) =>
        clause >= from &&
        clause <= to &&
        (surety === strength.sure || (surety === strength.topic && subject !== "no-reason")),
    );
  return sides.flatMap((side, clause) => {
    const before = sides[clause - 1];
    const short = side.marks.find(({ sense }) => sense === "short");
    if (short === undefined || side.isAside) return [];
    const isHere = side.marks.some(
      ({ sense, places }) => sense === "wanted" && isBefore(places, short.places),
    );
    const isThere = before?.isAside === false && before.marks.some(({ sense }) => sense === "wanted");
    if ((!isHere && !isThere) || isSpokenFor(isHere ? clause : clause - 1, clause)) return [];
    const marks = isThere && !isHere ? [...side.marks, ...before.marks] : side.marks;
    return [
      {
        subject: marks.some(({ sense }) => sense === "timed") ? "time" : "assortment",
        strength: strength.loose,
        clause,
        places: Array.from({ length: side.length }, (_, place) => place),
        isDoubtful: false,
        isMistyped: side.marks.some(({ mistyped }) => mistyped > 0),
        isReported: false,
        isMeant: true,
      },
    ];
  });
}

function isBefore(left: readonly number[], right: readonly number[]): boolean {
  return (left.at(-1) ?? 0) < (right[0] ?? 0);
}
