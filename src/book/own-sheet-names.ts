/** How the sheets of our own kind are headed: each heading in plain words, with what it stands for. Made on first use. */
import { type Language, languages } from "../base/language.ts";
import { callColumn, callFields } from "../records/call/fields.ts";
import { plainText } from "../rules/typed/plain-words.ts";
import { wordsOf } from "../words/dictionary/sheet-words.ts";
import { reasonFields, reasonHeadings } from "../words/sheets/headings.ts";
import { reasonSpellings } from "../words/sheets/own-spellings.ts";
import { settingHeadings, settingSpellings } from "../words/sheets/settings-rows.ts";
import { complaintFields, complaintHeadings, teamFields, teamHeadings } from "../words/sheets/team-sheets.ts";

/** The columns of the Settings sheet. */
export type SettingColumn = "setting" | "value" | "daysOff";

/** Our own headings of the call ids. */
export const ourCallIds = once(
  () => new Set(languages.map((language) => plainText(callColumn("id").headings[language][0]))),
);
/** Our own headings of calls, but of their ids. */
export const ourCallNames = once(() =>
  namesOf(
    callFields.filter((field) => field !== "id"),
    (field, language) => callColumn(field).headings[language].slice(0, 1),
    () => [],
  ),
);
/** All headings of calls, ours first. */
export const callNames = once(() =>
  namesOf(
    callFields,
    (field, language) => callColumn(field).headings[language].slice(0, 1),
    (field) => languages.flatMap((language) => callColumn(field).headings[language].slice(1)),
  ),
);
/** Headings of reasons. */
export const reasonNames = once(() =>
  namesOf(
    reasonFields,
    (field, language) => [reasonHeadings[language][field]],
    (field) => languages.flatMap((language) => wordsOf(reasonSpellings[language][field])),
  ),
);
/** Headings of settings. */
export const settingNames = once(() =>
  namesOf<SettingColumn>(
    ["setting", "value", "daysOff"],
    (column, language) => [settingHeadings[language][column]],
    (column) => settingSpellings[column],
  ),
);

/** All headings of reasons and of settings. */
export const listHeadings = once(() => {
  const meanings = languages.map((language) => plainText(settingHeadings[language].meaning));
  return new Set([...reasonNames().keys(), ...settingNames().keys(), ...meanings]);
});
/** Headings of the Team sheet. */
export const teamNames = once(() =>
  namesOf(
    teamFields,
    (field, language) => [teamHeadings[language][field]],
    () => [],
  ),
);
/** Headings of complaints. */
export const complaintNames = once(() =>
  namesOf(
    complaintFields,
    (field, language) => [complaintHeadings[language][field]],
    () => [],
  ),
);

/** Our own headings win over other spellings. */
function namesOf<Field extends string>(
  fields: readonly Field[],
  ours: (field: Field, language: Language) => readonly string[],
  others: (field: Field) => readonly string[],
): ReadonlyMap<string, Field> {
  const names = new Map<string, Field>();
  const add = (headings: readonly string[], field: Field) => {
    for (const plain of headings.map(plainText)) if (!names.has(plain)) names.set(plain, field);
  };
  for (const field of fields) for (const language of languages) add(ours(field, language), field);
  for (const field of fields) add(others(field), field);
  return names;
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | null = null;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}
