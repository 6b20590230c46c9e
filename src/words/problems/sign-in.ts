/** Problems of signing in to Google, told in every language. */

import type { InEveryLanguage } from "../../base/language.ts";
import type { AccessProblems } from "../../base/workbook-problems.ts";
import type { ProblemWords } from "./told.ts";

type Words = Pick<
  ProblemWords,
  Exclude<
    keyof AccessProblems,
    | "access.not-a-spreadsheet"
    | "access.not-found"
    | "access.not-shared"
    | "access.not-picked"
    | "access.wrong-file"
    | "access.nothing-picked"
    | "access.read-only"
    | "access.protected"
  >
>;

const en: Words = {
  "access.clock": () => ({
    message:
      "Google does not accept the service account's sign-in, because the clock of this computer is wrong.",
    hint: "Set date, time and time zone of this computer (by the internet), then try again.",
  }),
  "access.key-refused": ({ address }) => ({
    message: `Google does not accept the key of ${address}: it was deleted or replaced.`,
    hint: "Make a new key for it in the Google console, then: followup login google --key key.json",
  }),
  "access.account-gone": ({ address }) => ({
    message: `The service account ${address} is not there any more.`,
    hint: "Make another one, share the spreadsheet with its address, then: followup login google --key key.json",
  }),
  "access.client-gone": () => ({
    message: "The client of your Google project was deleted or has another secret by now.",
    hint: "Ask whoever made it for the new client file, then: followup login google --client client_secret.json",
  }),
  "access.organisation": ({ detail }) => ({
    message: `Your organisation does not allow this sign-in (${detail}).`,
    hint: "Ask its Google administrator to trust the client, or use a client that was made inside the organisation.",
  }),
  "access.is-key": ({ path }) => ({
    message: `${path} is the key of a service account, not a client file.`,
    hint: `Sign in with it so: followup login google --key ${path}`,
  }),
  "access.is-client": ({ path }) => ({
    message: `${path} is a client file, not the key of a service account.`,
    hint: `Sign in with it so: followup login google --client ${path}`,
  }),
  "access.signed-out": ({ place }) => ({
    message: `You are not signed in to Google, so ${place} can't be opened.`,
    hint: "Sign in: followup login google",
  }),
  "access.expired": ({ place }) => ({
    message: `Your sign-in to Google has ended, so ${place} can't be opened.`,
    hint: "Sign in again: followup login google. If this happens every seven days, your Google project is still in “Testing”: publish it, as docs/google-setup.md (https://github.com/followup-cli/followup/blob/main/docs/google-setup.md) shows.",
  }),
  "access.api-disabled": ({ link }) => ({
    message: "The Google Sheets API is switched off in your Google project.",
    hint: `Switch it on, wait a minute and try again: ${link}`,
  }),
  "access.scope": ({ place }) => ({
    message: `You signed in to Google without allowing access to spreadsheets, so ${place} can't be opened.`,
    hint: "Sign in again and tick the box for spreadsheets: followup login google",
  }),
  "access.no-client": ({ found = null }) => ({
    message:
      "The first sign-in needs a client file: made once in a team, by its head, and handed to the others.",
    hint:
      found === null
        ? "followup login google --client client_secret.json – docs/google-setup.md (https://github.com/followup-cli/followup/blob/main/docs/google-setup.md) shows how to get that file."
        : `There is one among your downloads: followup login google --client "${found}"`,
  }),
  "access.client-file": ({ path }) => ({
    message: `${path} is not the client file of a desktop app.`,
    hint: "Make a client of the type “Desktop app” and download its JSON, as docs/google-setup.md (https://github.com/followup-cli/followup/blob/main/docs/google-setup.md) shows.",
  }),
  "access.key-file": ({ path }) => ({
    message: `${path} is not the key of a service account, or can't be read.`,
    hint: "Name the key again: followup login google --key key.json",
  }),
  "access.no-default": () => ({
    message: "This computer has no default sign-in to Google.",
    hint: "gcloud auth application-default login --scopes=openid,https://www.googleapis.com/auth/spreadsheets,https://www.googleapis.com/auth/cloud-platform",
  }),
  "access.refused": () => ({
    message: "The access was not allowed in the browser.",
    hint: "Start again and choose “Allow”: followup login google",
  }),
  "access.timed-out": ({ minutes }) => ({
    message: `Nobody allowed the access within ${minutes} minutes.`,
    hint: "Start again: followup login google",
  }),
  "access.failed": ({ detail }) => ({
    message: `Google did not accept the sign-in (${detail}).`,
    hint: "Download the client file again and sign in with it: followup login google --client client_secret.json",
  }),
  "access.not-kept": ({ detail, folder }) => ({
    message: `The sign-in could not be kept in ${folder} (${detail}).`,
    hint: "See that there is room on the disk and that you may write to this folder, then sign in again.",
  }),
  "access.endpoint": ({ endpoint }) => ({
    message: `FOLLOWUP_GOOGLE_ENDPOINT says “${endpoint}”; expected an address of this computer such as http://127.0.0.1:8080/.`,
    hint: "Correct it or remove it: your sign-in is never sent anywhere else.",
  }),
};

const ru: Words = {
  "access.clock": () => ({
    message: "Google не принял вход сервисного аккаунта: часы этого компьютера идут неверно.",
    hint: "Установите дату, время и часовой пояс (по интернету) и повторите.",
  }),
  "access.key-refused": ({ address }) => ({
    message: `Google не принял ключ ${address}: его удалили или заменили.`,
    hint: "Создайте для него новый ключ в консоли Google, потом: followup login google --key key.json",
  }),
  "access.account-gone": ({ address }) => ({
    message: `Сервисного аккаунта ${address} больше нет.`,
    hint: "Создайте другой, откройте его адресу доступ к таблице, потом: followup login google --key key.json",
  }),
  "access.client-gone": () => ({
    message: "Клиента вашего проекта Google удалили, или у него теперь другой секрет.",
    hint: "Попросите новый файл клиента у того, кто его создавал, потом: followup login google --client client_secret.json",
  }),
  "access.organisation": ({ detail }) => ({
    message: `Ваша организация не разрешает такой вход (${detail}).`,
    hint: "Попросите её администратора Google доверять этому клиенту или возьмите клиента, созданного внутри организации.",
  }),
  "access.is-key": ({ path }) => ({
    message: `${path} — ключ сервисного аккаунта, а не файл клиента.`,
    hint: `С ним входят так: followup login google --key ${path}`,
  }),
  "access.is-client": ({ path }) => ({
    message: `${path} — файл клиента, а не ключ сервисного аккаунта.`,
    hint: `С ним входят так: followup login google --client ${path}`,
  }),
  "access.signed-out": ({ place }) => ({
    message: `Вход в Google не выполнен, поэтому ${place} не открыть.`,
    hint: "Войдите: followup login google",
  }),
  "access.expired": ({ place }) => ({
    message: `Вход в Google больше не действует, поэтому ${place} не открыть.`,
    hint: "Войдите снова: followup login google. Если так бывает каждые семь дней, ваш проект Google всё ещё в режиме «Тестирование»: опубликуйте его, как показано в docs/google-setup.ru.md (https://github.com/followup-cli/followup/blob/main/docs/google-setup.ru.md).",
  }),
  "access.api-disabled": ({ link }) => ({
    message: "В вашем проекте Google выключен Google Sheets API.",
    hint: `Включите его, подождите минуту и повторите: ${link}`,
  }),
  "access.scope": ({ place }) => ({
    message: `При входе в Google вы не разрешили доступ к таблицам, поэтому ${place} не открыть.`,
    hint: "Войдите снова и поставьте галочку у таблиц: followup login google",
  }),
  "access.no-client": ({ found = null }) => ({
    message:
      "Для первого входа нужен файл клиента: в команде его один раз создаёт руководитель и передаёт остальным.",
    hint:
      found === null
        ? "followup login google --client client_secret.json — как получить этот файл, показано в docs/google-setup.ru.md (https://github.com/followup-cli/followup/blob/main/docs/google-setup.ru.md)."
        : `Такой файл есть в загрузках: followup login google --client "${found}"`,
  }),
  "access.client-file": ({ path }) => ({
    message: `${path} — не файл клиента для компьютера.`,
    hint: "Создайте клиент типа «Приложение для ПК» и скачайте его JSON, как показано в docs/google-setup.ru.md (https://github.com/followup-cli/followup/blob/main/docs/google-setup.ru.md).",
  }),
  "access.key-file": ({ path }) => ({
    message: `${path} — не ключ сервисного аккаунта, или файл не читается.`,
    hint: "Укажите ключ снова: followup login google --key key.json",
  }),
  "access.no-default": () => ({
    message: "На этом компьютере нет входа в Google по умолчанию.",
    hint: "gcloud auth application-default login --scopes=openid,https://www.googleapis.com/auth/spreadsheets,https://www.googleapis.com/auth/cloud-platform",
  }),
  "access.refused": () => ({
    message: "В браузере доступ не разрешили.",
    hint: "Начните снова и нажмите «Разрешить»: followup login google",
  }),
  "access.timed-out": ({ minutes }) => ({
    message: `За ${minutes} мин никто не разрешил доступ.`,
    hint: "Начните снова: followup login google",
  }),
  "access.failed": ({ detail }) => ({
    message: `Google не принял вход (${detail}).`,
    hint: "Скачайте файл клиента ещё раз и войдите с ним: followup login google --client client_secret.json",
  }),
  "access.not-kept": ({ detail, folder }) => ({
    message: `Вход не удалось сохранить в ${folder} (${detail}).`,
    hint: "Проверьте, есть ли место на диске и можно ли писать в эту папку, и войдите снова.",
  }),
  "access.endpoint": ({ endpoint }) => ({
    message: `В FOLLOWUP_GOOGLE_ENDPOINT стоит «${endpoint}», а нужен адрес этого компьютера, например http://127.0.0.1:8080/.`,
    hint: "Исправьте или уберите его: данные входа больше никуда не отправляются.",
  }),
};

const ro: Words = {
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
    hint: `Cu ea vă conectați așa: followup login google --key ${path}`,
  }),
  "access.is-client": ({ path }) => ({
    message: `${path} este un fișier client, nu cheia unui cont de serviciu.`,
    hint: `Cu el vă conectați așa: followup login google --client ${path}`,
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
  "access.refused": () => ({
    message: "Accesul nu a fost permis în browser.",
    hint: "Începeți din nou și alegeți „Permiteți”: followup login google",
  }),
  "access.timed-out": ({ minutes }) => ({
    message: `Nimeni nu a permis accesul în ${minutes} min.`,
    hint: "Începeți din nou: followup login google",
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

/** The sentences. */
export const signInProblems: InEveryLanguage<Words> = { en, ru, ro };
