/** Problems of a Google spreadsheet: which one is meant, and what may be done in it; told in every language. */

import type { InEveryLanguage } from "../../base/language.ts";
import type { AccessProblems } from "../../base/workbook-problems.ts";
import type { ProblemWords } from "./told.ts";

/** What is told of a spreadsheet, and not of signing in. */
export type SpreadsheetWords = Pick<
  ProblemWords,
  Extract<
    keyof AccessProblems,
    | "access.not-a-spreadsheet"
    | "access.not-found"
    | "access.not-shared"
    | "access.not-picked"
    | "access.wrong-file"
    | "access.nothing-picked"
    | "access.read-only"
    | "access.protected"
  >
>;

const en: SpreadsheetWords = {
  "access.not-a-spreadsheet": ({ place, what }) => ({
    message: `${place} ${
      {
        published: "is a published view: it can be looked at, not written.",
        folder: "is a folder of Google Drive.",
        form: "is a Google form.",
        document: "is a Google document, not a spreadsheet.",
        microsoft: "is a file kept by Microsoft, which followup can't open by its address.",
        page: "is a web page, not a Google spreadsheet.",
      }[what]
    }`,
    hint: {
      published: "Open the spreadsheet itself and copy its address, which ends with /edit.",
      folder: "Open the spreadsheet in it and copy that address.",
      form: "Open the answers as a spreadsheet (Responses → View in Sheets) and copy that address.",
      document: "Copy the address of the spreadsheet with the clients.",
      microsoft: "Name the file in the OneDrive folder of this computer: followup today -w Clients.xlsx",
      page: "Copy the address of the spreadsheet: docs.google.com/spreadsheets/d/…/edit",
    }[what],
  }),
  "access.not-found": ({ address, place }) => ({
    message: `There is no spreadsheet at ${place}.`,
    hint: `Copy its address from the browser once more${address === null ? "" : `, and share it with ${address}`}.`,
  }),
  "access.not-shared": ({ account = null, address, place }) => ({
    message: `You may not open ${place}.`,
    hint:
      address === null
        ? `Ask its owner to share it with ${account ?? "the account that you signed in with"}, or sign in with another one: followup login google`
        : `Share it with ${address} as an editor: “Share” at the top right of the spreadsheet.`,
  }),
  "access.not-picked": ({ place }) => ({
    message: `Your sign-in is for the spreadsheets that you have chosen; ${place} is not among them.`,
    hint: `Add it: followup login google ${place}`,
  }),
  "access.wrong-file": ({ place }) => ({
    message: `Another spreadsheet than ${place} was chosen in the browser, so nothing was kept.`,
    hint: `Start again and choose that one: followup login google ${place}`,
  }),
  "access.nothing-picked": () => ({
    message: "No spreadsheet was chosen in the browser, so nothing was kept.",
    hint: "Start again and choose the spreadsheet with the clients: followup login google",
  }),
  "access.read-only": ({ account = null, address, place }) => ({
    message: `You may read ${place}, but not write to it.`,
    hint:
      address === null
        ? `Ask its owner to make ${account ?? "you"} an editor.`
        : `Make ${address} an editor: “Share” at the top right of the spreadsheet.`,
  }),
  "access.protected": ({ sheet }) => ({
    message: `Sheet “${sheet}” is protected where the call is to be written; nothing was written.`,
    hint: "Ask the owner of the spreadsheet to let you edit it: Data → Protect sheets and ranges.",
  }),
};

const ru: SpreadsheetWords = {
  "access.not-a-spreadsheet": ({ place, what }) => ({
    message: `${place} — ${
      {
        published: "опубликованная страница: её можно смотреть, но не заполнять.",
        folder: "папка на Google Диске.",
        form: "форма Google.",
        document: "документ Google, а не таблица.",
        microsoft: "файл у Microsoft, по адресу followup его не откроет.",
        page: "веб-страница, а не таблица Google.",
      }[what]
    }`,
    hint: {
      published: "Откройте саму таблицу и скопируйте её адрес, он кончается на /edit.",
      folder: "Откройте в ней таблицу и скопируйте её адрес.",
      form: "Откройте ответы таблицей («Ответы» → «Посмотреть в Таблицах») и скопируйте её адрес.",
      document: "Скопируйте адрес таблицы с клиентами.",
      microsoft: "Укажите файл из папки OneDrive на этом компьютере: followup today -w Клиенты.xlsx",
      page: "Скопируйте адрес таблицы: docs.google.com/spreadsheets/d/…/edit",
    }[what],
  }),
  "access.not-found": ({ address, place }) => ({
    message: `По адресу ${place} таблицы нет.`,
    hint: `Скопируйте адрес из браузера ещё раз${address === null ? "" : ` и откройте таблице доступ для ${address}`}.`,
  }),
  "access.not-shared": ({ account = null, address, place }) => ({
    message: `У вас нет доступа к ${place}.`,
    hint:
      address === null
        ? `Попросите владельца открыть доступ ${account === null ? "тому аккаунту, под которым вы вошли," : `аккаунту ${account}`} или войдите под другим: followup login google`
        : `Откройте доступ для ${address} с правом редактора: кнопка «Поделиться» справа вверху в таблице.`,
  }),
  "access.not-picked": ({ place }) => ({
    message: `Вход выполнен для выбранных таблиц; ${place} среди них нет.`,
    hint: `Добавьте её: followup login google ${place}`,
  }),
  "access.wrong-file": ({ place }) => ({
    message: `В браузере выбрана другая таблица, а не ${place}; ничего не сохранено.`,
    hint: `Начните снова и выберите нужную: followup login google ${place}`,
  }),
  "access.nothing-picked": () => ({
    message: "В браузере не выбрана таблица; ничего не сохранено.",
    hint: "Начните снова и выберите таблицу с клиентами: followup login google",
  }),
  "access.read-only": ({ account = null, address, place }) => ({
    message: `${place} можно только читать, записать в неё вы не можете.`,
    hint:
      address === null
        ? `Попросите владельца сделать ${account === null ? "вас" : `аккаунт ${account}`} редактором.`
        : `Сделайте ${address} редактором: кнопка «Поделиться» справа вверху в таблице.`,
  }),
  "access.protected": ({ sheet }) => ({
    message: `Лист «${sheet}» защищён там, куда нужно записать звонок; ничего не записано.`,
    hint: "Попросите владельца разрешить вам правку: Данные → Защитить листы и диапазоны.",
  }),
};

const ro: SpreadsheetWords = {
  "access.not-a-spreadsheet": ({ place, what }) => ({
    message: `${place} ${
      {
        published: "este o pagină publicată: se poate privi, nu și completa.",
        folder: "este un dosar din Google Drive.",
        form: "este un formular Google.",
        document: "este un document Google, nu o foaie de calcul.",
        microsoft: "este un fișier păstrat la Microsoft, pe care followup nu îl poate deschide după adresă.",
        page: "este o pagină web, nu o foaie de calcul Google.",
      }[what]
    }`,
    hint: {
      published: "Deschideți chiar foaia de calcul și copiați adresa ei, care se termină cu /edit.",
      folder: "Deschideți foaia de calcul din el și copiați adresa ei.",
      form: "Deschideți răspunsurile ca foaie de calcul (Răspunsuri → Vedeți în Foi de calcul) și copiați acea adresă.",
      document: "Copiați adresa foii de calcul cu clienții.",
      microsoft:
        "Indicați fișierul din dosarul OneDrive al acestui calculator: followup today -w Clienti.xlsx",
      page: "Copiați adresa foii de calcul: docs.google.com/spreadsheets/d/…/edit",
    }[what],
  }),
  "access.not-found": ({ address, place }) => ({
    message: `La adresa ${place} nu există nicio foaie de calcul.`,
    hint: `Copiați adresa din browser încă o dată${address === null ? "" : ` și dați acces la foaie pentru ${address}`}.`,
  }),
  "access.not-shared": ({ account = null, address, place }) => ({
    message: `Nu aveți acces la ${place}.`,
    hint:
      address === null
        ? `Rugați proprietarul să dea acces contului ${account ?? "cu care v-ați conectat"} sau conectați-vă cu altul: followup login google`
        : `Dați acces de editor pentru ${address}: butonul „Distribuiți”, în dreapta sus.`,
  }),
  "access.not-picked": ({ place }) => ({
    message: `Conectarea este pentru foile de calcul alese; ${place} nu este printre ele.`,
    hint: `Adăugați-o: followup login google ${place}`,
  }),
  "access.wrong-file": ({ place }) => ({
    message: `În browser a fost aleasă altă foaie de calcul decât ${place}; nu s-a păstrat nimic.`,
    hint: `Începeți din nou și alegeți-o pe aceea: followup login google ${place}`,
  }),
  "access.nothing-picked": () => ({
    message: "În browser nu a fost aleasă nicio foaie de calcul; nu s-a păstrat nimic.",
    hint: "Începeți din nou și alegeți foaia cu clienții: followup login google",
  }),
  "access.read-only": ({ account = null, address, place }) => ({
    message: `Puteți citi ${place}, dar nu puteți scrie acolo.`,
    hint:
      address === null
        ? account === null
          ? "Rugați proprietarul să vă facă editor."
          : `Rugați proprietarul să facă editor contul ${account}.`
        : `Faceți ${address} editor: butonul „Distribuiți”, în dreapta sus.`,
  }),
  "access.protected": ({ sheet }) => ({
    message: `Foaia „${sheet}” este protejată acolo unde trebuie scris apelul; nu s-a scris nimic.`,
    hint: "Rugați proprietarul să vă permită modificarea: Date → Protejați foi și intervale.",
  }),
};

/** The sentences. */
export const accessProblems: InEveryLanguage<SpreadsheetWords> = { en, ru, ro };
