/** More phrases, written after the folding was finished; nothing was changed for them. */
import type { Phrases } from "./folding-phrases.ts";

/** Phrases by language and meaning, parted by "|". */
export const unseen: Phrases = {
  ru: {
    price:
      "дорого для нашего магазина|сказал, что дорого|цены выросли|цена выше рынка|денег пока нет|бюджет урезали|нет скидки|дороже чем у всех|дарого",
    stock: "нет в наличии нужного цвета|размера нет|выбор не понравился|модель не подошла",
    slow: "долго везти|сроки сорвали|ждать месяц не хочет|срок изготовления не подходит",
    location: "далеко от работы|неудобно добираться без машины|в другом районе",
    competitor:
      "купил у вашего конкурента|уже купил другую|нашли другого поставщика|заключили договор с другими",
    unneeded: "больше не нужно|сейчас не актуально|передумал покупать|клиенту не интересно",
    approval: "директор против|руководство не одобрило|начальство не утвердило",
    service: "не перезвонили вовремя|менеджер нахамил|плохо обслужили|качество не устроило",
    "no-answer": "не отвечает на звонки|опять не взял трубку",
    none: "нет причины|тест 123",
    new: "ремонт в квартире|уволился",
  },
  en: {
    price:
      "price went up|it's expensive for us|cannot afford this year|no budget until January|your competitor is cheaper|pric too high",
    stock: "out of stock again|colour not available|size was wrong",
    slow: "delivery time too long|cannot wait two months|takes too long to install",
    location: "too far from home|location is inconvenient",
    competitor: "bought from your competitor|already have a supplier|chose another supplier",
    unneeded: "she changed her mind|not interested at the moment|project was postponed|no need any more",
    approval: "board did not approve|director said no",
    service: "staff were rude|service was bad|quality is poor",
    "no-answer": "no answer again|did not pick up the phone",
    none: "nope|test test",
    new: "moved to another country|waiting for the tax refund",
  },
  ro: {
    price:
      "este prea scump pentru noi|prețurile sunt mari|nu avem bani acum|buget tăiat|au găsit mai ieftin la alții|preturi mari",
    stock: "nu era în stoc culoarea|mărimea lipsește din stoc|sortimentul nu i-a plăcut",
    slow: "termenul de livrare e lung|livrarea durează prea mult|nu poate aștepta",
    location: "e prea departe de casă|locația este incomodă",
    competitor: "a cumpărat deja de la concurent|are deja furnizor|lucrează cu alt furnizor",
    unneeded: "nu mai are nevoie de produs|nu este interesată acum|s-a răzgândit clientul",
    approval: "șeful nu a fost de acord|directorul nu a aprobat",
    service: "calitate proastă|deservirea a fost slabă|nu m-a sunat nimeni",
    "no-answer": "clientul nu a răspuns|iar nu răspunde",
    none: "nu știu|fără motiv",
    new: "a plecat din țară|este la spital",
  },
};
