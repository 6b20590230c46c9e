/** The words of the head's page in English. */
import { counted } from "../../base/language.ts";
import type { FigureName } from "../../rules/team/page/behind.ts";
import type { ClientKind } from "../../rules/team/which-kind.ts";
import { nowEn } from "./now-en.ts";
import type { TeamWords } from "./team-word-list.ts";

const figures: Readonly<Record<FigureName, string>> = {
  calls: "calls",
  talks: "talks",
  order: "order kept",
  skips: "put to the end",
  kept: "promises kept",
  late: "promises kept late",
  waiting: "promises still waiting",
  moved: "promises moved without a call",
  dropped: "promises dropped",
  early: "called before the promised day",
  "on-time": "on time",
  "not-on-time": "not on time",
  "passed-over": "passed over",
  "in-turn": "not passed over",
  "asked-ordinary": "asked, ordinary clients",
  "not-asked-ordinary": "not asked, ordinary clients",
  "asked-difficult": "asked, difficult clients",
  "not-asked-difficult": "not asked, difficult clients",
  "handed-over": "handed over",
};
const kinds: Readonly<Record<ClientKind, string>> = {
  difficult: "difficult clients",
  "refused-before": "clients who refused before",
  "high-value": "clients of more value",
  "called-in-vain": "clients called in vain",
};

/** The page in English. */
export const teamEn: TeamWords = {
  title: "The team",
  gate: (calls, needed) =>
    `${calls} of ${needed} calls recorded: until then lists and counts, no shares and no comparisons`,
  recorded: (calls) => `${calls} calls recorded`,
  nothing: "No calls are recorded yet.",
  noManager: "no manager named",
  everybody: "everybody",
  foot: "Everyone who can open this workbook can see this page.",
  method:
    "Shares with their 95% intervals (Wilson). “more” and “fewer”: against all others, clearly different (Holm). Managers stand by name; nobody is ranked.",
  madeBy: (place, day) => `Made by followup on ${day} from ${place}`,
  more: (count) => `and ${count} more`,
  tooFew: (count, least) => `too few (${count} of ${least})`,
  of: (count, of) => `${count} of ${of}`,
  days: (count) => counted("en", count, ["day", "days"]),
  late: (days) => `${counted("en", days, ["day", "days"])} late`,
  row: (row) => `row ${row}`,
  quoted: (text) => `“${text}”`,
  compared: { more: "more", fewer: "fewer", unclear: "not clear" },
  now: nowEn,

  figures: {
    title: "Figures",
    columns: {
      manager: "",
      order: "order kept",
      promises: "promises kept",
      onTime: "on time",
      passedOver: "passed over",
      ordinary: "asked: ordinary",
      difficult: "asked: difficult",
    },
    aside: "set aside",
    unknown: (known, calls) => `known for ${known} of ${calls}`,
    details: "In detail",
    calls: (calls, talks) =>
      `${counted("en", calls, ["call", "calls"])}, ${counted("en", talks, ["talk", "talks"])}`,
    typical: (cards) =>
      `On a typical call, ${counted("en", cards, ["client who should have come first was", "clients who should have come first were"])} set aside.`,
    typicalOnSome: (days, of, cards) =>
      `On ${days} of ${counted("en", of, ["day", "days"])}, ${counted("en", cards, ["client who should have come first was", "clients who should have come first were"])} set aside on a typical call.`,
    known: (known, calls) => `order known for ${known} of ${calls} calls`,
    skips: (count, of, share) => `${count} of ${of} cards put to the end${share === "" ? "" : ` (${share})`}`,
    fates: {
      kept: (count) => `${count} kept`,
      late: (count) => `${count} late`,
      waiting: (count) => `${count} waiting`,
      moved: (count) => `${count} moved without a call`,
      dropped: (count) => `${count} dropped`,
      early: (count) => `${count} called early (not counted)`,
    },
    medianLate: (days) =>
      `half of the late ones at most ${counted("en", days, ["working day", "working days"])} late`,
    promisesCompared: {
      more: "keeps more of the promises than the others",
      fewer: "keeps fewer of the promises than the others",
    },
    atStake: (sum) => `${sum} at stake`,
    withReason: (count) => `${count} with a reason given`,
    names: (names) => `passed over: ${names}`,
    kind: (kind, inside, others) => `${kinds[kind]} are passed over more (${inside}; others ${others})`,
    complaints: (count, share) =>
      `${counted("en", count, ["complaint", "complaints"])} in 12 months${share === "" ? "" : `, ${share} of talks`}`,
    complaintsCompared: {
      more: "more complaints than the others",
      fewer: "fewer complaints than the others",
    },
  },
  technique: {
    title: "The technique with difficult clients",
    allOfThem: (fewer, of, unclear) =>
      `All of them? ${fewer} of ${counted("en", of, ["manager asks", "managers ask"])} less often with difficult clients${unclear === "" ? "" : `; ${unclear}`}`,
    notClear: (name, refusals) => `${name}: not clear (${counted("en", refusals, ["refusal", "refusals"])})`,
    always: (ordinary, difficult, compared) =>
      `Always? ordinary ${ordinary}, difficult ${difficult}${compared === "" ? "" : `: ${compared}`}`,
    checked: (name, on, difficult) => `Can they? ${name} checked ${on}, with difficult clients: ${difficult}`,
    canThey: { yes: "yes", no: "no", unsaid: "nothing typed" },
    facts: (refusals) => `On what facts? ${counted("en", refusals, ["refusal", "refusals"])}`,
    noCheck: (name) => `${name}: no check in Team`,
    follows: (text) => `What follows if not? ${text}`,
    nothingAgreed: "nothing is agreed (Settings)",
    followed: (refusals, complaints, renewals) =>
      `What followed: ${counted("en", refusals, ["later refusal", "later refusals"])}, ${counted("en", complaints, ["complaint", "complaints"])}, ${counted("en", renewals, ["renewal", "renewals"])} lost`,
    nobodyMarked: "no client was marked difficult: the key d on a card",
  },
  newcomers: {
    title: "Newcomers",
    since: (day, days) => `since ${day}, ${counted("en", days, ["day", "days"])}`,
    talks: (count) => `${counted("en", count, ["talk", "talks"])} so far`,
    mentor: (name) => `mentor ${name}`,
    dealsUpTo: (sum) => `deals up to ${sum}`,
    admitted: (day, isToCome) => (isToCome ? `to be admitted on ${day}` : `admitted ${day}`),
    asked: "questions asked",
    keptBack: (count) => `${counted("en", count, ["card", "cards"])} kept back`,
    checked: (day) => `checked ${day}`,
    notChecked: "not checked",
  },
  cases: {
    title: "Cases of these days",
    renewals: (coming, days, atRisk, value) =>
      `${counted("en", coming, ["renewal", "renewals"])} in ${counted("en", days, ["day", "days"])}, ${atRisk} at risk${value === "" ? "" : `, ${value}`}`,
    settled: (count, median) =>
      `${counted("en", count, ["complaint", "complaints"])} settled${median === null ? "" : `, half of them within ${counted("en", median, ["day", "days"])}`}`,
    sameManager: (contact, about) => `${contact}: with the same manager again (${about})`,
    notNoted: (count) => `${count} refused because of service, no complaint noted`,
    handedOver: (handed, takenUp, stuck, back) =>
      `${handed} handed over: ${takenUp} taken up, ${stuck} stuck, ${back} given back`,
    takenUpAfter: (days) =>
      `half of them taken up within ${counted("en", days, ["working day", "working days"])}`,
    often: (contact, times) => `${contact} was handed over ${times} times`,
    notFollowed: (pieces) => `Promises not followed: ${pieces}`,
    gone: (count) => `${count} gone from the sheet`,
    closedByHand: (count) => `${count} closed by hand`,
    unreadable: (count) => `${counted("en", count, ["cell", "cells"])} can't be read`,
    noOwner: (count) => `${count} without a manager`,
  },
  rows: {
    title: "The rows of Calls behind the figures",
    behind: (figure, rows) => `${figures[figure]}: ${rows}`,
  },
};
