/** Words that the folding of reasons knows beside the Reasons sheet, in all languages at once: a sheet may mix them. */
import type { KnownWords } from "../../rules/refusals/folding.ts";

const noAnswer = [
  "недозвон, не дозвонился, не дозвонились, не отвечает, не ответил, не ответили, нет ответа, без ответа, не берёт трубку",
  "не взял трубку, не взяли трубку, не снимает трубку, трубку не берут, автоответчик, абонент недоступен, недоступен",
  "вне зоны, вне доступа, телефон выключен, номер не обслуживается, занято, гудки, сбросил, сбрасывает",
  "no answer, did not answer, didn't answer, not answering, no response, no reply, voicemail, did not pick up, didn't pick up",
  "not picking up, unreachable, could not reach, couldn't reach, phone off, busy line, line busy, no pickup",
  "nu răspunde, nu a răspuns, fără răspuns, mesagerie vocală, căsuță vocală, ocupat, telefon închis, nu ridică",
  "nu a ridicat, indisponibil la telefon, abonat indisponibil, a respins apelul",
].flatMap(list);

const themes: readonly (readonly string[])[] = [
  [
    "дорого, цена, ценник, стоимость, кусается, накладно, дешевле, деньги, финансы, бюджет, скидка, рассрочка, кредит",
    "переплата, тариф, жаба душит, не потянуть, не по карману, за такие деньги, подорожало, оплата",
    "price, pricey, expensive, costly, cost, budget, cheap, money, afford, discount, pay, payment, quote, steep, fee, instalments",
    "rip off, funds, cash, overpriced",
    "scump, preț, cost, buget, bani, ieftin, reducere, rate, plată, costisitor, piperat, tarif, sumă, discount",
  ],
  [
    "ассортимент, склад, наличие, выбор, модель, размер, цвет, комплектация, товар, артикул, характеристики, закончился, нет такого",
    "stock, range, assortment, selection, model, size, colour, color, product, sold out, feature, features, functionality, item, variety",
    "stoc, sortiment, model, mărime, culoare, produs, gamă, funcții, caracteristici, epuizat, variantă",
  ],
  [
    "срок, ждать, долго, доставка, быстро, быстрее, поздно, задержка, не успеть, медленно, ожидание, срочно",
    "delivery, wait, slow, late, deadline, lead time, time, weeks, faster, sooner, urgent, delay, shipping, quick",
    "termen, livrare, așteptare, aștept, durează, târziu, încet, rapid, urgent, întârziere, săptămâni",
  ],
  [
    "расположение, далеко, ехать, добираться, дорога, парковка, район, город, метро, офис, адрес, пробки, окраина",
    "location, far, distance, parking, drive, travel, area, city, commute, branch, nearby, miles, located",
    "locație, departe, distanță, parcare, oraș, drum, sediu, zonă, kilometri, sector",
  ],
  [
    "конкурент, другой поставщик, у других, в другом месте, уже купил, уже есть, приобрёл, взяли у, заказали у, маркетплейс, озон, перекупили",
    "competitor, elsewhere, another company, supplier, vendor, already have, already bought, amazon, rival, signed with, went with",
    "concurent, concurență, altă parte, furnizor, deja am, deja avem, altă firmă, am luat de la, emag",
  ],
  [
    "неактуально, передумал, не нужно, не надо, отложить, потребность, интерес, заморозить, позже, закрылись, ликвидация, отпало",
    "changed mind, need, relevant, interested, cancelled, postponed, later, hold, closed down, dropped, paused",
    "răzgândit, nevoie, interes, actual, amânat, anulat, închis, renunțat, suspendat",
  ],
  [
    "руководство, директор, начальник, шеф, бухгалтер, собственник, учредитель, совет, согласование, утвердить, жена, муж",
    "management, boss, director, manager, board, approval, approve, owner, wife, husband, partner, decision maker, procurement, legal",
    "conducere, director, șef, aprobare, patron, soție, soț, asociat, contabil, administrator, decizie",
  ],
  [
    "обслуживание, сервис, грубость, хамство, менеджер, отзывы, качество, доверие, претензия, обман, обещание, брак, поломка",
    "service, rude, reviews, quality, trust, complaint, support, called back, experience, broken promise, unprofessional, pushy",
    "deservire, serviciu, calitate, recenzii, încredere, reclamație, nepoliticos, promisiune, defect",
  ],
].map((lists) => lists.flatMap(list));

/** What the folding knows about words: ways to say that nobody answered, and themes to suggest a reason by. */
export const reasonWords: KnownWords = { noAnswer, themes };

function list(words: string): string[] {
  return words.split(", ");
}
