/** A reminder as it is written: its lines, its document, and the recipes of each system's scheduler, awkward words and all. */
import { describe, expect, test } from "vitest";
import { morningLine, reminderDocument, reminderLine, seenText } from "../../src/commands/remind/message.ts";
import { launchd, systemdAndCron, taskScheduler } from "../../src/commands/remind/schedulers.ts";
import type { TimedPromise } from "../../src/rules/reminders/timed-promise.ts";

const promise: TimedPromise = {
  ...{ row: 7, name: "Sarah Mitchell", phone: "+44 20", owner: "Ion", day: "2026-11-23", time: "16:00" },
};
const at = (time: "15:52" | "16:00" | "16:05") => ({ day: "2026-11-23", time }) as const;
const look = { asOf: null, brief: false, language: "en" } as const;

test.each([
  [
    { due: 9, late: 3, timed: ["11:30", "16:00"] },
    "Mon 23 Nov: 9 calls, 3 late, 2 at a set time (11:30, 16:00)",
  ],
  [{ due: 1, late: 0, timed: [] }, "Mon 23 Nov: 1 call"],
  [{ due: 0, late: 0, timed: [] }, "Mon 23 Nov: nobody to call"],
] as const)("the morning of %j", (morning, line) => {
  expect(morningLine("2026-11-23", morning, "en")).toBe(line);
});

test("who, when, what was said, and how old that is; nobody's name where it is to be brief", () => {
  const line = (said: string | null, now = at("15:52"), differs = {}) =>
    reminderLine({ promise, said }, now, { ...look, ...differs });
  expect(line(null)).toMatch(/^16:00 Sarah Mitchell, \+44 20: in 8 minutes/);
  expect(line(null, at("16:00"))).toMatch(/^16:00 Sarah Mitchell, \+44 20: promised for now/);
  expect(line(null, at("16:05"))).toMatch(/5 minutes ago/);
  expect(line(" send\n the  price ")).toContain("send the price");
  expect(line("send the price", at("15:52"), { brief: true })).toMatch(/^16:00: [^:]+ in 8 minutes/);
  expect(line("send the price", at("15:52"), { brief: true })).not.toMatch(/Sarah|price/);
  expect(line(null, at("15:52"), { asOf: { day: "2026-11-23", time: "09:12" } })).toMatch(/09:12/);
  const nameless = { promise: { ...promise, name: "" }, said: null };
  expect(reminderLine(nameless, at("15:52"), look)).toMatch(/^16:00 \+44 20: /);
});

test.each([
  [{ day: "2026-11-23", time: "09:12" }, "09:12"],
  [{ day: "2026-11-22", time: "09:12" }, "Sun 22 Nov, 09:12"],
  [{ day: "2026-11-23", time: null }, "Mon 23 Nov"],
] as const)("a list seen at %j is of %s", (asOf, text) => {
  expect(seenText(asOf, at("16:00"), "en")).toBe(text);
});

test("the document names whom, and where there are several sheets which; brief names nobody", () => {
  const document = (brief: boolean, sheet?: string) =>
    reminderDocument(
      { asOf: null, now: at("15:52") },
      null,
      [{ promise: sheet === undefined ? promise : { ...promise, sheet }, said: "the price" }],
      brief,
    );
  expect(document(false)).toEqual({
    ...{ now: "2026-11-23T15:52", morning: null, asOf: null },
    due: [
      {
        ...{ row: 7, name: "Sarah Mitchell", phone: "+44 20", owner: "Ion" },
        ...{ day: "2026-11-23", time: "16:00", minutes: 8, said: "the price" },
      },
    ],
  });
  expect(document(true, "Base")).toMatchObject({
    due: [{ row: 7, sheet: "Base", name: null, phone: null, owner: "Ion", said: null }],
  });
});

const scheduled = {
  words: ["/usr/bin/node", "a b.js", "remind", "100%", "$HOME", `it's "so"`, "C:\\x\\"],
  environment: { FOLLOWUP_HOME: "/home/ann o" },
};

describe("the recipe for", () => {
  test("systemd quotes what means something there, and cron what means something to it", () => {
    const { cron, enable, service, timer } = systemdAndCron(scheduled);
    expect(service.split("\n")).toEqual([
      ...["[Unit]", "Description=followup remind", "", "[Service]", "Type=oneshot"],
      'Environment="FOLLOWUP_HOME=/home/ann o"',
      `ExecStart=/usr/bin/node "a b.js" remind 100%% $$HOME "it's \\"so\\"" "C:\\\\x\\\\"`,
    ]);
    expect(timer).toContain("[Timer]\nOnCalendar=*:0/5\nPersistent=true");
    expect(enable).toContain("enable --now followup-remind.timer");
    expect(cron).toBe(
      `*/5 * * * * FOLLOWUP_HOME='/home/ann o' /usr/bin/node 'a b.js' remind 100\\% '$HOME' 'it'\\''s "so"' 'C:\\x\\'`,
    );
    expect(systemdAndCron({ ...scheduled, environment: {} }).service).not.toContain("Environment");
  });

  test("launchd is XML with each word by itself, its environment only where there is one", () => {
    const { file, load, path } = launchd({ words: ["/bin/a", "<&>"], environment: { A: "1 & 2" } });
    expect(path).toBe("~/Library/LaunchAgents/followup.remind.plist");
    expect(load).toContain(path);
    expect(file).toContain("<key>StartInterval</key><integer>300</integer>");
    expect(file).toContain("    <string>/bin/a</string>\n    <string>&lt;&amp;&gt;</string>\n  </array>");
    expect(file).toContain("  <dict>\n    <key>A</key><string>1 &amp; 2</string>\n  </dict>\n</dict>");
    expect(launchd({ words: ["/bin/a"], environment: {} }).file).not.toContain("EnvironmentVariables");
  });

  test("the Task Scheduler parts words as Windows does, with a shell only where a variable is to be set", () => {
    const plain = taskScheduler({
      words: ["C:\\followup.exe", "remind", "a b", 'x"y', "C:\\d d\\"],
      environment: {},
    });
    expect(plain.split("\n")[0]).toBe(
      `$action = New-ScheduledTaskAction -Execute 'C:\\followup.exe' -Argument 'remind "a b" "x\\"y" "C:\\d d\\\\"'`,
    );
    const set = taskScheduler({ words: ["C:\\it's.exe", "remind"], environment: { A: "b" } });
    expect(set.split("\n")[0]).toBe(
      `$action = New-ScheduledTaskAction -Execute 'cmd.exe' -Argument '/d /s /c "set "A=b"&&"C:\\it''s.exe" remind"'`,
    );
    expect(plain).toContain("(New-TimeSpan -Minutes 5)");
    expect(plain).toContain("Register-ScheduledTask -TaskName 'followup remind'");
  });
});
