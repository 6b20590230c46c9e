/** Headings of money that is not at stake: a price for each of something, a share, what was paid already. */
/** "Цена за кг", "Price per unit", "Preț pe kg": for each of something. */
const perUnit =
  /(?:^|\s)(?:за|per|pe|\/)\s*(?:1\s)?(?:кг|шт|штуку|ед|единицу|л|литр|м2?|кв|т|тонну|час|сутки|ночь|kg|unit|item|piece|pc|each|hour|night|sqm|m2|sq|person|head|seat|lit(?:re|er)|ton(?:ne)?|buc|bucat[aă]|or[aă]|noapte|litru|ton[aă]|mp)(?![\p{L}\d])/iu;

/** "Paid amount", "Amount received": that money has come already. */
const settled = /\b(?:paid|received|collected|refunded)\b/iu;

/** «Цена а/м», "б/у", "т/с": the slash of a shortened word, and no "for each". */
const shortened = /(?<!\p{L})\p{L}\/\p{L}(?!\p{L})/gu;

/** "Fee %" is a share of something, and neither a price for each nor what was paid is at stake. */
export function isNoAmount(heading: string): boolean {
  return (
    heading.includes("%") ||
    settled.test(heading.replaceAll("_", " ")) ||
    perUnit.test(heading.replace(shortened, " ").replaceAll("/", " / "))
  );
}

const unit = /(?:[€$£₽₴]|(?:^|[\s(,])(?:eur|usd|gbp|mdl|ron|lei|euro|руб|рублей|р|лей|леев)\.?)\s*\)?$/iu;

/** A heading that ends in a currency: "Membership £", "План, тыс. руб". */
export function hasUnit(heading: string): boolean {
  return unit.test(heading);
}
