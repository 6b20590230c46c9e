/** Headings as Romanian sheets have them. */
import type { LanguageSpellings } from "./spelling.ts";

/** The Romanian spellings. */
export const spellingsRo: LanguageSpellings = {
  fields: {
    nextContact: {
      usual:
        "data următorului contact, următorul contact, data următorului apel, următorul apel, data următoarei acțiuni, data următoarei contactări, următoarea contactare, data următorului telefon, următorul telefon, următorul sunat, următoarea sunare, data următoarei sunări, sună din nou pe, sunat din nou pe, suna din nou, data următoarei discuții, următoarea discuție, următorul follow up, data următorului follow up, data contactului următor, contact următor, contactul următor, apel următor, apelul următor, data viitorului contact, viitorul contact, viitorul apel, data urm contact, urm contact, data urm apel, urm apel, urm discuție, data apelului următor, următoarea dată, dată următor contact, data programată a apelului, data și ora următorului contact, data și ora următorului apel, apel programat, data apelului programat, contact programat, data viitoarei discuții, data următorului pas, următoarea revenire",
      second:
        "data revenirii, data de revenire, dată revenire, termen revenire, termen de revenire, termenul revenirii, revenire la data, revenire pe, data revenire, data follow up, dată follow up, data de follow up, data recontactării, dată recontactare, de recontactat pe, recontactare la, data reapelării, dată reapelare, de sunat, de sunat pe, de sunat la, de sunat în, de sunat din nou, când sun, când sunăm, când revin, când revenim, când de sunat, revin pe, revin la, de revenit, de revenit pe, de revenit la, de revenit cu apel, de contactat, de contactat pe, de contactat la, de recontactat, data reamintirii, dată reamintire, sun pe, sună pe, data de sunat, când să sun, când să sunăm, când să revin, când să revenim, apel de revenire, data apelului de revenire, data reluării contactului, reluare contact, reluarea contactului, de sunat până la, de sunat până pe, revenim pe, revenim la, apel repetat, apelul repetat, data apelului repetat, contact repetat, data contactului repetat, al doilea apel, data celui de al doilea apel",
      alone:
        "revenire, revin, recontactare, reapelare, reamintire, follow up, followup, reminder, sun din nou",
    },
    name: {
      usual:
        "nume părinte, numele părintelui, nume client, cum va numiti, numele dvs, numele dumneavoastra, numele tau, nume complet, nume și prenume, nume prenume, numele și prenumele, numele clientului, numele contactului, nume contact, persoană contact, persoană de contact, persoana de contact, persoana contact, nume persoană, nume persoană de contact, nume, numele, nume lead, prenume și nume, prenume nume, factor de decizie, decident, reprezentant, reprezentantul firmei, nume cumpărător, nume beneficiar, nume pacient, nume elev, nume candidat, proprietar imobil, proprietar firmă, proprietarul firmei, patron director, nume reprezentant, contact principal",
      alone:
        "părinte, părintele, părinți, client, clienta, clientă, clientul, contact, contactul, agricultor, agricultorul, fermier, fermierul, invitat, invitatul, invitați, organizator, organizatorul, sponsor, sponsorul, clienți, contacte, persoana, persoană, persoane, lead, leaduri, prospect, cumpărător, cumpărătorul, beneficiar, beneficiarul, pacient, pacientul, pacienți, elev, elevul, elevi, candidat, candidatul, candidați, chiriaș, chiriași, abonat, abonatul, debitor, debitorul, debitori, participant, participanți, administrator, administratorul, student, studentul, studenți, solicitant, oaspete, oaspeți, locatar, asigurat, asiguratul, turist, șofer, medic, profesor, membru, membri, plătitor, destinatar, director, directorul, patron, patronul, voluntar, donator, investitor, cine, angajator contact, consumator, copil, cursant, cursanți, proprietarul, farmacist, farmacistul, mama, tata, mama tata, mamă, tată, bunica, tutore, tutorele, reprezentant legal, redactor, jurnalist, preot, președinte, fondator, mire, mireasa, vânzător imobil, gospodar, stăpân, stăpânul, enoriaș, enoriașul, diriginte, bucătar șef, locatarul, producător agricol, propr, proprietar apartament, mireasă mire",
    },
    given: { usual: "prenume, prenumele, prenume client, prenumele clientului, nume de botez" },
    family: { usual: "nume de familie, numele de familie, nume familie" },
    middle: { usual: "patronimic, al doilea prenume, inițiala tatălui" },
    company: {
      usual:
        "companie, compania, denumire companie, denumirea companiei, nume companie, numele companiei, firmă, firma, denumire firmă, denumirea firmei, nume firmă, numele firmei, organizație, organizația, denumire organizație, nume organizație, societate, societatea, denumire societate, denumirea societății, societate comercială, întreprindere, întreprinderea, denumirea întreprinderii, denumire întreprindere, denumirea agentului economic, denumire agent economic, denumirea persoanei juridice, persoană juridică, denumire client, denumirea clientului, agent economic, denumire agent economic, instituție, instituția, denumire instituție, nume magazin, loc de muncă, angajator",
      alone:
        "denumire, denumirea, cont, magazin, magazinul, partener, parteneri, furnizor, furnizori, agenție, agenția, clinică, clinica, restaurant, restaurantul, școală, școala, hotel, hotelul, salon, farmacie, dealer, distribuitor, producător, brand, universitate, spital, birou, studio, club, firme, companii, organizații, obiectiv, unitate, gospodăria, gospodărie, farmacia, publicația, publicație, ziar, ziarul, redacția, redacție, parohia, parohie, filială, filiala, fermă, ferma, cooperativa, asociația, asociație, primăria, primărie, grădinița, firma constructoare, antreprenor general, antreprenor, local, localul, locație, locația, restaurante, cafenea, cafeneaua, bar",
    },
    phone: {
      usual:
        "număr de telefon, număr telefon, numărul de telefon, nr de telefon, nr telefon, nr tel, nr de tel, telefon, telefonul, telefon client, telefon mobil, telefon fix, telefon contact, telefon de contact, telefon serviciu, telefon acasă, telefon secundar, telefon principal, al doilea telefon, alt telefon, mobil, tel, tel mobil, tel contact, tel fix, număr mobil, număr de mobil, număr de contact, număr contact, nr contact, nr de contact, nr mobil, whatsapp, nr whatsapp, tel whatsapp, telefon whatsapp, telefoane, gsm, celular, viber, numere de telefon",
      alone: "număr, numărul, date de contact, date contact",
    },
    owner: {
      usual:
        "responsabil, responsabilul, responsabil vânzări, responsabil de client, responsabil client, agent, agentul, agent vânzări, agent de vânzări, agent responsabil, asignat la, atribuit, atribuit lui, alocat, alocat lui, manager vânzări, manager de vânzări, manager responsabil, nume agent, nume manager, persoană responsabilă, persoana responsabilă, consultant, consultant vânzări, reprezentant vânzări, reprezentant de vânzări, vânzător, vânzătorul, cine sună, cine răspunde, cine se ocupă, angajat responsabil, operator responsabil, gestionat de, preluat de",
      alone:
        "recrutor, coordonator, curator, reprezentant, manager, operator, angajat, proprietar, coleg, managerul, operatorul, sales, executor, gestionar, responsabil dosar, agent imobiliar, inspector, consilier, recuperator, broker, medic curant, avocat, jurist, logistician, instructor, inginer, agronom, dispecer, asistent, cosmetician, stilist, antrenor, specialist, specialistul, referent, consultantul, agent de asigurare, agent turism",
    },
    status: {
      usual:
        "status, statusul, status client, statusul clientului, status lead, status lead ului, status curent, status apel, status contact, status ofertă client, statut, statutul, stadiu, stadiul, stadiu vânzare, stadiu client, stadiul vânzării, stadiul negocierii, stadiul discuției, stadiul clientului, stadiu negociere, stadiu curent, etapă, etapa, etapa vânzării, etapă vânzare, etapa curentă, etapa clientului, etapa negocierii, etapa discuției, starea clientului",
      alone:
        "stare, starea, fază, faza, stare client, situatie, situația, situația clientului, situație client",
    },
    lastOutcome: {
      usual:
        "rezultat apel, rezultatul apelului, rezultat ultim apel, ultimul rezultat, rezultatul ultimului apel, rezultat contact, rezultatul contactării, rezultat contactare, rezultatul discuției, rezultat discuție, rezultat convorbire, rezultatul convorbirii, rezultat telefon",
      alone: "rezultat, rezultatul, rezultate, răspuns, răspunsul, răspuns client, feedback",
    },
    reason: {
      usual:
        "motiv refuz, motivul refuzului, motivul de refuz, motiv de refuz, motive refuz, motiv pierdere, motivul pierderii, cauza refuzului, cauză refuz, de ce a refuzat, de ce refuză, de ce nu, motiv respingere, motivul respingerii",
      alone: "motiv, motivul, motive, obiecție, obiecții, cauza",
    },
    value: {
      usual:
        "valoare, valoarea, valoare ofertă, valoarea ofertei, valoare contract, valoarea contractului, valoare comandă, valoarea comenzii, valoarea tranzacției, valoare tranzacție, valoare estimată, valoarea estimată, valoare lead, valoare potențială, sumă, suma, suma tranzacției, suma ofertei, suma contractului, suma comenzii, suma datorată, suma restantă, suma datoriei, suma estimată, buget, bugetul, buget client, buget estimat, venit estimat",
      alone:
        "tarif, tariful, preț cerut, preț solicitat, primă, primă de asigurare, prima de asigurare, preț, potențial, datorie, datoria, sold, total, ofertă lei, ofertă eur, ofertă euro, cost total, cost estimat, cost tratament, cost curs, cost serviciu, cost lucrare, cost lucrări, cost, costul, costuri, preț pachet, preț total",
    },
    source: {
      usual:
        "sursă, sursa, sursă lead, sursa lead, sursa leadului, sursa lead ului, sursa clientului, sursă client, sursa contactului, de unde a aflat, de unde ne cunoaște, de unde vine, de unde știe de noi, cum a aflat, cum ne a găsit, proveniență, proveniența, proveniența clientului, recomandat de, canal de vânzare, canal promovare, canal de achiziție, de unde ați aflat de noi, de unde ați aflat, cum ați aflat de noi",
      alone: "canal, canalul, campanie, campania, recomandare, de unde, reclamă",
    },
    note: {
      usual:
        "observații, observație, observațiile, obs, alte observații, observații client, observații discuție, observații apel, note, notă, note discuție, notițe, notiță, comentarii, comentariu, comentarii agent, remarci, mențiuni, mențiune, alte mențiuni, istoric discuții, istoric apeluri, istoric contact, comentariu manager, comentarii manager, comentariul managerului, comentariu operator, comentarii operator, comentariu agent, observații manager, observații operator, observații agent",
      alone:
        "descriere, descrierea, detalii, istoric, informații, alte informații, info, am discutat, înțelegeri, înțelegere, detalii discuție, alte detalii, detalii suplimentare, alte informatii, ce a zis, ce a spus, ce au zis, ce au spus, precizări, adnotări, mențiuni speciale, discuții",
    },
    attempts: {
      usual:
        "încercări, număr încercări, număr de încercări, nr încercări, nr de încercări, tentative, număr tentative, nr tentative, număr apeluri, nr apeluri, număr de apeluri, nr de apeluri, apeluri efectuate, de câte ori am sunat, de câte ori sunat, câte apeluri",
      alone: "apeluri, încercare, apelări, sunări, total apeluri, contactări",
    },
    lastCall: {
      usual:
        "data ultimului contact, ultimul contact, data ultimului apel, ultimul apel, ultima contactare, data ultimei contactări, ultima discuție, data ultimei discuții, ultimul telefon, data ultimului telefon, contactat ultima dată, ultima dată contactat, discutat ultima dată, ultima dată discutat, vorbit ultima dată, sunat ultima dată, apelat ultima dată, ultim contact, ultim apel, ultima convorbire, data ultimei convorbiri, ultima activitate",
      second:
        "data apelului, data apel, data contactului, data contactării, data sunării, data contact, contactat la, sunat la, apel efectuat, apel efectuat la, data apelului efectuat, discutat la",
    },
    time: {
      usual:
        "ora apelului, ora următorului apel, ora contactului, ora revenirii, ora de sunat, ora următorului contact, ora discuției, la ce oră",
      alone: "ora, oră",
    },
    doNotCall: {
      usual:
        "nu sunați, nu suna, a nu se contacta, a nu se suna, nu contactați, nu contacta, nu se sună, nu deranjați, nu mai sunați, stop, stop apeluri, listă neagră, lista neagră, nu dorește apeluri, dezabonat",
    },
    renewal: {
      usual:
        "data reînnoirii, data de reînnoire, reînnoire contract, reînnoirea contractului, data reînnoirii contractului, următoarea reînnoire, expirare contract, expirarea contractului, data expirării contractului, data expirării, expiră la, expiră, contract până la, sfârșitul contractului, data sfârșitului contractului, încetarea contractului, valabil până la, valabilitate contract, valabilitatea contractului, abonament până la, expirare abonament, plătit până la, achitat până la, prelungire contract, data prelungirii",
      alone: "reînnoire, reînnoirea, prelungire",
    },
  },
  others: {
    usual:
      "primul contact, data primului contact, primul apel, data primului apel, data solicitării, data cererii, data creării, data adăugării, data înregistrării, data intrării, data nașterii, data comenzii, data plății, data livrării, data facturii, data întâlnirii, data contract, data contractului, ce urmează, de făcut, tip contact, tip client, cod client, id client, e mail, adresă de email, adresă email, adresa de e mail, nume produs, nume fișier, nume utilizator, denumire produs, denumire serviciu, denumire proiect, telefon agent, telefon manager, status plată, status comandă, status livrare, status site, status factură, status contract, stare civilă, stare contract, stare plată, stare factură, nr comandă, nr factură, nr contract, nr crt, număr curent, număr angajați, nr angajați, număr persoane, cod poștal, cod fiscal, poștă electronică, ofertă trimisă, follow up trimis, follow up făcut, follow up efectuat, mail follow up trimis, ce a spus clientul, preț unitar, preț listă, pagina web, site web, ora închiderii, program de lucru, fax telefon, comentariul clientului, comentariile clientului, mesajul clientului",
    alone:
      "data, id, email, mail, adresă, adresa, oraș, orașul, localitate, localitatea, municipiu, județ, județul, raion, raionul, regiune, regiunea, țara, strada, site, website, link, produs, produse, serviciu, servicii, nr, no, cod, cui, idno, funcție, funcția, post, rol, departament, profesie, cantitate, buc, bucăți, interes, interesat de, proiect, pachet, model, curs, tarif, categorie, tip, etichetă, prioritate, valută, monedă, cerințe, nevoi, preferințe, discuție, acțiune, vip, vârsta, sex, facebook, an, luna, ziua, creat la",
  },
  fillers:
    "voluntar, voluntarului, candidat, candidatului, pacient, pacientului, elevului, donatorului, cumpărătorului, abonatului, partenerului, data, dată, nr, număr, numărul, de, la, a, al, ale, și, în, pe, cu, lui, ul, client, clientului, clientul, contact, contactului, lead, apel, apelului, eur, ron, mdl, lei, usd, estimat, estimată, curent, curentă, discuție, discuției, convorbire, general, generale, suplimentare, 1, principal, principală",
  blockers:
    "agentului, managerului, responsabilului, primul, primului, prima, precedent, precedentă, anterior, anterioară, vechi, veche, produs, produsului, plată, plății, comandă, comenzii, livrare, livrării, factură, facturii, contract, contractului, ultimul, ultima, ultimului, email, trimis, trimisă, făcut, făcută, efectuat, site, fișier, utilizator, fax",
};
