/** Makes tables as people keep them, each from its seed, each with the truth about it. */
import type { ContactField } from "../../src/words/sheets/headings.ts";
import { seeded } from "../support/seeded.ts";
import type { SheetFixture, Written } from "../support/workbooks/memory-sheet.ts";
import { madeExport } from "./exports.ts";
import type { MadeTable, TrueColumn } from "./made-table.ts";
import { type ColumnManner, cellFor, type Dice, diceOf, type Manner } from "./values.ts";
import { type Holds, ownStatuses, people, spellingsOf, type Tongue } from "./vocabulary.ts";

/** What may be difficult about a table. */
export const kinds = [
  "plain",
  "no-next",
  "title-rows",
  "name-parts",
  "phones",
  "own-status",
  "list-status",
  "traps",
  "address",
  "ids",
  "do-not-call",
  "prepared",
  "footer",
  "side-list",
  "camel",
  "two-languages",
  "other-sheets",
  "history",
  "parts",
  "view",
  "export",
] as const;

/** One of `kinds`. */
export type Kind = (typeof kinds)[number];

const tongues: readonly Tongue[] = ["en", "ru", "ro"];

/** The table of a seed. `kept`: with the spellings that nothing is tuned to. */
export function makeTable(seed: number, kept: boolean): MadeTable {
  const kind = kinds[seed % kinds.length] ?? "plain";
  const tongue = tongues[Math.floor(seed / kinds.length) % tongues.length] ?? "en";
  const dice = diceOf(seeded(seed * 7919 + (kept ? 1 : 0)));
  if (kind === "export") return madeExport(seed, tongue, dice);
  return new Maker(kind, tongue, seed, dice, kept).make();
}

const simple: Partial<Record<Holds, ContactField>> = {
  given: "name",
  family: "name",
  patronymic: "name",
  secondPhone: "phone",
  firmOwner: "name",
};

const fields = new Set<Holds>([
  "nextContact",
  "name",
  "company",
  "phone",
  "owner",
  "status",
  "lastOutcome",
  "reason",
  "value",
  "source",
  "note",
  "attempts",
  "lastCall",
]);

/** Fields that a call writes. */
const written = new Set<ContactField>([
  "nextContact",
  "status",
  "lastOutcome",
  "reason",
  "note",
  "attempts",
  "lastCall",
]);

class Maker {
  readonly #kind: Kind;
  readonly #tongue: Tongue;
  readonly #seed: number;
  readonly #dice: Dice;
  readonly #kept: boolean;
  readonly #manner: Manner;

  constructor(kind: Kind, tongue: Tongue, seed: number, dice: Dice, kept: boolean) {
    this.#kind = kind;
    this.#tongue = tongue;
    this.#seed = seed;
    this.#dice = dice;
    this.#kept = kept;
    this.#manner = {
      dates: dice.one(["cells", "cells", "cells", "dotted", "iso"]),
      phones: dice.one(["plus", "plus", "bare", "number", "odd"]),
      moneyAsText: dice.chance(0.2),
    };
  }

  make(): MadeTable {
    const holds = this.#columns();
    const headings = this.#headings(holds);
    const count = 3 + this.#dice.upTo(25);
    const own = this.#ownWords();
    const hasList = this.#kind === "list-status";
    const top = this.#kind === "title-rows" ? 1 + this.#dice.upTo(4) : 0;
    const manners = holds.map((one): ColumnManner => this.#columnManner(one, own));
    const body = Array.from({ length: count }, (_, index) =>
      holds.map((one, at) =>
        cellFor(
          one,
          this.#tongue,
          index,
          this.#dice,
          this.#manner,
          manners[at] ?? { own: [], filled: 1, isEmpty: false },
        ),
      ),
    );
    this.#ensure(holds, body);
    const headingRow = top + 1;
    const title = this.#title();
    const titles = Array.from({ length: top }, (_, index): Written[] =>
      index === 0 ? [`${title} 2026`] : [],
    );
    const rows: Written[][] = [...titles, headings, ...body];
    const last = rows.length;
    if (this.#kind === "prepared") this.#prepare(rows, holds);
    if (this.#kind === "footer") this.#foot(rows, holds);
    if (this.#kind === "side-list") this.#sideList(rows, headingRow);
    const statusAt = holds.indexOf("status");
    const choices =
      hasList && statusAt >= 0 ? new Map([[statusAt + 1, own.filter((one) => one !== "")]]) : new Map();
    const main: SheetFixture = { title, rows, choices };
    const flagAt = holds.indexOf("doNotCall");
    const doNotCall = body.flatMap((row, index) =>
      flagAt >= 0 && ["yes", "да", "da"].includes(String(row[flagAt])) ? [headingRow + 1 + index] : [],
    );
    const truth = {
      sheets: [title],
      headingRow,
      columns: holds.map(
        (one, at): TrueColumn => this.#truthOf(one, at, headings[at] ?? "", manners[at], holds),
      ),
      rows: Array.from({ length: last - headingRow }, (_, index) => headingRow + 1 + index),
      doNotCall,
      statusWords: own.filter((one) => one !== ""),
      hasList,
    };
    const made = { kind: this.#kind, tongue: this.#tongue, seed: this.#seed, sheets: [main], truth };
    return this.#sheetsAround(made, main, holds, headings);
  }

  #columns(): Holds[] {
    const dice = this.#dice;
    const kind = this.#kind;
    const columns: Holds[] = [];
    const maybe = (holds: Holds, share: number) => {
      if (dice.chance(share)) columns.push(holds);
    };
    maybe("number", kind === "ids" ? 1 : 0.3);
    maybe("created", 0.3);
    if (kind === "name-parts") {
      const both: Holds[] = this.#tongue === "en" ? ["given", "family"] : ["family", "given"];
      columns.push(...both);
      if (this.#tongue === "ru") maybe("patronymic", 0.5);
    } else columns.push("name");
    if (kind === "ids") columns.push("code");
    maybe("company", 0.5);
    maybe("position", 0.2);
    columns.push("phone");
    if (kind === "phones") columns.push("secondPhone");
    maybe("email", 0.4);
    if (kind === "address") columns.push("address", "city", "region", "zip");
    else maybe("city", 0.3);
    maybe("product", 0.25);
    maybe("quantity", 0.1);
    maybe("website", 0.1);
    maybe("source", 0.3);
    maybe("owner", 0.4);
    maybe("firmOwner", 0);
    if (kind === "traps") {
      columns.push(dice.one<Holds>(["sentDate", "nextStep", "otherStatus"]));
      maybe("otherStatus", columns.includes("otherStatus") ? 0 : 0.5);
      maybe("otherDate", 0.6);
      maybe("freeText", 0.6);
      maybe("firstContact", 0.4);
    }
    maybe("status", kind === "own-status" || kind === "list-status" ? 1 : 0.4);
    maybe("lastOutcome", 0.1);
    maybe("reason", 0.1);
    maybe("value", 0.4);
    maybe("price", 0.05);
    maybe("attempts", 0.1);
    maybe("lastCall", 0.3);
    if (kind === "do-not-call") columns.push("doNotCall");
    maybe("flag", 0.15);
    if (!["no-next", "traps", "address"].includes(kind) || dice.chance(0.4)) columns.push("nextContact");
    maybe("note", 0.6);
    return columns;
  }

  #headings(holds: readonly Holds[]): string[] {
    const used = new Set<string>();
    return holds.map((one) => {
      const all = spellingsOf(this.#tongue, one, this.#kept);
      const free = all.filter((text) => !used.has(text.toLowerCase()));
      const text = this.#dice.one(free.length > 0 ? free : all);
      used.add(text.toLowerCase());
      return this.#dressed(text, one);
    });
  }

  #dressed(text: string, holds: Holds): string {
    if (this.#kind === "camel" && this.#tongue === "en" && /^[a-z ]+$/i.test(text)) {
      const words = text.split(" ").map((word) => word[0]?.toUpperCase() + word.slice(1).toLowerCase());
      return this.#dice.chance(0.7) ? words.join("") : words.join("_").toLowerCase();
    }
    if (this.#kind === "two-languages") {
      const other = this.#tongue === "en" ? "ru" : "en";
      const [partner] = spellingsOf(other, holds, false);
      return partner === undefined ? text : `${text}${this.#dice.one([" / ", " ", "\n"])}${partner}`;
    }
    const dice = this.#dice.next();
    if (dice < 0.08) return text.toUpperCase();
    if (dice < 0.14) return text.toLowerCase();
    if (dice < 0.18) return ` ${text}`;
    if (dice < 0.2) return `${text}:`;
    if (dice < 0.22) return text.replace(" ", "\n");
    if (dice < 0.24) return `${text}*`;
    return text;
  }

  #ownWords(): readonly string[] {
    return this.#dice.one(ownStatuses[this.#tongue]).split("|");
  }

  #columnManner(holds: Holds, own: readonly string[]): ColumnManner {
    const dice = this.#dice;
    const isNext = holds === "nextContact";
    return {
      own: holds === "lastOutcome" ? [] : own,
      filled: holds === "phone" ? 0.95 : holds === "secondPhone" ? 0.4 : isNext ? 0.8 : 0.5 + dice.next() / 2,
      isEmpty: (holds === "lastOutcome" || isNext || holds === "lastCall") && dice.chance(isNext ? 0.1 : 0.3),
    };
  }

  /** At least one date in a next-contact column that is not empty as a whole, at least one phone. */
  #ensure(holds: readonly Holds[], body: Written[][]): void {
    const [first] = body;
    if (first === undefined) return;
    const at = holds.indexOf("phone");
    if (at >= 0 && body.every((row) => row[at] === null)) {
      first[at] = cellFor("phone", this.#tongue, 0, this.#dice, this.#manner, {
        own: [],
        filled: 1,
        isEmpty: false,
      });
    }
  }

  #truthOf(
    holds: Holds,
    at: number,
    heading: string,
    manner: ColumnManner | undefined,
    all: readonly Holds[],
  ): TrueColumn {
    const field = fields.has(holds) ? (holds as ContactField) : (simple[holds] ?? null);
    const isFree = holds === "freeText" && !all.includes("note");
    const either = isFree || (holds === "price" && !all.includes("value"));
    return {
      column: at + 1,
      heading,
      field: either ? "either" : field,
      written: field !== null && written.has(field) && manner !== undefined,
    };
  }

  #title(): string {
    const titles = {
      en: ["Clients", "Leads", "Sheet1", "Call list"],
      ru: ["База", "Клиенты", "Лист1", "Обзвон"],
      ro: ["Clienți", "Foaie1", "Baza", "Listă"],
    };
    return this.#dice.one(titles[this.#tongue]);
  }

  /** Rows made ready below the contacts: numbers, check boxes, defaults. */
  #prepare(rows: Written[][], holds: readonly Holds[]): void {
    const count = 3 + this.#dice.upTo(15);
    const start = rows.length;
    for (let index = 0; index < count; index += 1) {
      const row: Written[] = holds.map((one): Written => {
        if (one === "number") return start + index;
        return one === "flag" ? false : null;
      });
      if (row.filter((cell) => cell !== null).length === 0) row[holds.length] = false;
      rows.push(row);
    }
  }

  #foot(rows: Written[][], holds: readonly Holds[]): void {
    const words = {
      en: ["Total", "Prepared by Nora", "Colours:", "green - signed"],
      ru: ["Итого", "Составил: Марина", "Цвета:", "зелёный - оплатил"],
      ro: ["Total", "Întocmit de Dan", "Culori:", "verde - semnat"],
    }[this.#tongue];
    const at = Math.max(0, holds.indexOf("name"));
    const total: Written[] = holds.map(() => null);
    total[at] = words[0] ?? "";
    const value = holds.indexOf("value");
    if (value >= 0) total[value] = "=SUM(A1)";
    if (this.#dice.chance(0.6)) rows.push(total);
    if (this.#dice.chance(0.7)) {
      rows.push([]);
      for (const word of words.slice(1, 2 + this.#dice.upTo(3)))
        rows.push([...holds.slice(0, at).map(() => null), word]);
    }
  }

  #sideList(rows: Written[][], headingRow: number): void {
    const side = {
      en: ["Product", "Price", "Status", "Comment"],
      ru: ["Товар", "Цена", "Статус", "Комментарий"],
      ro: ["Produs", "Preț", "Status", "Observații"],
    }[this.#tongue];
    const start = (rows[headingRow - 1]?.length ?? 0) + 1 + this.#dice.upTo(2);
    for (const [index, row] of rows.entries()) {
      if (index < headingRow - 1) continue;
      while (row.length < start) row.push(null);
      if (index === headingRow - 1) row.push(...side);
      else if (index < headingRow + 4)
        row.push(this.#dice.one(people[this.#tongue].products.split("|")), 100 + index, "in stock", "blue");
    }
  }

  #sheetsAround(
    made: MadeTable,
    main: SheetFixture,
    holds: readonly Holds[],
    headings: readonly string[],
  ): MadeTable {
    const before = this.#dice.chance(0.5);
    const beside = (...others: SheetFixture[]): MadeTable => ({
      ...made,
      sheets: before ? [...others, main] : [main, ...others],
    });
    switch (this.#kind) {
      case "other-sheets":
        return beside(...this.#otherSheets(main));
      case "history":
        return beside(this.#history(main, holds, headings));
      case "view":
        return beside(this.#view(main, headings));
      case "parts":
        return this.#parts(made, main, headings);
      default:
        return made;
    }
  }

  #otherSheets(main: SheetFixture): SheetFixture[] {
    const archive = { en: "Archive 2024", ru: "Архив", ro: "Arhivă" }[this.#tongue];
    const script = {
      en: ["Step", "What to say"],
      ru: ["Шаг", "Следующее касание"],
      ro: ["Pas", "Ce spunem"],
    }[this.#tongue];
    const list = this.#dice.one([
      { title: archive, rows: main.rows.slice(0, 3) },
      { title: "Scripts", rows: [script, [1, "позвонить через день"], [2, "ask"]] },
      { title: "Lists", rows: [["New"], ["Lost"], ["Won"]] },
      {
        title: "Stock",
        rows: [
          ["Product", "Price", "Status"],
          ["Boiler", 120, "in stock"],
          ["Pump", 80, "ordered"],
        ],
      },
    ]);
    return [list];
  }

  #history(main: SheetFixture, holds: readonly Holds[], headings: readonly string[]): SheetFixture {
    const words = {
      en: ["Date", "Client", "Phone", "Manager", "Result", "Next contact", "Comment"],
      ru: ["Дата", "Клиент", "Телефон", "Менеджер", "Результат", "Следующий контакт", "Комментарий"],
      ro: ["Data", "Client", "Telefon", "Agent", "Rezultat", "Următorul contact", "Observații"],
    }[this.#tongue];
    const results = {
      en: ["later", "no answer"],
      ru: ["перенос", "недозвон"],
      ro: ["amânat", "nu răspunde"],
    }[this.#tongue];
    const name = holds.indexOf("name");
    const phone = holds.indexOf("phone");
    const people = main.rows.slice(main.rows.indexOf(headings) + 1);
    const rows: Written[][] = [words];
    for (let round = 0; round < 3; round += 1) {
      for (const person of people) {
        const day = new Date(Date.UTC(2026, 7 + round, 1 + this.#dice.upTo(27))).toISOString().slice(0, 10);
        rows.push([`@${day}`, person[name], person[phone], "Ann", this.#dice.one(results), `@${day}`, "x"]);
      }
    }
    return { title: { en: "History", ru: "История", ro: "Istoric" }[this.#tongue], rows };
  }

  #view(main: SheetFixture, headings: readonly string[]): SheetFixture {
    return { title: "Today", rows: [headings, ...main.rows.slice(-4, -1)], isView: true };
  }

  #parts(made: MadeTable, main: SheetFixture, headings: readonly string[]): MadeTable {
    const managers = people[this.#tongue].managers.split("|").slice(0, 3);
    const months = {
      en: ["September", "October", "November"],
      ru: ["Сентябрь", "Октябрь", "Ноябрь"],
      ro: ["Septembrie", "Octombrie", "Noiembrie"],
    }[this.#tongue];
    const titles = this.#dice.one([managers, months]).slice(0, 2 + this.#dice.upTo(2));
    const start = main.rows.indexOf(headings);
    const sheets = titles.map((title, index): SheetFixture => {
      const rows = main.rows.map((row, at) =>
        at <= start || index === 0
          ? row
          : row.map((cell) => (typeof cell === "string" ? this.#renamed(cell, index) : cell)),
      );
      return { ...main, title, rows };
    });
    return { ...made, sheets, truth: { ...made.truth, sheets: titles } };
  }

  /** Other people in the other parts: another name, another phone. */
  #renamed(cell: string, index: number): string {
    if (/^\p{Lu}\S+ \p{Lu}\S+$/u.test(cell)) return `${cell}${"-второй-третий".split("-")[index] ?? ""}`;
    return /\d{3}$/.test(cell) && !cell.startsWith("@") ? `${cell.slice(0, -3)}${100 * index + 11}` : cell;
  }
}
