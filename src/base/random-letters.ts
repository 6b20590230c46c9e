/** Random letters that are hard to confuse, five bits each: for the names of records and rows. */
import { randomInt } from "node:crypto";

const letters = "0123456789abcdefghjkmnpqrstvwxyz";

/** So many of them. `random` gives numbers from 0 up to 1. */
export function randomLetters(count: number, random: () => number = secureRandom): string {
  return Array.from({ length: count }, () => letters[Math.floor(random() * letters.length)]).join("");
}

function secureRandom(): number {
  return randomInt(letters.length) / letters.length;
}
