// Every command, in three languages, with the words and names that people there use.
import { readdirSync } from "node:fs";
import { Room } from "./room.mjs";

const peoples = [
  ["en", "clients.xlsx", ["refused", "later", "won", "no-answer"]],
  ["ru", "Клиенты – 2026 г.xlsx", ["отказ", "перенос", "успех", "недозвон"]],
  ["ro", "Clienți și prospecți.xlsx", ["refuz", "amânat", "succes", "nu răspunde"]],
];
const said = 'дорого, scump ăâîșț «кавычки» "x" 100% & | < > ^ !';

export const commandChecks = [
  { name: "every command, in three languages", work: everyCommand },
  { name: "adopt", work: adopt },
];

function everyCommand(fail) {
  for (const [lang, book, [refused, later, won, noAnswer]] of peoples) {
    const room = new Room(lang);
    room.sample(book, ["--lang", lang]);
    const see = (...words) => {
      const seen = room.run([...words, "-w", book, "--lang", lang]);
      if (seen.code !== 0) fail(`${words.join(" ")}: exit ${seen.code}: ${seen.text}`);
      return seen;
    };
    for (const command of ["today", "next", "check", "report"]) see(command);
    const call = see("log", "1", refused, "--reason", "Too dear / Дорого", "--said", said, "--json").json
      ?.call;
    if (call?.said !== said) fail(`${lang}: said came back as ${call?.said}`);
    see("log", "2", later, "--next", "+3d");
    see("log", "3", won);
    see("log", "4", ...noAnswer.split(" "));
    see("undo");
    see("sync");
    see(
      "add",
      "Ștefan Țurcanu",
      "--phone",
      "+37369100001",
      "--company",
      "ООО «Ромашка»",
      "--next",
      "2026-12-01",
    );
    for (const ending of ["html", "xlsx", "md", "csv", "json"])
      see("report", "--min", "1", "--out", `отчёт – raport.${ending}`);
    see("restore");
    see("restore", "2026-11-23");
    const done = room.run(["today", "--json", "-w", book]).json?.counts?.done;
    if (done !== 3) fail(`${lang}: ${done} done, expected 3`);
    const left = readdirSync(room.desk).filter((name) => /tmp/i.test(name));
    if (left.length > 0) fail(`${lang}: left behind ${left}`);
  }
}

function adopt(fail) {
  const room = new Room("adopt");
  room.sample("Моя база.xlsx", ["--lang", "ru"]);
  const adopted = room.run(["init", "--adopt", "Моя база.xlsx", "--yes"]);
  if (adopted.code !== 0) fail(adopted.text);
}
