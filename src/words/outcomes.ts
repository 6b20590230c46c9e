/** The words for outcomes: what we write into a workbook, and what people type or have in their sheets. */

import { type InEveryLanguage, languages } from "../base/language.ts";
import { type Outcome, outcomes } from "../rules/deck/outcome.ts";
import { plainText } from "../rules/typed/plain-words.ts";

/** The word for each outcome, as written into a workbook and shown in messages. */
export const outcomeWords: InEveryLanguage<Readonly<Record<Outcome, string>>> = {
  en: {
    refused: "refused",
    later: "later",
    won: "won",
    "no-answer": "no answer",
    skipped: "skipped",
    moved: "moved",
  },
  ru: {
    refused: "отказ",
    later: "перенос",
    won: "успех",
    "no-answer": "недозвон",
    skipped: "пропуск",
    moved: "сдвинуто",
  },
  ro: {
    refused: "refuz",
    later: "amânat",
    won: "succes",
    "no-answer": "nu răspunde",
    skipped: "omis",
    moved: "mutat",
  },
};

/** What people type and have in their sheets for each outcome, with commas between. */
export const outcomeSynonyms: InEveryLanguage<Readonly<Record<Outcome, string>>> = {
  en: {
    refused:
      "refused, refuse, refusal, rejected, declined, decline, not interested, lost, closed lost, said no, turned down, denied, dropped, drop, lost deal, deal lost, lost client, lost lead, lost customer, closed no, not interested anymore, disqualified, unqualified, no interest, no thanks, no thank you, not sold, no sale, no deal, not proceeding, not going ahead, not moving forward, went elsewhere, went with competitor, went with a competitor, chose competitor, bought elsewhere, lost to competitor, passed, dead lead, lead lost, order lost, withdrawn, withdrew",
    later:
      "later, call back, callback, call later, call back later, postponed, rescheduled, reschedule, follow up, followup, thinking, will think, to think, scheduled, call again, busy call later, thinking about it, asked to call back, asked to call later, call me later, needs time, to call back",
    won: "won, win, closed won, sold, sale, success, successful, paid, bought, agreed to buy, converted, signed, contract signed, deal won, won deal, deal closed, closed deal, booked, placed, joined, signed up, hired, pledged, donated, purchased, ordered, order placed, enrolled, deposit paid, quote accepted, offer accepted, closed sale, became a client, became client, became a customer, became customer, onboarded, accepted, funded, awarded, pledge, order received, order confirmed",
    "no-answer":
      "no answer, noanswer, no ans, na, not answered, did not answer, no reply, voicemail, voice mail, left voicemail, left message, busy, line busy, unreachable, not reachable, missed, no pick up, did not pick up, not available, n a, switched off, out of reach, hung up, no response, did not pick up the phone, didnt answer, didnt pick up, no pickup, not picked up, not picking up, could not reach, couldnt reach, cant reach, no one answered, nobody answered, rang out, vm, lvm, left vm, voice message",
    skipped: "skipped, skip",
    moved: "moved",
  },
  ru: {
    refused:
      "отказ, отказался, отказалась, отказались, отказано, отказал, не интересует, не интересно, неинтересно, не нужно, не надо, потерян, потеряна, проигран, проиграна, закрыто не реализовано, закрыто и не реализовано, слив, нет интереса, не актуально, неактуально, не купил, не купила, отвалился, отвалилась, проиграли, сделка потеряна, потерян клиент, некачественный лид, сделка провалена, провалена, провал, провалено, сделка отменена, спам, отклонен, отклонено, отказались от сделки, слился, слилась, слилось, слились, отвалилось, отвалились, сорвался, сорвалась, сорвалось, сорвались, отказалось, слили, слит, слита, отпал, отпала, отпали, передумал, передумала, передумали, расхотел, расхотела, расхотели, раздумал, раздумала, раздумали, не захотел, не захотела, не захотели, не оплатил, не оплатила, не оплатили, отказывается, отказываются, отказник, отказной, упущен, упущена, упустили, проигрыш, проиграно, потеряли, потеряно, потеря, не хочет, не хотят, не заинтересован, не заинтересована, не заинтересованы, не интересна, не интересен, неинтересен, не требуется, не нужен, не нужна, не нужны, не купили, закрыто отказ, закрыт отказ, отказ клиента, отказ кандидата, клиент отказался, не состоялось, не состоялась, сделка сорвалась, сделка не состоялась, пропал интерес, потерял интерес, бракованный лид, некачественный, некачественная, некачественный контакт, некачественная заявка, потерян лид",
    later:
      "перенос, перенесен, перенесено, перенести, перезвонить, перезвон, перезвонить позже, перезвоним, позже, подумает, думает, думают, в раздумьях, отложено, отложен, назначен звонок, повторный звонок, просил перезвонить, просит перезвонить, созвон, попросил перезвонить, попросила перезвонить, попросили перезвонить, просила перезвонить, думает пока, взял паузу, взяла паузу, подумают, думаю, подумать, взял время, взяла время, взяли время, на паузе, пауза, в ожидании, ожидание, отложили, отложил, отложила, просят перезвонить, просили перезвонить, перезвонит, перезвонят, перезвонить еще раз, перезвонить потом, надо перезвонить, нужно перезвонить, попозже, не сейчас, пока думает, пока думают, еще думает, еще думают, размышляет, раздумывает, раздумывают, взяли паузу",
    won: "успех, успешно, продажа, продано, продан, оплачен, оплачено, оплата, оплатил, оплатила, сделка, купил, купила, купили, закрыто и реализовано, успешно реализовано, сделка успешна, успешна, качественный лид, выигран, выиграна, согласен, согласился, подписан, договор подписан, подписан договор, сделка выиграна, договор заключен, оплатили, оплачена, оплачены, заказал, заказала, заказали, оформил, оформила, оформили, приобрел, приобрела, приобрели, продал, продала, продали, продлил, продлила, продлили, купил у нас, купила у нас, купили у нас, выкупил, выкупила, выкупили, подписал, подписала, подписали, заключил, заключила, заключили, подписал договор, подписала договор, заключил договор, заключила договор, заключили договор, заказано, оформлен, оформлена, оформлено, куплено, куплен, куплена, приобретено, продана, проданы, продажа состоялась, сделка состоялась, сделка заключена, сделка совершена, сделка успешно завершена, заключен договор, договор подписали, подписали договор, подписан контракт, контракт подписан, контракт заключен, выкуплен, выкуплено, продлен, продлена, продлено, пролонгирован, пролонгировано, пролонгация, оплата получена, оплата прошла, полностью оплачен, полностью оплачено, стал клиентом, стала клиентом, стали клиентом, успешная сделка, успешная, победа, победили, выиграли, выиграно",
    "no-answer":
      "недозвон, недозвонился, не дозвонился, не дозвонилась, не дозвонились, нет ответа, не ответил, не ответила, не отвечает, не взял трубку, не взяла трубку, не взял, не взяла, не берет, не берет трубку, не берут трубку, занято, занят, автоответчик, голосовая почта, недоступен, недоступна, вне зоны, вне зоны доступа, сброс, сбросил, сбросила, сбрасывает, бросил трубку, отключен, выключен, телефон выключен, ндз, н д з, нб, н б, нд, нбт, недозвонились, недоступны, не поднял, не подняла, не поднял трубку, не поднимает, не поднимает трубку, не подходит к телефону, не отвечают, номер не отвечает, абонент недоступен, телефон недоступен, вне сети, гудки, сброс звонка, не доз, недозв, не дозв, не дозвон, нет дозвона, не дозванивается, нет связи, не берут, не взяли, не взяли трубку, не ответили, не отвечал, не отвечала, не на связи, нет на связи, не выходит на связь, не выходят на связь, пропал, пропала, пропали, молчит, молчат, игнор, игнорит, игнорирует, игнорируют, вне доступа, сбрасывают, скидывает, скидывают, скинул, скинула, трубку не берет, трубку не берут, трубку не взял, трубку не взяла, телефон не отвечает, телефон отключен, абонент не отвечает, нет гудков, не снимает трубку, не снимают трубку, не дозвониться, недозвоны, н д, не подняли, не поднимают",
    skipped: "пропуск, пропущен, пропущена, пропущено, пропустить, пропустил, пропустила",
    moved: "сдвинуто, сдвинут, сдвинута",
  },
  ro: {
    refused:
      "refuz, refuzat, refuzată, a refuzat, respins, neinteresat, nu este interesat, nu e interesat, nu este interesată, nu dorește, nu vrea, pierdut, pierdută, închis pierdut, nu-l interesează, nu il interesează, nu o interesează, a renunțat, refuzați, refuz client, client pierdut, lead pierdut, anulat de client, renunțat, renunțată, renunță, au renunțat, au refuzat, refuză, s-a răzgândit, s-au răzgândit, răzgândit, respinsă, respinși, nu mai vrea, nu mai dorește, nu mai vor, nu doresc, nu vor, nu-i trebuie, nu are nevoie, nu au nevoie, fără interes, lipsă interes, lipsă de interes, nu prezintă interes, necalificat, necalificată, lead necalificat, neinteresată, neinteresați, nu sunt interesați, nu mai e interesat, nu mai este interesat, nu mai sunt interesați, pierduți, au zis nu, a zis nu, a spus nu, refuz categoric, refuzate, client refuzat",
    later:
      "amânat, amânată, amânare, revin, revenire, de revenit, de sunat, sun mai târziu, mai târziu, recontactare, de recontactat, se gândește, se mai gândește, în așteptare, reprogramat, reprogramare, va reveni, de contactat, rugat să revin, a rugat să revin, a cerut să revin, sună mai târziu, vrea să se gândească, revine, va suna, sună el, sună ea, mă gândesc, ne gândim, se gândesc, se mai gândesc, gândește, așteaptă, așteptare, așteptăm, de resunat, resunăm, pe pauză, nu acum, amânați, mai vede, mai vedem, revine cu răspuns, revine cu un răspuns, revenim",
    won: "succes, câștigat, câștigată, vândut, vânzare, plătit, achitat, cumpărat, a cumpărat, închis câștigat, finalizat, semnat, contract semnat, vânzare încheiată, comandat, comandată, a comandat, au comandat, a plătit, au plătit, plătită, a achitat, au achitat, achitată, vândută, vânduți, a semnat, au semnat, semnată, contractat, contractată, contract încheiat, a cumpărat de la noi, au cumpărat, cumpărată, convertit, convertită, client câștigat, reînnoit, reînnoită, a reînnoit, au reînnoit, prelungit, prelungită, a prelungit, vânzare finalizată, finalizată, tranzacție încheiată, a devenit client",
    "no-answer":
      "nu răspunde, nu a răspuns, n-a răspuns, nu raspuns, fără răspuns, ocupat, sună ocupat, mesagerie vocală, mesagerie, indisponibil, închis telefonul, telefon închis, nu ridică, nu a ridicat, inaccesibil, deconectat, nu răspunde la telefon, nu a răspuns la telefon, n-a ridicat, nu ridică telefonul, nu a ridicat telefonul, căsuță vocală, telefon oprit, apel respins, nu e disponibil, nu răspund, n-au răspuns, nu au răspuns, nerăspuns, nepreluat, nu preia, nu preia apelul, respinge apelul, a respins apelul, mesaj vocal, nu poate fi contactat, nu poate fi contactată, de negăsit, nu dă răspuns, nu e disponibilă, nu este disponibil, nu este disponibilă, ocupată, nu-i răspuns",
    skipped: "omis, omisă, sărit, sărită, sari, trecut peste",
    moved: "mutat, mutată",
  },
};

const byWord = new Map<string, Outcome>();
/** A sheet has a handful of different outcomes in its million rows. */
const byText = new Map<string, Outcome | null>();
const mostTexts = 1000;

/** The outcome that people's words stand for, in any of the languages; null when they are no outcome. Case, accents and dots do not count. */
export function outcomeFromWords(text: string): Outcome | null {
  const known = byText.get(text);
  // Stryker disable next-line ConditionalExpression: only saves time
  if (known !== undefined) return known;
  if (byWord.size === 0) fillByWord();
  const word = plainText(text.slice(0, 80));
  const outcome = byWord.get(word) ?? countedNoAnswer(word);
  // Stryker disable next-line ConditionalExpression,EqualityOperator: only bounds what is remembered
  if (byText.size < mostTexts) byText.set(text, outcome);
  return outcome;
}

/** "НДЗ 2", "недозвон x3", "no answer 2": the same outcome once more; anything else with a number says more than an outcome. */
function countedNoAnswer(word: string): Outcome | null {
  const counted = /^(.+?) ?[xх]?\d{1,2}(?: ?(?:раз|раза|ori|times|[xх]))?$/u.exec(word)?.[1];
  return counted !== undefined && byWord.get(counted) === "no-answer" ? "no-answer" : null;
}

/** The words of all outcomes that can be logged, in every language: for telling what a mistyped one was. */
export function shownOutcomes(): readonly string[] {
  return languages.flatMap((language) => outcomes.map((outcome) => outcomeWords[language][outcome]));
}

function fillByWord(): void {
  for (const language of languages) {
    for (const outcome of outcomes) {
      byWord.set(plainText(outcomeWords[language][outcome]), outcome);
      for (const word of outcomeSynonyms[language][outcome].split(",")) {
        const key = plainText(word);
        if (!byWord.has(key)) byWord.set(key, outcome);
      }
    }
  }
}
