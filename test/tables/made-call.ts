/** A call with a contact of a table, for the cells that it would write. */
import type { Book } from "../../src/book/book.ts";
import type { LoggedCall } from "../../src/records/call/call.ts";
import type { Outcome } from "../../src/rules/deck/outcome.ts";

const refusal = "Too expensive";

/** The call of a quarter past ten on 23 November 2026 with the contact of a row. */
export function callWith(book: Book, row: number, outcome: Outcome): LoggedCall {
  return {
    id: "x",
    at: { day: "2026-11-23", time: "10:15" },
    contact: book.contacts.identity(row),
    company: null,
    owner: null,
    outcome,
    reason: outcome === "refused" ? refusal : null,
    said: null,
    setsNext: true,
    next: outcome === "later" ? { day: "2026-12-01", time: null } : null,
    amount: null,
    note: "asked to write",
    due: book.contacts.nextContact(row),
    number: 1,
    top: 1,
    asked: false,
    unreachable: false,
    complaint: null,
    about: null,
    cardsBefore: null,
    handedTo: null,
    manner: null,
  };
}
