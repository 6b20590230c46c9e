/** Every problem told in Romanian: what, where, what to do. */
import { counted } from "../../base/language.ts";

import { accessProblems } from "./access.ts";
import { isImported } from "./imported-format.ts";
import { signInProblems } from "./sign-in.ts";
import { teamProblems } from "./team.ts";
import type { ProblemWords } from "./told.ts";
import { toldCell, toldValue } from "./told-cell.ts";
import { typedProblems } from "./typed.ts";
import { understoodAs } from "./understood-as.ts";

const importWhy = {
  "open-quote": "ghilimelele se deschid aici și nu se închid nicăieri",
  quote: "ghilimelele stau unde nu pot sta",
  "no-text": "acesta nu este un text",
  "too-long": "celula are peste 32.767 de caractere, mai multe nu încap într-un tabel",
  "too-many-rows": "mai multe rânduri nu încap într-un tabel",
  "too-many-columns": "mai multe coloane nu încap într-un tabel",
};

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
  "usage.missing-argument": ({ name }) => ({
    message: `Lipsește „${name}”.`,
    hint: "Adăugați --help după comandă pentru a vedea ce trebuie.",
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
  "usage.missing-reason": ({ name, reasons }) => ({
    message: `De ce refuză ${name}? Un refuz are nevoie de motiv.`,
    hint: `Adăugați --reason "…"${reasons.length === 0 ? "" : `: ${reasons.join(", ")}`}`,
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
  "usage.unreadable-amount": ({ text }) => ({
    message: `„${text}” nu este o sumă.`,
    hint: "Scrieți cu cifre, de exemplu 25000 sau 1.234,56.",
  }),
  "usage.no-match": ({ near, who }) => ({
    message: `Nimeni din tabel nu se potrivește cu „${who}”.`,
    hint: didYouMean(near) ?? "Folosiți un număr din lista de azi, row:17, un telefon sau o parte din nume.",
  }),
  "usage.no-such-number": ({ last, number }) => ({
    message: `Numărul ${number} nu este pe lista de azi; ultimul este ${last}.`,
    hint: "Lista: followup today.",
  }),
  "usage.no-such-row": ({ row, sheet }) => ({
    message: `Rândul ${row} din „${sheet}” nu conține un contact.`,
    hint: "Lista: followup today.",
  }),
  "usage.row-in-several": ({ places }) => ({
    message: `Rândul acesta există în mai multe foi: ${places.join(", ")}.`,
    hint: `Numiți și foaia: --row "${places[0] ?? ""}"`,
  }),
  "usage.several-match": ({ candidates, who }) => ({
    message: `„${who}” se potrivește cu ${counted("ro", candidates.length, ["contact", "contacte", "de contacte"])}; nu s-a scris nimic.`,
    hint: `Precizați: row:${candidates[0]?.row ?? 0}, telefonul sau mai mult din nume.`,
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
  "usage.no-such-copy": ({ days, text }) => ({
    message: `Copia „${text}” nu există.`,
    hint: days.length === 0 ? "Nu s-a păstrat încă nicio copie." : `Copii: ${days.join(", ")}`,
  }),
  "usage.no-copies": ({ place }) => ({
    message: `Nu se păstrează copii ale ${place}.`,
    hint: "În Google Sheets: Fișier, Istoricul versiunilor.",
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
  "usage.out-is-workbook": ({ place }) => ({
    message: `${place} este tabelul dumneavoastră; raportul nu îl înlocuiește niciodată.`,
    hint: "Dați raportului alt nume sau folosiți --into-sheet.",
  }),
  "usage.out-exists": ({ place }) => ({
    message: `${place} există deja și nu l-a scris followup.`,
    hint: "Dați alt nume sau înlocuiți-l cu --force.",
  }),
  "usage.out-failed": ({ detail, place }) => ({
    message: `${place} nu poate fi scris (${detail}).`,
    hint: "Verificați că dosarul există și că fișierul nu e deschis în alt program.",
  }),
  "usage.output-lost": ({ detail }) => ({
    message: `Ce s-a afișat nu a putut fi scris (${detail}), deci o parte lipsește.`,
    hint: "Rezultatele despre care s-a spus că sunt salvate sunt totuși salvate: followup check.",
  }),
  "usage.needs-terminal": ({ option }) => ({
    message: `${option} pune întrebări și are nevoie de un terminal.`,
    hint: "Rulați comanda manual, fără --json.",
  }),
  "workbook.no-owner-column": ({ place, sheet }) => ({
    message: `Foaia „${sheet}” din ${place} nu are coloana responsabilului.`,
    hint: "Dați unei coloane titlul „Responsabil”.",
  }),
  "workbook.none-here": ({ folder }) => ({
    message: `În ${folder} nu există niciun fișier cu coloana „Data următorului contact”.`,
    hint: "Indicați-l cu -w clienti.xlsx sau creați unul: followup init.",
  }),
  "workbook.folder-unreadable": ({ detail, folder }) => ({
    message: `Dosarul ${folder} nu poate fi citit (${detail}).`,
    hint: "Treceți într-un dosar care există sau numiți tabelul cu -w.",
  }),
  "workbook.several-here": ({ places }) => ({
    message: `Aici sunt mai multe fișiere cu coloana următorului contact: ${places.join(", ")}.`,
    hint: `Spuneți care: -w "${places[0] ?? ""}".`,
  }),
  "workbook.missing": ({ place }) => ({
    message: `${place} nu există.`,
    hint: "Verificați calea sau indicați fișierul cu -w.",
  }),
  "workbook.exists": ({ place }) => ({
    message: `${place} există deja și a rămas neatins.`,
    hint: `Alegeți alt nume sau preluați fișierul acesta: followup init --adopt "${place}"`,
  }),
  "workbook.no-folder": ({ folder }) => ({
    message: `Dosarul ${folder} nu există.`,
    hint: "Creați dosarul sau alegeți alt loc.",
  }),
  "workbook.is-folder": ({ place }) => ({
    message: `${place} este un dosar, nu un fișier.`,
    hint: "Indicați fișierul .xlsx din el.",
  }),
  "workbook.no-permission": ({ place }) => ({
    message: `Nu aveți dreptul să citiți ${place}.`,
    hint: "Cereți acces proprietarului.",
  }),
  "workbook.unreadable": ({ detail, place }) => ({
    message: `${place} nu a putut fi citit de pe disc (${detail}).`,
    hint: "Verificați discul sau conexiunea și reîncercați.",
  }),
  "workbook.not-saved": ({ detail, folder }) => ({
    message: `NU s-a salvat: followup nu a putut scrie în dosarul său ${folder} (${detail}).`,
    hint: "Eliberați spațiu pe disc sau permiteți scrierea în dosar, apoi notați apelul din nou.",
  }),
  "workbook.perhaps-saved": ({ folder }) => ({
    message: `Poate salvat: discul a dat eroare în timp ce followup scria în dosarul său ${folder}.`,
    hint: "Verificați cu followup check dacă apelul există înainte de a-l înregistra din nou.",
  }),
  "workbook.day-list": ({ detail, place }) => ({
    message: `Numerele listei de azi nu pot fi citite: ${place} (${detail}).`,
    hint: "Numiți contactul altfel: o parte din nume, telefonul sau row:17. Numerele revin când niciun alt program nu ține acest fișier și nimic altceva nu stă în locul lui.",
  }),
  "workbook.old-format": ({ format, place }) => ({
    message: `${place} nu este un fișier .xlsx${format === "other" ? "" : ` (pare ${format})`}.`,
    hint: isImported(format, place)
      ? `followup init clienti.xlsx --from "${place}" face din el un tabel.`
      : "Deschideți-l într-un program de calcul tabelar și salvați-l ca .xlsx.",
  }),
  "workbook.import-line": ({ column, file, line, why }) => ({
    message: `${file}, rândul ${line}, coloana ${column}: ${importWhy[why]}.`,
    hint: "Corectați fișierul în acel loc sau exportați-l din nou.",
  }),
  "workbook.import-empty": ({ file }) => ({ message: `${file} nu conține un tabel.`, hint: null }),
  "workbook.import-unreadable": ({ detail, file }) => ({
    message: `${file} nu poate fi citit (${detail}).`,
    hint: "Deschideți-l într-un program de calcul tabelar și salvați-l ca .xlsx; apoi îl preia followup init --adopt.",
  }),
  "workbook.encrypted": ({ place }) => ({
    message: `${place} este protejat cu parolă.`,
    hint: "Salvați-l ca .xlsx fără parolă.",
  }),
  "workbook.signed": ({ place }) => ({
    message: `${place} are o semnătură digitală pe care o modificare ar strica-o; a rămas neatins.`,
    hint: "Eliminați semnătura sau salvați o copie fără ea.",
  }),
  "workbook.damaged": ({ place }) => ({
    message: `${place} este deteriorat și nu poate fi citit în siguranță; a rămas neatins.`,
    hint: "Deschideți-l într-un program de calcul tabelar, lăsați-l să-l repare și salvați-l ca .xlsx.",
  }),
  "workbook.too-large": ({ place }) => ({
    message: `${place} se despachetează la mai mult decât se poate citi în siguranță; a rămas neatins.`,
    hint: "Salvați contactele într-un fișier separat.",
  }),
  "workbook.no-next-contact": ({ columns, others, place, sheets }) => ({
    message: `Foaia „${sheets.join("”, „")}” din ${place} nu are coloana următorului contact. S-a înțeles: ${understoodAs(columns, "ro")}.${others.length === 0 ? "" : ` Alte titluri: ${others.join(", ")}.`}`,
    hint: `followup init --adopt "${place}" o adaugă și nu schimbă altceva.`,
  }),
  "workbook.no-headings": ({ place }) => ({
    message: `${place} nu are titluri de coloane.`,
    hint: "Scrieți-le deasupra primului contact: Nume, Telefon, Data următorului contact.",
  }),
  "workbook.sideways": ({ place, sheet }) => ({
    message: `În foaia „${sheet}” din ${place} titlurile stau unul sub altul, iar fiecare persoană are o coloană; se citește un tabel în care fiecare persoană are un rând.`,
    hint: "În Excel sau Google Sheets: copiați tabelul și lipiți-l într-o foaie nouă cu Lipire specială, Transpunere.",
  }),
  "workbook.several-tables": ({ place, sheets }) => ({
    message: `Mai multe foi din ${place} ar putea fi contactele: ${sheets.map((sheet) => `„${sheet}”`).join(", ")}.`,
    hint: `Alegeți: ${sheets.map((sheet) => `followup init --adopt "${place}" --sheet "${sheet}"`).join(" sau ")}`,
  }),
  "workbook.no-name-or-phone": ({ place, sheet }) => ({
    message: `Foaia „${sheet}” din ${place} nu are nici nume, nici telefon.`,
    hint: "Dați unei coloane titlul „Nume” sau „Telefon”.",
  }),
  "workbook.doubled-heading": ({ cells, heading, sheet }) => ({
    message: `„${heading}” apare de două ori în foaia „${sheet}”: ${cells.join(" și ")}.`,
    hint: "Redenumiți una dintre ele.",
  }),
  "workbook.no-sheet": ({ sheet }) => ({ message: `Foaia „${sheet}” nu există.`, hint: null }),
  "workbook.formula": (told) => ({
    message: `${toldCell(told, "ro")} conține o formulă, iar formulele nu se suprascriu.`,
    hint: "Scrieți valoarea de mână sau mutați formula în altă coloană.",
  }),
  "workbook.merged": (told) => ({
    message: `${toldCell(told, "ro")} face parte dintr-o celulă îmbinată și nu poate fi scrisă.`,
    hint: "Anulați îmbinarea.",
  }),
  "workbook.totals-row": ({ cell }) => ({
    message: `Chiar sub ultimul contact stă un rând de totaluri sau text (${cell}); un contact nou nu se scrie nici peste el, nici sub el.`,
    hint: "Inserați deasupra lui un rând gol (mai multe pentru mai multe contacte) și adăugați din nou.",
  }),
  "workbook.cannot-edit": ({ place, sheet }) => ({
    message: `Foaia „${sheet}” din ${place} conține ceva ce nu s-ar păstra intact; nu s-a scris nimic.`,
    hint: "Salvați-l o dată într-un program de calcul tabelar ca .xlsx și reîncercați.",
  }),
  "workbook.not-ours": ({ sheet }) => ({
    message: `Foaia „${sheet}” nu a fost făcută de followup și a rămas neatinsă.`,
    hint: "Redenumiți foaia sau mutați-o în alt fișier.",
  }),
  "workbook.office-file": ({ place }) => ({
    message: `${place} este un fișier Excel păstrat în Google Drive, nu o foaie de calcul Google.`,
    hint: "Deschideți-l în browser, alegeți Fișier → Salvați ca Foi de calcul Google și folosiți adresa nouă.",
  }),
  "workbook.change-refused": ({ detail, place }) => ({
    message: `Google nu a acceptat modificarea în ${place}; nu s-a scris nimic.${detail === "" ? "" : ` Google spune: „${detail}”.`}`,
    hint: "Uitați-vă la rând în browser: pot încurca o celulă protejată, o listă derulantă care nu admite alte valori sau un tabel. Apoi încercați din nou: followup sync",
  }),
  "workbook.full": ({ place }) => ({
    message: `${place} este plină: o foaie de calcul Google are cel mult zece milioane de celule.`,
    hint: "Ștergeți rândurile, coloanele și foile goale de care nu are nimeni nevoie.",
  }),
  "workbook.text-too-long": ({ most, ...told }) => ({
    message: `Nota nu încape în ${toldCell(told, "ro")}: o celulă ține ${most} de caractere.`,
    hint: "Scurtați nota sau mutați notele vechi.",
  }),
  "workbook.settings-encoding": ({ place }) => ({
    message: `Setările din ${place} nu sunt în UTF-8.`,
    hint: "Salvați fișierul încă o dată cu codificarea UTF-8.",
  }),
  "workbook.settings-backslash": ({ place }) => ({
    message: `O cale din setările din ${place} are bare oblice inverse simple.`,
    hint: 'Scrieți fiecare de două ori sau folosiți bare drepte: "C:\\\\Sales\\\\clients.xlsx" sau "C:/Sales/clients.xlsx".',
  }),
  "workbook.no-copy": ({ detail, folder, place }) => ({
    message: `${place} a rămas neatins: nu s-a putut păstra mai întâi o copie în ${folder} (${detail}).`,
    hint: "Faceți loc pe disc sau permiteți scrierea în dosar, apoi încercați din nou.",
  }),
  "workbook.settings-not-saved": ({ detail, place }) => ({
    message: `Setările din ${place} nu au putut fi salvate (${detail}).`,
    hint: "Eliberați loc pe disc sau permiteți scrierea în dosar, apoi încercați din nou.",
  }),
  "workbook.settings-file": ({ detail, place }) => ({
    message: `Setările din ${place} nu pot fi citite: ${detail}.`,
    hint: "Corectați fișierul sau ștergeți-l.",
  }),
  "waiting.open": ({ by, place }) => ({
    message: `${place} este deschis în alt program${by === null ? "" : ` de ${by}`}.`,
    hint: "Închideți-l acolo; următoarea comandă scrie ce așteaptă.",
  }),
  "waiting.read-only": ({ place }) => ({
    message: `${place} este doar pentru citire.`,
    hint: "Permiteți scrierea în fișier.",
  }),
  "waiting.folder-read-only": ({ place }) => ({
    message: `În dosarul fișierului ${place} nu se poate scrie.`,
    hint: "Permiteți scrierea în dosar.",
  }),
  "waiting.hard-links": ({ place }) => ({
    message: `${place} are un al doilea nume pe disc (legătură fizică), pe care salvarea l-ar separa.`,
    hint: "Păstrați un singur nume.",
  }),
  "waiting.missing": ({ place }) => ({
    message: `${place} nu este la locul lui acum.`,
    hint: "Puneți-l la loc sau conectați discul; următoarea comandă scrie ce așteaptă.",
  }),
  "waiting.disk-full": ({ place }) => ({
    message: `Discul fișierului ${place} este plin.`,
    hint: "Eliberați spațiu; următoarea comandă scrie ce așteaptă.",
  }),
  "waiting.busy": ({ place }) => ({
    message: `${place} este folosit de alt followup.`,
    hint: "Următoarea comandă scrie ce așteaptă.",
  }),
  "waiting.failed": ({ detail, place }) => ({
    message: `${place} nu a putut fi salvat: ${detail}.`,
    hint: "Următoarea comandă încearcă din nou.",
  }),
  "waiting.offline": ({ place }) => ({
    message: `${place} nu poate fi accesat.`,
    hint: "Verificați conexiunea; următoarea comandă scrie ce așteaptă.",
  }),
  "waiting.not-saved": ({ place, who }) => ({
    message: `Apelul NU a fost salvat: ${place} nu se poate citi acum, iar lista de azi păstrată aici nu spune cine este „${who}”.`,
    hint: "Numiți exact un client din lista de azi, cel mai bine după număr, sau notați apelul mai târziu.",
  }),
  "waiting.quota": ({ place }) => ({
    message: `Google cere să așteptați: prea multe cereri pentru ${place}.`,
    hint: "Următoarea comandă scrie ce așteaptă.",
  }),
  ...accessProblems.ro,
  ...signInProblems.ro,
  ...teamProblems.ro,
  ...typedProblems.ro,
  "conflict.cell": ({ expected, found, ...told }) => ({
    message: `Celula ${toldCell(told, "ro")} conține acum „${toldValue(found, "ro")}”; era „${toldValue(expected, "ro")}” când a fost arătată. A rămas neatinsă.`,
    hint: "Cum stă acum: followup today.",
  }),
  "conflict.contact-gone": ({ name }) => ({
    message: `${name || "Acest contact"} nu mai este în tabel așa cum a fost arătat.`,
    hint: "Lista actuală: followup today. Un rezultat salvat mai devreme se rezolvă cu followup sync.",
  }),
  "conflict.contact-doubled": ({ name }) => ({
    message: `Nu se poate spune sigur care rând este acum ${name || "acest contact"}: de atunci rândurile au fost schimbate sau mutate.`,
    hint: "Lista actuală: followup today. Un rezultat salvat mai devreme se rezolvă cu followup sync și rândul potrivit.",
  }),
  "conflict.row-deleted": ({ day, name }) => ({
    message: `Apelul din ${day} (${name}) nu mai este în foaia de apeluri.`,
    hint: "followup sync întreabă dacă îl pune la loc sau îl lasă așa.",
  }),
  "conflict.changed": ({ place }) => ({
    message: `${place} se schimbă în timp ce este citit.`,
    hint: "Reîncercați peste un moment.",
  }),
  "cancelled.by-person": () => ({ message: "Oprit. Ce s-a salvat rămâne salvat.", hint: null }),
};

function didYouMean(near: string | null): string | null {
  return near === null ? null : `Poate „${near}”?`;
}

function ago(minutes: number): string {
  return minutes < 1 ? "chiar acum" : `acum ${minutes} min`;
}
