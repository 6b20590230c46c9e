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
    ["Cine a resunat ultima", "owner"],
    ["Who to recall", "owner"],
    ["Who to ring back", "owner"],
    ["Operatorul turei", "owner"],
    ["Consultantul turei", "owner"],
    ["Rep on stand", "owner"],
    ["Customer at stand", "name"],
    ["Comments from client", "note"],
    ["Call them back again on our next", "nextContact"],
    ["Ring them by", "nextContact"],
    ["Called to ring", "nextContact"],
    ["Last called by", "lastCall"],
    ["Spoke on", "lastCall"],
    ["Rezultate apeluri", "lastOutcome"],
    ["Status of talks", "status"],
    ["Comments 2024 from client", "note"],
    ["Последний видеозвонок", "lastCall"],
    ["Buyer spend", "value"],
    ["Value of quote", "value"],
    ["Total budget", "value"],
    ["Total value quote", "value"],
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
    "Ring by",
    "What to ask next",
    "Reason of talk",
    "Money paid total",
    "Last call amount",
    "Previous spend",
    "Result of quote",
    "Call result count",
    "Next call result",
    "Next attempts",
    "Last to call",
    "Referred by who",
    "Competitor rep",
    "Notes status",
    "Resunat",
    "Note on price",
    "Status plată",
    "Data livrării următoare",
  ])("%s is none of these", (heading) => {
    expect(meanings(heading).filter((one) => one !== "other")).toEqual([]);
  });
});

describe("a heading whose first word is one in English and in Romanian", () => {
  const whom = (heading: string) =>
    meanings(heading).filter((meaning) => meaning === "name" || meaning === "company" || meaning === "owner");

  test.each([
    "Lead temperature",
    "Lead quality",
    "Lead age",
    "Client mood",
    "Client priority",
    "Client since",
    "Contact language",
    "Contact preference",
    "Prospect level",
    "Sales region",
    "Metodă contact",
  ])("“%s” tells something of the client, and not who it is", (heading) => {
    expect(whom(heading)).toEqual([]);
  });

  test.each([
    ["Client nou", "name"],
    ["Client final", "name"],
    ["Client activ", "name"],
    ["Client fidel", "name"],
    ["Client potențial", "name"],
    ["Beneficiar final", "name"],
    ["Contact principal", "name"],
    ["Lead nou", "name"],
    ["Key client", "name"],
    ["Hot lead", "name"],
    ["Billing contact", "name"],
  ])("“%s” says who", (heading, meaning) => {
    expect(whom(heading)).toEqual([meaning]);
  });
});
