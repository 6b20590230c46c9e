// How the program is bundled, whatever it is bundled into.

// commander loads node:child_process, and that node:net, only to run sub-commands that are programs of their own; ours are not.
const noOtherPrograms = {
  name: "no-other-programs",
  resolveId: (id, importer) =>
    id === "node:child_process" && /[\\/]commander[\\/]/.test(importer ?? "") ? "\0no-other-programs" : null,
  load: (id) => (id === "\0no-other-programs" ? "export default {};" : null),
};

/** How modules are read. */
export const reading = { platform: "node", plugins: [noOtherPrograms], logLevel: "warn" };

/** How they are written. */
export const writing = {
  format: "cjs",
  // Names stay as they are, for the stack trace of a bug.
  minify: { compress: { target: "es2023" }, mangle: false, codegen: { removeWhitespace: true } },
  comments: { legal: true, annotation: false, jsdoc: false },
};
