/** What a call writes into the contact's own row: cells of columns that exist, nothing over a formula or the owner's words. */
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/base/language.ts";
import { openBook } from "../../src/book/open-book.ts";
import { mostCharacters } from "../../src/book/plans/cell-writers.ts";
import { contactCells } from "../../src/book/plans/contact-cells.ts";
import { planCall } from "../../src/book/plans/plan-call.ts";
import type { LoggedCall } from "../../src/records/call/call.ts";
import { cellText } from "../../src/workbook/cell-text.ts";
import { callTo, day } from "../support/desks.ts";
import type { SheetFixture, Written } from "../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../support/workbooks/memory-workbook.ts";

const headings = [
  ...["Name", "Phone", "Next contact date", "Status", "Last outcome", "Last call", "Owner", "Attempts"],
  ...["Refusal reason", "Notes"],
] as const;
type Heading = (typeof headings)[number];

const due = "@2026-11-23";
const first: Partial<Record<Heading, Written>> = {
  Name: "C1",
  Phone: "+37369000001",
  "Next contact date": due,
};

/** What a call writes, by heading; the row of the contact and what else stands in the sheet. */
async function wrote(
  call: Partial<LoggedCall>,
  own: Partial<Record<Heading, Written>> = {},
  more: { others?: readonly Partial<Record<Heading, Written>>[] } & Partial<SheetFixture> = {},
): Promise<{ cells: Record<string, string>; left: Record<string, string> }> {
  const { others = [], ...sheet } = more;
  const rows = [{ ...first, ...own }, ...others].map((row) =>
    headings.map((heading) => row[heading] ?? null),
  );
  const workbook = new MemoryWorkbook([{ title: "Contacts", rows: [[...headings], ...rows], ...sheet }]);
  const book = await openBook(workbook, { today: day });
  const key = book.contacts.rows[0] ?? 0;
  const found = contactCells(book, key, callTo(1, "c", call), await book.settings());
  const nameOf = (cell: string): string =>
    headings[(/!([A-Z])2$/.exec(cell)?.[1]?.charCodeAt(0) ?? 0) - 65] ?? cell;
  return {
    cells: Object.fromEntries(found.cells.map(({ cell, after }) => [nameOf(cell), cellText(after)])),
    left: Object.fromEntries(found.left.map(({ cell, why }) => [nameOf(cell), why])),
  };
}

const choicesOf = (heading: Heading, ...choices: string[]) => ({
  choices: new Map([[headings.indexOf(heading) + 1, choices]]),
});

describe("a call", () => {
  test("writes each of the columns that it says something of", async () => {
    expect(await wrote({ note: "asks for a discount" }, { Attempts: 2, Notes: "old note" })).toEqual({
      cells: {
        "Next contact date": "2026-12-01",
        Status: "later",
        "Last outcome": "later",
        "Last call": "2026-11-23",
        Attempts: "3",
        Notes: "[23 Nov 26] asks for a discount\nold note",
      },
      left: {},
    });
  });

  test("writes the first attempt into an empty cell, and leaves what is no number", async () => {
    expect((await wrote({})).cells.Attempts).toBe("1");
    const others = [
      { Name: "C2", Attempts: 1 },
      { Name: "C3", Attempts: 4 },
    ];
    expect(await wrote({}, { Attempts: "three" }, { others })).toMatchObject({
      left: { Attempts: "unreadable" },
    });
  });

  test("that refuses takes the day away and gives the reason", async () => {
    const refused = { outcome: "refused", reason: "Too expensive", next: null } as const;
    expect((await wrote(refused)).cells).toMatchObject({
      "Next contact date": "",
      Status: "refused",
      "Refusal reason": "Too expensive",
    });
    expect((await wrote({ ...refused, outcome: "won" })).cells["Refusal reason"]).toBeUndefined();
    expect((await wrote({ ...refused, reason: null })).cells["Refusal reason"]).toBeUndefined();
  });

  test("that sets no day leaves the one that stands there; one that ends leaves words for none", async () => {
    expect((await wrote({ setsNext: false })).cells["Next contact date"]).toBeUndefined();
    const ends = { outcome: "won", next: null } as const;
    expect((await wrote(ends, { "Next contact date": "n/a" })).cells["Next contact date"]).toBeUndefined();
    expect((await wrote(ends)).cells["Next contact date"]).toBe("");
    expect((await wrote({}, { "Next contact date": "n/a" })).cells["Next contact date"]).toBe("2026-12-01");
  });

  test("writes the hour with the day", async () => {
    const next = { day: "2026-12-01", time: "16:30" } as const;
    expect((await wrote({ next })).cells["Next contact date"]).toBe("2026-12-01 16:30");
  });

  test("that was skipped writes nothing, one that was moved only the day", async () => {
    const before = { Attempts: 2, Notes: "old" };
    expect(await wrote({ outcome: "skipped", note: "later today" }, before)).toEqual({ cells: {}, left: {} });
    expect(await wrote({ outcome: "moved", note: "on leave" }, before)).toEqual({
      cells: { "Next contact date": "2026-12-01" },
      left: {},
    });
  });

  test("hands over to the manager as the column's list spells the name", async () => {
    expect((await wrote({ handedTo: null }, { Owner: "Emma" })).cells.Owner).toBeUndefined();
    expect((await wrote({ handedTo: "Anna" }, { Owner: "Emma" })).cells.Owner).toBe("Anna");
    const list = choicesOf("Owner", "Emma", "ANNA ", "Ivan");
    expect((await wrote({ handedTo: "Anna" }, { Owner: "Emma" }, list)).cells.Owner).toBe("ANNA ");
    expect((await wrote({ handedTo: "Oleg" }, { Owner: "Emma" }, list)).left.Owner).toBe("not-in-list");
  });

  test("gives the reason as the column's list has it", async () => {
    const refused = { outcome: "refused", reason: "Too expensive", next: null } as const;
    expect(
      (await wrote(refused, {}, choicesOf("Refusal reason", "Later", "too  expensive"))).cells[
        "Refusal reason"
      ],
    ).toBe("too  expensive");
    const other = await wrote(refused, {}, choicesOf("Refusal reason", "Price", "Later"));
    expect([other.cells["Refusal reason"], other.left["Refusal reason"]]).toEqual([undefined, "not-in-list"]);
  });

  test("writes a note that fits, and leaves a cell that it would fill over", async () => {
    const stamp = "[23 Nov 26] ";
    const old = "x".repeat(mostCharacters - stamp.length - "note\n".length);
    expect((await wrote({ note: "note" }, { Notes: old })).cells.Notes).toHaveLength(mostCharacters);
    expect((await wrote({ note: "note" }, { Notes: `${old}x` })).left).toEqual({ Notes: "full" });
    const others = [
      { Name: "C2", Notes: "asked for a price" },
      { Name: "C3", Notes: "likes tea" },
    ];
    expect((await wrote({ note: "note" }, { Notes: 7 }, { others })).left).toEqual({ Notes: "unreadable" });
    expect((await wrote({ note: null }, { Notes: "old" })).cells.Notes).toBeUndefined();
  });

  test("leaves a formula", async () => {
    const { cells, left } = await wrote({}, { "Last outcome": "=A1", Attempts: "=B1" });
    expect([cells["Last outcome"], left["Last outcome"]]).toEqual([undefined, "formula"]);
    expect(cells.Attempts).toBeUndefined();
  });

  test.each<[Language, note: string]>([
    ["en", "[23 Nov 26] text"],
    ["ru", "[23.11.26] текст"],
    ["ro", "[23.11.26] text"],
  ])("in %s stamps a note with its day", async (language, note) => {
    const names = {
      en: ["Name", "Phone", "Next contact date", "Notes"],
      ru: ["Имя", "Телефон", "Дата следующего контакта", "Примечание"],
      ro: ["Nume", "Telefon", "Data următorului contact", "Note"],
    }[language];
    const rows: Written[][] = [names, ["C1", "+37369000001", due, null]];
    const book = await openBook(new MemoryWorkbook([{ title: "S", rows }]), { today: day });
    const call = callTo(1, "c", { note: language === "ru" ? "текст" : "text" });
    const { cells } = contactCells(book, 2, call, await book.settings());
    expect(cells.map(({ after }) => cellText(after))).toContain(note);
  });

  test("writes the hour into its own column where there is one", async () => {
    const rows = (time: Written): Written[][] => [
      ["Name", "Phone", "Next contact date", "Time"],
      ["C1", "+37369000001", due, time],
      ["C2", "+37369000002", due, "09:00"],
      ["C3", "+37369000003", due, "09:30"],
    ];
    const wroteBeside = async (time: Written, call: Partial<LoggedCall>) => {
      const book = await openBook(new MemoryWorkbook([{ title: "S", rows: rows(time) }]), { today: day });
      const { cells } = contactCells(book, 2, callTo(1, "c", call), await book.settings());
      return Object.fromEntries(cells.map(({ field, after: value }) => [field, cellText(value)]));
    };
    const at = { next: { day: "2026-12-01", time: "16:30" } } as const;
    expect(await wroteBeside("10:00", at)).toEqual({ nextContact: "2026-12-01", time: "16:30" });
    expect(await wroteBeside("16:30", at)).toEqual({ nextContact: "2026-12-01" });
    expect(await wroteBeside("10:00", {})).toEqual({ nextContact: "2026-12-01", time: "" });
    expect(await wroteBeside("10:00", { outcome: "won", next: null })).toEqual({ nextContact: "", time: "" });
    expect(await wroteBeside("10:00", { setsNext: false })).toEqual({});
    expect(await wroteBeside("=A1", at)).toEqual({ nextContact: "2026-12-01" });
  });
});

describe("the status", () => {
  const others = (...words: Written[]) => ({ others: words.map((Status, n) => ({ Name: `N${n}`, Status })) });

  test.each<
    [why: string, before: Written, words: Written[], call: Partial<LoggedCall>, status: string | undefined]
  >([
    ["is ours where the column is empty", null, [], {}, "later"],
    ["is ours among our words", "no answer", ["refused", "later", "new"], {}, "later"],
    [
      "is the owner's own word, the one used most",
      null,
      ["call back", "thinking", "thinking"],
      {},
      "thinking",
    ],
    ["of two used alike is the first", null, ["call back", "thinking"], {}, "call back"],
    ["takes no word of another outcome", null, ["sold", "sold", "call back"], {}, "call back"],
    ["is written over a contact that nobody has called", "new", ["sold", "call back"], {}, "call back"],
    ["is written over words for nothing", "-", ["call back"], {}, "call back"],
    ["is left where the owner has no word for it", null, ["sold", "bought"], {}, undefined],
    ["is left where it is no outcome", "waiting for the bank", ["call back"], {}, undefined],
    ["is left where it is a number", 7, ["later", "no answer", "refused"], {}, undefined],
    ["says that nobody can be reached", null, [], { outcome: "no-answer", unreachable: true }, "unreachable"],
    [
      "says it in the owner's letters",
      null,
      ["Unreachable", "sold"],
      { outcome: "no-answer", unreachable: true },
      "Unreachable",
    ],
  ])("%s", async (_why, before, words, call, status) => {
    const { cells, left } = await wrote(call, { Status: before }, others(...words));
    expect(cells.Status).toBe(status);
    if (status === undefined)
      expect(left.Status).toBe(words.includes("sold") && before === null ? "no-word" : "own-words");
  });

  test("is one of the list: the word itself, else the one that means it and is used most", async () => {
    const call = { outcome: "refused", next: null } as const;
    const list = choicesOf("Status", "lost", "declined", "later");
    expect((await wrote(call, { Status: "waiting" }, list)).cells.Status).toBe("lost");
    expect((await wrote(call, {}, { ...list, ...others("declined", "declined", "lost") })).cells.Status).toBe(
      "declined",
    );
    expect((await wrote(call, {}, choicesOf("Status", "lost", "refused"))).cells.Status).toBe("refused");
    expect((await wrote(call, {}, choicesOf("Status", "a", "b"))).left.Status).toBe("not-in-list");
  });
});

describe("a planned call", () => {
  const rows: Written[][] = [
    ["Name", "Phone", "Company", "Next contact date", "Notes"],
    ["C1", "+37369000001", "Acme", due, "mine"],
  ];

  test("expects all that its contact is known by, and nothing that it is not", async () => {
    const book = await openBook(new MemoryWorkbook([{ title: "Contacts", rows }]), { today: day });
    const { changes } = await planCall(book, callTo(1, "c"));
    const [edit] = changes;
    expect(edit).toMatchObject({ kind: "edit", sheet: "Contacts", row: 2 });
    const expected = edit?.kind === "edit" ? edit.expect : [];
    expect(Object.fromEntries(expected.map(({ column, cell }) => [column, cellText(cell)]))).toEqual({
      1: "C1",
      2: "+37369000001",
      3: "Acme",
    });
  });

  test("is refused where the next contact is not the one that was shown", async () => {
    for (const [found, text] of [
      ["@2026-11-24", "2026-11-24"],
      ["@2026-11-23T10:00", "2026-11-23 10:00"],
      ["perhaps", "perhaps"],
      [null, ""],
    ] as const) {
      const other = ["C2", "+37369000002", "Acme", due, "mine"];
      const changed = [rows[0] ?? [], ["C1", "+37369000001", "Acme", found, "mine"], other];
      const book = await openBook(new MemoryWorkbook([{ title: "Contacts", rows: changed }]), { today: day });
      await expect(planCall(book, callTo(1, "c"))).rejects.toMatchObject({
        code: "conflict.cell",
        data: {
          cell: "Contacts!D2",
          heading: "Next contact date",
          name: "C1",
          expected: "2026-11-23",
          found: text,
        },
      });
    }
  });

  test.each<[Language, string[], title: string]>([
    ["en", ["Name", "Phone", "Next contact date"], "Calls 2"],
    ["ru", ["Имя", "Телефон", "Дата следующего контакта"], "Звонки 3"],
    ["ro", ["Nume", "Telefon", "Data următorului contact"], "Apeluri 2"],
  ])(
    "of a table without a sheet of calls brings one under a title that is free, in %s",
    async (_, heads, title) => {
      const workbook = new MemoryWorkbook([
        { title: "Contacts", rows: [heads, ["C1", "+37369000001", due]] },
        ...["calls", "ЗВОНКИ", "Звонки 2", "APELURI"].map((mine) => ({ title: mine, rows: [["mine"]] })),
      ]);
      const { changes } = await planCall(await openBook(workbook, { today: day }), callTo(1, "c"));
      expect(changes.map(({ kind }) => kind)).toEqual(["edit", "add-sheet", "append"]);
      expect(changes[1]).toMatchObject({ title });
      expect(changes[2]).toMatchObject({ sheet: title, headingRow: 1, key: "c" });
      await workbook.apply(changes);
      const calls = await (await openBook(workbook, { today: day })).calls();
      expect(calls?.rows.map((row) => calls.call(row).id)).toEqual(["c"]);
    },
  );
});
