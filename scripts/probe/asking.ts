/** Asks the real Google from a tab of its own, and tells what it said beside what was assumed. */
import { homedir } from "node:os";
import { homeOf } from "../../src/program/home.ts";
import { realWorld } from "../../src/program/real-world.ts";
import { type ApiRequest, send } from "../../src/workbook/google/requests.ts";
import { apiEndpoint } from "../../src/workbook/google/sign-in/endpoint.ts";
import { signedInFor } from "../../src/workbook/google/sign-in/sign-in-kept.ts";
import { readingPatience, usualTimeLimits } from "../../src/workbook/google/waiting.ts";

/** What Google said. */
export interface Said {
  readonly ok: boolean;
  readonly text: string;
}

/** A spreadsheet with a tab for questions. */
export interface Probe {
  readonly id: string;
  readonly sheetId: number;
  readonly title: string;
  ask(request: ApiRequest): Promise<Said>;
  /** One batch; `fields` of its answer. */
  batch(requests: readonly unknown[], more?: object, fields?: string): Promise<Said>;
  /** Cells of the tab as spreadsheets.get gives them. */
  grid(ranges: string, inner: string): Promise<Said>;
  /** All values of the tab, unformatted. */
  values(): Promise<string>;
  /** Writes rows from a row (from 0) and a column (from 0) on. */
  cells(
    rows: readonly (readonly object[])[],
    rowIndex?: number,
    fields?: string,
    columnIndex?: number,
  ): object;
}

/** A probe of a spreadsheet that the person who is signed in may write to. */
export async function probeOf(place: string, id: string): Promise<Probe> {
  const world = { ...realWorld(process), homeFolder: homedir() };
  const endpoint = apiEndpoint(process.env);
  const places = { environment: process.env, configFolder: homeOf(world).config };
  const access = {
    signedIn: await signedInFor(place, endpoint, places),
    endpoint: endpoint.api,
    waiting: world,
    timeLimits: usualTimeLimits,
    readingPatience,
  };
  const sheetId = 1 + Math.floor(Math.random() * 1e9);
  const title = `followup probe ${sheetId}`;
  const ask: Probe["ask"] = async (request) => {
    const outcome = await send<unknown>(access, request, usualTimeLimits.reading);
    if (outcome.kind === "answered") return { ok: true, text: JSON.stringify(outcome.body) };
    const said =
      outcome.kind === "refused"
        ? `${outcome.refusal.status} ${outcome.refusal.name}: ${outcome.refusal.message}`
        : outcome.kind;
    return { ok: false, text: said };
  };
  const get = (path: string, query: ApiRequest["query"]) =>
    ask({ method: "GET", path, ...(query === undefined ? {} : { query }) });
  return {
    ...{ id, sheetId, title, ask },
    batch: (requests, more = {}, fields = "*") =>
      ask({
        method: "POST",
        path: `${id}:batchUpdate`,
        query: [["fields", fields]],
        body: { requests, ...more },
      }),
    grid: (ranges, inner) =>
      get(id, [
        ["ranges", `'${title}'!${ranges}`],
        ["fields", `sheets(properties(title),data(rowData(values(${inner}))))`],
      ]),
    values: async () => {
      const said = await get(`${id}/values:batchGet`, [
        ["ranges", `'${title}'`],
        ["valueRenderOption", "UNFORMATTED_VALUE"],
      ]);
      return said.text;
    },
    cells: (rows, rowIndex = 0, fields = "userEnteredValue", columnIndex = 0) => ({
      updateCells: {
        start: { sheetId, rowIndex, columnIndex },
        rows: rows.map((values) => ({ values })),
        fields,
      },
    }),
  };
}

/** A cell with a text. */
export function textCell(stringValue: string): object {
  return { userEnteredValue: { stringValue } };
}

/** Prints one question, what was assumed and what Google said. */
export function tell(question: string, asAssumed: boolean, answer: string): void {
  console.log(`${asAssumed ? "as assumed" : "DIFFERENT "}  ${question}\n            ${answer.slice(0, 300)}`);
}
