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
  // A call that was made; behind "de" in Romanian one that is to be made.
  "called",
  // Called a second time: by itself nobody can tell whether it was; behind "de" it is still to be made.
  "calledAgain",
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
  // What is paid for: behind it an amount is the money at stake.
  "sold",
  "person",
  // One of our own people.
  "staff",
  // In charge of it, whoever it is.
  "responsible",
  // Whom they have instead of us.
  "rival",
  // How somebody came to us, and the word that asks for it.
  "heard",
  "how",
  // Which of them, behind the word for whom: "Client nou".
  "which",
  // Small words that say nothing.
  "little",
] as const;

/** One of `headingPartNames`. */
export type HeadingPart = (typeof headingPartNames)[number];

/** The words of each part in each language. */
export const headingParts: InEveryLanguage<Readonly<Record<HeadingPart, string>>> = {
  en: {
    contact:
      "call, calls, attempt, ring, phone, dial, contact, contacting, touch, touchpoint, touches, reach, chase, chaser, speak, talk, chat, ping, nudge, approach, ask, conversation, outreach, follow, followup, catch, check, checkin",
    toCall: "callback, recall, ringback, recontact",
    coming: "plan, soonest, next, again, upcoming, planned, scheduled, due, back, later, when",
    called:
      "touched, pinged, called, rang, spoke, spoken, contacted, chased, reached, phoned, dialled, dialed, messaged",
    calledAgain: "",
    past: "last, previous, latest, recent, prior",
    result: "result, results, outcome, outcomes, disposition",
    count: "attempts, tries, number, count, times, many, qty",
    asked: "what, about",
    talked: "said, discussed, agreed, talked, promised, told",
    reason: "reason, reasons, why, cause",
    lost: "lost, loss, losing, refusal, refused, rejected, rejection, declined, decline, didnt, not, no, dropped, turned",
    state: "status, stage, state",
    dealing:
      "talks, negotiation, negotiations, conversation, relationship, enquiry, inquiry, outreach, account, engagement, prospecting, pipeline, opportunity, sponsorship, partnership, donor, investor, final, overall, pledge, membership, application, admission, admissions, enrollment, enrolment, booking, quote, quotation, proposal, sale, recruitment, conversion, response, member, candidate, applicant, prospect, partner, sponsor, followup, client, customer, deal, lead, interest",
    who: "who",
    money:
      "amount, sum, fee, fees, budget, premium, retainer, arrears, debt, balance, rent, donation, pledge, price, worth, value, revenue, turnover, spend, quote, offer, cheque, total",
    otherMoney:
      "per, each, unit, discount, vat, paid, cost, delivery, shipping, tax, list, refund, deposit, catalogue, catalog",
    sold: "contract, project, event, order, job, package, deal",
    person: "contact, person, customer, client, buyer, prospect",
    staff:
      "rep, associate, exec, executive, agent, advisor, adviser, handler, consultant, coordinator, salesperson, clerk, officer, representative, telecaller, telemarketer, recruiter, closer, setter, canvasser, solicitor, fundraiser, bdm, bde, sdr, bdr, salesman, saleswoman, counselor, counsellor, specialist, estimator, assignee",
    responsible: "",
    rival: "current, existing, previous, competitor, incumbent, present",
    heard:
      "referred, heard, hear, found, find, learned, learnt, discovered, met, recommended, introduced, intro",
    how: "how, where",
    which: "",
    little:
      "base, so, far, to, date, our, their, up, out, client, customer, from, via, it, us, them, with, about, this, up, in, was, we, they, i, he, she, is, a, be, s, me, did, do, you, at, through, if, were, your",
  },
  ru: {
    contact:
      "коммуникаци-, созвон-, прозвон-, обзвон-, -звон, -звона, -звону, -звонка, -звонку, -звонок, -звонки, -звонков, -звонов, касани-, контакт, контакта, контактов, контактирования, связи, связь, общени-, разговор, разговора, бесед-, переговор-, напоминани-, действие, шаг",
    toCall:
      "перезвонить, позвонить, созвониться, набрать, звонить, звоним, связаться, напомнить, дожать, дозвониться, перезваниваем, звякнуть, прозвонить, обзвонить",
    coming:
      "следующ-, след, сл, повторн-, снова, еще, ближайш-, запланированн-, планов-, план, планируем-, будущ-, очередн-, когда, надо, нужно, пора",
    called: "звонил, звонила, звонили, общались, связывались, созванивались, позвонили, набирали",
    calledAgain: "",
    past: "факт, фактическ-, состоявш-, последн-, посл, предыдущ-, прошл-, крайн-, недавн-",
    result: "итог, итоги, результат, результаты, исход",
    count: "кол, во, количество, число, сколько, раз",
    asked: "что, чем",
    talked: "обсудил-, обсуждал-, договорил-, говорил-, сказал-, ответил-, решил-, хотел-, просил-, обещал-",
    reason: "причина, причины, почему",
    lost: "отказ, отказа, отказов, отказал-, отказались, слива, слился, слились, потери, ухода, ушел, ушли, срыва",
    state: "статус, этап, стадия, состояние",
    dealing:
      "обработки, обращения, заявки, коммуникации, переговоров, работы, сделки, клиента, лида, продажи, общения, диалога, отношений, контакта, касания, клиентов, кандидата, пациента, ученика, запроса, покупателя, заказчика, лидов, сделок, переговоры, отклика",
    who: "кто",
    money:
      "аренда, пожертвование, взноса, платеж, сумма, бюджет, цена, стоимость, чек, оборот, объем, премия, взнос, оплата, плата, гонорар, вложения, инвестиции, выручка, долг, задолженность, смета",
    otherMoney:
      "за, шт, кг, тонн, тонна, л, литр, ед, единицу, штуку, м2, кв, скидка, скидки, скидкой, ндс, оплачено, доставки, доставка, налог, прайс, предоплата, аванс, закупочная",
    sold: "",
    person: "лицо, представитель, фио",
    staff: "менеджер, специалист, консультант, оператор",
    responsible: "ответственный, ответственная",
    rival: "текущий, нынешний, прежний",
    heard: "узнал, узнала, узнали, услышал, услышали, порекомендовал, рекомендовал",
    which: "",
    how: "",
    little:
      "клиент, клиента, клиенту, клиентом, клиентам, откуда, в, о, об, на, с, со, по, и, до, от, для, не, встреча, встречи, встречу, визит, визита, ним, ней, ними, нас, себе, они, мы, их, у, же, а, ли, дата, день, срок, время",
  },
  ro: {
    contact:
      "sunet-, sunetului, suna, apel, apelul, apelului, apeluri, apelurilor, apelari-, apelare, sunare, sunari-, reapelari-, reapelare, contact, contactul, contactului, contactare, contactari-, discuti-, convorbir-, conversati-, revenir-, abordar-, actiune, actiunea, pas, pasul",
    toCall:
      "reapelam, resunam, apelam, sun, sunati, sunam, apelez, resun, revin, contactez, revenim, contactam, recontactam, recontactare, recontactari-, reapel, resuna",
    coming:
      "urmator-, urmatoar-, ulterior-, ulterioar-, nou, viitor-, viitoar-, planific-, programat-, cand, iar, urmeaza, trebuie",
    called: "discutat, contactat, sunat, apelat, telefonat, vorbit",
    calledAgain: "resunat, reapelat, recontactat, revenit",
    past: "efectuat, efectuata, realizat, ultim-, precedent-, anterior-, recent-",
    result: "rezultat, rezultatul, rezultate, rezultatele",
    count: "numar, numarul, cate, nr, cati, ori",
    asked: "ce, despre",
    talked: "discutat, vorbit, spus, zis, promis, convenit, stabilit, raspuns",
    reason: "motiv, motivul, motive, cauza",
    lost: "refuz, refuzului, refuzat, refuzarii, pierderii, pierdut, respingerii, renuntarii, renuntare, anularii",
    state: "stadiu, stadiul, status, statut, statutul, etapa, stare, starea",
    dealing:
      "negociere, negocierii, negocierilor, discutiei, discutiilor, discutii, discutie, relatiei, vanzarii, clientului, leadului, cererii, cerere, dosar, dosarului, candidat, candidatului, pacient, pacientului, solicitare, solicitarii, tranzactie, tranzactiei, contactului, vanzare, ofertei, oportunitate",
    who: "cine",
    money:
      "sold, soldul, chirie, chiria, donatie, donatia, comanda, vanzari, cheltuieli, suma, buget, bugetul, pret, pretul, valoare, valoarea, taxa, prima, oferta, datoria, datorie, debit, debitul, restanta, cifra, achizitie, plata, costul, onorariu, onorariul",
    otherMoney:
      "buc, bucata, kg, unitar, unitate, pe, reducere, reducerea, tva, achitat, livrare, livrarii, impozit, avans",
    sold: "",
    person: "persoana, reprezentantul",
    staff: "operatorul, consultantul, agentul",
    responsible: "responsabil, responsabila",
    rival: "actual, actuala, curent",
    heard: "aflat, auzit, recomandat",
    which:
      "nou, noua, noi, final, finala, finali, activ, activa, activi, fidel, fidela, fideli, potential, potentiala, direct, persoana, fizic, fizica, juridic, juridica",
    how: "",
    little:
      "il, le, ii, l, sa, mai, pana, vizita, vizitei, intalnire, intalnirea, intalnirii, clientul, client, unde, o, om, s, de, pe, la, cu, din, si, se, va, el, ea, a, am, ne, pentru, data, ziua, termen",
  },
};
