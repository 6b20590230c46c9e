/** Checks requests and answers of the local Sheets server against Google's own discovery document, where it is present. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Mask } from "./sheets-mask.ts";

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly repeated?: boolean;
}

/** What the discovery document says. */
export interface Discovery {
  /** What is wrong with a body of a schema; null when it fits. */
  wrong(schema: string, value: unknown): string | null;
  /** What is wrong with the parameters of a method such as "spreadsheets.get". */
  wrongQuery(method: string, query: URLSearchParams): string | null;
  /** What is wrong with a field mask over a schema. */
  wrongMask(schema: string, mask: Mask): string | null;
}

/** So many items of a list are looked at. */
const mostChecked = 1000;

/** Where the document is kept beside a checkout; tests run in the checkout. */
export const discoveryPath = resolve("../shared/sheets-v4.json");

/** The document; null when it is not there. */
export function discovery(path = discoveryPath): Discovery | null {
  if (!existsSync(path)) return null;
  const document = JSON.parse(readFileSync(path).toString());
  const schemas: Readonly<Record<string, Schema>> = document.schemas;
  const of = (name: string): Schema => schemas[name] ?? {};
  const resolved = (schema: Schema): Schema => (schema.$ref === undefined ? schema : of(schema.$ref));

  function wrong(schema: Schema, value: unknown, at: string): string | null {
    const { additionalProperties, enum: allowed, format, items, properties, type } = resolved(schema);
    if (Array.isArray(value)) {
      if (type !== "array") return `${at}: a list is not expected`;
      // The rows of a big sheet are all alike.
      return first(value.slice(0, mostChecked), (one, index) => wrong(items ?? {}, one, `${at}[${index}]`));
    }
    if (typeof value === "object" && value !== null) {
      if (type !== "object") return `${at}: an object is not expected`;
      return first(Object.entries(value), ([name, inner]) => {
        const known = properties?.[name] ?? additionalProperties;
        if (known === undefined) return `${at}.${name}: no such field`;
        return inner === undefined ? null : wrong(known, inner, `${at}.${name}`);
      });
    }
    if (type === "any") return null;
    if (type === "integer" && !isInteger(value, format)) return `${at}: ${value} is no ${format}`;
    const kind: string = typeof value;
    if (kind !== (type === "integer" ? "number" : type))
      return `${at}: ${JSON.stringify(value)} is no ${type}`;
    if (allowed !== undefined && !allowed.includes(String(value))) return `${at}: ${value} is not allowed`;
    return null;
  }

  function wrongMask(schema: Schema, mask: Mask, at: string): string | null {
    const one = resolved(schema);
    const inner = one.items === undefined ? one : resolved(one.items);
    return first([...mask], ([field, under]) => {
      const known = inner.properties?.[field];
      return known === undefined
        ? `${at}.${field}: no such field`
        : wrongMask(known, under, `${at}.${field}`);
    });
  }

  return {
    wrong: (schema, value) => wrong(of(schema), value, schema),
    wrongMask: (schema, mask) => wrongMask(of(schema), mask, schema),
    wrongQuery: (method, query) => {
      const parameters: Readonly<Record<string, Schema>> = {
        ...document.parameters,
        ...methodOf(document, method).parameters,
      };
      return first([...query], ([name, value]) => {
        const known = parameters[name];
        if (known === undefined) return `${name}: no such parameter`;
        if (known.repeated !== true && query.getAll(name).length > 1) return `${name}: given twice`;
        return known.enum !== undefined && !known.enum.includes(value)
          ? `${name}: ${value} is not allowed`
          : null;
      });
    },
  };
}

function methodOf(document: unknown, method: string): { parameters?: Readonly<Record<string, Schema>> } {
  const names = method.split(".");
  let at: unknown = document;
  for (const [index, name] of names.entries())
    at = field(field(at, index === names.length - 1 ? "methods" : "resources"), name);
  return { parameters: Object(field(at, "parameters")) };
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function isInteger(value: unknown, format: string | undefined): boolean {
  return Number.isInteger(value) && (format !== "int32" || Math.abs(Number(value)) <= 2 ** 31 - 1);
}

function first<Item>(
  items: readonly Item[],
  check: (item: Item, index: number) => string | null,
): string | null {
  for (const [index, item] of items.entries()) {
    const found = check(item, index);
    if (found !== null) return found;
  }
  return null;
}
