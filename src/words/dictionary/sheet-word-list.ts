/** Which short lists of words a language has, and what each is read for. */

/** One language's words, per use: commas between them, in plain words as plainText gives them. */
export interface SheetWords {
  /** In a cell: nothing is known ("n/a", "нет данных"). */
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
  /** In a status or a mark: never to be called, no contact any more, not called yet. */
  readonly doNotCall: string;
  readonly closed: string;
  readonly fresh: string;
  /** How words begin that stand beside a closing word and open it again: "отказ, позвонить весной". */
  readonly againBeginnings: string;
  /** Before such a word they say the opposite: "отказ, не звонить". */
  readonly negations: string;
  /** The first word of a line of totals. */
  readonly totals: string;
  /** How the lines below a table begin: who made it, what its colours mean. */
  readonly footers: string;
  /** What stands alone in a row above a group of contacts: kinds of clients, months. */
  readonly groups: string;
  /** Words in the title of a sheet that is kept for the record, and beginnings of such words. */
  readonly archive: string;
  readonly archiveBeginnings: string;
  /** Words in the title of a sheet that is there to be copied. */
  readonly template: string;
  /** Headings of dates that could serve as the next contact when a person says so. */
  readonly servingDates: string;
  /** The same, where most of the dates are still to come. */
  readonly servingIfComing: string;
  /** In the heading of a day of a call: the call is still to be made. */
  readonly coming: string;
  /** In a heading: whoever the row is about ("Person - Phone" is a phone), what an export says of a thing besides itself, its kind. */
  readonly people: string;
  /** In a heading: people of another list than the clients. */
  readonly suppliers: string;
  readonly attributes: string;
  readonly kinds: string;
  /** The days of the week from Monday on, blanks between the names of one day. */
  readonly weekdays: string;
  /** In an order of dates such as "day first", "dd/mm". */
  readonly day: string;
  readonly month: string;
  /** Headings of the list of days off. */
  readonly daysOff: string;
}
