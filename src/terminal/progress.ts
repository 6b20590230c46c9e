/** Tells that work goes on: a line that comes when it has taken a second, counts the seconds, and goes when it is done. */
import type { Sink } from "./sink.ts";

/** Calls a function after some milliseconds; what it gives back stops that. */
export type After = (milliseconds: number, work: () => void) => () => void;

/** Does work under a line of text. */
export type During = <Result>(text: string, work: () => Promise<Result>) => Promise<Result>;

const second = 1000;
const eraseLine = "\r\u001b[K";

/** Shows the line on a sink that is a terminal; elsewhere the work is only done. Of work inside other work the outer one is shown. */
export function during(sink: Sink, after: After): During {
  let isShowing = false;
  return async (text, work) => {
    if (!sink.isTerminal || isShowing) return work();
    isShowing = true;
    let seconds = 0;
    const tick = (): (() => void) =>
      after(second, () => {
        seconds += 1;
        sink.write(`${eraseLine}${text} ${seconds} s`);
        stop = tick();
      });
    let stop = tick();
    try {
      return await work();
    } finally {
      stop();
      if (seconds > 0) sink.write(eraseLine);
      isShowing = false;
    }
  };
}
