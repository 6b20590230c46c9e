/** What people do to a table of clients in the browser while others log calls into it. */
import type { Written } from "../workbooks/memory-sheet.ts";
import { plain, type SheetRow, type SheetState, type SheetsDocument } from "./sheets-document.ts";

/** Headings that mean the same; the first is what the table begins with. */
export const spellings = {
  name: ["Name", "Client", "Full name"],
  id: ["followup id"],
  phone: ["Phone", "Phone number", "Telephone"],
  code: ["Code"],
  next: ["Next contact date", "Next contact", "Next call date"],
  status: ["Status"],
  owner: ["Manager", "Owner"],
  note: ["Note", "Notes"],
} as const;

/** A column of the table, whatever its heading says by now. */
export type Known = keyof typeof spellings;

const titles = ["Clients", "Our clients", "Client list"];

/** Where a column stands by now, from 0. */
export function columnOf(sheet: SheetState, known: Known): number {
  const wanted: readonly string[] = spellings[known];
  return (sheet.rows[0] ?? []).findIndex((cell) => wanted.includes(plain(cell)));
}

/** A cell's text under a heading. */
export function told(sheet: SheetState, row: SheetRow, known: Known): string {
  return plain(row[columnOf(sheet, known)]);
}

/** Somebody at work in the first sheet. `random` gives 0 to below 1. */
export class Meddler {
  readonly done = new Map<string, number>();
  /** Names of clients whose rows were deleted. */
  readonly deleted = new Set<string>();
  private readonly document: SheetsDocument;
  private readonly random: () => number;
  private readonly mostDeleted: number;

  constructor(document: SheetsDocument, random: () => number, mostDeleted: number) {
    this.document = document;
    this.random = random;
    this.mostDeleted = mostDeleted;
  }

  /** Does one thing that may happen in the midst of requests. */
  quickly(): void {
    const what = this.random();
    if (what < 0.45) this.sort();
    else if (what < 0.6) this.sortSome();
    else if (what < 0.78) this.drag();
    else if (what < 0.88) this.insertRow();
    else if (what < 0.93) this.deleteClient();
    else if (what < 0.96) this.insertColumn();
    else this.rename();
  }

  /** Does one thing between two rounds: more often a column, a heading, a title. */
  slowly(): void {
    const what = this.random();
    if (what < 0.2) this.insertColumn();
    else if (what < 0.4) this.respell();
    else if (what < 0.5) this.rename();
    else this.quickly();
  }

  /** An older version was restored: clients that stand there again are not deleted. */
  restored(): void {
    for (const row of this.sheet.rows) this.deleted.delete(told(this.sheet, row, "name"));
  }

  private get sheet(): SheetState {
    const [first] = this.document.state.sheets;
    if (first === undefined) throw new Error("there is no sheet");
    return first;
  }

  private below(count: number): number {
    return Math.floor(this.random() * count);
  }

  private row(): number {
    return 2 + this.below(this.sheet.rows.length - 1);
  }

  private note(what: string): void {
    this.done.set(what, (this.done.get(what) ?? 0) + 1);
  }

  /** Rows that say nothing come last, as in the browser. */
  private order(): (left: SheetRow, right: SheetRow) => number {
    const known = (["name", "next", "status", "owner", "code"] as const)[this.below(5)] ?? "name";
    const at = columnOf(this.sheet, known);
    const way = this.random() < 0.5 ? 1 : -1;
    return (left, right) => {
      const [one, other] = [plain(left[at]), plain(right[at])];
      if (one === other) return 0;
      if (one === "" || other === "") return one === "" ? 1 : -1;
      return one < other ? -way : way;
    };
  }

  private sort(): void {
    this.document.sort(this.sheet.title, 1, this.order());
    this.note("sorted");
  }

  /** Only the rows that are marked. */
  private sortSome(): void {
    const from = this.row();
    const to = Math.min(this.sheet.rows.length, from + 5 + this.below(40));
    const marked = this.sheet.rows.slice(from - 1, to).toSorted(this.order());
    this.sheet.rows.splice(from - 1, marked.length, ...marked);
    this.note("some sorted");
  }

  private drag(): void {
    this.document.moveRow(this.sheet.title, this.row(), this.row());
    this.note("dragged");
  }

  private insertRow(): void {
    this.document.insertRow(this.sheet.title, this.row());
    this.note("inserted");
  }

  private deleteClient(): void {
    const row = this.row();
    const name = told(this.sheet, this.sheet.rows[row - 1] ?? [], "name");
    if (name === "" || this.deleted.size >= this.mostDeleted) {
      this.sort();
      return;
    }
    this.deleted.add(name);
    this.document.deleteRow(this.sheet.title, row);
    this.note("client deleted");
  }

  private rename(): void {
    this.sheet.title = titles[this.below(titles.length)] ?? "Clients";
    this.note("tab renamed");
  }

  private insertColumn(): void {
    if ((this.done.get("column inserted") ?? 0) >= 6) {
      this.respell();
      return;
    }
    const at = 1 + this.below(6);
    const heading = `Extra ${this.done.get("column inserted") ?? 0}`;
    const { sheet } = this;
    sheet.rows = sheet.rows.map((row) => {
      const padded = Array.from({ length: Math.max(at, row.length) }, (_, index) => row[index]);
      return [...padded.slice(0, at), undefined, ...padded.slice(at)];
    });
    sheet.columnCount += 1;
    this.type(1, at, heading);
    this.note("column inserted");
  }

  private respell(): void {
    const known = (["name", "phone", "next", "owner", "note"] as const)[this.below(5)] ?? "note";
    const its = spellings[known];
    const at = columnOf(this.sheet, known);
    this.type(1, at, its[this.below(its.length)] ?? its[0]);
    this.note("heading renamed");
  }

  private type(row: number, at: number, value: Written): void {
    this.document.set(this.sheet.title, row, at + 1, value);
  }
}
