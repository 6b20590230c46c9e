#!/usr/bin/env node
import module from "node:module";

// From node 22 on, what was compiled once is kept for the next time.
module.enableCompileCache?.();
const { main } = await import("../dist/main.js");
await main();
