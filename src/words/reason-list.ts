/** The reasons a new Reasons sheet begins with: usual refusals, other words for each, and what a company can improve. */
import type { InEveryLanguage } from "./language.ts";

/** A line of a new Reasons sheet. */
export interface ListedReason {
  readonly reason: string;
  /** Parted by "; ". */
  readonly otherWords: string;
  readonly improve: string;
}

/** The reasons of a new Reasons sheet. */
export const reasonList: InEveryLanguage<readonly ListedReason[]> = {
  en: [
    {
      reason: "Price too high",
      otherWords: "expensive; too expensive; costs too much; over budget; no budget; can't afford",
      improve: "Show the value before the price; offer instalments or a smaller package",
    },
    {
      reason: "Product doesn't fit",
      otherWords: "not what we need; missing feature; wrong size; poor choice; doesn't suit",
      improve: "Widen the range; ask about the need before offering",
    },
    {
      reason: "Not in stock",
      otherWords: "out of stock; not available; no stock; sold out",
      improve: "Keep what is asked for in stock; offer a replacement or an advance order",
    },
    {
      reason: "Delivery takes too long",
      otherWords: "too slow; delivery time; can't wait; need it sooner; deadline",
      improve: "Shorten the lead time; agree on delivery in parts",
    },
    {
      reason: "Inconvenient location",
      otherWords: "too far; far away; hard to get to; no parking",
      improve: "Offer delivery or a visit; think about another point of sale",
    },
    {
      reason: "Bought from a competitor",
      otherWords: "competitor; bought elsewhere; another supplier; already bought; signed with others",
      improve: "Call back faster; find out what the competitor did better",
    },
    {
      reason: "No longer needed",
      otherWords: "changed my mind; not relevant; project cancelled; not now; don't need it",
      improve: "Keep the promised date; ask what has changed",
    },
    {
      reason: "Not approved by management",
      otherWords: "boss said no; director is against; not approved; management refused",
      improve: "Talk to the person who decides; prepare arguments for them",
    },
    {
      reason: "Poor service",
      otherWords: "rude; nobody called back; waited too long; bad service; bad experience; complaint",
      improve: "Listen to the calls; agree on service standards",
    },
    {
      reason: "Other",
      otherWords: "",
      improve: "Read the client's own words: a new reason may be hiding there",
    },
  ],
  ru: [
    {
      reason: "Дорого",
      otherWords: "дороговато; высокая цена; кусается; нет бюджета; не по карману; нет денег; не потянем",
      improve: "Сначала показать ценность, потом цену; предложить рассрочку или комплектацию проще",
    },
    {
      reason: "Не устроил ассортимент",
      otherWords: "не подошёл товар; не тот размер; мало выбора; не понравилось; ищем другое",
      improve: "Расширить выбор; выяснять потребность до предложения",
    },
    {
      reason: "Нет на складе",
      otherWords: "нет в наличии; закончился; под заказ; отсутствует",
      improve: "Держать ходовые позиции; предлагать замену или предзаказ",
    },
    {
      reason: "Не подходит срок",
      otherWords: "долго ждать; долгая доставка; нужно раньше; не успеваем; сроки",
      improve: "Сократить сроки; договариваться о поставке частями",
    },
    {
      reason: "Неудобное расположение",
      otherWords: "далеко; неудобно ехать; нет парковки; не по пути",
      improve: "Предложить доставку или выезд; подумать о точке в другом районе",
    },
    {
      reason: "Купил у конкурента",
      otherWords: "у конкурентов; купили в другом месте; другой поставщик; уже купил; уже заключили договор",
      improve: "Перезванивать быстрее; узнать, чем конкурент лучше",
    },
    {
      reason: "Передумал, неактуально",
      otherWords: "не актуально; отпала необходимость; передумали; уже не нужно; проект закрыт",
      improve: "Звонить в обещанный день; спросить, что изменилось",
    },
    {
      reason: "Не согласовано руководством",
      otherWords: "руководство против; директор не одобрил; начальник отказал; не утвердили",
      improve: "Говорить с тем, кто решает; готовить для него доводы",
    },
    {
      reason: "Плохое обслуживание",
      otherWords: "нагрубили; не перезвонили; хамство; долго отвечали; жалоба; плохой сервис",
      improve: "Послушать звонки; договориться о правилах обслуживания",
    },
    {
      reason: "Другое",
      otherWords: "",
      improve: "Читать слова клиентов: там может прятаться новая причина",
    },
  ],
  ro: [
    {
      reason: "Prea scump",
      otherWords: "scump; preț mare; nu avem buget; nu ne permitem; costă prea mult; peste buget",
      improve: "Arătați valoarea înainte de preț; propuneți rate sau un pachet mai mic",
    },
    {
      reason: "Produsul nu se potrivește",
      otherWords: "nu e ce căutăm; altă mărime; puține modele; nu ne-a plăcut; sortiment sărac",
      improve: "Lărgiți sortimentul; întrebați ce îi trebuie clientului înainte de ofertă",
    },
    {
      reason: "Nu este în stoc",
      otherWords: "lipsă stoc; nu e disponibil; epuizat; nu aveți pe stoc",
      improve: "Țineți în stoc ce se cere; propuneți un înlocuitor sau o precomandă",
    },
    {
      reason: "Termenul nu convine",
      otherWords: "livrare lungă; durează mult; ne trebuie mai repede; termen de livrare",
      improve: "Scurtați termenul; conveniți o livrare în tranșe",
    },
    {
      reason: "Locație incomodă",
      otherWords: "prea departe; departe; greu de ajuns; fără parcare",
      improve: "Propuneți livrare sau o vizită; gândiți-vă la alt punct de lucru",
    },
    {
      reason: "A cumpărat de la concurență",
      otherWords: "concurență; concurent; a cumpărat în altă parte; alt furnizor; a cumpărat deja",
      improve: "Sunați mai repede; aflați ce a făcut concurentul mai bine",
    },
    {
      reason: "S-a răzgândit, nu mai e actual",
      otherWords: "nu mai e nevoie; nu mai este actual; s-au răzgândit; proiect anulat; nu mai vrea",
      improve: "Sunați în ziua promisă; întrebați ce s-a schimbat",
    },
    {
      reason: "Neaprobat de conducere",
      otherWords: "directorul nu e de acord; șeful a refuzat; nu s-a aprobat; conducerea a refuzat",
      improve: "Vorbiți cu cel care decide; pregătiți-i argumentele",
    },
    {
      reason: "Deservire slabă",
      otherWords: "nepoliticos; nu ne-ați sunat; am așteptat mult; servicii proaste; reclamație",
      improve: "Ascultați apelurile; stabiliți reguli de deservire",
    },
    {
      reason: "Altceva",
      otherWords: "",
      improve: "Citiți cuvintele clienților: acolo se poate ascunde un motiv nou",
    },
  ],
};
