/** A colleague who sorts, inserts, deletes and moves rows while calls are logged, and the faults of a bad day. */
import { plain, type SheetRow, type SheetsDocument } from "./sheets-document.ts";
import type { Fault, FaultPlan } from "./sheets-faults.ts";

/** Someone at work in the Contacts sheet. `random` gives 0 to below 1. */
export class BusyColleague {
  readonly done = { sorted: 0, sortedInSight: 0, inserted: 0, deleted: 0, moved: 0 };
  private readonly document: SheetsDocument;
  private readonly random: () => number;
  private readonly mostDeleted: number;
  private readonly inSight: number | null;
  private unfilled: SheetRow | null = null;

  /** `inSight`: of how many columns from the left half of the sorts are; the others stay behind. All when absent. */
  constructor(document: SheetsDocument, random: () => number, mostDeleted: number, inSight?: number) {
    this.inSight = inSight ?? null;
    this.document = document;
    this.random = random;
    this.mostDeleted = mostDeleted;
  }

  /** Does one thing: usually to many rows at once. */
  disturb(): void {
    const { document } = this;
    this.fill();
    const rows = document.sheet("Contacts").rows.length;
    const row = () => 2 + Math.floor(this.random() * (rows - 1));
    const what = this.random();
    if (what < 0.4) {
      const at = [0, 1, 3, this.inSight === null ? 5 : 4][Math.floor(this.random() * 4)] ?? 0;
      const way = this.random() < 0.5 ? 1 : -1;
      const isInSight = this.inSight !== null && this.random() < 0.5;
      document.sort(
        "Contacts",
        1,
        (left, right) => (plain(left[at]) < plain(right[at]) ? -way : way),
        isInSight ? (this.inSight ?? undefined) : undefined,
      );
      this.done[isInSight ? "sortedInSight" : "sorted"] += 1;
    } else if (what < 0.65) {
      const at = row();
      document.insertRow("Contacts", at);
      this.unfilled = document.sheet("Contacts").rows[at - 1] ?? null;
      this.done.inserted += 1;
    } else if (what < 0.75 && this.done.deleted < this.mostDeleted) {
      document.deleteRow("Contacts", row());
      this.done.deleted += 1;
    } else {
      document.moveRow("Contacts", row(), row());
      this.done.moved += 1;
    }
  }

  /** Types a new contact into the row that was inserted, if nobody has written there since. */
  private fill(): void {
    const { rows } = this.document.sheet("Contacts");
    const at = this.unfilled === null ? -1 : rows.indexOf(this.unfilled);
    this.unfilled = null;
    if (at < 0) return;
    const written = [`New ${this.done.inserted}`, null, "@2026-11-20", 0, null, `n${this.done.inserted}`];
    for (const [index, value] of written.entries()) {
      // Nobody types into a hidden column; without one in sight it may be another row's.
      const isHidden = this.inSight !== null && index >= this.inSight;
      if (value !== null && !isHidden) this.document.set("Contacts", at + 1, index + 1, value);
    }
  }
}

/** How often each fault strikes, of all requests; late ones only of writes. */
const faults: readonly (readonly [share: number, fault: Fault])[] = [
  [0.02, { kind: "status", code: 429, when: "before", retryAfter: "3" }],
  [0.015, { kind: "status", code: 503, when: "before" }],
  [0.015, { kind: "status", code: 503, when: "after" }],
  [0.01, { kind: "status", code: 500, when: "after" }],
  [0.008, { kind: "silence", when: "before" }],
  [0.008, { kind: "silence", when: "after" }],
  [0.01, { kind: "cut", when: "before" }],
  [0.01, { kind: "cut", when: "after" }],
  [0.01, { kind: "half" }],
  [0.01, { kind: "late", after: 3 }],
];

/** A bad day: about one request in eight fails in one of ten ways, five of them after it was carried out. */
export function badDay(random: () => number): FaultPlan {
  return ({ method }) => {
    let chance = random();
    for (const [share, fault] of faults) {
      chance -= share;
      if (chance < 0) return fault.kind === "late" && !method.endsWith("batchUpdate") ? null : fault;
    }
    return null;
  };
}
