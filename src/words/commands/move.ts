/** The words of `followup move`. */
import type { InEveryLanguage } from "../../base/language.ts";

const en = {
  usage: "<who> <when> [options]",
  words: "who (a number of today's list, row:17, a phone, a part of the name), then the new day",
  why: "why it was moved; it stands in the sheet of calls",
  force: "write although the workbook looks open elsewhere",
  missingWho: "who (a number of today's list, row:17, a phone, or a part of the name)",
  missingWhen: "when (tomorrow, friday, 2026-12-01)",
  example: "followup move 3 tomorrow",
};

const ru: typeof en = {
  usage: "<кто> <когда> [параметры]",
  words: "кто (номер из списка на сегодня, row:17, телефон, часть имени), затем новый день",
  why: "почему сдвинуто; останется на листе звонков",
  force: "записать, даже если файл похож на открытый",
  missingWho: "кто (номер из списка на сегодня, row:17, телефон или часть имени)",
  missingWhen: "когда (завтра, в пятницу, 01.12.2026)",
  example: "followup move 3 завтра",
};

const ro: typeof en = {
  usage: "<cine> <când> [opțiuni]",
  words: "cine (un număr din lista de azi, row:17, un telefon, o parte din nume), apoi noua zi",
  why: "de ce s-a mutat; rămâne în foaia apelurilor",
  force: "scrie chiar dacă fișierul pare deschis în altă parte",
  missingWho: "cine (un număr din lista de azi, row:17, un telefon sau o parte din nume)",
  missingWhen: "când (mâine, vineri, 01.12.2026)",
  example: "followup move 3 mâine",
};

/** The words of move in each language. */
export const moveWords: InEveryLanguage<typeof en> = { en, ru, ro };
