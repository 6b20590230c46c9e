/** A terminal that is closed in the middle of the deck: the program ends as everything ends then, and what was saved is written once. */
import { expect, onTestFinished, test } from "vitest";
import { python } from "../support/workbooks/openpyxl.ts";
import { CliOffice } from "./cli-office.ts";

/** Runs words on a terminal of its own, types a key when it is asked, and closes the terminal so many milliseconds later. Prints the signal that ended it. */
const closing = `
import fcntl, os, pty, select, struct, sys, termios, time
wait, key, words = float(sys.argv[1]) / 1000, sys.argv[2].encode(), sys.argv[3:]
child, terminal = pty.fork()
if child == 0: os.execvp(words[0], words)
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
def read(until, sought):
    seen = b""
    while time.monotonic() < until and (sought is None or sought not in seen):
        if select.select([terminal], [], [], 0.01)[0]: seen += os.read(terminal, 65536)
read(time.monotonic() + 20, b"another day")
os.write(terminal, key)
read(time.monotonic() + wait, None)
os.close(terminal)
end = time.monotonic() + 10
while time.monotonic() < end:
    ended, status = os.waitpid(child, os.WNOHANG)
    if ended: print(os.WTERMSIG(status)); sys.exit()
    time.sleep(0.01)
os.kill(child, 9)
print("still running")
`;

const hangUp = "1";

test.skipIf(python === null || process.platform === "win32")(
  "the deck ends by the signal of its terminal, and its outcome is written once",
  async () => {
    for (const wait of [0, 20, 50, 80, 110, 140, 180, 230, 300]) {
      const office = await CliOffice.make(3);
      onTestFinished(() => office.remove());
      const { out } = await office.run(["next"], [python ?? "", "-c", closing, String(wait), "n"]);
      expect(out.trim()).toBe(hangUp);
      await office.run(["sync"]);
      expect((await office.called()).length).toBeLessThan(2);
      expect(await office.runHere(["sync"])).toMatchObject({
        exit: 0,
        out: "Everything is in the workbook.\n",
      });
    }
  },
  60_000,
);
