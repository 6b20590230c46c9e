/** The currency of an amount: the sign or word beside it, or the one that the cell's number format shows. */

/** How people name a currency, and its code; "lei" are the money of two countries and stay as they are, as "¥" does. */
const currencyNames = new Map<string, string>(
  Object.entries({
    EUR: "€ eur euro euros евро",
    USD: "$ usd dollar dollars доллар доллара долларов",
    GBP: "£ gbp pounds фунтов",
    RUB: "₽ р руб рубль рубля рублей rub rur",
    UAH: "₴ uah грн",
    KZT: "₸ kzt тг тенге",
    BYN: "byn",
    MDL: "mdl",
    RON: "ron",
    lei: "lei leu leul леев лей лея",
    CHF: "chf",
    PLN: "pln zł zl",
    CZK: "czk kč",
    HUF: "huf ft",
    BGN: "bgn лв",
    GEL: "₾ gel",
    AMD: "֏ amd",
    AZN: "₼ azn",
    KGS: "kgs сом",
    UZS: "uzs сум",
    TRY: "₺",
    ILS: "₪ ils",
    INR: "₹ inr",
    CNY: "cny rmb",
    JPY: "jpy",
    CAD: "cad",
    AUD: "aud",
    AED: "aed",
    "¥": "¥",
  }).flatMap(([code, names]) => names.split(" ").map((name): [string, string] => [name, code])),
);

/** Every name of a currency, in small letters. */
export const currencyWords: ReadonlySet<string> = new Set(currencyNames.keys());

/** The currency that stands beside an amount, as its code ("EUR"); null where none is named. */
export function currencyIn(text: string): string | null {
  const words =
    text
      .slice(0, 100)
      .normalize("NFKC")
      .toLowerCase()
      .match(/\p{Sc}|\p{L}+/gu) ?? [];
  const named = words.map((word) => currencyNames.get(word)).find((code) => code !== undefined);
  return named ?? null;
}

/** Dollars of other countries: "CA$", "R$". */
const otherDollar = /^(?!US)\p{Lu}{1,3}\$$/u;

/** A quoted text, an escaped sign, a bracket, a filler or a gap, or one other sign of a format's code. */
const pieces = /"([^"]*)"?|\\(.)|\[([^\]]*)\]|[_*](.)|(.)/gsu;

/**
 * The currency that a number format shows, as its code: `#,##0 "₽"`, `[$€-407] #,##0.00`. A sign in brackets that no
 * list knows is a currency all the same, and is given as it stands; null where the format shows none.
 */
export function currencyOfFormat(code: string): string | null {
  let shown = "";
  for (const [, quoted, escaped, bracket, skipped, other] of code.slice(0, 200).matchAll(pieces)) {
    if (other === ";") break;
    const sign = bracket === undefined ? undefined : /^\$([^-]+)/.exec(bracket)?.[1]?.trim();
    if (sign !== undefined && sign !== "") return otherDollar.test(sign) ? sign : (currencyIn(sign) ?? sign);
    if (skipped !== undefined || bracket !== undefined) shown += " ";
    else shown += quoted ?? escaped ?? (/\p{Sc}|[^\p{ASCII}]/u.test(other ?? "") ? (other ?? "") : " ");
  }
  return currencyIn(shown);
}
