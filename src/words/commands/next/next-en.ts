/** The words of `followup next`: English. */
import { counted } from "../../../base/language.ts";
import type { Distance } from "../../../rules/calendar/offered-days.ts";

interface Keyed {
  readonly key: string;
  readonly label: string;
}

/** What every language says of `followup next`. */
export interface NextWords {
  /** Asks how the client was; Enter alone takes it back. */
  readonly mannerAsk: string;
  readonly mannerNone: string;
  readonly mannerSoFar: (manner: string) => string;
  /** What the firm has written down to answer this reason with. */
  readonly toAnswer: string;
  readonly stillNo: string;
  readonly stillNoChoice: string;
  keptBack(count: number, pieces: string): string;
  keptBackFor(count: number, mentor: string): string;
  keptBackComplaints(count: number): string;
  keptBackForNobody(count: number): string;
  readonly options: { readonly skip: string; readonly owner: string; readonly force: string };
  readonly outcome: string;
  readonly choices: Readonly<
    Record<"noAnswer" | "refused" | "won" | "later" | "skip" | "note" | "difficult" | "leave", Keyed>
  >;
  readonly callAgain: string;
  readonly distance: Readonly<Record<Distance, string>>;
  readonly when: string;
  readonly whenExamples: string;
  readonly note: string;
  readonly noteSoFar: (note: string) => string;
  readonly saidSoFar: (said: string) => string;
  readonly amount: string;
  readonly ask: string;
  readonly questions: readonly string[];
  readonly asked: string;
  readonly askedChoices: Readonly<Record<"yes" | "no" | "later", Keyed>>;
  readonly back: string;
  readonly why: string;
  readonly whyUnlisted: string;
  readonly said: string;
  readonly whatSaid: string;
  readonly junkReason: string;
  readonly whySkip: string;
  readonly junkSkip: string;
  readonly empty: string;
  readonly nobody: string;
  readonly made: (tally: string) => string;
  readonly tryAgain: string;
  readonly answerAnew: string;
  readonly skipped: (name: string) => string;
  readonly leaving: (left: number) => string;
  readonly overtaken: (name: string, outcome: string) => string;
  readonly changed: (name: string) => string;
  readonly notRecorded: (what: string) => string;
  readonly logYours: (row: string, outcome: string) => string;
  readonly howToLog: readonly string[];
}

/** The English words. */
export const nextEn: NextWords = {
  options: {
    skip: "skip this card until the end of the day, and say why",
    owner: "only the cards of one manager",
    force: "write although the workbook looks open elsewhere",
  },
  outcome: "How did it end?",
  choices: {
    noAnswer: { key: "n", label: "no answer" },
    refused: { key: "r", label: "refused" },
    won: { key: "w", label: "won" },
    later: { key: "l", label: "another day" },
    skip: { key: "s", label: "skip for now" },
    note: { key: "+", label: "note" },
    difficult: { key: "d", label: "difficult" },
    leave: { key: "q", label: "leave" },
  },
  callAgain: "Or call again:",
  distance: {
    tomorrow: "tomorrow",
    "in-a-week": "in a week",
    "in-two-weeks": "in two weeks",
    "in-a-month": "in a month",
  },
  when: "When to call again?",
  whenExamples: "tomorrow 15:00, friday, in 3 weeks, 12.01 · Esc goes back",
  note: "Note (Enter: none)",
  noteSoFar: (note) => `Note: ${note}`,
  saidSoFar: (said) => `They said: “${said}”`,
  amount: "Amount",
  ask: "Before you accept the no, ask:",
  questions: [
    "What worries you most about it?",
    "When may I call you again?",
    "May I offer you something that fits better?",
  ],
  asked: "Did you ask?",
  askedChoices: {
    yes: { key: "y", label: "yes, and still no" },
    no: { key: "n", label: "no" },
    later: { key: "l", label: "call again after all" },
  },
  back: "back",
  why: "Why did they refuse? A number, or type their words:",
  whyUnlisted: "Why did they refuse? Type their words:",
  said: "what they said",
  whatSaid: "What did they say?",
  junkReason: "That says nothing yet. What held them back: price, stock, time, place?",
  whySkip: "Why not now?",
  junkSkip: "A card is skipped only for a reason. What keeps you from calling now?",
  mannerAsk: "How was the client? A number, or your own words:",
  mannerNone: "as usual",
  mannerSoFar: (manner) => `The client was: ${manner}`,
  toAnswer: "What to answer:",
  stillNo: "And now?",
  stillNoChoice: "still no",
  keptBack: (count, pieces) => `${counted("en", count, ["card is", "cards are"])} kept back: ${pieces}.`,
  keptBackFor: (count, mentor) => `${count} for ${mentor}`,
  keptBackComplaints: (count) => counted("en", count, ["complaint", "complaints"]),
  keptBackForNobody: (count) => `${count} without a mentor`,
  empty: "The deck is empty: all of today's calls are done.",
  nobody: "Nobody to call today.",
  made: (tally) => `Today: ${tally}.`,
  tryAgain: "try again",
  answerAnew: "answer again",
  skipped: (name) => `${name}: skipped until the end of the day.`,
  leaving: (left) => `${counted("en", left, ["card", "cards"])} left. followup next goes on.`,
  overtaken: (name, outcome) => `${name} has been logged in the meantime: ${outcome}.`,
  changed: (name) => `The row of ${name} has been changed in the meantime.`,
  notRecorded: (what) => `Yours was not recorded: ${what}`,
  logYours: (row, outcome) => `To record it all the same: followup log row:${row} ${outcome} …`,
  howToLog: [
    "followup log no-answer",
    'followup log later --next "friday 15:00"',
    'followup log refused --reason "…"',
    "followup log won",
  ],
};
