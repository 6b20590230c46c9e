// Bundles src/main.ts into dist/, split so that each command loads only what it needs.
import { rmSync } from "node:fs";
import { build } from "esbuild";

// commander loads node:child_process, and that node:net, only to run sub-commands that are programs of their own; ours are not.
const noOtherPrograms = {
  name: "no-other-programs",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes("/commander/") ? { path: "none", namespace: "no-other-programs" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "no-other-programs" }, () => ({ contents: "module.exports = {};" }));
  },
};

rmSync("dist", { recursive: true, force: true });
await build({
  entryPoints: { main: "src/main.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  minifySyntax: true,
  minifyWhitespace: true,
  plugins: [noOtherPrograms],
  legalComments: "linked",
  chunkNames: "[name]-[hash]",
  // CommonJS libraries inside an ES module bundle still call require() for node's own modules.
  banner: {
    js: 'import{createRequire as followupRequire}from"node:module";const require=followupRequire(import.meta.url);',
  },
  logLevel: "warning",
});
