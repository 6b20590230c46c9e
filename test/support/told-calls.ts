/** What the JSON of commands says of calls and cards. */

/** A call or a card; what is not said of it is NaN or "undefined". */
export interface ToldCall {
  readonly id: string;
  readonly row: number;
  readonly number: number;
  readonly contact: { readonly row: number };
}

/** The fields of a JSON object; null for anything else. */
export function objectOf(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null ? { ...value } : null;
}

/** The calls, or cards, of a list. */
export function toldCalls(list: unknown): ToldCall[] {
  return (Array.isArray(list) ? list : []).flatMap((one: unknown) => {
    const fields = objectOf(one);
    if (fields === null) return [];
    const { contact, id, number, row } = fields;
    return [
      {
        id: String(id),
        row: Number(row),
        number: Number(number),
        contact: { row: Number(objectOf(contact)?.row) },
      },
    ];
  });
}
