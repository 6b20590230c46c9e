/** Phones as people type them: the same phone in any spelling gives the same key. */

/**
 * Country codes whose national numbers have a fixed length. A number is keyed without its country, because the same
 * sheet spells it with and without: +7 916 123-45-67, 8 916 123-45-67, 916 123-45-67.
 */
const countries: readonly { readonly code: string; readonly length: number }[] = [
  { code: "7", length: 10 },
  { code: "1", length: 10 },
  { code: "40", length: 9 },
  { code: "44", length: 10 },
  { code: "373", length: 8 },
  { code: "375", length: 9 },
  { code: "380", length: 9 },
];

/** Digits a phone can have: a short city number to E.164's longest. */
const fewest = 5;
const most = 15;

const extension =
  /(?:доб(?:авочный)?|вн(?:утр)?|внутренний|ext(?:ension)?|int(?:erior)?|x)[\s.:]*\d{1,6}|[#*]\s*\d{1,6}/giu;
const separators = /[,;\n\r|]|\s\/\s|\s(?:и|или|or|and|sau|și|şi)\s/iu;
/** The last digits of a neighbouring line: "8 495 123-45-67/68". */
const neighbour = /^(\D*(?:\d\D*){9,})\/\s*\d{1,3}\s*$/;
const date = /^(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}\.\d{1,2}\.\d{2})$/;
/** "+44 (0)20 …": the nought is dialled only at home. */
const trunk = /(?<=\+\d{1,3}\s*)\(0\)/g;
const scientific = /^(\d)[.,](\d+)e\+?(\d{1,2})$/i;

/** The key of the first phone in a text; null when there is none. */
export function phoneKey(text: string): string | null {
  return phoneKeys(text)[0] ?? null;
}

/** The keys of all phones in a text ("8 916…, 8 495…"), in order, each once. */
export function phoneKeys(text: string): readonly string[] {
  const plain = text.slice(0, 200).normalize("NFKC").trim();
  const digits = digitsOfNumber(plain);
  if (digits !== null) return keyOf(digits, false);
  const keys = pieces(plain.replace(extension, " ").replace(trunk, " ")).flatMap((piece) =>
    keyOf(piece.replace(/\D/g, ""), piece.startsWith("+")),
  );
  return [...new Set(keys)];
}

/** True when both texts name a phone in common. */
export function samePhone(left: string, right: string): boolean {
  const keys = phoneKeys(left);
  return phoneKeys(right).some((key) => keys.includes(key));
}

/** True for a query that is meant as a phone: nothing but digits and the signs of a phone, five digits or more. */
export function looksLikePhone(text: string): boolean {
  const plain = text.slice(0, 200).normalize("NFKC").replace(extension, "").trim();
  if (!/^(?:тел\.?|tel\.?:?)?[\s\d+()./\-‐-―]+$/iu.test(plain)) return false;
  return plain.replace(/\D/g, "").length >= fewest && !date.test(plain);
}

/** The digits of a phone that a spreadsheet kept as a number: "79161234567.0", "7.9161234567E10". */
function digitsOfNumber(text: string): string | null {
  const whole = /^([1-9]\d{4,14})[.,]0+$/.exec(text);
  if (whole?.[1] !== undefined) return whole[1];
  const [, first, rest, power] = scientific.exec(text) ?? [];
  if (first === undefined || rest === undefined) return null;
  // Fewer digits than the power says: the others were rounded away, and the phone with them.
  return rest.length <= Number(power) && rest.length >= 7
    ? (first + rest).padEnd(Number(power) + 1, "0")
    : "";
}

/** The texts of single phones, among others that have too few digits for one. */
function pieces(text: string): readonly string[] {
  return text
    .split(separators)
    .flatMap((piece) => piece.split(/(?=\+)/))
    .flatMap((piece) => halves(withoutWords(piece)));
}

/** "+373 69… (after 18)", "069… кв. 12": what follows the number in words is no part of it. */
function withoutWords(piece: string): string {
  const word = /[\s(,;]*\p{L}/u;
  for (let from = 0; ; ) {
    const found = word.exec(piece.slice(from));
    if (found === null) return piece;
    const at = from + found.index;
    if (piece.slice(0, at).replace(/\D/g, "").length >= fewest) return piece.slice(0, at);
    from = at + found[0].length;
  }
}

/** Two phones with nothing but a space between them are parted where the second begins. */
function halves(piece: string): readonly string[] {
  const count = piece.replace(/\D/g, "").length;
  if (count <= most) return [neighbour.exec(piece)?.[1] ?? piece];
  for (const gap of piece.matchAll(/[\s/]/g)) {
    const left = piece.slice(0, gap.index);
    if (left.replace(/\D/g, "").length * 2 === count) return [left, piece.slice(gap.index)];
  }
  return [];
}

function keyOf(digits: string, international: boolean): readonly string[] {
  if (digits.length < fewest || digits.length > most) return [];
  const full = digits.startsWith("00") ? digits.slice(2) : digits;
  if (!international && full === digits) {
    if (full.length === 11 && full.startsWith("8")) return [full.slice(1)];
    if (full.startsWith("0")) return [full.slice(1)];
  }
  const home = countries.find(
    ({ code, length }) => full.startsWith(code) && full.length === code.length + length,
  );
  return [home === undefined ? full : full.slice(home.code.length)];
}
