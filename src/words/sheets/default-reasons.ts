/** The list of reasons that a new Reasons sheet begins with; people make it their own. */
import type { InEveryLanguage } from "../../base/language.ts";

/** A line of the Reasons sheet before it is written. */
export interface DefaultReason {
  readonly name: string;
  /** As it stands in one cell, parted by commas. */
  readonly otherWords: string;
  readonly improve: string;
}

/** The reasons, in the order they stand in the sheet; the last is for what fits nowhere. */
export const defaultReasons: InEveryLanguage<readonly DefaultReason[]> = {
  en: [
    {
      name: "Price too high",
      otherWords:
        "price, expensive, costly, overpriced, cheaper, no budget, over budget, no money, can't afford, costs too much, want a discount",
      improve: "Show the value before the price; offer instalments or a smaller package.",
    },
    {
      name: "Not in stock",
      otherWords:
        "out of stock, sold out, unavailable, wrong product, no suitable model, selection, range, size, colour",
      improve: "Find out what is missed most and order it; offer the nearest substitute.",
    },
    {
      name: "Too slow",
      otherWords:
        "delivery time, long wait, lead time, deadline, takes too long, delivery too late, can't wait, need it now",
      improve: "Say a firm date early; keep the fast movers ready.",
    },
    {
      name: "Inconvenient location",
      otherWords: "too far, location, far away, no parking, hard to get to, not in our area, distance",
      improve: "Offer delivery, a video call or a visit.",
    },
    {
      name: "Bought from a competitor",
      otherWords:
        "competitor, bought elsewhere, other supplier, another supplier, already bought, went with someone else, have a supplier",
      improve: "Call earlier; ask what decided it.",
    },
    {
      name: "No longer needed",
      otherWords:
        "changed mind, not relevant, no need, not interested, not needed, project cancelled, not now, postponed",
      improve: "Ask about the need before the offer; agree a date to come back to.",
    },
    {
      name: "Not approved by management",
      otherWords:
        "boss said no, management, director, not approved, board, partner against, procurement, head office",
      improve: "Find out who decides and bring them into the first talk.",
    },
    {
      name: "Bad service",
      otherWords:
        "rude, service, bad experience, nobody called back, quality, bad reviews, poor support, no trust, complaint",
      improve: "Listen to both sides, apologise, mend it, and call again.",
    },
    { name: "Other", otherWords: "", improve: "Ask once more: what exactly was in the way?" },
  ],
  ru: [
    {
      name: "Дорого",
      otherWords:
        "цена, дороговато, дешевле, нет денег, нет бюджета, не по карману, бюджет, высокая стоимость, скидка, не потянем",
      improve: "Сначала ценность, потом цена; предложить рассрочку или комплект поменьше.",
    },
    {
      name: "Не устроил ассортимент / нет на складе",
      otherWords:
        "нет в наличии, ассортимент, выбор, нет размера, нет цвета, не та модель, нет модели, не подошёл товар, под заказ",
      improve: "Выяснить, чего не хватает чаще всего, и завезти; предложить ближайшую замену.",
    },
    {
      name: "Не подходит срок",
      otherWords:
        "долго ждать, сроки, долгая доставка, долго, не успеваете, нужно сейчас, срочно нужно, поздно",
      improve: "Называть твёрдую дату сразу; держать ходовое наготове.",
    },
    {
      name: "Неудобное расположение",
      otherWords:
        "далеко, неудобно ехать, неудобно добираться, нет парковки, другой город, другой район, не по пути, расположение",
      improve: "Предложить доставку, видеозвонок или выезд.",
    },
    {
      name: "Купил у конкурента",
      otherWords:
        "конкурент, купили в другом месте, уже купили, уже приобрели, другой поставщик, свой поставщик, выбрали других, нашли другого, работаем с другими",
      improve: "Звонить раньше; спрашивать, что решило.",
    },
    {
      name: "Передумал, неактуально",
      otherWords:
        "не нужно, не надо, не интересно, не интересует, нет потребности, отпала необходимость, отложили, не сейчас",
      improve: "Сначала потребность, потом предложение; договориться, когда вернуться.",
    },
    {
      name: "Не согласовано руководством",
      otherWords:
        "руководство, директор, начальник, не согласовали, не утвердили, не одобрили, собственник против, бухгалтерия",
      improve: "Узнать, кто решает, и позвать его в первый разговор.",
    },
    {
      name: "Плохое обслуживание",
      otherWords:
        "нахамили, грубо, хамство, не перезвонили, обслуживание, сервис, плохие отзывы, качество, не доверяю, претензия",
      improve: "Выслушать обе стороны, извиниться, исправить и позвонить снова.",
    },
    { name: "Другое", otherWords: "", improve: "Спросить ещё раз: что именно помешало?" },
  ],
  ro: [
    {
      name: "Preț prea mare",
      otherWords:
        "scump, preț, costă mult, mai ieftin, fără buget, nu avem bani, buget, nu ne permitem, reducere, peste buget",
      improve: "Mai întâi valoarea, apoi prețul; oferiți rate sau un pachet mai mic.",
    },
    {
      name: "Nu este în stoc",
      otherWords:
        "stoc, sortiment, indisponibil, nu aveți modelul, nu aveți mărimea, culoare, produs nepotrivit, la comandă",
      improve: "Aflați ce lipsește cel mai des și comandați; propuneți cel mai apropiat produs.",
    },
    {
      name: "Termen nepotrivit",
      otherWords:
        "termen, durează mult, livrare, așteptare lungă, prea târziu, prea lent, avem nevoie acum, urgent",
      improve: "Spuneți din start o dată fermă; țineți pregătit ce se vinde des.",
    },
    {
      name: "Locație incomodă",
      otherWords: "departe, prea departe, locație, fără parcare, alt oraș, greu de ajuns, distanță",
      improve: "Propuneți livrare, apel video sau o vizită.",
    },
    {
      name: "A cumpărat de la concurență",
      otherWords:
        "concurență, concurent, alt furnizor, deja cumpărat, din altă parte, avem furnizor, a ales pe altcineva, altă firmă",
      improve: "Sunați mai devreme; întrebați ce a decis.",
    },
    {
      name: "Nu mai este nevoie",
      otherWords:
        "s-a răzgândit, nu mai vrea, nu are nevoie, nu interesează, nu este interesat, nu mai este actual, amânat, nu acum",
      improve: "Mai întâi nevoia, apoi oferta; stabiliți când reveniți.",
    },
    {
      name: "Neaprobat de conducere",
      otherWords: "conducere, director, șef, nu s-a aprobat, patron, contabilitate, asociat",
      improve: "Aflați cine decide și invitați-l la prima discuție.",
    },
    {
      name: "Deservire slabă",
      otherWords:
        "deservire, serviciu prost, nepoliticos, nu m-a sunat nimeni, calitate, recenzii proaste, neîncredere, reclamație",
      improve: "Ascultați ambele părți, cereți scuze, reparați și sunați din nou.",
    },
    { name: "Altele", otherWords: "", improve: "Întrebați încă o dată: ce anume a împiedicat?" },
  ],
};

/** Our own name of the reason that speaks of bad service. */
export const badService: InEveryLanguage<string> = {
  en: "Bad service",
  ru: "Плохое обслуживание",
  ro: "Deservire slabă",
};
