/** Headings that are misspelled, shortened, or say more than a spelling of ours: what they are read as, and which mean nothing. */
import { describe, expect, test } from "vitest";
import { readingsOf } from "../../../src/book/headings/spelling/headings-match.ts";

/** "phone abbreviation", with how surely where it is not usual, and how many words beside it say something else. */
function read(heading: string): string {
  const told = readingsOf(heading).map(({ close, extra, meaning, strength }) => {
    const sure = strength === "usual" ? [] : [strength];
    return [meaning, close, ...sure, ...(extra > 0 ? [`+${extra}`] : [])].join(" ");
  });
  return [...new Set(told)].join(", ");
}

const tried = (lines: string) =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" => "))
    .map(([heading = "", expected = ""]) => [heading, expected.trim()] as const);

/** Tries each line "heading => reading". */
function each(lines: string): void {
  test.each(tried(lines))("%s => %s", (heading, expected) => expect(read(heading)).toBe(expected));
}

describe("one slip of the keyboard: a letter too few, too many, wrong, or exchanged with its neighbour", () => {
  each(`
    Staus => status abbreviation alone
    Statsu => status abbreviation alone
    Sttaus => status abbreviation alone
    Stavus => status abbreviation alone
    Commets => note abbreviation alone
    Телефно => phone abbreviation alone
    Компаня => company abbreviation alone
    Nxt call date => nextContact abbreviation alone
    Next cal date => nextContact abbreviation alone
    Next call dte => nextContact abbreviation alone
    Next call daet => nextContact abbreviation alone
    Phone nmber => phone abbreviation alone
  `);
});

describe("no slip: the first letter, two slips, a short word, a word of its own, a number", () => {
  each(`
    Ztatus =>
    tatus =>
    Stavux =>
    Owenr =>
    Priec =>
    Форма =>
    Net call date =>
    Next xall date =>
    Nxt call dte =>
    Phone 2x nmber =>
    Phnoe nmber =>
    Fhone number =>
    Phone nmber two =>
    Email nmber =>
  `);
});

describe("shortened words", () => {
  each(`
    Дата след. конт. => nextContact abbreviation
    Дата следующ конт => nextContact abbreviation
    след. зв. => nextContact abbreviation
    Ном. тел. => phone abbreviation
    комм. => note abbreviation
    Комментар => note abbreviation
    рез-т звонка => lastOutcome abbreviation
    рез–т. звонка => lastOutcome abbreviation
    резу-т зв. => lastOutcome abbreviation
    Дат след конт =>
    д. сл. зв =>
    рез-т =>
    рез-я звонка =>
    рез-т погоды =>
    f/u note => note abbreviation
    wtf/unit =>
  `);
});

describe("a call that is still to come", () => {
  each(`
    Дата звонка (след.) => nextContact exact
    Дата контакта план => nextContact exact
    call date => lastCall exact second
    Call date план => nextContact words second
    план call date => nextContact words second
    Planned call date => nextContact exact
    Next planned call => nextContact words +1
    план/факт дата звонка => lastCall part second
    Дата последнего звонка план => lastCall words second
    Phone план => phone part
    план =>
  `);
});

describe("parts that no list holds together", () => {
  each(`
    Ring again on => nextContact words alone
    Ring on => nextContact words alone
    Ring by =>
    Who rang => owner words alone
    State of talks => status words alone
    Call count => attempts exact
    Next call count =>
    Talked about => note words alone
    What to talk about next =>
    Expected revenue => value exact
    Note on price =>
    Ring weather =>
    Ring ring ring ring ring ring ring ring =>
  `);
});

describe("words beside a spelling", () => {
  each(`
    Big phone => phone words +1
    Phone big =>
    Phone of the office big =>
    Company phone number => phone words +1
    Phone not =>
    Phone from abroad =>
    Email phone =>
    Старший телефон дома => phone words +2
    Мама телефон =>
    Телефон мамы => phone words +1
    Telefon mare => phone words +1
    Marele telefon =>
    Дата следующего контакта с клиентом => nextContact words +1
    следующий контакт по проекту => nextContact words +1
    Status of the client => status words
    Weather status =>
    Status weather =>
    Last call date by phone =>
    Note 12 => note exact
    Phone one two three four five six seven eight nine ten =>
    one two three four five six seven eight nine phone => phone words +9
    one two three four five six seven eight nine ten phone =>
  `);
});

describe("two names, brackets, dashes, colons", () => {
  each(`
    Name (company) => name part
    Phone (weather) => phone part
    Phone [weather] => phone part
    (weather) =>
    (Phone) => phone exact
    Phone / weather => phone part
    Status / weather =>
    weather / status =>
    Next call / weather =>
    Date / status => status part
    Phone / 12 => phone exact
    Дата звонка (след.) Next contact date => nextContact part
    Phone Телефон Phone => phone words +2
    12 Телефон Phone => phone part
    Phone Telefon => phone part
    Phone Telefon 2 => phone part
    Client: phone: two => name part alone, phone part
    Клиент: weather =>
    Weather: phone => phone part
    Person - Phone - Type => other part
    Person - Phone - Value => phone part
    Phone - value => phone part
    Phone 12 - value => phone part
    Phone - note => other part
    Note - value => note part
    Phone -  => phone exact
  `);
});

describe("signs, glued words, capitals", () => {
  each(`
    € => value part alone
    ₽ => value part alone
    €€ =>
    nextcalldate => nextContact part
    lastcalldate => lastCall part
    NextCallDATE => nextContact exact
    phoneNo => phone exact
    Phone_No => phone exact
    телефон1 => phone exact
    CRMStatus =>
    # of calls => attempts exact
    # 5 =>
    __ =>
  `);
});

test("a heading of more than eighty signs is a sentence", () => {
  const phone = (length: number): string => `${"x".repeat(length - 6)} phone`;
  expect([read(phone(80)), read(phone(81))]).toEqual(["phone words +1", ""]);
});
