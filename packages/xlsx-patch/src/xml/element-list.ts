/** A list of elements that grows by what is not in it yet: cell formats, fonts. */
import { rootElement, tagOf } from "./elements.ts";

/** Elements as XML; two are the same when they have the same attributes, in whatever order, and the same content. */
export class ElementList {
  readonly #texts: string[];
  readonly #known: number;
  /** The first place of each element by its canonical form; made when it is first needed. */
  #places: Map<string, number> | null = null;

  constructor(texts: readonly string[]) {
    this.#texts = [...texts];
    this.#known = texts.length;
  }

  get length(): number {
    return this.#texts.length;
  }

  /** Those that were added. */
  get added(): readonly string[] {
    return this.#texts.slice(this.#known);
  }

  /** The element at a place, from 0. */
  at(place: number): string | undefined {
    return this.#texts[place];
  }

  /** The place of an element that is there; null when it isn't. */
  find(xml: string): number | null {
    this.#places ??= placesOf(this.#texts);
    return this.#places.get(canonical(xml)) ?? null;
  }

  /** The place of an element, which is added when it isn't there. */
  placeOf(xml: string): number {
    const known = this.find(xml);
    if (known !== null) return known;
    this.#places?.set(canonical(xml), this.#texts.length);
    return this.#texts.push(xml) - 1;
  }
}

function placesOf(texts: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [place, text] of texts.entries()) {
    const form = canonical(text);
    if (!places.has(form)) places.set(form, place);
  }
  return places;
}

function canonical(xml: string): string {
  const bytes = Buffer.from(xml);
  const root = rootElement(bytes);
  const tag = tagOf(bytes, root);
  const attributes = [...tag.attributes()]
    .map(({ name }) => `${name}=${tag.attribute(name)}`)
    .filter((attribute) => attribute !== "quotePrefix=0")
    .sort();
  return `${attributes.join(" ")}>${bytes.toString("utf8", root.contentStart, root.contentEnd)}`;
}
