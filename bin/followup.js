#!/usr/bin/env node
// From node 22 on, what was compiled once is kept for the next time.
process.getBuiltinModule("node:module").enableCompileCache?.();
const { main } = await import("../dist/main.js");
await main();
