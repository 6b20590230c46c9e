/** What clients say and managers type, with the reason a person would file it under. */
import type { Language } from "../../src/base/language.ts";

/** The reasons in the order of the default list. */
export const meanings = [
  "price",
  "stock",
  "slow",
  "location",
  "competitor",
  "unneeded",
  "approval",
  "service",
  "other",
] as const;

/** What a phrase is filed under: a reason, no answer, nothing said ("none"), or something the list has no reason for ("new"). */
export const filings = [...meanings, "no-answer", "none", "new"] as const;

/** One of `filings`. */
export type Meant = (typeof filings)[number];

/** Phrases of every language by what is meant, parted by "|". */
export type Phrases = Readonly<Record<Language, Readonly<Partial<Record<Meant, string>>>>>;

/** Phrases by language and meaning, parted by "|". Written before the folding was tried on them. */
export const phrases: Phrases = {
  ru: {
    price:
      "дорого|Дорого!|ДОРОГО|очень дорого|дороговато|слишком дорого для нас|дорого, подумаем|нет, дорого|цена|цена высокая|высокая цена|не устроила цена|цена не устраивает|по цене не подошло|из-за цены|дорга|дорого(|дорогова то|у других дешевле|нашли дешевле|хочет дешевле|нет денег|денег нет|нет бюджета|бюджет кончился|не по карману|кусается|ценник космос|ждёт скидку|просит скидку 20%|не потянем сейчас|ljhjuj|доpого|дорогой товар|дороговизна|стоимость высокая|Дорого, сказал вернётся после зарплаты",
    stock:
      "нет в наличии|не было в наличии|нет на складе|на складе нет|не было на складе|нет размера|не было нужного размера|нет нужного цвета|не тот цвет|маленький выбор|выбор маленький|ассортимент не устроил|не устроил ассортимент|не подошла модель|нет нужной модели|только под заказ|нет в наличие|товар закончился",
    slow: "долго ждать|ждать долго|не готов ждать|не подходят сроки|сроки не устроили|срок не подошёл|долгая доставка|доставка 3 недели|не успеваете к свадьбе|нужно было вчера|слишком долго|срок поставки большой|сроки горят",
    location:
      "далеко|далеко ехать|ехать далеко|очень далеко от дома|неудобно добираться|неудобное расположение|неудобно расположены|нет парковки|негде парковаться|другой город|живёт в другом городе|другой конец города",
    competitor:
      "купил у конкурента|купили у конкурентов|ушёл к конкурентам|ушли к конкуренту|конкуренты|взял у конкурента|уже купил|уже купила|купили в другом месте|купил в другом магазине|работаем с другим поставщиком|есть свой поставщик|выбрали других|выбрали другую компанию|заказали на озоне|канкурент|уже приобрели",
    unneeded:
      "неактуально|не актуально|уже не актуально|неактуален|передумал|передумала|передумали|не нужно|уже не нужно|не надо|не интересно|неинтересно|не интересует|отпала необходимость|нет потребности|проект отложили|отложили до весны|пока не сейчас|перидумал|закрыли бизнес",
    approval:
      "руководство против|директор не согласовал|директор не подписал|не согласовали|не утвердили бюджет у руководства|шеф сказал нет|начальник против|собственник не одобрил|бухгалтерия не пропустила|не согласовано|жена против",
    service:
      "нахамили|нахамил менеджер|грубо разговаривали|хамство|не перезвонили|никто не перезвонил|плохое обслуживание|обслуживание плохое|плохой сервис|плохие отзывы|начитался плохих отзывов|плохое качество|не доверяет|обманули в прошлый раз",
    other: "другое|Другое|ДРУГОЕ.",
    "no-answer":
      "недозвон|не берет трубку|не берёт трубку|не взял трубку|не отвечает|нет ответа|занято|автоответчик|абонент недоступен|телефон выключен|сбросил|не дозвонился 3 раза|клиент не отвечает",
    none: "-|нет|тест|ааа|.|йцук|не знаю",
    new: "не дорого|недорого|не отвечает требованиям|уехал в отпуск|болеет|сложный договор|боится санкций|не та упаковка счёта",
  },
  en: {
    price:
      "too expensive|expensive|Price too high|price is too high|the price|high price|way too pricey|pricey|can't afford it|cannot afford|no budget|budget cut|over budget|found it cheaper|cheaper elsewhere|no money right now|costs too much|wanted a discount|expencive|too expesive|a bit steep|overpriced|asked for 20% off",
    stock:
      "out of stock|not in stock|nothing in stock|sold out|wrong size|no size 42|wrong colour|no suitable model|limited selection|small range|product unavailable|not in stok|missing a feature|does not have what we need",
    slow: "delivery takes too long|too slow|too long to wait|long lead time|can't wait|delivery time|delivery too late|missed the deadline|need it now|needed it yesterday|six weeks is too much",
    location:
      "too far|too far away|far away|inconvenient location|location|bad location|no parking|hard to get to|not in our area|the distance",
    competitor:
      "bought from a competitor|bought from competitor|competitor|went to a competitor|chose a competitor|already bought|already bought one|bought elsewhere|went with someone else|happy with another supplier|we have a supplier|signed with a rival|compettitor",
    unneeded:
      "not interested|no longer needed|not needed any more|changed his mind|changed their mind|no need|not relevant|not relevant anymore|project cancelled|the project was cancelled|not now|postponed|postponed until spring|company closed down|not intrested",
    approval:
      "not approved|not approved by the board|boss said no|the boss said no|management said no|director refused|partner is against|procurement blocked it|manager did not approve|wife is against it",
    service:
      "bad service|poor service|rude|rude manager|bad reviews|read bad reviews|nobody called back|bad experience|poor quality|quality issues|doesn't trust us|no trust|complaint not solved",
    other: "Other|other|OTHER",
    "no-answer":
      "no answer|No answer|did not answer|didn't pick up|not answering|voicemail|unreachable|line busy|no response|phone off",
    none: "n/a|none|test|asdf|x|--|idk",
    new: "not expensive|on holiday|sick leave|afraid of the contract|legal terms|moving abroad",
  },
  ro: {
    price:
      "scump|prea scump|e scump|foarte scump|scumpă|cam scump|preț prea mare|prețul e mare|pretul este prea mare|preț mare|costă prea mult|costă mult|vrea mai ieftin|a găsit mai ieftin|fără buget|nu are buget|nu avem buget|nu are bani|n-are bani|nu își permite|vrea reducere|scunp|prea piperat",
    stock:
      "nu este în stoc|nu e în stoc|nu era pe stoc|lipsă stoc|stoc epuizat|sortiment mic|sortimentul e mic|nu aveți modelul|nu avea mărimea|nu a fost culoarea|produs nepotrivit|doar la comandă",
    slow: "termen prea lung|termenul nu convine|termen nepotrivit|durează mult|durează prea mult|livrare lentă|livrarea durează|livrare 3 săptămâni|prea târziu|așteptare lungă|îi trebuie urgent",
    location:
      "departe|prea departe|e departe|locație incomodă|locația nu convine|fără parcare|nu are parcare|locuiește în alt oraș|alt oraș|greu de ajuns",
    competitor:
      "a cumpărat de la concurență|cumpărat de la concurenți|la concurență|concurența|a mers la concurență|deja a cumpărat|au cumpărat deja|alt furnizor|are alt furnizor|avem furnizor|a luat din altă parte|a ales altă firmă|concurenta",
    unneeded:
      "nu mai are nevoie|nu are nevoie|nu mai e nevoie|nu îl interesează|nu este interesat|nu e interesată|s-a răzgândit|s-au razgandit|nu mai vrea|nu mai e actual|proiect amânat|amânat pe anul viitor|nu acum|firma s-a închis",
    approval:
      "neaprobat de conducere|conducerea nu a aprobat|directorul a refuzat|directorul nu vrea|nu s-a aprobat|șeful nu e de acord|patronul nu vrea|contabilitatea nu a aprobat|soția nu e de acord",
    service:
      "deservire slabă|deservire proastă|serviciu prost|servicii proaste|nepoliticos|vânzător nepoliticos|nu l-a sunat nimeni înapoi|calitate slabă|calitatea proastă|recenzii proaste|nu are încredere|lipsă de încredere",
    other: "Altele|altele|ALTELE.",
    "no-answer":
      "nu răspunde|nu raspunde|nu a răspuns|fără răspuns|ocupat|mesagerie vocală|telefon închis|nu ridică|clientul nu răspunde",
    none: "nu|-|test|nimic|fara motiv",
    new: "nu e scump|nu este scump|plecat în concediu|bolnav|contract complicat|se mută în străinătate",
  },
};
