import { expect, it } from "vitest";
import { typedPlace } from "../../src/base/typed-place.ts";

it.each([
  ["clients.xlsx", "clients.xlsx"],
  ["  clients.xlsx \n", "clients.xlsx"],
  ['"my clients.xlsx"', "my clients.xlsx"],
  ["'my clients.xlsx'", "my clients.xlsx"],
  ["“my clients.xlsx”", "my clients.xlsx"],
  ["«мои клиенты.xlsx»", "мои клиенты.xlsx"],
  ["file:///home/ann/my%20clients.xlsx", "/home/ann/my clients.xlsx"],
  ['"FILE:///home/ann/clients.xlsx"', "/home/ann/clients.xlsx"],
])("%j means %s", (typed, place) => {
  expect(typedPlace(typed)).toBe(place);
});

it.each([
  "\"clients.xlsx'",
  "“clients.xlsx»",
  '"clients.xlsx',
  "clients's.xlsx",
  '""',
  "my file:clients.xlsx",
  "file://elsewhere/clients.xlsx",
  "https://docs.google.com/spreadsheets/d/abc",
  "C:\\clients.xlsx",
])("%j stays as it is", (typed) => {
  expect(typedPlace(typed)).toBe(typed);
});
