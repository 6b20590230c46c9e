/**
 * What the words of a heading speak of, for headings that no list holds whole: "Ring again on", «Результат созвона»,
 * "Data contactării ulterioare". In plain words; "-" at the end of an entry stands for any letters, at its beginning as well.
 */
import type { InEveryLanguage } from "../../base/language.ts";

/** What a word can speak of. */
export const headingPartNames = [
  // A call, or any other way to get in touch.
  "contact",
  // Says by itself that a call is still to be made.
  "toCall",
  "coming",
  "past",
  "result",
  "count",
  // What was said: the word that asks, and the word of speech.
  "asked",
  "talked",
  "reason",
  "lost",
  "state",
  "dealing",
  "who",
  "money",
  // An amount for each of something, or other money than what is at stake.
  "otherMoney",
  "person",
  // Small words that say nothing.
  "little",
] as const;

/** One of `headingPartNames`. */
export type HeadingPart = (typeof headingPartNames)[number];

/** The words of each part in each language. */
export const headingParts: InEveryLanguage<Readonly<Record<HeadingPart, string>>> = {
  en: {
    contact:
      "call, calls, ring, phone, dial, contact, contacting, touch, touchpoint, touches, reach, chase, chaser, speak, talk, chat, ping, nudge, approach, ask, conversation, outreach, follow, followup, catch, check, checkin",
    toCall: "callback, recall, ringback, recontact",
    coming: "next, again, upcoming, planned, scheduled, due, back, later, when",
    past: "last, previous, latest, recent, prior, called, rang, spoke, spoken, contacted, chased, reached",
    result: "result, results, outcome, outcomes, disposition",
    count: "number, count, times, many, qty",
    asked: "what, about",
    talked: "said, discussed, agreed, talked, spoke",
    reason: "reason, reasons, why, cause",
    lost: "lost, loss, refusal, refused, rejected, rejection, declined, decline",
    state: "status, stage, state",
    dealing: "talks, negotiation, negotiations, conversation, relationship, enquiry, inquiry",
    who: "who",
    money:
      "amount, sum, fee, fees, budget, premium, price, worth, value, revenue, turnover, spend, quote, offer, cheque, total",
    otherMoney:
      "per, each, unit, discount, vat, paid, cost, delivery, shipping, tax, list, refund, deposit, catalogue, catalog",
    person: "contact, person",
    little: "it, us, them, with, about, this, up, in, was, we, they, i, he, she, is, a, be, s",
  },
  ru: {
    contact:
      "-звон, -звона, -звону, -звонка, -звонку, -звонок, -звонки, -звонков, -звонов, касани-, контакт, контакта, контактов, контактирования, связи, связь, общени-, разговор, разговора, бесед-, переговор-, напоминани-",
    toCall:
      "перезвонить, позвонить, созвониться, набрать, звонить, звоним, связаться, напомнить, дожать, дозвониться, перезваниваем, звякнуть, прозвонить, обзвонить",
    coming:
      "следующ-, след, сл, повторн-, снова, еще, ближайш-, запланированн-, планов-, план, планируем-, будущ-, очередн-, когда",
    past: "последн-, посл, предыдущ-, прошл-, крайн-, недавн-, звонил, звонила, звонили, общались, связывались",
    result: "итог, итоги, результат, результаты, исход",
    count: "кол, во, количество, число, сколько, раз",
    asked: "что, чем",
    talked: "обсудил-, обсуждал-, договорил-, говорил-, сказал-, ответил-, решил-",
    reason: "причина, причины, почему",
    lost: "отказ, отказа, отказов, отказал-, отказались, слива, слился, слились, потери, ухода, ушел, ушли, срыва",
    state: "статус, этап, стадия, состояние",
    dealing:
      "переговоров, работы, сделки, клиента, лида, продажи, общения, диалога, отношений, контакта, касания",
    who: "кто",
    money:
      "сумма, бюджет, цена, стоимость, чек, оборот, объем, премия, взнос, оплата, плата, выручка, долг, задолженность, смета",
    otherMoney:
      "за, шт, кг, тонн, тонна, т, л, литр, ед, единицу, штуку, м2, кв, скидка, скидки, скидкой, ндс, оплачено, доставки, доставка, налог, прайс, предоплата, аванс, закупочная",
    person: "лицо, представитель, фио",
    little:
      "в, о, об, на, с, со, по, и, до, от, для, не, ним, ней, ними, нас, себе, они, мы, их, у, же, а, ли, дата, день, срок, время",
  },
  ro: {
    contact:
      "apel, apelul, apelului, apeluri, apelurilor, apelari-, apelare, sunare, sunari-, reapelari-, reapelare, contact, contactul, contactului, contactare, contactari-, discuti-, convorbir-, conversati-, revenir-, abordar-",
    toCall:
      "contactat, sunat, apelat, reapelat, resunat, sunam, apelam, revenim, revenit, recontactat, contactam, recontactam, recontactare, recontactari-, reapel, resuna",
    coming:
      "urmator-, urmatoar-, ulterior-, ulterioar-, nou, viitor-, viitoar-, planific-, programat-, cand, iar",
    past: "ultim-, precedent-, anterior-, recent-",
    result: "rezultat, rezultatul, rezultate, rezultatele",
    count: "numar, numarul, cate, nr, cati",
    asked: "ce, despre",
    talked: "discutat, vorbit, spus, convenit, stabilit, raspuns",
    reason: "motiv, motivul, motive, cauza",
    lost: "refuz, refuzului, refuzat, refuzarii, pierderii, pierdut, respingerii, renuntarii, renuntare, anularii",
    state: "stadiu, stadiul, status, statut, statutul, etapa, stare, starea",
    dealing:
      "negociere, negocierii, negocierilor, discutiei, discutiilor, discutii, discutie, relatiei, vanzarii, clientului, leadului, cererii",
    who: "cine",
    money:
      "suma, buget, bugetul, pret, pretul, valoare, valoarea, taxa, prima, oferta, datoria, datorie, cifra, achizitie, plata",
    otherMoney:
      "buc, bucata, kg, unitar, unitate, pe, reducere, reducerea, tva, achitat, livrare, livrarii, impozit, avans, cost, costul",
    person: "persoana, reprezentantul",
    little: "o, om, s, de, pe, la, cu, din, si, se, va, el, ea, a, am, ne, pentru, data, ziua, termen",
  },
};
