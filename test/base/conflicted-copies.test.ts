import { expect, it } from "vitest";
import { conflictedCopies, copiesOf } from "../../src/base/conflicted-copies.ts";

it.each([
  "clients (Ann's conflicted copy 2026-11-27).xlsx",
  "clients (Conflict).xlsx",
  "clients (копия с конфликтом).xlsx",
  "clients (copie în conflict).xlsx",
  "clients-DESKTOP-7F3K.xlsx",
  "clients-LAPTOP-ANN1.xlsx",
  "clients-PC-01-2.xlsx",
  "clients-PC-01-23.xlsx",
])("%s was made when two had saved the workbook", (name) => {
  expect(conflictedCopies([name], "clients.xlsx")).toEqual([name]);
});

it.each([
  "clients.xlsx",
  "clients-2.xlsx",
  "clients (1).xlsx",
  "clients-DESKTOP-7F3K.csv",
  "clients-DESKTOP-.xlsx",
  "clients-DESKTOP-7F3K old.xlsx",
  "clients, old-DESKTOP-7F3K.xlsx",
  "clients-desktop-7f3k.xlsx",
  "conflict.xlsx",
  "all clients-DESKTOP-7F3K.xlsx",
])("%s was not", (name) => {
  expect(conflictedCopies([name], "clients.xlsx")).toEqual([]);
});

it("only the last ending of a name is one", () => {
  const names = ["clients.2026-DESKTOP-7F3K.xlsx", "clients-DESKTOP-7F3K.2026.xlsx"];
  expect(conflictedCopies(names, "clients.2026.xlsx")).toEqual([names[0]]);
});

it.each([
  "clients (1).xlsx",
  "clients(2).xlsx",
  "clients - Copy.xlsx",
  "clients - Copy (2).xlsx",
  "clients copy 2.xlsx",
  "clients — копия.xlsx",
  "clients - копия (3).xlsx",
  "clients - Copie.xlsx",
  "clients (copie).xlsx",
  "clients-DESKTOP-7F3K.xlsx",
])("%s is a copy, whoever made it", (name) => {
  expect(copiesOf(["clients.xlsx", name], "clients.xlsx")).toEqual([name]);
});

it.each(["clients 2026.xlsx", "clients copywriters.xlsx", "clients Кишинёв.xlsx", "clients (Ann).xlsx"])(
  "%s is no copy",
  (name) => {
    expect(copiesOf([name], "clients.xlsx")).toEqual([]);
  },
);
