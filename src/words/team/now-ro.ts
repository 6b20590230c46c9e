/** What must be done now, in Romanian. */
import { counted } from "../../base/language.ts";
import type { TeamWords } from "./team-word-list.ts";

/** The lists of the head's page. */
export const nowRo: TeamWords["now"] = {
  complaints: "Reclamații deschise",
  about: (name) => `despre ${name}`,
  missing: {
    answer: (about) => `niciun cuvânt de la ${about}`,
    apology: () => "fără scuze",
    "other-manager": (about) => `încă la ${about}`,
  },
  clientSaid: (text) => `clientul: „${text}”`,
  managerSaid: (name, text) => `${name}: „${text}”`,
  recording: (text) => `înregistrare: ${text}`,
  complaintRow: (row) => `reclamații, rândul ${row}`,
  count12: (count, about) =>
    count === 1 ? `prima în 12 luni despre ${about}` : `${count} în 12 luni despre ${about}`,
  thatDay: (calls, usual) =>
    `în ziua aceea ${counted("ro", calls, ["apel", "apeluri", "de apeluri"])}${usual === null ? "" : `, de obicei ${usual}`}`,
  before: (about, on) => `clientul s-a mai plâns de ${about}${on === null ? "" : `, ${on}`}`,
  handoffs: "Predați și nepreluați",
  promisedFor: (day) => `promis pentru ${day}`,
  noDay: "fără termen",
  keptBack: "Reținute, și nimeni nu le primește",
  why: {
    value: "peste „Contracte până la”",
    "not-admitted": "neadmis",
    complaint: "reclamație deschisă",
  },
  newcomers: "Începători fără verificare",
  notAdmitted: (days) => `neadmis de ${counted("ro", days, ["zi", "zile", "de zile"])}, fără verificare`,
  renewals: "Reînnoiri în pericol",
  renewsOn: (day, inDays) => {
    if (inDays === 0) return "reînnoire azi";
    const away = counted("ro", Math.abs(inDays), ["zi", "zile", "de zile"]);
    return inDays > 0 ? `reînnoire ${day}, peste ${away}` : `reînnoirea era ${day}, acum ${away}`;
  },
  risk: {
    "no-talk": "fără discuție notată de mult",
    "no-next": "fără un contact înainte",
    promise: "o promisiune neținută",
    complaint: "reclamație deschisă",
    "not-asked": "ultimul refuz fără întrebări",
  },
  promises: "Promisiuni neținute, în așteptare",
  state: { waiting: "nesunat", moved: "mutată fără apel", dropped: "data ștearsă fără apel" },
  movedTo: (from, to) => `data a fost mutată de pe ${from} pe ${to} fără apel`,
  workingDays: (days) =>
    `${counted("ro", days, ["zi lucrătoare", "zile lucrătoare", "de zile lucrătoare"])} întârziere`,
  passedOver: "Săriți, în așteptare",
  since: (day) => `din ${day}`,
  putToEnd: (reason) => `pus la sfârșit: ${reason}`,
  todo: {
    complaints: (settled) => `O reclamație e deschisă până se completează „${settled}” pe rândul ei.`,
    handoffs: "Clientul stă aici până îl sună noul responsabil.",
    keptBack: (mentor) =>
      `Numiți un mentor (foaia echipei, „${mentor}”) sau dați clientul altui responsabil.`,
    newcomers: (checked, admitted) => `Completați „${checked}” sau „${admitted}” în foaia echipei.`,
  },
};
