/** The words of `followup remind --recipe`. */
import type { InEveryLanguage } from "../../base/language.ts";

const en = {
  save: (path: string) => `Save as ${path}:`,
  thenType: "Then type:",
  orCron: "Or, where there is no systemd, one line for crontab -e (a desktop message then needs DISPLAY):",
  windows:
    "Paste into PowerShell (“msg” is not part of Windows Home: name a program of your own with --run there):",
  nothingInstalled: "Nothing was installed. --run names another way to be told.",
};

const ru: typeof en = {
  save: (path) => `Сохраните как ${path}:`,
  thenType: "Затем наберите:",
  orCron: "Или, если systemd нет, одна строка для crontab -e (сообщению на экране тогда нужен DISPLAY):",
  windows:
    "Вставьте в PowerShell (в Windows Home нет программы msg: укажите там свою программу через --run):",
  nothingInstalled: "Ничего не установлено. Другой способ напоминать задаёт --run.",
};

const ro: typeof en = {
  save: (path) => `Salvați ca ${path}:`,
  thenType: "Apoi scrieți:",
  orCron:
    "Sau, unde nu există systemd, un rând pentru crontab -e (un mesaj pe ecran are nevoie atunci de DISPLAY):",
  windows: "Lipiți în PowerShell (Windows Home nu are „msg”: numiți acolo alt program, cu --run):",
  nothingInstalled: "Nu s-a instalat nimic. Alt fel de a fi anunțat se numește cu --run.",
};

/** The words of the recipe in each language. */
export const recipeWords: InEveryLanguage<typeof en> = { en, ru, ro };
