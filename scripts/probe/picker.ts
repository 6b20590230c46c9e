/** Whether a spreadsheet that somebody else has shared can be chosen on Google's list in the consent page (file_ids), and then opened and nothing else. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "../../src/base/errors.ts";
import { realWorld } from "../../src/program/real-world.ts";
import { openGoogle } from "../../src/workbook/google/open-google.ts";
import { openInBrowser, signInPerson } from "../../src/workbook/google/sign-in/sign-in.ts";
import { tell } from "./asking.ts";

/** Signs in with the client for that one spreadsheet, in a folder of its own that goes away at the end. */
export async function askWithPicker(place: string, id: string, publishersClient: string): Promise<void> {
  const world = realWorld(process);
  const configFolder = mkdtempSync(join(tmpdir(), "followup-probe-"));
  try {
    const { account, files } = await signInPerson({
      ...{ environment: process.env, configFolder, clientFile: null, publishersClient, allSheets: false },
      spreadsheet: place,
      page: { done: "Done.", refused: "Refused.", notPicked: "Another one, or none." },
      show: (url) => {
        console.log(`Choose the shared spreadsheet in the browser:\n${url}`);
        openInBrowser(url, process.platform);
      },
      sleep: (milliseconds) => world.sleep(milliseconds),
    });
    tell("a shared spreadsheet is chosen by file_ids", files?.includes(id) === true, `${account}: ${files}`);
    const workbook = await openGoogle(place, { environment: process.env, configFolder, waiting: world });
    const tabs = await workbook.tabs();
    tell("and opened with the scope drive.file", tabs.length > 0, `${tabs.length} tabs`);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tell(
      "a shared spreadsheet is chosen by file_ids, and opened",
      false,
      `${error.code} ${JSON.stringify(error.data)}`,
    );
  } finally {
    rmSync(configFolder, { recursive: true });
  }
}
