/** What must be done now, in English. */
import { counted } from "../../base/language.ts";
import type { TeamWords } from "./team-word-list.ts";

/** The lists of the head's page. */
export const nowEn: TeamWords["now"] = {
  complaints: "Complaints open",
  about: (name) => `about ${name}`,
  missing: {
    answer: (about) => `no word from ${about}`,
    apology: () => "no apology",
    "other-manager": (about) => `still with ${about}`,
  },
  clientSaid: (text) => `client: “${text}”`,
  managerSaid: (name, text) => `${name}: “${text}”`,
  recording: (text) => `recording: ${text}`,
  complaintRow: (row) => `Complaints row ${row}`,
  count12: (count, about) =>
    count === 1 ? `first in 12 months about ${about}` : `${count} in 12 months about ${about}`,
  thatDay: (calls, usual) =>
    `that day: ${counted("en", calls, ["call", "calls"])}${usual === null ? "" : `, usually ${usual}`}`,
  before: (about, on) => `this client complained before, about ${about}${on === null ? "" : `, ${on}`}`,
  handoffs: "Handed over, not taken up",
  promisedFor: (day) => `promised for ${day}`,
  noDay: "no day set",
  keptBack: "Kept back, and nobody is dealt them",
  why: { value: "above “Deals up to”", "not-admitted": "not admitted", complaint: "open complaint" },
  newcomers: "Newcomers without a check",
  notAdmitted: (days) => `not admitted for ${counted("en", days, ["day", "days"])}, no check`,
  renewals: "Renewals at risk",
  renewsOn: (day, inDays) => {
    if (inDays === 0) return "renews today";
    const away = counted("en", Math.abs(inDays), ["day", "days"]);
    return inDays > 0 ? `renews on ${day}, in ${away}` : `was to renew on ${day}, ${away} ago`;
  },
  risk: {
    "no-talk": "no talk recorded lately",
    "no-next": "no next contact before it",
    promise: "a promise was not kept",
    complaint: "open complaint",
    "not-asked": "last refusal without the questions",
  },
  promises: "Promises not kept, still waiting",
  state: { waiting: "not called", moved: "moved without a call", dropped: "day deleted without a call" },
  movedTo: (from, to) => `the date was moved from ${from} to ${to} without a call`,
  workingDays: (days) => `${counted("en", days, ["working day", "working days"])} late`,
  passedOver: "Passed over, still waiting",
  since: (day) => `since ${day}`,
  putToEnd: (reason) => `put to the end: ${reason}`,
  todo: {
    complaints: (settled) => `A complaint is open until “${settled}” is filled in beside it.`,
    handoffs: "A client stands here until the new manager has called.",
    keptBack: (mentor) => `Name a mentor (Team, “${mentor}”), or give the client to another manager.`,
    newcomers: (checked, admitted) => `Fill in “${checked}” or “${admitted}” in Team.`,
  },
};
