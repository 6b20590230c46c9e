/** Shares and progress as bars of characters. */
import type { Share } from "../rules/report/statistics.ts";
import type { Look } from "./look.ts";

const signs = {
  unicode: { sure: "█", perhaps: "▒", rest: "░" },
  ascii: { sure: "#", perhaps: "-", rest: "." },
} as const;

/** A share as a bar: solid up to its lower bound, shaded up to its upper one. `full` is the share that fills the width. */
export function shareBar({ high, low }: Share, full: number, width: number, look: Look): string {
  const { perhaps, sure } = signs[look.unicode ? "unicode" : "ascii"];
  const solid = Math.round((low / full) * width);
  const end = Math.min(width, Math.max(solid + 1, Math.round((high / full) * width)));
  return sure.repeat(solid) + perhaps.repeat(end - solid);
}

/** A count as a bar without any interval; the greatest count fills the width. */
export function countBar(count: number, greatest: number, width: number, look: Look): string {
  const { sure } = signs[look.unicode ? "unicode" : "ascii"];
  return sure.repeat(greatest === 0 ? 0 : Math.round((count / greatest) * width));
}

/** How much of something is done; full only when all of it is. */
export function progressBar(done: number, needed: number, width: number, look: Look): string {
  const { rest, sure } = signs[look.unicode ? "unicode" : "ascii"];
  const part = needed === 0 ? 1 : Math.min(1, done / needed);
  const filled = Math.floor(part * width);
  return sure.repeat(filled) + rest.repeat(width - filled);
}
