/** What init --adopt asks on a terminal: the sheet, the column, the order of dates, how the undated are spread. */
import type { Failure } from "../../base/errors.ts";
import { languages } from "../../base/language.ts";
import type { Book } from "../../book/book.ts";
import { understood } from "../../book/headings/understood.ts";
import { firstDateDoubt } from "../../book/sheets/date-doubt.ts";
import type { WayIn } from "../../book/tables/way-in.ts";
import type { DateOrder } from "../../rules/calendar/date-order.ts";
import { plainText } from "../../rules/typed/plain-words.ts";
import { fullDate } from "../../words/dates.ts";
import { contactHeadings } from "../../words/sheets/headings.ts";
import { adoptWords } from "../../words/upkeep/adopt.ts";
import type { Context } from "../context.ts";
import { perDayFrom } from "./adopt-options.ts";

/** Which of several sheets are the contacts. Throws the failure again where nobody can be asked. */
export async function sheetsMeant(context: Context, failure: Failure): Promise<readonly string[]> {
  const { language, output, prompt } = context;
  if (prompt === null || failure.code !== "workbook.several-tables") throw failure;
  const titles = sheetsOf(failure);
  output.line();
  return prompt.key<readonly string[]>(
    adoptWords[language].whichSheet,
    titles.map((title, index) => ({ key: String(index + 1), label: title, answer: [title] })),
    { list: true },
  );
}

function sheetsOf(failure: Failure): readonly string[] {
  const { data } = failure;
  return "sheets" in data ? data.sheets : [];
}

/** The column the person means where two could be, by its heading or letters; null where there is no doubt, or nobody to ask. */
export async function columnMeant(context: Context, book: Book): Promise<string | null> {
  const { nextContact } = understood(book);
  if (nextContact === null || nextContact.rivals.length === 0 || nextContact.why === "named") return null;
  const { dates, heading, rivals } = nextContact;
  // A column that an adoption has added, or one with dates beside one without any, is beyond doubt.
  if ((dates > 0 || isOurs(heading)) && rivals.every((rival) => rival.dates === 0)) return null;
  const all = [nextContact, ...rivals];
  const names = all.map(({ cell, heading }) =>
    all.filter((other) => other.heading === heading).length > 1 ? lettersOf(cell) : heading,
  );
  const { language, output, prompt } = context;
  if (prompt === null) return names[0] ?? null;
  const words = adoptWords[language];
  output.line();
  return prompt.key(
    words.whichColumn,
    all.flatMap(({ cell, dates, filled, future, heading }, index) => {
      const answer = names[index];
      const label = `${heading} (${cell}): ${words.holds(dates, filled, future)}`;
      return answer === undefined ? [] : [{ key: String(index + 1), label, answer }];
    }),
    { list: true },
  );
}

function isOurs(heading: string): boolean {
  return languages.some(
    (language) => plainText(contactHeadings[language].nextContact) === plainText(heading),
  );
}

/** An existing column of dates that is to be the next contact; null: a new one is added. */
export async function servingColumn(
  context: Context,
  { couldServe, lacking }: WayIn,
): Promise<string | null> {
  const { language, output, prompt } = context;
  const [place] = lacking;
  if (prompt === null || place === undefined || couldServe.length === 0) return null;
  const words = adoptWords[language];
  const serving = couldServe.filter(
    ({ heading }, index) => couldServe.findIndex((other) => other.heading === heading) === index,
  );
  output.line();
  return prompt.key<string | null>(
    words.whichServes,
    [
      { key: "1", label: words.newColumn(place.heading), answer: null },
      ...serving.map(({ cell, dates, filled, future, heading, sheet }, index) => ({
        key: String(index + 2),
        label: `${heading} (${cell}): ${words.holds(dates, filled, future)}`,
        answer: serving.some((other) => other.sheet !== sheet) ? heading : nameOf(heading, cell, couldServe),
      })),
    ],
    { list: true },
  );
}

function nameOf(heading: string, cell: string, all: WayIn["couldServe"]): string {
  return all.filter((other) => other.heading === heading).length > 1 ? lettersOf(cell) : heading;
}

/** "D" of "People!D1". */
function lettersOf(cell: string): string {
  return cell.slice(cell.lastIndexOf("!") + 1).replace(/\d+$/, "");
}

/** How dates with slashes are written, asked once where the column does not show it; null: not in doubt, or not answered. */
export async function orderOfDates(context: Context, book: Book): Promise<DateOrder | null> {
  const doubt = firstDateDoubt(book.contacts);
  if (doubt === null) return null;
  const { language, output, prompt } = context;
  const words = adoptWords[language];
  if (prompt === null) {
    output.aside(words.orderUnknown(doubt.text, doubt.cell));
    return null;
  }
  output.line();
  return prompt.key<DateOrder>(
    words.whichOrder(doubt.text, doubt.cell),
    [
      { key: "1", label: fullDate(doubt.dayFirst, language), answer: "day-first" },
      { key: "2", label: fullDate(doubt.monthFirst, language), answer: "month-first" },
    ],
    { list: true },
  );
}

/** So many a day are proposed. */
const usualPerDay = 10;

/** How many of the undated people a day gets. */
export async function perDayMeant({ language, output, prompt }: Context, people: number): Promise<number> {
  if (prompt === null || people === 0) return 0;
  const words = adoptWords[language];
  output.line();
  const answer = await prompt.text(words.spreadThem(people), {
    suggested: String(usualPerDay),
    check: (text) => (perDayFrom(text) === null ? words.howMany : null),
  });
  return perDayFrom(answer) ?? 0;
}
