#!/usr/bin/env node
// What was compiled once is kept for the next time: by node itself from 22 on, before that by kept-code.js.
const { enableCompileCache } = require("node:module");
enableCompileCache?.();
const { main } = enableCompileCache ? require("../dist/main.js") : require("./kept-code.js").load("main.js");
main();
