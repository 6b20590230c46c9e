// Asks the process that runs the tests, and starts it anew when a change makes it hang.
import { fork } from "node:child_process";
import { join } from "node:path";

/** `ask(deed, about, milliseconds)` resolves with the answer, or null where none came in time or the process died. */
export function testProcess(place) {
  let child;

  async function ask(deed, about, limit) {
    if (child === undefined) {
      child = fork(join(import.meta.dirname, "process.mjs"), {
        execArgv: ["--max-old-space-size=2048"],
        stdio: ["ignore", "ignore", "pipe", "ipc"],
      });
      child.stderr.resume();
      await answer("begin", { place }, 60_000);
    }
    const answered = await answer(deed, about, limit);
    if (answered === null) stop();
    return answered;
  }

  function answer(deed, about, limit) {
    const asked = child;
    return new Promise((resolve) => {
      const answered = (message) => {
        clearTimeout(timer);
        asked.off("message", answered);
        asked.off("exit", died);
        resolve(message);
      };
      const died = () => answered(null);
      const timer = setTimeout(answered, limit, null);
      asked.once("message", answered);
      asked.once("exit", died);
      asked.send({ deed, ...about });
    });
  }

  function stop() {
    child?.kill("SIGKILL");
    child = undefined;
  }

  return { ask, stop };
}
