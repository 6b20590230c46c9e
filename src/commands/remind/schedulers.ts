/** A command that is run every five minutes, as each system's own scheduler wants it written. Pure. */

/** What is to be run. */
export interface Scheduled {
  /** The program with absolute paths, and its words. */
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** systemd's two unit files with what enables them, and the line for cron. */
export function systemdAndCron({ environment, words }: Scheduled): {
  readonly service: string;
  readonly timer: string;
  readonly enable: string;
  readonly cron: string;
} {
  const set = Object.entries(environment);
  const service = [
    "[Unit]",
    "Description=followup remind",
    "",
    "[Service]",
    "Type=oneshot",
    ...set.map(([name, value]) => `Environment=${unitWord(`${name}=${value}`)}`),
    `ExecStart=${words.map(unitWord).join(" ")}`,
  ];
  const timer = [
    "[Unit]",
    "Description=followup remind every five minutes",
    "",
    "[Timer]",
    "OnCalendar=*:0/5",
    "Persistent=true",
    "",
    "[Install]",
    "WantedBy=timers.target",
  ];
  const typed = [...set.map(([name, value]) => `${name}=${shellWord(value)}`), ...words.map(shellWord)];
  return {
    service: service.join("\n"),
    timer: timer.join("\n"),
    enable: "systemctl --user daemon-reload\nsystemctl --user enable --now followup-remind.timer",
    // A percent sign ends the command of a crontab.
    cron: `*/5 * * * * ${typed.join(" ").replaceAll("%", "\\%")}`,
  };
}

/** A word of a unit file: quotes, percent signs and dollars mean something there. */
function unitWord(word: string): string {
  const plain = word.replaceAll("%", "%%").replaceAll("$", "$$$$");
  if (/^[\w@+=:,./%$-]+$/.test(plain)) return plain;
  return `"${plain.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** launchd's file, where it goes, and what loads it. */
export function launchd({ environment, words }: Scheduled): {
  readonly path: string;
  readonly file: string;
  readonly load: string;
} {
  const label = "followup.remind";
  const path = `~/Library/LaunchAgents/${label}.plist`;
  const set = Object.entries(environment);
  const file = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    "<dict>",
    `  <key>Label</key><string>${label}</string>`,
    "  <key>StartInterval</key><integer>300</integer>",
    "  <key>RunAtLoad</key><true/>",
    "  <key>ProgramArguments</key>",
    "  <array>",
    ...words.map((word) => `    <string>${xml(word)}</string>`),
    "  </array>",
    ...(set.length === 0 ? [] : ["  <key>EnvironmentVariables</key>", "  <dict>"]),
    ...set.map(([name, value]) => `    <key>${xml(name)}</key><string>${xml(value)}</string>`),
    ...(set.length === 0 ? [] : ["  </dict>"]),
    "</dict>",
    "</plist>",
  ];
  return { path, file: file.join("\n"), load: `launchctl bootstrap gui/$(id -u) ${path}` };
}

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What PowerShell registers a task with. */
export function taskScheduler({ environment, words }: Scheduled): string {
  const [program = "", ...rest] = words;
  const set = Object.entries(environment);
  // The Task Scheduler sets no variables: a shell in between does.
  const before = set.map(([name, value]) => `set "${name}=${value}"&&`).join("");
  const isPlain = set.length === 0;
  const execute = isPlain ? program : "cmd.exe";
  const line = rest.map(windowsWord).join(" ");
  const argument = isPlain ? line : `/d /s /c "${before}${windowsWord(program)} ${line}"`;
  return [
    `$action = New-ScheduledTaskAction -Execute ${quoted(execute)} -Argument ${quoted(argument)}`,
    "$trigger = New-ScheduledTaskTrigger -Once -At (Get-Date).Date -RepetitionInterval (New-TimeSpan -Minutes 5)",
    "$settings = New-ScheduledTaskSettingsSet -StartWhenAvailable -MultipleInstances IgnoreNew -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries",
    "Register-ScheduledTask -TaskName 'followup remind' -Action $action -Trigger $trigger -Settings $settings",
  ].join("\n");
}

/** A word of a command line as Windows programs part it (CommandLineToArgvW). */
function windowsWord(word: string): string {
  if (/^[\w:\\./-]+$/.test(word)) return word;
  return `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, "$1$1")}"`;
}

/** A text of PowerShell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
