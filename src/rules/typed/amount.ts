/** Amounts of money as people type them. */
import { currencyWords } from "./currency.ts";

/** Words after a number that multiply it: the power of ten. */
const multipliers = new Map<string, number>(
  Object.entries({
    3: "к k т тыс тысяч тысяча тысячи thousand grand mii mie",
    6: "м m млн миллион миллиона миллионов mln mil mio million millions milion milioane",
    9: "млрд миллиард миллиарда миллиардов bn billion miliard miliarde mld",
  }).flatMap(([power, words]) => words.split(" ").map((word): [string, number] => [word, Number(power)])),
);

/** Currencies and other words that say nothing about the amount. */
const saysNothing = new Set([...currencyWords, ..."de y e у е".split(" ")]);

const spaces = /[\s'’`]+/g;

/**
 * The amount a text says; null when it says none, or more than one thing.
 * A single comma or dot before exactly three digits parts thousands ("1,234" is 1234: money has at most two decimals),
 * except after a leading zero ("0,234"), after more than three digits ("1234,567") or with a multiplier ("1,234 млн").
 */
export function readAmount(text: string): number | null {
  const folded = text.slice(0, 100).normalize("NFKC").toLowerCase().trim();
  const bracketed = /^\((.*)\)$/.exec(folded)?.[1];
  const found = /^([^\d.,]*)(\d[\d\s'’`.,]*)(.*)$/su.exec(bracketed ?? folded);
  const [, before = "", digits = "", after = ""] = found ?? [];
  if (digits === "") return null;
  const signs = before.replace(/[^-+−–]/g, "");
  if (signs.length > 1 || (bracketed !== undefined && signs !== "")) return null;
  const power = powerOf(`${before.replace(/[-+−–]/g, " ")} ${after.replace(/^-$/, "")}`);
  if (power === null) return null;
  const plain = plainDecimal(digits.replace(/[\s.,]+$/, "").replace(/\s*([.,])\s*/g, "$1"), power > 0);
  if (plain === null) return null;
  const value = Number(`${plain}e${power}`);
  return bracketed !== undefined || (signs !== "" && signs !== "+") ? 0 - value : value;
}

/** The power of ten of the words around a number; null when one of them is neither a multiplier nor a currency. */
function powerOf(words: string): number | null {
  let power = 0;
  for (const word of words.split(/[\s.]|(?<=\p{Sc})|(?=\p{Sc})/u)) {
    if (word === "" || saysNothing.has(word)) continue;
    const found = multipliers.get(word);
    if (found === undefined || power > 0) return null;
    power = found;
  }
  return power;
}

/** Digits with thousands and decimals parted in any usual way, as a plain decimal "1234.56"; null when they are not. */
function plainDecimal(digits: string, multiplied: boolean): string | null {
  const marks = [...digits.matchAll(/[.,]/g)].map((mark) => mark[0]);
  const last = marks.at(-1);
  if (last === undefined) return joinGroups(digits, spaces);
  const at = digits.lastIndexOf(last);
  const whole = digits.slice(0, at);
  const decimals = digits.slice(at + 1);
  const kinds = new Set(marks).size;
  if (kinds === 1 && marks.length > 1) return joinGroups(digits, /[.,]/g);
  if (marks.indexOf(last) !== marks.length - 1) return null;
  const isThousands = !multiplied && /^\d{3}$/.test(decimals) && /^[1-9]\d{0,2}$/.test(whole);
  if (isThousands) return whole + decimals;
  if (!/^\d+$/.test(decimals)) return null;
  const joined = joinGroups(whole, kinds === 2 ? /[.,]/g : spaces);
  return joined === null ? null : `${joined}.${decimals}`;
}

/** Digits in groups of three without what parts them; null when the groups are not of three. */
function joinGroups(digits: string, parting: RegExp): string | null {
  const [first = "", ...groups] = digits.split(parting);
  const fits = /^\d+$/.test(first) && (groups.length === 0 || first.length <= 3);
  return fits && groups.every((group) => /^\d{3}$/.test(group)) ? first + groups.join("") : null;
}
