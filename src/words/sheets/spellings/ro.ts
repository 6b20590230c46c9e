/** Headings as Romanian sheets have them. */
import type { LanguageSpellings } from "./spelling.ts";

/** The Romanian spellings. */
export const spellingsRo: LanguageSpellings = {
  fields: {
    nextContact: {
      usual:
        "data următorului contact, următorul contact, data următorului apel, următorul apel, data următoarei acțiuni, data următoarei contactări, următoarea contactare, data următorului telefon, următorul telefon, data următoarei discuții, următoarea discuție, următorul follow up, data următorului follow up, data contactului următor, contact următor, apel următor, data viitorului contact, viitorul contact, viitorul apel, data urm contact, urm contact, urm apel, data apelului următor, următoarea dată, dată următor contact, data programată a apelului, data și ora următorului contact, data și ora următorului apel",
      second:
        "data revenirii, data de revenire, revenire, data follow up, dată follow up, follow up, followup, data recontactării, recontactare, data reapelării, reapelare, de sunat, de revenit, revin, când sun, când revin, de contactat, data reamintirii, reamintire, următoarea acțiune, de sunat pe",
    },
    name: {
      usual:
        "nume client, nume complet, nume și prenume, nume prenume, numele clientului, numele contactului, nume contact, persoană contact, persoană de contact, persoana de contact, persoana contact, nume, nume lead, nume persoană, prenume și nume, factor de decizie, decident, reprezentant",
      alone: "client, contact, clienți, contacte, persoana, persoană, lead, leaduri, prenume, cumpărător",
    },
    company: {
      usual:
        "companie, compania, denumire companie, denumirea companiei, nume companie, numele companiei, firmă, firma, denumire firmă, denumirea firmei, nume firmă, organizație, organizația, societate, societatea, întreprindere, persoană juridică",
      alone: "denumire, denumirea, cont, magazin, partener",
    },
    phone: {
      usual:
        "număr de telefon, număr telefon, numărul de telefon, nr de telefon, nr telefon, nr tel, telefon, telefonul, telefon client, telefon mobil, telefon contact, telefon de contact, mobil, tel, număr mobil, număr de contact, whatsapp, telefoane, nr mobil, nr de tel, gsm, celular",
      alone: "număr, nr contact",
    },
    owner: {
      usual:
        "responsabil, responsabilul, agent, agent vânzări, agent de vânzări, asignat la, atribuit, alocat, manager vânzări, manager de vânzări, nume agent, nume manager, persoană responsabilă, persoana responsabilă, consultant, reprezentant vânzări, vânzător, cine sună, angajat responsabil",
      alone: "manager, operator, angajat, proprietar, agentul",
    },
    status: {
      usual:
        "status, status client, status lead, statut, stadiu, stadiul, stadiu vânzare, etapă, etapa, etapa vânzării, etapă vânzare, starea clientului",
      alone: "stare, starea, fază, faza",
    },
    lastOutcome: {
      usual:
        "rezultat apel, rezultatul apelului, rezultat ultim apel, ultimul rezultat, rezultatul ultimului apel, rezultat contact, rezultatul discuției, rezultat discuție, rezultat convorbire",
      alone: "rezultat, rezultatul, răspuns, răspunsul, răspuns client, feedback",
    },
    reason: {
      usual:
        "motiv refuz, motivul refuzului, motivul de refuz, motiv pierdere, motivul pierderii, cauza refuzului, cauză refuz, de ce a refuzat, motiv respingere",
      alone: "motiv, motivul, motive, obiecție, obiecții, cauza",
    },
    value: {
      usual:
        "valoare, valoarea, valoare ofertă, valoare contract, valoarea contractului, valoare comandă, valoarea tranzacției, valoare tranzacție, valoare estimată, sumă, suma, suma tranzacției, buget, bugetul, venit estimat",
      alone: "preț, potențial",
    },
    source: {
      usual:
        "sursă, sursa, sursă lead, sursa lead, sursa leadului, sursa clientului, sursă client, de unde a aflat, proveniență, proveniența",
      alone: "canal, canalul, campanie, recomandat de",
    },
    note: {
      usual:
        "observații, observație, obs, note, notă, notițe, notiță, comentarii, comentariu, remarci, mențiuni, istoric discuții, istoric apeluri, istoric contact",
      alone: "descriere, descrierea, detalii, istoric, informații",
    },
    attempts: {
      usual:
        "încercări, număr încercări, număr de încercări, nr încercări, nr de încercări, tentative, număr tentative, număr apeluri, nr apeluri, număr de apeluri, nr de apeluri, apeluri efectuate",
      alone: "apeluri, încercare",
    },
    lastCall: {
      usual:
        "data ultimului contact, ultimul contact, data ultimului apel, ultimul apel, ultima contactare, data ultimei contactări, ultima discuție, data ultimei discuții, ultimul telefon, contactat ultima dată, ultima dată contactat, ultim contact, ultim apel",
    },
  },
  others: {
    usual:
      "data contact, data contactului, data contactării, data apel, data apelului, primul contact, data primului contact, primul apel, data primului apel, data solicitării, data cererii, data creării, data adăugării, data nașterii, data comenzii, data plății, data livrării, următorul pas, pasul următor, tip contact, tip client, cod client, id client, e mail, adresă de email, nume produs, nume fișier, nume utilizator, denumire produs, denumire serviciu, telefon agent, telefon manager, status plată, status comandă, status livrare, stare plată, nr comandă, nr factură, nr contract, nr crt",
    alone:
      "data, id, email, mail, adresă, adresa, oraș, localitate, site, produs, nr, cui, idno, funcție, funcția",
  },
  fillers:
    "data, dată, nr, număr, numărul, de, la, a, al, ale, și, în, pe, cu, client, clientului, contact, lead, eur, ron, mdl, lei, usd, estimat, estimată, 1, principal",
  blockers:
    "agentului, managerului, responsabilului, primul, primului, prima, precedent, precedentă, anterior, anterioară, vechi, veche, produs, produsului, plată, plății, comandă, comenzii, livrare, livrării, factură, facturii, ultimul, ultima, ultimului, email",
};
