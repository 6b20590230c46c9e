/** Why an outcome is not in the workbook yet, told in Russian. */
import { rowWords } from "../../base/row-words.ts";
import type { ProblemWords } from "./told.ts";
import { toldCell, toldValue } from "./told-cell.ts";

/** The Russian sentences. */
export const deliveryRu: Pick<
  ProblemWords,
  Extract<keyof ProblemWords, `waiting.${string}` | `conflict.${string}`>
> = {
  "waiting.open": ({ by, place }) => ({
    message: `${place} открыт в другой программе${by === null ? "" : ` (${by})`}.`,
    hint: "Закройте его там и повторите команду; если он нигде не открыт (программа завершилась со сбоем), добавьте --force.",
  }),
  "waiting.read-only": ({ place }) => ({
    message: `${place} доступен только для чтения.`,
    hint: "Разрешите запись в файл.",
  }),
  "waiting.folder-read-only": ({ place }) => ({
    message: `В папку файла ${place} нельзя записывать.`,
    hint: "Разрешите запись в эту папку.",
  }),
  "waiting.hard-links": ({ place }) => ({
    message: `У ${place} есть второе имя на диске (жёсткая ссылка): сохранение их разделит.`,
    hint: "Оставьте одно из имён.",
  }),
  "waiting.missing": ({ place }) => ({
    message: `Файла ${place} сейчас нет на месте.`,
    hint: "Верните его или подключите диск и повторите команду.",
  }),
  "waiting.disk-full": ({ place }) => ({
    message: `На диске файла ${place} нет места.`,
    hint: "Освободите место и повторите команду.",
  }),
  "waiting.busy": ({ place }) => ({
    message: `${place} занят другой командой followup.`,
    hint: "Повторите команду чуть позже.",
  }),
  "waiting.failed": ({ detail, place }) => ({
    message: `${place} не удалось сохранить: ${detail}.`,
    hint: "Повторите команду.",
  }),
  "waiting.offline": ({ place }) => ({
    message: `${place} недоступен.`,
    hint: "Проверьте связь и повторите команду.",
  }),
  "waiting.not-saved": ({ isMissing, place, who }) => ({
    message: `Звонок НЕ сохранён: ${isMissing ? `файла ${place} сейчас нет на месте` : `${place} сейчас не читается`}, а по сегодняшнему списку на этом компьютере не понять, кто «${who}».`,
    hint: "Назовите ровно одного клиента из сегодняшнего списка, лучше по номеру, или запишите звонок позже.",
  }),
  "waiting.quota": ({ place }) => ({
    message: `Google просит подождать: слишком много запросов к ${place}.`,
    hint: "Повторите команду через минуту.",
  }),
  "conflict.cell": ({ expected, found, ...told }) => ({
    message: `${toldCell(told, "ru")}: теперь «${toldValue(found, "ru")}», а было «${toldValue(expected, "ru")}». Ячейка не тронута.`,
    hint: "Как сейчас: followup today.",
  }),
  "conflict.contact-gone": ({ candidates: [first] = [], name }) => {
    const gone = `${name === "" ? "Этого контакта" : `Контакта «${name}»`} больше нет в таблице таким, каким он был показан.`;
    const settled = "Исход, сохранённый раньше, решается через followup sync.";
    if (first === undefined) return { message: gone, hint: `Список как он есть: followup today. ${settled}` };
    return {
      message: `${gone} То же имя или тот же телефон там у кого-то другого.`,
      hint: `Если это он, назовите строку: followup log ${rowWords(first)} … ${settled}`,
    };
  },
  "conflict.contact-doubled": ({ name }) => ({
    message: `Нельзя точно сказать, в какой строке теперь ${name === "" ? "этот контакт" : `«${name}»`}: с тех пор строки меняли или двигали.`,
    hint: "Список как он есть: followup today. Исход, сохранённый раньше, решается через followup sync с нужной строкой.",
  }),
  "conflict.typed-otherwise": ({ name, who }) => ({
    message: `«${who}» набрано, когда таблица не читалась, и в списке это был ${name === "" ? "один контакт" : `контакт «${name}»`}; в таблице так можно назвать не только его.`,
    hint: "Решается через followup sync с нужной строкой.",
  }),
  "conflict.row-deleted": ({ day, name, of }) => ({
    message: {
      call: `Звонка от ${toldValue(day, "ru")} («${name}») больше нет на листе звонков.`,
      complaint: `Жалобы от ${toldValue(day, "ru")} («${name}») больше нет на листе жалоб.`,
      contact: `Контакта «${name}», добавленного ${toldValue(day, "ru")}, больше нет в таблице: ни имени, ни телефона. Строку удалили, или вернули более старую версию таблицы.`,
    }[of ?? "call"],
    hint: "followup sync спросит, вернуть его или оставить как есть.",
  }),
  "conflict.other-list": ({ before, candidates, now, number }) => ({
    message:
      before === null
        ? `Запись о сегодняшних номерах повреждена: под номером ${number} мог быть другой контакт, сейчас это был бы ${now === "" ? "этот" : `«${now}»`}.`
        : `Сегодняшний список ещё не показан, а в списке от ${toldValue(before.day, "ru")} под номером ${number} был ${before.name === "" ? "другой контакт" : `контакт «${before.name}»`}; сегодня это ${now === "" ? "другой контакт" : `«${now}»`}.`,
    hint: `Назовите строку нужного контакта: ${candidates.map(rowWords).join(" / ")}. Список на сегодня: followup today.`,
  }),
  "conflict.changed": ({ place }) => ({
    message: `${place} меняется прямо во время чтения.`,
    hint: "Повторите через минуту.",
  }),
};
