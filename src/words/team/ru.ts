/** The words of the head's page in Russian. */
import { counted, plural } from "../../base/language.ts";
import type { FigureName } from "../../rules/team/page/behind.ts";
import type { ClientKind } from "../../rules/team/which-kind.ts";
import { nowRu } from "./now-ru.ts";
import type { TeamWords } from "./team-word-list.ts";

const figures: Readonly<Record<FigureName, string>> = {
  calls: "звонки",
  talks: "разговоры",
  order: "порядок соблюдён",
  skips: "пропуски",
  kept: "обещания выполнены",
  late: "выполнены с опозданием",
  waiting: "обещания ждут",
  moved: "перенесены без звонка",
  dropped: "брошены",
  early: "звонок раньше обещанного дня",
  "on-time": "вовремя",
  "not-on-time": "не вовремя",
  "passed-over": "обойдены",
  "in-turn": "не обойдены",
  "asked-ordinary": "вопросы заданы, обычные клиенты",
  "not-asked-ordinary": "вопросы не заданы, обычные клиенты",
  "asked-difficult": "вопросы заданы, сложные клиенты",
  "not-asked-difficult": "вопросы не заданы, сложные клиенты",
  "handed-over": "переданы",
};
const kinds: Readonly<Record<ClientKind, string>> = {
  difficult: "сложных клиентов",
  "refused-before": "уже отказавших клиентов",
  "high-value": "клиентов с большей суммой",
  "called-in-vain": "клиентов, до которых не дозвонились",
};

/** The page in Russian. */
export const teamRu: TeamWords = {
  title: "Команда",
  gate: (calls, needed) =>
    `Записано звонков: ${calls} из ${needed}; пока только списки и числа, без долей и сравнений`,
  recorded: (calls) => `записано звонков: ${calls}`,
  nothing: "Пока не записано ни одного звонка.",
  noManager: "менеджер не назван",
  everybody: "все",
  foot: "Эту страницу видит каждый, кто может открыть таблицу.",
  method:
    "Доли — с интервалами 95 % (Уилсон). «Больше» и «меньше» — против всех остальных, отличие надёжно (Холм). Менеджеры стоят по имени, мест никто не занимает.",
  madeBy: (place, day) => `Сделано программой followup ${day} по таблице ${place}`,
  more: (count) => `и ещё ${count}`,
  tooFew: (count, least) => `мало данных (${count} из ${least})`,
  of: (count, of) => `${count} из ${of}`,
  days: (count) => counted("ru", count, ["день", "дня", "дней"]),
  late: (days) => `опоздание ${counted("ru", days, ["день", "дня", "дней"])}`,
  row: (row) => `строка ${row}`,
  quoted: (text) => `«${text}»`,
  compared: { more: "больше", fewer: "меньше", unclear: "неясно" },
  now: nowRu,

  figures: {
    title: "Цифры",
    columns: {
      manager: "",
      order: "порядок",
      promises: "обещания",
      onTime: "вовремя",
      passedOver: "обойдены",
      ordinary: "вопросы: обычные",
      difficult: "вопросы: сложные",
    },
    aside: "откладывает",
    unknown: (known, calls) => `известно для ${known} из ${calls}`,
    details: "Подробно",
    calls: (calls, talks) =>
      `${counted("ru", calls, ["звонок", "звонка", "звонков"])}, ${counted("ru", talks, ["разговор", "разговора", "разговоров"])}`,
    typical: (cards) =>
      `В обычный звонок в стороне ${plural("ru", cards, ["оставался", "оставались", "оставались"])} ${counted("ru", cards, ["клиент", "клиента", "клиентов"])}, чья очередь была раньше.`,
    typicalOnSome: (days, of, cards) =>
      `В ${days} из ${counted("ru", of, ["дня", "дней", "дней"])} в обычный звонок в стороне ${plural("ru", cards, ["оставался", "оставались", "оставались"])} ${counted("ru", cards, ["клиент", "клиента", "клиентов"])}, чья очередь была раньше.`,
    known: (known, calls) => `порядок известен для ${known} из ${calls} звонков`,
    skips: (count, of, share) => `пропущено: ${count} из ${of} карточек${share === "" ? "" : ` (${share})`}`,
    fates: {
      kept: (count) => `выполнено ${count}`,
      late: (count) => `с опозданием ${count}`,
      waiting: (count) => `ждут ${count}`,
      moved: (count) => `перенесено без звонка ${count}`,
      dropped: (count) => `брошено ${count}`,
      early: (count) => `раньше срока ${count} (не в счёт)`,
    },
    medianLate: (days) =>
      `половина опоздавших — не больше чем на ${counted("ru", days, ["рабочий день", "рабочих дня", "рабочих дней"])}`,
    promisesCompared: {
      more: "обещания выполняет чаще остальных",
      fewer: "обещания выполняет реже остальных",
    },
    atStake: (sum) => `на сумму ${sum}`,
    withReason: (count) => `с причиной: ${count}`,
    names: (names) => `обойдены: ${names}`,
    kind: (kind, inside, others) => `${kinds[kind]} обходит чаще (${inside}; остальных ${others})`,
    complaints: (count, share) =>
      `${counted("ru", count, ["жалоба", "жалобы", "жалоб"])} за 12 месяцев${share === "" ? "" : `, ${share} разговоров`}`,
    complaintsCompared: { more: "жалоб больше, чем у остальных", fewer: "жалоб меньше, чем у остальных" },
  },
  technique: {
    title: "Приёмы со сложными клиентами",
    allOfThem: (fewer, of, unclear) =>
      `Все ли? Со сложными спрашивают реже: ${fewer} из ${of}${unclear === "" ? "" : `; ${unclear}`}`,
    notClear: (name, refusals) =>
      `${name}: неясно (${counted("ru", refusals, ["отказ", "отказа", "отказов"])})`,
    always: (ordinary, difficult, compared) =>
      `Всегда ли? обычные ${ordinary}, сложные ${difficult}${compared === "" ? "" : `: ${compared}`}`,
    checked: (name, on, difficult) =>
      `Умеют ли? ${name}: проверка ${on}, со сложными клиентами: ${difficult}`,
    canThey: { yes: "да", no: "нет", unsaid: "не указано" },
    facts: (refusals) => `На каких фактах? ${counted("ru", refusals, ["отказ", "отказа", "отказов"])}`,
    noCheck: (name) => `${name}: нет проверки в листе «Команда»`,
    follows: (text) => `Что, если нет? ${text}`,
    nothingAgreed: "ничего не решено (Настройки)",
    followed: (refusals, complaints, renewals) =>
      `Что было потом: ${counted("ru", refusals, ["новый отказ", "новых отказа", "новых отказов"])}, ${counted("ru", complaints, ["жалоба", "жалобы", "жалоб"])}, потеряно ${counted("ru", renewals, ["продление", "продления", "продлений"])}`,
    nobodyMarked: "сложных клиентов никто не отмечал: клавиша с на карточке",
  },
  newcomers: {
    title: "Новички",
    since: (day, days) => `с ${day}, ${counted("ru", days, ["день", "дня", "дней"])}`,
    talks: (count) => `${counted("ru", count, ["разговор", "разговора", "разговоров"])} всего`,
    mentor: (name) => `наставник ${name}`,
    dealsUpTo: (sum) => `сделки до ${sum}`,
    admitted: (day, isToCome) => (isToCome ? `будет допущен ${day}` : `допущен ${day}`),
    asked: "вопросы заданы",
    keptBack: (count) => `придержано: ${counted("ru", count, ["карточка", "карточки", "карточек"])}`,
    checked: (day) => `проверка ${day}`,
    notChecked: "проверки не было",
  },
  cases: {
    title: "Случаи этих дней",
    renewals: (coming, days, atRisk, value) =>
      `${counted("ru", coming, ["продление", "продления", "продлений"])} за ${counted("ru", days, ["день", "дня", "дней"])}, под угрозой ${atRisk}${value === "" ? "" : `, ${value}`}`,
    settled: (count, median) =>
      `${counted("ru", count, ["жалоба закрыта", "жалобы закрыты", "жалоб закрыто"])}${median === null ? "" : `, половина за ${counted("ru", median, ["день", "дня", "дней"])}`}`,
    sameManager: (contact, about) => `${contact}: снова у того же менеджера (${about})`,
    notNoted: (count) =>
      `${counted("ru", count, ["отказ", "отказа", "отказов"])} из-за обслуживания, жалоба не записана`,
    handedOver: (handed, takenUp, stuck, back) =>
      `передано ${handed}: принято ${takenUp}, застряло ${stuck}, возвращено ${back}`,
    takenUpAfter: (days) =>
      `половину приняли за ${counted("ru", days, ["рабочий день", "рабочих дня", "рабочих дней"])}`,
    often: (contact, times) => `${contact}: ${counted("ru", times, ["передача", "передачи", "передач"])}`,
    notFollowed: (pieces) => `Обещания, которые нельзя проследить: ${pieces}`,
    gone: (count) => `нет в листе ${count}`,
    closedByHand: (count) => `закрыто вручную ${count}`,
    unreadable: (count) => `не читается ${counted("ru", count, ["ячейка", "ячейки", "ячеек"])}`,
    noOwner: (count) => `без менеджера ${count}`,
  },
  rows: {
    title: "Строки листа звонков за цифрами",
    behind: (figure, rows) => `${figures[figure]}: ${rows}`,
  },
};
