#!/usr/bin/env node
// What was compiled once is kept for the next time: by node itself from 22.1 on, before that by kept-code.js.
const { existsSync } = require("node:fs");
const { enableCompileCache } = require("node:module");
const { join } = require("node:path");
const { closedFolder, load } = require("./kept-code.js");

if (!existsSync(join(__dirname, "..", "dist", "main.js"))) {
  const folder = join(__dirname, "..");
  process.stderr.write(
    `followup is not built yet: run "npm install" and "npm run build" in ${folder}, and try again.\n`,
  );
  process.exitCode = 1;
} else if (enableCompileCache === undefined) load("main.js").main();
else {
  // Node's own choice would be a folder in the system's folder for temporary files, where others may have been first.
  const folder = closedFolder();
  if (folder !== null) enableCompileCache(folder);
  require("../dist/main.js").main();
}
