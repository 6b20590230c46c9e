/** Microsoft's validator of Office files, where `npm run validator` has installed it. */
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const packages = join(import.meta.dirname, "../../../.validator/node_modules/@xarsh");

/** An error it finds: in which part, of which kind, and what is wrong, without the place. */
export interface OfficeError {
  readonly part: string;
  readonly text: string;
}

/** True where the validator is installed; says so in one line where it isn't. */
export function hasValidator(what: string): boolean {
  if (program !== null) return true;
  console.log(`Microsoft's validator is not installed (npm run validator), so this is skipped: ${what}`);
  return false;
}

const program = findProgram();

function findProgram(): string | null {
  const name = `ooxml-validator-${process.platform}-${process.arch}`;
  try {
    const file = readdirSync(join(packages, name)).find((file) => /^ooxml-validator(?:\.exe)?$/.test(file));
    return file === undefined ? null : join(packages, name, file);
  } catch {
    return null;
  }
}

/** The errors of a file; at most 1000, as many as it tells. Throws when the file can't be validated at all. */
export async function officeErrors(path: string): Promise<readonly OfficeError[]> {
  const answer: Answer = JSON.parse(await outputOf(path));
  return answer.errors.map(({ description, errorType, id, path: part }) => {
    if (errorType === "Exception") throw new Error(`${path} could not be validated: ${description}`);
    return { part: part ?? "the package", text: `${id}: ${description}` };
  });
}

/** What the program prints. */
interface Answer {
  readonly errors: readonly {
    readonly description: string;
    readonly errorType: string;
    readonly id: string | null;
    /** The part; null for what is wrong with the package itself. */
    readonly path: string | null;
  }[];
}

/** The errors that are not among the earlier ones, each counted: two of a kind where there was one are one new error. */
export function newErrors(before: readonly OfficeError[], after: readonly OfficeError[]): OfficeError[] {
  const known = new Map<string, number>();
  for (const error of before) known.set(keyOf(error), (known.get(keyOf(error)) ?? 0) + 1);
  return after.filter((error) => {
    const left = known.get(keyOf(error)) ?? 0;
    known.set(keyOf(error), left - 1);
    return left <= 0;
  });
}

function keyOf({ part, text }: OfficeError): string {
  return `${part} ${text}`;
}

function outputOf(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // It ends with 1 when it finds an error.
    execFile(program ?? "", [path], { maxBuffer: 100_000_000 }, (error, output) => {
      if (output !== "") resolve(output);
      else reject(error ?? new Error(`${path}: no answer`));
    });
  });
}
