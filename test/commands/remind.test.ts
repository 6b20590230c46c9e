import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import exceljs from "exceljs";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { nowOf } from "../support/terminal/command.ts";
import { runProgram } from "../support/terminal/program.ts";
import { newFolder } from "../support/workbooks/folders.ts";

type Row = readonly [name: string, phone: string, next: string, owner?: string];

async function makeWorkbook(path: string, rows: readonly Row[]): Promise<void> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("Contacts");
  sheet.addRow(["Name", "Phone", "Next contact date", "Owner"]);
  for (const [name, phone, next, owner = "Anna"] of rows) {
    const added = sheet.addRow([name, phone, new Date(next.includes("T") ? `${next}:00Z` : next), owner]);
    added.getCell(3).numFmt = next.includes("T") ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd";
  }
  await book.xlsx.writeFile(path);
}

function at(moment: string) {
  return { clock: () => nowOf(moment) };
}

const rows: readonly Row[] = [
  ["Sarah Mitchell", "+44 20 7946 0958", "2026-11-23T16:00"],
  ["Tom Becker", "+44 20 7946 0959", "2026-11-23T11:30", "Ivan"],
  ["Ann Price", "+44 20 7946 0960", "2026-11-20"],
  ["Bob Stone", "+44 20 7946 0961", "2026-11-23"],
  ["Eve Long", "+44 20 7946 0962", "2026-11-24T09:05"],
];

async function start(): Promise<string> {
  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  await makeWorkbook(join(folder, "clients.xlsx"), rows);
  return folder;
}

describe("followup remind", () => {
  test("tells the morning once, a promise once, and is silent else", async () => {
    const folder = await start();
    const run = (moment: string, ...words: string[]) => runProgram(folder, ["remind", ...words], at(moment));
    expect((await run("2026-11-23T09:00")).out).toBe(
      "Mon 23 Nov: 4 calls, 1 late, 2 at a set time (11:30, 16:00)\n",
    );
    expect((await run("2026-11-23T11:19")).out).toBe("");
    expect((await run("2026-11-23T11:22")).out).toBe(
      "11:30 Tom Becker, +44 20 7946 0959: in 8 minutes, as promised\n",
    );
    expect(await run("2026-11-23T11:27")).toMatchObject({ out: "", err: "", code: 0 });
    expect((await run("2026-11-23T17:01")).out).toBe("");
    expect((await run("2026-11-23T17:00")).out).toBe(
      "16:00 Sarah Mitchell, +44 20 7946 0958: promised for 60 minutes ago\n",
    );
  });

  test("what was called is not told, nor what still waits for an open workbook told late", async () => {
    const folder = await start();
    const run = (moment: string, ...words: string[]) => runProgram(folder, words, at(moment));
    await run("2026-11-23T10:00", "remind");
    // The file that Excel keeps beside an open workbook.
    const owner = Buffer.alloc(165);
    owner[0] = 4;
    owner.write("Ivan", 1, "latin1");
    writeFileSync(join(folder, "~$clients.xlsx"), owner);
    const logged = await run(
      "2026-11-23T11:20",
      "log",
      "row:3",
      "later",
      "--next",
      "2026-11-23 14:00",
      "--json",
    );
    expect(JSON.parse(logged.out)).toMatchObject({ saved: true, written: false });
    expect((await run("2026-11-23T11:25", "remind")).out).toBe("");
    expect((await run("2026-11-23T14:00", "remind")).out).toBe(
      "14:00 Tom Becker, +44 20 7946 0959: promised for now\n",
    );
  });

  test("what was called today and can't be written is not counted in the morning, as it is ticked on the list", async () => {
    const folder = await start();
    const run = (moment: string, ...words: string[]) => runProgram(folder, words, at(moment));
    const owner = Buffer.alloc(165);
    owner[0] = 4;
    owner.write("Ivan", 1, "latin1");
    const lock = join(folder, "~$clients.xlsx");
    writeFileSync(lock, owner);
    await run("2026-11-23T08:30", "log", "Ann Price", "later", "--next", "2026-11-27");
    rmSync(lock);
    // Somebody else has given her another day meanwhile: the person decides.
    await makeWorkbook(
      join(folder, "clients.xlsx"),
      rows.map((row) => (row[0] === "Ann Price" ? [row[0], row[1], "2026-11-19"] : row)),
    );
    expect((await run("2026-11-23T08:40", "sync")).out).toContain("To be settled");
    const { counts } = JSON.parse((await run("2026-11-23T08:50", "today", "--json")).out);
    expect(counts).toMatchObject({ due: 3, late: 0, done: 1 });
    expect((await run("2026-11-23T09:00", "remind")).out).toBe(
      "Mon 23 Nov: 3 calls, 2 at a set time (11:30, 16:00)\n",
    );
    // On another day the list has her again, and so do the figures.
    const next = JSON.parse((await run("2026-11-24T08:50", "today", "--json")).out);
    const { morning } = JSON.parse((await run("2026-11-24T09:00", "remind", "--json")).out);
    expect([morning.due, morning.late]).toEqual([next.counts.due, next.counts.late]);
  });

  test("--owner, --brief, --minutes and JSON", async () => {
    const folder = await start();
    const run = (...words: string[]) => runProgram(folder, ["remind", ...words], at("2026-11-23T11:00"));
    const { out } = await run("--owner", "Ivan", "--minutes", "30", "--json");
    expect(JSON.parse(out)).toEqual({
      now: "2026-11-23T11:00",
      morning: { due: 1, late: 0, timed: ["11:30"] },
      due: [
        {
          row: 3,
          name: "Tom Becker",
          phone: "+44 20 7946 0959",
          owner: "Ivan",
          day: "2026-11-23",
          time: "11:30",
          minutes: 30,
          said: null,
        },
      ],
      asOf: null,
    });
    const other = await runProgram(folder, ["remind", "--brief", "--minutes", "600"], at("2026-11-23T11:00"));
    expect(other.out.split("\n")[1]).toBe("16:00: a call in 300 minutes, as promised");
    expect(other.out).not.toContain("Sarah");
    expect((await run("--minutes", "soon")).code).toBe(2);
  });

  test("a workbook that can't be read: promises as last seen, and exit 0", async () => {
    const folder = await start();
    const workbook = join(folder, "clients.xlsx");
    const run = (moment: string) => runProgram(folder, ["remind", "-w", workbook], at(moment));
    await run("2026-11-23T09:12");
    writeFileSync(workbook, "no workbook");
    const told = await run("2026-11-23T11:28");
    expect(told).toMatchObject({
      code: 0,
      out: "11:30 Tom Becker, +44 20 7946 0959: in 2 minutes, as promised (as of 09:12)\n",
    });
    expect(told.err).toContain("Reminders go by what was seen last.");
    expect(await run("2026-11-23T11:33")).toMatchObject({ code: 0, out: "", err: "" });
    expect(await runProgram(newFolder(), ["remind"], at("2026-11-23T11:28"))).toMatchObject({
      code: 0,
      out: "",
    });
  });

  test("--run hands each message over, and tries again what failed", async () => {
    const folder = await start();
    const log = join(folder, "told.txt");
    const failing = `echo "$(cat)" >> '${log}'; false`;
    const working = `sh -c 'read line; echo "$line|$0" >> "${log}"'`;
    const run = (moment: string, command: string) =>
      runProgram(folder, ["remind", "--run", command], at(moment));
    await run("2026-11-23T09:00", working);
    const failed = await run("2026-11-23T11:25", failing);
    expect(failed).toMatchObject({ code: 0, out: "" });
    expect(failed.err.trim().split("\n")).toHaveLength(1);
    await run("2026-11-23T11:30", working);
    await run("2026-11-23T11:35", working);
    const line = "11:30 Tom Becker, +44 20 7946 0959: promised for now";
    const lines = readFileSync(log, "utf8").trim().split("\n");
    expect(lines.filter((one) => one === `${line}|${line}`)).toHaveLength(1);
    expect(lines).toHaveLength(3);
  });

  test("every five minutes over two days, the workbook moved, renamed, open elsewhere: each promise once", async () => {
    const folder = newFolder();
    mkdirSync(join(folder, "elsewhere"), { recursive: true });
    const promised = [
      "2026-11-23T09:00",
      "2026-11-23T12:34",
      "2026-11-23T23:58",
      "2026-11-24T00:03",
      "2026-11-24T18:00",
    ];
    await makeWorkbook(
      join(folder, "clients.xlsx"),
      promised.map((moment, index) => [`Client ${index}`, `+3736900000${index}`, moment]),
    );
    const told: string[] = [];
    for (let minute = 0; minute < 2 * 1440; minute += 5) {
      const clock = `${String(Math.floor((minute % 1440) / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
      const moment = `2026-11-${minute < 1440 ? 23 : 24}T${clock}`;
      if (moment === "2026-11-23T08:55")
        renameSync(join(folder, "clients.xlsx"), join(folder, "renamed.xlsx"));
      if (moment === "2026-11-23T12:30") writeFileSync(join(folder, "~$renamed.xlsx"), Buffer.alloc(165, 4));
      if (moment === "2026-11-23T23:50")
        renameSync(join(folder, "renamed.xlsx"), join(folder, "elsewhere", "moved.xlsx"));
      const isMoved = minute >= 24 * 60;
      const words = isMoved ? ["-w", join(folder, "elsewhere", "moved.xlsx")] : [];
      const { code, out } = await runProgram(folder, ["remind", ...words], at(moment));
      expect(code).toBe(0);
      told.push(...out.split("\n").filter((line) => line !== ""));
    }
    for (let index = 0; index < promised.length; index++) {
      expect(told.filter((line) => line.includes(`Client ${index},`))).toHaveLength(1);
    }
    expect(told.filter((line) => line.startsWith("Mon 23 Nov:"))).toHaveLength(1);
    expect(told.filter((line) => line.startsWith("Tue 24 Nov:"))).toHaveLength(1);
    expect(told).toHaveLength(promised.length + 2);
  }, 120_000);
});

describe("followup remind --ics", () => {
  function eventsOf(path: string) {
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
    return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  }

  test("promised calls with an alarm, in floating time, under ids that stay", async () => {
    const folder = await start();
    const run = (...words: string[]) => runProgram(folder, words, at("2026-11-23T12:00"));
    expect(await run("remind", "--ics", "calls.ics")).toMatchObject({ code: 0, err: "" });
    const path = join(folder, "calls.ics");
    const before = eventsOf(path);
    expect(before.map(({ summary }) => summary)).toEqual(["Call Sarah Mitchell", "Call Eve Long"]);
    const [first] = before;
    expect(first?.startDate.toString()).toBe("2026-11-23T16:00:00");
    expect(first?.startDate.zone.tzid).toBe("floating");
    expect(first?.sequence).toBe(0);
    expect(readFileSync(path, "utf8")).toMatch(/\r\nEND:VCALENDAR\r\n$/);
    const alarm = first?.component.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger");
    expect(String(alarm)).toBe("-PT10M");
    await run("remind", "--ics", "calls.ics");
    expect(eventsOf(path).map(({ sequence }) => sequence)).toEqual([0, 0]);
    expect(await run("log", "row:2", "later", "--next", "2026-11-25 10:00")).toMatchObject({ code: 0 });
    expect(await run("remind", "--ics", "calls.ics")).toMatchObject({ code: 0, err: "" });
    const after = eventsOf(path);
    expect(after.map(({ sequence, startDate, uid }) => [uid, sequence, startDate.toString()])).toEqual([
      [first?.uid, 1, "2026-11-25T10:00:00"],
      [before[1]?.uid, 0, "2026-11-24T09:05:00"],
    ]);
  });

  test("never over a file of somebody else's", async () => {
    const folder = await start();
    writeFileSync(join(folder, "calls.ics"), "BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n");
    const { code } = await runProgram(folder, ["remind", "--ics", "calls.ics"], at("2026-11-23T12:00"));
    expect(code).toBe(2);
    expect((await runProgram(folder, ["remind", "--ics", "calls.txt"], at("2026-11-23T12:00"))).code).toBe(2);
  });
});

describe("followup remind --recipe", () => {
  test.each([
    ["linux", ["Persistent=true", "OnCalendar=*:0/5", "*/5 * * * *", "ExecStart=/usr/bin/node"]],
    ["darwin", ["<integer>300</integer>", "<string>/opt/followup/bin/followup.js</string>"]],
    ["win32", ["-StartWhenAvailable", "Register-ScheduledTask", "-Execute '/usr/bin/node'"]],
  ])("on %s shows absolute paths and installs nothing", async (platform, parts) => {
    const folder = await start();
    const { code, out } = await runProgram(folder, ["remind", "--recipe"], {
      platform,
      homeFolder: folder,
      environment: {},
    });
    expect(code).toBe(0);
    for (const part of [...parts, join(folder, "clients.xlsx")]) expect(out).toContain(part);
  });
});
