/** Examples of each command: English. */

/** What is typed, and what it does. */
export type Example = readonly [typed: string, does: string];

/** The English words. */
export const examplesEn = {
  title: "Examples:",
  today: [
    ["followup today", "everybody to call today, in order"],
    ["followup today --owner Emma --limit 10", "the first ten of one manager"],
    ["followup today --csv > today.csv", "as a table for a spreadsheet program"],
  ],
  next: [
    ["followup next", "card by card, with questions"],
    ['followup next --skip "engaged, in an hour"', "skip the card until the end of the day"],
  ],
  log: [
    ['followup log 3 refused --reason "too expensive"', "number 3 of today's list refused"],
    ["followup log olivia later --next friday", "by a part of the name"],
    ["followup log row:5 won --amount 18000", "by the row of the sheet"],
  ],
  show: [
    ["followup show 3", "number 3 of today's list, with all calls"],
    ["followup show +447700900132", "who has rung"],
  ],
  move: [
    ["followup move 3 tomorrow", "another day, without a call"],
    ['followup move olivia "monday 10:00" --why "on holiday"', "with a time and the reason"],
  ],
  remind: [
    ["followup remind --recipe", "what to paste so that it runs every five minutes"],
    ['followup remind --run "notify-send followup"', "each message as a note on the screen"],
    ["followup remind --ics calls.ics", "promised calls of two weeks for a calendar"],
  ],
  completion: [
    ["source <(followup completion bash)", "in ~/.bashrc"],
    ["source <(followup completion zsh)", "in ~/.zshrc, after compinit"],
    ["followup completion fish | source", "in ~/.config/fish/config.fish"],
    ["followup completion powershell | Out-String | Invoke-Expression", "in the PowerShell profile"],
  ],
  report: [
    ["followup report", "why clients refused this week"],
    ["followup report --week last --out report.html", "last week as a page to send"],
    ["followup report --by owner", "manager by manager"],
  ],
  team: [
    ["followup team", "what the head of sales looks at each morning"],
    ["followup team --out team.html", "the same as a page"],
  ],
  add: [
    ['followup add "Jane Roe" --phone 07700900123', "a new contact, to be called today"],
    ['followup add "Jane Roe" --phone 07700900123 later --next friday', "who has rung: with the call"],
  ],
  undo: [
    ["followup undo", "undo what was done last"],
    ["followup undo --yes", "without a question"],
  ],
  sync: [
    ["followup sync", "write pending calls, resolve conflicts"],
    ["followup sync --json", "what waits and what is in conflict, for a program"],
  ],
  check: [
    ["followup check", "how the workbook is understood"],
    ["followup check -w clients.xlsx", "the same for a named file"],
  ],
  init: [
    ["followup init clients.xlsx --sample", "a workbook to try it on"],
    ["followup init --adopt clients.xlsx", "start with the table you have"],
  ],
  restore: [
    ["followup restore", "which copies there are"],
    ["followup restore 2026-11-23", "put one back; what was there is kept"],
  ],
  settings: [
    ["followup settings", "what is set on this machine"],
    ["followup settings owner Emma", "show only Emma's calls here"],
  ],
  login: [
    ["followup login google --client client.json", "the first time, in the browser"],
    ["followup login google https://docs.google.com/spreadsheets/d/…", "for this spreadsheet"],
    ["followup login google --key key.json", "as a service account"],
  ],
  logout: [
    ["followup logout", "sign out of Google"],
    ["followup login google", "sign in again"],
  ],
} satisfies { readonly title: string } & Readonly<Record<string, string | readonly Example[]>>;

/** The same commands in every language. */
export type Examples = {
  readonly [Name in keyof typeof examplesEn]: Name extends "title" ? string : readonly Example[];
};
