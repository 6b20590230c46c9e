/** Ids of our own: of rows, of tabs, and the keys that let a write happen once. */
import { createHash } from "node:crypto";

const letters = "0123456789abcdefghjkmnpqrstvwxyz";

/** A new row's identity: ten characters, fifty bits. */
export function newId(random: () => number): string {
  return Array.from({ length: 10 }, () => letters[Math.floor(random() * letters.length)]).join("");
}

/** A number of 31 bits, positive. */
export function newNumber(random: () => number): number {
  return 1 + Math.floor(random() * (2 ** 31 - 2));
}

/** The key of a write: a metadata id that a second write of the same text also gets, and the value that tells texts apart. */
export interface WriteKey {
  readonly metadataId: number;
  readonly value: string;
}

/**
 * The key of a text such as a call id. `day` (days since 1970) lets old keys be found and taken away; `salt` gives
 * another id when a different text has got the same one.
 */
export function keyOf(text: string, day: number, salt: number): WriteKey {
  const hash = createHash("sha256").update(`${salt}:${text}`).digest();
  return {
    metadataId: hash.readUInt32BE(0) & 0x7fff_ffff || 1,
    value: `${day.toString(36)}.${createHash("sha256").update(text).digest("base64url").slice(0, 10)}`,
  };
}

/** The day a key was made on, days since 1970; null when it is none of ours. */
export function dayOfKey(value: string): number | null {
  const day = Number.parseInt(value.split(".")[0] ?? "", 36);
  return Number.isNaN(day) ? null : day;
}

/** True when two keys are of the same text, made on whatever day. */
export function isSameKey(left: string, right: string): boolean {
  return left.split(".")[1] === right.split(".")[1];
}
