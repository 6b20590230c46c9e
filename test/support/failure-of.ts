/** The problem that something throws at once. */
import { expect } from "vitest";
import { Failure } from "../../src/base/errors.ts";

/** Its code and what it tells; fails the test where nothing is thrown, and throws what is our own bug. */
export function failureOf(act: () => unknown): readonly [code: string, data: unknown] {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return [error.code, error.data];
    throw error;
  }
  return expect.fail("nothing was refused");
}
