/** Did you mean, for commands: what people type for one in their own language, or with the keyboard in the other alphabet. */
import { keyboardTwin } from "../rules/typed/keyboard-layout.ts";
import { nearest } from "../rules/typed/nearest.ts";
import { type CommandName, commandNames } from "./command-list.ts";

/** Words for each command that are not its name, parted by commas. */
const spoken: Readonly<Record<CommandName, string>> = {
  today: "list, agenda, сегодня, список, azi, astăzi, lista",
  next: "deal, card, deck, дальше, следующий, карточка, колода, următorul, urmatorul, fișa, pachet",
  log: "record, call, записать, запись, звонок, исход, notează, apel, rezultat",
  show: "find, search, показать, покажи, найти, карта, arată, caută",
  move: "postpone, reschedule, сдвинуть, перенести, mută, reprogramează",
  remind: "reminder, reminders, напомнить, напоминание, напоминания, amintește, memento",
  report: "reports, stats, отчет, отчёт, причины, raport, raportul",
  team: "head, managers, команда, менеджеры, echipa, echipă, șef",
  add: "new, create, добавить, добавь, новый, adaugă, nou",
  undo: "back, revert, отменить, отмена, отмени, anulează, înapoi",
  sync: "synchronize, push, синхронизировать, синхронизация, sincronizează",
  check: "verify, doctor, проверить, проверка, verifică",
  init: "adopt, import, создать, начать, подключить, creează, începe, preia",
  restore: "backup, восстановить, вернуть, копия, restabilește, copie",
  settings: "config, setting, options, настройки, настройка, setări, setare",
  completion: "complete, автодополнение, completare",
  login: "signin, google, войти, вход, conectare",
  logout: "signout, выйти, выход, deconectare",
};

/** The command that was probably meant by a word that is none; null when none is near. */
export function nearestCommand(typed: string): CommandName | null {
  const byName = new Map<string, CommandName>();
  for (const name of commandNames) {
    byName.set(name, name);
    for (const word of spoken[name].split(", ")) byName.set(word, name);
  }
  const words = [...byName.keys()];
  const twin = keyboardTwin(typed) ?? "";
  for (const text of [typed.toLowerCase(), twin]) {
    const found = byName.get(text);
    if (found !== undefined) return found;
  }
  const near = nearest(typed, commandNames) ?? nearest(typed, words) ?? nearest(twin, commandNames);
  return near === null ? null : (byName.get(near) ?? null);
}
