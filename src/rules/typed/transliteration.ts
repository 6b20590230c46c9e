/** Russian typed in Latin letters, as people do on a phone: "ne nuzhno" is «не нужно». */

/** Longer groups first. */
const groups: readonly (readonly [string, string])[] = [
  ["shch", "щ"],
  ["sch", "щ"],
  ["zh", "ж"],
  ["kh", "х"],
  ["ts", "ц"],
  ["tz", "ц"],
  ["ch", "ч"],
  ["sh", "ш"],
  ["yu", "ю"],
  ["ju", "ю"],
  ["iu", "ю"],
  ["ya", "я"],
  ["ja", "я"],
  ["ia", "я"],
  ["yo", "е"],
  ["jo", "е"],
  ["ye", "е"],
];
const single = new Map(
  [..."abvgdezijklmnoprstufhcxyw'q"].map((letter, index) => [
    letter,
    [..."абвгдезийклмнопрстуфхцхывьк"][index] ?? letter,
  ]),
);

/** The text in Cyrillic letters; null when it is not all Latin. */
export function cyrillicTwin(text: string): string | null {
  if (!/[a-z]/i.test(text) || /\p{Script=Cyrillic}/u.test(text)) return null;
  let rest = text.toLowerCase();
  let twin = "";
  while (rest !== "") {
    const group = groups.find(([letters]) => rest.startsWith(letters));
    const [letters, letter] = group ?? [rest.charAt(0), single.get(rest.charAt(0)) ?? rest.charAt(0)];
    twin += letter;
    rest = rest.slice(letters.length);
  }
  // A final "y" after a vowel, or after "и" and «ы», is «й».
  return twin.replace(/(?<=[аеиоуыэюя])ы(?!\p{L})/gu, "й");
}
