/** CSV that runs nothing, calendars, text in Markdown and HTML, and which files may be written over. */
import { describe, expect, test } from "vitest";
import { languages } from "../../src/base/language.ts";
import { type CalendarCall, calendarFile } from "../../src/documents/calendar-file.ts";
import { csvText } from "../../src/documents/csv.ts";
import { isEarlierReport, kindOfFile } from "../../src/documents/earlier-report.ts";
import { escaped, html } from "../../src/documents/html/html-text.ts";
import { reportHtml } from "../../src/documents/html/report-html.ts";
import { plain } from "../../src/documents/markdown-text.ts";
import { reportCsv } from "../../src/documents/report-csv.ts";
import { reportDocument } from "../../src/documents/report-json.ts";
import { reportMarkdown } from "../../src/documents/report-markdown.ts";
import { packageOf, partsOf } from "../../src/documents/xlsx/package-parts.ts";
import { madeReport } from "../support/made-report.ts";

test.each([
  [null, ""],
  [1.5, "1.5"],
  [-3, "-3"],
  [true, "true"],
  ["Ann", "Ann"],
  ["a,b", '"a,b"'],
  ["a;b", '"a;b"'],
  ["a|b", '"a|b"'],
  ["a\tb", '"a\tb"'],
  ['say "no"', '"say ""no"""'],
  ["two\nlines", '"two\nlines"'],
  ["=1+1", "'=1+1"],
  ["+373", "'+373"],
  ["-5", "'-5"],
  ["@cmd", "'@cmd"],
  ["＝1", "'＝1"],
  ["  =1", "  '=1"],
  ["a;=1", `"a;'=1"`],
  ["a\n=1", `"a\n'=1"`],
  ["\tx", `"'\tx"`],
  ["a=1", "a=1"],
  [{ plain: "+373 69" }, "+373 69"],
  ["\u202eabc\u0007", "abc"],
])("the field %j is %j", (field, text) => {
  expect(csvText([[field]])).toBe(`${text}\r\n`);
});

test("a language's own marks part fields and decimals", () => {
  expect(csvText([["a", 1.5], ["b"]], { separator: ";", decimal: "," })).toBe("a;1,5\r\nb\r\n");
});

test("what people typed is text in Markdown and in HTML", () => {
  expect(plain("a *b* _c_ [d](e) `f` <g> #h ~i | j \\ k\n\n l")).toBe(
    "a \\*b\\* \\_c\\_ \\[d\\](e) \\`f\\` \\<g\\> \\#h \\~i \\| j \\\\ k l",
  );
  expect(escaped(`<b a="1" b='2'>&</b>`)).toBe("&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;&lt;/b&gt;");
  const inner = html`<i>${"<"}</i>`;
  expect(html`${1}|${"&"}|${null}|${inner}|${[inner, inner]}|`.html).toBe(
    "1|&amp;||<i>&lt;</i>|<i>&lt;</i><i>&lt;</i>|",
  );
});

test("a calendar has each call with its length, its alarm, and the same id the next time", () => {
  const call: CalendarCall = {
    ...{ key: "Ann|1", title: "Call Ann", description: "+44 20" },
    ...{ day: "2026-11-23", time: "10:30" },
    sequence: 2,
  };
  const file = calendarFile([call, { ...call, key: "Bo|2", time: "23:50" }], "2026-11-22", "18:05");
  expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
  const lines = file.split("\r\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      ...["PRODID:-//followup//followup//EN", "SUMMARY:Call Ann", "DESCRIPTION:+44 20", "SEQUENCE:2"],
      ...[
        "DTSTART:20261123T103000",
        "DTEND:20261123T104500",
        "DTSTART:20261123T235000",
        "DTEND:20261124T000500",
      ],
      ...["TRIGGER:-PT10M", "ACTION:DISPLAY"],
    ]),
  );
  expect(file).toContain("DTSTAMP:20261122T1805");
  const ids = lines.filter((line) => line.startsWith("UID:"));
  expect(new Set(ids).size).toBe(2);
  expect(ids[0]).toMatch(/^UID:[\da-f]{32}@followup$/);
  expect(calendarFile([call], "2026-12-01", "09:00")).toContain(ids[0]);
  expect(isEarlierReport(Buffer.from(file), "ics")).toBe(true);
  expect(isEarlierReport(Buffer.from("BEGIN:VCALENDAR\r\nPRODID:-//other//EN"), "ics")).toBe(false);
});

test.each([
  ["report.html", "html"],
  ["a.b.HTM", "html"],
  ["r.xlsx", "xlsx"],
  ["r.md", "md"],
  ["r.csv", "csv"],
  ["r.json", "json"],
  ["r.txt", null],
  ["html", null],
  ["r.htmlx", null],
  ["r.md.bak", null],
])("the kind of %s is %s", (name, kind) => {
  expect(kindOfFile(name)).toBe(kind);
});

describe("what may be written over", () => {
  const whole = madeReport();
  test.each(languages)("our own documents in %s, each of its own kind", (language) => {
    const documents = {
      html: reportHtml(whole, language),
      md: reportMarkdown(whole, language),
      csv: reportCsv(whole, language),
      json: JSON.stringify(reportDocument(whole, ""), null, 2),
    } as const;
    for (const [kind, text] of Object.entries(documents)) {
      for (const asked of ["html", "md", "csv", "json", "xlsx", "ics"] as const) {
        const isMarked = (kind === "html" || kind === "md") && (asked === "html" || asked === "md");
        expect([kind, asked, isEarlierReport(Buffer.from(text), asked)]).toEqual([
          kind,
          asked,
          isMarked || kind === asked,
        ]);
      }
    }
  });

  test.each([
    ["csv", "Reason,Refusals,", true],
    ["csv", "\ufeffПричина;Отказы;", true],
    ["csv", "Motiv;Refuzuri", true],
    ["csv", "manager,calls,talks,x", true],
    ["csv", "manager;calls;talks;x", true],
    ["csv", "Reason,Money", false],
    ["csv", "x manager,calls,talks", false],
    ["json", '{"from": "2026-11-16",\n"to": "2026-11-22"', true],
    ["json", '{"from": "Monday", "to": "', false],
    ["json", '[{"from": "2026-11-16", "to": "', false],
    ["html", "<html><title>My report</title>", false],
    ["html", `<html>${" ".repeat(700)}<!-- followup report -->`, false],
  ] as const)("%s beginning with %j: %s", (kind, text, isOurs) => {
    expect(isEarlierReport(Buffer.from(text), kind)).toBe(isOurs);
  });

  const made = (creator: string) =>
    packageOf(
      new Map([
        ["[Content_Types].xml", Buffer.from("<Types/>")],
        ["docProps/core.xml", Buffer.from(`<x><dc:creator>${creator}</dc:creator></x>`)],
      ]),
    );

  test("a workbook by who made it, and nothing that only looks like one", () => {
    expect(isEarlierReport(made("followup"), "xlsx")).toBe(true);
    expect(isEarlierReport(made("Ann"), "xlsx")).toBe(false);
    expect(isEarlierReport(Buffer.from("PK"), "xlsx")).toBe(false);
    for (let length = 0; length < made("followup").length; length += 1) {
      expect(isEarlierReport(made("followup").subarray(0, length), "xlsx")).toBe(false);
    }
    const commented = Buffer.concat([made("followup"), Buffer.from("a comment")]);
    expect(isEarlierReport(commented, "xlsx")).toBe(true);
  });
});

test("a package has its parts again, large and empty ones, and refuses what is no zip", () => {
  const parts = new Map([
    ["a.xml", Buffer.from("<a/>")],
    ["größe.xml", Buffer.alloc(1_200_000, "x")],
    ["empty", Buffer.alloc(0)],
  ]);
  const zip = packageOf(parts);
  expect([...partsOf(zip)].map(([name, data]) => [name, data.length])).toEqual([
    ...[
      ["a.xml", 4],
      ["größe.xml", 1_200_000],
      ["empty", 0],
    ],
  ]);
  expect(packageOf(parts).equals(zip)).toBe(true);
  expect(() => partsOf(zip.subarray(1))).toThrow(RangeError);
  expect(() => partsOf(new Uint8Array(10))).toThrow("no plain zip");
  const broken = Buffer.from(zip);
  broken.writeUInt32LE(4, broken.length - 6);
  expect(() => partsOf(broken)).toThrow("no directory entry at 4");
});
