/** One request: what is sent, and what each answer means. Only what surely never left may be called "nothing was done". */
import { describe, expect, it } from "vitest";
import { isNeverSent, send } from "../../../src/workbook/google/requests.ts";
import { broken, GoogleAnswers, refusal } from "../../support/google/google-answers.ts";

const reading = { method: "GET", path: "an-id" } as const;
const lookAt = (answers: GoogleAnswers) => send(answers.access, reading, 5000);

describe("what is sent", () => {
  it("goes to the spreadsheet, by the token, with each value of the query", async () => {
    const answers = new GoogleAnswers(() => Response.json({}));
    const query = [
      ["ranges", "A1"],
      ["ranges", "B2:C3"],
      ["fields", "sheets(title)"],
    ] as const;
    await send(answers.access, { method: "GET", path: "an-id/values:batchGet", query }, 5000);
    const [sent] = answers.heard;
    expect(sent?.url.origin).toBe("https://sheets.test");
    expect(sent?.url.pathname).toBe("/v4/spreadsheets/an-id/values:batchGet");
    expect([...(sent?.url.searchParams ?? [])]).toEqual(query);
    expect([sent?.method, sent?.body]).toEqual(["GET", null]);
    expect(sent?.headers.get("authorization")).toBe("Bearer token");
    expect(sent?.headers.get("user-agent")).toContain("gzip");
  });

  it("has no query of its own, and carries a body of JSON", async () => {
    const answers = new GoogleAnswers(() => Response.json({ done: 1 }));
    const request = { method: "POST", path: "an-id:batchUpdate", body: { requests: [] } } as const;
    expect(await send(answers.access, request, 5000)).toEqual({ kind: "answered", body: { done: 1 } });
    expect(answers.heard[0]?.url.search).toBe("");
    expect([answers.heard[0]?.method, answers.heard[0]?.body]).toEqual(["POST", { requests: [] }]);
  });

  it("is nothing where nobody can be asked for a token", async () => {
    const answers = new GoogleAnswers(() => Response.json({}), { token: async () => null });
    expect(await lookAt(answers)).toEqual({ kind: "offline" });
    expect(answers.heard).toEqual([]);
  });

  it("is sent once more with a new token when the old one is not taken, and not a third time", async () => {
    const asked: boolean[] = [];
    const token = async (anew: boolean) => {
      asked.push(anew);
      return anew ? "new" : "old";
    };
    const taken = new GoogleAnswers((count) => (count === 1 ? refusal(401) : Response.json({})), { token });
    expect(await lookAt(taken)).toEqual({ kind: "answered", body: {} });
    expect(asked).toEqual([false, true]);
    expect(taken.heard.map(({ headers }) => headers.get("authorization"))).toEqual([
      "Bearer old",
      "Bearer new",
    ]);
    const never = new GoogleAnswers(() => refusal(401), { token });
    expect(await lookAt(never)).toMatchObject({ kind: "refused", refusal: { status: 401 } });
    expect(never.heard).toHaveLength(2);
  });
});

describe("what came of it", () => {
  it.each([
    [200, "<html>The page of a hotel's network</html>"],
    [200, '{"sheets": [{"prop'],
    [200, "null"],
    [200, "7"],
  ])("%i %s may have been done or not", async (status, text) => {
    const answers = new GoogleAnswers(() => new Response(text, { status }));
    expect(await lookAt(answers)).toEqual({ kind: "unknown", retryAfter: null });
  });

  it.each([
    [429, "too-many"],
    [500, "unknown"],
    [503, "unknown"],
    [408, "unknown"],
    [400, "refused"],
    [403, "refused"],
    [404, "refused"],
    [499, "refused"],
  ])("%i is %s", async (status, kind) => {
    expect((await lookAt(new GoogleAnswers(() => refusal(status)))).kind).toBe(kind);
  });

  it.each([
    ["7", 7000],
    [null, null],
    ["soon", null],
  ])("Retry-After of %s is %s", async (header, expected) => {
    const headers: Record<string, string> = header === null ? {} : { "retry-after": header };
    for (const status of [429, 503])
      expect(await lookAt(new GoogleAnswers(() => refusal(status, {}, headers)))).toMatchObject({
        retryAfter: expected,
      });
  });

  it.each(["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ENETUNREACH", "EHOSTUNREACH", "ENETDOWN"])(
    "%s never left this machine",
    async (code) => {
      expect(await lookAt(new GoogleAnswers(() => broken(code)))).toEqual({ kind: "offline" });
      expect(isNeverSent({ code })).toBe(true);
      expect(isNeverSent({ cause: { code } })).toBe(true);
    },
  );

  it.each(["ECONNRESET", "ETIMEDOUT", "EPIPE", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT"])(
    "%s may have arrived",
    async (code) => {
      const outcome = await lookAt(new GoogleAnswers(() => broken(code)));
      expect(outcome).toEqual({ kind: "unknown", retryAfter: null });
      expect(isNeverSent({ code, cause: { code } })).toBe(false);
    },
  );
});

describe("a refusal", () => {
  const of = async (more: object) => {
    const outcome = await lookAt(new GoogleAnswers(() => refusal(403, more)));
    return outcome.kind === "refused" ? outcome.refusal : null;
  };

  it("has Google's name, reason, sentence and link, wherever in the details they stand", async () => {
    const details = [
      { "@type": "type.googleapis.com/google.rpc.LocalizedMessage", reason: 7 },
      { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "SERVICE_DISABLED" },
      {
        "@type": "type.googleapis.com/google.rpc.Help",
        links: [{ url: "https://one" }, { url: "https://two" }],
      },
      { reason: "LATER", links: [{ url: "https://three" }] },
    ];
    expect(await of({ status: "PERMISSION_DENIED", message: "Not enabled.", details })).toEqual({
      status: 403,
      name: "PERMISSION_DENIED",
      reason: "SERVICE_DISABLED",
      message: "Not enabled.",
      link: "https://one",
    });
  });

  it.each([
    [{}],
    [{ details: {} }],
    [{ details: [] }],
    [{ details: [null, 7, { links: [] }] }],
    [{ details: [{ reason: 7, links: [{ url: 7 }] }] }],
  ])("says no more than it does: %j", async (more) => {
    expect(await of(more)).toEqual({ status: 403, name: "", reason: "", message: "", link: null });
  });

  it("may be a page", async () => {
    const outcome = await lookAt(new GoogleAnswers(() => new Response("<html>no</html>", { status: 403 })));
    const nothing = { status: 403, name: "", reason: "", message: "", link: null };
    expect(outcome).toEqual({ kind: "refused", refusal: nothing });
  });
});
