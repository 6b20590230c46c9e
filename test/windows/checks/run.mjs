// Runs the checks of this folder on Windows: a line for each, "- " before a failure. Ends well only when all hold.
// On a real Windows: npm run build, then node test\windows\checks\run.mjs; LANE_FOLDER is a folder with hold.exe and flick.exe.
import { parseArgs } from "node:util";
import { commandChecks } from "./commands.mjs";
import { crowdChecks } from "./crowd.mjs";
import { fileChecks } from "./files.mjs";
import { fullDiskChecks } from "./full-disk.mjs";
import { heldChecks } from "./held.mjs";
import { canHold } from "./holding.mjs";
import { nameChecks } from "./names.mjs";
import { clearRooms, counted } from "./room.mjs";
import { settingChecks } from "./settings.mjs";
import { singleFileChecks } from "./single-file.mjs";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    repeat: { type: "string", default: "1" },
    minutes: { type: "string" },
    list: { type: "boolean" },
  },
});
// Where time may end them, what can lose or misplace an outcome comes first.
const all = [
  ...(canHold ? heldChecks : []),
  ...crowdChecks,
  ...fullDiskChecks,
  ...fileChecks,
  ...singleFileChecks,
  ...nameChecks,
  ...settingChecks,
  ...commandChecks,
];
const chosen = all.filter(({ name }) => values.only === undefined || name.includes(values.only));

if (!canHold) console.log("without hold.exe and flick.exe: what holds files is left out");
if (values.list === true) for (const { name } of chosen) console.log(name);
else process.exitCode = (await runAll()) ? 0 : 1;

async function runAll() {
  const began = Date.now();
  const repeat = Number(values.repeat);
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const isTimeUp = () => values.minutes !== undefined && seconds() > Number(values.minutes) * 60;
  let [held, ran, left] = [0, 0, 0];
  for (const check of Array.from({ length: repeat }, () => chosen).flat()) {
    if (isTimeUp()) {
      left += 1;
      continue;
    }
    ran += 1;
    if (await holds(check, repeat === 1)) held += 1;
  }
  clearRooms();
  const rest = left === 0 ? "" : `; ${left} left out, for the time was up`;
  console.log(
    `${held} of ${ran} checks hold; ${counted.commands} commands in ${seconds()} s; ${process.platform} ${process.version}${rest}`,
  );
  return held === ran;
}

async function holds({ name, work }, isTold) {
  const failures = [];
  const start = Date.now();
  try {
    await work((text) => failures.push(text));
  } catch (error) {
    failures.push(error.stack ?? String(error));
  }
  for (const text of failures) console.log(`- ${name}: ${text}`);
  if (failures.length === 0 && isTold)
    console.log(`  ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return failures.length === 0;
}
