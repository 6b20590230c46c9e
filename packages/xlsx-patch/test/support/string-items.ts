/** The strings of a shared strings part as its tags tell them, to hold the quicker scan to. */
import { Tags } from "../../src/xml/xml.ts";

/** What stands in each string: everything else in the part is stepped over. */
export function stringItems(bytes: Buffer): string[] {
  const tags = new Tags(bytes);
  const found: string[] = [];
  tags.next();
  while (tags.next() && tags.kind !== "close") {
    const from = tags.end;
    const { kind, localName } = tags;
    tags.skip();
    if (localName === "si") found.push(kind === "empty" ? "" : bytes.toString("utf8", from, tags.start));
  }
  return found;
}
