/** A cell as it is spoken of: whose it is and under which heading, the address in brackets; and days in it as words. */

import type { InEveryLanguage, Language } from "../../base/language.ts";
import type { ToldCell } from "../../base/usage-problems.ts";
import { isDay } from "../../rules/calendar/day.ts";
import { monthDate } from "../dates.ts";

const quoted: InEveryLanguage<(heading: string) => string> = {
  en: (heading) => `“${heading}”`,
  ru: (heading) => `«${heading}»`,
  ro: (heading) => `„${heading}”`,
};

/** `Jane Roe, “Next contact date” (D4)`; `Contacts!D4` alone where neither is known. */
export function toldCell({ cell, heading, name }: ToldCell, language: Language): string {
  const known = [name, heading === undefined ? undefined : quoted[language](heading)];
  const parts = known.filter((part) => part !== undefined && part !== "");
  if (parts.length === 0) return cell;
  const address = heading === undefined ? cell : cell.slice(cell.lastIndexOf("!") + 1);
  return `${parts.join(", ")} (${address})`;
}

/** "2026-11-30 16:00" or "2026-11-30T16:00" as "30 November 2026, 16:00"; any other text as it is. */
export function toldValue(text: string, language: Language): string {
  const [, day = "", time] = /^(.{10})(?:[ T](\d{2}:\d{2}))?$/.exec(text) ?? [];
  if (!isDay(day)) return text;
  return `${monthDate(day, language)}${time === undefined ? "" : `, ${time}`}`;
}
