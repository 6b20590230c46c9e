import { openExcel } from "./src/workbook/excel/workbook.ts";
import { openBook } from "./src/book/open-book.ts";
import { understood } from "./src/book/headings/understood.ts";
import { readdirSync } from "node:fs";
import { isClosed } from "./src/book/sheets/contact-state.ts";
for (const f of readdirSync("test/tables/cases").sort()) {
  const wb = openExcel(`test/tables/cases/${f}`, f);
  try {
    const b = await openBook(wb, { mayLackNextContact: true, today: "2026-11-23" });
    const u = understood(b);
    console.log("##", f, u.sheets.join("+"), "row", u.headingRow, "next:", u.nextContact?.cell ?? "-", b.callsPlace?.title ?? "");
    console.log("   ", u.columns.filter((c) => c.field).map((c) => `${c.heading}=${c.field}`).join(" | "));
    if (u.left.length) console.log("    left:", u.left.map((l) => `${l.cell} ${l.field} ${l.why}`).join(" | "));
    if (u.leftSheets.length) console.log("    sheets:", u.leftSheets.map((l) => `${l.title} ${l.why}`).join(" | "));
    console.log("    rows", b.contacts.rows.map((r) => `${r} ${b.contacts.identity(r).name}/${b.contacts.identity(r).phone}${b.contacts.mustNotBeCalled(r) ? " DNC" : ""}${isClosed(b.contacts, r) ? " closed" : ""}`).slice(0, 6).join("; "));
  } catch (e) { console.log("##", f, "FAIL", (e as any).code, JSON.stringify((e as any).data)); }
}
