// Bundles src/program/main.ts into dist/: one file to start with, one for the work of every day, and one for each rarer command.
// CommonJS, because node starts it about 6 ms sooner than ES modules, and because its compiled code can be kept.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { reading, writing } from "./bundling.mjs";

const bundle = await rolldown({
  input: { main: "src/program/main.ts" },
  ...reading,
});
await bundle.write({
  dir: "dist",
  cleanDir: true,
  ...writing,
  chunkFileNames: "[name]-[hash].js",
  // Each file costs most of a millisecond to find and load, however small: what is always loaded together is one file.
  codeSplitting: {
    groups: [
      { name: "start", test: /src[\\/]program[\\/]main\.ts$/, priority: 3 },
      {
        name: "daily",
        test: /src[\\/](?:commands[\\/]today[\\/]today|book[\\/]open|workbook[\\/]excel[\\/]workbook)\.ts$/,
        priority: 2,
      },
      {
        name: "screen",
        test: /src[\\/](?:words[\\/](?:dates|numbers|capital)|terminal[\\/](?:width|flow))\.ts$/,
        priority: 1.5,
      },
      {
        name: "table",
        test: /src[\\/]terminal[\\/](?:table|screens[\\/]checklist)\.ts$/,
        priority: 1.4,
      },
      {
        name: "record",
        test: /src[\\/](?:commands[\\/]log[\\/]log|workbook[\\/](?:excel[\\/]save-changes|overlay)|edit[\\/]draft|journal[\\/](?:copies[\\/]copies|delivery[\\/](?:plan-delivery|taken-away)))\.ts$/,
        priority: 1,
      },
    ],
  },
});
await bundle.close();
await makeSchemas();
writeFileSync(new URL("../dist/package.json", import.meta.url), `{ "type": "commonjs" }\n`);
keepCode();

// The documents of --json, for other programs: zod is inside, so that the package brings no other.
async function makeSchemas() {
  const schemas = await rolldown({ input: { schemas: "src/schemas/index.ts" }, ...reading });
  await schemas.write({ dir: "dist", ...writing });
  await schemas.close();
  const types = `/** A schema: parse gives the document or throws, safeParse tells what is wrong with it. */
export interface Schema {
  parse(document: unknown): unknown;
  safeParse(document: unknown): { success: true; data: unknown } | { success: false; error: Error };
}

/** The documents of --json by command, described in docs/json.md; help and error are everybody's. */
export declare const documents: Readonly<Record<string, Schema>>;
`;
  writeFileSync(new URL("../dist/schemas.d.ts", import.meta.url), types);
}

// A first day with the sample workbook: what V8 compiles for it is kept for the node that builds, as bin/kept-code.js tells.
function keepCode() {
  const folder = mkdtempSync(join(tmpdir(), "followup-build-"));
  const program = fileURLToPath(new URL("../bin/followup.js", import.meta.url));
  const day = [
    ["init", "clients.xlsx", "--sample"],
    ["today"],
    ["today", "--json"],
    ["next"],
    ["log", "1", "no-answer"],
    ["log", "2", "refused", "too expensive"],
    ["report"],
    ["check"],
  ];
  try {
    for (const words of day) {
      const env = { ...process.env, FOLLOWUP_HOME: folder };
      const { status, stderr } = spawnSync(process.execPath, [program, ...words], { cwd: folder, env });
      if (status !== 0) throw new Error(`followup ${words.join(" ")}: ${stderr}`);
    }
    const code = join(folder, "code");
    if (existsSync(code)) cpSync(code, new URL("../dist/code", import.meta.url), { recursive: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
