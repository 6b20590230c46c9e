import type { Language } from "../../../src/base/language.ts";
import { type LogOptions, log } from "../../../src/commands/log/log.ts";
import { type TeamOptions, team } from "../../../src/commands/team/team.ts";
import { callColumn, callFields } from "../../../src/records/call/fields.ts";
import { mannerText } from "../../../src/words/manners.ts";
import { outcomeWords } from "../../../src/words/outcomes.ts";
import { contactHeadings } from "../../../src/words/sheets/headings.ts";
import { tenCalls } from "../../support/team-history.ts";
import { type TestWorld, testRun } from "../../support/terminal/command.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import type { SheetFixture, Written } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

export const wednesday = "2026-11-11T10:00";
export const phones = new Map([
  ["Adams", "+44 7700 900301"],
  ["Brown", "+44 7700 900302"],
  ["Clark", "+44 7700 900303"],
  ["Davis", "+44 7700 900304"],
]);

export interface Spelling {
  readonly language: Language;
  /** The newest call first. */
  readonly upwards?: boolean;
  /** How the sheet of calls writes a phone. */
  readonly phone?: (phone: string) => string;
}

export function dated(text: string | null | undefined): Written {
  return text == null ? null : `@${text.replace(" ", "T")}`;
}

/** The worked example as it stands on Wednesday, 11 November 2026. */
export function tenCallSheets({ language, phone = (one) => one, upwards = false }: Spelling): SheetFixture[] {
  const heads = contactHeadings[language];
  const person = (name: string, due: string | null, value: number, status: "later" | "refused" | "won") => [
    ...[name, phones.get(name) ?? "", dated(due), value, outcomeWords[language][status], "Emma"],
  ];
  const rows = tenCalls.map((call, index): Written[] =>
    callFields.map((field): Written => {
      const manner = call.manner ?? null;
      const cells: Partial<Record<typeof field, Written>> = {
        id: `ten-${index + 1}`,
        at: dated(call.at),
        contact: call.contact ?? null,
        phone: phone(call.phone ?? ""),
        owner: "Emma",
        outcome: outcomeWords[language][call.outcome ?? "later"],
        reason: call.outcome === "refused" ? "Price too high" : null,
        next: dated(call.next),
        due: dated(call.due),
        cardsBefore: call.cardsBefore ?? null,
        manner: manner === null ? null : mannerText(manner, language),
      };
      return cells[field] ?? null;
    }),
  );
  return [
    {
      title: "A",
      rows: [
        [heads.name, heads.phone, heads.nextContact, heads.value, heads.status, heads.owner],
        person("Adams", "2026-11-10", 9000, "later"),
        person("Brown", null, 500, "refused"),
        person("Clark", "2026-11-13", 3000, "later"),
        person("Davis", null, 1000, "won"),
      ],
    },
    {
      title: "B",
      rows: [
        callFields.map((field) => callColumn(field).headings[language][0]),
        ...(upwards ? rows.reverse() : rows),
      ],
    },
  ];
}

export function scene(sheets: readonly SheetFixture[]) {
  const workbook = new MemoryWorkbook(sheets);
  const homes = [newFolder(), newFolder()] as const;
  const run = (more: Partial<TestWorld> = {}) =>
    testRun({ workbook, home: homes[0], json: true, now: wednesday, ...more });
  const page = async (options: TeamOptions = {}, more: Partial<TestWorld> = {}) => {
    const { context, document } = run(more);
    await team(context, options);
    return document();
  };
  return { workbook, homes, run, page };
}

/** The ten calls logged one by one at their own times, on two machines by turns. */
export async function replayed(
  more: ReadonlyMap<number, LogOptions> = new Map(),
  sheets: readonly SheetFixture[] = [],
) {
  const [contacts] = tenCallSheets({ language: "en" });
  const due = ["@2026-11-02", "@2026-11-02", "@2026-11-03", "@2026-11-04"];
  const rows = (contacts?.rows ?? []).map((row, index) =>
    index === 0 ? row : row.map((cell, at) => (at === 2 ? due[index - 1] : at === 4 ? null : cell)),
  );
  const at = scene([{ title: "A", rows }, ...sheets]);
  for (const [index, call] of tenCalls.entries()) {
    const home = at.homes[index % 2 === 0 ? 0 : 1];
    const { context } = at.run({ home, now: call.at.replace(" ", "T") });
    await log(context, [call.contact ?? "", call.outcome ?? "later"], {
      ...(call.outcome === "refused" ? { reason: "Price too high" } : {}),
      ...(call.outcome === "later" && call.next != null ? { next: call.next } : {}),
      ...(call.manner == null ? {} : { manner: call.manner }),
      ...more.get(index + 1),
    });
  }
  return at;
}

export const figures = {
  from: "2026-10-15",
  to: "2026-11-11",
  gate: { calls: 10, needed: 100, open: false },
  now: {
    complaints: [],
    handoffs: [],
    keptBack: [],
    renewals: [],
    promises: [{ row: 2, contact: "Adams", owner: "Emma", day: "2026-11-10", state: "waiting", late: 1 }],
    passedOver: [],
  },
  managers: [
    {
      name: "Emma",
      calls: 10,
      talks: 9,
      order: { calls: 9, known: 9, aside: 2, share: null, told: null, skips: 0 },
      promises: {
        ...{ kept: 4, late: 1, waiting: 1, moved: 0, dropped: 0, early: 0, share: null },
        onTime: { kept: 1, of: 1, shown: false },
      },
      passedOver: { count: 1, of: 6, share: null, value: 9000 },
      asked: { ordinary: { count: 0, of: 0 }, difficult: { count: 0, of: 1 }, comparison: null },
      newcomer: null,
      checked: null,
    },
  ],
  renewals: { coming: 0, atRisk: 0, value: 0 },
  technique: { follows: null },
  notFollowed: { gone: 0, closedByHand: 0, noOwner: 0 },
};
