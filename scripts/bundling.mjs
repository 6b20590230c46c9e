// How the program is bundled, whatever it is bundled into.
import { rolldown } from "rolldown";

// commander loads node:child_process, and that node:net, only to run sub-commands that are programs of their own; ours are not.
const noOtherPrograms = {
  name: "no-other-programs",
  resolveId: (id, importer) =>
    id === "node:child_process" && /[\\/]commander[\\/]/.test(importer ?? "") ? "\0no-other-programs" : null,
  load: (id) => (id === "\0no-other-programs" ? "export default {};" : null),
};

// The lexicons are read now, so that no start of the program has to.
const readLexicons = {
  name: "read-lexicons",
  load: async (id) => (/[\\/]lexicon[\\/]packed-lexicons\.ts$/.test(id) ? await madeLexicons(id) : null),
};

async function madeLexicons(input) {
  const bundle = await rolldown({ input, platform: "node", logLevel: "warn" });
  const { output } = await bundle.generate({ format: "esm", codeSplitting: false });
  await bundle.close();
  const made = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
  return Object.entries(made)
    .map(
      ([name, make]) =>
        `const ${name}Made = ${JSON.stringify(make())};\nexport const ${name} = () => ${name}Made;\n`,
    )
    .join("");
}

/** How modules are read. */
export const reading = { platform: "node", plugins: [noOtherPrograms, readLexicons], logLevel: "warn" };

/** How they are written. */
export const writing = {
  format: "cjs",
  // Names stay as they are, for the stack trace of a bug.
  minify: { compress: { target: "es2023" }, mangle: false, codegen: { removeWhitespace: true } },
  comments: { legal: true, annotation: false, jsdoc: false },
};
