/** What people write about how a contact stands: not to be called, closed, not called yet. */
import { plainText } from "../../rules/typed/plain-words.ts";
import { outcomeFromWords } from "../outcomes.ts";

/** All in plain words, as plainText gives them. */
function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(",").map((one) => one.trim()));
}

const doNotCall = setOf(
  "do not call, dont call, do not contact, dont contact, dnc, do not phone, never call, no calls, opted out, opt out, unsubscribed, blacklist, blacklisted, black list, do not disturb, stop, stop calling, remove from list, " +
    "не звонить, больше не звонить, не беспокоить, не контактировать, не связываться, стоп, стоп лист, черный список, чс, отписался, отписалась, просил не звонить, просила не звонить, не тревожить, " +
    "nu sunati, nu suna, nu mai sunati, nu contactati, a nu se contacta, a nu se suna, nu se suna, nu deranjati, lista neagra, dezabonat, blocat",
);

const closed = setOf(
  "closed, done, dead, finished, completed, inactive, archived, cancelled, canceled, out of business, wrong number, duplicate, " +
    "закрыт, закрыта, закрыто, завершен, завершено, завершена, готово, сделано, архив, в архиве, мертвый, дубль, не существует, неверный номер, ликвидирован, " +
    "inchis, inchisa, incheiat, gata, terminat, anulat, arhivat, inactiv, duplicat, numar gresit",
);

const fresh = setOf(
  "new, new lead, fresh, not called, not contacted, not yet called, uncontacted, to call, to be called, untouched, " +
    "новый, новая, новое, новый лид, новая заявка, не звонили, не обработан, не обработано, необработанный, к звонку, " +
    "nou, noua, lead nou, nesunat, nesunata, necontactat, necontactata, de apelat, neprelucrat",
);

/** True for words that forbid to call: "DNC", «не звонить», "nu sunați". */
export function saysDoNotCall(text: string): boolean {
  return text.length <= 60 && doNotCall.has(plainText(text));
}

/** True for words that close a contact: won, refused, lost, dead, done. */
export function saysClosed(text: string): boolean {
  if (text.length > 60) return false;
  const outcome = outcomeFromWords(text);
  if (outcome === "won" || outcome === "refused") return true;
  return outcome === null && closed.has(plainText(text));
}

/** True for words of somebody whom nobody has called yet: an outcome may take their place. */
export function saysNew(text: string): boolean {
  return text.length <= 60 && fresh.has(plainText(text));
}
