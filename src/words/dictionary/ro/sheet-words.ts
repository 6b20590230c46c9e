/** Romanian words in cells, titles and settings. */
import type { SheetWords } from "../sheet-word-list.ts";

/** See SheetWords for each use. */
export const sheetWordsRo: SheetWords = {
  nothing:
    "nu, nu are, niciunul, nimic, necunoscut, lipsa, nesetat, nesetata, nespecificat, neprecizat, nestabilit, nestabilita, lipseste, fara, fara data",
  yes: "da, adevarat",
  no: "nu, fals",
  doNotCall:
    "nu sunati, nu suna, nu mai sunati, nu contactati, a nu se contacta, a nu se suna, nu se suna, nu deranjati, lista neagra, dezabonat, blocat",
  closed: "inchis, inchisa, incheiat, gata, terminat, anulat, arhivat, inactiv, duplicat, numar gresit",
  fresh: "nou, noua, lead nou, nesunat, nesunata, necontactat, necontactata, de apelat, neprelucrat",
  againBeginnings:
    "sun, suna, apel, revin, reven, recontact, contacta, gand, astept, tarziu, iar, inca, dupa, peste, primavar, var, toamn, iarn, ianuar, februar, martie, april, mai, iun, iul, august, septem, octom, noiem, decem, saptaman, lun, anul, maine",
  negations: "nu, fara, niciodata",
  totals: "total, suma, medie, media",
  footers: "intocmit, pregatit de, actualizat, legenda, culori",
  archive: "copie, vechi, veche",
  archiveBeginnings: "arhiv",
  template: "sablon, sablonul, exemplu, model",
  servingDates:
    "termen, termen limita, scadenta, data scadentei, data scadenta, data limita, deadline, data intalnirii, urmatoarea intalnire, data vizitei, urmatoarea vizita, data apelului, data sunarii, data contactului, data programata, data planificata, programare, reamintire",
  servingIfComing: "data",
  coming:
    "urm, urmator, urmatorul, urmatoarea, urmatoarei, plan, planificat, planificata, planificate, programat, programata, viitor, viitoare, stabilit, stabilita",
  people: "client, contact, lead",
  suppliers: "furnizor, furnizori, subcontractor, subcontractori, transportator, transportatori",
  attributes: "valoare",
  kinds: "eticheta, tip",
  weekdays: "luni, marti, miercuri, joi, vineri, sambata, duminica",
  day: "ziua, zi, zz",
  month: "luna, ll",
  daysOff: "zi libera, sarbatori, sarbatori legale, zile nelucratoare",
};
