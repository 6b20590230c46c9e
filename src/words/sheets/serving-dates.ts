/** Headings of dates that could serve as the next contact, when a person says so. In plain words, as plainText gives them. */
export const servingDates: ReadonlySet<string> = new Set(
  (
    "due date,due,date due,due on,deadline,due by,target date,task date,task due date,action date,action due,appointment,appointment date,meeting date,visit date,next visit,next meeting,next meeting date,next appointment,call date,date of call,contact date,follow up,callback,call back,reminder,scheduled date,scheduled,planned date,plan date," +
    "срок,дата срока,срок до,до какого числа,дедлайн,крайний срок,дата задачи,срок задачи,дата встречи,следующая встреча,дата визита,следующий визит,дата звонка,дата контакта,плановая дата,дата план,план,напоминание,повторный звонок,дата повторного звонка,повторный контакт,дата повторного контакта," +
    "termen,termen limita,scadenta,data scadentei,data scadenta,data limita,deadline,data intalnirii,urmatoarea intalnire,data vizitei,urmatoarea vizita,data apelului,data contactului,data programata,data planificata,programare,reamintire"
  ).split(","),
);
