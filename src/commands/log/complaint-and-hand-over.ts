/** Reads --complaint, --about and --to: whom a complaint is about, and who takes a client over. */
import { Failure } from "../../base/errors.ts";
import type { Book } from "../../book/book.ts";
import type { LeftColumn } from "../../book/headings/assigned.ts";
import type { Plan } from "../../book/plans/plan-call.ts";
import { whoseCell } from "../../book/plans/whose-cell.ts";
import { oneLine } from "../../book/sheets/cell-value.ts";
import { managersMeant } from "../../book/team/named-managers.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import { given } from "../../records/call/typed-call.ts";
import type { Outcome } from "../../rules/deck/outcome.ts";
import { foldManager } from "../../rules/team/managers.ts";
import { isJunk } from "../../rules/typed/junk.ts";
import { nearest } from "../../rules/typed/nearest.ts";
import { plainText } from "../../rules/typed/plain-words.ts";

/** What these options need to know of the workbook. */
interface Facts {
  /** The name of the contact. */
  readonly name: string;
  /** The manager of the contact; null where none is named. */
  readonly owner: string | null;
  managers(): Promise<readonly string[]>;
  /** True while the workbook can't be read: names are kept as typed, and looked up when the call is written. */
  readonly isUnread?: boolean;
}

/** The options, as typed. */
interface TeamOptions {
  readonly complaint?: string;
  readonly about?: string;
  readonly to?: string;
  readonly note?: string;
}

/** The one manager that is meant: the name itself, else a part of it. Throws Failure usage.no-such-manager, with the names. */
export function managerNamed(names: readonly string[], typed: string): string {
  const found = managersMeant(names, typed);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const managers = (found.length > 1 ? found : names).slice(0, 20);
  const near = found.length > 1 ? null : nearest(typed, [...names]);
  throw new Failure("usage.no-such-manager", { name: typed, managers, near });
}

/** The complaint and whom it is about; both null when there is none. Throws Failure usage.* */
export async function complaintOf(
  facts: Facts,
  options: TeamOptions,
): Promise<Pick<LoggedCall, "complaint" | "about">> {
  if (options.complaint === undefined) {
    if (options.about !== undefined) throw new Failure("usage.about-alone", {});
    return { complaint: null, about: null };
  }
  const complaint = given(options.complaint);
  if (complaint === null || isJunk(complaint)) {
    throw new Failure("usage.junk-complaint", { text: options.complaint.trim() });
  }
  const typed = given(options.about ?? "");
  if (typed !== null) {
    const names = await facts.managers();
    // Where no manager is named anywhere, whoever is named here is the first.
    return { complaint, about: names.length === 0 ? typed : managerNamed(names, typed) };
  }
  if (facts.owner === null && facts.isUnread !== true)
    throw new Failure("usage.missing-about", { name: facts.name });
  return { complaint, about: facts.owner };
}

/** The manager that the client is handed to; null when nobody is named. Throws Failure usage.* */
export async function handOverOf(
  facts: Facts,
  outcome: Outcome,
  { note, to }: TeamOptions,
): Promise<string | null> {
  if (to === undefined) return null;
  if (outcome === "skipped") throw new Failure("usage.skipped-hand-off", {});
  const typed = given(to);
  const isAsTyped = facts.isUnread === true && typed !== null;
  const manager = isAsTyped ? typed : managerNamed(await facts.managers(), to);
  if (!isAsTyped && foldManager(manager) === foldManager(facts.owner)) {
    throw new Failure("usage.same-manager", { name: facts.name, manager });
  }
  const promised = given(note ?? "");
  if (promised === null) throw new Failure("usage.missing-promise", {});
  if (isJunk(promised)) throw new Failure("usage.junk-promise", { text: promised });
  return manager;
}

/** The heading of the managers where two columns of the list have it: which of them is the client's can't be known; null elsewhere. */
function doubledOwner({ understanding }: Book, title: string): string | null {
  const part = understanding.parts.find((one) => one.title === title);
  if (part === undefined) return null;
  const headingOf = (column: number): string => oneLine(part.headings.get(column) ?? "");
  const own = headingOf(part.assigned.columns.get("owner") ?? 0);
  const isSame = ({ column, field, why }: LeftColumn): boolean =>
    field === "owner" && why !== "side-list" && plainText(headingOf(column)) === plainText(own);
  return part.assigned.left.some(isSame) ? own : null;
}

/** What may stand in the manager's cell that is never written over. */
const blocks = ["formula", "merged", "rich", "link", "chip"] as const;

/** Throws Failure when a client can't be handed over because the manager's cell can't be written. */
export function verifyHandOver(book: Book, { contact, handedTo }: LoggedCall, plan: Plan): void {
  if (handedTo === null) return;
  const { contacts } = book;
  const part = contacts.part(contact.row);
  if (!part.columns.has("owner")) throw new Failure("usage.no-owner-cell", { sheet: part.title });
  const doubled = doubledOwner(book, part.title);
  if (doubled !== null) throw new Failure("usage.owner-doubled", { heading: doubled, manager: handedTo });
  const left = plan.left.find(({ field }) => field === "owner");
  if (left === undefined) return;
  const { cell, why } = left;
  const told = blocks.find((one) => one === why) ?? "not-in-list";
  throw new Failure("usage.owner-cell", { ...whoseCell(contacts, cell), manager: handedTo, why: told });
}
