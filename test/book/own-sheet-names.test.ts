/** The headings that our own sheets are known by: our own in each language, and other spellings of them that take none of ours. */
import { expect, test } from "vitest";
import { languages } from "../../src/base/language.ts";
import {
  callNames,
  complaintNames,
  ourCallIds,
  ourCallNames,
  reasonNames,
  settingNames,
  teamNames,
} from "../../src/book/own-sheet-names.ts";
import { callColumn, callFields } from "../../src/records/call/fields.ts";
import { plainText } from "../../src/rules/typed/plain-words.ts";
import { reasonFields, reasonHeadings } from "../../src/words/sheets/headings.ts";
import { settingHeadings } from "../../src/words/sheets/settings-rows.ts";
import {
  complaintFields,
  complaintHeadings,
  teamFields,
  teamHeadings,
} from "../../src/words/sheets/team-sheets.ts";

test("each heading of ours stands for its own column, in every language", () => {
  for (const language of languages) {
    for (const field of callFields) {
      const heading = plainText(callColumn(field).headings[language][0]);
      expect(callNames().get(heading), heading).toBe(field);
      expect(ourCallNames().get(heading), heading).toBe(field === "id" ? undefined : field);
      expect(ourCallIds().has(heading), heading).toBe(field === "id");
    }
    for (const field of reasonFields) {
      expect(reasonNames().get(plainText(reasonHeadings[language][field]))).toBe(field);
    }
    for (const field of teamFields)
      expect(teamNames().get(plainText(teamHeadings[language][field]))).toBe(field);
    for (const field of complaintFields) {
      expect(complaintNames().get(plainText(complaintHeadings[language][field]))).toBe(field);
    }
    for (const column of ["setting", "value", "daysOff"] as const) {
      expect(settingNames().get(plainText(settingHeadings[language][column]))).toBe(column);
    }
  }
  // Other spellings are known for what a person may have made by hand, never as ours.
  expect([callNames().get("manager"), ourCallNames().get("manager")]).toEqual(["owner", undefined]);
  expect([callNames().get("id звонка"), ourCallIds().has("id звонка")]).toEqual(["id", false]);
  expect([callNames().get("date"), ourCallNames().get("date")]).toEqual(["at", undefined]);
  const own = (names: ReadonlyMap<string, unknown>): number => [...names.keys()].length;
  expect(own(teamNames())).toBe(
    new Set(languages.flatMap((one) => Object.values(teamHeadings[one]).map(plainText))).size,
  );
  expect(own(complaintNames())).toBe(
    new Set(languages.flatMap((one) => Object.values(complaintHeadings[one]).map(plainText))).size,
  );
});
