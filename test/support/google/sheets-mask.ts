/** Field masks: which parts of an answer are given (developers.google.com/workspace/sheets/api/guides/field-masks). */

/** The fields wanted under a field; an empty map wants all of it. */
export interface Mask extends ReadonlyMap<string, Mask> {}

type Open = Map<string, Open>;

/** Reads "a,b(c,d.e)". */
export function maskOf(text: string): Mask {
  const root: Open = new Map();
  const stack: Open[] = [];
  let base = root;
  let place = root;
  for (const token of text.match(/[A-Za-z_*]+|[(),.]/g) ?? []) {
    if (token === ",") place = base;
    else if (token === "(") {
      stack.push(base);
      base = place;
    } else if (token === ")") {
      place = base;
      base = stack.pop() ?? root;
    } else if (token !== "." && token !== "*") {
      const next = place.get(token) ?? new Map();
      place.set(token, next);
      place = next;
    }
  }
  return root;
}

/** The wanted parts of a value. A field of which nothing is left is left out; a list keeps its places. */
export function masked(value: unknown, mask: Mask): unknown {
  if (mask.size === 0) return value;
  if (Array.isArray(value)) return value.map((one) => masked(one, mask));
  if (typeof value !== "object" || value === null) return value;
  const result: Record<string, unknown> = {};
  for (const [field, inner] of Object.entries(value)) {
    const wanted = mask.get(field);
    if (wanted === undefined || inner === undefined || inner === null) continue;
    const part = masked(inner, wanted);
    if (wanted.size === 0 || Array.isArray(part) || !isEmptyObject(part)) result[field] = part;
  }
  return result;
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
