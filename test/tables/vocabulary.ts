/** The headings and values of made-up tables, from what people really write: far wider than what the program knows by heart. */
import type { ContactField } from "../../src/words/sheets/headings.ts";

/** The language of a made-up table. */
export type Tongue = "en" | "ru" | "ro";

/** What a column of a made-up table holds. */
export type Holds =
  | Exclude<ContactField, "id">
  | "given"
  | "family"
  | "patronymic"
  | "secondPhone"
  | "email"
  | "city"
  | "address"
  | "region"
  | "zip"
  | "number"
  | "created"
  | "firstContact"
  | "otherDate"
  | "nextStep"
  | "sentDate"
  | "otherStatus"
  | "position"
  | "product"
  | "quantity"
  | "website"
  | "firmOwner"
  | "code"
  | "flag"
  | "doNotCall"
  | "freeText"
  | "price"
  | "phoneLabel";

/** Spellings with bars between them. Every third is kept back for the figures that nothing is tuned to. */
const lists: Readonly<Record<Tongue, Partial<Record<Holds, string>>>> = {
  en: {
    nextContact:
      "Next contact date|Next follow-up|Next call|Follow up date|Call back on|Next Contact|Follow-up due|Callback date|Next action date|NextFollowUpDate|Date of next call|When to call|next_contact_date|Next call date|Follow-up (date)|Call again on|Next F/U|Next touch|Follow up on|Next Call Date|Recall date|Next follow up due|Next contact (dd.mm)|Ring back|Next phone call date",
    name: "Name|Full name|Client|Contact name|Customer|Contact person|Client Name|Lead name|Contact|Customer name|Prospect|Person|Who|Buyer|Primary contact|Patient|Tenant|Candidate|Student name|Member|Debtor|Attendee|Homeowner|Decision maker|Guest name|Applicant|Donor|Point of contact|Name of client|Subscriber",
    given: "First name|Given name|First Name|Forename|FirstName|Fname|first_name|Christian name",
    family: "Last name|Surname|Family name|LastName|Last Name|Lname|last_name|Second name",
    company:
      "Company|Company name|Organisation|Organization|Business|Firm|Account name|Business name|Account|Employer|Agency|Company / Account|Institution|School|Store name|Restaurant|Practice|Business Title|Hotel|Supplier|Vendor|Dealer|Clinic name|Brand|Company Name (legal)",
    phone:
      "Phone|Phone number|Mobile|Tel|Telephone|Cell|Contact number|Mobile phone|Phone no.|Tel no.|Cell phone|Business phone|WhatsApp|Mobile No|Primary phone|Phone (mobile)|Contact No.|Work phone|Phone #|Tel.|Telephone number|Ph.|Direct dial|Landline|Best number|Phone1",
    secondPhone:
      "Phone 2|Other phone|Home phone|Alt. phone|Secondary phone|Office tel|Mobile 2|Alternate number|Business phone 2",
    owner:
      "Owner|Sales rep|Assigned to|Manager|Account manager|Agent|Responsible|Rep|Lead owner|Account executive|Handled by|Salesperson|Assigned agent|Record owner|Caller|Consultant|Account owner|Agent in charge|Team member|Assigned Rep|Sales Owner|Our contact",
    status:
      "Status|Stage|Lead status|Deal stage|Pipeline stage|Current status|Sales stage|Call status|Contact status|Client status|Lead stage|Status of lead|Deal status|Progress|Opportunity stage|Funnel stage",
    lastOutcome:
      "Outcome|Last outcome|Call result|Call outcome|Disposition|Last call result|Result|Result of call|Last result|Call disposition",
    reason:
      "Refusal reason|Lost reason|Reason lost|Reason for refusal|Why lost|Loss reason|Reason of loss|Reason (if lost)|Reason for rejection",
    value:
      "Value|Deal value|Amount|Deal size|Budget|Expected revenue|Estimated value|Value (USD)|Potential|Contract value|Deal amount|Opportunity size|Est. value|Amount, €|Revenue|Amount outstanding|Order value|Quote value|ACV|Debt amount",
    source:
      "Source|Lead source|Channel|Referred by|How they found us|Campaign|Source of lead|Origin|Referral source|Acquisition channel|Where from|Lead Source",
    note: "Notes|Comments|Note|Remarks|Comment|Call notes|Notes / comments|Remark|General notes|Sales notes|Additional comments|Notes on client|Comments/Notes|Memo",
    attempts:
      "Attempts|No. of calls|Call attempts|Number of attempts|Times called|Tries|Calls made|No. of attempts|Attempt count",
    lastCall:
      "Last contact|Last call|Last contacted|Last call date|Date of last contact|Last contact date|LastContacted|Last spoke|Last touch|Last activity|Last called on",
    email: "Email|E-mail|Email address|Contact email|E-mail Address|Work email|Email ID|Mail",
    city: "City|Town|Location|Place|Suburb|City/Town",
    address: "Address|Street|Street address|Address 1|Mailing address|Property address",
    region: "State|County|Region|Province|State/Region|State / Province",
    zip: "Zip|Postcode|ZIP code|Postal code|Zip/Postal",
    number: "No.|#|Nr|ID|S.No|Number|No|Ref|Sl. No.|Row|Client ID|Customer number",
    created:
      "Created|Date added|Created date|Date|Date created|Lead date|Registered on|Added on|Enquiry date|Sign-up date",
    firstContact: "First contact|First call|First contacted on|Date of first call",
    otherDate:
      "Renewal date|Birthday|Contract end|Order date|Delivery date|Invoice date|Expiry date|Move-in date|Date of birth|Expected close date|Quote date|Demo date",
    nextStep:
      "Next step|Next action|Next activity|What to do next|Action|To do|Action item|Next move|Next task",
    sentDate:
      "Follow-Up Sent|Follow-up letter sent|Follow up done|Follow-up count|Follow-up notes|Follow up email sent|Followed up?|Follow-up method",
    otherStatus:
      "Payment status|Email status|Order status|Marital status|Website status|Site status|Contract status|Delivery status|Visa status|Invoice status|Employment status|Insurance status",
    position: "Title|Job title|Position|Role|Department|Occupation|Designation|Job Role",
    product:
      "Product|Interested in|Service|Item|Product of interest|Model|Package|Project|Property|Treatment",
    quantity: "Quantity|Qty|Employees|Rooms|Units|No. of employees|Seats|Company size",
    website: "Website|URL|LinkedIn|Web|Site|Homepage|LinkedIn profile|Instagram",
    firmOwner: "Business owner|Owner/Director|Property owner|Owner of firm",
    code: "Client code|Customer ID|Tax ID|VAT number|Account number|Record ID|Lead ID|Company registration no",
    flag: "Newsletter|VIP|Invoice sent|Consent|GDPR|Decision maker?|Visited|Answered?|Contract signed",
    doNotCall: "Do not call|DNC|Opt out|Do not contact|DNC?|Don't call|Do Not Call flag",
    freeText:
      "Feedback|Description|Requirements|Details|Response|Client feedback|Pain points|Conversation|Background|Needs",
    price: "Price|Unit price|List price|Cost|Rate|Monthly fee",
  },
  ru: {
    nextContact:
      "Дата следующего контакта|Следующий контакт|Дата перезвона|Перезвонить|Следующий звонок|Когда перезвонить|Дата след. контакта|Дата следующего звонка|Когда связаться|След. звонок|Перезвонить (дата)|Дата следующего касания|Когда звонить|Дата повторного звонка план|Дата (план)|Следующая дата звонка|Дата контакта следующая|Дата перезвонить|Назначен звонок|След контакт|Дата/время перезвона|Когда набрать|Дата след звонка|Связаться|Дата звонка (след.)",
    name: "Имя|ФИО|Клиент|Контактное лицо|ФИО клиента|Имя клиента|Заказчик|Покупатель|ЛПР|Контакт|Ф.И.О.|Ученик|Пациент|Должник|С кем говорили|Кандидат|ФИО лида|Гость|Фамилия Имя|Собственник|Представитель|Арендатор|Участник|Абонент|Фамилия, имя|Родитель|Имя контакта|Студент|Контактное лицо (ФИО)",
    given: "Имя|имя|Имя клиента",
    family: "Фамилия|фамилия|Фамилия клиента",
    patronymic: "Отчество|отчество|Отч.",
    company:
      "Компания|Организация|Название компании|Контрагент|Фирма|Наименование организации|Наименование|Юр. лицо|Предприятие|Название|Магазин|Компания клиента|Заведение|Агентство|Салон|Название фирмы|Наименование контрагента|Клиника|Ресторан|Поставщик|Объект|Название организации|Школа|Партнёр|Дилер",
    phone:
      "Телефон|Номер телефона|Тел.|Мобильный|Контактный телефон|Моб. телефон|Телефон клиента|Сотовый|Тел|Номер тел.|Телефон для связи|Тел. моб.|Телефон 1|Моб. тел.|Контактный номер|Телефон/WhatsApp|Номер|Телефон мобильный|Тел. контакта|Рабочий телефон|WhatsApp|Номер для связи|Телефон (моб)",
    secondPhone:
      "Телефон 2|Доп. телефон|Городской телефон|Рабочий телефон|Второй телефон|Тел. 2|Дополнительный номер|Телефон доп.",
    owner:
      "Менеджер|Ответственный|Ответственный менеджер|Кто звонит|Менеджер по продажам|Сотрудник|Ведёт|Кто ведёт|Закреплён за|Куратор|ФИО менеджера|Отв. менеджер|Продавец|Агент|Исполнитель|Ответственный сотрудник|Оператор|Наш менеджер",
    status:
      "Статус|Этап|Стадия|Статус клиента|Этап сделки|Статус лида|Стадия сделки|Текущий статус|Этап воронки|Статус сделки|Статус работы|Статус контакта|Стадия работы",
    lastOutcome:
      "Результат звонка|Итог звонка|Результат|Итог|Исход звонка|Результат разговора|Итог разговора|Результат последнего звонка|Итог последнего звонка|Результат обзвона",
    reason:
      "Причина отказа|Причина потери|Почему отказ|Причина отказа клиента|Причина проигрыша|Причина (отказ)|Почему отказались",
    value:
      "Сумма|Сумма сделки|Бюджет|Сумма, руб.|Стоимость|Сумма договора|Чек|Сумма КП|Бюджет, лей|Сумма заказа|Ожидаемая сумма|Потенциал|Сумма (руб)|Сумма долга|Сумма предложения|Сумма контракта",
    source:
      "Источник|Откуда|Канал|Источник лида|Источник заявки|Откуда узнали|Рекламный канал|Источник клиента|Откуда клиент|Откуда пришёл|Рекламный источник",
    note: "Комментарий|Примечание|Комментарии|Заметки|Коммент|Примечания|Комментарий менеджера|Заметка|Прим.|Пометки|Комментарий к звонку|Доп. комментарий|Коммент.",
    attempts:
      "Попытки|Кол-во попыток|Количество звонков|Попыток|Кол-во звонков|Число попыток|Попытка №|Сколько раз звонили",
    lastCall:
      "Дата последнего контакта|Последний звонок|Дата посл. звонка|Последний контакт|Дата последнего звонка|Посл. контакт|Когда звонили|Последнее касание|Дата посл. контакта|Последняя связь",
    email: "E-mail|Почта|Email|Эл. почта|Электронная почта|Эл. адрес|Имейл",
    city: "Город|Населённый пункт|Регион/город|Населенный пункт|Город/село",
    address: "Адрес|Улица|Адрес объекта|Адрес доставки|Адрес клиента|Юр. адрес",
    region: "Регион|Область|Район|Край|Область/край",
    zip: "Индекс|Почтовый индекс",
    number: "№|№ п/п|Номер|ID|п/п|Код|Порядковый номер|№ пп",
    created:
      "Дата|Дата заявки|Дата создания|Дата обращения|Дата добавления|Дата лида|Создан|Дата поступления|Дата регистрации|Дата внесения",
    firstContact: "Первый контакт|Дата первого звонка|Дата первого контакта|Первый звонок",
    otherDate:
      "Дата рождения|Дата оплаты|Дата договора|Дата отгрузки|Срок договора|Дата (факт)|Дата продления|Дата доставки|День рождения|Дата встречи|Дата последней покупки",
    nextStep:
      "Следующий шаг|Следующее действие|Что сделать|Задача|Что делать дальше|Дальнейшие действия|План действий",
    sentDate:
      "Перезвонил|Повторный звонок сделан|Перезвон выполнен|КП отправлено|Повторный звонок (результат)",
    otherStatus:
      "Статус оплаты|Статус сайта|Статус заказа|Статус доставки|Статус договора|Семейное положение|Статус документов|Статус счёта",
    position: "Должность|Роль|Отдел|Позиция|Профессия",
    product: "Товар|Услуга|Интерес|Продукт|Что интересует|Модель|Тариф|Номенклатура|Проект|Курс",
    quantity: "Количество|Кол-во|Объём|Кол-во сотрудников|Кол-во человек|Штук",
    website: "Сайт|Ссылка|Instagram|Вебсайт|Соцсети|Адрес сайта",
    firmOwner: "Владелец бизнеса|Собственник/директор|Владелец фирмы|Владелец/директор",
    code: "ИНН|Код клиента|ID клиента|Номер договора|КПП|ОГРН|Код контрагента|Номер заказа",
    flag: "Рассылка|VIP|Счёт выставлен|Согласие|Договор подписан|КП отправлено?|Постоянный|Был в офисе",
    doNotCall: "Не звонить|Стоп-лист|Не беспокоить|Стоп|Чёрный список",
    freeText:
      "Описание|Потребность|О чём говорили|Ответ клиента|Что сказал клиент|Отзыв|Пожелания|Характеристика|Боли клиента|Суть обращения",
    price: "Цена|Цена за ед.|Прайс|Тариф, руб.|Себестоимость",
  },
  ro: {
    nextContact:
      "Data următorului contact|Următorul contact|Data revenirii|De sunat|Următorul apel|Data follow-up|De revenit|Data următorului apel|Revenire|Termen revenire|Când revin|Data de revenire|De recontactat|Urm. contact|De sunat pe|Data recontactării|Follow-up|Reapelare|Data urmatoarei discutii|Urm. apel|Data următoarei contactări|Revin pe|Data apelului următor|Dată revenire",
    name: "Nume|Nume client|Client|Persoană de contact|Nume și prenume|Persoana de contact|Numele clientului|Contact|Nume complet|Pacient|Cumpărător|Beneficiar|Elev|Candidat|Nume contact|Chiriaș|Nume prenume|Abonat|Reprezentant|Numele și prenumele|Debitor|Participant|Proprietar imobil|Părinte|Administrator",
    given: "Prenume|Prenumele|prenume",
    family: "Nume|Nume de familie|Numele",
    company:
      "Companie|Firma|Denumire firmă|Organizație|Societatea|Denumire|Firmă|Nume companie|Magazin|Agenție|Partener|Furnizor|Denumirea companiei|Societate|Clinică|Restaurant|Instituție|Școala|Denumire societate|Organizația|Hotel|Nume firmă",
    phone:
      "Telefon|Nr. telefon|Mobil|Număr de telefon|Nr. de tel.|Tel.|Telefon mobil|Nr tel|Telefon contact|Număr telefon|Tel|Telefonul|Tel. mobil|GSM|Nr. mobil|Telefon client|Nr. contact|Telefon de contact|Celular|Tel/WhatsApp|Telefon 1|Număr",
    secondPhone:
      "Telefon 2|Telefon fix|Tel. 2|Alt telefon|Telefon secundar|Telefon serviciu|Al doilea telefon",
    owner:
      "Responsabil|Agent|Asignat la|Agent vânzări|Manager|Consultant|Responsabil vânzări|Vânzător|Operator|Persoană responsabilă|Cine sună|Agent responsabil|Reprezentant vânzări|Atribuit lui|Alocat",
    status:
      "Status|Stadiu|Etapă|Stare|Status client|Statut|Etapa|Stadiul|Status lead|Etapa vânzării|Status curent|Stadiul negocierii",
    lastOutcome:
      "Rezultat apel|Rezultat|Rezultatul apelului|Ultimul rezultat|Rezultat discuție|Rezultatul discuției|Rezultat ultim apel|Rezultatul convorbirii",
    reason: "Motiv refuz|Motivul refuzului|Motiv pierdere|De ce a refuzat|Motivul pierderii|Cauza refuzului",
    value:
      "Valoare|Sumă|Suma|Valoare ofertă|Buget|Valoare estimată|Valoare contract|Suma (lei)|Valoare (EUR)|Valoarea tranzacției|Suma datorată|Valoare comandă",
    source:
      "Sursă|Sursa|Canal|Sursă lead|De unde a aflat|Campanie|Sursa clientului|Proveniență|Recomandat de|Sursa lead-ului",
    note: "Observații|Note|Comentarii|Obs|Mențiuni|Notițe|Observatii|Comentariu|Obs.|Observații discuție|Notă|Alte observații",
    attempts:
      "Încercări|Nr. apeluri|Număr încercări|Nr. încercări|Tentative|Număr apeluri|De câte ori am sunat",
    lastCall:
      "Ultimul contact|Data ultimului contact|Ultimul apel|Data ultimului apel|Ultima discuție|Ultima contactare|Data ultimei discuții|Data apelului",
    email: "Email|E-mail|Adresă email|Mail|Adresa de e-mail|Poștă electronică",
    city: "Oraș|Localitate|Orașul|Localitatea|Municipiu",
    address: "Adresă|Adresa|Strada|Adresa livrare|Adresa firmei",
    region: "Județ|Raion|Regiune|Județul|Raionul",
    zip: "Cod poștal|Cod postal",
    number: "Nr|Nr. crt.|ID|Nr.|Cod|Nr crt|Număr curent",
    created: "Data|Data cererii|Data adăugării|Data solicitării|Data înregistrării|Creat la|Data intrării",
    firstContact: "Primul contact|Data primului contact|Primul apel|Data primului apel",
    otherDate:
      "Data nașterii|Data livrării|Data contract|Expirare contract|Data plății|Data facturii|Data întâlnirii|Data expirării|Data reînnoirii",
    nextStep: "Următorul pas|Pasul următor|Ce urmează|Acțiune|De făcut|Următoarea acțiune",
    sentDate: "Follow-up trimis|Follow-up făcut|Ofertă trimisă|Follow up efectuat|Mail follow-up trimis",
    otherStatus:
      "Status plată|Stare civilă|Status comandă|Status livrare|Status site|Stare contract|Status factură",
    position: "Funcție|Funcția|Rol|Post|Departament|Profesie",
    product: "Produs|Serviciu|Interesat de|Model|Pachet|Proiect|Tratament|Curs",
    quantity: "Cantitate|Nr. angajați|Buc|Bucăți|Număr persoane",
    website: "Site|Website|Link|Pagina web|Facebook|Site web",
    firmOwner: "Proprietar firmă|Patron/Director|Proprietarul firmei|Patron",
    code: "CUI|IDNO|Cod client|Nr. contract|Cod fiscal|ID client",
    flag: "Abonat newsletter|VIP|Factură trimisă|Acord GDPR|Contract semnat|Ofertă trimisă?|A răspuns",
    doNotCall: "Nu sunați|Nu suna|A nu se contacta|Nu contactați|Stop",
    freeText:
      "Descriere|Feedback|Cerințe|Detalii|Răspuns client|Nevoi|Discuție|Ce a spus clientul|Preferințe",
    price: "Preț|Preț unitar|Tarif|Preț listă",
  },
};

/** The spellings of a column; `kept` ones are those that nothing is tuned to. */
export function spellingsOf(tongue: Tongue, holds: Holds, kept: boolean): readonly string[] {
  const all = (lists[tongue][holds] ?? "").split("|").filter((one) => one !== "");
  const chosen = all.filter((_, index) => (index % 3 === 2) === kept);
  return chosen.length > 0 ? chosen : all;
}

/** Given and family names, firms, towns, regions, own status words and the like. */
export const people: Readonly<
  Record<
    Tongue,
    {
      readonly given: string;
      readonly family: string;
      readonly patronymic: string;
      readonly firms: string;
      readonly cities: string;
      readonly regions: string;
      readonly streets: string;
      readonly managers: string;
      readonly sources: string;
      readonly notes: string;
      readonly steps: string;
      readonly said: string;
      readonly products: string;
      readonly positions: string;
      readonly yesNo: string;
      readonly reasons: string;
      readonly otherStatus: string;
    }
  >
> = {
  en: {
    given: "Ivy|Bob|Cid|Dot|Ralph|Gwen|Nora|Felix|Hugo|Mabel|Otis|Pearl|Rufus|Tess|Wade|Zara|Seán|José",
    family:
      "Moss|Pell|Rowe|Hale|Odell|Tarn|Kemp|Lund|Marsh|Nash|O'Brien|Quill|Stark|Thorn|Vane|Núñez|Wren|Yates",
    patronymic: "J.|M.||A.|||",
    firms:
      "Moss & Sons|Pell Ltd|Rowe Group|Hale Homes|Tarn Builders Inc|Kemp Dental|Lund & Co|Marsh Motors|Nash Foods LLC|Quill Press|Stark Electric|Thorn Garden Centre|Vane Logistics|Wren Studio",
    cities: "Austin|Hull|York|Gary|Leeds|Joliet|Bristol|Reno|Tulsa|Dayton|Bath|Perth",
    regions: "TX|CA|IN|IL|NY|OH|WA|FL|NJ|OK",
    streets: "1 Kiln Rd|22 Elm St|7 Mill Lane|15 Quay Ave|3 Church Sq|48 Oak Drive",
    managers: "Nora|Felix|Hugo|Anna|Me",
    sources: "Website|Referral|Facebook|Cold call|Trade fair|Google Ads|Word of mouth",
    notes:
      "asked for evening hours||prefers mornings|has two branches||wants a discount, ask again|met at the fair|busy until March||speaks slowly",
    steps: "send samples|send quote||book a demo|call|prepare contract|visit",
    said: "Asked for a second quote, likes the blue one|happy with the old supplier||needs delivery before Easter|wants to see the catalogue first|says the colour is wrong",
    products: "Boiler|Pump|Valve|Panel|Wiring|Roof|Kitchen|Sedan",
    positions: "Owner|Director|Manager|Buyer|Head of sales|Accountant|CEO",
    yesNo: "yes|no|yes||no",
    reasons: "Too expensive||Bought elsewhere|||No budget|",
    otherStatus: "no site|old site|paid|unpaid|married|single|delivered|sent|bounced|valid|pending",
  },
  ru: {
    given: "Рита|Глеб|Пётр|Анна|Фёдор|Олеся|Игорь|Тамара|Семён|Алёна|Вадим|Зоя|Лев|Нина",
    family:
      "Ясенева|Глухов|Рощин|Кленова|Дубов|Осина|Липов|Берёзкин|Вязова|Тополев|Рябинин|Ольхов|Сосна|Ивняк",
    patronymic: "Олеговна|Олегович|Петровна|Ильич|Фёдорович|Львовна|Семёновна",
    firms:
      "ООО «Ясень»|ООО «Глухарь»|ИП Рощин|АО «Клён»|ООО «Дубрава»|ТОО «Осина»|ИП Липов|ООО Берёза|Салон «Вяз»|ЗАО «Тополь»|ООО «Рябина»",
    cities: "Самара|Тверь|Пермь|Омск|Кишинёв|Казань|Тула|Уфа|Бельцы|Минск",
    regions: "Самарская обл.|Тверская область|Пермский край|Омская обл.|Татарстан|Тульская обл.",
    streets: "ул. Лесная, 4|пр. Мира, 12|ул. Садовая 7, кв. 3|Заречная 15|б-р Роз, 2",
    managers: "Марина|Костя|Ира|Дима|Сергей Л.",
    sources: "Сайт|Рекомендация|Авито|Холодный звонок|Выставка|Яндекс|Сарафан",
    notes:
      "просил прайс||звонить после 18|есть второй филиал||хочет скидку, уточнить|познакомились на выставке|до марта занят||говорит тихо",
    steps: "выслать КП|отправить договор||позвонить|показать образцы|встреча в офисе",
    said: "договорились прислать КП и образцы|доволен старым поставщиком||нужна доставка до праздников|хочет сначала увидеть каталог|цвет не тот, но подумают всей семьёй",
    products: "Котёл|Насос|Окна|Кухня|Крыша|Курс английского|Шкаф|Ламинат",
    positions: "Директор|Владелец|Закупщик|Бухгалтер|Главный инженер|Управляющий",
    yesNo: "да|нет|да||нет",
    reasons: "Дорого||Купил у конкурента|||Нет бюджета|",
    otherStatus:
      "нет сайта|старый сайт|оплачено|не оплачено|женат|холост|доставлено|отправлено|подписан|в работе у юриста",
  },
  ro: {
    given: "Radu|Ileana|Dan|Mihai|Ana|Ștefan|Ioana|Cristina|Vlad|Elena|Andrei|Țibulca|Doina",
    family: "Tomșa|Țurcan|Codreanu|Rusu|Lupu|Ceban|Munteanu|Popa|Guțu|Moraru|Stratan|Vieru|Șoltan",
    patronymic: "I.|M.||A.",
    firms:
      "Codrii SRL|Luncani SRL|SC Fagul SA|Stejar Construct SRL|ÎM Teiul|PFA Rusu|Brad Invest|Ulmul Com SRL|Salcia Studio|Arțar Med",
    cities: "Chișinău|Bălți|Iași|Cluj|Orhei|Cahul|Brașov|Galați|Soroca",
    regions: "Iași|Cluj|Orhei|Brașov|Galați|Ilfov|Timiș",
    streets: "str. Teilor 4|bd. Ștefan cel Mare 12|str. Florilor 7, ap. 3|Calea Ieșilor 15",
    managers: "Dan|Mihaela|Corina|Sergiu",
    sources: "Site|Recomandare|Facebook|Apel la rece|Târg|Google|OLX",
    notes:
      "a cerut oferta||de sunat după ora 18|are două filiale||vrea reducere, de întrebat|ne-am cunoscut la târg|ocupat până în martie||vorbește încet",
    steps: "de trimis oferta|de trimis contractul||de sunat|de arătat mostre|întâlnire la birou",
    said: "a cerut încă o ofertă, îi place cea albastră|mulțumit de furnizorul vechi||are nevoie de livrare până la Paști|vrea să vadă catalogul întâi",
    products: "Cazan|Pompă|Ferestre|Bucătărie|Acoperiș|Curs de engleză|Parchet",
    positions: "Director|Administrator|Contabil|Achiziții|Proprietar|Inginer șef",
    yesNo: "da|nu|da||nu",
    reasons: "Prea scump||A cumpărat în altă parte|||Nu are buget|",
    otherStatus: "fără site|site vechi|achitat|neachitat|căsătorit|livrat|trimis|semnat|în lucru la jurist",
  },
};

/** The owners' own words for how far a contact is; the first of a set is for a lost one where the set has such a word. */
export const ownStatuses: Readonly<Record<Tongue, readonly string[]>> = {
  en: [
    "Lost|Negotiation|Sample sent|Thinking it over|Fresh|Signed",
    "Dropped|Hot|Warm|Cold|Talking",
    "Closed lost|Closed won|Qualified|Proposal|Discovery",
    "Refused|No answer|Call back|In progress",
    "|Visit planned|Quote sent|Waiting for wife|Comparing",
  ],
  ru: [
    "Слив|Переговоры|КП отправлено|Думает|Новый|Оплачено",
    "Отказ|Недозвон|Перезвонить|В работе",
    "Потерян|Горячий|Тёплый|Холодный|Замер",
    "|Встреча назначена|Ждёт зарплату|Сравнивает|Выставлен счёт",
  ],
  ro: [
    "Refuz|Negociere|Ofertă trimisă|Se gândește|Nou|Vândut",
    "Pierdut|Fierbinte|Călduț|Rece",
    "|Vizită planificată|Așteaptă salariul|Compară oferte",
  ],
};
