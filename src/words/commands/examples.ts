/** Two or three examples of each command, for its help: what is typed, and what it does. */
import type { InEveryLanguage } from "../../base/language.ts";

/** What is typed, and what it does. */
export type Example = readonly [typed: string, does: string];

const en = {
  title: "Examples:",
  today: [
    ["followup today", "everybody to call today, in order"],
    ["followup today --owner Anna --limit 10", "the first ten of one manager"],
    ["followup today --csv > today.csv", "as a table for a spreadsheet program"],
  ],
  next: [
    ["followup next", "card by card, with questions"],
    ['followup next --skip "engaged, in an hour"', "skip the card until the end of the day"],
  ],
  log: [
    ['followup log 3 refused --reason "too expensive"', "number 3 of today's list refused"],
    ["followup log jane later --next friday", "by a part of the name"],
    ["followup log row:17 won --amount 18000", "by the row of the sheet"],
  ],
  show: [
    ["followup show 3", "number 3 of today's list, with all calls"],
    ["followup show +442079460958", "who has rung"],
  ],
  move: [
    ["followup move 3 tomorrow", "another day, without a call"],
    ['followup move jane "monday 10:00" --why "on holiday"', "with a time and the reason"],
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
    ["followup settings owner Anna", "show only Anna's calls here"],
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
type Examples = { readonly [Name in keyof typeof en]: Name extends "title" ? string : readonly Example[] };

const ru: Examples = {
  title: "Примеры:",
  today: [
    ["followup today", "все, кому звонить сегодня, по порядку"],
    ["followup today --owner Анна --limit 10", "первые десять одного менеджера"],
    ["followup today --csv > today.csv", "таблицей для Excel"],
  ],
  next: [
    ["followup next", "карточка за карточкой, с вопросами"],
    ['followup next --skip "занято, через час"', "пропустить карточку (в конец дня)"],
  ],
  log: [
    ['followup log 3 отказ --reason "дорого"', "номер 3 из списка отказался"],
    ["followup log анна перенос --next пятница", "по части имени"],
    ["followup log row:17 успех --amount 18000", "по строке листа"],
  ],
  show: [
    ["followup show 3", "номер 3 из списка, со всеми звонками"],
    ["followup show +79161234567", "кто звонил"],
  ],
  move: [
    ["followup move 3 завтра", "другой день, без звонка"],
    ['followup move анна "понедельник 10:00" --why "в отпуске"', "со временем и причиной"],
  ],
  remind: [
    ["followup remind --recipe", "что вставить, чтобы запускалось каждые пять минут"],
    ['followup remind --run "notify-send followup"', "каждое сообщение на экран"],
    ["followup remind --ics calls.ics", "обещанные звонки двух недель для календаря"],
  ],
  completion: [
    ["source <(followup completion bash)", "в ~/.bashrc"],
    ["source <(followup completion zsh)", "в ~/.zshrc, после compinit"],
    ["followup completion fish | source", "в ~/.config/fish/config.fish"],
    ["followup completion powershell | Out-String | Invoke-Expression", "в профиле PowerShell"],
  ],
  report: [
    ["followup report", "почему отказывались на этой неделе"],
    ["followup report --week last --out report.html", "прошлая неделя страницей для отправки"],
    ["followup report --by owner", "по менеджерам"],
  ],
  team: [
    ["followup team", "на что руководитель смотрит каждое утро"],
    ["followup team --out team.html", "то же страницей"],
  ],
  add: [
    ['followup add "Анна Белова" --phone +79161234567', "новый контакт, позвонить сегодня"],
    [
      'followup add "Анна Белова" --phone +79161234567 перенос --next пятница',
      "кто звонил: вместе со звонком",
    ],
  ],
  undo: [
    ["followup undo", "отменить последнее сделанное"],
    ["followup undo --yes", "не спрашивая"],
  ],
  sync: [
    ["followup sync", "записать то, что ждёт, и решить спорное"],
    ["followup sync --json", "что ждёт и что спорно, для программы"],
  ],
  check: [
    ["followup check", "как понята таблица"],
    ["followup check -w клиенты.xlsx", "то же для названного файла"],
  ],
  init: [
    ["followup init клиенты.xlsx --sample", "таблица для пробы"],
    ["followup init --adopt клиенты.xlsx", "начать с вашей таблицей"],
  ],
  restore: [
    ["followup restore", "какие есть копии"],
    ["followup restore 2026-11-23", "вернуть одну; то, что было, сохраняется"],
  ],
  settings: [
    ["followup settings", "что задано на этой машине"],
    ["followup settings owner Анна", "показывать здесь только звонки Анны"],
  ],
  login: [
    ["followup login google --client client.json", "в первый раз, в браузере"],
    ["followup login google https://docs.google.com/spreadsheets/d/…", "для этой таблицы"],
    ["followup login google --key key.json", "как сервисный аккаунт"],
  ],
  logout: [
    ["followup logout", "выйти из Google"],
    ["followup login google", "войти снова"],
  ],
};

const ro: Examples = {
  title: "Exemple:",
  today: [
    ["followup today", "toți pe care îi sunați azi, în ordine"],
    ["followup today --owner Ana --limit 10", "primii zece ai unui responsabil"],
    ["followup today --csv > today.csv", "ca tabel pentru Excel"],
  ],
  next: [
    ["followup next", "fișă după fișă, cu întrebări"],
    ['followup next --skip "ocupat, peste o oră"', "lasă fișa la sfârșitul zilei"],
  ],
  log: [
    ['followup log 3 refuz --reason "prea scump"', "numărul 3 din lista de azi a refuzat"],
    ["followup log ana amânat --next vineri", "după o parte din nume"],
    ["followup log row:17 succes --amount 18000", "după rândul din foaie"],
  ],
  show: [
    ["followup show 3", "numărul 3 din lista de azi, cu toate apelurile"],
    ["followup show 069123456", "cine a sunat"],
  ],
  move: [
    ["followup move 3 mâine", "altă zi, fără apel"],
    ['followup move ana "luni 10:00" --why "în concediu"', "cu oră și motiv"],
  ],
  remind: [
    ["followup remind --recipe", "ce să lipiți ca să pornească la cinci minute"],
    ['followup remind --run "notify-send followup"', "fiecare mesaj pe ecran"],
    ["followup remind --ics apeluri.ics", "apelurile promise pe două săptămâni, pentru calendar"],
  ],
  completion: [
    ["source <(followup completion bash)", "în ~/.bashrc"],
    ["source <(followup completion zsh)", "în ~/.zshrc, după compinit"],
    ["followup completion fish | source", "în ~/.config/fish/config.fish"],
    ["followup completion powershell | Out-String | Invoke-Expression", "în profilul PowerShell"],
  ],
  report: [
    ["followup report", "de ce au refuzat clienții săptămâna aceasta"],
    ["followup report --week last --out raport.html", "săptămâna trecută, ca pagină de trimis"],
    ["followup report --by owner", "pe responsabili"],
  ],
  team: [
    ["followup team", "ce privește șeful în fiecare dimineață"],
    ["followup team --out echipa.html", "același lucru ca pagină"],
  ],
  add: [
    ['followup add "Ana Munteanu" --phone 069123456', "un contact nou, de sunat azi"],
    ['followup add "Ana Munteanu" --phone 069123456 amânat --next vineri', "cine a sunat: cu tot cu apel"],
  ],
  undo: [
    ["followup undo", "anulează ce s-a făcut ultima dată"],
    ["followup undo --yes", "fără întrebare"],
  ],
  sync: [
    ["followup sync", "scrie ce așteaptă și rezolvă conflictele"],
    ["followup sync --json", "ce așteaptă și ce e în conflict, pentru un program"],
  ],
  check: [
    ["followup check", "cum este înțeles tabelul"],
    ["followup check -w clienti.xlsx", "la fel, pentru un fișier anume"],
  ],
  init: [
    ["followup init clienti.xlsx --sample", "un tabel de probă"],
    ["followup init --adopt clienti.xlsx", "începeți cu tabelul pe care îl aveți"],
  ],
  restore: [
    ["followup restore", "ce copii există"],
    ["followup restore 2026-11-23", "pune una la loc; ce era se păstrează"],
  ],
  settings: [
    ["followup settings", "ce e stabilit pe acest calculator"],
    ["followup settings owner Ana", "arată aici numai apelurile Anei"],
  ],
  login: [
    ["followup login google --client client.json", "prima dată, în browser"],
    ["followup login google https://docs.google.com/spreadsheets/d/…", "pentru această foaie"],
    ["followup login google --key key.json", "ca un cont de serviciu"],
  ],
  logout: [
    ["followup logout", "deconectează de la Google"],
    ["followup login google", "conectare din nou"],
  ],
};

/** The examples in each language. */
export const exampleWords: InEveryLanguage<Examples> = { en, ru, ro };
