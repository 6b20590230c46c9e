/** An amount that a person types about a call: never below nothing, and asked about where it can be read in two ways. */
import { readAmount } from "./amount.ts";

/** What was typed. */
export type TypedAmount =
  | { readonly kind: "read"; readonly amount: number }
  /** "1,5": with one decimal nobody can tell money from thousands. */
  | { readonly kind: "doubtful"; readonly readings: readonly [number, number] }
  | { readonly kind: "negative" }
  | { readonly kind: "unreadable" };

/** Up to three digits and a single decimal, with nothing that multiplies them. */
const oneDecimal = /^\D*(\d{1,3})[.,](\d)\D*$/u;

/** Reads a typed amount: "18000", "18 000 ₽", "1.5k", "1,234.56". */
export function typedAmount(text: string): TypedAmount {
  const amount = readAmount(text);
  if (amount === null) return { kind: "unreadable" };
  if (amount < 0) return { kind: "negative" };
  const [, whole = "", decimal = ""] = oneDecimal.exec(text.normalize("NFKC")) ?? [];
  const plain = Number(`${whole}.${decimal}`);
  if (whole === "" || amount !== plain) return { kind: "read", amount };
  return { kind: "doubtful", readings: [plain, Math.round(plain * 1000)] };
}

/** An amount as it can be typed without any doubt: "1500", "1.50". */
export function sureAmountText(amount: number): string {
  return Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
}
