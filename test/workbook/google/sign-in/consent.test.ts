/** What comes to this machine's own address while a person signs in: Google's answer, and what other programs send there. */
import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Failure } from "../../../../src/base/errors.ts";
import { type Consent, listenForConsent } from "../../../../src/workbook/google/sign-in/consent.ts";
import { problemOf } from "../../contract-cells.ts";

const state = "our-own-state";
const page = { done: "готово", refused: "refused", notPicked: "not picked" };
/** As the ids of files are looked at: those that begin with x are the wrong ones. */
function judge(ids: string): readonly string[] {
  if (ids.startsWith("x")) throw new Failure("access.nothing-picked", {});
  return ids.split(",");
}

let consent: Consent;

beforeEach(async () => {
  consent = await listenForConsent(state, page, judge);
});

afterEach(() => consent.stop());

interface Shown {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly text: string;
}

/** Sends a request with a path as it is, which no browser would tidy up. */
function send(path: string, method = "GET"): Promise<Shown> {
  const { hostname, port } = new URL(consent.redirectUri);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, agent: false }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (chunk: string) => {
        text += chunk;
      });
      answer.on("end", () =>
        resolve({ status: answer.statusCode, type: answer.headers["content-type"], text }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

const good = `/?state=${state}&code=c-1&picked_file_ids=one,two`;

it("listens on this machine alone", () => {
  expect(consent.redirectUri).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*\/$/);
});

it("takes the code and the files, and thanks in the person's letters", async () => {
  const shown = await send(good);
  expect(shown).toEqual({ status: 200, type: "text/plain; charset=utf-8", text: "готово" });
  expect(await consent.answer).toEqual({ code: "c-1", picked: ["one", "two"] });
});

it.each([
  ["another state", "/?state=other-own-state&code=c-9"],
  ["a state of another length", "/?state=our&code=c-9"],
  ["no state", "/?code=c-9"],
  ["another page", `/favicon.ico?state=${state}&code=c-9`],
  ["neither a code nor an error", `/?state=${state}`],
  ["an empty code", `/?state=${state}&code=`],
  ["a path that is none", "//"],
  ["a path with a port that is none", "//a:b"],
])("turns %s away, and goes on waiting", async (_what, path) => {
  expect(await send(path)).toMatchObject({ status: 404, text: "" });
  await send(good);
  expect(await consent.answer).toMatchObject({ code: "c-1" });
});

it.each(["POST", "PUT", "DELETE"])("turns a %s away", async (method) => {
  expect((await send(good.replace("c-1", "c-9"), method)).status).toBe(404);
  await send(good);
  expect(await consent.answer).toMatchObject({ code: "c-1" });
});

describe("an answer that says no", () => {
  it.each([
    ["error=access_denied", "access.refused", {}, page.refused],
    ["error=", "access.refused", {}, page.refused],
    ["error=access_denied&code=c-9", "access.refused", {}, page.refused],
    ["error=org_internal", "access.organisation", { detail: "org_internal" }, page.refused],
    ["error=admin_policy_enforced", "access.organisation", { detail: "admin_policy_enforced" }, page.refused],
    ["code=c-9&picked_file_ids=x", "access.nothing-picked", {}, page.notPicked],
  ])("%s is %s", async (parameters, code, data, text) => {
    expect(await send(`/?state=${state}&${parameters}`)).toMatchObject({ status: 200, text });
    const problem = await problemOf(consent.answer);
    expect([problem.code, problem.data]).toEqual([code, data]);
  });

  it("is no answer about files where something else has gone wrong", async () => {
    consent.stop();
    consent = await listenForConsent(state, page, () => {
      throw new Error("a bug of our own");
    });
    expect((await send(good)).text).toBe(page.refused);
    await expect(consent.answer).rejects.toThrow("a bug of our own");
  });
});

it("has no files where none were asked for", async () => {
  consent.stop();
  consent = await listenForConsent(state, page, null);
  await send(good);
  expect(await consent.answer).toEqual({ code: "c-1", picked: null });
});

it("hears nobody once it has stopped", async () => {
  consent.stop();
  await expect(send(good)).rejects.toThrow("ECONNREFUSED");
});
