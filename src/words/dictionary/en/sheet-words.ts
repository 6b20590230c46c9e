/** English words in cells, titles and settings. */
import type { SheetWords } from "../sheet-word-list.ts";

/** See SheetWords for each use. */
export const sheetWordsEn: SheetWords = {
  nothing:
    "none, null, nil, n a, na, tbd, tba, tbc, empty, unknown, not known, not set, not specified, unset, no task, no tasks, no activity, no date, x, xx, xxx",
  yes: "x, 1, true, yes, y, ok, v",
  no: "0, false, no, n, -",
  doNotCall:
    "do not call, dont call, do not contact, dont contact, dnc, do not phone, never call, no calls, opted out, opt out, unsubscribed, blacklist, blacklisted, black list, do not disturb, stop, stop calling, remove from list",
  closed:
    "closed, done, dead, finished, completed, inactive, archived, cancelled, canceled, out of business, wrong number, duplicate, churned, churn, do not pursue, admitted, bad fit, not a fit, not a good fit, poor fit, no fit, junk, junk lead, bad lead, not qualified, deceased, bankrupt, invalid, invalid lead, invalid number, bad number, number disconnected, disconnected number, paid in full, settled, closed down, no longer in business, out of area, not eligible, ineligible, trash, ni, filled, moved in",
  fresh:
    "new, new lead, fresh, not called, not contacted, not yet called, uncontacted, to call, to be called, untouched",
  againBeginnings:
    "call, ring, contact, follow, again, later, next, after, until, till, wait, expect, pending, think, maybe, perhaps, yet, try, revisit, spring, summer, autumn, fall, winter, januar, februar, march, april, may, june, july, august, septem, octob, novem, decem, week, month, year, tomorrow",
  negations: "not, dont, doesnt, never, no, without",
  totals: "total, totals, subtotal, sub total, sub totals, grand total, sum, average, mean",
  footers: "prepared by, compiled by, created by, last updated, legend, colours, colors",
  groups:
    "hot, warm, cold, new, old, existing, potential, active, inactive, former, leads, clients, customers, contacts, prospects, deals, archive, archived, refusals, in, progress, waiting, january, february, march, april, june, july, august, september, october, november, december",
  archive: "old, backup, copy",
  archiveBeginnings: "archiv",
  template: "template, example, sample",
  servingDates:
    "due date, due, date due, due on, deadline, due by, target date, task date, task due date, action date, action due, appointment, appointment date, meeting date, visit date, next visit, next meeting, next meeting date, next appointment, call date, date of call, contact date, follow up, callback, call back, reminder, scheduled date, scheduled, planned date, plan date",
  servingIfComing: "date",
  coming: "next, planned, plan, scheduled, upcoming, future, agreed, due",
  people: "person, contact, lead, deal, client, customer, prospect, opportunity",
  suppliers:
    "supplier, suppliers, vendor, vendors, contractor, contractors, subcontractor, carrier, carriers",
  attributes: "value, number, name, work, home, mobile, main, other, formatted",
  kinds: "label, type, kind",
  weekdays: "monday, tuesday, wednesday, thursday, friday, saturday, sunday",
  day: "day, dd, d",
  month: "month, mm, m",
  daysOff: "day off, holidays, public holidays, non working days",
};
