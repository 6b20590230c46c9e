/** What must be done now, in Russian. */
import { counted } from "../../base/language.ts";
import type { TeamWords } from "./team-word-list.ts";

/** The lists of the head's page. */
export const nowRu: TeamWords["now"] = {
  complaints: "Открытые жалобы",
  about: (name) => `на кого: ${name}`,
  missing: {
    answer: (about) => `нет слов менеджера (${about})`,
    apology: () => "не извинились",
    "other-manager": (about) => `клиента всё ещё ведёт ${about}`,
  },
  clientSaid: (text) => `клиент: «${text}»`,
  managerSaid: (name, text) => `${name}: «${text}»`,
  recording: (text) => `запись: ${text}`,
  complaintRow: (row) => `жалобы, строка ${row}`,
  count12: (count, about) =>
    count === 1 ? `первая за 12 месяцев (${about})` : `${count} за 12 месяцев (${about})`,
  thatDay: (calls, usual) =>
    `в тот день ${counted("ru", calls, ["звонок", "звонка", "звонков"])}${usual === null ? "" : `, обычно ${usual}`}`,
  before: (about, on) => `клиент уже жаловался: ${about}${on === null ? "" : `, ${on}`}`,
  handoffs: "Переданы и не приняты",
  promisedFor: (day) => `обещано на ${day}`,
  noDay: "срок не назначен",
  keptBack: "Придержаны, и показать их некому",
  why: { value: "сумма выше «Сделки до»", "not-admitted": "не допущен", complaint: "открытая жалоба" },
  newcomers: "Новички без проверки",
  notAdmitted: (days) => `не допущен ${counted("ru", days, ["день", "дня", "дней"])}, проверки не было`,
  renewals: "Продления под угрозой",
  renewsOn: (day, inDays) => {
    if (inDays === 0) return "продление сегодня";
    const away = counted("ru", Math.abs(inDays), ["день", "дня", "дней"]);
    return inDays > 0 ? `продление ${day}, через ${away}` : `продление было ${day}, ${away} назад`;
  },
  risk: {
    "no-talk": "давно нет записанного разговора",
    "no-next": "нет следующего контакта до него",
    promise: "обещание не выполнено",
    complaint: "открытая жалоба",
    "not-asked": "последний отказ без вопросов",
  },
  promises: "Обещания не выполнены и ждут",
  state: { waiting: "не позвонили", moved: "перенесено без звонка", dropped: "дата стёрта без звонка" },
  movedTo: (from, to) => `дата перенесена с ${from} на ${to} без звонка`,
  workingDays: (days) => `опоздание ${counted("ru", days, ["рабочий день", "рабочих дня", "рабочих дней"])}`,
  passedOver: "Обойдены и ждут",
  since: (day) => `с ${day}`,
  putToEnd: (reason) => `пропуск: ${reason}`,
  todo: {
    complaints: (settled) => `Жалоба открыта, пока в её строке не заполнено «${settled}».`,
    handoffs: "Клиент стоит здесь, пока новый менеджер не позвонит.",
    keptBack: (mentor) =>
      `Назовите наставника (лист команды, «${mentor}») или передайте клиента другому менеджеру.`,
    newcomers: (checked, admitted) => `Заполните «${checked}» или «${admitted}» в листе команды.`,
  },
};
