/** The program at work on the spreadsheet of the tests: signed in by a token, with a clock that waits for nothing. */
import type { World } from "../../../src/program/world.ts";
import { address, type QuickWaiting } from "./google-waiting.ts";

/** The environment of a person whose own things are kept in `home`. */
export function signedIn(home: string, endpoint: string): Record<string, string | undefined> {
  return {
    FOLLOWUP_HOME: home,
    FOLLOWUP_WORKBOOK: address,
    FOLLOWUP_GOOGLE_ENDPOINT: endpoint,
    FOLLOWUP_GOOGLE_TOKEN: "test-token",
    LANG: "en_GB.UTF-8",
  };
}

/** The world of a run in that environment. */
export function quickWorld(
  environment: Readonly<Record<string, string | undefined>>,
  waiting: QuickWaiting,
): Partial<World> {
  return {
    environment,
    now: () => waiting.now(),
    sleep: (milliseconds) => waiting.sleep(milliseconds),
    random: () => waiting.random(),
  };
}
