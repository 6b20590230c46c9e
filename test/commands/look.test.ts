import { writeFileSync } from "node:fs";
import { test } from "vitest";
import { reportOf } from "../../src/commands/report-data.ts";
import { reportHtml } from "../../src/documents/report-html.ts";
import { reportMarkdown } from "../../src/documents/report-markdown.ts";
import { comparedPeriods } from "../../src/rules/week.ts";
import { openBook } from "../../src/workbook/open-book.ts";
import { reportWorkbook, someCalls } from "../support/report-workbook.ts";

test("look", async () => {
  for (const L of ["en", "ru", "ro"] as const)
    for (const kind of ["week", "gate", "by"]) {
      const all = someCalls(L, "2026-11-22", kind === "gate" ? 2 : 30);
      const wb = reportWorkbook(L, kind === "gate" ? all.slice(-40) : all);
      const book = await openBook(wb, { today: "2026-11-22" });
      const p = comparedPeriods({ week: null, since: null, until: null, all: false }, "2026-11-22");
      if (p === null) throw new Error();
      const whole = await reportOf(book, {
        periods: p,
        today: "2026-11-22",
        needed: null,
        by: kind === "by" ? "owner" : null,
        language: L,
      });
      writeFileSync(`/tmp/shots/${L}-${kind}.html`, reportHtml(whole, L));
      writeFileSync(`/tmp/shots/${L}-${kind}.md`, reportMarkdown(whole, L));
    }
});
