/** The labelled phrases are a sound measure: valid labels, nothing twice, nothing that was handed out, a third kept back. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const languages = ["en", "ru", "ro"];
const labels = ["P", "S", "T", "L", "C", "N", "M", "B", "U", "NA", "X"];
const kinds = ["plain", "neg", "trap", "two", "typo", "slang", "abbr", "nodia", "translit", "layout"];
const rareKinds = ["mixed", "long", "sarcasm", "mat"];
const examples = join(import.meta.dirname, "../../../shared/cases/report/examples.tsv");

interface Phrase {
  readonly part: string;
  readonly kind: string;
  readonly label: string;
  readonly text: string;
}

function phrasesOf(name: string): Phrase[] {
  const [heading, ...lines] = readFileSync(join(import.meta.dirname, name), "utf8")
    .trimEnd()
    .split("\n");
  expect(heading).toBe("part\tkind\tlabel\ttext");
  return lines.map((line) => {
    const [part = "", kind = "", label = "", text = "", ...more] = line.split("\t");
    expect(more, line).toEqual([]);
    return { part, kind, label, text };
  });
}

/** Text by which two phrases are the same: no case, no diacritics, no punctuation but signs of money. */
function sameness(text: string): string {
  const bare = text.toLowerCase().replaceAll("ё", "е").normalize("NFKD").replace(/\p{M}/gu, "");
  const words = bare.match(/[\p{L}\p{N}$*]+/gu);
  return words ? words.join(" ") : text;
}

describe.each(languages)("phrases in %s", (language) => {
  const open = phrasesOf(`phrases-${language}.tsv`);
  const kept = phrasesOf(`kept-${language}.tsv`);
  const all = [...open, ...kept];

  test("have a known kind and known labels, and are short", () => {
    for (const { kind, label, text } of all) {
      expect([...kinds, ...rareKinds], text).toContain(kind);
      for (const one of label.split("|")) expect(labels, text).toContain(one);
      expect(text).toBe(text.trim());
      expect(text.split(" ").length, text).toBeLessThanOrEqual(14);
    }
  });

  test("stand in the file of their part, a third of them kept back", () => {
    expect(new Set(open.map((phrase) => phrase.part))).toEqual(new Set(["dev"]));
    expect(new Set(kept.map((phrase) => phrase.part))).toEqual(new Set(["kept"]));
    expect(kept.length / all.length).toBeCloseTo(1 / 3, 2);
  });

  test("are ordinary for 55 % and more", () => {
    expect(all.length).toBeGreaterThanOrEqual(330);
    expect(all.filter((phrase) => phrase.kind === "plain").length / all.length).toBeGreaterThanOrEqual(0.55);
  });
});

describe.each(languages)("the later phrases in %s", (language) => {
  test.each(["fresh", "unseen"])("of the %s half have a known kind and known labels", (half) => {
    const some = phrasesOf(`${half}-${language}.tsv`);
    expect(some.length).toBeGreaterThanOrEqual(85);
    for (const { kind, label } of some) {
      expect(["plain", "neg", "trap"]).toContain(kind);
      for (const one of label.split("|")) expect(labels).toContain(one);
    }
  });
});

describe.each(languages)("the plain phrases in %s", (language) => {
  test.each([
    ["plain", "open", 85],
    ["shut", "shut", 85],
    ["odd", "open", 28],
    ["last", "last", 28],
  ])("of %s-*.tsv have a known kind and known labels", (name, part, least) => {
    const some = phrasesOf(`${name}-${language}.tsv`);
    expect(some.length).toBeGreaterThanOrEqual(least);
    for (const phrase of some) {
      expect(phrase.part).toBe(part);
      expect(["plain", "neg", "none"]).toContain(phrase.kind);
      for (const one of phrase.label.split("|")) expect(labels).toContain(one);
    }
  });
});

describe("all phrases", () => {
  const parts = ["phrases", "kept", "fresh", "unseen", "plain", "shut", "odd", "last"];
  const names = languages.flatMap((language) => parts.map((part) => `${part}-${language}.tsv`));
  const texts = names.flatMap((name) => phrasesOf(name).map((phrase) => sameness(phrase.text)));

  test("stand there once", () => {
    expect(texts.filter((text, place) => texts.indexOf(text) !== place)).toEqual([]);
  });

  test.skipIf(!existsSync(examples))(
    "are none of the examples that were handed out (skipped without ../shared)",
    () => {
      const handedOut = readFileSync(examples, "utf8").trimEnd().split("\n").slice(1);
      const known = new Set(handedOut.map((line) => sameness(line.split("\t")[3] ?? "")));
      expect(known.size).toBeGreaterThan(90);
      expect(texts.filter((text) => known.has(text))).toEqual([]);
    },
  );
});
