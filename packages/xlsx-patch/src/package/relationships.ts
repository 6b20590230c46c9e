/** Relationships: the only way from one part of a package to another. */
import { limits } from "../base/limits.ts";
import { Tags } from "../xml/xml.ts";
import { toUtf8 } from "../xml/xml-text.ts";
import type { Zip } from "../zip/zip.ts";

/** A relationship of a part to another part of the package. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles", "sharedStrings" – the same in the strict and the usual namespace. */
  readonly type: string;
  /** The whole type, an address. */
  readonly typeAddress: string;
  /** Where it leads, as it stands. */
  readonly target: string;
  /** True when it leads out of the package. */
  readonly external: boolean;
  /** The part's path ("xl/worksheets/sheet1.xml"); empty when external. */
  readonly path: string;
}

/** The path of the relationships of a part; of the package itself for "". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part ("" for the package); none when it has no such part. */
export function readRelationships(zip: Zip, part: string): readonly Relationship[] {
  const entry = zip.entry(relationshipsPath(part));
  if (entry === null) return [];
  const found: Relationship[] = [];
  const tags = new Tags(toUtf8(zip.bytes(entry, limits.small)));
  while (tags.next()) {
    if (tags.kind === "close" || tags.localName !== "Relationship") continue;
    const target = tags.attribute("Target") ?? "";
    const typeAddress = tags.attribute("Type") ?? "";
    const external = tags.attribute("TargetMode") === "External";
    found.push({
      id: tags.attribute("Id") ?? "",
      type: typeAddress.slice(typeAddress.lastIndexOf("/") + 1),
      typeAddress,
      target,
      external,
      path: external ? "" : partPath(zip, part, target),
    });
  }
  return found;
}

/** The path a target means, seen from a part: absolute ("/xl/…"), relative, with backslashes or percent signs. */
function partPath(zip: Zip, part: string, target: string): string {
  const plain = target.replaceAll("\\", "/").replace(/#.*$/s, "");
  const base = plain.startsWith("/") ? [] : part.split("/").slice(0, -1);
  const steps: string[] = [];
  for (const step of [...base, ...plain.split("/")]) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  const path = steps.join("/");
  if (!path.includes("%") || zip.entry(path) !== null) return path;
  return decodePercent(path);
}

function decodePercent(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
