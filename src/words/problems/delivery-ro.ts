/** Why an outcome is not in the workbook yet, told in Romanian. */
import { rowWords } from "../../base/row-words.ts";
import type { ProblemWords } from "./told.ts";
import { toldCell, toldValue } from "./told-cell.ts";

/** The Romanian sentences. */
export const deliveryRo: Pick<
  ProblemWords,
  Extract<keyof ProblemWords, `waiting.${string}` | `conflict.${string}`>
> = {
  "waiting.open": ({ by, place }) => ({
    message: `${place} este deschis în alt program${by === null ? "" : ` de ${by}`}.`,
    hint: "Închideți-l acolo și repetați comanda; dacă nu e deschis nicăieri (un program s-a oprit brusc), adăugați --force.",
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
    hint: "Puneți-l la loc sau conectați discul și repetați comanda.",
  }),
  "waiting.disk-full": ({ place }) => ({
    message: `Discul fișierului ${place} este plin.`,
    hint: "Eliberați spațiu și repetați comanda.",
  }),
  "waiting.busy": ({ place }) => ({
    message: `${place} este folosit de alt followup.`,
    hint: "Repetați comanda peste un moment.",
  }),
  "waiting.failed": ({ detail, place }) => ({
    message: `${place} nu a putut fi salvat: ${detail}.`,
    hint: "Repetați comanda.",
  }),
  "waiting.offline": ({ place }) => ({
    message: `${place} nu poate fi accesat.`,
    hint: "Verificați conexiunea și repetați comanda.",
  }),
  "waiting.not-saved": ({ isMissing, place, who }) => ({
    message: `Apelul NU a fost salvat: ${place} ${isMissing ? "nu este acolo" : "nu se poate citi"} acum, iar lista de azi păstrată aici nu spune cine este „${who}”.`,
    hint: "Numiți exact un client din lista de azi, cel mai bine după număr, sau notați apelul mai târziu.",
  }),
  "waiting.quota": ({ place }) => ({
    message: `Google cere să așteptați: prea multe cereri pentru ${place}.`,
    hint: "Repetați comanda peste un minut.",
  }),
  "conflict.cell": ({ expected, found, ...told }) => ({
    message: `Celula ${toldCell(told, "ro")} conține acum „${toldValue(found, "ro")}”; era „${toldValue(expected, "ro")}” când a fost arătată. A rămas neatinsă.`,
    hint: "Cum stă acum: followup today.",
  }),
  "conflict.contact-gone": ({ candidates: [first] = [], name }) => {
    const gone = `${name || "Acest contact"} nu mai este în tabel așa cum a fost arătat.`;
    const settled = "Un rezultat salvat mai devreme se rezolvă cu followup sync.";
    if (first === undefined) return { message: gone, hint: `Lista actuală: followup today. ${settled}` };
    return {
      message: `${gone} Altcineva de acolo are același nume sau același telefon.`,
      hint: `Dacă este vorba de el, numiți rândul: followup log ${rowWords(first)} … ${settled}`,
    };
  },
  "conflict.contact-doubled": ({ name }) => ({
    message: `Nu se poate spune sigur care rând este acum ${name || "acest contact"}: de atunci rândurile au fost schimbate sau mutate.`,
    hint: "Lista actuală: followup today. Un rezultat salvat mai devreme se rezolvă cu followup sync și rândul potrivit.",
  }),
  "conflict.typed-otherwise": ({ name, who }) => ({
    message: `„${who}” a fost tastat cât timp tabelul nu se putea citi, iar în listă era ${name || "un contact"}; în tabel nu îl mai numește doar pe acesta.`,
    hint: "Se rezolvă cu followup sync și rândul potrivit.",
  }),
  "conflict.row-deleted": ({ day, name, of }) => ({
    message: {
      call: `Apelul din ${toldValue(day, "ro")} (${name}) nu mai este în foaia de apeluri.`,
      complaint: `Reclamația din ${toldValue(day, "ro")} (${name}) nu mai este în foaia reclamațiilor.`,
      contact: `Contactul „${name}”, adăugat pe ${toldValue(day, "ro")}, nu mai este în tabel: nici numele, nici telefonul. Rândul a fost șters sau s-a revenit la o versiune mai veche a tabelului.`,
    }[of ?? "call"],
    hint: "followup sync întreabă dacă îl pune la loc sau îl lasă așa.",
  }),
  "conflict.other-list": ({ before, candidates, now, number }) => ({
    message:
      before === null
        ? `Ce s-a ținut minte despre numerele de azi e deteriorat: numărul ${number} putea fi alt contact, acum ar fi ${now || "altul"}.`
        : `Lista de azi nu a fost încă arătată, iar în lista din ${toldValue(before.day, "ro")} numărul ${number} era ${before.name || "alt contact"}; azi este ${now || "alt contact"}.`,
    hint: `Numiți rândul contactului dorit: ${candidates.map(rowWords).join(" / ")}. Lista de azi: followup today.`,
  }),
  "conflict.changed": ({ place }) => ({
    message: `${place} se schimbă în timp ce este citit.`,
    hint: "Reîncercați peste un moment.",
  }),
};
