/** Where followup begins when it is one file, with node and the templates inside. */
import { dirname, join } from "node:path";
import { getAsset } from "node:sea";
import packageFile from "../../package.json" with { type: "json" };
import { main } from "./main.ts";
import { fileThatIs } from "./real-world.ts";

void main({
  ownCommand: [process.execPath],
  version: `${packageFile.version} (one file, with node ${process.version.slice(1)} inside)`,
  publishersClient: () => fileThatIs(join(dirname(process.execPath), "google-client.json")),
  template: (language) => new Uint8Array(getAsset(`${language}.xlsx`)),
});
