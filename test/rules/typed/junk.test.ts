/** What counts as no answer, and what is a real word however short. */
import { expect, test } from "vitest";
import { isJunk } from "../../../src/rules/typed/junk.ts";

const junk =
  "|-|--|...|?|!|а|x|1|123|0|нет|Нет.|НЕТ!|не|test|Test|TEST 1|тест|тест тест|n/a|N/A|na|no|none|nu|Nu.|da|ok|asdf|ASDF|asdfasdf|qwerty|qwe|zxcv|йцук|йцукен|фыва|фывафыва|ячсм|ааа|аааааа|xxx|ххх|хахаха|хз|не знаю|nu știu|fără|fara motiv|без причины|нет причины|—|👎|. . .|;lkj|test тест|dont know|don't know|idk|qwe 12|test 12|no 15|!!! 7".split(
    "|",
  );

const answers =
  "дорого|дорого.|цена|срок|не те сроки|нет денег|нет времени|нет на складе|далеко|price|too far|no money|no time|no need|scump|preț|termen|nu e timp|fără buget|test drive disliked|тестировали другую|просто дорого|贵|были у нас|we were busy|power|where is it|качество|ждать|офис|не тот цвет|жду|зп|отпуск|брак|НГ|кенгуру|нет iphone15|нет 15pro|no staff|нет ссуды|no bananana|нет хахахаты|no qweries".split(
    "|",
  );

test.each(junk)("%j is junk", (text) => {
  expect(isJunk(text)).toBe(true);
});

test.each(answers)("%j is an answer", (text) => {
  expect(isJunk(text)).toBe(false);
});
