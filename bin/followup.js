#!/usr/bin/env node
// What was compiled once is kept for the next time: by node itself from 22.1 on, before that by kept-code.js.
const { enableCompileCache } = require("node:module");
const { load, ownFolder } = require("./kept-code.js");

if (enableCompileCache === undefined) load("main.js").main();
else {
  // Node's own choice would be a folder in the system's folder for temporary files, where others may have been first.
  const folder = ownFolder();
  if (folder !== null) enableCompileCache(folder);
  require("../dist/main.js").main();
}
