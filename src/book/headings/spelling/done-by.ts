/** Headings that say who did it: "Call taken by", "Quoted by". */

const participle = /(?:.ed|taken|sold|spoken|given|made|owned|seen|met|led|run|done|rung|won)$/u;

/** Whoever made, changed or checked the row, sent the client to us, or made what is sold. */
const notOurs = new Set(
  "created modified updated changed edited entered added imported exported uploaded approved verified checked reviewed referred recommended introduced invited submitted required needed influenced recorded deleted archived manufactured published organized organised hosted sponsored powered followed ordered requested inquired enquired".split(
    " ",
  ),
);

/** "Last called by" a day or a person: it may be either. */
const ofTime = new Set(["last", "next", "previous"]);

/** True for plain words that say who of our own people did something with the client. */
export function isDoneByOurs(words: readonly string[]): boolean {
  const done = words.at(-2) ?? "";
  return words.at(-1) === "by" && participle.test(done) && !notOurs.has(done) && !ofTime.has(words[0] ?? "");
}
