/** Tells whether a file is a report or a list that followup wrote before, and may be replaced by the next one. */
import { inflateRawSync } from "node:zlib";
import { type InEveryLanguage, type Language, languages } from "../base/language.ts";
import { todayWords } from "../words/commands/today.ts";
import { reportWords } from "../words/report/report.ts";

/** Stands in a comment of every html and markdown report. */
export const reportMark = "followup report";

/** Who made a report workbook, in its properties. */
export const reportCreator = "followup";

/** The kinds of document, by the ending of the file's name. */
export const documentKinds = ["html", "xlsx", "md", "csv", "json"] as const;

/** One of `documentKinds`. */
export type DocumentKind = (typeof documentKinds)[number];

/** What is written over only where it is our own: a report document, or a calendar file. */
export type SavedKind = DocumentKind | "ics";

/** Who made a calendar file. */
const calendarMaker = "-//followup//followup//EN";

/** The kind that a file's name asks for; null when it is none of ours. */
export function kindOfFile(name: string): DocumentKind | null {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return documentKinds.find((kind) => kind === ending || (kind === "html" && ending === "htm")) ?? null;
}

/** True when these bytes are a document of ours of that kind. */
export function isEarlierReport(bytes: Buffer, kind: SavedKind): boolean {
  const head = bytes.subarray(0, 600).toString("utf8");
  switch (kind) {
    case "html":
    case "md":
      return head.includes(reportMark);
    case "csv":
      return [...languages.flatMap(csvBeginnings), ...teamBeginnings, ...listBeginnings].some((start) =>
        head.replace("\ufeff", "").startsWith(start),
      );
    case "ics":
      return head.includes(`PRODID:${calendarMaker}`);
    case "json":
      return /^\{\s*"from": "[\d-]{10}",\s*"to": "/.test(head);
    case "xlsx":
      return (zipEntry(bytes, "docProps/core.xml") ?? "").includes(
        `<dc:creator>${reportCreator}</dc:creator>`,
      );
  }
}

/** How the figures of the head's page begin as csv, whatever parts the fields. */
const teamBeginnings = ["manager,calls,talks", "manager;calls;talks"];

/** How today's list begins as csv. */
const listBeginnings = languages.map((language) =>
  todayWords[language].csv.slice(0, 3).join(language === "en" ? "," : ";"),
);

/** How a csv report of a language begins: its first two headings, as they are now and as version 0.1 wrote them. */
function csvBeginnings(language: Language): string[] {
  const { columns } = reportWords[language];
  return [columns.count, formerCounts[language]].map(
    (count) => `${columns.reason}${language === "en" ? "," : ";"}${count}`,
  );
}

const formerCounts: InEveryLanguage<string> = { en: "Refusals", ru: "Отказы", ro: "Refuzuri" };

/** The text of a small file inside a zip; null when there is none or it can't be read. */
function zipEntry(bytes: Buffer, name: string): string | null {
  const end = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (end === -1 || end + 22 > bytes.length) return null;
  let at = bytes.readUInt32LE(end + 16);
  while (at + 46 <= bytes.length && bytes.readUInt32LE(at) === 0x02014b50) {
    const nameLength = bytes.readUInt16LE(at + 28);
    if (bytes.toString("latin1", at + 46, at + 46 + nameLength) === name) return inflated(bytes, at);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return null;
}

function inflated(bytes: Buffer, entry: number): string | null {
  const local = bytes.readUInt32LE(entry + 42);
  if (local + 30 > bytes.length) return null;
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(entry + 20));
  const isStored = bytes.readUInt16LE(entry + 10) === 0;
  try {
    return (isStored ? packed : inflateRawSync(packed, { maxOutputLength: 100_000 })).toString("utf8");
  } catch {
    return null;
  }
}
