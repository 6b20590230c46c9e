/** Beginning a line with a capital. */

/** The text with its first letter as a capital. */
export function capital(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
