/** A made-up table of each kind in each language, twice, with the usual spellings: each column and each row is what it is. */
import { expect, it } from "vitest";
import { kinds, makeTable } from "./generator.ts";
import { judge } from "./judge.ts";

const tables = Array.from({ length: 2 * 3 * kinds.length }, (_, seed) => makeTable(seed, false));

it.each(tables.map((made, seed) => ({ seed, kind: made.kind, tongue: made.tongue, made })))(
  "$kind $tongue $seed",
  async ({ made }) => {
    const { adopted, faults, harmful } = await judge(made);
    expect({ adopted, faults, harmful }).toEqual({ adopted: true, faults: [], harmful: [] });
  },
);
