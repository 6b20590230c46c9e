import { expect, it } from "vitest";
import { candidatesIn } from "../../src/base/candidates.ts";

const ann = { row: 4, name: "Ann", company: "Acme", phone: "069 111 222", number: 3, sheet: "Contacts" };
const bare = { row: 5, name: "Ann", company: null, phone: null, number: null };

it("those who may be meant are read back as they were kept", () => {
  expect(candidatesIn([ann, bare])).toEqual([ann, bare]);
});

it.each([
  ["a row that is no number", { ...ann, row: "4" }],
  ["no name", { ...ann, name: null }],
  ["a company that is no text", { ...ann, company: 1 }],
  ["no phone at all", { ...ann, phone: undefined }],
  ["a phone that is no text", { ...ann, phone: 69_111_222 }],
  ["a sheet that is no text", { ...ann, sheet: null }],
  ["a number that is none", { ...ann, number: "3" }],
  ["nothing", null],
  ["a text", "Ann"],
])("passes over %s", (_, odd) => {
  expect(candidatesIn([odd, bare])).toEqual([bare]);
});

it.each([undefined, null, "Ann", { 0: ann }])("%j holds none", (value) => {
  expect(candidatesIn(value)).toEqual([]);
});
