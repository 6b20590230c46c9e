/** Writes templates/*.xlsx: `npm run templates`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { languages } from "../src/base/language.ts";
import { makeTemplate } from "./templates/template.ts";

mkdirSync("templates", { recursive: true });
for (const language of languages) {
  writeFileSync(`templates/${language}.xlsx`, await makeTemplate(language));
  console.log(`templates/${language}.xlsx`);
}
