/** A colleague at the same table: inserts, deletes, sorts, closes, mends and archives rows of a workbook file between commands. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Cell } from "../../src/workbook/cell.ts";
import { cellOf, type SheetFixture, type Written } from "./workbooks/memory-sheet.ts";

/** The columns of the contacts; the last one means nothing to the program and tells the test who a row is. */
export const columns = [
  ...["Name", "Phone", "Company", "Next contact date", "Status", "Attempts"],
  ...["Last call", "Reason", "Notes", "Value", "ID", "Tag"],
] as const;

/** What stands in the column of ids: nothing, ids that stay with their contacts, or the rows counted, anew after each change. */
export type Ids = "none" | "own" | "running";

/** The place of a column, from 0. */
export function at(column: (typeof columns)[number]): number {
  return columns.indexOf(column);
}

type Random = () => number;
type Row = Cell[];

const empty: Cell = { kind: "empty" };
const days = ["@2026-11-14", "@2026-11-20", "@2026-11-23", "@2026-11-27"];

/** One of a list. */
export function pick<One>(random: Random, list: readonly One[]): One | undefined {
  return list[Math.floor(random() * list.length)];
}

/** What the contacts stand in. */
export interface Paper {
  read(): string;
  write(text: string): void;
}

function fileAt(place: string): Paper {
  return {
    read: () => readFileSync(place).toString(),
    write: (text) => writeFileSync(place, text),
  };
}

/** The contacts of a file, and everything that is done to them by hand. */
export class Colleague {
  readonly place: string;
  readonly #paper: Paper;
  readonly #random: Random;
  #people = 0;
  #copy: string | null = null;
  /** Phones of rows that were deleted: nobody new gets one, which could not be told from the old one. */
  readonly #gone = new Set<string>();

  readonly #putIn = new Set<string>();

  readonly #ids: Ids;

  constructor(place: string, random: Random, ids: Ids = "none", paper = fileAt(place)) {
    this.place = place;
    this.#paper = paper;
    this.#random = random;
    this.#ids = ids;
    const rows = Array.from({ length: 2 + Math.floor(random() * 6) }, () => this.#somebody([]));
    const [first] = rows;
    if (first !== undefined && random() < 0.5) rows.push(this.#twinOf(first));
    this.#number(rows);
    const headings = columns.map((column) => (column === "ID" && ids === "none" ? "Misc" : column));
    this.#write([{ title: "People", rows: [headings.map(cellOf), ...rows] }]);
  }

  /** The sheets as they stand. */
  sheets(): readonly SheetFixture[] {
    return JSON.parse(this.#paper.read());
  }

  /** The rows of the contacts, each with its row number. */
  people(): readonly { readonly row: number; readonly cells: readonly Cell[] }[] {
    return this.#rows().map((cells, index) => ({ row: index + 2, cells }));
  }

  /** The rows as a person sees them, with who each is, for the story of a run. */
  seen(): string {
    return this.people()
      .map(
        ({ cells, row }) =>
          `    ${row}: ${cells.map((cell) => text(cell).replaceAll("\n", "⏎")).join(" | ")}`,
      )
      .join("\n");
  }

  /** Who stands in a row. */
  tag(row: number): string {
    return text(this.#rows()[row - 2]?.[at("Tag")]);
  }

  /** Who can't be told from whoever stands in a row, by anything that a person sees: with the one who does. */
  alike(row: number): readonly string[] {
    const rows = this.#rows();
    const seen = (one: Row | undefined): string =>
      JSON.stringify(one?.slice(0, at(this.#ids === "own" ? "Tag" : "ID")));
    return rows.filter((one) => seen(one) === seen(rows[row - 2])).map((one) => text(one[at("Tag")]));
  }

  /** Gives whoever was added by the program a tag of the phone. */
  tagNew(): void {
    const rows = this.#rows();
    const fresh = rows.filter((row) => text(row[at("Tag")]) === "" && text(row[at("Phone")]) !== "");
    if (fresh.length === 0) return;
    for (const row of fresh) {
      for (let column = row.length; column < columns.length; column += 1) row[column] = empty;
      row[at("Tag")] = cellOf(`n${text(row[at("Phone")])}`);
    }
    this.#save(rows);
  }

  /** Leaves a row as a call that somebody recorded leaves it. */
  record(row: number, word: string): void {
    const rows = this.#rows();
    const cells = rows[row - 2];
    if (cells === undefined) return;
    const note = text(cells[at("Notes")]);
    cells[at("Notes")] = cellOf(`[23 Nov 26] ${word}${note === "" ? "" : `\n${note}`}`);
    cells[at("Next contact date")] = cellOf("@2026-12-04");
    this.#save(rows);
  }

  /** Does one thing; what it was. */
  act(isArchiving: boolean): string {
    const acts = ["insert", "delete", "sort", "close", "mend-phone", "mend-name", "swap", "copy", "put-back"];
    const act = pick(this.#random, isArchiving ? [...acts, "archive"] : acts) ?? "sort";
    const rows = this.#rows();
    const place = Math.floor(this.#random() * rows.length);
    const row = rows[place];
    if (row === undefined || rows.length < 2) return "nothing";
    switch (act) {
      case "insert":
        rows.splice(place, 0, this.#somebody(rows));
        this.#putIn.add(text(rows[place]?.[at("Tag")]));
        break;
      case "delete":
        // A deal put in for a client and the one before taken out looks just as if that had been changed.
        if (rows.some((other) => other !== row && this.#isPutInLike(other, row))) return "nothing";
        this.#gone.add(text(row[at("Phone")]));
        rows.splice(place, 1);
        break;
      case "sort":
        this.#sort(rows);
        break;
      case "close":
        row[at("Next contact date")] = empty;
        row[at("Status")] = cellOf("refused");
        break;
      case "mend-phone":
        row[at("Phone")] = cellOf(`${text(row[at("Phone")]).slice(0, -1)}${this.#people++ % 10}`);
        break;
      case "mend-name":
        if (text(row[at("Name")]) !== "") row[at("Name")] = cellOf(`${text(row[at("Name")])}a`);
        break;
      case "swap":
        if (!this.#swap(rows, row)) return "nothing";
        break;
      case "copy":
        this.#copy = this.#paper.read();
        return act;
      case "put-back":
        if (this.#copy === null) return "nothing";
        this.#paper.write(this.#copy);
        this.#copy = null;
        return act;
      default:
        return this.#archive();
    }
    this.#save(rows);
    return `${act} ${place + 2}`;
  }

  #somebody(rows: readonly Row[]): Row {
    const random = this.#random;
    this.#people += 1;
    const like = random() < 0.4 ? pick(random, rows) : undefined;
    const shared = text(like?.[at("Phone")]);
    const isShared = shared !== "" && !this.#gone.has(shared);
    const phone = isShared ? shared : random() < 0.8 ? `+3736900${1000 + this.#people * 137}` : null;
    const name = pick(random, ["Rosa", "Ion Pop", "Денис", null]);
    const company =
      phone === null && name === null ? `Firm ${this.#people}` : pick(random, ["Nord", "Sud", null]);
    // A value of one's own tells somebody who was put in from somebody who was taken out.
    const value = rows.length > 0 || random() < 0.5 ? 1000 + this.#people : pick(random, [100, 200, null]);
    return this.#row([name, phone, company, pick(random, days), pick(random, ["old", "kiosk", null]), value]);
  }

  #isPutInLike(one: Row, row: Row): boolean {
    const isSame = (column: number): boolean =>
      text(one[column]) !== "" && text(one[column]) === text(row[column]);
    return (isSame(at("Name")) || isSame(at("Phone"))) && this.#putIn.has(text(one[at("Tag")]));
  }

  #twinOf(row: Row): Row {
    const twin = [...row];
    this.#people += 1;
    twin[at("Tag")] = cellOf(`t${this.#people}`);
    twin[at("ID")] = this.#id();
    return twin;
  }

  #row([name, phone, company, day, note, value]: readonly Written[]): Row {
    const cells = [name, phone, company, day, null, 0, null, null, note, value].map(cellOf);
    return [...cells, this.#id(), cellOf(`t${this.#people}`)];
  }

  #id(): Cell {
    return this.#ids === "own" ? cellOf(1000 + ((this.#people * 37) % 101)) : empty;
  }

  #number(rows: readonly Row[]): void {
    if (this.#ids !== "running") return;
    for (const [index, row] of rows.entries()) row[at("ID")] = cellOf(index + 1);
  }

  /** By a column that everybody sees; alike ones keep their order, as in every spreadsheet. */
  #sort(rows: Row[]): void {
    const column = pick(this.#random, [at("Name"), at("Value"), at("Next contact date")]) ?? 0;
    const down = this.#random() < 0.5 ? 1 : -1;
    const key = (row: Row): string => JSON.stringify(row[column] ?? null);
    rows.sort((left, right) => (key(left) < key(right) ? -down : Number(key(left) > key(right)) * down));
  }

  /** Two phones change places, unless that would look just as if the rows had. */
  #swap(rows: readonly Row[], row: Row): boolean {
    const other = pick(this.#random, rows);
    if (other === undefined || other === row) return false;
    const said = ["Name", "Company", "Value"] as const;
    if (said.every((column) => text(row[at(column)]) === text(other[at(column)]))) return false;
    [row[at("Phone")], other[at("Phone")]] = [other[at("Phone")] ?? empty, row[at("Phone")] ?? empty];
    return true;
  }

  #archive(): string {
    const sheets = this.sheets();
    const calls = sheets[1];
    if (calls === undefined || calls.rows.length < 2) return "nothing";
    this.#write(
      sheets.map((sheet) => (sheet === calls ? { ...sheet, rows: sheet.rows.slice(0, 1) } : sheet)),
    );
    return "archive";
  }

  #rows(): Row[] {
    const rows = this.sheets()[0]?.rows.slice(1) ?? [];
    return rows.map((row) => row.map((cell) => cellOf(cell)));
  }

  #save(rows: readonly Row[]): void {
    this.#number(rows);
    const [first, ...others] = this.sheets();
    this.#write([{ title: first?.title ?? "", rows: [first?.rows[0] ?? [], ...rows] }, ...others]);
  }

  #write(sheets: readonly SheetFixture[]): void {
    this.#paper.write(JSON.stringify(sheets));
  }
}

/** A cell as text. */
export function text(cell: Cell | undefined): string {
  if (cell === undefined || cell.kind === "empty") return "";
  return cell.kind === "date" ? cell.day : "text" in cell ? cell.text : String(cell.value);
}
