/** The words of login and logout. */
import type { InEveryLanguage } from "../../base/language.ts";

const en = {
  service: "where to sign in: google",
  spreadsheet: "the address of the spreadsheet to be opened",
  options: {
    client: "the client file of your own or your team's Google project (needed once)",
    allSheets: "allow access to all your spreadsheets, not only to the one you choose",
    key: "sign in as a service account with this key file",
    adc: "use the sign-in of gcloud on this computer",
  },
  open: "Allow access in the browser. If it doesn't open by itself, open this address:",
  pick: "Choose the spreadsheet with the clients there.",
  found: (path: string) => `There is a client file among your downloads: ${path}. Sign in with it?`,
  done: (account: string | null) => `You are signed in to Google${account === null ? "" : ` as ${account}`}.`,
  one: (address: string) => `followup may open this spreadsheet and no other: ${address}`,
  start: (place: string) => `The day's list: followup today -w ${place}`,
  team: (path: string) => `Your colleagues sign in with the same file; hand it to them: ${path}`,
  share: (address: string) => `Share your spreadsheets with ${address} as an editor.`,
  out: "You are signed out of Google.",
  wasOut: "You were not signed in.",
  page: {
    done: "You are signed in. You can close this page and go back to followup.",
    refused: "Access was not allowed. You can close this page and start again in followup.",
    notPicked: "That is not the spreadsheet. You can close this page and start again in followup.",
  },
};

const ru: typeof en = {
  service: "куда войти: google",
  spreadsheet: "адрес таблицы, которую нужно открывать",
  options: {
    client: "файл клиента из вашего проекта Google или проекта команды (нужен один раз)",
    allSheets: "открыть доступ ко всем вашим таблицам, а не только к выбранной",
    key: "войти сервисным аккаунтом с этим файлом ключа",
    adc: "использовать вход gcloud на этом компьютере",
  },
  open: "Разрешите доступ в браузере. Если он не открылся сам, откройте этот адрес:",
  pick: "Выберите там таблицу с клиентами.",
  found: (path) => `В загрузках есть файл клиента: ${path}. Войти с ним?`,
  done: (account) => `Вход в Google выполнен${account === null ? "" : `: ${account}`}.`,
  one: (address) => `followup может открывать эту таблицу и никакую другую: ${address}`,
  start: (place) => `Список на день: followup today -w ${place}`,
  team: (path) => `Коллеги входят с этим же файлом, передайте его им: ${path}`,
  share: (address) => `Откройте свои таблицы для ${address} с правом редактора.`,
  out: "Вы вышли из Google.",
  wasOut: "Вы и не входили.",
  page: {
    done: "Вход выполнен. Закройте эту страницу и вернитесь в followup.",
    refused: "Доступ не разрешён. Закройте эту страницу и начните в followup снова.",
    notPicked: "Это не та таблица. Закройте эту страницу и начните в followup снова.",
  },
};

const ro: typeof en = {
  service: "unde vă conectați: google",
  spreadsheet: "adresa foii de calcul care trebuie deschisă",
  options: {
    client: "fișierul client din proiectul Google propriu sau al echipei (necesar o singură dată)",
    allSheets: "acces la toate foile dumneavoastră de calcul, nu numai la cea aleasă",
    key: "conectare ca un cont de serviciu, cu acest fișier de cheie",
    adc: "folosește conectarea gcloud de pe acest calculator",
  },
  open: "Permiteți accesul în browser. Dacă nu se deschide singur, deschideți această adresă:",
  pick: "Alegeți acolo foaia cu clienții.",
  found: (path) => `Printre descărcări există un fișier client: ${path}. Vă conectați cu el?`,
  done: (account) => `V-ați conectat la Google${account === null ? "" : ` ca ${account}`}.`,
  one: (address) => `followup poate deschide această foaie de calcul și nicio alta: ${address}`,
  start: (place) => `Lista zilei: followup today -w ${place}`,
  team: (path) => `Colegii se conectează cu același fișier; dați-l și lor: ${path}`,
  share: (address) => `Dați acces de editor la foile dumneavoastră pentru ${address}.`,
  out: "V-ați deconectat de la Google.",
  wasOut: "Nu v-ați conectat.",
  page: {
    done: "V-ați conectat. Puteți închide pagina și reveni la followup.",
    refused: "Accesul nu a fost permis. Puteți închide pagina și începe din nou în followup.",
    notPicked: "Nu este foaia de calcul căutată. Puteți închide pagina și începe din nou în followup.",
  },
};

/** The words. */
export const loginWords: InEveryLanguage<typeof en> = { en, ru, ro };
