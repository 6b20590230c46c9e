/** Says where an added contact's name went, and what of it has no column. */
import type { Book } from "../../book/book.ts";
import { type NewContact, newRowOf, type TypedField, withoutColumn } from "../../book/plans/plan-contact.ts";
import { styled } from "../../terminal/output.ts";
import { addWords } from "../../words/commands/add.ts";
import type { Context } from "../context.ts";

/** Tells a name that went under another heading, and everything typed that the sheet has no column for. */
export function tellPlaces({ language, output }: Context, book: Book, contact: NewContact): void {
  const words = addWords[language];
  const { cells, part } = newRowOf(book, contact);
  const missing = withoutColumn(book, contact);
  if (part.names.length === 0 && contact.name !== "" && contact.company !== null) {
    const [there] = cells.filter(
      ({ field, value }) =>
        (field === "note" || field === "company") &&
        value.kind === "text" &&
        value.text.includes(contact.name),
    );
    const heading = there === undefined ? undefined : part.headings.get(there.column);
    if (heading !== undefined) output.line(words.nameUnder(contact.name, heading));
  }
  if (missing.length === 0) return;
  const told = missing.map((field) => words.quoted(words.fields[field], textOf(contact, field)));
  output.line([styled("warning", words.withoutColumn(told.join(", ")))]);
}

function textOf(contact: NewContact, field: TypedField): string {
  return String(contact[field] ?? "");
}
