/** Kinds of sentences that once were folded wrong, tried as a whole: praise and denial give no reason; who tells one does not change it. */
import { describe, expect, test } from "vitest";
import { languages } from "../../src/base/language.ts";
import { countsOf, defaultFolding, foldedLetter, labelledPhrases } from "./labelled.ts";
import { praises, told } from "./sentences.ts";

describe.each(languages)("sentences in %s", (language) => {
  const folding = defaultFolding(language);

  test("that praise or deny a thing name no reason", () => {
    const { things, sentences } = praises[language];
    const texts = sentences.flatMap((sentence) =>
      things.map((forms) => sentence.replace(/\d/u, (form) => forms[Number(form)] ?? "")),
    );
    expect(texts.length).toBeGreaterThan(400);
    expect(texts.filter((text) => folding.fold(text).kind === "reason")).toEqual([]);
  });

  test("in which somebody who decides tells a reason are about that reason", () => {
    const { tellers, verbs, reasons } = told[language];
    const wrong: string[] = [];
    for (const [label, list] of Object.entries(reasons)) {
      for (const reason of list.split(";")) {
        for (const teller of tellers.split(";")) {
          for (const verb of verbs.split(";")) {
            const text = `${teller} ${verb} ${reason}`;
            const letter = foldedLetter(folding, text);
            if (letter !== label) wrong.push(`${letter}: ${text}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test("as people say them by telephone are seldom folded wrong", () => {
    const phrases = labelledPhrases(`telephone-${language}.tsv`);
    const counts = countsOf(language, phrases);
    expect(phrases.length).toBeGreaterThan(200);
    expect((counts.get("right") ?? 0) / phrases.length).toBeGreaterThanOrEqual(0.9);
    expect((counts.get("wrong") ?? 0) / phrases.length).toBeLessThanOrEqual(0.03);
  });
});
