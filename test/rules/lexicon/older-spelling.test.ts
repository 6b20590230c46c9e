import { expect, it } from "vitest";
import { modernSpelling } from "../../../src/rules/lexicon/older-spelling.ts";

it.each([
  ["tirziu", "tarziu"],
  ["pina", "pana"],
  ["sintem", "suntem"],
  ["castigul", "castigul"],
  ["cistigul", "castigul"],
  ["ciinele", "cainele"],
  ["razgindit*", "razgandit*"],
  ["vinde", "vinde"],
  ["price", "price"],
])("reads %s as %s", (older, modern) => {
  expect(modernSpelling(older)).toBe(modern);
});
