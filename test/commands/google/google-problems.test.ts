/** Everything that Google can refuse, by the whole program: a plain sentence in each language, its exit code, and no outcome lost. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Failure, type Problems } from "../../../src/base/errors.ts";
import { type Language, languages } from "../../../src/base/language.ts";
import { tell } from "../../../src/words/problems/problems.ts";
import { type GoogleOffice, googleOffice } from "../../support/google/google-office.ts";
import { address } from "../../support/google/google-waiting.ts";

let office: GoogleOffice;

beforeEach(async () => {
  office = await googleOffice();
  await office.run(["today"]);
});

afterEach(async () => {
  await office.server.stop();
  expect(office.server.violations).toEqual([]);
});

/** From now on everything, or only one method, is refused like this. */
function refusing(code: number, status: string, reason = "", only = ""): void {
  office.server.otherRoute = ({ method }) => {
    if (!method.endsWith(only)) return null;
    const details = reason === "" ? [] : [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason }];
    return { code, body: { error: { code, status, message: "a sentence for programmers", details } } };
  };
}

/** The sentences of a problem, as they stand on the screen. */
function sentences<Code extends keyof Problems>(
  code: Code,
  data: Problems[Code],
  language: Language,
): string {
  const { hint, message } = tell(new Failure(code, data), language);
  return [message, hint].filter((text) => text !== null).join("\n");
}

const place = address;

describe.each(languages)("in %s", (language) => {
  it.each([
    [401, "UNAUTHENTICATED", "", 4, sentences("access.expired", { place }, language)],
    [403, "PERMISSION_DENIED", "", 4, sentences("access.not-shared", { place, address: null }, language)],
    [
      403,
      "PERMISSION_DENIED",
      "SERVICE_DISABLED",
      4,
      sentences(
        "access.api-disabled",
        { link: "https://console.cloud.google.com/apis/library/sheets.googleapis.com" },
        language,
      ),
    ],
    [
      403,
      "PERMISSION_DENIED",
      "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
      4,
      sentences("access.scope", { place }, language),
    ],
    [404, "NOT_FOUND", "", 4, sentences("access.not-found", { place, address: null }, language)],
    [400, "FAILED_PRECONDITION", "", 3, sentences("workbook.office-file", { place }, language)],
  ])("%i %s %s", async (code, status, reason, exit, told) => {
    refusing(code, status, reason);
    for (const command of ["today", "next", "report", "check", "sync", "init --adopt"]) {
      const ended = await office.run([...command.split(" "), "--lang", language]);
      expect([command, ended.code, ended.out, ended.err.trim()]).toEqual([command, exit, "", told]);
    }
    expect(told).not.toMatch(/programmers|\b\d{3}\b|Error|\n\s*at /);
  });

  it.each([
    [429, tell(new Failure("waiting.quota", { place }), language)],
    [500, tell(new Failure("waiting.offline", { place }), language)],
    [503, tell(new Failure("waiting.offline", { place }), language)],
  ])("%i: told over the list as it was last read, and without one as a problem", async (code, told) => {
    office.server.faults = () => ({ kind: "status", code, when: "before" });
    const kept = await office.run(["today", "--lang", language]);
    expect(kept.code).toBe(0);
    expect(kept.out).toContain(told.message);
    expect(kept.out).toContain("Ann Lee");
    const environment = office.environment({ FOLLOWUP_HOME: `${office.folder}/new` });
    const ended = await office.run(["today", "--lang", language], { environment });
    // What takes longer is told while it is waited for, before what came of it.
    const [waiting = "", ...rest] = ended.err.trim().split("\n");
    expect(waiting).toMatch(/…$/);
    expect([ended.code, ended.out, rest.join("\n")]).toEqual([3, "", `${told.message}\n${told.hint}`]);
  });
});

describe("an outcome is saved all the same, and delivered afterwards", () => {
  const isOver = () => {
    office.server.otherRoute = () => null;
    office.server.faults = () => null;
  };

  it.each([
    [401, "UNAUTHENTICATED", new Failure("access.expired", { place })],
    [403, "PERMISSION_DENIED", new Failure("access.not-shared", { place, address: null })],
    [404, "NOT_FOUND", new Failure("access.not-found", { place, address: null })],
  ])("with %i %s at every request", async (code, status, why) => {
    refusing(code, status);
    await savedAndDelivered(why, isOver);
  });

  it.each([
    [429, new Failure("waiting.quota", { place })],
    [500, new Failure("waiting.offline", { place })],
    [503, new Failure("waiting.offline", { place })],
  ])("with %i at every request", async (code, why) => {
    office.server.faults = () => ({ kind: "status", code, when: "before" });
    await savedAndDelivered(why, isOver);
  });

  it("with a sheet that may only be read", async () => {
    refusing(403, "PERMISSION_DENIED", "", "batchUpdate");
    await savedAndDelivered(new Failure("access.read-only", { place, address: null }), isOver);
  });

  it("with a change that is refused for a reason that nobody here knows", async () => {
    refusing(400, "INVALID_ARGUMENT", "", "batchUpdate");
    const detail = "a sentence for programmers";
    await savedAndDelivered(new Failure("workbook.change-refused", { place, detail }), isOver, true);
  });

  it("with a sheet that is protected", async () => {
    const { protectedRanges } = office.document.sheet("Clients");
    protectedRanges.push({ range: { sheetId: 0 }, requestingUserCanEdit: false });
    await savedAndDelivered(
      new Failure("access.protected", { place, sheet: "Clients" }),
      () => {
        protectedRanges.length = 0;
      },
      true,
    );
  });

  it("with a full spreadsheet", async () => {
    await office.run(["log", "2", "won"]);
    const calls = office.document.sheet("Calls");
    calls.rowCount = Math.floor((10_000_000 - 23 * 26) / calls.columnCount);
    await savedAndDelivered(new Failure("workbook.full", { place }), () => {
      calls.rowCount = 1000;
    });
  });

  it("with nobody signed in", async () => {
    const environment = office.environment({ FOLLOWUP_GOOGLE_TOKEN: undefined });
    const ended = await office.run(["log", "1", "won"], { environment });
    expect(ended).toMatchObject({ code: 0, err: "", requests: 0 });
    expect(ended.out).toContain(tell(new Failure("access.signed-out", { place }), "en").message);
    await office.run(["sync"]);
    expect(office.lines("Clients")[1]).toContain("won");
  });
});

/** Logs, is told why the outcome waits, in each language, mends that and delivers. `isAsked`: the person says to try again. */
async function savedAndDelivered(why: Failure, mend: () => void, isAsked = false): Promise<void> {
  const before = office.lines("Clients");
  const ended = await office.run(["log", "1", "won", "--json"]);
  expect(ended.code).toBe(0);
  expect(ended.err.replace(/^.*…\n/, "")).toBe("");
  const document = JSON.parse(ended.out);
  expect(document).toMatchObject({ saved: true, written: false });
  expect(document.waiting).toBe(tell(why, "en").message);
  for (const language of languages) {
    const { out } = await office.run(["sync", "--lang", language]);
    expect(out).toContain(tell(why, language).message);
  }
  expect(office.lines("Clients")).toEqual(before);
  mend();
  expect(await office.run(["sync", ...(isAsked ? ["--write-ours", "all"] : [])])).toMatchObject({ code: 0 });
  expect(office.lines("Clients")[1]).toContain("won");
  expect(office.lines("Calls").filter((line) => line.includes("Ann Lee"))).toHaveLength(1);
}

describe("what the sheets say by now", () => {
  it("a contact that was deleted is a conflict for the person to settle", async () => {
    office.document.deleteRow("Clients", 2);
    const logged = await office.run(["log", "1", "won"]);
    expect([logged.code, logged.out]).toEqual([5, ""]);
    expect(logged.err).toContain("Ann Lee");
    expect(office.lines("Clients").join()).not.toContain("won");
  });

  it("a renamed heading of the next contact is told, with the headings that are there", async () => {
    office.document.set("Clients", 1, 3, "Whenever");
    const ended = await office.run(["today"]);
    expect([ended.code, ended.out]).toEqual([3, ""]);
    expect(ended.err).toContain("Whenever");
  });

  it("a doubled id keeps nobody from being written, and is named by check", async () => {
    office.document.set("Clients", 3, 6, "k-ann");
    expect(await office.run(["log", "1", "won"])).toMatchObject({ code: 0, err: "" });
    expect(office.lines("Clients")[1]).toContain("won");
    expect(office.lines("Clients")[2]).toContain("new");
    expect((await office.run(["check"])).out).toContain("k-ann");
  });
});

it.each(["https://sheets.example.com/", "http://localhost:8080/", "http://10.0.0.1/", "nonsense"])(
  "refuses the endpoint %s, and sends nothing there",
  async (endpoint) => {
    const environment = office.environment({ FOLLOWUP_GOOGLE_ENDPOINT: endpoint });
    const ended = await office.run(["today"], { environment });
    expect([ended.code, ended.out, ended.err.trim()]).toEqual([
      4,
      "",
      sentences("access.endpoint", { endpoint }, "en"),
    ]);
  },
);

it("waits for Google twenty seconds at most before it saves an outcome", async () => {
  office.server.faults = () => ({ kind: "status", code: 503, when: "before" });
  const before = office.waiting.now();
  await office.run(["log", "1", "won"]);
  expect(office.waiting.now() - before).toBeLessThan(25_000);
});
