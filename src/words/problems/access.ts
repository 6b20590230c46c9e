/** Problems of signing in to Google and of permissions, told in every language. */
import type { AccessProblems } from "../../base/errors.ts";
import type { InEveryLanguage } from "../../base/language.ts";
import type { ProblemWords } from "./told.ts";

type AccessWords = Pick<ProblemWords, keyof AccessProblems>;

const en: AccessWords = {
  "access.signed-out": ({ place }) => ({
    message: `You are not signed in to Google, so ${place} can't be opened.`,
    hint: "Sign in: followup login google",
  }),
  "access.expired": ({ place }) => ({
    message: `Your sign-in to Google has ended, so ${place} can't be opened.`,
    hint: "Sign in again: followup login google. If this happens every seven days, your Google project is still in “Testing”: publish it, as docs/google-setup.md shows.",
  }),
  "access.not-found": ({ address, place }) => ({
    message: `There is no spreadsheet at ${place}.`,
    hint: `Copy its address from the browser once more${address === null ? "" : `, and share it with ${address}`}.`,
  }),
  "access.not-shared": ({ address, place }) => ({
    message: `You may not open ${place}.`,
    hint:
      address === null
        ? "Ask its owner to share it with the account that you signed in with, or sign in with another one: followup login google"
        : `Share it with ${address} as an editor: “Share” at the top right of the spreadsheet.`,
  }),
  "access.read-only": ({ address, place }) => ({
    message: `You may read ${place}, but not write to it.`,
    hint:
      address === null
        ? "Ask its owner to make you an editor."
        : `Make ${address} an editor: “Share” at the top right of the spreadsheet.`,
  }),
  "access.protected": ({ sheet }) => ({
    message: `Sheet “${sheet}” is protected where the call is to be written; nothing was written.`,
    hint: "Ask the owner of the spreadsheet to let you edit it: Data → Protect sheets and ranges.",
  }),
  "access.api-disabled": ({ link }) => ({
    message: "The Google Sheets API is switched off in your Google project.",
    hint: `Switch it on, wait a minute and try again: ${link}`,
  }),
  "access.scope": ({ place }) => ({
    message: `You signed in to Google without allowing access to spreadsheets, so ${place} can't be opened.`,
    hint: "Sign in again and tick the box for spreadsheets: followup login google",
  }),
  "access.no-client": () => ({
    message: "The first sign-in needs the client file of your own Google project.",
    hint: "followup login google --client client_secret.json – docs/google-setup.md shows how to get that file.",
  }),
  "access.client-file": ({ path }) => ({
    message: `${path} is not the client file of a desktop app.`,
    hint: "Make a client of the type “Desktop app” and download its JSON, as docs/google-setup.md shows.",
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

const ru: AccessWords = {
  "access.signed-out": ({ place }) => ({
    message: `Вход в Google не выполнен, поэтому ${place} не открыть.`,
    hint: "Войдите: followup login google",
  }),
  "access.expired": ({ place }) => ({
    message: `Вход в Google больше не действует, поэтому ${place} не открыть.`,
    hint: "Войдите снова: followup login google. Если так бывает каждые семь дней, ваш проект Google всё ещё в режиме «Тестирование»: опубликуйте его, как показано на странице о настройке Google.",
  }),
  "access.not-found": ({ address, place }) => ({
    message: `По адресу ${place} таблицы нет.`,
    hint: `Скопируйте адрес из браузера ещё раз${address === null ? "" : ` и откройте таблице доступ для ${address}`}.`,
  }),
  "access.not-shared": ({ address, place }) => ({
    message: `У вас нет доступа к ${place}.`,
    hint:
      address === null
        ? "Попросите владельца открыть доступ тому аккаунту, под которым вы вошли, или войдите под другим: followup login google"
        : `Откройте доступ для ${address} с правом редактора: кнопка «Поделиться» справа вверху в таблице.`,
  }),
  "access.read-only": ({ address, place }) => ({
    message: `${place} можно только читать, записать в неё вы не можете.`,
    hint:
      address === null
        ? "Попросите владельца сделать вас редактором."
        : `Сделайте ${address} редактором: кнопка «Поделиться» справа вверху в таблице.`,
  }),
  "access.protected": ({ sheet }) => ({
    message: `Лист «${sheet}» защищён там, куда нужно записать звонок; ничего не записано.`,
    hint: "Попросите владельца разрешить вам правку: Данные → Защитить листы и диапазоны.",
  }),
  "access.api-disabled": ({ link }) => ({
    message: "В вашем проекте Google выключен Google Sheets API.",
    hint: `Включите его, подождите минуту и повторите: ${link}`,
  }),
  "access.scope": ({ place }) => ({
    message: `При входе в Google вы не разрешили доступ к таблицам, поэтому ${place} не открыть.`,
    hint: "Войдите снова и поставьте галочку у таблиц: followup login google",
  }),
  "access.no-client": () => ({
    message: "Для первого входа нужен файл клиента из вашего проекта Google.",
    hint: "followup login google --client client_secret.json — как получить этот файл, показано на странице о настройке Google.",
  }),
  "access.client-file": ({ path }) => ({
    message: `${path} — не файл клиента для компьютера.`,
    hint: "Создайте клиент типа «Приложение для ПК» и скачайте его JSON, как показано на странице о настройке Google.",
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

const ro: AccessWords = {
  "access.signed-out": ({ place }) => ({
    message: `Nu v-ați conectat la Google, așa că ${place} nu se poate deschide.`,
    hint: "Conectați-vă: followup login google",
  }),
  "access.expired": ({ place }) => ({
    message: `Conectarea la Google nu mai este valabilă, așa că ${place} nu se poate deschide.`,
    hint: "Conectați-vă din nou: followup login google. Dacă se întâmplă la fiecare șapte zile, proiectul dumneavoastră Google este încă în „Testing”: publicați-l, cum arată pagina despre configurarea Google.",
  }),
  "access.not-found": ({ address, place }) => ({
    message: `La adresa ${place} nu există nicio foaie de calcul.`,
    hint: `Copiați adresa din browser încă o dată${address === null ? "" : ` și dați acces la foaie pentru ${address}`}.`,
  }),
  "access.not-shared": ({ address, place }) => ({
    message: `Nu aveți acces la ${place}.`,
    hint:
      address === null
        ? "Rugați proprietarul să dea acces contului cu care v-ați conectat sau conectați-vă cu altul: followup login google"
        : `Dați acces de editor pentru ${address}: butonul „Distribuiți”, în dreapta sus.`,
  }),
  "access.read-only": ({ address, place }) => ({
    message: `Puteți citi ${place}, dar nu puteți scrie acolo.`,
    hint:
      address === null
        ? "Rugați proprietarul să vă facă editor."
        : `Faceți ${address} editor: butonul „Distribuiți”, în dreapta sus.`,
  }),
  "access.protected": ({ sheet }) => ({
    message: `Foaia „${sheet}” este protejată acolo unde trebuie scris apelul; nu s-a scris nimic.`,
    hint: "Rugați proprietarul să vă permită modificarea: Date → Protejați foi și intervale.",
  }),
  "access.api-disabled": ({ link }) => ({
    message: "Google Sheets API este oprit în proiectul dumneavoastră Google.",
    hint: `Porniți-l, așteptați un minut și încercați din nou: ${link}`,
  }),
  "access.scope": ({ place }) => ({
    message: `La conectarea la Google nu ați permis accesul la foile de calcul, așa că ${place} nu se poate deschide.`,
    hint: "Conectați-vă din nou și bifați foile de calcul: followup login google",
  }),
  "access.no-client": () => ({
    message: "La prima conectare este nevoie de fișierul client din proiectul dumneavoastră Google.",
    hint: "followup login google --client client_secret.json – pagina despre configurarea Google arată cum obțineți fișierul.",
  }),
  "access.client-file": ({ path }) => ({
    message: `${path} nu este fișierul client al unei aplicații desktop.`,
    hint: "Creați un client de tip „Desktop app” și descărcați fișierul JSON, cum arată pagina despre configurarea Google.",
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
export const accessProblems: InEveryLanguage<AccessWords> = { en, ru, ro };
