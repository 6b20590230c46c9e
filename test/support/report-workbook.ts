/** Workbooks with recorded calls, as a team would have them after some weeks. */

import type { Language } from "../../src/base/language.ts";
import { type CallField, callColumn, callFields } from "../../src/records/call/fields.ts";
import { addDays, weekday } from "../../src/rules/calendar/date.ts";
import type { Day } from "../../src/rules/calendar/day.ts";
import { outcomeWords } from "../../src/words/outcomes.ts";
import { type DefaultReason, defaultReasons } from "../../src/words/sheets/default-reasons.ts";
import { contactHeadings, reasonHeadings, sheetTitles } from "../../src/words/sheets/headings.ts";
import { seeded } from "./seeded.ts";
import type { Written } from "./workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "./workbooks/memory-workbook.ts";

/** A call as a test writes it. */
export type WrittenCall = Partial<Record<CallField, Written>>;

const owners: Readonly<Record<Language, readonly string[]>> = {
  en: ["Kate Miller", "John Brown", "Emma Wilson"],
  ru: ["Иван Петров", "Ольга Смирнова", "Сергей Ким"],
  ro: ["Ion Popescu", "Maria Ionescu", "Andrei Rusu"],
};
const sources: Readonly<Record<Language, readonly string[]>> = {
  en: ["website", "referral", "exhibition"],
  ru: ["сайт", "рекомендация", "выставка"],
  ro: ["site", "recomandare", "expoziție"],
};
const ownWords: Readonly<Record<Language, readonly string[]>> = {
  en: ["loan on the table", "phase of the moon", "moving abroad", "-", "no answer"],
  ru: ["платит сам", "фаза луны", "переезжаем", "-", "недозвон"],
  ro: ["taxă mică", "faza lunii", "ne mutăm", "-", "nu răspunde"],
};

/** A workbook with contacts, reasons and these calls, in a language; without a sheet of reasons where there are none. */
export function reportWorkbook(
  language: Language,
  calls: readonly WrittenCall[],
  reasons: readonly DefaultReason[] = defaultReasons[language],
): MemoryWorkbook {
  const titles = sheetTitles[language];
  const heading = contactHeadings[language];
  return new MemoryWorkbook([
    {
      title: titles.contacts,
      rows: [
        [heading.nextContact, heading.name, heading.phone, heading.owner, heading.source, heading.value],
        ...Array.from({ length: 60 }, (_, index): Written[] => [
          null,
          contactName(index),
          phoneOf(index),
          owners[language][index % 3],
          sources[language][index % 3],
          1000 + index * 250,
        ]),
      ],
    },
    {
      title: titles.calls,
      rows: [
        callFields.map((field) => callColumn(field).headings[language][0]),
        ...calls.map((call) => callFields.map((field) => call[field] ?? null)),
      ],
    },
    ...(reasons.length > 0
      ? [
          {
            title: titles.reasons,
            rows: [
              Object.values(reasonHeadings[language]),
              ...reasons.map(({ improve, name, otherWords }) => [name, otherWords, improve]),
            ],
          },
        ]
      : []),
  ]);
}

/** Seven weeks of calls up to a day, always the same: about 30 a working day, a third of them refused. */
export function someCalls(language: Language, today: Day, perDay = 30): WrittenCall[] {
  const random = seeded(47);
  const words = outcomeWords[language];
  const calls: WrittenCall[] = [];
  for (let back = 48; back >= 0; back -= 1) {
    const day = addDays(today, -back);
    if (weekday(day) > 5) continue;
    for (let count = 0; count < perDay; count += 1) {
      const contact = Math.floor(random() * 60);
      const fate = random();
      const outcome = fate < 0.4 ? "refused" : fate < 0.7 ? "later" : fate < 0.85 ? "won" : "no-answer";
      calls.push({
        id: `call-${calls.length}`,
        at: `@${day}T${10 + (count % 8)}:00`,
        contact: contactName(contact),
        phone: phoneOf(contact),
        owner: owners[language][contact % 3] ?? null,
        outcome: words[outcome],
        ...(outcome === "refused" ? { reason: reasonOf(language, random, back < 7) } : {}),
      });
    }
  }
  return calls;
}

function reasonOf(language: Language, random: () => number, isThisWeek: boolean): string | null {
  const weights = isThisWeek ? [46, 12, 10, 5, 8, 7, 3, 2] : [24, 19, 16, 9, 12, 8, 5, 3];
  let rest = random() * 106;
  for (const [place, weight] of weights.entries()) {
    rest -= weight;
    if (rest < 0) return defaultReasons[language][place]?.name ?? null;
  }
  return ownWords[language][Math.floor(random() * 5)] ?? null;
}

function contactName(index: number): string {
  return `Client ${String.fromCodePoint(65 + (index % 26))}${index}`;
}

function phoneOf(index: number): string {
  return `+7 916 ${String(1_000_000 + index * 7).replace(/^(...)(..)(..)$/, "$1-$2-$3")}`;
}
