/** The words of login and logout. */
import type { InEveryLanguage } from "../../base/language.ts";

const en = {
  service: "where to sign in: google",
  options: {
    client: "the client file of your own Google project (needed once)",
    key: "sign in as a service account with this key file",
    adc: "use the sign-in of gcloud on this computer",
  },
  open: "Allow access in the browser. If it doesn't open by itself, open this address:",
  done: "You are signed in to Google.",
  share: (address: string) => `Share your spreadsheets with ${address} as an editor.`,
  out: "You are signed out of Google.",
  wasOut: "You were not signed in.",
  page: {
    done: "You are signed in. You can close this page and go back to followup.",
    refused: "Access was not allowed. You can close this page and start again in followup.",
  },
};

const ru: typeof en = {
  service: "куда войти: google",
  options: {
    client: "файл клиента из вашего проекта Google (нужен один раз)",
    key: "войти сервисным аккаунтом с этим файлом ключа",
    adc: "использовать вход gcloud на этом компьютере",
  },
  open: "Разрешите доступ в браузере. Если он не открылся сам, откройте этот адрес:",
  done: "Вход в Google выполнен.",
  share: (address) => `Откройте свои таблицы для ${address} с правом редактора.`,
  out: "Вы вышли из Google.",
  wasOut: "Вы и не входили.",
  page: {
    done: "Вход выполнен. Закройте эту страницу и вернитесь в followup.",
    refused: "Доступ не разрешён. Закройте эту страницу и начните в followup снова.",
  },
};

const ro: typeof en = {
  service: "unde vă conectați: google",
  options: {
    client: "fișierul client din proiectul dumneavoastră Google (necesar o singură dată)",
    key: "conectare ca un cont de serviciu, cu acest fișier de cheie",
    adc: "folosește conectarea gcloud de pe acest calculator",
  },
  open: "Permiteți accesul în browser. Dacă nu se deschide singur, deschideți această adresă:",
  done: "V-ați conectat la Google.",
  share: (address) => `Dați acces de editor la foile dumneavoastră pentru ${address}.`,
  out: "V-ați deconectat de la Google.",
  wasOut: "Nu v-ați conectat.",
  page: {
    done: "V-ați conectat. Puteți închide pagina și reveni la followup.",
    refused: "Accesul nu a fost permis. Puteți închide pagina și începe din nou în followup.",
  },
};

/** The words. */
export const loginWords: InEveryLanguage<typeof en> = { en, ru, ro };
