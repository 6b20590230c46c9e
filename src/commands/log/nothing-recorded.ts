/** A conflict that ends a command before anything was recorded says so: the same words are told of outcomes that were saved. */
import { Failure, isConflict } from "../../base/errors.ts";

/** Does what comes before recording. Throws its conflicts as ones for which nothing was recorded. */
export async function beforeRecording<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure) || !isConflict(error)) throw error;
    throw new Failure(error.code, error.data, { cause: error, nothingRecorded: true });
  }
}
