/** Requests to the Sheets API that a test answers itself, in this process: what is sent, what comes back, what is waited. */
import { OAuth2Client } from "google-auth-library";
import type { SheetsApi } from "../../../src/workbook/google/api.ts";
import { problemOf } from "../../../src/workbook/google/problems.ts";
import type { Access } from "../../../src/workbook/google/requests.ts";
import { type SignedIn, signedInWith } from "../../../src/workbook/google/sign-in/signed-in.ts";
import { documentId, QuickWaiting } from "./google-waiting.ts";

/** A request as it was sent. */
export interface Heard {
  readonly url: URL;
  readonly method: string | undefined;
  readonly headers: Headers;
  /** Of JSON; null for none. */
  readonly body: unknown;
}

/** Answers request `number`, from 1; throws where no answer comes. */
export type Answering = (number: number, heard: Heard) => Response | Promise<Response>;

/** A transport whose requests come to `answer`. */
export function transportOf(answer: Answering, heard: Heard[] = []) {
  const client = new OAuth2Client({
    transporterOptions: {
      fetchImplementation: async (input, init) => {
        const headers = new Headers(init?.headers);
        const body: unknown = typeof init?.body === "string" ? JSON.parse(init.body) : null;
        const one = { url: new URL(String(input)), method: init?.method, headers, body };
        heard.push(one);
        return await answer(heard.length, one);
      },
    },
  });
  return client.transporter;
}

/** The API over such a transport. */
export class GoogleAnswers {
  readonly heard: Heard[] = [];
  /** What the person was told while they waited. */
  readonly told: string[] = [];
  readonly waiting = new QuickWaiting();
  readonly access: Access;
  readonly api: SheetsApi;

  constructor(answer: Answering, more: Partial<SignedIn> = {}, patience = 90_000) {
    const waiting = this.waiting;
    this.access = {
      signedIn: { ...signedInWith("token", transportOf(answer, this.heard), "Table"), ...more },
      endpoint: "https://sheets.test/",
      waiting: {
        now: () => waiting.now(),
        sleep: (milliseconds) => waiting.sleep(milliseconds),
        random: () => waiting.random(),
        tell: (why) => void this.told.push(why),
      },
      timeLimits: { reading: 60_000, writing: 30_000 },
      readingPatience: patience,
    };
    this.api = {
      access: this.access,
      id: documentId,
      place: "Table",
      sizes: { last: () => null, keep: () => undefined },
      problem: (refusal, isWriting) =>
        problemOf(refusal, { place: "Table", address: null, account: null, isNotPicked: false, isWriting }),
    };
  }
}

/** An answer that says no, as the API does. */
export function refusal(code: number, more: object = {}, headers: Record<string, string> = {}): Response {
  return Response.json({ error: { code, ...more } }, { status: code, headers });
}

/** A connection that fails as node-fetch tells it. */
export function broken(code: string): never {
  throw Object.assign(new Error(`request failed, reason: ${code}`), { code });
}
