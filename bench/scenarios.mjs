// What is compared: the same work on the same file by followup, by other tools, and by the floors nobody goes below.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { today } from "./sheet-rows.mjs";
import { writers } from "./writers.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const followup = [process.execPath, join(here, "../bin/followup.js")];
const python = ["/usr/bin/python3", "python3"].find(
  (program) => spawnSync(program, ["-c", "import openpyxl"]).status === 0,
);
const hasXlsx2csv = spawnSync("xlsx2csv", ["--version"]).status === 0;
const hasSheetJs = existsSync(join(here, "../.bench/node_modules/xlsx"));

const bareNode = { name: "bare node", command: [process.execPath, "-e", "0"] };
const other = (name) => join(here, "others", name);
const nodeTool = (script, ...rest) => [process.execPath, other(script), ...rest];
const pythonTool = (script, ...rest) => [python, other(script), ...rest];

const strings = "xl/sharedStrings.xml";
const part = (number) => `xl/worksheets/sheet${number}.xml`;
// Bare node, inflating these parts and one pass over them; `written`: those that are deflated again too.
const floorOf = (file, read, written = []) => ({
  name: "floor",
  command: nodeTool("floor.mjs", file, read.join(), written.join()),
});

// `goal`: what followup is to reach; see goalLines in table.mjs.
export const scenarios = [
  {
    name: "start",
    title: "Starting",
    goal: { bare: 1.25 },
    tools: () => [
      { name: "followup --help", command: [...followup, "--help"] },
      { name: "followup --version", command: [...followup, "--version"] },
      bareNode,
    ],
  },
  ...Object.keys(writers).flatMap((writer) => [
    writerScenario(10_000, { writer }),
    writerScenario(100_000, { writer }),
  ]),
  writerScenario(10_000, { columns: 300 }),
  todayScenario(1000, { archive: 50_000 }, { floor: 2.5 }),
  todayScenario(1000, { archive: 300_000 }, { floor: 2.5 }),
  todayScenario(1000, { calls: 50_000 }, {}),
  todayScenario(10_000, { archive: 50_000 }, { floor: 2, faster: [["openpyxl", 5]] }),
  todayScenario(100_000, {}, { floor: 2, megabytes: 250, faster: [["openpyxl", 5]] }),
  logScenario(1000, 1000),
  logScenario(10_000, 10_000),
  logScenario(100_000, 10_000),
  reportScenario(10_000),
  reportScenario(100_000),
  reportScenario(1_000_000),
  inlineReportScenario(1_000_000),
];

// Options of `today` as it is measured.
const todayOptions = ["today", "--json", "--lang", "ru", "--date", `${today}T10:00`];

// The day's list of a workbook as one program writes it, beside the floor of that very file.
function writerScenario(contacts, { columns, writer = "Excel" }) {
  const wide = columns === undefined ? "" : `, ${columns} columns`;
  return {
    name: "writers",
    title: `today, as ${writer} writes it: ${sizes({ contacts })}${wide}`,
    goal: { floor: 2 },
    file: { contacts, writer, ...(columns === undefined ? {} : { columns }) },
    tools: (file) => [
      { name: "followup today", command: [...followup, ...todayOptions, "-w", file], answer: dueOfFollowup },
      floorOf(file, [part(1), strings]),
      bareNode,
    ],
  };
}

function sizes({ contacts, archive, calls }) {
  const parts = [
    `${contacts.toLocaleString("en")} contacts`,
    ...(archive === undefined ? [] : [`${archive.toLocaleString("en")} archive rows`]),
    ...(calls === undefined ? [] : [`${calls.toLocaleString("en")} calls`]),
  ];
  return parts.join(", ");
}

function todayScenario(contacts, others, goal) {
  const due = (stdout) => stdout.trim();
  const read = [part(1), strings, ...(others.calls === undefined ? [] : [part(2)])];
  return {
    name: "today",
    title: `today: ${sizes({ contacts, ...others })}`,
    goal,
    file: { contacts, ...others },
    tools: (file) => [
      { name: "followup today", command: [...followup, ...todayOptions, "-w", file], answer: dueOfFollowup },
      ...(python === undefined
        ? []
        : [
            {
              name: "openpyxl, read-only",
              command: pythonTool("openpyxl-due.py", file, today),
              answer: (text) => sameForm(due(text)),
            },
          ]),
      {
        name: "exceljs",
        command: nodeTool("exceljs-due.mjs", file, today),
        answer: (text) => sameForm(due(text)),
      },
      ...(hasSheetJs
        ? [
            {
              name: "SheetJS",
              command: nodeTool("sheetjs-due.mjs", file, today),
              answer: (text) => sameForm(due(text)),
            },
          ]
        : []),
      ...(hasXlsx2csv
        ? [{ name: "xlsx2csv", command: ["xlsx2csv", "-s", "1", "-f", "%Y-%m-%d", file], answer: dueOfCsv }]
        : []),
      floorOf(file, read),
      bareNode,
    ],
  };
}

const sameForm = (json) => JSON.stringify(JSON.parse(json));

function dueOfFollowup(stdout) {
  const { cards } = JSON.parse(stdout);
  return JSON.stringify(cards.map(({ row }) => row).sort((left, right) => left - right));
}

function dueOfCsv(stdout) {
  const due = [];
  // No field before the date holds a comma or a quotation mark.
  for (const [at, line] of stdout.split("\n").slice(1).entries()) {
    const found = line.split(",")[5] ?? "";
    const iso = found.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, "$3-$2-$1").slice(0, 10);
    if (/^\d{4}-/.test(iso) && iso <= today) due.push(at + 2);
  }
  return JSON.stringify(due);
}

function logScenario(contacts, calls) {
  const row = Math.floor(contacts / 2);
  const before = (file) => (folder) => {
    const copy = join(folder, "clients.xlsx");
    copyFileSync(file, copy);
    return copy;
  };
  const logged = (_, copy) => {
    if (python === undefined) return null;
    const [program, ...rest] = pythonTool("openpyxl-logged.py", copy, String(row));
    const { error, stderr, stdout } = spawnSync(program, rest, { maxBuffer: 1 << 28 });
    return String(stdout).trim() || `can't be read back: ${error?.message ?? stderr}`;
  };
  const options = ["log", `row:${row}`, "no-answer", "--next", "2026-12-01", "--json", "--lang", "ru"];
  return {
    ...{
      name: "log",
      title: `log: ${sizes({ contacts, calls })}`,
      file: { contacts, calls },
      goal: {
        ...(contacts < 100_000 ? {} : { floor: 3 }),
        faster:
          contacts < 10_000
            ? []
            : [
                ["openpyxl", 10],
                ["exceljs", 10],
              ],
        memoryShare:
          contacts < 10_000
            ? []
            : [
                ["openpyxl", 0.33],
                ["exceljs", 0.33],
              ],
      },
    },
    tools: (file) => [
      {
        ...{ name: "followup log", before: before(file), answer: logged },
        command: (copy) => [...followup, ...options, "--date", `${today}T10:15`, "-w", copy],
      },
      ...(python === undefined
        ? []
        : [
            {
              ...{ name: "openpyxl: load, edit, save", before: before(file), answer: logged },
              command: (copy) => pythonTool("openpyxl-log.py", copy, String(row)),
            },
          ]),
      {
        ...{ name: "exceljs: load, edit, save", before: before(file), answer: logged },
        command: (copy) => nodeTool("exceljs-log.mjs", copy, String(row)),
      },
      floorOf(file, [part(1), part(2), strings], [part(1), part(2)]),
      bareNode,
    ],
  };
}

const reportOptions = ["report", "--all", "--json", "--lang", "ru", "--date", `${today}T10:00`];

// Calls whose texts stand in the cells, as followup itself writes them, against calls with shared ones.
function inlineReportScenario(calls) {
  const contacts = 1000;
  const command = (file) => [...followup, ...reportOptions, "-w", file];
  return {
    name: "report",
    title: `report --all, texts in the cells: ${sizes({ contacts, calls })}`,
    file: { contacts, calls, writer: "XlsxWriter, constant memory" },
    beside: { contacts, calls },
    goal: { megabytes: 600, other: ["shared texts", 1.3] },
    tools: (file, shared) => [
      { name: "texts in the cells", answer: reasonsOfFollowup, command: command(file) },
      { name: "shared texts", answer: reasonsOfFollowup, command: command(shared) },
      floorOf(file, [part(2)]),
      bareNode,
    ],
  };
}

function reportScenario(calls) {
  const contacts = 1000;
  const answer = (stdout) => sameForm(stdout);
  return {
    ...{ name: "report", title: `report --all: ${sizes({ contacts, calls })}`, file: { contacts, calls } },
    goal: calls === 1_000_000 ? { megabytes: 600, faster: [["openpyxl", 4]] } : {},
    tools: (file) => [
      {
        ...{ name: "followup report", answer: reasonsOfFollowup },
        command: [...followup, ...reportOptions, "-w", file],
      },
      ...(python === undefined
        ? []
        : [{ name: "openpyxl, read-only", command: pythonTool("openpyxl-reasons.py", file), answer }]),
      ...(calls > 100_000
        ? []
        : [{ name: "exceljs", command: nodeTool("exceljs-reasons.mjs", file), answer }]),
      floorOf(file, [part(2), strings]),
      bareNode,
    ],
  };
}

function reasonsOfFollowup(stdout) {
  const { calls, reasons } = JSON.parse(stdout);
  const sorted = reasons.map(({ reason, count }) => [reason, count]).sort();
  return JSON.stringify({ calls, reasons: Object.fromEntries(sorted) });
}
