/** What can go wrong between the adapter and the local Sheets server, at a test's word. */

/** A request as a test sees it. */
export interface SeenRequest {
  /** Counted from 1. */
  readonly number: number;
  /** "spreadsheets.get", "spreadsheets.batchUpdate", "token"… */
  readonly method: string;
  readonly token: string | null;
  readonly body: string;
  readonly url: string;
}

/** A fault: before the request is carried out, or after it (only the answer is lost). */
export type Fault =
  | {
      readonly kind: "status";
      readonly code: number;
      readonly when: "before" | "after";
      readonly retryAfter?: string;
    }
  /** No answer ever comes. */
  | { readonly kind: "silence"; readonly when: "before" | "after" }
  /** The connection is cut. */
  | { readonly kind: "cut"; readonly when: "before" | "after" }
  /** The connection is cut in the middle of the answer. */
  | { readonly kind: "half" }
  /** No answer comes, and the request is carried out only after so many further requests. */
  | { readonly kind: "late"; readonly after: number };

/** Decides the fault of a request; null lets it through. */
export type FaultPlan = (request: SeenRequest) => Fault | null;

/** What the API says with each code (cloud.google.com/apis/design/errors; the quota sentence as in many issues). */
export function faultBody(code: number): { error: { code: number; message: string; status: string } } {
  const [status, message] = texts.get(code) ?? ["UNKNOWN", "Unknown error."];
  return { error: { code, message, status } };
}

const texts = new Map<number, readonly [status: string, message: string]>([
  [
    429,
    [
      "RESOURCE_EXHAUSTED",
      "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:1'.",
    ],
  ],
  [500, ["INTERNAL", "Internal error encountered."]],
  [502, ["UNAVAILABLE", "Bad gateway."]],
  [503, ["UNAVAILABLE", "The service is currently unavailable."]],
  [504, ["DEADLINE_EXCEEDED", "Deadline expired before operation could complete."]],
]);
