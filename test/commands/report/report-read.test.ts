/** What a report reads of a book: which rows count, whose they are, under which group and spelling, and what is named as not counted. */
import { describe, expect, it } from "vitest";
import { openBook } from "../../../src/book/open-book.ts";
import { type ReportQuestion, recordedCalls, reportOf } from "../../../src/commands/report/report-data.ts";
import type { Written } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const today = "2026-11-27";
const callHeadings = ["Call id", "When", "Contact", "Phone", "Owner", "Outcome", "Reason", "What they said"];

interface Call {
  readonly id?: string;
  readonly at?: Written;
  readonly contact?: string;
  readonly phone?: string;
  readonly owner?: string;
  readonly outcome?: string;
  readonly reason?: string;
  readonly said?: string;
}

interface Sheets {
  readonly contacts?: readonly (readonly Written[])[];
  readonly reasons?: readonly (readonly Written[])[];
}

const contactHeadings = ["Name", "Phone", "Next contact date", "Source", "Deal value", "Region"];

function book(calls: readonly Call[] | null, { contacts = [], reasons = [] }: Sheets = {}) {
  const rows = (calls ?? []).map((call, index): Written[] => [
    ...[call.id ?? `id-${index}`, call.at ?? "@2026-11-24T10:00", call.contact, call.phone, call.owner],
    ...[call.outcome ?? "refused", call.reason, call.said],
  ]);
  const workbook = new MemoryWorkbook([
    { title: "Contacts", rows: [contactHeadings, ...contacts] },
    ...(calls === null ? [] : [{ title: "Calls", rows: [callHeadings, ...rows] }]),
    ...(reasons.length === 0 ? [] : [{ title: "Reasons", rows: [["Reason", "Other words"], ...reasons] }]),
  ]);
  return openBook(workbook, { today });
}

async function reported(made: ReturnType<typeof book>, asked: Partial<ReportQuestion> = {}) {
  return await reportOf(await made, {
    periods: { period: { from: null, to: null }, before: null },
    ...{ today, needed: 1, changed: null, changedReason: null, by: null, language: "en" },
    ...asked,
  });
}

const reasonsOf = ({ report }: Awaited<ReturnType<typeof reported>>) =>
  report.reasons.map(({ count, reason }) => [reason, count]);

describe("a call", () => {
  it("is counted by the outcome at the beginning of its cell, with the reason beside it", async () => {
    const made = book([
      { outcome: "Отказ – дорого" },
      { outcome: "refused (price)" },
      { outcome: "refused: price", reason: "Too slow" },
      { outcome: "no answer 2" },
      { outcome: "Refused", reason: "price" },
    ]);
    const whole = await reported(made);
    expect(whole.report.counts.refusals).toBe(4);
    expect(whole.notCounted).toEqual([]);
    const calls = [...recordedCalls(await (await made).calls())];
    expect(calls.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ["refused", "дорого"],
      ["refused", "price"],
      ["refused", "Too slow"],
      ["no-answer", null],
      ["refused", "price"],
    ]);
  });

  it("that can't be counted is named by its cell, with what stands there", async () => {
    const whole = await reported(
      book([
        { reason: "price" },
        { outcome: "phase of the moon", reason: "price" },
        { at: "some day", reason: "price" },
        { id: "id-0", reason: "price" },
      ]),
    );
    expect(whole.report.counts.refusals).toBe(1);
    expect(whole.notCounted).toEqual([
      { cell: "Calls!F3", found: "phase of the moon", why: "outcome" },
      { cell: "Calls!B4", found: "some day", why: "day" },
      { cell: "Calls!A5", found: "id-0", why: "id" },
    ]);
  });

  it("is none where there is no sheet of calls", async () => {
    const whole = await reported(book(null));
    expect([whole.report.counts.calls, whole.notCounted, whole.hasList]).toEqual([0, [], false]);
    expect([...recordedCalls(null)]).toEqual([]);
  });
});

describe("clients", () => {
  const contacts: Written[][] = [
    ["Ann Lee", "+1 555 010 1001", null, "web", 100, "North"],
    ["Bob Roe", "+1 555 010 1002", null, "WEB ", 200, "North"],
  ];
  const clientsOf = async (calls: readonly Call[]) =>
    (await reported(book(calls, { contacts }))).report.counts.refusedClients;

  it("are one by phone or name where the table has them, and by phone before name where it has not", async () => {
    expect(await clientsOf([{ contact: "Ann Lee" }, { contact: "Ann", phone: "+1 555 010 1001" }])).toBe(1);
    expect(await clientsOf([{ contact: "Ann Lee" }, { contact: "Bob Roe" }])).toBe(2);
    const elsewhere = { phone: "+1 555 010 9999" };
    expect(
      await clientsOf([
        { contact: "Cid", ...elsewhere },
        { contact: "Dan", ...elsewhere },
      ]),
    ).toBe(1);
    expect(await clientsOf([{ contact: "Cid" }, { contact: "Cid", ...elsewhere }])).toBe(2);
  });

  it("with neither phone nor name are as many as their calls", async () => {
    expect(await clientsOf([{}, {}, { contact: "" }])).toBe(3);
  });
});

describe("groups", () => {
  const contacts: Written[][] = [
    ["Ann Lee", "+1 555 010 1001", null, "web", 100, "North"],
    ["Bob Roe", "+1 555 010 1002", null, "Web", 200, "South"],
    ["Cid Poe", "+1 555 010 1003", null, "Web", 300, null],
    ["Dan Fox", "+1 555 010 1004", null, null, 400, "North"],
  ];
  const calls = contacts.map(([name]): Call => ({ contact: String(name), owner: "Kate", reason: "price" }));
  const groupsOf = async (by: string, more: readonly Call[] = calls) => {
    const { report } = await reported(book(more, { contacts }), { by });
    const lines = report.groups?.lines ?? [];
    return [report.groups?.column, new Map(lines.map((line) => [line.name, line.calls]))];
  };

  const counted = (...lines: readonly (readonly [string | null, number])[]) => new Map(lines);

  it("are of the column, under the spelling used most, and of nobody where it says nothing", async () => {
    expect(await groupsOf("source")).toEqual(["Source", counted(["Web", 3], [null, 1])]);
    expect(await groupsOf("Region")).toEqual(["Region", counted(["North", 2], ["South", 1], [null, 1])]);
  });

  it("of managers are of those in the calls", async () => {
    const [kate] = calls;
    const more = [
      { ...kate, owner: "KATE " },
      { ...kate, owner: "Lou" },
    ];
    expect(await groupsOf("owner", [...calls, ...more])).toEqual(["owner", counted(["Kate", 5], ["Lou", 1])]);
    expect(await groupsOf(" OWNER ")).toEqual([" OWNER ", counted(["Kate", 4])]);
  });

  it("of a column that isn't there are told with the columns that are", async () => {
    await expect(groupsOf("shoe size")).rejects.toMatchObject({
      code: "usage.unreadable-option",
      data: {
        option: "--by",
        text: "shoe size",
        expected: expect.stringContaining(contactHeadings.join(", ")),
      },
    });
  });
});

describe("the change that was made", () => {
  const reasons = [
    ["Price too high", "expensive"],
    ["No time", null],
  ];
  const asked = (changedReason: string | null) =>
    reported(book([{ reason: "expensive" }], { reasons }), { changed: "2026-11-20", changedReason });

  it.each([
    ["Price too high", "Price too high"],
    ["expensive", "Price too high"],
    ["no time", "No time"],
    [null, null],
  ])("may be about %s", async (typed, name) => {
    const { changed } = (await asked(typed)).report;
    expect([changed?.on, changed?.reason ?? null]).toEqual(["2026-11-20", name]);
  });

  it("is about no reason that the list has not, and the list is told", async () => {
    await expect(asked("the weather")).rejects.toMatchObject({
      code: "usage.unreadable-option",
      data: {
        option: "--reason",
        text: "the weather",
        expected: expect.stringContaining("Price too high, No time"),
      },
    });
  });
});

describe("reasons", () => {
  it("are those of the list where there is one, else as they were typed", async () => {
    const calls = [{ reason: "expensive" }, { reason: "Expensive!" }, { reason: "Price too high" }];
    const withList = await reported(book(calls, { reasons: [["Price too high", "expensive"]] }));
    expect([withList.hasList, reasonsOf(withList)]).toEqual([true, [["Price too high", 3]]]);
    const without = await reported(book(calls));
    expect(without.hasList).toBe(false);
    expect(without.report.counts.refusals).toBe(3);
  });
});
