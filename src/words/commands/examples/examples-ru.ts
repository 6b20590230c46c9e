/** Examples of each command: Russian. */
import type { Examples } from "./examples-en.ts";

/** The Russian words. */
export const examplesRu: Examples = {
  title: "Примеры:",
  today: [
    ["followup today", "все, кому звонить сегодня, по порядку"],
    ["followup today --owner Марина --limit 10", "первые десять одного менеджера"],
    ["followup today --csv > today.csv", "таблицей для Excel"],
  ],
  next: [
    ["followup next", "карточка за карточкой, с вопросами"],
    ['followup next --skip "занято, через час"', "пропустить карточку (в конец дня)"],
  ],
  log: [
    ['followup log 3 отказ --reason "дорого"', "номер 3 из списка отказался"],
    ["followup log анна перенос --next пятница", "по части имени"],
    ["followup log row:5 успех --amount 18000", "по строке листа"],
  ],
  show: [
    ["followup show 3", "номер 3 из списка, со всеми звонками"],
    ["followup show +79000000132", "кто звонил"],
  ],
  move: [
    ["followup move 3 завтра", "другой день, без звонка"],
    ['followup move анна "понедельник 10:00" --why "в отпуске"', "со временем и причиной"],
  ],
  remind: [
    ["followup remind --recipe", "что вставить, чтобы запускалось каждые пять минут"],
    ['followup remind --run "notify-send followup"', "каждое сообщение на экран"],
    ["followup remind --ics calls.ics", "обещанные звонки двух недель для календаря"],
  ],
  completion: [
    ["source <(followup completion bash)", "в ~/.bashrc"],
    ["source <(followup completion zsh)", "в ~/.zshrc, после compinit"],
    ["followup completion fish | source", "в ~/.config/fish/config.fish"],
    ["followup completion powershell | Out-String | Invoke-Expression", "в профиле PowerShell"],
  ],
  report: [
    ["followup report", "почему отказывались на этой неделе"],
    ["followup report --week last --out report.html", "прошлая неделя страницей для отправки"],
    ["followup report --by owner", "по менеджерам"],
  ],
  team: [
    ["followup team", "на что руководитель смотрит каждое утро"],
    ["followup team --out team.html", "то же страницей"],
  ],
  add: [
    ['followup add "Анна Белова" --phone +79161234567', "новый контакт, позвонить сегодня"],
    [
      'followup add "Анна Белова" --phone +79161234567 перенос --next пятница',
      "кто звонил: вместе со звонком",
    ],
  ],
  undo: [
    ["followup undo", "отменить последнее сделанное"],
    ["followup undo --yes", "не спрашивая"],
  ],
  sync: [
    ["followup sync", "записать то, что ждёт, и решить спорное"],
    ["followup sync --json", "что ждёт и что спорно, для программы"],
  ],
  check: [
    ["followup check", "как понята таблица"],
    ["followup check -w клиенты.xlsx", "то же для названного файла"],
  ],
  init: [
    ["followup init клиенты.xlsx --sample", "таблица для пробы"],
    ["followup init --adopt клиенты.xlsx", "начать с вашей таблицей"],
  ],
  restore: [
    ["followup restore", "какие есть копии"],
    ["followup restore 2026-11-23", "вернуть одну; то, что было, сохраняется"],
  ],
  settings: [
    ["followup settings", "что задано на этой машине"],
    ["followup settings owner Марина", "показывать здесь только звонки Марины"],
  ],
  login: [
    ["followup login google --client client.json", "в первый раз, в браузере"],
    ["followup login google https://docs.google.com/spreadsheets/d/…", "для этой таблицы"],
    ["followup login google --key key.json", "как сервисный аккаунт"],
  ],
  logout: [
    ["followup logout", "выйти из Google"],
    ["followup login google", "войти снова"],
  ],
};
