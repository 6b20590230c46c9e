/** What a number format shows of a moment: the day, the time of day, both or neither. */
import { builtInKind, codeKind } from "./number-format.ts";

/** A number format; `code` is null for a built-in one. */
export interface NumberFormat {
  readonly id: number;
  readonly code: string | null;
}

const shortDateTime = 22;

/** True when a number under this format is shown as a plain number. */
export function showsNumber(format: NumberFormat): boolean {
  return kindOf(format) === "number";
}

/** True when the format shows the day. */
export function showsDay(format: NumberFormat): boolean {
  return kindOf(format) === "date";
}

/** True when the format shows a time of day and no day. */
export function showsClock(format: NumberFormat): boolean {
  return kindOf(format) === "time";
}

/** True when the format shows the time of day besides the day. */
export function showsDayAndTime(format: NumberFormat): boolean {
  if (format.code === null) return format.id === shortDateTime;
  const bare = format.code.replace(/"[^"]*"?|\[[^\]]*\]|[\\*_]./gs, "");
  return showsDay(format) && /[hs]/i.test(bare.split(";")[0] ?? "");
}

/** The format that shows the same day and the time too; null for one that can't be added to. */
export function withTime(code: string): string | null {
  // F800 stands for the day as the person's own system writes it, whatever the rest says.
  if (/\[\$-[^\]]*F[48]00\]/i.test(code)) return null;
  const first = /^(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\])*/.exec(code)?.[0] ?? "";
  return `${first} hh:mm${code.slice(first.length)}`;
}

/** Hours and minutes, perhaps seconds and AM or PM, with what parts them from the day. */
const clock =
  /[\s,]*(?:\\[\s,]|"[^"]*")*\bh{1,2}(?:\\?[:.])mm(?:\\?[:.]ss(?:\.0+)?)?(?:\\?\s*AM\/PM)?[\s,]*/i;

/** The format that shows the same day without the time; null where the time can't be taken out. */
export function withoutTime(code: string): string | null {
  const [first = "", ...others] = code.split(";");
  const day = first.replace(clock, " ").trim();
  const format = { id: -1, code: day };
  if (day === "" || !showsDay(format) || showsDayAndTime(format)) return null;
  return [day, ...others].join(";");
}

function kindOf({ code, id }: NumberFormat) {
  return code === null ? builtInKind(id) : codeKind(code);
}
