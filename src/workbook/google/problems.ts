/** What the API refuses, told as the problems that a person is shown: what, where, what to do. */
import { Failure } from "../../base/errors.ts";
import type { Refusal } from "./requests.ts";

/** Where it happened, for the sentence. */
export interface Where {
  readonly place: string;
  /** The address that the spreadsheet is to be shared with; null for a person's own account. */
  readonly address: string | null;
  /** The person's own account; null where it is not known. */
  readonly account: string | null;
  /** True for the sign-in of a person that gcloud keeps. */
  readonly isDefault?: boolean;
  /** True when the sign-in is for chosen spreadsheets, and this is none of them. */
  readonly isNotPicked: boolean;
  /** True when something was to be written. */
  readonly isWriting: boolean;
}

/** The problem of a refusal that is not about the content of a write. */
export function problemOf(refusal: Refusal, where: Where): Failure {
  const { account, address, isNotPicked, isWriting, place } = where;
  const { link, message, name, reason, status } = refusal;
  const ofGcloud = where.isDefault === true ? problemOfGcloud(refusal, place) : null;
  if (ofGcloud !== null) return ofGcloud;
  if (status === 401) return new Failure("access.expired", { place });
  if (isNotPicked && (status === 403 || status === 404)) return new Failure("access.not-picked", { place });
  if (status === 404) return new Failure("access.not-found", { place, address });
  if (status === 403) {
    if (reason === "SERVICE_DISABLED" || reason === "accessNotConfigured") {
      return new Failure("access.api-disabled", { link: link ?? enableLink });
    }
    if (reason === "ACCESS_TOKEN_SCOPE_INSUFFICIENT") return new Failure("access.scope", { place });
    return isWriting
      ? new Failure("access.read-only", { place, address, account })
      : new Failure("access.not-shared", { place, address, account });
  }
  // An Excel file kept in Drive opens in the browser like a table, but not for programs.
  if (name === "FAILED_PRECONDITION") return new Failure("workbook.office-file", { place });
  if (isWriting) return new Failure("workbook.change-refused", { place, detail: sentenceOf(message) });
  return new Failure("conflict.changed", { place });
}

/** What only gcloud's sign-in meets (cloud.google.com/docs/authentication/troubleshoot-adc); null for anything else. */
function problemOfGcloud({ message, reason, status }: Refusal, place: string): Failure | null {
  if (status === 401 || reason === "ACCESS_TOKEN_SCOPE_INSUFFICIENT")
    return new Failure("access.default-ended", { place });
  const isAboutProject = /quota project/i.test(message) || reason === "USER_PROJECT_DENIED";
  return status === 403 && isAboutProject ? new Failure("access.default-project", {}) : null;
}

/** Longer than any sentence of Google's; what is longer is something else, such as an echo of the request. */
const longestSentence = 300;

/**
 * Google's own sentence without the name of the request that it is about; empty for what is no sentence: an answer that
 * repeats what was sent could repeat the sign-in with it.
 */
function sentenceOf(message: string): string {
  if (message.length > longestSentence || /[{}<>]|bearer|token|secret/i.test(message)) return "";
  return message
    .replace(/^Invalid requests\[\d+\]\.\w+:\s*/, "")
    .trim()
    .replace(/\.$/, "");
}

const enableLink = "https://console.cloud.google.com/apis/library/sheets.googleapis.com";
