/** Calls as records: what came of a call, and a contact that got another day without one. */

import type { Language } from "../base/language.ts";
import { dashed } from "../words/dash.ts";
import { outcomeWords } from "../words/outcomes.ts";
import { shownName } from "../words/shown-name.ts";
import type { LoggedCall } from "./call/call.ts";
import { savedCall } from "./call/saved-call.ts";
import type { RecordKind } from "./kind.ts";

/** What came of a call. */
export const callKind: RecordKind<LoggedCall> = {
  name: "call",
  read: (value) => savedCall(value),
  title: callTitle,
};

/** Another day without a call: a row in the sheet of calls with the outcome "moved", which is no call. */
export const movedKind: RecordKind<LoggedCall> = {
  name: "moved",
  read: (value) => {
    const call = savedCall(value);
    return call?.outcome === "moved" ? call : null;
  },
  title: callTitle,
};

/** "Jane Roe – later" */
function callTitle({ contact, outcome }: LoggedCall, language: Language): string {
  return dashed(language, shownName(language, contact), outcomeWords[language][outcome]);
}
