/** The size of what is written to. */
import { expect, test } from "vitest";
import { sinkOf } from "../../src/program/real-world.ts";

test.each([
  [{ columns: 100, rows: 30 }, [100, 30]],
  [{ columns: 0, rows: 0 }, [80, undefined]],
])("a terminal of %j has the width and the height %j", (size, told) => {
  const { height, width } = sinkOf({ ...size, isTTY: true, write: () => true });
  expect([width, height]).toEqual(told);
});
