/** Turns what the operating system says while a workbook is saved into the problem a person is told. */
import { Failure } from "../../base/errors.ts";
import { systemCode } from "../../files/file-system.ts";

/** What was being done when it went wrong: opening a new file in the folder, or any other step. */
export type SavingStep = "folder" | "file";

/** The Failure for an error of the operating system; other errors are given back as they are. */
export function savingProblem(error: unknown, place: string, step: SavingStep): unknown {
  const code = systemCode(error);
  if (code === null || !(error instanceof Error)) return error;
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return new Failure("waiting.disk-full", { place }, { cause: error });
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return step === "folder"
        ? new Failure("waiting.folder-read-only", { place }, { cause: error })
        : new Failure("waiting.read-only", { place }, { cause: error });
    case "EBUSY":
    case "ETXTBSY":
      return new Failure("waiting.open", { place, by: null }, { cause: error });
    case "ENOENT":
    case "ENOTDIR":
    case "ESTALE":
    case "ENODEV":
    case "ENXIO":
      return new Failure("waiting.missing", { place }, { cause: error });
    default:
      return new Failure("waiting.failed", { place, detail: code }, { cause: error });
  }
}
