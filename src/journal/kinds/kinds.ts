/** All kinds of record of this version, by name. A line of any other kind is kept as it is, and told. */
import type { Language } from "../../base/language.ts";
import { type AddedContact, contactKind } from "../../records/added-contact.ts";
import type { LoggedCall } from "../../records/call/call.ts";
import { callKind, movedKind } from "../../records/call-kinds.ts";
import type { RecordKind } from "../../records/kind.ts";
import { adoptionKind, reasonKind, reportKind, sampleKind, type TableChanges } from "./table-changes.ts";

/** What a record of each kind holds. */
export interface Records {
  readonly call: LoggedCall;
  readonly moved: LoggedCall;
  readonly contact: AddedContact;
  readonly adoption: TableChanges;
  readonly report: TableChanges;
  readonly reason: TableChanges;
  readonly sample: TableChanges;
}

/** The name of a kind. */
export type KindName = keyof Records;

type KeptAs<Name extends KindName> = { readonly kind: Name; readonly record: Records[Name] };

/** A record with its kind. */
export type Kept = { [Name in KindName]: KeptAs<Name> }[KindName];

const kinds: { readonly [Name in KindName]: RecordKind<Records[Name]> } = {
  call: callKind,
  moved: movedKind,
  contact: contactKind,
  adoption: adoptionKind,
  report: reportKind,
  reason: reasonKind,
  sample: sampleKind,
};

/** True for the name of a kind of this version. */
function isKindName(name: string): name is KindName {
  return Object.hasOwn(kinds, name);
}

/** The record of a line; null for a kind that this version does not know, and for a record that is not whole. */
export function keptOf(kind: string, value: unknown): Kept | null {
  return isKindName(kind) ? read(kind, value) : null;
}

function read(kind: KindName, value: unknown): Kept | null {
  switch (kind) {
    // Stryker disable next-line StringLiteral: the branches do the same, and are apart for the compiler alone
    case "call":
    // Stryker disable next-line ConditionalExpression,StringLiteral,BlockStatement: the branches do the same, and are apart for the compiler alone
    case "moved": {
      const record = kinds[kind].read(value);
      return record === null ? null : { kind, record };
    }
    // Stryker disable next-line ConditionalExpression,StringLiteral,BlockStatement: the branches do the same, and are apart for the compiler alone
    case "contact": {
      const record = kinds[kind].read(value);
      return record === null ? null : { kind, record };
    }
    default: {
      const record = kinds[kind].read(value);
      return record === null ? null : { kind, record };
    }
  }
}

/** A record as a person calls it. */
export function titleOf(kept: Kept, language: Language): string {
  switch (kept.kind) {
    // Stryker disable next-line StringLiteral: the branches do the same, and are apart for the compiler alone
    case "call":
    // Stryker disable next-line ConditionalExpression,StringLiteral: the branches do the same, and are apart for the compiler alone
    case "moved":
      return kinds[kept.kind].title(kept.record, language);
    // Stryker disable next-line ConditionalExpression,StringLiteral: the branches do the same, and are apart for the compiler alone
    case "contact":
      return kinds.contact.title(kept.record, language);
    default:
      return kinds[kept.kind].title(kept.record, language);
  }
}

/** The call of a record that stands in the sheet of calls; null for the other kinds. */
export function callIn(kept: Kept): LoggedCall | null {
  return kept.kind === "call" || kept.kind === "moved" ? kept.record : null;
}

/** A record to be saved; a call has the id that it stands under in the sheet of calls. */
export type NewRecord = Kept & { readonly id: string };

/** A call as a record of its kind: a day that was moved is no call. */
export function callRecord(call: LoggedCall): NewRecord {
  // What matters most stands first: a line that is cut short still tells it.
  const { at, contact, id, outcome } = call;
  const record = Object.assign({ id, at, contact, outcome }, call);
  return { id, kind: outcome === "moved" ? "moved" : "call", record };
}
