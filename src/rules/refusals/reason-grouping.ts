/** Where a workbook has no list of reasons: what people typed becomes the list, forms of the same words together. */
import { isCatchAll } from "./catch-all.ts";
import { type Folded, type Folding, type KnownWords, reasonFolding } from "./folding.ts";
import type { Reason } from "./reason.ts";
import { isTelling, searched } from "./searched-text.ts";

/** More different reasons than this are no list any more; later ones stay unsorted. */
const most = 200;

/** A list of reasons that grows with what is folded. */
export interface GrownReasons extends Folding {
  readonly reasons: readonly Reason[];
  /** The places of those that name what fits nowhere else. */
  readonly catchAlls: ReadonlySet<number>;
}

/** Starts with an empty list. A reason is named as it was first typed. */
export function growReasons(words: KnownWords): GrownReasons {
  const reasons: Reason[] = [];
  const catchAlls = new Set<number>();
  const places = new Map<string, number>();
  const known = reasonFolding([], words);
  const fold = (text: string | null): Folded => {
    const folded = known.fold(text);
    if (folded.kind !== "unsorted" || text === null) return folded;
    const key = keyOf(text);
    const place = places.get(key) ?? reasons.length;
    if (place >= most) return folded;
    if (place === reasons.length) {
      reasons.push({ row: 0, name: text.trim(), otherWords: [], improve: null });
      places.set(key, place);
      if (isCatchAll(text)) catchAlls.add(place);
    }
    return { kind: "reason", reason: place, also: [] };
  };
  return { reasons, catchAlls, fold };
}

/** The same for «Дорого!», «дорого» and «дорогой»; a "not" makes a difference. */
function keyOf(text: string): string {
  const { plain, tokens } = searched(text);
  const stems = tokens.filter(isTelling).map((token) => {
    const stem = [...token.stems].at(-1) ?? token.word;
    return token.isDenied ? `не ${stem}` : stem;
  });
  return stems.length === 0 ? plain : [...new Set(stems)].sort().join(" ");
}
