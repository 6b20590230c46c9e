/** What a text or a number of a cell could be: a date, a phone, an id, a firm. */

// The letters of the three languages are named outright: a pattern of all letters of the world takes longer to be made
// ready than a day's list has time for.
const phoneSigns = /^[\s\d+()./\-\u2010-\u2015]+$/;
/** A mail address. */
export const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const mailWithin = /[^\s@,;/|]+@[^\s@,;/|]+\.[^\s@,;/|]+/g;
/** A web address; the text in small letters. */
export const address =
  /^(?:https?:\/\/|www\.)|^[\w-]+\.(?:com|net|org|ru|ro|md|io|example|eu|co\.uk)(?:\/|$)/;
/** A time of day; the text in small letters. */
export const time = /^\d{1,2}[:.]\d{2}(?:\s*[ap]m)?$/;
/** One word of letters. */
export const nameWord = /^[A-Za-z\u00c0-\u024f\u0400-\u052f][A-Za-z\u00c0-\u024f\u0400-\u052f'’.-]*$/;
/** "Ion Popa", «Анна-Мария Де Ланж», "O'Brien S.": two to four words, each with a capital. */
export const fullName = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;
/** Two or three capital letters. */
export const code = /^[A-Z\u0410-\u042f]{2,3}$/;
const anyLetter = /[A-Za-z\u00c0-\u024f\u0400-\u052f]/;
const notLetters = /[^A-Za-z\u00c0-\u024f\u0400-\u052f]+/g;
/** A word such as Ltd, ООО or SRL; the text in small letters. */
export const firm =
  /(?:^|[\s.,«"])(?:ltd|llc|inc|gmbh|plc|corp|group|& (?:co|sons)|srl|s\.r\.l|sa|pfa|îm|ооо|оао|зао|ао|ип|тоо|чп|фоп)(?:$|[\s.,»"])/;
/** "ул. Садовая, 2", "str. Ismail 5", "4 Mill Lane"; the text in small letters. */
export const street =
  /^(?=.*\d)(?:.*[\s,])?(?:ул|улица|пр-т|пр-кт|проспект|пер|переулок|б-р|бульвар|мкр|str|strada|bd|bulevardul|bul|sos|calea|street|st|road|rd|lane|avenue|ave)(?:[.,\s]|$)/;
const numericDate = /^\D{0,14}(\d{1,4})[-./](\d{1,2})[-./](\d{1,4})(?!\d)/;
const monthStems =
  "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ian|mai|iun|iul|noi|янв|фев|мар|апр|май|мая|июн|июл|авг|сен|окт|ноя|дек";
const namedDate = new RegExp(
  `(?:^|\\s)\\d{1,2}\\.?[\\s-]*(?:${monthStems})|(?:^|\\s)(?:${monthStems})[a-zăâîșțа-яё]*\\.?\\s+\\d{1,2}(?!\\d)`,
);
/** "№ 118 от 01.02.2026", "XXX 0123456789", "20260101T000000Z": contracts, policies and moments have as many digits as phones. */
const otherNumber =
  /№|^(?!(?:TEL|MOB|PH|ТЕЛ|МОБ) ?\d)[A-ZА-Я]{2,4} ?\d{6,}$|(?:^|\D)\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2}(?!\d)|^\d{8}T\d{4}/;
/** "51-200", "1001-5000": so many people, from and to. */
const range = /^\d*1\s*[-\u2013]\s*\d+0$/;
/** "2-1041/2026", "2026-1041", "50:27:0020301:41": numbers of papers and of pieces of land. */
const ofPaper = /\/(?:19|20)?\d{2}$|^(?:19|20)\d{2}[-./]\d{2,6}$|\d:\d+:\d/;
/** "+7 …", "(022) …", "022 …", "tel …", or groups as they are spoken: 21-04-31, 210-41-31, 555-0142. */
const shortPhone =
  /^(?:\+|\(|0\d|т(?:ел|лф)?\b|моб|tel|mob|ph)|(?:^|\D)\d{1,3}[\s-]\d\d[\s-]\d\d(?!\d)|(?:^|\D)\d{3}[\s.-]\d{4}(?!\d)|(?:^|\D)\d{3}[\s.-]\d{3}(?!\d)/;
const yearlessDate = /^\d{1,2}[./]\d{1,2}\.?(?: (?:(?:в|at|la|ora) )?\d{1,2}:\d{2})?$/;

/** The words of a text. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/);
}

/** True for nothing but digits. */
export function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}

/** "pl/9fK2aQ7xLm", "C-1007": letters and digits mixed; a name with a number at its end is none. */
export function isIdText(text: string): boolean {
  if (text.length < 6 || !/\d/.test(text) || !anyLetter.test(text) || /[^\w/.#\u00c0-\u052f-]/.test(text))
    return false;
  if (isDateText(text)) return false;
  return !/^[^\d_.#/-]+[-_.#]?\d{1,4}$/.test(text) || /^[^\d_.#/-]{1,2}[-_.#]?\d{3,}$/.test(text);
}

/** True for a text that looks like a date, with or without its year. */
export function isDateText(text: string): boolean {
  // "[23.11.26] rang 2 times": a note of a call.
  if (text.startsWith("[")) return false;
  if (text.length > 40 || !/\d/.test(text)) return false;
  const [, first, second, third] = numericDate.exec(text) ?? [];
  if (first !== undefined && second !== undefined && third !== undefined) {
    const isYearFirst = first.length === 4;
    const [one, two] = isYearFirst ? [Number(second), Number(third)] : [Number(first), Number(second)];
    const isDay = Math.min(one, two) <= 12 && Math.max(one, two) <= 31 && Math.min(one, two) > 0;
    return isDay && (isYearFirst ? third.length <= 2 : first.length <= 2 && third.length % 2 === 0);
  }
  return yearlessDate.test(text) || namedDate.test(text.toLowerCase());
}

/** A phone, perhaps with a few words around it; seven digits and more, most of the text. */
export function isPhoneText(whole: string): boolean {
  // "069123431 / ion@x.example": the phone of a cell that also holds a mail.
  const text = whole.includes("@") ? whole.replace(mailWithin, " ").trim() : whole;
  const digits = text.replace(/\D/g, "");
  if (digits.length < 5 || digits.length > 40 || text.startsWith("[") || isDateText(text)) return false;
  if (range.test(text)) return false;
  if (phoneSigns.test(text)) return digits.length >= (/[\s+()-]/.test(text) ? 5 : 6);
  const letters = text.replace(notLetters, "").length;
  if (otherNumber.test(text) || isIdText(text)) return false;
  return digits.length >= 7 && letters <= 20 && !/@|\/[a-z]/i.test(text) && !/[$€£₽%]/.test(text);
}

/** A phone that nothing else looks like: nine digits and more, or the signs and the groups of a shorter one. "2026-1041" and "4111.07" are numbers of papers. */
export function isSurePhoneText(text: string): boolean {
  if (!isPhoneText(text) || ofPaper.test(text)) return false;
  return text.replace(/\D/g, "").length >= 9 || shortPhone.test(text.toLowerCase());
}

/** True for a number that can be a phone. */
export function isPhoneNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1e6 && value < 1e15;
}

/** True for a whole number of nine digits and more. */
export function isLongNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1e8 && value < 1e15;
}

/** Row numbers of their own: 1, 2, 3 from wherever they begin, with gaps where rows were deleted. */
export function isCounting(numbers: readonly number[]): boolean {
  const [first] = numbers;
  if (first === undefined || numbers.length < 2 || !numbers.every(Number.isInteger)) return false;
  const steps = numbers.slice(1).map((value, index) => value - (numbers[index] ?? 0));
  const small = steps.filter((step) => step <= 2).length;
  return steps.every((step) => step > 0) && small * 2 >= steps.length && Math.abs(first) < 1e7;
}
