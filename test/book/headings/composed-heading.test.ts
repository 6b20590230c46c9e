/** Headings that no list holds whole, read by what their words speak of. */
import { describe, expect, test } from "vitest";
import { readingsOf } from "../../../src/book/headings/spelling/headings-match.ts";

const meanings = (heading: string) => readingsOf(heading).map(({ meaning }) => meaning);

describe("a heading of known parts", () => {
  test.each([
    ["Ring again on", "nextContact"],
    ["Next ask date", "nextContact"],
    ["Напомнить о себе", "nextContact"],
    ["Sunăm din nou", "nextContact"],
    ["Data contactării ulterioare", "nextContact"],
    ["Last chat", "lastCall"],
    ["Крайний созвон", "lastCall"],
    ["Результат созвона", "lastOutcome"],
    ["Cine a sunat ultima", "owner"],
    ["Почему слились", "reason"],
    ["Что обсудили", "note"],
    ["Ce am discutat", "note"],
    ["Status discuții", "status"],
    ["Объём закупки, тыс. руб./мес", "value"],
    ["Taxa lunară", "value"],
    ["HR contact", "name"],
    ["Date to chase", "nextContact"],
    ["Touch base on", "nextContact"],
    ["Plan to call", "nextContact"],
    ["De resunat la", "nextContact"],
    ["De reapelat pe", "nextContact"],
    ["Last chased", "lastCall"],
    ["Data sunat", "lastCall"],
    ["Sunat de câte ori", "attempts"],
    ["Ce a zis clientul", "note"],
    ["Giving officer", "owner"],
    ["Preot responsabil", "owner"],
    ["Referred from", "source"],
    ["Point person", "name"],
  ])("%s is %s, and weak", (heading, meaning) => {
    expect(readingsOf(heading)).toEqual([expect.objectContaining({ meaning, strength: "alone" })]);
  });

  test.each([
    "Next service date",
    "Next delivery",
    "Следующее ТО",
    "Цена за кг, руб.",
    "Price per unit",
    "Скидка на сумму",
    "Emergency contact",
    "Last call / next call result",
    "Current contractor",
    "Reapelat la",
    "Resunat",
    "Note on price",
    "Status plată",
    "Data livrării următoare",
  ])("%s is none of these", (heading) => {
    expect(meanings(heading).filter((one) => one !== "other")).toEqual([]);
  });
});
