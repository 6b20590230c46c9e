/** Opens a Google spreadsheet: who asks, where the API is, and whether it answers. */
import { Failure } from "../../base/errors.ts";
import type { Workbook } from "../workbook.ts";
import { spreadsheetIdOf } from "./address.ts";
import type { SheetsApi } from "./api.ts";
import { GoogleWorkbook } from "./google-workbook.ts";
import { problemOf } from "./problems.ts";
import { keptSizes } from "./reading/kept-sizes.ts";
import { apiEndpoint } from "./sign-in/endpoint.ts";
import { signedInFor } from "./sign-in/sign-in-kept.ts";
import { type SignedIn, signedOut } from "./sign-in/signed-in.ts";
import {
  hurriedPatience,
  readingPatience,
  type TimeLimits,
  usualTimeLimits,
  type Waiting,
} from "./waiting.ts";

/** What opening needs from outside. */
export interface OpenGoogleOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder that the sign-in is kept in. */
  readonly configFolder: string;
  /** The folder in which this machine keeps how big the spreadsheet was; without one that is asked each time. */
  readonly stateFolder?: string;
  readonly waiting: Waiting;
  /** Somebody is waiting for an outcome to be saved: what can't be read soon is not waited for. */
  readonly isHurried?: boolean;
  /** It will be read again after each write: then the answer to a write brings what it has left. */
  readonly rereads?: boolean;
  /** How long one request may take; the usual limits when absent. */
  readonly timeLimits?: TimeLimits;
}

/**
 * Opens the spreadsheet of an address or id, with one request; a small one that was opened here before is then read,
 * too. When it can't be opened now (nobody can be reached, the sign-in has ended) the workbook is given all the same, so
 * that outcomes can be saved under it: then its first use throws that problem. Throws Failure access.endpoint.
 */
export async function openGoogle(place: string, options: OpenGoogleOptions): Promise<Workbook> {
  const id = spreadsheetIdOf(place);
  if (id === null) throw new Failure("workbook.missing", { place });
  const endpoint = apiEndpoint(options.environment);
  const signedIn = await signedInFor(place, endpoint, options).catch(nobody);
  const patience = options.isHurried === true ? hurriedPatience : readingPatience;
  const reading = Math.min(usualTimeLimits.reading, patience);
  const access = {
    signedIn,
    endpoint: endpoint.api,
    waiting: options.waiting,
    timeLimits: options.timeLimits ?? { ...usualTimeLimits, reading },
    readingPatience: patience,
  };
  const { account = null, address, files = null, isDefault = false } = signedIn;
  const who = { place, address, account, isDefault, isNotPicked: files !== null && !files.includes(id) };
  const api: SheetsApi = {
    access,
    id,
    place,
    sizes: keptSizes(options.stateFolder ?? null, id),
    problem: (refusal, isWriting) => problemOf(refusal, { ...who, isWriting }),
  };
  const workbook = new GoogleWorkbook(api, options.rereads);
  await workbook.tabs().catch((error: unknown) => {
    if (!(error instanceof Failure)) throw error;
  });
  return workbook;
}

function nobody(error: unknown): SignedIn {
  if (error instanceof Failure) return signedOut(error);
  throw error;
}
