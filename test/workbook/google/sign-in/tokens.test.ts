/** The tokens of a consent, whose they are, and what is said where Google gives none. */
import { type AuthClient, OAuth2Client } from "google-auth-library";
import { describe, expect, it } from "vitest";
import { Failure } from "../../../../src/base/errors.ts";
import { scopes } from "../../../../src/workbook/google/sign-in/picking.ts";
import {
  signedInBy,
  signedInWith,
  signedOut,
  signInProblem,
} from "../../../../src/workbook/google/sign-in/signed-in.ts";
import { accountIn, tokensFor } from "../../../../src/workbook/google/sign-in/tokens.ts";
import { broken } from "../../../support/google/google-answers.ts";
import { problemOf } from "../../contract-cells.ts";

/** A client whose every request Google answers so. */
function clientOf(answer: () => Response): OAuth2Client {
  const transporterOptions = { fetchImplementation: async () => answer(), retryConfig: { retry: 0 } };
  const client = new OAuth2Client({ clientId: "id", clientSecret: "s", transporterOptions });
  client.setCredentials({ refresh_token: "kept" });
  return client;
}

const refused = (status: number, body: object | string) => () =>
  typeof body === "string" ? new Response(body, { status }) : Response.json(body, { status });

describe("the tokens of a consent", () => {
  const whole = { access_token: "a", refresh_token: "r", scope: `openid ${scopes.picked}` };
  const get = (answer: () => Response) => tokensFor(clientOf(answer), "code", "verifier", "picked");
  const told = async (answer: () => Response) => {
    const { code, data } = await problemOf(get(answer));
    return [code, data];
  };

  it("are Google's", async () => {
    expect(await get(refused(200, whole))).toMatchObject({ access_token: "a", refresh_token: "r" });
  });

  it.each([
    ["an unticked box", { ...whole, scope: "openid" }, "access.scope", { place: "Google Sheets" }],
    [
      "a longer scope",
      { ...whole, scope: `${scopes.picked}.readonly` },
      "access.scope",
      { place: "Google Sheets" },
    ],
    ["no scope", { access_token: "a", refresh_token: "r" }, "access.scope", { place: "Google Sheets" }],
    ["no refresh token", { ...whole, refresh_token: "" }, "access.failed", { detail: "no refresh token" }],
  ])("are not taken with %s", async (_what, body, code, data) => {
    expect(await told(refused(200, body))).toEqual([code, data]);
  });

  it.each([
    [{ error: "admin_policy_enforced" }, "access.organisation", { detail: "admin_policy_enforced" }],
    [{ error: "org_internal" }, "access.organisation", { detail: "org_internal" }],
    [{ error: "deleted_client" }, "access.client-gone", {}],
    [{ error: "invalid_grant" }, "access.failed", { detail: "invalid_grant" }],
    [{ error: "The code 4/secret is bad" }, "access.failed", { detail: "no answer" }],
    [{ error: { message: "invalid_grant" } }, "access.failed", { detail: "no answer" }],
    [{ error: ["invalid_grant"] }, "access.failed", { detail: "no answer" }],
    ["<html>secret</html>", "access.failed", { detail: "no answer" }],
  ])("refused with %j: %s, and nothing else of the answer", async (body, code, data) => {
    expect(await told(refused(400, body))).toEqual([code, data]);
  });

  it("don't come where nobody answers", async () => {
    expect(await told(() => broken("ENOTFOUND"))).toEqual(["waiting.offline", { place: "Google" }]);
  });
});

describe("the account of an identity token", () => {
  const identity = (claims: unknown) =>
    ["head", Buffer.from(JSON.stringify(claims)).toString("base64url"), "signature"].join(".");

  it.each([
    ["anna@example.com", "anna@example.com"],
    ["ана+тест@пример.рф", "ана+тест@пример.рф"],
    ["anna", null],
    ["anna@b@c", null],
    ["to anna@example.com", null],
    ["anna@example.com now", null],
    ["", null],
    [["anna@example.com"], null],
    [7, null],
  ])("with %j is %s", (email, account) => {
    expect(accountIn(identity({ email }))).toBe(account);
  });

  it.each(["", "one", "a.b.c", identity(null), identity({})])("in %s is nobody's", (text) => {
    expect(accountIn(text)).toBeNull();
  });
});

describe("somebody who is signed in", () => {
  const tokenOf = (
    client: AuthClient,
    address: string | null = null,
    gcloud: { project: string | null } | null = null,
  ) => signedInBy(client, "Table", address, gcloud);

  it("is asked for a new token only where the old one is not taken", async () => {
    let count = 0;
    const client = clientOf(() => Response.json({ access_token: `t${++count}`, expires_in: 3600 }));
    const { token } = tokenOf(client);
    expect([await token(false), await token(false), await token(true), await token(false)]).toEqual([
      ...["t1", "t1", "t2", "t2"],
    ]);
  });

  it.each([500, 503, 599, 429, 408])("has no token just now where Google answers with %i", async (status) => {
    expect(await tokenOf(clientOf(refused(status, { error: "invalid_grant" }))).token(false)).toBeNull();
  });

  it("has none where nobody can be reached", async () => {
    expect(await tokenOf(clientOf(() => broken("ENOTFOUND"))).token(false)).toBeNull();
  });

  it.each([
    [null, null, "access.expired", { place: "Table" }],
    [null, { project: null }, "access.default-ended", { place: "Table" }],
    ["bot@p.example", null, "access.key-refused", { address: "bot@p.example" }],
    ["bot@p.example", { project: "p" }, "access.key-refused", { address: "bot@p.example" }],
  ])("of %s, by gcloud %j, is told: %s", async (address, gcloud, code, data) => {
    const client = clientOf(refused(400, { error: "invalid_grant", error_description: "revoked" }));
    const problem = await problemOf(tokenOf(client, address, gcloud).token(false));
    expect([problem.code, problem.data]).toEqual([code, data]);
  });

  it("by gcloud hears of a client that is gone as everybody does", async () => {
    const client = clientOf(refused(401, { error: "deleted_client" }));
    expect((await problemOf(tokenOf(client, null, { project: "p" }).token(false))).code).toBe(
      "access.client-gone",
    );
  });

  it("has none where an answer comes without one", async () => {
    expect(await tokenOf(clientOf(() => Response.json({}))).token(false)).toBeNull();
  });

  it("knows whether gcloud's sign-in is a person's, and whose project pays", () => {
    const client = clientOf(() => Response.json({}));
    expect(tokenOf(client)).toMatchObject({ isDefault: false, project: null, address: null });
    expect(tokenOf(client, null, { project: "p" })).toMatchObject({ isDefault: true, project: "p" });
    expect(tokenOf(client, "a@b.example", { project: "p" })).toMatchObject({
      isDefault: false,
      project: "p",
    });
  });

  it("by a ready token has no other", async () => {
    const { token } = signedInWith("ready", clientOf(() => Response.json({})).transporter, "Table");
    expect(await token(false)).toBe("ready");
    const problem = await problemOf(token(true));
    expect([problem.code, problem.data]).toEqual(["access.expired", { place: "Table" }]);
  });

  it("is nobody where that is the problem", async () => {
    const problem = new Failure("access.signed-out", { place: "Table" });
    const nobody = signedOut(problem);
    expect(await problemOf(nobody.token(false))).toBe(problem);
    expect(nobody).toMatchObject({ address: null, project: null });
  });
});

it.each([
  [null, {}, ["access.expired", { place: "Table" }]],
  [null, { error: "invalid_client" }, ["access.client-gone", {}]],
  [null, { error: "org_internal" }, ["access.organisation", { detail: "org_internal" }]],
  ["bot@p.example", {}, ["access.expired", { place: "Table" }]],
  ["bot@p.example", { error: "invalid_grant", error_description: "the iat is wrong" }, ["access.clock", {}]],
  [
    "bot@p.example",
    { error: "invalid_grant", error_description: "a variation" },
    ["access.key-refused", { address: "bot@p.example" }],
  ],
  [
    "bot@p.example",
    { error: "invalid_grant", error_description: "Account not found" },
    ["access.account-gone", { address: "bot@p.example" }],
  ],
])("%s, refused with %j, is told %j", (address, answer, expected) => {
  const { code, data } = signInProblem(answer, "Table", address);
  expect([code, data]).toEqual(expected);
});
