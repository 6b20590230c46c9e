/** The columns that name a person together, in the order of the language, and all those that hold phones. */
import type { Language } from "../../base/language.ts";
import { type Claim, type Columns, isForbidden } from "./claims.ts";

/** What a column holds of a name. */
export type NamePart = "full" | "given" | "middle" | "family";

/** A column of a name. */
export interface NameColumn {
  readonly column: number;
  readonly part: NamePart;
}

/**
 * The columns of the name in the order in which the language says them: Russian and Romanian the family name first,
 * English last. A column of full names stands alone; one of single words beside a family name is the given name
 * ("Имя", "Фамилия"), beside a given name the family name ("Nume", "Prenume").
 */
export function nameColumns(
  claims: readonly Claim[],
  columns: Columns,
  language: Language,
): readonly NameColumn[] {
  const usable = claims.filter((claim) => !isForbidden(claim));
  const first = (meaning: Claim["meaning"]) =>
    usable.find((claim) => claim.meaning === meaning && claim.reading?.isShared !== true)?.column;
  const family = first("family");
  const middle = first("middle");
  const given = usable.find(({ column, meaning }) => meaning === "given" && column !== family)?.column;
  const full = fullName(usable, columns, family);
  const isExplicit = given !== undefined && given !== full;
  const isSingle = full !== undefined && isMostlySingle(columns, full);
  const order: readonly NamePart[] =
    language === "en" ? ["given", "middle", "family"] : ["family", "given", "middle"];
  const parts = new Map<NamePart, number | undefined>();
  if (family !== undefined && (isExplicit || (full !== undefined && isSingle))) {
    if (full !== undefined && isExplicit && !isSingle && isFilled(columns, full))
      return [{ column: full, part: "full" }];
    parts
      .set("family", family)
      .set("given", isExplicit ? given : full)
      .set("middle", middle);
  } else if (isExplicit && full !== undefined && isSingle) {
    parts.set("family", full).set("given", given).set("middle", middle);
  } else {
    const only = full ?? given ?? family;
    return only === undefined ? [] : [{ column: only, part: "full" }];
  }
  return order.flatMap((part) => {
    const column = parts.get(part);
    return column === undefined ? [] : [{ column, part }];
  });
}

/** The column of whole names; of an exhibitor and the contact at its stand it is the contact, of a child and its mother the mother. */
function fullName(
  usable: readonly Claim[],
  columns: Columns,
  family: number | undefined,
): number | undefined {
  const all = usable.filter(({ column, meaning }) => meaning === "name" && column !== family);
  const surest = all[0];
  if (surest === undefined) return undefined;
  const first = clientBeside(all, columns, surest) ?? surest.column;
  const hasFirm = usable.some(({ meaning }) => meaning === "company");
  const answering = all.find(({ column }) => {
    if (column === first || !isFilled(columns, column)) return false;
    return isParentOf(columns, first, column) || isContactOf(columns, first, column, hasFirm);
  });
  return answering?.column ?? first;
}

/** «Клиент» beside «Имя питомца» or "Deal name": who is called, where people stand there and not a firm whose person the other one names. */
function clientBeside(all: readonly Claim[], columns: Columns, surest: Claim): number | null {
  const text = (column: number) => (columns.heading.headings.get(column)?.text ?? "").trim();
  const isOfAnother = (surest.reading?.extra ?? 0) > 0 || ofDeal.test(text(surest.column));
  const client = all.find(({ column, reading }) => reading?.close === "exact" && ofClient.test(text(column)));
  if (!isOfAnother || client === undefined || !isFilled(columns, client.column)) return null;
  const { filled, firms, fullNames, names } = columns.profile(client.column);
  const arePeople = firms === 0 && (fullNames * 2 > filled || isMostlySingle(columns, surest.column));
  return names * 2 > filled && arePeople ? client.column : null;
}

/** The heading of what is sold to somebody. */
const ofDeal = /\bdeal|opportunity|сделк|tranzac|oportunit/iu;

/** The heading of a child. */
export const ofChild = /child|pupil|student|\bkid|ребен|ребён|учени|воспитанник|малыш|\bcopil|elev/iu;
/** The heading of whoever answers for a child. */
export const ofParent =
  /parent|mother|mum|mom\b|father|\bdad|guardian|carer|родител|мам|пап[аы]|мать|отец|опекун|предст|p[ăa]rint|mam[aăe]|tat[aăe]|tutore/iu;

function isParentOf(columns: Columns, child: number, parent: number): boolean {
  const text = (column: number) => columns.heading.headings.get(column)?.text ?? "";
  return ofChild.test(text(child)) && !ofParent.test(text(child)) && ofParent.test(text(parent));
}

/** Beside another column of firms only a word such as Ltd tells that this one holds firms, too. */
function isContactOf(columns: Columns, firm: number, person: number, hasFirm: boolean): boolean {
  const { filled, firms } = columns.profile(firm);
  const { fullNames, filled: people } = columns.profile(person);
  const isTold = firms > 0 || !hasFirm;
  return isFirmOf(columns, firm, person) && isTold && filled > 0 && fullNames * 2 > people;
}

/** The columns of phones from left to right. A heading that only may mean a phone counts where the values say so, or no other does. */
export function phoneColumns(claims: readonly Claim[], columns: Columns): readonly number[] {
  const usable = claims.filter((claim) => claim.meaning === "phone" && !isForbidden(claim));
  const isNamed = usable.some(({ reading }) => reading?.strength === "usual");
  // An id of a state or an order has as many digits as a phone, and stands under a heading that says nothing of one.
  const phones = usable.filter(({ column, reading }) => {
    const { filled, numbers } = columns.profile(column);
    return reading !== null || !isNamed || numbers * 2 < filled;
  });
  const isSure = ({ evidence, reading }: Claim) =>
    reading === null ||
    (reading.strength === "usual" && !reading.isShared) ||
    evidence.some(({ kind, weight }) => kind === "values-fit" && weight >= 30);
  const sure = phones.filter(isSure);
  const chosen = sure.length > 0 ? sure : phones.slice(0, 1);
  return chosen.map(({ column }) => column).sort((left, right) => left - right);
}

/** The claims without those of our own people: "Master" with the same two names in every row is not whom to call, where each row names another client. */
export function withoutStaff(claims: readonly Claim[], columns: Columns): readonly Claim[] {
  const clients = claims.some(
    (claim) =>
      (isForbidden(claim) ? isOwnerOfThings(claim) : clientMeanings.includes(claim.meaning)) &&
      isDifferent(columns, claim.column),
  );
  if (!clients) return claims;
  return claims.filter(({ column, meaning }) => meaning !== "name" || !isOfFew(columns, column));
}

/** «Владелец» of a car: another one in each row. */
function isOwnerOfThings({ evidence, meaning }: Claim): boolean {
  return meaning === "owner" && evidence.some(({ kind }) => kind === "all-different");
}

const clientMeanings: readonly Claim["meaning"][] = ["name", "given", "family", "company"];

/** True where each value stands in three rows or more on the average. */
export function isOfFew(columns: Columns, column: number): boolean {
  return columns.profile(column).isOfFew;
}

function isDifferent(columns: Columns, column: number): boolean {
  const { different, filled } = columns.profile(column);
  return filled >= 6 && different * 10 >= filled * 8;
}

function isMostlySingle(columns: Columns, column: number): boolean {
  const { filled, oneWord } = columns.profile(column);
  return filled === 0 || oneWord >= filled * 0.7;
}

function isFilled(columns: Columns, column: number): boolean {
  return columns.profile(column).filled * 2 >= columns.rows.length;
}

const ofClient =
  /^(?:(?:(?:display|client|customer|account|vendor|supplier|payer|dealer|merchant|sponsor|exhibitor|buyer|partner|distributor|reseller) )?name|accounts?|leads?|prospects?|(?:trade )?(?:clients?|customers?)|part(?:y|ies)|party name|exhibitors?|buyers?|sponsors?|organi[sz]ers?|клиенты?|лиды?|заказчики?|покупатели?|партн[её]ры?|экспоненты?|спонсоры?|организаторы?|client(?:ul)?|clienți|partener(?:ul|i)?|beneficiar(?:ul|i)?|expozan[tț](?:ul|i)?|sponsor(?:ul|i)?|organizator(?:ul|i)?)$/iu;
const ofContact =
  /contact (?:pers|name|full name)|\bperson$|\bcontact\??$|pers(?:oan[aăe]|\.)? (?:de )?(?:contact|leg)|decision.maker|контактн|^контакт|лпр/iu;

/** True for "Client" beside "Contact person": whoever has a person to talk to is a firm, unless both have the same names. */
export function isFirmOf(columns: Columns, client: number, person: number): boolean {
  const text = (column: number) =>
    (columns.heading.headings.get(column)?.text ?? "").replaceAll("_", " ").trim();
  if (!ofClient.test(text(client)) || !ofContact.test(text(person))) return false;
  const theirs = columns.profile(person).words;
  const words = [...columns.profile(client).words];
  return words.filter((word) => theirs.has(word)).length * 5 < words.length;
}
