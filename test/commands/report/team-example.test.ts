import { describe, expect, it } from "vitest";
import { log } from "../../../src/commands/log/log.ts";
import { next } from "../../../src/commands/next/next.ts";
import { today } from "../../../src/commands/today/today.ts";
import { undo } from "../../../src/commands/undo/undo.ts";
import { callFields } from "../../../src/records/call/fields.ts";
import { teamHeadings } from "../../../src/words/sheets/team-sheets.ts";
import { tenCalls } from "../../support/team-history.ts";
import type { SheetFixture, Written } from "../../support/workbooks/memory-sheet.ts";
import { figures, replayed, type Spelling, scene, tenCallSheets } from "./ten-calls.ts";

describe("the worked example", () => {
  it.each<[string, Spelling]>([
    ["as it stands", { language: "en" }],
    ["in Russian", { language: "ru" }],
    ["in Romanian", { language: "ro" }],
    ["with the newest call first", { language: "en", upwards: true }],
    [
      "with phones in other spellings",
      { language: "ru", phone: (one) => one.replace("+44 7", "0044 7").replaceAll(" ", "-") },
    ],
  ])("%s", async (_how, spelling) => {
    expect(await scene(tenCallSheets(spelling)).page()).toMatchObject(figures);
  });

  it("logged by two machines, call by call, gives the same figures and the same cards before each", async () => {
    const { homes, page, workbook } = await replayed();
    for (const home of homes) expect(await page({}, { home })).toMatchObject(figures);
    const [grid] = await workbook.read([{ sheet: "Calls" }]);
    const column = Array.from({ length: grid?.lastColumn ?? 0 }, (_, at) => at + 1).find((at) => {
      const cell = grid?.cell(1, at);
      return cell?.kind === "text" && cell.text === "Cards before it";
    });
    const before = tenCalls.map((_, index) => {
      const cell = grid?.cell(index + 2, column ?? 0);
      return cell?.kind === "number" ? cell.value : null;
    });
    expect(before).toEqual(tenCalls.map(({ cardsBefore }) => cardsBefore ?? null));
  });

  it("leaves the place empty for calls that were written down together", async () => {
    const { run, workbook } = scene(tenCallSheets({ language: "en" }));
    await log(run({ now: "2026-11-13T18:00" }).context, ["Adams", "later"], { next: "2026-12-01" });
    await log(run({ now: "2026-11-13T18:01" }).context, ["Clark", "later"], { next: "2026-12-01" });
    const [grid] = await workbook.read([{ sheet: "B" }]);
    const column = callFields.indexOf("cardsBefore") + 1;
    expect([grid?.cell(12, column), grid?.cell(13, column)]).toEqual([
      { kind: "number", value: 0 },
      { kind: "empty" },
    ]);
  });

  it("a client won and handed over to Service without a day is stuck when that day is over", async () => {
    const rows = [Object.values(teamHeadings.en), ["Emma"], ["Service"]];
    const to = new Map([[8, { to: "Service", note: "delivery by Friday" }]]);
    const { run, page } = await replayed(to, [{ title: "Team", rows }]);
    const handed = { contact: "Davis", from: "Emma", to: "Service", on: "2026-11-06", due: "2026-11-09" };
    const seen = async (now: string) => page({}, { now });
    expect(await seen("2026-11-09T10:00")).toMatchObject({
      now: { handoffs: [{ ...handed, state: "waiting" }] },
    });
    expect(await seen("2026-11-10T10:00")).toMatchObject({
      now: { handoffs: [{ ...handed, state: "stuck", promised: "delivery by Friday" }] },
    });
    const deck = run({ now: "2026-11-10T10:00" });
    await next(deck.context, { owner: "Service" });
    expect(deck.document()).toMatchObject({
      card: { name: "Davis", handedOver: { by: "Emma", on: "2026-11-06", promised: "delivery by Friday" } },
    });
  });

  it("a complaint with nothing typed beside it lacks three things, and its client is not dealt to Emma", async () => {
    const { homes, run, page } = await replayed(new Map([[9, { complaint: "nobody called back" }]]));
    expect(await page()).toMatchObject({
      now: {
        complaints: [
          {
            contact: "Adams",
            about: "Emma",
            days: 5,
            missing: ["answer", "apology", "other-manager"],
            count12: 1,
          },
        ],
      },
    });
    const deck = run();
    await next(deck.context, { owner: "Emma" });
    expect(deck.document()).toMatchObject({ card: null, left: 0, keptBack: 1, owner: "Emma" });
    const list = run();
    await today(list.context, { owner: "Emma" });
    expect(list.document()).toMatchObject({
      cards: [{ number: 1, name: "Adams", complaint: "nobody called back" }],
    });
    await undo(run({ home: homes[0] }).context, { yes: true });
    expect(await page()).toMatchObject({ now: { complaints: [] } });
  });

  it("a renewal is at risk only without a next contact before it", async () => {
    const [contacts, calls] = tenCallSheets({ language: "en" });
    if (contacts === undefined || calls === undefined) throw new Error("no sheets");
    const renewing = (cell: Written): SheetFixture[] => [
      {
        ...contacts,
        rows: contacts.rows.map((row, index) => {
          const own = index === 3 ? row.map((one, at) => (at === 2 ? cell : one)) : row;
          return [...own, index === 0 ? "Renewal date" : index === 3 ? "@2026-12-20" : null];
        }),
      },
      calls,
    ];
    expect(await scene(renewing("@2026-11-13")).page()).toMatchObject({
      now: { renewals: [] },
      renewals: { coming: 1, atRisk: 0, value: 0 },
    });
    expect(await scene(renewing(null)).page()).toMatchObject({
      now: { renewals: [{ row: 4, name: "Clark", on: "2026-12-20", value: 3000, why: ["no-next"] }] },
      renewals: { coming: 1, atRisk: 1, value: 3000 },
    });
  });
});
