/** Keeps what a library prints by itself, so that it leaves the program the same way as everything else. */
import { Console } from "node:console";
import { Writable } from "node:stream";

/** What is printed to the console by work that ends at once. */
export function printedBy(work: () => void): string {
  const pieces: string[] = [];
  const stream = new Writable({
    write(piece, _, done) {
      pieces.push(String(piece));
      done();
    },
  });
  const former = globalThis.console;
  globalThis.console = new Console(stream);
  try {
    work();
  } finally {
    globalThis.console = former;
  }
  return pieces.join("");
}
