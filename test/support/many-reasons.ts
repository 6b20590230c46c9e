/** A list of twenty-five reasons, as a head of sales has it who has never merged any: short names, and long ones. */
import type { Language } from "../../src/base/language.ts";
import { type DefaultReason, defaultReasons } from "../../src/words/sheets/default-reasons.ts";

const added: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Prepayment",
    "No branch in their town",
    "Wants to see a sample first and nobody can bring one this month",
    "Contract terms",
    "Waiting for a grant",
    "Warranty too short",
    "Bad reviews",
    "Moving",
    "Season is over",
    "Only buys at the trade fair",
    "Internationally unavailable certification",
    "Colour",
    "Was promised a call and nobody rang",
    "Spare parts",
    "Does not trust telephone sellers",
    "Tax",
  ],
  ru: [
    "Предоплата",
    "Нет филиала в их городе",
    "Хочет сначала увидеть образец, а привезти его в этом месяце некому",
    "Условия договора",
    "Ждут субсидию",
    "Короткая гарантия",
    "Плохие отзывы",
    "Переезд",
    "Сезон закончился",
    "Покупают только на выставке",
    "Сертификат соответствия электрооборудования",
    "Цвет",
    "Обещали перезвонить и не перезвонили",
    "Запчасти",
    "Не доверяет продажам по телефону",
    "Налоги",
  ],
  ro: [
    "Avans",
    "Nu avem filială în orașul lor",
    "Vrea să vadă mai întâi o mostră și luna aceasta nu are cine s-o ducă",
    "Condițiile contractului",
    "Așteaptă o subvenție",
    "Garanție prea scurtă",
    "Recenzii proaste",
    "Se mută",
    "S-a terminat sezonul",
    "Cumpără doar la târg",
    "Certificat de conformitate electromagnetică",
    "Culoarea",
    "I s-a promis un telefon și n-a sunat nimeni",
    "Piese de schimb",
    "N-are încredere în vânzări prin telefon",
    "Impozite",
  ],
};

/** Twenty-five reasons: those of a new workbook, and others without anything to improve. */
export function manyReasons(language: Language): readonly DefaultReason[] {
  const others = added[language].map((name): DefaultReason => ({ name, otherWords: "", improve: "" }));
  return [...defaultReasons[language], ...others];
}
