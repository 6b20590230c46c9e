/** Problems of signing in to Google: Russian. */
import type { SignInWords } from "./en.ts";

/** The Russian words. */
export const signInRu: SignInWords = {
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
    hint: `С ним входят так: followup login google --key "${path}"`,
  }),
  "access.is-client": ({ path }) => ({
    message: `${path} — файл клиента, а не ключ сервисного аккаунта.`,
    hint: `С ним входят так: followup login google --client "${path}"`,
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
  "access.default-ended": ({ place }) => ({
    message: `Вход через gcloud на этом компьютере больше не действует или не разрешает таблицы, поэтому ${place} не открыть.`,
    hint: "gcloud auth application-default login --scopes=openid,https://www.googleapis.com/auth/spreadsheets,https://www.googleapis.com/auth/cloud-platform",
  }),
  "access.default-project": () => ({
    message:
      "Во входе через gcloud не назван проект Google, которым вы можете пользоваться, а без него Google отклоняет запросы.",
    hint: "Назовите проект, в котором включён Google Sheets API: gcloud auth application-default set-quota-project PROJECT",
  }),
  "access.refused": () => ({
    message: "В браузере доступ не разрешили.",
    hint: "Начните снова и нажмите «Разрешить»: followup login google",
  }),
  "access.timed-out": ({ minutes }) => ({
    message: `За ${minutes} мин никто не разрешил доступ.`,
    hint: "Начните снова: followup login google. Если браузер показал, что доступ заблокирован: docs/google-setup.ru.md (https://github.com/followup-cli/followup/blob/main/docs/google-setup.ru.md), «Если что-то не так».",
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
