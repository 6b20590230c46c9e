/** The values of made-up columns. */
import type { Written } from "../support/workbooks/memory-sheet.ts";
import { type Holds, people, type Tongue } from "./vocabulary.ts";

/** Chance of one table. */
export interface Dice {
  readonly next: () => number;
  one<Thing>(things: readonly Thing[]): Thing;
  chance(share: number): boolean;
  upTo(most: number): number;
}

/** Dice over a source of chance. */
export function diceOf(next: () => number): Dice {
  const upTo = (most: number) => Math.floor(next() * most);
  return {
    next,
    upTo,
    chance: (share) => next() < share,
    one: (things) => {
      const thing = things[upTo(things.length)];
      if (thing === undefined) throw new RangeError("nothing to choose from");
      return thing;
    },
  };
}

/** How a table writes its dates and phones, the same in every row. */
export interface Manner {
  readonly dates: "cells" | "dotted" | "iso" | "dayMonth";
  readonly phones: "plus" | "bare" | "number" | "odd";
  readonly moneyAsText: boolean;
}

/** What the people of a column have in common. */
export interface ColumnManner {
  readonly own: readonly string[];
  readonly filled: number;
  readonly isEmpty: boolean;
}

/** One cell of a made-up column; `index` counts the contacts from 0. */
export function cellFor(
  holds: Holds,
  tongue: Tongue,
  index: number,
  dice: Dice,
  manner: Manner,
  column: ColumnManner,
): Written {
  if (column.isEmpty) return null;
  const always = ["name", "given", "family", "number", "code", "phoneLabel"].includes(holds);
  if (!always && !dice.chance(column.filled)) return null;
  const words = people[tongue];
  const of = (list: string) => dice.one(list.split("|"));
  switch (holds) {
    case "name":
      return tongue === "en"
        ? `${of(words.given)} ${of(words.family)}`
        : `${of(words.family)} ${of(words.given)}`;
    case "given":
      return of(words.given);
    case "family":
      return of(words.family);
    case "patronymic":
      return of(words.patronymic);
    case "company":
      return of(words.firms);
    case "firmOwner":
      return `${of(words.given)} ${of(words.family)}`;
    case "phone":
    case "secondPhone":
      return phone(tongue, dice, manner);
    case "owner":
      return of(words.managers);
    case "status":
    case "lastOutcome":
      return dice.one(column.own.length > 0 ? column.own : ["", ""]);
    case "reason":
      return of(words.reasons);
    case "value":
    case "price":
      return money(dice, manner, holds === "price" ? 20 : 500);
    case "source":
      return of(words.sources);
    case "note":
      return of(words.notes);
    case "attempts":
      return dice.upTo(5);
    case "quantity":
      return 1 + dice.upTo(300);
    case "lastCall":
    case "created":
    case "firstContact":
    case "otherDate":
    case "sentDate":
      return date(dice, manner, -dice.upTo(200) - 1);
    case "nextContact":
      return date(dice, manner, dice.upTo(60) - 40);
    case "email":
      return `${of("ivy|bob|anna|office|info|sales")}${index}@made-up.example`;
    case "city":
      return of(words.cities);
    case "region":
      return of(words.regions);
    case "address":
      return of(words.streets);
    case "zip":
      return tongue === "en" ? String(10_000 + dice.upTo(80_000)) : String(100_000 + dice.upTo(500_000));
    case "number":
      return index + 1;
    case "code":
      return dice.chance(0.5) ? `C-${1000 + index * 7}` : 400_100 + index * 13;
    case "nextStep":
      return of(words.steps);
    case "otherStatus":
      return of(words.otherStatus);
    case "position":
      return of(words.positions);
    case "product":
      return of(words.products);
    case "website":
      return `www.made-up-${index}.example`;
    case "flag":
    case "doNotCall":
      return of(words.yesNo);
    case "freeText":
      return of(words.said);
    case "phoneLabel":
      return of("Mobile|Work|Home");
  }
}

function phone(tongue: Tongue, dice: Dice, manner: Manner): Written {
  const digits = (count: number) => Array.from({ length: count }, () => dice.upTo(10)).join("");
  const local = digits(3);
  const plain =
    tongue === "en"
      ? `0700 900 ${local}`
      : tongue === "ru"
        ? `+7 900 555-0${digits(1)}-${digits(2)}`
        : `0722 000 ${local}`;
  if (manner.phones === "number") return Number(tongue === "ro" ? `40722000${local}` : `7900555${local}1`);
  if (manner.phones === "bare") return plain.replace(/\D/g, "");
  if (manner.phones === "odd" && dice.chance(0.4))
    return dice.one([
      `${plain} (${tongue === "ru" ? "после 18" : "after 18"})`,
      `${plain}, ${plain.slice(0, -1)}7`,
      `tel. ${plain}`,
    ]);
  return plain;
}

function money(dice: Dice, manner: Manner, size: number): Written {
  const amount = (1 + dice.upTo(90)) * size;
  return manner.moneyAsText ? `${amount.toLocaleString("en-US")} €` : amount;
}

function date(dice: Dice, manner: Manner, days: number): Written {
  const day = new Date(Date.UTC(2026, 10, 23 + days)).toISOString().slice(0, 10);
  const [year, month, date] = day.split("-");
  switch (manner.dates) {
    case "cells":
      return `@${day}`;
    case "iso":
      return day;
    case "dotted":
      return `${date}.${month}.${year}`;
    case "dayMonth":
      return dice.chance(0.3) ? `${date}.${month}` : `${date}.${month}.${year}`;
  }
}
