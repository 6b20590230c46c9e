/** Columns in which people keep ids of their own: an ID, a №, a client's code. Whether their values tell contacts apart is seen later. */
import { plainText } from "../../rules/typed/plain-words.ts";

const signs = /^(?:№|n[°º])\.?$/iu;

const spellings = new Set([
  ...["id", "no", "number", "code", "uid", "client id", "customer id", "contact id", "lead id", "record id"],
  ...["client no", "customer no", "client number", "customer number", "client code", "customer code"],
  ...["id client", "id contact", "record id contact", "contact record id", "card no", "card number"],
  ...["ид", "номер", "код", "id клиента", "ид клиента", "код клиента", "номер клиента", "id контакта"],
  ...["клиент id", "код контрагента", "id лида", "номер карты"],
  ...[
    "nr",
    "numar",
    "cod",
    "cod client",
    "nr client",
    "numar client",
    "codul clientului",
    "id ul clientului",
  ],
]);

/** Of these headings the ones that mean an id and nothing else of ours, from left to right. `taken`: columns that mean something. */
export function typedIdColumns(
  headings: ReadonlyMap<number, string>,
  taken: ReadonlySet<number>,
): readonly number[] {
  return [...headings.keys()]
    .filter((column) => !taken.has(column) && isTypedId(headings.get(column) ?? ""))
    .sort((left, right) => left - right);
}

function isTypedId(heading: string): boolean {
  const plain = heading.trim().replace(/^№\s*(?=\p{L})/u, "номер ");
  return signs.test(plain) || spellings.has(plainText(plain));
}
