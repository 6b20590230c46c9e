/** Looking into JSON of unknown shape. */

/** A field of something that may be no object; undefined where there is none. */
export function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
