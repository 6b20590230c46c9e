// The pictures of the READMEs, from real runs with the sample workbook: the list and a card as a terminal shows them, and the
// report as a page where a Chromium is found.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stringWidth from "string-width";

const root = join(import.meta.dirname, "..");
const pictures = join(root, "docs", "pictures");
const program = join(root, "bin", "followup.js");
const day = "2026-11-23T10:15";
const workbooks = { en: "clients.xlsx", ru: "клиенты.xlsx", ro: "clienti.xlsx" };
const browsers = ["chromium", "chromium-browser", "google-chrome", "/opt/chromium/chrome"];

// What each style of the terminal looks like on the dark ground of the picture.
const colours = { 1: "#ffffff", 2: "#8b949e", 31: "#ff7b72", 32: "#56d364", 33: "#e3b341", 36: "#76e3ea" };
// A style, and everything else that tells a terminal what to do.
const signal = String.fromCharCode(27);
const styles = new RegExp(`(${signal}\\[[\\d;]*m)`);
const oneStyle = new RegExp(`^${signal}\\[([\\d;]*)m$`);
const moves = new RegExp(`${signal}\\[[^A-Za-z]*[A-Za-z]`, "g");
const size = { font: 14, line: 20, sign: 8.43, margin: 20 };

mkdirSync(pictures, { recursive: true });
for (const [language, workbook] of Object.entries(workbooks)) {
  const folder = mkdtempSync(join(tmpdir(), "followup-pictures-"));
  try {
    run(folder, language, ["init", workbook, "--sample"]);
    picture(`today-${language}.svg`, ["today"], folder, language);
    picture(`card-${language}.svg`, ["next"], folder, language);
    run(folder, language, ["report", "--all", "--min", "1", "--out", "report.html"]);
    photograph(join(folder, "report.html"), join(pictures, `report-${language}.png`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(folder, language, words, env = {}) {
  const options = {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, FOLLOWUP_HOME: join(folder, "home"), ...env },
  };
  const typed = [...words, "--lang", language, "--date", day];
  const ended = spawnSync(process.execPath, [program, ...typed], options);
  if (ended.status !== 0) throw new Error(`followup ${typed.join(" ")}: ${ended.stderr}`);
  return ended.stdout;
}

// A command on a terminal: `script` gives it one where the system has that program.
function shown(folder, language, words) {
  const typed = [process.execPath, program, ...words, "--lang", language, "--date", day];
  const line = typed.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
  const ended = spawnSync("script", ["-qec", `stty cols 80 rows 40; ${line} </dev/null`, "/dev/null"], {
    cwd: folder,
    encoding: "utf8",
    env: {
      ...process.env,
      FOLLOWUP_HOME: join(folder, "home"),
      LC_ALL: "C.UTF-8",
      TERM: "xterm-256color",
      NO_COLOR: "",
    },
    input: "",
  });
  return ended.status === 0 ? ended.stdout.replaceAll("\r", "") : run(folder, language, words);
}

function picture(name, words, folder, language) {
  const lines = [`$ followup ${words.join(" ")}`, "", ...shown(folder, language, words).trim().split("\n")];
  const columns = Math.max(...lines.map((line) => stringWidth(line)), 60);
  const width = Math.ceil(columns * size.sign + 2 * size.margin);
  const height = lines.length * size.line + 2 * size.margin;
  const rows = lines.map((line, at) => {
    const y = size.margin + (at + 1) * size.line - 6;
    return `<text x="${size.margin}" y="${y}">${spans(line)}</text>`;
  });
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${xml(lines[0])}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<g font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${size.font}" fill="#d0d7de">`,
    ...rows,
    "</g>",
    "</svg>",
  ];
  writeFileSync(join(pictures, name), `${svg.join("\n")}\n`);
  console.log(`docs/pictures/${name}`);
}

// The pieces of a line in their colours; each begins where a terminal would put it, whatever the font.
function spans(line) {
  let style = null;
  let column = 0;
  return line
    .split(styles)
    .map((piece) => {
      const code = oneStyle.exec(piece)?.[1];
      if (code !== undefined) {
        style = colourOf(code);
        return "";
      }
      const text = piece.replace(moves, "");
      if (text === "") return "";
      const x = size.margin + column * size.sign;
      column += stringWidth(text);
      const fill = style === null ? "" : ` fill="${style}"`;
      return `<tspan x="${x.toFixed(1)}"${fill} textLength="${(stringWidth(text) * size.sign).toFixed(1)}">${xml(text)}</tspan>`;
    })
    .join("");
}

// One of the 256 colours that no theme changes (38;5;n: 16 on a cube of six steps, 24 greys), or a plain style; null ends it.
function colourOf(code) {
  const [, number] = /^38;5;(\d+)$/.exec(code) ?? [];
  if (number === undefined) return colours[code.split(";").at(-1)] ?? null;
  const at = Number(number) - 16;
  if (at < 0) return null;
  const steps =
    at < 216
      ? [Math.floor(at / 36), Math.floor(at / 6) % 6, at % 6].map((step) => (step === 0 ? 0 : 55 + 40 * step))
      : [];
  const grey = 8 + 10 * (at - 216);
  const [red, green, blue] = at < 216 ? steps : [grey, grey, grey];
  return `rgb(${red}, ${green}, ${blue})`;
}

function xml(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(" ", "\u00a0");
}

function photograph(page, file) {
  for (const browser of browsers) {
    const { status } = spawnSync(
      browser,
      [
        "--headless",
        "--no-sandbox",
        "--hide-scrollbars",
        "--window-size=820,640",
        `--screenshot=${file}`,
        `file://${page}`,
      ],
      { stdio: "ignore", timeout: 60_000 },
    );
    if (status === 0) return console.log(file.slice(root.length + 1));
  }
  console.log("no Chromium here: the picture of the report stays as it is");
}
