/** Adopting a person's own spreadsheet, and the head's page with its Team sheet, on the local Sheets server. */
import { afterEach, describe, expect, it } from "vitest";
import { type GoogleOffice, googleOffice } from "../../support/google/google-office.ts";
import { address } from "../../support/google/google-waiting.ts";
import { plain } from "../../support/google/sheets-document.ts";
import type { Fault } from "../../support/google/sheets-faults.ts";
import type { SheetFixture } from "../../support/workbooks/memory-sheet.ts";

let office: GoogleOffice;

afterEach(async () => {
  await office.server.stop();
  expect(office.server.violations).toEqual([]);
});

async function open(...sheets: SheetFixture[]): Promise<void> {
  office = await googleOffice(sheets);
}

const json = async (...words: string[]) => JSON.parse((await office.run([...words, "--json"])).out);
const titles = () => office.document.state.sheets.map(({ title }) => title);
const adopt = (...more: string[]) => office.run(["init", "--adopt", address, "--yes", ...more]);

/** The first write meets a fault. */
function firstWrite(fault: Fault): void {
  let left = 1;
  office.server.faults = ({ method }) => (method === "spreadsheets.batchUpdate" && left-- > 0 ? fault : null);
}

const plainTable: SheetFixture = {
  title: "Клиенты",
  rows: [
    ["Клиенты отдела", null, null, null],
    [null, null, null, null],
    ["ФИО", "Телефон", "Менеджер", "Комментарий"],
    ["Анна Смирнова", "+7 916 111-22-33", "Катя", "ждёт каталог"],
    ["Борис Котов", "+7 916 222-33-44", "Ян", null],
    ["Вера Поп", "+373 68 777 888", "Катя", null],
  ],
};

describe("a table without a column for the next contact", () => {
  it("gets the column, ids inside and the sheets, in its own language, and the day's work goes on from there", async () => {
    await open(plainTable);
    const before = office.lines("Клиенты");
    expect(await office.run(["init", "--adopt", address])).toMatchObject({ code: 0, err: "" });
    expect(office.lines("Клиенты")).toEqual(before);
    expect(titles()).toEqual(["Клиенты"]);
    expect(await adopt()).toMatchObject({ code: 0, err: "" });
    expect(titles()).toEqual(["Клиенты", "Звонки", "Причины"]);
    const [, , headings = "", ...rows] = office.lines("Клиенты");
    expect(headings).toBe("ФИО | followup id | Телефон | Менеджер | Комментарий | Дата следующего контакта");
    expect(rows.slice(0, 3).every((row) => / \| [0-9a-z]{10} \| /.test(row))).toBe(true);
    const own = (line: string) => line.split(" | ").toSpliced(1, 1).slice(0, 4).join(" | ");
    expect(rows.slice(0, 3).map(own)).toEqual(before.slice(3));
    const again = JSON.parse((await adopt("--json")).out);
    expect(office.lines("Клиенты")[2]).toBe(headings);
    expect(again.error).toBeUndefined();
    const id = await json("add", "Дан Поп", "--phone", "069123123", "--next", "2026-11-23");
    expect(id.error).toBeUndefined();
    const { cards } = await json("today");
    expect(cards.map(({ name }: { name: string }) => name)).toEqual(["Дан Поп"]);
    expect(await json("log", "1", "later", "--next", "2026-12-01")).toMatchObject({ written: true });
  });

  it("spreads the undated over the days that are asked for", async () => {
    await open(plainTable);
    expect(await adopt("--spread", "1")).toMatchObject({ code: 0, err: "" });
    const dates = office
      .lines("Клиенты")
      .slice(3, 6)
      .map((line) => line.split(" | ")[5]);
    expect(new Set(dates).size).toBe(3);
    expect(dates.every((date) => /^463\d\d$/.test(date ?? ""))).toBe(true);
  });

  it.each<Fault>([
    { kind: "status", code: 503, when: "after" },
    { kind: "cut", when: "after" },
    { kind: "half" },
    { kind: "status", code: 429, when: "before" },
  ])("is adopted once when the answer to the write is lost: %o", async (fault) => {
    await open(plainTable);
    firstWrite(fault);
    expect(await adopt()).toMatchObject({ code: 0 });
    expect(titles()).toEqual(["Клиенты", "Звонки", "Причины"]);
    expect(office.lines("Клиенты")[2]).toBe(
      "ФИО | followup id | Телефон | Менеджер | Комментарий | Дата следующего контакта",
    );
  });

  it("is taken back by undo while nobody has filled anything", async () => {
    await open(plainTable);
    await adopt();
    expect(await office.run(["undo"])).toMatchObject({ code: 0, err: "" });
    const left = office.lines("Клиенты")[2] ?? "";
    expect(left).not.toContain("followup id");
    expect(left).not.toContain("Дата следующего контакта");
    expect(left.replace(/ \| (?=\||$)/g, "")).toContain("ФИО");
  });
});

it("one table in several sheets gets ids in each, and each client is found in its own", async () => {
  const sheet = (title: string, name: string, phone: string): SheetFixture => ({
    title,
    rows: [
      ["Name", "Phone", "Next contact date", "Status"],
      [name, phone, "@2026-11-20", "new"],
    ],
  });
  await open(sheet("Anna", "Ann Lee", "+373 69 111 222"), sheet("Boris", "Bob Ray", "+373 69 333 444"));
  expect(await adopt("--sheet", "Anna", "--sheet", "Boris")).toMatchObject({ code: 0, err: "" });
  for (const title of ["Anna", "Boris"])
    expect(office.lines(title)[0]).toBe("Name | followup id | Phone | Next contact date | Status");
  expect(await json("log", "Bob Ray", "later", "--next", "2026-12-01")).toMatchObject({ written: true });
  expect(office.lines("Boris")[1]).toContain("46357");
  expect(office.lines("Anna")[1]).toContain("46346");
});

const managers = ["Kate", "Ian"];
const teamTable: SheetFixture = {
  title: "Clients",
  rows: [
    ["Name", "followup id", "Phone", "Next contact date", "Status", "Manager"],
    ...Array.from({ length: 12 }, (_, at) => [
      `Client ${String(at).padStart(2, "0")}`,
      `k-${at}`,
      `+373 69 000 ${String(at).padStart(3, "0")}`,
      "@2026-11-20",
      "new",
      managers[at % 2] ?? "",
    ]),
  ],
};

describe("the head's page", () => {
  it("says what was recorded, counts it by manager, and is a document", async () => {
    await open(teamTable);
    expect((await office.run(["team"])).out).toContain("No calls are recorded yet.");
    await office.run(["today"]);
    for (const [at, words] of [
      ["refused", "--reason", "Price"],
      ["won", "--amount", "500"],
      ["no-answer"],
      ["later", "--next", "2026-12-01"],
    ].entries())
      expect(await office.run(["log", `Client 0${at}`, ...words])).toMatchObject({ code: 0 });
    const page = await office.run(["team", "--json"]);
    expect(page).toMatchObject({ code: 0, err: "", requests: 1 });
    const { managers: told } = JSON.parse(page.out);
    expect(told.map(({ name }: { name: string }) => name).sort()).toEqual(["Ian", "Kate"]);
    expect(await office.run(["team", "--out", "team.html"])).toMatchObject({ code: 0, err: "" });
  });

  it.each<Fault>([
    { kind: "cut", when: "after" },
    { kind: "cut", when: "before" },
    { kind: "status", code: 503, when: "after" },
    { kind: "half" },
  ])("gets its Team sheet once, also when the answer is lost; undo empties it: %o", async (fault) => {
    await open(teamTable);
    await office.run(["today"]);
    await office.run(["log", "Client 00", "won"]);
    await office.run(["log", "Client 01", "no-answer"]);
    expect((await office.run(["team", "--set-up"])).code).toBe(2);
    firstWrite(fault);
    expect(await office.run(["team", "--set-up", "--yes"])).toMatchObject({ code: 0, err: "" });
    office.server.faults = () => null;
    expect(titles().filter((title) => title.startsWith("Team"))).toEqual(["Team"]);
    const names = office
      .lines("Team")
      .slice(1)
      .map((line) => line.split(" | ")[0]);
    expect(names.sort()).toEqual(["Ian", "Kate"]);
    expect(await json("team", "--set-up", "--yes")).toMatchObject({ added: null, sheet: "Team" });
    expect(titles().filter((title) => title.startsWith("Team"))).toEqual(["Team"]);
    expect(await office.run(["team"])).toMatchObject({ code: 0, err: "" });
    expect(await office.run(["undo", "--yes"])).toMatchObject({ code: 0 });
    expect(await office.run(["today"])).toMatchObject({ code: 0, err: "" });
  });

  it("keeps a card from a newcomer as the Team sheet says, and a complaint in its own sheet", async () => {
    await open(teamTable);
    await office.run(["today"]);
    await office.run(["log", "Client 00", "won"]);
    await office.run(["team", "--set-up", "--yes"]);
    const told = await json(
      ...[
        "log",
        "Client 01",
        "refused",
        "--reason",
        "Rude",
        "--complaint",
        "was shouted at",
        "--about",
        "Ian",
      ],
    );
    expect(told).toMatchObject({ saved: true, written: true });
    expect(titles()).toContain("Complaints");
    expect(office.lines("Complaints")[1]).toContain("was shouted at");
    expect((await office.run(["team"])).code).toBe(0);
  });
});

it("numbers that were shown before rows had ids are known by these once the list was shown again", async () => {
  const projects = ["Boiler", "Panel", "Wiring"];
  await open({
    title: "Projects",
    rows: [
      ["Client", "Project", "Call again on"],
      ...projects.map((project) => ["Moss & Sons", project, "@2026-11-20"]),
    ],
  });
  await office.run(["today"]);
  await adopt();
  await office.run(["today"]);
  office.document.moveRow("Projects", 4, 2);
  expect(await office.run(["log", "1", "refused", "--reason", "price"])).toMatchObject({ code: 0, err: "" });
  office.document.moveRow("Projects", 2, 5);
  expect(await office.run(["log", "3", "later", "--next", "2026-12-01"])).toMatchObject({ code: 0, err: "" });
  const days = office.document
    .sheet("Projects")
    .rows.slice(1, 4)
    .map((row) => [row[2], row[3]].map(plain));
  expect(Object.fromEntries(days)).toEqual({ Boiler: "", Panel: "46346", Wiring: "46357" });
});
