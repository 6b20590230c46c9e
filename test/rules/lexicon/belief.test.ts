/** How much a mention must explain of its clause to be believed. */
import { describe, expect, test } from "vitest";
import { about } from "./small-lexicon.ts";

describe("what is believed", () => {
  test.each([
    ["far", "place"],
    ["far zebra", "place"],
    ["far zebra bag", "nothing"],
    ["wrong town zebra bag xyz", "place"],
    ["wrong town zebra bag xyz abc", "nothing"],
    ["wrong zebra town", "place"],
    ["wrong zebra town bag xyz", "nothing"],
    ["expensive zebra bag xyz", "money"],
    ["budget zebra", "money"],
    ["budget zebra bag", "nothing"],
    ["town zebra", "nothing"],
    ["wife", "approval"],
    ["wife zebra", "nothing"],
    ["wife against", "approval"],
    ["wife against zebra", "approval"],
    ["expensive zebra, no reason", "nothing"],
    ["expensive, no reason", "money"],
    ["far, no reason", "nothing"],
    ["wrong town, no reason", "place"],
    ["zebra bag says far", "place"],
    ["if only far zebra bag", "place"],
    ["price fine, town too", "nothing"],
    ["price not the problem, town too", "nothing"],
    ["far, town too", "place"],
    ["not the budget, town", "place"],
  ])("%s: %s", (text, expected) => {
    expect(about(text)).toBe(expected);
  });

  test.each([
    ["expensife", "money"],
    ["expensife zebra", "nothing"],
  ])("%s with a typing mistake: %s", (text, expected) => {
    expect(about(text, true)).toBe(expected);
  });
});
