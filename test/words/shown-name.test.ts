/** What a contact is called where the row names nobody, in what is told of its record and of its problems. */
import { expect, it } from "vitest";
import { Failure } from "../../src/base/errors.ts";
import { languages } from "../../src/base/language.ts";
import { contactKind } from "../../src/records/added-contact.ts";
import { tell } from "../../src/words/problems/problems.ts";
import { shownName } from "../../src/words/shown-name.ts";

it.each(languages)("a contact without a name is never an empty place in a sentence (%s)", (language) => {
  expect(shownName(language, { name: " " })).toMatch(/^\(\S+ \S+\)$/);
  for (const code of ["conflict.contact-gone", "conflict.contact-doubled"] as const) {
    const { message } = tell(new Failure(code, { name: "" }), language);
    expect(message).toMatch(/^\p{Lu}/u);
    expect(message).not.toMatch(/«»| {2}| :/);
  }
});

it.each([
  [{ name: "Ann", phone: "111", company: "Acme" }, "new contact Ann"],
  [{ name: "", phone: "111", company: "Acme" }, "new contact 111"],
  [{ name: "", phone: null, company: "Acme" }, "new contact Acme"],
])("an added contact is called by what is known of it: %j", (known, title) => {
  const rest = { owner: null, value: null, source: null, note: null, alike: 0 };
  const nextContact = { day: "2026-11-24" as const, time: null };
  expect(contactKind.title({ ...known, ...rest, nextContact }, "en")).toBe(title);
});
