/** Every problem told in Romanian: what, where, what to do. */

import { counted } from "../../base/language.ts";
import { rowWords } from "../../base/row-words.ts";
import { accessProblems } from "./access.ts";
import { copyProblems } from "./copies.ts";
import { deliveryRo } from "./delivery-ro.ts";
import { outputProblems } from "./outputs.ts";
import { signInProblems } from "./sign-in/sign-in.ts";
import { teamProblems } from "./team.ts";
import type { ProblemWords } from "./told.ts";
import { typedProblems } from "./typed.ts";
import { workbookRo } from "./workbook-ro.ts";

/** The Romanian sentences. */
export const problemsRo: ProblemWords = {
  "usage.unknown-command": ({ name, near }) => ({
    message: `Comanda „${name}” nu există.`,
    hint: didYouMean(near) ?? "followup --help arată toate comenzile.",
  }),
  "usage.unknown-option": ({ near, option }) => ({
    message: `Opțiunea ${option} nu există aici.`,
    hint: didYouMean(near) ?? "Adăugați --help după comandă pentru lista opțiunilor.",
  }),
  "usage.missing-argument": ({ example, name }) => ({
    message: `Lipsește: ${name}.`,
    hint:
      example === undefined
        ? "Adăugați --help după comandă pentru a vedea ce trebuie."
        : `De exemplu: ${example}`,
  }),
  "usage.extra-argument": ({ isPlace = false, text }) => ({
    message: `„${text}” este în plus.`,
    hint: isPlace
      ? `Alt tabel se numește cu --workbook: --workbook ${text}`
      : "Puneți între ghilimele cuvintele care merg împreună.",
  }),
  "usage.option-needs-value": ({ option }) => ({
    message: `${option} are nevoie de o valoare.`,
    hint: `Scrieți-o după opțiune: ${option} …`,
  }),
  "usage.forbidden-name": ({ name, why }) => ({
    message: `Windows nu permite un fișier cu numele „${name}”.`,
    hint: {
      sign: 'Renunțați la < > : " | ? și *.',
      end: "Renunțați la punctul sau spațiul de la sfârșit.",
      device: "Este numele unui dispozitiv; alegeți altul.",
    }[why],
  }),
  "usage.not-xlsx": ({ example, file }) => ({
    message: `${file}: un tabel nou este întotdeauna un fișier .xlsx.`,
    hint: `followup init "${example}"`,
  }),
  "usage.unreadable-option": ({ expected, option, text }) => ({
    message: `${option}: „${text}” nu se potrivește; se așteaptă ${expected}.`,
    hint: null,
  }),
  "usage.unknown-outcome": ({ near, text }) => ({
    message: `„${text}” nu este un rezultat.`,
    hint: didYouMean(near) ?? "Scrieți: refuz, amânat, succes sau „nu răspunde”.",
  }),
  "usage.missing-reason": ({ name, reasons, typed }) => ({
    message:
      typed === null
        ? `De ce refuză ${name}? Un refuz are nevoie de motiv.`
        : `„${typed}” nu este un motiv. De ce refuză ${name}?`,
    hint:
      typed !== null && reasons.length === 0
        ? 'Spuneți-l în cuvinte: --reason "…"'
        : `Adăugați --reason "…"${reasons.length === 0 ? "" : `: ${reasons.join(", ")}`}`,
  }),
  "usage.missing-next": ({ name }) => ({
    message: `Când sunați din nou: ${name}? Amânarea are nevoie de o dată.`,
    hint: "Adăugați --next mâine, --next vineri sau --next 01.12.2026.",
  }),
  "usage.unreadable-when": ({ text }) => ({
    message: `Data „${text}” nu poate fi citită.`,
    hint: "De exemplu: mâine, vineri, peste două săptămâni, +3d sau 01.12.2026.",
  }),
  "usage.ambiguous-when": ({ readings, text }) => ({
    message: `„${text}” poate fi înțeles în mai multe feluri: ${readings.join(" / ")}.`,
    hint: "Scrieți data complet, de exemplu 01.12.2026.",
  }),
  "usage.past-day": ({ day, text }) => ({
    message: `„${text}” înseamnă ${day}, zi care a trecut.`,
    hint: "Următorul contact este azi sau mai târziu.",
  }),
  "usage.far-day": ({ day, text }) => ({
    message: `„${text}” înseamnă ${day}, peste mai mult de zece ani.`,
    hint: "Următorul contact este în următorii zece ani. Cine nu mai trebuie sunat are refuz sau succes, fără dată.",
  }),
  "usage.unreadable-amount": ({ text }) => ({
    message: `„${text}” nu este o sumă.`,
    hint: "Scrieți cu cifre, de exemplu 25000 sau 1.234,56.",
  }),
  "usage.no-match": ({ near, who }) => ({
    message: `Nimeni din tabel nu se potrivește cu „${who}”.`,
    hint: didYouMean(near) ?? "Folosiți un număr din lista de azi, row:17, un telefon sau o parte din nume.",
  }),
  "usage.no-such-number": ({ last, number }) => ({
    message:
      last === 0
        ? `Numărul ${number} nu există: pe lista de azi nu e nimeni.`
        : `Numărul ${number} nu este pe lista de azi; ultimul este ${last}.`,
    hint: "Lista: followup today.",
  }),
  "usage.no-such-row": ({ row, sheet }) => ({
    message: `Rândul ${row} din „${sheet}” nu conține un contact.`,
    hint: "Lista: followup today.",
  }),
  "usage.no-such-sheet": ({ sheet, titles }) => ({
    message: `Contactele se citesc din ${titles.map((title) => `„${title}”`).join(", ")}, nu din „${sheet}”.`,
    hint: "followup check arată ce foaie a fost luată drept ce.",
  }),
  "usage.row-in-several": ({ places }) => ({
    message: `Rândul acesta există în mai multe foi: ${places.join(", ")}.`,
    hint: `Numiți și foaia: --row "${places[0] ?? ""}"`,
  }),
  "usage.several-match": ({ candidates, isLooking, who }) => ({
    message: `„${who}” se potrivește cu ${counted("ro", candidates.length, ["contact", "contacte", "de contacte"])}${isLooking === true ? "" : "; nu s-a scris nimic"}.`,
    hint: `Precizați: ${rowWords(candidates[0] ?? { row: 0 })}, telefonul sau mai mult din nume.`,
  }),
  "usage.nothing-to-undo": () => ({
    message: "Nu este nimic de anulat.",
    hint: "followup undo anulează ce s-a făcut pe acest calculator în acest tabel.",
  }),
  "usage.old-call": ({ day, name }) => ({
    message: `Ultimul lucru făcut este din ${day}: ${name}. A rămas așa cum era.`,
    hint: "Dacă pe acesta îl anulați: followup undo --yes",
  }),
  "usage.changed-since": ({ what }) => ({
    message: `Cineva l-a schimbat de atunci: ${what}. A rămas cum era.`,
    hint: "Dacă trebuie golit totuși: followup undo --yes",
  }),
  "usage.no-such-conflict": ({ id }) => ({
    message: `Sub numărul ${id} nu este nimic de hotărât.`,
    hint: "followup sync arată ce este de hotărât.",
  }),
  "usage.settled-twice": ({ id }) => ({
    message: `Pentru ${id} se poate alege o singură cale; nu s-a hotărât nimic.`,
    hint: "Scrieți-l după o singură opțiune.",
  }),
  "usage.row-for-one": () => ({
    message: "--row ține de un singur rezultat: --write-ours cu un singur număr.",
    hint: "Numerele le arată followup sync.",
  }),
  "usage.nothing-waits-there": ({ place }) => ({
    message: `Pe acest calculator nu așteaptă nimic pentru ${place}.`,
    hint: "followup sync arată pentru ce tabele așteaptă ceva.",
  }),
  "usage.nothing-to-log": () => ({
    message: "Nu e deschisă nicio fișă.",
    hint: 'Spuneți cine a fost (followup log "nume" …) sau luați o fișă: followup next.',
  }),
  "usage.junk-skip": ({ text }) => ({
    message: `„${text}” nu este un motiv de a lăsa fișa la sfârșit.`,
    hint: 'Ce vă împiedică să sunați acum? De exemplu: --skip "în ședință până la 15:00"',
  }),
  "usage.text-too-long": ({ length, most, option }) => ({
    message: `${option} are ${counted("ro", length, ["caracter", "caractere", "de caractere"])}; o celulă ține ${most}.`,
    hint: "Scurtați textul.",
  }),
  "usage.repeat": ({ minutes, name }) => ({
    message: `Același rezultat pentru ${name} a fost notat ${ago(minutes)}.`,
    hint: "Dacă este alt apel, adăugați --again.",
  }),
  "usage.other-outcome": ({ minutes, name, outcome }) => ({
    message: `${name}: ${ago(minutes)} s-a notat alt rezultat: ${outcome}.`,
    hint: "Dacă trebuie înlocuit, adăugați --correct; dacă este alt apel, adăugați --again.",
  }),
  "usage.phone-is-there": ({ phone, sheet, candidates }) => ({
    message: `Telefonul ${phone} este deja în foaia „${sheet}”, rândul ${candidates[0]?.row ?? 0}: ${candidates[0]?.name ?? ""}.`,
    hint: "Notați apelul acolo sau adăugați oricum contactul cu --anyway.",
  }),
  "usage.no-such-owner": ({ near, owner, owners }) => ({
    message: `Niciun contact din tabel nu aparține lui „${owner}”.`,
    hint: didYouMean(near) ?? (owners.length === 0 ? null : `Responsabilii din tabel: ${owners.join(", ")}.`),
  }),
  "usage.needs-terminal": ({ option }) => ({
    message: `${option} pune întrebări și are nevoie de un terminal.`,
    hint: "Rulați comanda manual, fără --json.",
  }),
  ...workbookRo,
  ...deliveryRo,
  ...accessProblems.ro,
  ...signInProblems.ro,
  ...teamProblems.ro,
  ...typedProblems.ro,
  ...outputProblems.ro,
  ...copyProblems.ro,
  "cancelled.by-person": () => ({ message: "Oprit. Ce s-a salvat rămâne salvat.", hint: null }),
};

function didYouMean(near: string | null): string | null {
  return near === null ? null : `Poate „${near}”?`;
}

function ago(minutes: number): string {
  return minutes < 1 ? "chiar acum" : `acum ${minutes} min`;
}
