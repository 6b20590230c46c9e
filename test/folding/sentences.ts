/** Sentences that are made of parts, so that a kind of them is tried as a whole: what is praised or denied, who tells a reason. */
import type { InEveryLanguage } from "../../src/base/language.ts";

/** "N" stands for the thing; in Russian a digit stands for its form: who, of whom, whom, by whom, in whom, to whom. */
export interface Praises {
  readonly things: readonly (readonly string[])[];
  readonly sentences: readonly string[];
}

const word = (text: string): readonly string[] => [text];

/** Sentences that praise or deny their thing: none of them tells a reason. */
export const praises: InEveryLanguage<Praises> = {
  en: {
    things: (
      "price;cost;quote;fee;budget;wait;delay;lead time;eight weeks;delivery time;long wait;distance;drive;location;" +
      "long drive;parking;wife;board;quality;service;support;staff;reviews;range;colour;size;selection;delivery;" +
      "deadline;manager;high price;warranty;traffic;discount;brand"
    )
      .split(";")
      .map(word),
    sentences: (
      "the 0 is fine;the 0 was okay;the 0 isn't the problem;nothing wrong with the 0;no issue with the 0;" +
      "doesn't mind the 0;likes the 0;it's not because of the 0;it's not the 0;it wasn't about the 0;" +
      "can live with the 0;no complaints about the 0;the 0 was never a problem;happy with the 0;" +
      "isn't worried about the 0;not bothered by the 0;the 0 doesn't matter;the 0 suits him;she accepted the 0;" +
      "the 0 is not what stopped him;they don't care about the 0;the 0 has nothing to do with it;" +
      "the 0 was not a factor;the 0 is the least of it;the 0 plays no part;shrugged off the 0;asked if it was the 0;" +
      "the 0 hardly mattered;the 0 is beside the point;nobody mentioned the 0;praised the 0;relaxed about the 0;" +
      "was full of praise for the 0;we can rule out the 0;swears it isn't the 0;" +
      "would have accepted the 0;loves the 0;we settled the 0;don't blame the 0"
    ).split(";"),
  },
  ru: {
    things: (
      "цена,цены,цену,ценой,цене;стоимость,стоимости,стоимость,стоимостью,стоимости;" +
      "срок,срока,срок,сроком,сроке;ожидание,ожидания,ожидание,ожиданием,ожидании;" +
      "задержка,задержки,задержку,задержкой,задержке;доставка,доставки,доставку,доставкой,доставке;" +
      "расстояние,расстояния,расстояние,расстоянием,расстоянии;парковка,парковки,парковку,парковкой,парковке;" +
      "директор,директора,директора,директором,директоре;жена,жены,жену,женой,жене;" +
      "качество,качества,качество,качеством,качестве;сервис,сервиса,сервис,сервисом,сервисе;" +
      "выбор,выбора,выбор,выбором,выборе;размер,размера,размер,размером,размере;цвет,цвета,цвет,цветом,цвете"
    )
      .split(";")
      .map((forms) => forms.split(",")),
    sentences: (
      "0 устраивает;0 устроила;0 не проблема;0 не смущает;0 не пугает;0 подходит;0 ни при чём;дело не в 4;" +
      "вопрос не в 4;причина не в 4;не 0;не из-за 1;3 доволен;0 отличная;0 понравилась;0 не важна;" +
      "против 1 ничего не имеет;не жалуется на 2;с 3 согласен;с 3 проблем нет;0 не помеха;0 роли не играет;" +
      "0 значения не имеет;с 3 всё хорошо;с 3 всё в порядке;0 его не волнует;0 не остановила;" +
      "0 последнее дело;0 не повод;причина точно не в 4;0 не обсуждали"
    ).split(";"),
  },
  ro: {
    things: (
      "prețul;costul;bugetul;termenul;așteptarea;întârzierea;livrarea;distanța;drumul;locația;parcarea;directorul;" +
      "soția;calitatea;serviciul;vânzătorul;sortimentul;mărimea;culoarea;reducerea;suportul"
    )
      .split(";")
      .map(word),
    sentences: (
      "0 e ok;0 îi convine;0 nu e problema;0 nu e o problemă;0 nu-l deranjează;0 nu contează;0 nu-l sperie;" +
      "0 n-are legătură;nu 0 e problema;nu 0;cu 0 e de acord;cu 0 n-are nimic;i-a plăcut 0;0 a fost perfect;" +
      "0 n-are nicio importanță;0 nu e o piedică;0 i-a convenit;nu dă vina pe 0;0 e un fleac;0 n-are nicio treabă;" +
      "0 n-a fost un obstacol;nu 0 e motivul;0 nu e motivul;acceptă 0;laudă 0;nimic împotriva 0;" +
      "0 nu l-a oprit;cu 0 e totul bine;0 nu i-a deranjat;0 e în regulă"
    ).split(";"),
  },
};

/** Who tells a reason, how, and the reasons with their labels. */
export interface Told {
  readonly tellers: string;
  readonly verbs: string;
  readonly reasons: Readonly<Record<string, string>>;
}

/** A reason that somebody who decides only tells is still that reason. */
export const told: InEveryLanguage<Told> = {
  en: {
    tellers:
      "my boss;the director;his wife;her husband;the owner;the accountant;management;head office;my partner",
    verbs: "says;said;thinks;told me;says that",
    reasons: {
      P: "it's too expensive;we can't afford it;there is no budget;it costs too much",
      S: "you don't have the right model;it won't fit;the colour is wrong",
      T: "we can't wait that long;it takes too long",
      L: "it's too far;you're too far away;there's nowhere to park",
      C: "we already have a supplier;they bought one elsewhere",
      N: "we don't need it;there's no need;he isn't interested",
      B: "your service is bad;your people were rude;he doesn't trust you",
    },
  },
  ru: {
    tellers: "шеф;мой начальник;директор;жена;её муж;хозяин;бухгалтер;руководство;главный офис;мама;владелец",
    verbs: "говорит;сказал;считает;сказала;говорит что;сказал, что",
    reasons: {
      P: "дорого;это слишком дорого;нет бюджета;не потянем",
      S: "нет нужной модели;не влезет;цвет не тот",
      T: "столько ждать не можем;уже поздно",
      L: "далеко;слишком далеко ехать;негде парковаться",
      C: "уже есть поставщик;уже купили в другом месте;у нас договор с другой фирмой",
      N: "нам не нужно;не надо;неактуально;не интересно",
      B: "сервис у вас плохой;ваши люди хамят;вам не доверяет",
    },
  },
  ro: {
    tellers:
      "șeful;directorul;soția;soțul;patronul;contabila;conducerea;partenerul;mama;șeful meu;proprietarul",
    verbs: "zice;a zis;crede;spune;zice că;a spus că",
    reasons: {
      P: "e prea scump;nu ne permitem;nu e buget;costă prea mult",
      S: "nu aveți modelul;nu încape;culoarea nu e bună",
      T: "nu putem aștepta atât;durează prea mult;e prea târziu",
      L: "e departe;e prea departe de noi;nu e parcare",
      C: "avem deja furnizor;au cumpărat din altă parte",
      N: "nu ne trebuie;nu e nevoie;nu mai e actual;nu e interesat",
      B: "serviciul vostru e prost;oamenii voștri sunt obraznici;nu are încredere în voi",
    },
  },
};
