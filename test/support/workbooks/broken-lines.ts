/** Lines of a journal that no followup wrote, or that a disk has damaged. None of them says anything true about a call that was saved. */
import { crc32 } from "node:zlib";
import { lineOf } from "../../../src/journal/store/lines.ts";
import { callTo } from "../desks.ts";
import { oneOf } from "../fuzz.ts";
import { mutatedBytes, type Next } from "./mutate.ts";

const events = [
  "saved",
  "planned",
  "written",
  "reopened",
  "conflict",
  "settled",
  "forgotten",
  "taken-back",
  "undone",
  "seen",
  "of a newer version",
  "__proto__",
];

const obstacles = [
  "conflict.cell",
  "conflict.contact-gone",
  "conflict.contact-doubled",
  "conflict.row-deleted",
  "workbook.formula",
  "usage.several-match",
  "workbook.doubled-heading",
  "constructor",
  "of a newer version",
];

/** Values of every kind, as JSON text: some can't be written by JSON.stringify, and 1e999 is read as Infinity. */
function anyJson(next: Next, depth = 0): string {
  const kind = next(depth > 3 ? 7 : 10);
  switch (kind) {
    case 0:
      return oneOf(next, ["null", "true", "false"]);
    case 1:
      return oneOf(next, ["0", "-1", "1.5", "1e999", "-1e999", "1e308", "9007199254740993", "-0", "5e-324"]);
    case 2:
      return JSON.stringify(
        oneOf(next, ["", "K", "x", "2026-12-01", "2026-02-31", "__proto__", "\ud800", "\0"]),
      );
    case 3:
      return JSON.stringify("я".repeat(oneOf(next, [1, 100, 40_000])));
    case 4:
      return JSON.stringify(callTo(5 + next(5), oneOf(next, ["x", "y"])));
    case 5:
      return oneOf(next, [
        '{"kind":"empty"}',
        '{"kind":"number","value":1e999}',
        '{"kind":"text","text":"="}',
      ]);
    case 6:
      return deepJson(next);
    case 7:
      return `[${Array.from({ length: next(4) }, () => anyJson(next, depth + 1)).join(",")}]`;
    default:
      return objectOf(next, depth);
  }
}

/** Nested deeper than a program can write again. */
function deepJson(next: Next): string {
  const deep = oneOf(next, [5, 500, 20_000]);
  return next(2) === 0
    ? `${"[".repeat(deep)}${"]".repeat(deep)}`
    : `${'{"a":'.repeat(deep)}1${"}".repeat(deep)}`;
}

const keys = [
  "day",
  "time",
  "kind",
  "row",
  "name",
  "phone",
  "id",
  "how",
  "code",
  "data",
  "found",
  "__proto__",
  "text",
];

function objectOf(next: Next, depth: number): string {
  const fields = Array.from({ length: next(5) }, () => `"${oneOf(next, keys)}":${anyJson(next, depth + 1)}`);
  return `{${fields.join(",")}}`;
}

/** A call of which some fields are anything. */
function oddCall(next: Next, id: string): string {
  const call: Record<string, unknown> = { ...callTo(5 + next(5), id) };
  const odd = Array.from({ length: next(3) }, () => oneOf(next, Object.keys(call)));
  const fields = Object.entries(call).map(([key, value]) => {
    const text = odd.includes(key) ? anyJson(next) : JSON.stringify(value);
    return `${JSON.stringify(key)}:${text}`;
  });
  if (next(4) === 0) fields.push(`"of a newer version":${deepJson(next)}`);
  return `{${fields.join(",")}}`;
}

const settlements = [
  '{"how":"ours"}',
  '{"how":"theirs"}',
  '{"how":"row","row":1e99}',
  '{"how":"row","row":-1}',
  '{"how":"row","row":2.5}',
];

/** An event as it should be, of which some fields are left out or anything, with a right checksum. */
function oddEvent(next: Next): Buffer {
  const id = oneOf(next, ["x", "y"]);
  const fields: Readonly<Record<string, string>> = {
    when: '"2026-11-23T10:15"',
    event: JSON.stringify(next(2) === 0 ? "saved" : oneOf(next, events)),
    id: JSON.stringify(id),
    call: oddCall(next, id),
    order: oneOf(next, ["0", "7", "1e999", "-1e999", "1e308", "1.5"]),
    cells: oneOf(next, ["[]", anyJson(next), `[${oddCell(next)}]`]),
    obstacle: `{"code":${JSON.stringify(oneOf(next, obstacles))},"data":${objectOf(next, 1)}}`,
    settlement: oneOf(next, settlements),
    version: '"v"',
  };
  const written = Object.entries(fields).flatMap(([key, value]) => {
    const chance = next(24);
    return chance === 0 ? [] : [`"${key}":${chance === 1 ? anyJson(next) : value}`];
  });
  return lineOfText(`{${written.join(",")}}`);
}

/** A changed cell in a place that may not exist. */
function oddCell(next: Next): string {
  const number = (): string => oneOf(next, ["1", "3", "5", "0", "-1", "2.5", "1e99", "1e999"]);
  const sheet = oneOf(next, ["Contacts", "Gone"]);
  return `{"sheet":"${sheet}","row":${number()},"column":${number()},"field":"${oneOf(next, keys)}","cell":"","before":{"kind":"number","value":${number()}},"after":{"kind":"text","text":"x"}}`;
}

/** A line with a right checksum over any text. */
function lineOfText(text: string): Buffer {
  const json = Buffer.from(text);
  const checksum = crc32(json).toString(16).padStart(8, "0");
  return Buffer.concat([Buffer.from(`${checksum} `), json, Buffer.from("\n")]);
}

/** A line, or several, that a journal may come to hold; the last one of a file may lack its end. */
export function brokenLine(next: Next, isLast: boolean): Buffer {
  const good = lineOf({ event: "saved", id: "x", call: callTo(5 + next(5), "x"), order: 1 });
  const end = Buffer.from(isLast && next(2) === 0 ? "" : "\n");
  switch (next(8)) {
    case 0:
      return Buffer.concat([mutatedBytes(good, next), end]);
    case 1:
      return Buffer.concat([good.subarray(0, next(good.length)), end]);
    case 2:
      return Buffer.concat([Buffer.alloc(oneOf(next, [1, 511, 4096])), end]);
    case 3:
      return Buffer.concat([Buffer.from(Array.from({ length: next(200) }, () => next(256))), end]);
    case 4:
      return lineOfText(anyJson(next));
    default:
      return oddEvent(next);
  }
}
