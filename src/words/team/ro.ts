/** The words of the head's page in Romanian. */
import { counted } from "../../base/language.ts";
import type { FigureName } from "../../rules/team/page/behind.ts";
import type { ClientKind } from "../../rules/team/which-kind.ts";
import { nowRo } from "./now-ro.ts";
import type { TeamWords } from "./team-word-list.ts";

const figures: Readonly<Record<FigureName, string>> = {
  calls: "apeluri",
  talks: "discuții",
  order: "ordinea respectată",
  skips: "puse la sfârșit",
  kept: "promisiuni ținute",
  late: "ținute cu întârziere",
  waiting: "promisiuni în așteptare",
  moved: "mutate fără apel",
  dropped: "abandonate",
  early: "apel înainte de ziua promisă",
  "on-time": "la timp",
  "not-on-time": "nu la timp",
  "passed-over": "săriți",
  "in-turn": "nesăriți",
  "asked-ordinary": "întrebări puse, clienți obișnuiți",
  "not-asked-ordinary": "întrebări nepuse, clienți obișnuiți",
  "asked-difficult": "întrebări puse, clienți dificili",
  "not-asked-difficult": "întrebări nepuse, clienți dificili",
  "handed-over": "predați",
};
const kinds: Readonly<Record<ClientKind, string>> = {
  difficult: "clienții dificili",
  "refused-before": "clienții care au refuzat înainte",
  "high-value": "clienții cu sume mai mari",
  "called-in-vain": "clienții sunați în zadar",
};

/** The page in Romanian. */
export const teamRo: TeamWords = {
  title: "Echipa",
  gate: (calls, needed) =>
    `${calls} din ${counted("ro", needed, ["apel notat", "apeluri notate", "de apeluri notate"])}: până atunci liste și numere, fără ponderi și comparații`,
  recorded: (calls) => `apeluri notate: ${calls}`,
  nothing: "Încă nu e notat niciun apel.",
  noManager: "fără responsabil numit",
  everybody: "toți",
  foot: "Oricine poate deschide tabelul vede această pagină.",
  method:
    "Ponderi cu intervale de 95 % (Wilson). „Mai mult” și „mai puțin”: față de toți ceilalți, diferență sigură (Holm). Responsabilii stau după nume; nu e un clasament.",
  madeBy: (place, day) => `Făcut de followup la ${day} din ${place}`,
  more: (count) => `și încă ${count}`,
  tooFew: (count, least) => `prea puține (${count} din ${least})`,
  of: (count, of) => `${count} din ${of}`,
  days: (count) => counted("ro", count, ["zi", "zile", "de zile"]),
  late: (days) => `${counted("ro", days, ["zi", "zile", "de zile"])} întârziere`,
  row: (row) => `rândul ${row}`,
  quoted: (text) => `„${text}”`,
  compared: { more: "mai mult", fewer: "mai puțin", unclear: "neclar" },
  now: nowRo,

  figures: {
    title: "Cifre",
    columns: {
      manager: "",
      order: "ordinea",
      promises: "promisiuni",
      onTime: "la timp",
      passedOver: "săriți",
      ordinary: "întrebări: obișnuiți",
      difficult: "întrebări: dificili",
    },
    aside: "lasă deoparte",
    unknown: (known, calls) => `știut pentru ${known} din ${calls}`,
    details: "În detaliu",
    calls: (calls, talks) =>
      `${counted("ro", calls, ["apel", "apeluri", "de apeluri"])}, ${counted("ro", talks, ["discuție", "discuții", "de discuții"])}`,
    typical: (cards) =>
      `La un apel obișnuit, ${counted("ro", cards, ["client care era la rând a fost lăsat", "clienți care erau la rând au fost lăsați", "de clienți care erau la rând au fost lăsați"])} deoparte.`,
    typicalOnSome: (days, of, cards) =>
      `În ${days} din ${counted("ro", of, ["zi", "zile", "de zile"])}, la un apel obișnuit, ${counted("ro", cards, ["client care era la rând a fost lăsat", "clienți care erau la rând au fost lăsați", "de clienți care erau la rând au fost lăsați"])} deoparte.`,
    known: (known, calls) =>
      `ordinea e știută pentru ${known} din ${counted("ro", calls, ["apel", "apeluri", "de apeluri"])}`,
    skips: (count, of, share) =>
      `${count} din ${counted("ro", of, ["fișă", "fișe", "de fișe"])} lăsate la sfârșit${share === "" ? "" : ` (${share})`}`,
    fates: {
      kept: (count) => counted("ro", count, ["ținută", "ținute", "ținute"]),
      late: (count) => `${count} cu întârziere`,
      waiting: (count) => `${count} în așteptare`,
      moved: (count) => `${counted("ro", count, ["mutată", "mutate", "mutate"])} fără apel`,
      dropped: (count) => counted("ro", count, ["abandonată", "abandonate", "abandonate"]),
      early: (count) => `${counted("ro", count, ["sunată", "sunate", "sunate"])} mai devreme (nu se numără)`,
    },
    medianLate: (days) =>
      `jumătate din cele întârziate cu cel mult ${counted("ro", days, ["zi lucrătoare", "zile lucrătoare", "de zile lucrătoare"])}`,
    promisesCompared: {
      more: "ține promisiunile mai des decât ceilalți",
      fewer: "ține promisiunile mai rar decât ceilalți",
    },
    atStake: (sum) => `în valoare de ${sum}`,
    withReason: (count) => `${count} cu motiv`,
    names: (names) => `săriți: ${names}`,
    kind: (kind, inside, others) => `${kinds[kind]} sunt săriți mai des (${inside}; alții ${others})`,
    complaints: (count, share) =>
      `${counted("ro", count, ["reclamație", "reclamații", "de reclamații"])} în 12 luni${share === "" ? "" : `, ${share} din discuții`}`,
    complaintsCompared: {
      more: "mai multe reclamații decât ceilalți",
      fewer: "mai puține reclamații decât ceilalți",
    },
  },
  technique: {
    title: "Tehnica cu clienții dificili",
    allOfThem: (fewer, of, unclear) =>
      `Toți? ${fewer} din ${counted("ro", of, ["responsabil întreabă", "responsabili întreabă", "de responsabili întreabă"])} mai rar cu clienții dificili${unclear === "" ? "" : `; ${unclear}`}`,
    notClear: (name, refusals) =>
      `${name}: neclar (${counted("ro", refusals, ["refuz", "refuzuri", "de refuzuri"])})`,
    always: (ordinary, difficult, compared) =>
      `Mereu? obișnuiți ${ordinary}, dificili ${difficult}${compared === "" ? "" : `: ${compared}`}`,
    checked: (name, on, difficult) => `Știu? ${name}: verificare ${on}, cu clienți dificili: ${difficult}`,
    canThey: { yes: "da", no: "nu", unsaid: "nenotat" },
    facts: (refusals) => `Pe ce fapte? ${counted("ro", refusals, ["refuz", "refuzuri", "de refuzuri"])}`,
    noCheck: (name) => `${name}: fără verificare în foaia echipei`,
    follows: (text) => `Ce urmează dacă nu? ${text}`,
    nothingAgreed: "nimic stabilit (Setări)",
    followed: (refusals, complaints, renewals) =>
      `Ce a urmat: ${counted("ro", refusals, ["refuz ulterior", "refuzuri ulterioare", "de refuzuri ulterioare"])}, ${counted("ro", complaints, ["reclamație", "reclamații", "de reclamații"])}, ${counted("ro", renewals, ["reînnoire pierdută", "reînnoiri pierdute", "de reînnoiri pierdute"])}`,
    nobodyMarked: "niciun client nu a fost marcat dificil: tasta d pe fișă",
  },
  newcomers: {
    title: "Începători",
    since: (day, days) => `din ${day}, ${counted("ro", days, ["zi", "zile", "de zile"])}`,
    talks: (count) => `${counted("ro", count, ["discuție", "discuții", "de discuții"])} până acum`,
    mentor: (name) => `mentor ${name}`,
    dealsUpTo: (sum) => `contracte până la ${sum}`,
    admitted: (day, isToCome) => (isToCome ? `va fi admis ${day}` : `admis ${day}`),
    asked: "întrebări puse",
    keptBack: (count) => `${counted("ro", count, ["fișă reținută", "fișe reținute", "de fișe reținute"])}`,
    checked: (day) => `verificat ${day}`,
    notChecked: "neverificat",
  },
  cases: {
    title: "Cazuri din aceste zile",
    renewals: (coming, days, atRisk, value) =>
      `${counted("ro", coming, ["reînnoire", "reînnoiri", "de reînnoiri"])} în ${counted("ro", days, ["zi", "zile", "de zile"])}, ${atRisk} în pericol${value === "" ? "" : `, ${value}`}`,
    settled: (count, median) =>
      `${counted("ro", count, ["reclamație închisă", "reclamații închise", "de reclamații închise"])}${median === null ? "" : `, jumătate în ${counted("ro", median, ["zi", "zile", "de zile"])}`}`,
    sameManager: (contact, about) => `${contact}: din nou la același responsabil (${about})`,
    notNoted: (count) =>
      `${counted("ro", count, ["refuz", "refuzuri", "de refuzuri"])} din cauza deservirii, fără reclamație notată`,
    handedOver: (handed, takenUp, stuck, back) =>
      `predați ${handed}: preluați ${takenUp}, blocați ${stuck}, înapoiați ${back}`,
    takenUpAfter: (days) =>
      `jumătate preluați în ${counted("ro", days, ["zi lucrătoare", "zile lucrătoare", "de zile lucrătoare"])}`,
    often: (contact, times) =>
      `${contact} a fost predat de ${counted("ro", times, ["ori", "ori", "de ori"])}`,
    notFollowed: (pieces) => `Promisiuni care nu se pot urmări: ${pieces}`,
    gone: (count) => `${count} nu mai sunt în foaie`,
    closedByHand: (count) => `${count} închise de mână`,
    unreadable: (count) => `${counted("ro", count, ["celulă", "celule", "de celule"])} nu se pot citi`,
    noOwner: (count) => `${count} fără responsabil`,
  },
  rows: {
    title: "Rândurile foii de apeluri din spatele cifrelor",
    behind: (figure, rows) => `${figures[figure]}: ${rows}`,
  },
};
