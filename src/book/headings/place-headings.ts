/** Headings that say a place, and the state that is a part of a country beside them. */

const places =
  /^(?:.*\b(?:city|town|zip\w*|postcode|post code|postal|address|street|suburb|county|country|region|province)\b.*|.*(?:город|адрес|улица|индекс|страна|область|регион|район|населенный|населённый).*|край|штат|.*(?:oraș|oras|localitate|adres|strad|județ|judet|raion|regiune|municipiu|cod poștal|cod postal).*)$/iu;
/** "Email address", «Адрес сайта»: no place. */
const elsewhere = /mail|\bweb|\bsite|\bip\b|сайт|почт[аы]|эл\./iu;

/** The heading says a place: city, street, zip. */
export function isPlaceHeading(heading: string): boolean {
  return places.test(heading) && !elsewhere.test(heading);
}

/** A "State" may be one of the United States; "Status" is none. */
export function mayBeState(heading: string): boolean {
  return /^state\b|\bstate$/iu.test(heading.trim());
}

/** "State", "State/Province": nothing else is said, so that beside a city it is a place in any case. */
export function isBareState(heading: string): boolean {
  return /^(?:us )?state(?:\s*[/(].*)?$/iu.test(heading.trim());
}
