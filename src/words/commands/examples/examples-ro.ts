/** Examples of each command: Romanian. */
import type { Examples } from "./examples-en.ts";

/** The Romanian words. */
export const examplesRo: Examples = {
  title: "Exemple:",
  today: [
    ["followup today", "toți pe care îi sunați azi, în ordine"],
    ["followup today --owner Elena --limit 10", "primii zece ai unui responsabil"],
    ["followup today --csv > today.csv", "ca tabel pentru Excel"],
  ],
  next: [
    ["followup next", "fișă după fișă, cu întrebări"],
    ['followup next --skip "ocupat, peste o oră"', "lasă fișa la sfârșitul zilei"],
  ],
  log: [
    ['followup log 3 refuz --reason "prea scump"', "numărul 3 din lista de azi a refuzat"],
    ["followup log ana amânat --next vineri", "după o parte din nume"],
    ["followup log row:5 succes --amount 18000", "după rândul din foaie"],
  ],
  show: [
    ["followup show 3", "numărul 3 din lista de azi, cu toate apelurile"],
    ["followup show 069000132", "cine a sunat"],
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
