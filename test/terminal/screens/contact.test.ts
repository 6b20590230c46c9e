/** Everything known about one contact: whole screens with their styles, and what is left out where nothing is known. */
import { expect, test } from "vitest";
import type { LoggedCall } from "../../../src/records/call/call.ts";
import type { Contact } from "../../../src/rules/contacts/contact.ts";
import { contactLines, type KnownCall, type KnownContact } from "../../../src/terminal/screens/contact.ts";
import { recordedCall } from "../../support/terminal/cards.ts";
import { marked } from "../../support/terminal/marked.ts";

const nothing: Contact = {
  ...{ row: 2, id: null, name: "", phone: null, company: null, owner: null, status: null, lastOutcome: null },
  ...{ reason: null, value: null, source: null, note: null, attempts: null, lastCall: null },
  nextContact: { kind: "none" },
};
const look = { language: "en", width: 60, unicode: true } as const;

function known(contact: Partial<Contact>, more: Partial<KnownContact> = {}): KnownContact {
  return { contact: { ...nothing, ...contact }, today: "2026-11-23", calls: [], waiting: [], ...more };
}

function call(differs: Partial<KnownCall>): KnownCall {
  return { ...recordedCall(differs), fate: null, ...differs };
}

function waiting(reason: string | null): LoggedCall {
  return {
    ...recordedCall({}),
    ...{ id: "1", at: { day: "2026-11-23", time: "10:15" }, contact: nothing, company: null },
    ...{ outcome: "refused", reason, setsNext: true, due: { kind: "none" }, unreachable: false },
    ...{ complaint: null, about: null },
  };
}

test("all that a row says, the calls with the newest first, and what waits", () => {
  const lines = contactLines(
    known(
      {
        name: "Ann Price",
        phone: "+44 20 7946 0958",
        company: "A company with a name so long that it is broken over two lines",
        nextContact: { kind: "set", day: "2026-12-01", time: "11:00" },
        ...{ value: 25_000, owner: "Ion", status: "open", reason: "Too dear", source: "fair", attempts: 3 },
        note: "likes tea\n\n  two shops ",
      },
      {
        calls: [
          call({ at: { day: "2025-03-03", time: "09:00" }, outcome: "no-answer" }),
          call({ at: { day: "2026-10-26", time: null }, outcome: "won", amount: 1_200, fate: "kept" }),
          call({ outcome: "moved", at: { day: "2026-11-03", time: "09:00" }, fate: "moved" }),
          call({ outcomeText: "rang twice" }),
        ],
        waiting: [waiting("Too dear"), waiting(null)],
      },
    ),
    look,
  );
  expect(marked(lines)).toEqual([
    "<strong>Ann Price</strong>",
    "<key>+44 20 7946 0958</key>",
    "A company with a name so long that it is broken over two",
    "lines",
    "",
    "<quiet>Next contact             </quiet>Tuesday, 1 December 2026, 11:00",
    "<quiet>Value                    </quiet>25,000",
    "<quiet>Manager                  </quiet>Ion",
    "<quiet>Status                   </quiet>open",
    "<quiet>Reason                   </quiet>Too dear",
    "<quiet>Source                   </quiet>fair",
    "<quiet>Attempts                 </quiet>3",
    "<quiet>Notes                    </quiet>likes tea",
    "<quiet>                         </quiet>two shops",
    "<quiet>Calls                    </quiet>rang twice",
    "<quiet>                         </quiet>Mon 26 Oct – won, 1,200 (kept)",
    "<quiet>                         </quiet>03.03.25 – no answer",
    "<quiet>Without a call           </quiet>Tue 3 Nov, 09:00 – moved (moved",
    "<quiet>                         </quiet>without a call)",
    "<quiet>Not in the workbook yet  </quiet><warning>Monday, 23 November 2026, 10:15,</warning>",
    "<quiet>                         </quiet><warning>refused, Too dear</warning>",
    "<quiet>                         </quiet><warning>Monday, 23 November 2026, 10:15,</warning>",
    "<quiet>                         </quiet><warning>refused</warning>",
  ]);
});

test("nothing is made up where nothing is known", () => {
  expect(marked(contactLines(known({ name: "Bo" }), look))).toEqual([
    "<strong>Bo</strong>",
    "",
    "<quiet>Next contact  </quiet>none",
    "<quiet>Calls         </quiet>none recorded",
  ]);
});

test("a phone that stands in the name's place is told once, and a date that can't be read as it stands", () => {
  const lines = contactLines(
    known({ name: "020 7946", phone: " 020  7946 ", nextContact: { kind: "unreadable", found: "31.02." } }),
    { ...look, width: null },
  );
  expect(marked(lines).slice(0, 3)).toEqual([
    "<strong>020 7946</strong>",
    "",
    "<quiet>Next contact  </quiet>31.02.",
  ]);
});
