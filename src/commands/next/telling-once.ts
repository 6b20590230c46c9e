/** The context of a whole deck: read afresh after each write, and what is said beside the work is said once. */
import { type Line, textOfLine } from "../../terminal/output.ts";
import type { Context } from "../context.ts";

/** The same context; its workbooks are read again after each write. */
export function rereading(context: Context): Context {
  return { ...context, workbook: (which) => context.workbook({ ...which, rereads: true }) };
}

/** The same context, where what is said beside the work is not said again at every card. */
export function tellingOnce(context: Context): Context {
  const told = new Set<string>();
  const { output } = context;
  const aside = (text: Line) => {
    if (told.has(textOfLine(text))) return;
    told.add(textOfLine(text));
    output.aside(text);
  };
  // The width is asked for anew each time: windows are resized.
  const telling = {
    ...output,
    aside,
    get width() {
      return output.width;
    },
    get height() {
      return output.height;
    },
  };
  return { ...context, output: telling };
}
