/** The words of `followup log`. */
import type { InEveryLanguage } from "../../base/language.ts";

const en = {
  usage: "[who] <outcome> [options]",
  words:
    "who (a number of today's list, row:17, a phone, a part of the name; nobody: the open card), then refused, later, won or no-answer",
  options: {
    reason: "why the client refused: needed for a refusal",
    next: 'when to call again: tomorrow, friday, "in 2 weeks", 2026-12-01; needed for later',
    amount: "the money agreed or lost",
    note: "a note, put before the contact's own notes",
    said: "the client's own words",
    manner: "how a difficult client was: silent, hurried, critical, shouting, or your own words",
    at: "when the call was, 10:15 or 2026-11-23T10:15",
    asked: "the questions before a refusal were asked",
    complaint: "the client's complaint, in their words: a row of the Complaints sheet",
    about: "the manager it is about, when not the contact's own",
    to: "hand the client over to this manager; --note says what was promised",
    dryRun: "show what would be written, and write nothing",
    again: "this is another call, although one was logged within ten minutes",
    correct: "this replaces the call that was logged within the last ten minutes",
    force: "write although the workbook looks open elsewhere",
  },
  handedOver: (name: string, day: string) => `Handed to ${name}. Due for ${name} on ${day}.`,
  complaint: (about: string | null) =>
    `Complaint noted${about === null ? "" : `, about ${about}`}. It stands first on the head's page until it is settled.`,
  keptBack: (why: string) => `This card is kept back, ${why}; the call is logged all the same.`,
  toAnswer: (answer: string) => `What to answer next time: ${answer}`,
  atExpected: "a time that has passed, 10:15 or 2026-11-23T10:15",
  missing: "whom you called, and how it ended (refused, later, won, no-answer)",
  example: "followup log 3 no-answer",
  earlier: {
    question: (name: string, outcome: string, minutes: number) =>
      `${name} was logged ${minutes === 0 ? "just now" : `${minutes} min ago`}: ${outcome}. Correct that one?`,
    correct: "yes, replace it",
    again: "no, this is another call",
    stop: "log nothing",
  },
  saved: "Saved",
  written: (place: string) => `Written to ${place}`,
  waiting: (why: string) => `Not in the workbook yet: ${why}`,
  next: (when: string) => `Next contact: ${when}`,
  moved: (day: string) => `${day} is a day off, so it was moved to the next working day.`,
  dayOff: (day: string) => `${day} is a day off; it stays as you named it.`,
  unreachable:
    "No answer, and that was the last retry; no next date is set. Give one with --next, or find it with followup today --undated.",
  top: (number: number, name: string) => `First in order today was ${number}, ${name} – still to call.`,
};

const ru: typeof en = {
  usage: "[кто] <исход> [параметры]",
  words:
    "кто (номер из списка на сегодня, row:17, телефон, часть имени; никого — открытая карточка), затем отказ, перенос, успех или недозвон",
  options: {
    reason: "почему клиент отказался: для отказа обязательно",
    next: 'когда перезвонить: завтра, "в пятницу", "через неделю", 01.12.2026; для переноса обязательно',
    amount: "сумма сделки или потери",
    note: "заметка; встанет перед прежним комментарием",
    said: "слова самого клиента",
    manner: "каким был трудный клиент: молчун, спешит, критикует, кричит или своими словами",
    at: "когда был звонок: 10:15 или 2026-11-23T10:15",
    asked: "вопросы перед отказом заданы",
    complaint: "жалоба клиента его словами: строка листа «Жалобы»",
    about: "на кого она, если не на менеджера контакта",
    to: "передать клиента этому менеджеру; --note говорит, что обещано",
    dryRun: "показать, что было бы записано, и ничего не записывать",
    again: "это ещё один звонок, хотя за последние десять минут один уже записан",
    correct: "заменить звонок, записанный за последние десять минут",
    force: "записать, даже если файл похож на открытый",
  },
  handedOver: (name, day) => `Передано: ${name}. Срок — ${day}.`,
  complaint: (about) =>
    `Жалоба записана${about === null ? "" : `, на кого: ${about}`}. Она первая на странице руководителя, пока не закрыта.`,
  keptBack: (why) => `Карточка придержана (${why}); звонок всё равно записывается.`,
  toAnswer: (answer) => `Что ответить в следующий раз: ${answer}`,
  atExpected: "время, которое уже прошло, 10:15 или 2026-11-23T10:15",
  missing: "кому звонили и чем закончилось (отказ, перенос, успех, недозвон)",
  example: "followup log 3 недозвон",
  earlier: {
    question: (name, outcome, minutes) =>
      `${name}: ${minutes === 0 ? "только что" : `${minutes} мин назад`} записано «${outcome}». Исправить ту запись?`,
    correct: "да, заменить её",
    again: "нет, это ещё один звонок",
    stop: "ничего не записывать",
  },
  saved: "Сохранено",
  written: (place) => `Записано в ${place}`,
  waiting: (why) => `В таблицу ещё не записано: ${why}`,
  next: (when) => `Следующий контакт: ${when}`,
  moved: (day) => `${day} — выходной, перенесено на ближайший рабочий день.`,
  dayOff: (day) => `${day} — выходной, дата оставлена, как вы сказали.`,
  unreachable:
    "Ответа снова нет, попытки кончились: следующая дата не назначена. Назначьте её через --next или найдите контакт: followup today --undated.",
  top: (number, name) => `Первым по порядку был контакт ${number}, ${name} — ещё не звонили.`,
};

const ro: typeof en = {
  usage: "[cine] <rezultat> [opțiuni]",
  words:
    "cine (un număr din lista de azi, row:17, un telefon, o parte din nume; nimeni: fișa curentă), apoi refuz, amânat, succes sau nu răspunde",
  options: {
    reason: "de ce a refuzat clientul: obligatoriu la refuz",
    next: 'când sunați din nou: mâine, vineri, "peste două săptămâni", 01.12.2026; obligatoriu la amânare',
    amount: "suma câștigată sau pierdută",
    note: "o notă, pusă înaintea observațiilor contactului",
    said: "cuvintele clientului",
    manner: "cum a fost un client dificil: tăcut, grăbit, critic, țipă sau cu cuvintele dvs.",
    at: "când a fost apelul: 10:15 sau 2026-11-23T10:15",
    asked: "întrebările de dinaintea refuzului au fost puse",
    complaint: "reclamația clientului, cu cuvintele lui: un rând în foaia reclamațiilor",
    about: "despre ce responsabil e, dacă nu despre cel al contactului",
    to: "predă clientul acestui responsabil; --note spune ce s-a promis",
    dryRun: "arată ce s-ar scrie, fără a scrie nimic",
    again: "este alt apel, deși în ultimele zece minute s-a notat unul",
    correct: "înlocuiește apelul notat în ultimele zece minute",
    force: "scrie chiar dacă fișierul pare deschis în altă parte",
  },
  handedOver: (name, day) => `Predat: ${name}. Termen: ${day}.`,
  complaint: (about) =>
    `Reclamație notată${about === null ? "" : `: despre ${about}`}. E prima pe pagina șefului până se închide.`,
  keptBack: (why) => `Fișa e reținută, ${why}; apelul se notează totuși.`,
  toAnswer: (answer) => `Ce răspundem data viitoare: ${answer}`,
  atExpected: "o oră trecută, 10:15 sau 2026-11-23T10:15",
  missing: "pe cine ați sunat și cum s-a terminat (refuz, amânat, succes, nu răspunde)",
  example: "followup log 3 refuz",
  earlier: {
    question: (name, outcome, minutes) =>
      `${name}: ${minutes === 0 ? "chiar acum" : `acum ${minutes} min`} s-a notat „${outcome}”. Corectați acea notare?`,
    correct: "da, o înlocuiesc",
    again: "nu, este alt apel",
    stop: "nu notez nimic",
  },
  saved: "Salvat",
  written: (place) => `Scris în ${place}`,
  waiting: (why) => `Încă nu este în tabel: ${why}`,
  next: (when) => `Următorul contact: ${when}`,
  moved: (day) => `${day} este zi liberă, așa că s-a mutat pe următoarea zi lucrătoare.`,
  dayOff: (day) => `${day} este zi liberă; data rămâne cum ați spus.`,
  unreachable:
    "Niciun răspuns, și a fost ultima încercare; nu e pusă nicio dată următoare. Dați una cu --next sau găsiți-l cu followup today --undated.",
  top: (number, name) => `Primul la rând era ${number}, ${name} – încă nesunat.`,
};

/** The words of log in each language. */
export const logWords: InEveryLanguage<typeof en> = { en, ru, ro };
