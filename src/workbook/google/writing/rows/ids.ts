/** Ids of our own: of rows, of tabs, and the keys that let a write happen once. */
import { createHash } from "node:crypto";
import { randomLetters } from "../../../../base/random-letters.ts";

/** A new row's identity: ten characters, fifty bits. */
export function newId(random: () => number): string {
  return randomLetters(10, random);
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

/** What a key is made from: its id from `text`, its value from `by`, which tells apart who has used the id. */
export interface KeyText {
  readonly text: string;
  readonly by: string;
  /** What the key is one of, to be seen in its value; only letters and digits. */
  readonly mark?: string;
}

/**
 * The key of a text such as a call id. `at` (milliseconds since 1970) tells how old a key is; `salt` gives another id
 * when somebody else has used the first one.
 */
export function keyOf({ by, mark, text }: KeyText, at: number, salt: number): WriteKey {
  const hash = createHash("sha256").update(`${salt}:${text}`).digest();
  const own = createHash("sha256").update(by).digest("base64url").slice(0, 10);
  return {
    metadataId: hash.readUInt32BE(0) & 0x7fff_ffff || 1,
    value: stamped(at, mark === undefined ? own : `${mark}!${own}`),
  };
}

/** A key's value that stands for no text: nothing more can be written under its id. */
export function voidValue(at: number): string {
  return stamped(at, "void");
}

function stamped(at: number, text: string): string {
  return `${Math.floor(at / 1000).toString(36)}.${text}`;
}

/** True for the value of a key with that mark. */
export function isMarked(value: string, mark: string): boolean {
  return value.split(".")[1]?.startsWith(`${mark}!`) === true;
}

/** When a key was made, milliseconds since 1970; null when it is none of ours. */
export function timeOfKey(value: string): number | null {
  const seconds = Number.parseInt(value.split(".")[0] ?? "", 36);
  return Number.isNaN(seconds) ? null : seconds * 1000;
}

/** True when two keys are of the same text, made at whatever time. */
export function isSameKey(left: string, right: string): boolean {
  return left.split(".")[1] === right.split(".")[1];
}
