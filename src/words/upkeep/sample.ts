/** The people of an example workbook (`init --sample`): names, phones that belong to nobody, and what was said. */
import type { InEveryLanguage } from "../../base/language.ts";

/** A person of the example; where the workbook has no such cell, "" stands. */
export interface SamplePerson {
  readonly name: string;
  readonly company: string;
  readonly phone: string;
  /** In the money of the example's country. */
  readonly value: number | null;
  readonly source: string;
  readonly note: string;
  /** What the client said at the last call. */
  readonly said: string;
}

/** The words of the example. People stand in the order of the story in commands/sample-day.ts. */
export interface SampleWords {
  readonly owners: readonly [string, string];
  readonly people: readonly SamplePerson[];
  /** A next contact that somebody typed and nobody can read. */
  readonly unreadableDate: string;
  /** The reason of the refusal, one of the Reasons sheet. */
  readonly reason: string;
}

/** A line for each person, the parts between bars in the order of SamplePerson. */
function people(lines: string): readonly SamplePerson[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", company = "", phone = "", value = "", source = "", note = "", said = ""] = line
        .split("|")
        .map((part) => part.trim());
      return { name, company, phone, value: value === "" ? null : Number(value), source, note, said };
    });
}

/** The example in each language. */
export const sampleWords: InEveryLanguage<SampleWords> = {
  en: {
    owners: ["Emma", "Daniel"],
    unreadableDate: "after the holidays",
    reason: "Price too high",
    people: people(`
      Sarah Mitchell | Harbour Dental | +44 7700 900114 | 5200 | website | Wants prices for two chairs. | Call me after the meeting, at four.
      Tom Becker | Becker & Sons | +44 7700 900127 | 3400 | referral | Compares us with his present supplier. | Half past eleven suits me.
      Olivia Grant | Northgate Hotel | +44 7700 900132 | 18000 | trade fair | Forty rooms to furnish by spring. | Let me talk to the owner first.
      James Porter | Porter Logistics | +44 7700 900145 | 7600 | website | |
      Amy Walsh | Green Leaf Café | +44 7700 900158 | 1900 | social media | Liked the smaller package. | Send me the offer, I'll have a look.
      Robert Hughes | Hughes Printing | +44 7700 900163 | 9800 | referral | Asked for references. | Monday is better, this week is full.
      Linda Cole | Cole Interiors | +44 7700 900176 | 4100 | website | A new request from the website. |
      Peter Novak | Novak Auto Repair | +44 7700 900181 | 4100 | cold list | |
       | | +44 7700 900199 | | missed call | Called us after six, no message. |
      Grace Turner | Turner Legal | +44 7700 900203 | 6300 | website | Contract is with their lawyer. | Give us until tomorrow.
      Michael Reed | Reed Construction | +44 7700 900218 | 12500 | trade fair | Decision after the board meets. | The board meets next week.
      Hannah Scott | Scott Bakery | +44 7700 900221 | 2800 | referral | Pays by the end of the month. | Fine, send the invoice.
      Daniel Ford | Ford Fitness | +44 7700 900236 | 3900 | social media | | Too expensive for us this year.
      Chloe Adams | Adams Travel | +44 7700 900242 | | cold list | From the old list; nobody has called yet. |
      Victor Lane | Lane Optics | +44 7700 900255 | 2200 | website | |
    `),
  },
  ru: {
    owners: ["Марина", "Игорь"],
    unreadableDate: "после праздников",
    reason: "Дорого",
    people: people(`
      Светлана Орлова | Стоматология «Улыбка» | +7 900 000-01-14 | 520000 | сайт | Нужны цены на два кресла. | Наберите после совещания, в четыре.
      Тимур Бекетов | Бекетов и сыновья | +7 900 000-01-27 | 340000 | рекомендация | Сравнивает нас с нынешним поставщиком. | В половине двенадцатого удобно.
      Ольга Громова | Гостиница «Северная» | +7 900 000-01-32 | 1800000 | выставка | К весне обставляют сорок номеров. | Сначала поговорю с собственником.
      Иван Портнов | Портнов Логистика | +7 900 000-01-45 | 760000 | сайт | |
      Алина Волкова | Кафе «Зелёный лист» | +7 900 000-01-58 | 190000 | соцсети | Понравился комплект поменьше. | Пришлите предложение, посмотрю.
      Роман Гущин | Типография «Гутенберг» | +7 900 000-01-63 | 980000 | рекомендация | Просил отзывы других клиентов. | Эта неделя забита, давайте в понедельник.
      Лидия Комарова | Студия «Интерьер» | +7 900 000-01-76 | 410000 | сайт | Новая заявка с сайта. |
      Пётр Новиков | Автосервис Новиков | +7 900 000-01-81 | 410000 | холодная база | |
       | | +7 900 000-01-99 | | пропущенный звонок | Звонили после шести, сообщения нет. |
      Галина Токарева | Юрбюро «Токарева» | +7 900 000-02-03 | 630000 | сайт | Договор у их юриста. | Дайте время до завтра.
      Михаил Рудин | СтройРудин | +7 900 000-02-18 | 1250000 | выставка | Решают после совета директоров. | Совет на следующей неделе.
      Анна Скворцова | Пекарня «Скворцова» | +7 900 000-02-21 | 280000 | рекомендация | Оплата до конца месяца. | Хорошо, выставляйте счёт.
      Денис Фомин | Фитнес-клуб «Форма» | +7 900 000-02-36 | 390000 | соцсети | | В этом году для нас дороговато.
      Кристина Адамова | Турагентство «Адамова» | +7 900 000-02-42 | | холодная база | Из старой базы, ещё никто не звонил. |
      Виктор Лапин | Оптика «Лапин» | +7 900 000-02-55 | 220000 | сайт | |
    `),
  },
  ro: {
    owners: ["Elena", "Andrei"],
    unreadableDate: "după sărbători",
    reason: "Preț prea mare",
    people: people(`
      Simona Rusu | Clinica Dentară Zâmbet | +373 690 00 114 | 105000 | site | Vrea prețuri pentru două scaune. | Sunați-mă după ședință, la patru.
      Tudor Bejan | Bejan și Fiii | +373 690 00 127 | 68000 | recomandare | Ne compară cu furnizorul actual. | La unsprezece și jumătate e bine.
      Olga Moraru | Hotel Nord | +373 690 00 132 | 360000 | expoziție | Până în primăvară mobilează patruzeci de camere. | Întâi vorbesc cu proprietarul.
      Ion Croitoru | Croitoru Logistic | +373 690 00 145 | 152000 | site | |
      Alina Lungu | Cafeneaua Frunza Verde | +373 690 00 158 | 38000 | rețele sociale | I-a plăcut pachetul mai mic. | Trimiteți-mi oferta și mă uit.
      Radu Ciobanu | Tipografia Litera Nouă | +373 690 00 163 | 196000 | recomandare | A cerut referințe. | Săptămâna asta e plină, mai bine luni.
      Lidia Popa | Studio Interior | +373 690 00 176 | 82000 | site | O cerere nouă de pe site. |
      Petru Munteanu | Auto Service Munteanu | +373 690 00 181 | 82000 | listă rece | |
       | | +373 690 00 199 | | apel pierdut | A sunat după ora șase, fără mesaj. |
      Gabriela Țurcan | Țurcan Avocați | +373 690 00 203 | 126000 | site | Contractul este la juristul lor. | Lăsați-ne până mâine.
      Mihai Roșca | Roșca Construct | +373 690 00 218 | 250000 | expoziție | Decizia vine după consiliu. | Consiliul este săptămâna viitoare.
      Ana Sârbu | Brutăria Sârbu | +373 690 00 221 | 56000 | recomandare | Plătește până la sfârșitul lunii. | Bine, trimiteți factura.
      Dan Ceban | Fitness Forma | +373 690 00 236 | 78000 | rețele sociale | | Anul acesta e prea scump pentru noi.
      Cristina Adam | Adam Travel | +373 690 00 242 | | listă rece | Din lista veche; nu a sunat nimeni încă. |
      Victor Lupu | Optica Lupu | +373 690 00 255 | 44000 | site | |
    `),
  },
};
