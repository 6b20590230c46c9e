// Many followups at once, and followups that are killed.
import { Room } from "./room.mjs";

export const crowdChecks = [
  { name: "20 logs at once", work: twentyAtOnce },
  { name: "24 killed in the middle", work: killed },
];

async function twentyAtOnce(fail) {
  const room = new Room("crowd");
  room.sample();
  const log = (index) =>
    room.start(["log", String(1 + (index % 9)), "no-answer", "--again", "--json", "--note", `n${index}`]);
  const ends = await Promise.all(Array.from({ length: 20 }, (_, index) => log(index).end));
  // Two calls of one contact in the same moment: the second may be told that the row is not what was shown.
  for (const { code, out } of ends)
    if (code !== 0 && code !== 5) fail(`exit ${code}: ${out.replace(/\s+/g, " ").slice(0, 160)}`);
  const saved = ends.filter(({ json }) => json?.saved === true).length;
  if (saved < 9) fail(`${saved} of 20 saved`);
  const conflicts = room.run(["sync", "--json"]).json?.conflicts?.length ?? 0;
  const calls = room.calls();
  if (calls + conflicts !== saved) fail(`${calls} in the workbook, ${conflicts} asked about, ${saved} saved`);
  const doubled = await room.doubled();
  if (doubled.length > 0) fail(`doubled: ${doubled}`);
}

// Every other one at the moment when it says "Saved", the others 150 to 400 ms after their start.
async function killed(fail) {
  const room = new Room("kills");
  room.sample();
  let saved = 0;
  const random = seeded(7);
  for (let index = 0; index < 24; index++) {
    const { child, end } = room.start([
      "log",
      String(1 + (index % 9)),
      "no-answer",
      "--again",
      "--note",
      `k${index}`,
    ]);
    const timer = index % 2 === 0 ? null : setTimeout(() => child.kill("SIGKILL"), 150 + random() * 250);
    if (timer === null)
      child.on("said", (out) => {
        if (/Saved/.test(out)) child.kill("SIGKILL");
      });
    const { out } = await end;
    clearTimeout(timer);
    if (/Saved/.test(out)) saved += 1;
  }
  const synced = room.run(["sync"]);
  if (synced.code !== 0) fail(synced.text);
  const calls = room.calls();
  if (calls < saved || calls > 24) fail(`${saved} were called saved, ${calls} are in the workbook`);
  const doubled = await room.doubled();
  if (doubled.length > 0) fail(`doubled: ${doubled}`);
}

function seeded(start) {
  let seed = start;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
}
