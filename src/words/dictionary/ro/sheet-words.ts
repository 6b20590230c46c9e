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
  closed:
    "inchis, inchisa, incheiat, gata, terminat, anulat, arhivat, inactiv, duplicat, numar gresit, livrat, livrata, anulata, returnat, returnata, retur, inactiva, terminata, incheiata, numar inexistent, numar invalid, nr gresit, numarul gresit, numar neatribuit, radiat, faliment, in faliment, lichidat, lichidata, a cumparat de la altii, a cumparat din alta parte, a cumparat in alta parte, au cumparat in alta parte, a facut in alta parte, au facut in alta parte, a ales pe altcineva, a ales alta firma, a ales alt furnizor, a ales concurenta, la concurenta, a plecat la concurenta, a plecat la altii",
  fresh: "nou, noua, lead nou, nesunat, nesunata, necontactat, necontactata, de apelat, neprelucrat",
  againBeginnings:
    "sun, suna, apel, revin, reven, recontact, contacta, gand, astept, tarziu, iar, inca, dupa, peste, primavar, var, toamn, iarn, ianuar, februar, martie, april, mai, iun, iul, august, septem, octom, noiem, decem, saptaman, lun, anul, maine",
  negations: "nu, fara, niciodata",
  totals: "total, suma, medie, media",
  footers: "intocmit, pregatit de, actualizat, legenda, culori",
  groups:
    "calzi, reci, fierbinti, noi, vechi, potentiali, activi, inactivi, fideli, refuzuri, refuzati, arhiva, clienti, clientii, leaduri, contacte, cereri, parteneri, debitori, in, lucru, asteptare, de, sunat, ianuarie, februarie, martie, aprilie, mai, iunie, iulie, august, septembrie, octombrie, noiembrie, decembrie",
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
