/** A place as people type or paste it: in quotes, or as an address of a file. */
import { fileURLToPath } from "node:url";

const quotes = /^(["'])(.+)\1$|^“(.+)”$|^«(.+)»$/u;

/** The place without the quotes round it; the path of a file:// address. Anything else as it is. */
export function typedPlace(text: string): string {
  const plain = text.trim();
  const [, , straight, curly, angle] = quotes.exec(plain) ?? [];
  const place = straight ?? curly ?? angle ?? plain;
  if (!/^file:/i.test(place)) return place;
  try {
    return fileURLToPath(place);
  } catch {
    return place;
  }
}
