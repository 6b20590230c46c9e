/** What may be the matter with a workbook, told in Romanian. */
import { takingOneOf } from "./doubled-heading.ts";
import { filesHere } from "./files-here.ts";
import { isImported } from "./imported-format.ts";
import type { ProblemWords } from "./told.ts";
import { toldCell } from "./told-cell.ts";
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
export const workbookRo: Pick<ProblemWords, Extract<keyof ProblemWords, `workbook.${string}`>> = {
  "workbook.no-owner-column": ({ place, sheet }) => ({
    message: `Foaia „${sheet}” din ${place} nu are coloana responsabilului.`,
    hint: "Dați unei coloane titlul „Responsabil”.",
  }),
  "workbook.none-here": ({ exports, folder, tables }) => ({
    message: `În ${folder} nu există niciun fișier cu coloana „Data următorului contact”.`,
    hint: filesHere({ exports, tables }, "clienti.xlsx", {
      adopt: (names, take) => `Dacă este unul dintre tabelele de aici (${names}), preluați-l: ${take}`,
      make: (make) => `${make} face din acest fișier un tabel.`,
      none: "Indicați-l cu -w clienti.xlsx sau creați unul: followup init.",
    }),
  }),
  "workbook.folder-unreadable": ({ detail, folder }) => ({
    message: `Dosarul ${folder} nu poate fi citit (${detail}).`,
    hint: "Treceți într-un dosar care există sau numiți tabelul cu -w.",
  }),
  "workbook.several-here": ({ places }) => ({
    message: `Aici sunt mai multe fișiere cu coloana următorului contact: ${places.join(", ")}.`,
    hint: `Spuneți care: -w "${places[0] ?? ""}".`,
  }),
  "workbook.other-here": ({ missing, place }) => ({
    message: `${missing}, a cărui listă a fost arătată azi, nu e acum aici; este ${place}.`,
    hint: `Spuneți care: -w "${missing}" (rezultatele din lista lui îl așteaptă) sau -w "${place}".`,
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
    hint: "Eliberați spațiu pe disc sau permiteți scrierea în dosar, apoi repetați comanda.",
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
      ? `followup init nou.xlsx --from "${place}" face din el un tabel.`
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
    hint: `Redenumiți una dintre ele sau spuneți care: ${takingOneOf(cells).join(" sau ")}`,
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
    message: `Setările din ${place} nu pot fi citite: ${detail ?? "lipsește sau e în plus o ghilimea, o virgulă sau o paranteză"}.`,
    hint: "Corectați fișierul sau ștergeți-l.",
  }),
};
