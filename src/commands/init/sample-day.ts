/** The example day of `init --sample`: a list with every kind of card on it, and the calls that led to it. */

import type { Language } from "../../base/language.ts";
import type { CallField } from "../../records/call/fields.ts";
import { addDays, weekday } from "../../rules/calendar/date.ts";
import type { Day, Time } from "../../rules/calendar/day.ts";
import type { Outcome } from "../../rules/deck/outcome.ts";
import { outcomeWords } from "../../words/outcomes.ts";
import type { ContactField } from "../../words/sheets/headings.ts";
import { type SamplePerson, sampleWords } from "../../words/upkeep/sample.ts";
import { templateWords } from "../../words/upkeep/template.ts";
import type { Value } from "../../workbook/cell.ts";

/** A row to append: its values by field. */
export type SampleRow<Field> = ReadonlyMap<Field, Value>;

interface Story {
  /** Days from today; null: no date; "unreadable": a text that is none. */
  readonly due: number | null | "unreadable";
  readonly time?: Time;
  readonly status: Outcome | "new";
  /** The calls before today: days ago, the time, the outcome; the last one first. */
  readonly calls: readonly (readonly [daysAgo: number, time: Time, outcome: Outcome])[];
}

/** One story for each person of words/sample.ts, in its order. */
const stories: readonly Story[] = [
  { due: 0, time: "16:00", status: "later", calls: [[1, "10:20", "later"]] },
  { due: 0, time: "11:30", status: "later", calls: [[4, "15:05", "later"]] },
  { due: -9, status: "later", calls: [[16, "11:40", "later"]] },
  {
    due: -3,
    status: "no-answer",
    calls: [
      [5, "09:45", "no-answer"],
      [7, "16:10", "no-answer"],
    ],
  },
  { due: -1, status: "later", calls: [[6, "12:15", "later"]] },
  { due: 0, status: "later", calls: [[7, "14:30", "later"]] },
  { due: 0, status: "new", calls: [] },
  {
    due: 0,
    status: "no-answer",
    calls: [
      [1, "17:20", "no-answer"],
      [3, "10:05", "no-answer"],
    ],
  },
  { due: 0, status: "new", calls: [] },
  { due: 1, status: "later", calls: [[2, "13:25", "later"]] },
  { due: 6, status: "later", calls: [[5, "10:50", "later"]] },
  {
    due: null,
    status: "won",
    calls: [
      [2, "16:35", "won"],
      [12, "11:10", "later"],
    ],
  },
  { due: null, status: "refused", calls: [[4, "14:00", "refused"]] },
  { due: null, status: "new", calls: [] },
  { due: "unreadable", status: "new", calls: [] },
];

/** The example's contacts, in the order they stand in the sheet. */
export function sampleContacts(language: Language, today: Day): readonly SampleRow<ContactField>[] {
  return told(language, (person, story, owner) =>
    row<ContactField>([
      ["name", person.name],
      ["company", person.company],
      ["phone", person.phone],
      ["nextContact", dueValue(story, language, today)],
      ["value", person.value],
      [
        "status",
        story.status === "new" ? templateWords[language].newStatus : outcomeWords[language][story.status],
      ],
      ["attempts", story.calls.length],
      [
        "lastCall",
        story.calls[0] === undefined
          ? null
          : { kind: "date", day: dayBefore(today, story.calls[0][0]), time: null },
      ],
      ["owner", owner],
      ["source", person.source],
      ["reason", story.status === "refused" ? sampleWords[language].reason : null],
      ["note", person.note],
    ]),
  );
}

/** The example's calls, the earliest first. */
export function sampleCalls(language: Language, today: Day): readonly SampleRow<CallField>[] {
  const calls = told(language, (person, story, owner) =>
    story.calls.map(([daysAgo, time, outcome], index) => ({
      person,
      owner,
      daysAgo,
      time,
      outcome,
      isLast: index === 0,
      story,
    })),
  ).flat();
  calls.sort((left, right) => right.daysAgo - left.daysAgo || (left.time < right.time ? -1 : 1));
  return calls.map(({ daysAgo, isLast, outcome, owner, person, story, time }, index) =>
    row<CallField>([
      ["id", `sample-${String(index + 1).padStart(2, "0")}`],
      ["at", { kind: "date", day: dayBefore(today, daysAgo), time }],
      ["contact", person.name === "" ? person.phone : person.name],
      ["phone", person.phone],
      ["owner", owner],
      ["outcome", outcomeWords[language][outcome]],
      ["reason", outcome === "refused" ? sampleWords[language].reason : null],
      ["said", isLast ? person.said : null],
      ["next", isLast && typeof story.due === "number" ? dueValue(story, language, today) : null],
      ["amount", outcome === "won" ? person.value : null],
    ]),
  );
}

function told<Result>(
  language: Language,
  tell: (person: SamplePerson, story: Story, owner: string) => Result,
): Result[] {
  const { owners, people } = sampleWords[language];
  return people.flatMap((person, index) => {
    const story = stories[index];
    return story === undefined ? [] : [tell(person, story, index % 3 === 1 ? owners[1] : owners[0])];
  });
}

function dueValue(story: Story, language: Language, today: Day): Value | null {
  if (story.due === null) return null;
  if (story.due === "unreadable") return { kind: "text", text: sampleWords[language].unreadableDate };
  return { kind: "date", day: addDays(today, story.due), time: story.time ?? null };
}

/** So many days ago; a weekend moves to the Friday before it, when somebody was at work. */
function dayBefore(today: Day, daysAgo: number): Day {
  const day = addDays(today, -daysAgo);
  return addDays(day, -Math.max(0, weekday(day) - 5));
}

function row<Field>(cells: readonly (readonly [Field, Value | string | number | null])[]): SampleRow<Field> {
  const values = new Map<Field, Value>();
  for (const [field, cell] of cells) {
    const value = written(cell);
    if (value !== null) values.set(field, value);
  }
  return values;
}

function written(cell: Value | string | number | null): Value | null {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") return { kind: "text", text: cell };
  return typeof cell === "number" ? { kind: "number", value: cell } : cell;
}
