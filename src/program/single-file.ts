/** Where followup begins when it is one file, with node and the templates inside. */
import { getAsset } from "node:sea";
import packageFile from "../../package.json" with { type: "json" };
import { main } from "./main.ts";

void main({
  ownCommand: [process.execPath],
  version: `${packageFile.version} (one file, with node ${process.version.slice(1)} inside)`,
  template: (language) => new Uint8Array(getAsset(`${language}.xlsx`)),
});
