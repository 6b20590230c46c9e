/** The words of `followup add` with a call: a client who rings for the first time. */
import type { InEveryLanguage } from "../../base/language.ts";

const en = {
  usage: "| <name> <outcome> [options]",
  name: "; an outcome behind it (later, refused, won, no-answer) records the call as well",
  reason: "with an outcome: why the client refused",
  said: "with an outcome: the client's own words",
  amount: "with an outcome: the money agreed or lost",
};

const ru: typeof en = {
  usage: "| <имя> <исход> [параметры]",
  name: "; исход после имени (перенос, отказ, успех, недозвон) записывает и звонок",
  reason: "вместе с исходом: почему клиент отказался",
  said: "вместе с исходом: слова клиента",
  amount: "вместе с исходом: сумма, о которой договорились или которую потеряли",
};

const ro: typeof en = {
  usage: "| <nume> <rezultat> [opțiuni]",
  name: "; un rezultat după nume (amânat, refuz, succes, nu răspunde) notează și apelul",
  reason: "cu un rezultat: de ce a refuzat clientul",
  said: "cu un rezultat: cuvintele clientului",
  amount: "cu un rezultat: suma câștigată sau pierdută",
};

/** The words in each language. */
export const addCallWords: InEveryLanguage<typeof en> = { en, ru, ro };
