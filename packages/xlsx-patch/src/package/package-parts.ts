/** Adding parts to a package: relationships, content types, names that are free. */
import { appendTo, attributeOf, childrenOf, rootElement } from "../xml/elements.ts";
import { encodeAttribute } from "../xml/xml-text.ts";
import type { PackageDraft } from "./package-draft.ts";

const typesPath = "[Content_Types].xml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What follows the address of the office's relationships: usual, and strict. */
const relationshipTypes = {
  usual: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
  strict: "http://purl.oclc.org/ooxml/officeDocument/relationships/",
} as const;

/** The namespace of `r:id`. */
export function relationshipNamespace(strict: boolean): string {
  return (strict ? relationshipTypes.strict : relationshipTypes.usual).slice(0, -1);
}

/** An XML part of our own. */
export function xmlPart(xml: string): Buffer[] {
  return [Buffer.from(declaration + xml)];
}

/** Relates a part to another and gives the id; `target` is as it is to stand, `type` such as "worksheet". */
export function addRelationship(draft: PackageDraft, from: string, type: string, target: string): string {
  const path = draft.relationshipsPath(from);
  if (!draft.has(path))
    draft.put(path, xmlPart(`<Relationships xmlns="${relationshipsNamespace}"></Relationships>`));
  const bytes = draft.bytes(path);
  const root = rootElement(bytes);
  let number = childrenOf(bytes, root).length + 1;
  // Wherever it stands: relationships are read at any depth.
  while (['"', "'"].some((mark) => bytes.includes(`${mark}rId${number}${mark}`))) number++;
  const name = `${root.name.slice(0, -"Relationships".length)}Relationship`;
  const address = (draft.book.strict ? relationshipTypes.strict : relationshipTypes.usual) + type;
  const xml = `<${name} Id="rId${number}" Type="${address}" Target="${encodeAttribute(target)}"/>`;
  draft.splice(path, [appendTo(root, xml)]);
  return `rId${number}`;
}

/** A part as seen from another: "../tables/table1.xml". Not every program understands a target from the root. */
export function relativeTarget(from: string, path: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = path.split("/");
  let shared = 0;
  while (shared < Math.min(folders.length, steps.length - 1) && folders[shared] === steps[shared]) shared++;
  return [...folders.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}

/** Takes the relationship to a part out. */
export function dropRelationship(draft: PackageDraft, from: string, id: string): void {
  const path = draft.relationshipsPath(from);
  const bytes = draft.bytes(path);
  const found = childrenOf(bytes, rootElement(bytes)).filter(
    (child) => attributeOf(bytes, child, "Id") === id,
  );
  draft.splice(
    path,
    found.map(({ end, start }) => ({ start, end, bytes: Buffer.alloc(0) })),
  );
}

/** Says what kind of part it is; `type` such as "worksheet". */
export function addContentType(draft: PackageDraft, path: string, type: string): void {
  const bytes = draft.bytes(typesPath);
  const root = rootElement(bytes);
  const name = `${root.name.slice(0, -"Types".length)}Override`;
  const content = `application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml`;
  const xml = `<${name} PartName="/${encodeAttribute(path)}" ContentType="${content}"/>`;
  draft.splice(typesPath, [appendTo(root, xml)]);
}

/** Takes the content type of a part out. */
export function dropContentType(draft: PackageDraft, path: string): void {
  const bytes = draft.bytes(typesPath);
  const wanted = `/${path}`.toLowerCase();
  const found = childrenOf(bytes, rootElement(bytes)).filter(
    (child) => attributeOf(bytes, child, "PartName")?.toLowerCase() === wanted,
  );
  draft.splice(
    typesPath,
    found.map(({ end, start }) => ({ start, end, bytes: Buffer.alloc(0) })),
  );
}

/** A path that no part has yet: "xl/worksheets/sheet4.xml" for the folder, "sheet" and ".xml". */
export function freePath(draft: PackageDraft, folder: string, name: string): string {
  for (let number = 1; ; number++) {
    const path = `${folder}${name}${number}.xml`;
    if (!draft.has(path)) return path;
  }
}
