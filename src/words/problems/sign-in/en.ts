/** Problems of signing in to Google: English. */
import type { AccessProblems } from "../../../base/workbook-problems.ts";
import type { SpreadsheetWords } from "../access.ts";
import type { ProblemWords } from "../told.ts";

/** What is told of signing in: every problem of access but those of the spreadsheet itself. */
export type SignInWords = Pick<ProblemWords, Exclude<keyof AccessProblems, keyof SpreadsheetWords>>;

/** The English words. */
export const signInEn: SignInWords = {
  "access.clock": () => ({
    message:
      "Google does not accept the service account's sign-in, because the clock of this computer is wrong.",
    hint: "Set date, time and time zone of this computer (by the internet), then try again.",
  }),
  "access.key-refused": ({ address }) => ({
    message: `Google does not accept the key of ${address}: it was deleted or replaced.`,
    hint: "Make a new key for it in the Google console, then: followup login google --key key.json",
  }),
  "access.account-gone": ({ address }) => ({
    message: `The service account ${address} is not there any more.`,
    hint: "Make another one, share the spreadsheet with its address, then: followup login google --key key.json",
  }),
  "access.client-gone": () => ({
    message: "The client of your Google project was deleted or has another secret by now.",
    hint: "Ask whoever made it for the new client file, then: followup login google --client client_secret.json",
  }),
  "access.organisation": ({ detail }) => ({
    message: `Your organisation does not allow this sign-in (${detail}).`,
    hint: "Ask its Google administrator to trust the client, or use a client that was made inside the organisation.",
  }),
  "access.is-key": ({ path }) => ({
    message: `${path} is the key of a service account, not a client file.`,
    hint: `Sign in with it so: followup login google --key "${path}"`,
  }),
  "access.is-client": ({ path }) => ({
    message: `${path} is a client file, not the key of a service account.`,
    hint: `Sign in with it so: followup login google --client "${path}"`,
  }),
  "access.signed-out": ({ place }) => ({
    message: `You are not signed in to Google, so ${place} can't be opened.`,
    hint: "Sign in: followup login google",
  }),
  "access.expired": ({ place }) => ({
    message: `Your sign-in to Google has ended, so ${place} can't be opened.`,
    hint: "Sign in again: followup login google. If this happens every seven days, your Google project is still in “Testing”: publish it, as docs/google-setup.md (https://github.com/followup-cli/followup/blob/main/docs/google-setup.md) shows.",
  }),
  "access.api-disabled": ({ link }) => ({
    message: "The Google Sheets API is switched off in your Google project.",
    hint: `Switch it on, wait a minute and try again: ${link}`,
  }),
  "access.scope": ({ place }) => ({
    message: `You signed in to Google without allowing access to spreadsheets, so ${place} can't be opened.`,
    hint: "Sign in again and tick the box for spreadsheets: followup login google",
  }),
  "access.no-client": ({ found = null }) => ({
    message:
      "The first sign-in needs a client file: made once in a team, by its head, and handed to the others.",
    hint:
      found === null
        ? "followup login google --client client_secret.json – docs/google-setup.md (https://github.com/followup-cli/followup/blob/main/docs/google-setup.md) shows how to get that file."
        : `There is one among your downloads: followup login google --client "${found}"`,
  }),
  "access.client-file": ({ path }) => ({
    message: `${path} is not the client file of a desktop app.`,
    hint: "Make a client of the type “Desktop app” and download its JSON, as docs/google-setup.md (https://github.com/followup-cli/followup/blob/main/docs/google-setup.md) shows.",
  }),
  "access.key-file": ({ path }) => ({
    message: `${path} is not the key of a service account, or can't be read.`,
    hint: "Name the key again: followup login google --key key.json",
  }),
  "access.no-default": () => ({
    message: "This computer has no default sign-in to Google.",
    hint: "gcloud auth application-default login --scopes=openid,https://www.googleapis.com/auth/spreadsheets,https://www.googleapis.com/auth/cloud-platform",
  }),
  "access.default-ended": ({ place }) => ({
    message: `gcloud's sign-in on this computer has ended or does not allow spreadsheets, so ${place} can't be opened.`,
    hint: "gcloud auth application-default login --scopes=openid,https://www.googleapis.com/auth/spreadsheets,https://www.googleapis.com/auth/cloud-platform",
  }),
  "access.default-project": () => ({
    message:
      "gcloud's sign-in names no Google project that you may use, and without one Google refuses its requests.",
    hint: "Name one in which the Google Sheets API is switched on: gcloud auth application-default set-quota-project PROJECT",
  }),
  "access.refused": () => ({
    message: "The access was not allowed in the browser.",
    hint: "Start again and choose “Allow”: followup login google",
  }),
  "access.timed-out": ({ minutes }) => ({
    message: `Nobody allowed the access within ${minutes} minutes.`,
    hint: "Start again: followup login google. If the browser said that access is blocked: docs/google-setup.md (https://github.com/followup-cli/followup/blob/main/docs/google-setup.md), “If something goes wrong”.",
  }),
  "access.failed": ({ detail }) => ({
    message: `Google did not accept the sign-in (${detail}).`,
    hint: "Download the client file again and sign in with it: followup login google --client client_secret.json",
  }),
  "access.not-kept": ({ detail, folder }) => ({
    message: `The sign-in could not be kept in ${folder} (${detail}).`,
    hint: "See that there is room on the disk and that you may write to this folder, then sign in again.",
  }),
  "access.endpoint": ({ endpoint }) => ({
    message: `FOLLOWUP_GOOGLE_ENDPOINT says “${endpoint}”; expected an address of this computer such as http://127.0.0.1:8080/.`,
    hint: "Correct it or remove it: your sign-in is never sent anywhere else.",
  }),
};
