/** Problems of signing in to Google: Romanian. */
import type { SignInWords } from "./en.ts";

/** The Romanian words. */
export const signInRo: SignInWords = {
  "access.clock": () => ({
    message: "Google nu acceptă conectarea contului de serviciu: ceasul acestui calculator este greșit.",
    hint: "Potriviți data, ora și fusul orar (prin internet), apoi încercați din nou.",
  }),
  "access.key-refused": ({ address }) => ({
    message: `Google nu acceptă cheia contului ${address}: a fost ștearsă sau înlocuită.`,
    hint: "Faceți o cheie nouă în consola Google, apoi: followup login google --key key.json",
  }),
  "access.account-gone": ({ address }) => ({
    message: `Contul de serviciu ${address} nu mai există.`,
    hint: "Faceți altul, dați adresei lui acces la foaie, apoi: followup login google --key key.json",
  }),
  "access.client-gone": () => ({
    message: "Clientul proiectului dumneavoastră Google a fost șters sau are acum alt secret.",
    hint: "Cereți fișierul client nou de la cine l-a făcut, apoi: followup login google --client client_secret.json",
  }),
  "access.organisation": ({ detail }) => ({
    message: `Organizația dumneavoastră nu permite această conectare (${detail}).`,
    hint: "Rugați administratorul Google să aibă încredere în client sau folosiți un client făcut în organizație.",
  }),
  "access.is-key": ({ path }) => ({
    message: `${path} este cheia unui cont de serviciu, nu un fișier client.`,
    hint: `Cu ea vă conectați așa: followup login google --key "${path}"`,
  }),
  "access.is-client": ({ path }) => ({
    message: `${path} este un fișier client, nu cheia unui cont de serviciu.`,
    hint: `Cu el vă conectați așa: followup login google --client "${path}"`,
  }),
  "access.signed-out": ({ place }) => ({
    message: `Nu v-ați conectat la Google, așa că ${place} nu se poate deschide.`,
    hint: "Conectați-vă: followup login google",
  }),
  "access.expired": ({ place }) => ({
    message: `Conectarea la Google nu mai este valabilă, așa că ${place} nu se poate deschide.`,
    hint: "Conectați-vă din nou: followup login google. Dacă se întâmplă la fiecare șapte zile, proiectul dumneavoastră Google este încă în „Testing”: publicați-l, cum arată docs/google-setup.ro.md (https://github.com/followup-cli/followup/blob/main/docs/google-setup.ro.md).",
  }),
  "access.api-disabled": ({ link }) => ({
    message: "Google Sheets API este oprit în proiectul dumneavoastră Google.",
    hint: `Porniți-l, așteptați un minut și încercați din nou: ${link}`,
  }),
  "access.scope": ({ place }) => ({
    message: `La conectarea la Google nu ați permis accesul la foile de calcul, așa că ${place} nu se poate deschide.`,
    hint: "Conectați-vă din nou și bifați foile de calcul: followup login google",
  }),
  "access.no-client": ({ found = null }) => ({
    message:
      "La prima conectare este nevoie de un fișier client: într-o echipă îl face o dată conducătorul și îl dă celorlalți.",
    hint:
      found === null
        ? "followup login google --client client_secret.json – docs/google-setup.ro.md (https://github.com/followup-cli/followup/blob/main/docs/google-setup.ro.md) arată cum obțineți fișierul."
        : `Există unul printre descărcări: followup login google --client "${found}"`,
  }),
  "access.client-file": ({ path }) => ({
    message: `${path} nu este fișierul client al unei aplicații desktop.`,
    hint: "Creați un client de tip „Desktop app” și descărcați fișierul JSON, cum arată docs/google-setup.ro.md (https://github.com/followup-cli/followup/blob/main/docs/google-setup.ro.md).",
  }),
  "access.key-file": ({ path }) => ({
    message: `${path} nu este cheia unui cont de serviciu sau nu poate fi citit.`,
    hint: "Indicați cheia din nou: followup login google --key key.json",
  }),
  "access.no-default": () => ({
    message: "Pe acest calculator nu există o conectare implicită la Google.",
    hint: "gcloud auth application-default login --scopes=openid,https://www.googleapis.com/auth/spreadsheets,https://www.googleapis.com/auth/cloud-platform",
  }),
  "access.default-ended": ({ place }) => ({
    message: `Conectarea gcloud de pe acest calculator nu mai este valabilă sau nu permite foile de calcul, așa că ${place} nu se poate deschide.`,
    hint: "gcloud auth application-default login --scopes=openid,https://www.googleapis.com/auth/spreadsheets,https://www.googleapis.com/auth/cloud-platform",
  }),
  "access.default-project": () => ({
    message:
      "Conectarea gcloud nu numește un proiect Google pe care îl puteți folosi, iar fără el Google refuză cererile.",
    hint: "Numiți unul în care Google Sheets API este pornit: gcloud auth application-default set-quota-project PROJECT",
  }),
  "access.refused": () => ({
    message: "Accesul nu a fost permis în browser.",
    hint: "Începeți din nou și alegeți „Permiteți”: followup login google",
  }),
  "access.timed-out": ({ minutes }) => ({
    message: `Nimeni nu a permis accesul în ${minutes} min.`,
    hint: "Începeți din nou: followup login google. Dacă browserul a spus că accesul este blocat: docs/google-setup.ro.md (https://github.com/followup-cli/followup/blob/main/docs/google-setup.ro.md), „Dacă ceva nu merge”.",
  }),
  "access.failed": ({ detail }) => ({
    message: `Google nu a acceptat conectarea (${detail}).`,
    hint: "Descărcați din nou fișierul client și conectați-vă cu el: followup login google --client client_secret.json",
  }),
  "access.not-kept": ({ detail, folder }) => ({
    message: `Conectarea nu a putut fi păstrată în ${folder} (${detail}).`,
    hint: "Verificați dacă este loc pe disc și dacă puteți scrie în acest dosar, apoi conectați-vă din nou.",
  }),
  "access.endpoint": ({ endpoint }) => ({
    message: `FOLLOWUP_GOOGLE_ENDPOINT conține „${endpoint}”; se așteaptă o adresă a acestui calculator, de exemplu http://127.0.0.1:8080/.`,
    hint: "Corectați-l sau ștergeți-l: datele de conectare nu se trimit nicăieri altundeva.",
  }),
};
