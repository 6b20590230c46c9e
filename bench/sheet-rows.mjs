// The rows of the benchmark's sheets: the same for the same number of rows, on every machine.

export const today = "2026-11-23";

const styles = { plain: 0, day: 1, dayAndTime: 2 };
const owners = ["Иван Петров", "Ольга Смирнова", "Анна Ротару", "Дмитрий Ковалёв", "Мария Чебан"];
const statuses = ["Новый", "В работе", "Думает", "Счёт выставлен", "Пауза"];
const reasons = ["Дорого", "Нет на складе", "Не подходит срок", "Купил у конкурента", "Передумал"];
const outcomes = ["отказ", "перенос", "успех", "недозвон"];
const sources = ["Сайт", "Выставка", "Рекомендация", "Реклама", "Холодный звонок"];
const words =
  "просил перезвонить после обеда обсудить условия поставки скидка на вторую партию ждёт ответа директора сравнивает цены важно получить образцы до конца квартала".split(
    " ",
  );

// mulberry32: a small repeatable random number generator.
function randomFrom(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

// 23 November 2026 as a serial number of the 1900 date system.
const todaySerial = 46_349;

const text = (value) => ({ text: value });
const number = (value, style = styles.plain) => ({ number: value, style });
const nothing = null;

function sentence(random, length) {
  return Array.from({ length }, () => words[random(words.length)]).join(" ");
}

export const contactHeadings = [
  "Имя",
  "Телефон",
  "Компания",
  "Менеджер",
  "Статус",
  "Дата следующего контакта",
  "Результат звонка",
  "Причина отказа",
  "Сумма сделки",
  "Источник",
  "Комментарий",
  "Попытки",
];

// Contacts of 12 columns, or of more: what others want to know of them. Four of a hundred are due; a few dates are text, a few can't be read, some are missing.
export function* contactRows(count, columns = null) {
  const more = Math.max(0, (columns ?? 0) - contactHeadings.length);
  for (const [at, row] of [...twelveColumns(count)].entries())
    yield [...row, ...Array.from({ length: more }, (_, index) => madeUp(at, index))];
}

function madeUp(row, index) {
  if (row === 0) return text(`Показатель ${index + 1}`);
  return (row + index) % 3 === 0 ? nothing : number((row * 31 + index * 17) % 1000);
}

function* twelveColumns(count) {
  yield contactHeadings.map(text);
  const random = randomFrom(1);
  for (let at = 1; at <= count; at++) {
    yield [
      text(`Клиент ${at}`),
      text(`+7 9${String(100_000_000 + at * 7).slice(0, 2)} ${String(1_000_000 + at)}`),
      text(`ООО «Компания ${Math.ceil(at / 3)}»`),
      text(owners[random(owners.length)]),
      text(statuses[random(statuses.length)]),
      ...nextAndOutcome(random),
      random(4) === 0 ? text(reasons[random(5)]) : nothing,
      random(5) === 0 ? nothing : number(1000 * (1 + random(400))),
      text(sources[random(sources.length)]),
      random(2) === 0 ? nothing : text(`${sentence(random, 4 + random(8))} ${at}`),
      random(3) === 0 ? nothing : number(random(6)),
    ];
  }
}

// Whoever is due is open: who was refused or won is not called, which the other tools don't know.
function nextAndOutcome(random) {
  const next = nextContact(random);
  const outcome = random(3) === 0 ? nothing : text(outcomes[random(4)]);
  const isDue = next !== nothing && (next.number === undefined || next.number < todaySerial + 1);
  const isClosed = outcome !== nothing && (outcome.text === "отказ" || outcome.text === "успех");
  return [next, isDue && isClosed ? text("перенос") : outcome];
}

function nextContact(random) {
  const kind = random(1000);
  if (kind < 30) return number(todaySerial - random(20), styles.day);
  if (kind < 38) return number(todaySerial + (9 + random(9)) / 24, styles.dayAndTime);
  if (kind < 40) return text(`${String(1 + random(22)).padStart(2, "0")}.11.2026`);
  if (kind < 42) return text("после праздников");
  if (kind < 100) return nothing;
  return number(todaySerial + 1 + random(200), styles.day);
}

export const callHeadings = [
  "Код звонка",
  "Когда",
  "Контакт",
  "Телефон",
  "Менеджер",
  "Исход",
  "Причина отказа",
  "Слова клиента",
  "Следующий контакт",
  "Сумма",
  "Заметка",
  "Был назначен на",
  "Номер в списке",
  "Верхняя карточка",
  "Вопросы заданы",
  "Отменён",
];

// Recorded calls, the oldest first, up to last week: none is of today.
export function* callRows(count) {
  yield callHeadings.map(text);
  const random = randomFrom(2);
  for (let at = 1; at <= count; at++) {
    const day = todaySerial - 7 - Math.floor((count - at) / 200);
    const outcome = outcomes[random(4)];
    const isRefused = outcome === "отказ";
    const client = 1 + random(1000);
    yield [
      text(`b${at.toString(36).padStart(9, "0")}`),
      number(day + (540 + random(480)) / 1440, styles.dayAndTime),
      text(`Клиент ${client}`),
      text(`+7 9${String(100_000_000 + client * 7).slice(0, 2)} ${String(1_000_000 + client)}`),
      text(owners[random(owners.length)]),
      text(outcome),
      isRefused ? text(reasons[Math.min(random(5), random(5))]) : nothing,
      isRefused && random(3) === 0 ? text(sentence(random, 3)) : nothing,
      outcome === "перенос" ? number(day + 1 + random(20), styles.day) : nothing,
      outcome === "успех" ? number(1000 * (1 + random(400))) : nothing,
      nothing,
      number(day, styles.day),
      number(1 + random(40)),
      number(1),
      isRefused ? text("да") : nothing,
      nothing,
    ];
  }
}

// A sheet that nobody asks for: what a site or a telephone exchange has logged.
export function* archiveRows(count) {
  yield ["Дата заявки", "Страница", "Событие", "Сумма", "Текст"].map(text);
  const random = randomFrom(3);
  for (let at = 1; at <= count; at++) {
    yield [
      number(todaySerial - random(700), styles.day),
      text(`/каталог/${random(500)}`),
      text(statuses[random(5)]),
      number(random(100_000)),
      text(`${sentence(random, 6)} ${at}`),
    ];
  }
}
