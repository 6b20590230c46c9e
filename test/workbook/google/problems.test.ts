/** What Google refuses, told in plain words with the next step; and no secret in any of it. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { Failure, kindOf } from "../../../src/base/errors.ts";
import { languages } from "../../../src/base/language.ts";
import { tell } from "../../../src/words/problems/problems.ts";
import { idHeading } from "../../../src/words/sheets/headings.ts";
import type { AppendRow } from "../../../src/workbook/changes.ts";
import { openGoogle } from "../../../src/workbook/google/open-google.ts";
import { problemOf as problemOfRefusal } from "../../../src/workbook/google/problems.ts";
import { identityHeading } from "../../../src/workbook/google/reading/headings.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { type GoogleBench, googleBench } from "../../support/google/google-bench.ts";
import { address } from "../../support/google/google-waiting.ts";
import { edit, problemOf, text } from "../contract-cells.ts";

let bench: GoogleBench;

beforeEach(async () => {
  bench = await googleBench([
    {
      title: "Clients",
      rows: [
        ["Name", "Status", "followup id"],
        ["Ann", "new", "k-ann"],
      ],
    },
    { title: "Calls", rows: [["Call id"]] },
  ]);
});

afterEach(() => bench.server.stop());

const statusOfAnn = edit("Clients", 2, { 2: ["new", text("won")] }, { 1: "Ann", 3: "k-ann" });
const call: AppendRow = {
  kind: "append",
  sheet: "Calls",
  headingRow: 1,
  cells: [{ column: 1, value: text("c-1") }],
  key: "c-1",
};

/** From now on everything, or only writing, is answered with this. */
function refusing(code: number, status: string, reason = "", only = ""): void {
  bench.server.otherRoute = ({ method }) => {
    if (!method.endsWith(only)) return null;
    const details = reason === "" ? [] : [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason }];
    return { code, body: { error: { code, status, message: "in some language", details } } };
  };
}

async function opened(): Promise<Workbook> {
  const workbook = await bench.open();
  await workbook.read([{ sheet: "Clients" }, { sheet: "Calls" }]);
  return workbook;
}

it.each([
  [403, "PERMISSION_DENIED", "", "access.not-shared"],
  [403, "PERMISSION_DENIED", "SERVICE_DISABLED", "access.api-disabled"],
  [403, "PERMISSION_DENIED", "ACCESS_TOKEN_SCOPE_INSUFFICIENT", "access.scope"],
  [404, "NOT_FOUND", "", "access.not-found"],
  [401, "UNAUTHENTICATED", "", "access.expired"],
  [400, "FAILED_PRECONDITION", "", "workbook.office-file"],
] as const)("opening answered with %i %s %s is %s", async (code, status, reason, expected) => {
  refusing(code, status, reason);
  const workbook = await bench.open();
  expect(workbook.identity).toContain("google:");
  expect((await problemOf(workbook.tabs())).code).toBe(expected);
});

it("gives the workbook all the same when Google is away, for outcomes are saved under it", async () => {
  bench.server.faults = () => ({ kind: "status", code: 503, when: "before" });
  const workbook = await bench.open();
  expect(workbook.identity).toContain("google:");
  expect(workbook.timeZone).toBeNull();
  expect((await problemOf(workbook.tabs())).code).toBe("waiting.offline");
});

it("knows the spreadsheet's own time zone", async () => {
  expect((await bench.open()).timeZone).toBe("Europe/Chisinau");
});

it("says that somebody may read and not write", async () => {
  const workbook = await opened();
  refusing(403, "PERMISSION_DENIED", "", "batchUpdate");
  expect((await problemOf(workbook.apply([statusOfAnn]))).code).toBe("access.read-only");
});

it("names the protected sheet, whatever language the refusal is in", async () => {
  bench.document.sheet("Clients").protectedRanges.push({
    range: { sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 },
    requestingUserCanEdit: false,
  });
  const workbook = await opened();
  const problem = await problemOf(workbook.apply([statusOfAnn, call]));
  expect([problem.code, problem.data]).toEqual(["access.protected", { place: address, sheet: "Clients" }]);
  expect(bench.document.sheet("Calls").rows).toHaveLength(1);
  expect(await workbook.remarks()).toEqual([{ code: "protected-for-some", sheet: "Clients" }]);
});

it("says that the spreadsheet is full", async () => {
  bench.document.mostCells = 10_000_000;
  bench.document.sheet("Calls").rowCount = 384_593;
  const problem = await problemOf((await opened()).apply([statusOfAnn, call]));
  expect(problem.code).toBe("workbook.full");
});

it("refuses a text that no cell can hold, and a cell inside a merged one", async () => {
  const workbook = await opened();
  const long = edit("Clients", 2, { 2: ["new", text("x".repeat(50_001))] });
  expect((await problemOf(workbook.apply([long]))).code).toBe("workbook.text-too-long");
  bench.document
    .sheet("Clients")
    .merges.push({ startRowIndex: 1, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 });
  bench.waiting.pass(5000);
  expect((await problemOf(workbook.apply([statusOfAnn]))).code).toBe("workbook.merged");
});

it("tells a service account's address to whoever has to share", () => {
  const refusal = { status: 403, name: "PERMISSION_DENIED", reason: "", message: "", link: null };
  const where = { place: address, address: "bot@p.example", account: null, isNotPicked: false };
  const problem = problemOfRefusal(refusal, { ...where, isWriting: false });
  for (const language of languages) expect(tell(problem, language).hint).toContain("bot@p.example");
});

it("tells which account is signed in, and that a spreadsheet was not among the chosen", () => {
  const refusal = { status: 403, name: "PERMISSION_DENIED", reason: "", message: "", link: null };
  const where = { place: address, address: null, account: "anna@p.example", isNotPicked: false };
  for (const isWriting of [true, false]) {
    const problem = problemOfRefusal(refusal, { ...where, isWriting });
    for (const language of languages) expect(tell(problem, language).hint).toContain("anna@p.example");
  }
  const notPicked = { ...where, isNotPicked: true, isWriting: false };
  expect(problemOfRefusal({ ...refusal, status: 404 }, notPicked).code).toBe("access.not-picked");
});

it("ends with exit code 4 for every problem of access", () => {
  expect(kindOf("access.protected")).toBe("access");
  expect(kindOf("workbook.full")).toBe("workbook");
});

it("lets no token into a problem, whatever goes wrong", async () => {
  const secret = "secret-token-1234";
  bench.server.tokens.add(secret);
  const open = () =>
    openGoogle(address, {
      environment: { FOLLOWUP_GOOGLE_ENDPOINT: bench.server.endpoint, FOLLOWUP_GOOGLE_TOKEN: secret },
      configFolder: "/nowhere",
      waiting: bench.waiting,
    });
  const seen: unknown[] = [];
  for (const code of [400, 401, 403, 404, 429, 500]) {
    bench.server.otherRoute = ({ token }) => ({
      code,
      body: { error: { code, message: `no, Bearer ${token}` } },
    });
    const failure = await open().then(
      (workbook) => problemOf(workbook.tabs()),
      (error: unknown) => error,
    );
    seen.push(failure);
    if (failure instanceof Failure) for (const language of languages) seen.push(tell(failure, language));
  }
  expect(seen.length).toBeGreaterThan(20);
  expect(seen.map(everything).join()).not.toContain(secret);
});

/** An error or sentence with all that hangs on it, as a debugger would show it. */
function everything(value: unknown): string {
  const parts = value instanceof Error ? [value.message, value.stack, value.cause, { ...value }] : [value];
  return parts.map((part) => (part instanceof Error ? everything(part) : JSON.stringify(part))).join();
}

it("looks for the same heading as the rest of the program", () => {
  expect(identityHeading).toBe(idHeading);
});

it("has a server that notices requests that Google would not take", async (context) => {
  if (!bench.server.checksShapes) return context.skip("the discovery document is not beside this checkout");
  const url = `${bench.server.endpoint}v4/spreadsheets/${bench.document.id}`;
  const headers = { authorization: "Bearer test-token" };
  await fetch(`${url}?fields=sheets(nonsense)`, { headers });
  await fetch(`${url}?rangs=A1`, { headers });
  await fetch(`${url}:batchUpdate`, {
    method: "POST",
    headers,
    body: JSON.stringify({ requests: [{ adSheet: {} }] }),
  });
  expect(bench.server.violations).toHaveLength(3);
});
