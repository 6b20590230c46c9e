/** Who stands in the columns that are left when every heading has been taken for what it says. */
import type { ContactField } from "../../words/sheets/headings.ts";
import { isEnough } from "./claim-strength.ts";
import { type Claim, type Columns, isForbidden } from "./claims.ts";
import { isFirmOf, isOfFew, ofChild, ofParent } from "./people-columns.ts";

/** What is known by then. */
export interface Spare {
  readonly columns: Columns;
  readonly claims: readonly Claim[];
  readonly fields: ReadonlyMap<ContactField, number>;
  readonly isTaken: (column: number) => boolean;
}

/** "Client" beside "Contact person" is the company, where no other column is. */
export function spareCompany({ claims, columns, fields, isTaken }: Spare): Claim | null {
  const nameColumn = fields.get("name");
  if (fields.has("company") || nameColumn === undefined) return null;
  const spare = claims.find(
    (claim) => claim.meaning === "name" && !isForbidden(claim) && !isTaken(claim.column) && isEnough(claim),
  );
  if (spare === undefined || isOfFew(columns, spare.column)) return null;
  const isFirm = isFirmOf(columns, spare.column, nameColumn);
  // «Имя питомца»: the name of something of theirs.
  if ((spare.reading?.extra ?? 0) > 0 && !isFirm) return null;
  const { filled, firms, isRepeated, names, oneWord } = columns.profile(spare.column);
  // "Doctor" over the same few first names.
  if (isRepeated && oneWord * 2 > filled && !isFirm) return null;
  // A full name that nothing stands under yet is none of a firm; a client may be.
  if (filled === 0 && spare.reading?.strength !== "alone") return null;
  const text = columns.heading.headings.get(spare.column)?.text ?? "";
  if (ofChild.test(text) || ofParent.test(text) || ofThing.test(text)) return null;
  const person = columns.profile(nameColumn);
  // "Acme" beside "Ivy Moss".
  const isShorter = oneWord * 2 > filled && person.oneWord * 3 < person.filled;
  const arePeople = firms * 3 < filled && names * 2 > filled && !isShorter;
  return arePeople && !isFirm ? null : spare;
}

/** "Property owner": somebody other than the firm. */
const ofThing = /\b(?:property|home|house|land|car|vehicle|pet|dog) ?owner|владелец|собственни|proprietar/iu;

/** "HR" over a few short names that come again and again is one of our own people; over as many as there are rows it is theirs. */
export function spareStaff({ columns, fields, isTaken }: Spare): number | null {
  if (fields.has("owner")) return null;
  const isStaff = (column: number): boolean => {
    const { filled, long, names } = columns.profile(column);
    return isOfFew(columns, column) && names >= filled * nearlyAll && long === 0;
  };
  const found = [...columns.heading.headings].find(
    ([column, { text }]) => staffHeading.test(text.trim()) && !isTaken(column) && isStaff(column),
  );
  return found?.[0] ?? null;
}

const staffHeading = /^(?:hr|эйчар|кадровик|hr менеджер)$/iu;

/** "Owner name" of a list of houses or dogs, "Broker/Owner" of one of firms, where nobody else is named: each is another person. */
export function ownerOfThings({ claims, columns, fields, isTaken }: Spare): number | null {
  const spare = claims.find(
    ({ column: one, evidence, meaning }) =>
      meaning === "owner" &&
      !isTaken(one) &&
      (evidence.some(({ kind }) => kind === "all-different") || isOfEachRow(columns, one)),
  );
  const owner = fields.get("owner");
  // "Proprietar" beside "Agent" with the same two names in every row.
  const isAgent = owner !== undefined && isOfFew(columns, owner);
  const column = isAgent ? spare?.column : (owner ?? spare?.column);
  if (column === undefined || fields.has("name")) return null;
  if (fields.has("company") && owner === column) return null;
  const { different, filled } = columns.profile(column);
  return filled < 2 || different < filled * 0.8 ? null : column;
}

/** Names of people, another one in each of four rows and more. */
function isOfEachRow(columns: Columns, column: number): boolean {
  const { different, filled, names } = columns.profile(column);
  return filled >= fewestRows && different === filled && names >= filled * nearlyAll;
}

/** Whoever has neither a name nor a phone, and is to be called on a day, is known by a user name, or else by a mail address. */
export function spareIdentity({ columns, fields, isTaken }: Spare): number | null {
  if (someone.some((field) => fields.has(field))) return null;
  const isOfEach = (column: number) => {
    const { different, filled } = columns.profile(column);
    return filled > 0 && different >= filled * nearlyAll && filled * 2 >= columns.rows.length;
  };
  const free = [...columns.heading.headings].filter(([column]) => !isTaken(column) && isOfEach(column));
  const named = free.find(([column, { text }]) => {
    const { addresses, dates, numbers } = columns.profile(column);
    return userName.test(text) && addresses + dates + numbers === 0;
  });
  const mails = free.find(([column]) => columns.profile(column).mails > 0);
  return (named ?? mails)?.[0] ?? null;
}

const someone: readonly ContactField[] = ["name", "phone", "company"];
const userName = /user ?name|\bhandle|nick ?name|screen ?name|\balias|логин|\bник|utilizator/iu;

/** A column of phones under a heading that says nothing of one. */
export function sparePhone({ columns, isTaken }: Spare): number | null {
  const spare = [...columns.heading.headings.keys()].find((one) => !isTaken(one) && columns.holdsPhones(one));
  return spare ?? null;
}

/** What has names of two words, and nobody answers its telephone. */
const things =
  /district|product|model|\bcars?\b|vehicle|brand|course|school|position|title|\brole|event|project|hotel|район|товар|модел|авто|марк|курс|школ|должност|мероприят|проект|produs|mașin|masin|\bcurs|școal|scoal|func[țt]i|eveniment|proiect/iu;
/** The fewest rows that tell another person in each. */
const fewestRows = 4;
/** The fewest people from whose names a column is known. */
const fewest = 3;
/** The share of the cells that must be full names, and of the phones that must have one: totals may stand below. */
const nearlyAll = 0.8;
/** The share of the names that must differ: there are namesakes, and a manager has several clients. */
const mostlyDifferent = 0.75;

/**
 * "Agricultor", «Мастер-приёмщик»: people by their full names under a heading that nobody knows, where there are phones
 * and no name, beside a company as well; the first such column.
 */
export function fullNames({ claims, columns, fields, isTaken }: Spare): number | null {
  const phone = fields.get("phone");
  if (phone === undefined || fields.has("name")) return null;
  const people = columns.profile(phone).filled;
  const { headings } = columns.heading;
  const isKnown = (column: number) =>
    isTaken(column) ||
    claims.some((claim) => claim.column === column) ||
    headings.get(column)?.readings.some(({ meaning }) => meaning === "other") === true ||
    columns.isPlace(column) ||
    things.test(headings.get(column)?.text ?? "");
  const isOfNames = (column: number): boolean => {
    const { different, filled, fullNames } = columns.profile(column);
    if (filled < fewest || filled < people * nearlyAll) return false;
    return fullNames >= filled * nearlyAll && different >= filled * mostlyDifferent;
  };
  return [...headings.keys()].find((one) => !isKnown(one) && isOfNames(one)) ?? null;
}
