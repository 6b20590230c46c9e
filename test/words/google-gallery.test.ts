/** Every address that people copy and everything that Google may refuse, with what the person reads: a gallery in each language. */
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import { languages } from "../../src/base/language.ts";
import { tell } from "../../src/words/problems/problems.ts";
import { foreignAddressOf } from "../../src/workbook/google/address.ts";
import { problemOf } from "../../src/workbook/google/problems.ts";
import { pickedFiles } from "../../src/workbook/google/sign-in/picking.ts";
import { signInProblem } from "../../src/workbook/google/sign-in/signed-in.ts";
import { address, documentId as id } from "../support/google/google-waiting.ts";
import { expectGolden } from "../support/terminal/golden.ts";

const foreign: readonly string[] = [
  `https://docs.google.com/spreadsheets/d/e/2PACX-${id}/pub?output=csv`,
  `https://docs.google.com/spreadsheets/d/e/2PACX-${id}/pubhtml`,
  `https://drive.google.com/drive/folders/${id}`,
  `https://drive.google.com/drive/u/1/folders/${id}?usp=sharing`,
  `https://docs.google.com/forms/d/${id}/edit`,
  `https://docs.google.com/forms/d/e/1FAIpQLS${id}/viewform`,
  "https://forms.gle/AbCdEf",
  `https://docs.google.com/document/d/${id}/edit`,
  `https://docs.google.com/presentation/d/${id}/edit`,
  `https://example.sharepoint.com/:x:/s/Sales/${id}`,
  `https://onedrive.live.com/edit.aspx?resid=${id}`,
  "https://1drv.ms/x/s!AbCdEf",
  "https://example.com/clients.xlsx",
];

const robot = "robot@project.iam.gserviceaccount.com";
const jwt =
  "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.";

interface Who {
  readonly address: string | null;
  readonly account: string | null;
}

const somebody: Who = { address: null, account: null };
const anna: Who = { address: null, account: "anna@example.com" };
const key: Who = { address: robot, account: null };

/** What the API answers a request with. */
function answered(
  said: string,
  { reason = "", who = somebody, isWriting = false, isNotPicked = false, isDefault = false, message = "" },
): readonly [string, Failure] {
  const [status = "", name = ""] = said.split(" ");
  const refusal = { status: Number(status), name, reason, message, link: null };
  const as = isDefault ? "gcloud" : (who.address ?? who.account ?? "a person");
  const what = [said, reason, isWriting ? "to a write" : "to a reading", `for ${as}`];
  return [
    what.filter((part) => part !== "").join(", "),
    problemOf(refusal, { place: address, ...who, isWriting, isNotPicked, isDefault }),
  ];
}

/** What the request for a token is answered with. */
function tokenRefused(error: string, description: string, who: Who): readonly [string, Failure] {
  const told = signInProblem({ error, error_description: description }, address, who.address);
  return [
    `token: ${error}${description === "" ? "" : `, “${description}”`}, for ${who.address ?? "a person"}`,
    told,
  ];
}

function picking(what: string, ids: string): readonly [string, unknown] {
  try {
    return [what, pickedFiles(ids, address)];
  } catch (error) {
    return [what, error];
  }
}

const cases: readonly (readonly [what: string, problem: unknown])[] = [
  ...foreign.map((place): readonly [string, Failure] => {
    const what = foreignAddressOf(place);
    if (what === null) throw new Error(`${place} is an address of a spreadsheet, or a path`);
    return [`address: ${place}`, new Failure("access.not-a-spreadsheet", { place, what })];
  }),
  answered("401 UNAUTHENTICATED", {}),
  ...[somebody, anna, key].flatMap((who) => [
    answered("403 PERMISSION_DENIED", { who }),
    answered("403 PERMISSION_DENIED", { who, isWriting: true }),
    answered("404 NOT_FOUND", { who }),
  ]),
  answered("404 NOT_FOUND", { who: anna, isNotPicked: true }),
  answered("403 PERMISSION_DENIED", { reason: "SERVICE_DISABLED" }),
  answered("403 PERMISSION_DENIED", { reason: "ACCESS_TOKEN_SCOPE_INSUFFICIENT" }),
  answered("401 UNAUTHENTICATED", { isDefault: true }),
  answered("403 PERMISSION_DENIED", { reason: "ACCESS_TOKEN_SCOPE_INSUFFICIENT", isDefault: true }),
  answered("403 PERMISSION_DENIED", {
    reason: "SERVICE_DISABLED",
    isDefault: true,
    message: "The sheets.googleapis.com API requires a quota project, which is not set by default.",
  }),
  answered("403 PERMISSION_DENIED", { reason: "USER_PROJECT_DENIED", isDefault: true }),
  answered("400 FAILED_PRECONDITION", {}),
  answered("400 INVALID_ARGUMENT", {
    isWriting: true,
    message: "Invalid requests[3].updateCells: The moon is in the wrong quarter.",
  }),
  answered("400 INVALID_ARGUMENT", { isWriting: true, message: "Bearer abc" }),
  answered("400 INVALID_ARGUMENT", {}),
  ["a protected range", new Failure("access.protected", { place: address, sheet: "Clients" })],
  ["ten million cells", new Failure("workbook.full", { place: address })],
  ["429 until patience ends", new Failure("waiting.quota", { place: address })],
  ["500, 503, or no network until patience ends", new Failure("waiting.offline", { place: address })],
  tokenRefused("invalid_grant", "Token has been expired or revoked.", somebody),
  tokenRefused("invalid_grant", jwt, key),
  tokenRefused("invalid_grant", "Invalid JWT Signature.", key),
  tokenRefused("invalid_grant", "Invalid grant: account not found", key),
  tokenRefused("deleted_client", "The OAuth client was deleted.", somebody),
  tokenRefused("admin_policy_enforced", "", somebody),
  tokenRefused("org_internal", "", somebody),
  ["consent: access_denied", new Failure("access.refused", {})],
  ["consent: nobody answers", new Failure("access.timed-out", { minutes: 10 })],
  picking("consent: another spreadsheet chosen", "1Other"),
  picking("consent: none chosen", ""),
  ["consent: the box not ticked", new Failure("access.scope", { place: "Google Sheets" })],
  ["no client file", new Failure("access.no-client", {})],
  [
    "no client file, one downloaded",
    new Failure("access.no-client", { found: "/home/ion/Downloads/client_secret_1.json" }),
  ],
  ["a key under --client", new Failure("access.is-key", { path: "key.json" })],
  ["a client under --key", new Failure("access.is-client", { path: "client_secret_1.json" })],
];

describe.each(languages)("in %s", (language) => {
  it("is a gallery to be read", () => {
    const told = cases.map(([what, problem]) => {
      if (!(problem instanceof Failure)) throw new Error(`${what} is no problem`);
      const { hint, message } = tell(problem, language);
      return [`[${what}]`, message, ...(hint === null ? [] : [hint]), ""].join("\n");
    });
    expectGolden(`google-${language}`, told.join("\n"));
  });

  it("never sends anybody to check a path, and has words of its own for each kind of address", () => {
    const said = foreign.map((place) => {
      const what = foreignAddressOf(place);
      if (what === null) throw new Error(place);
      const { hint, message } = tell(new Failure("access.not-a-spreadsheet", { place, what }), language);
      expect(hint).not.toMatch(/path|путь|calea/i);
      return [what, message.replace(place, "")] as const;
    });
    expect(new Set(said.map(([, message]) => message)).size).toBe(new Set(said.map(([what]) => what)).size);
  });
});
