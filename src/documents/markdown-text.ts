/** Text that people typed, in a Markdown document. */

/** On one line, and nothing in it is taken for a mark of Markdown. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/([\\`*_[\]<>|#~])/g, "\\$1");
}
