/** Where everything is put together: the world, the context, the program, and what an error becomes. */
import { Failure, type ProblemKind } from "../base/errors.ts";
import type { Language } from "../base/language.ts";
import { allowsColour, allowsUnicode, makeOutput, type Output } from "../terminal/output.ts";
import { languageOf, makeContext, settingsOrNone } from "./context.ts";
import {
  earlyOption,
  failureOf,
  type GlobalOptions,
  isParserError,
  makeProgram,
  plainCommand,
} from "./program.ts";
import { realWorld } from "./real-world.ts";
import type { World } from "./world.ts";

const exitCodes: Readonly<Record<ProblemKind | "bug", number>> = {
  bug: 1,
  usage: 2,
  workbook: 3,
  access: 4,
  conflict: 5,
  cancelled: 130,
};

/** Runs one command in a world; the exit code. Nothing is thrown. */
export async function run(world: World): Promise<number> {
  const { words, environment } = world;
  const json = words.includes("--json");
  const output = makeOutput(
    { out: world.stdout, err: world.stderr },
    {
      json,
      colour: allowsColour(environment),
      unicode: world.hasSigns && allowsUnicode(environment, world.platform),
      after: world.after,
    },
  );
  let language: Language = "en";
  const failed = async (error: unknown, isDocument: boolean): Promise<number> => {
    const { tellError } = await import("../terminal/screens/error.ts");
    const debug = words.includes("--debug");
    return exitCodes[tellError(error, { language, json: isDocument, debug, output })];
  };
  let code = 0;
  try {
    language =
      languageOf(earlyOption(words, "--lang"), await settingsOrNone(world), world) ??
      (await languageOfWorkbook(world, output)) ??
      language;
    await parse(world, language, output);
  } catch (error) {
    code = await failed(error, json);
  }
  const detail = await world.lost();
  return detail === null ? code : failed(new Failure("usage.output-lost", { detail }), false);
}

/** Loaded only where nobody else names a language. */
async function languageOfWorkbook(world: World, output: Output): Promise<Language | null> {
  const { workbookLanguage } = await import("./workbook-language.ts");
  return workbookLanguage(world, output);
}

/** Finds the command and runs it. Throws Failure usage.* for what can't be understood, and what the command throws. */
async function parse(world: World, language: Language, output: Output): Promise<void> {
  if (world.words[0] === "complete" && world.words[1] === "--") return complete(world, language, output);
  const { isAssumed, words } = plainCommand(world.words);
  const write = (text: string) => world.stdout.write(text);
  let options: GlobalOptions = {};
  const start = {
    language,
    context: async () => makeContext(world, options, language, output),
  };
  const program = await makeProgram(words, world.version, start, write);
  program.hook("preAction", () => {
    options = program.opts<GlobalOptions>();
  });
  try {
    await program.parseAsync([...words], { from: "user" });
  } catch (error) {
    const isNewcomer = isAssumed && error instanceof Failure && error.code === "workbook.none-here";
    if (isNewcomer && !words.includes("--json")) return program.outputHelp();
    if (!isParserError(error)) throw error;
    const failure = await failureOf(error, words, program);
    if (failure !== null) throw failure;
  }
}

/** What a shell may put in place of the last word. Nothing is said of problems: the person is still typing. */
async function complete(world: World, language: Language, output: Output): Promise<void> {
  const words = world.words.slice(2);
  const workbook = earlyOption(words, "-w") ?? earlyOption(words, "--workbook");
  const context = makeContext(world, workbook === null ? {} : { workbook }, language, output);
  const start = { language, context: async () => context };
  const finished = words.slice(0, -1).filter((word) => word !== "--help" && word !== "-h");
  try {
    const known = finished[0] === "help" ? finished.slice(1) : finished;
    const program = await makeProgram(known, world.version, start, () => undefined);
    const { completed } = await import("./complete.ts");
    output.raw(await completed(program, words, context));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

/** Runs the program of this process and sets its exit code. `own`: what is otherwise than in a package. */
export async function main(own: Partial<World> = {}): Promise<void> {
  process.exitCode = await run({ ...realWorld(process), ...own });
}
