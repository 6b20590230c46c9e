/** The file by which Excel shows that a workbook is open. */

/** The 165 bytes that Excel leaves: the name in the old code page, then in UTF-16. */
export function excelOwnerFile(name: string, codePage: Buffer = Buffer.from(name, "latin1")): Buffer {
  const bytes = Buffer.alloc(165, 0x20);
  bytes[0] = codePage.length;
  codePage.copy(bytes, 1);
  bytes.writeUInt16LE(name.length, 55);
  bytes.write(name, 57, "utf16le");
  return bytes;
}
