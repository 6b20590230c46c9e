// Writes a zip file part by part, each part streamed through deflate, so that a workbook of any size fits in memory.
import { closeSync, openSync, writeSync } from "node:fs";
import { crc32, createDeflateRaw } from "node:zlib";

// 1 January 1980: the earliest date a zip can hold, the same for every file.
const dosTime = 0;
const dosDate = 33;

export class ZipFile {
  #file;
  #at = 0;
  #entries = [];

  constructor(path) {
    this.#file = openSync(path, "w");
  }

  // Adds a part from an iterable of texts.
  async add(name, texts) {
    const entry = { name: Buffer.from(name), offset: this.#at, crc: 0, size: 0, packed: 0 };
    this.#write(localHeader(entry));
    const deflate = createDeflateRaw({ level: 6 });
    const packing = (async () => {
      for await (const chunk of deflate) {
        entry.packed += chunk.length;
        this.#write(chunk);
      }
    })();
    for (const bytes of inBlocks(texts)) {
      entry.crc = crc32(bytes, entry.crc);
      entry.size += bytes.length;
      if (!deflate.write(bytes)) await new Promise((resume) => deflate.once("drain", resume));
    }
    deflate.end();
    await packing;
    const header = localHeader(entry);
    writeSync(this.#file, header, 0, header.length, entry.offset);
    this.#entries.push(entry);
  }

  // Writes the directory and closes the file.
  end() {
    const start = this.#at;
    for (const entry of this.#entries) this.#write(directoryEntry(entry));
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.#entries.length, 8);
    end.writeUInt16LE(this.#entries.length, 10);
    end.writeUInt32LE(this.#at - start, 12);
    end.writeUInt32LE(start, 16);
    this.#write(end);
    closeSync(this.#file);
  }

  #write(bytes) {
    writeSync(this.#file, bytes, 0, bytes.length, this.#at);
    this.#at += bytes.length;
  }
}

function* inBlocks(texts) {
  let block = [];
  let length = 0;
  for (const text of texts) {
    block.push(text);
    length += text.length;
    if (length < 200_000) continue;
    yield Buffer.from(block.join(""));
    block = [];
    length = 0;
  }
  yield Buffer.from(block.join(""));
}

function localHeader({ name, crc, size, packed }) {
  const header = Buffer.alloc(30 + name.length);
  header.writeUInt32LE(0x04034b50, 0);
  writeCommon(header, 4, crc, size, packed, name);
  name.copy(header, 30);
  return header;
}

function directoryEntry({ name, offset, crc, size, packed }) {
  const header = Buffer.alloc(46 + name.length);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  writeCommon(header, 6, crc, size, packed, name);
  header.writeUInt32LE(offset, 42);
  name.copy(header, 46);
  return header;
}

// The fields that the header of a part and its entry in the directory share, in the same order.
function writeCommon(header, at, crc, size, packed, name) {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(8, at + 4);
  header.writeUInt16LE(dosTime, at + 6);
  header.writeUInt16LE(dosDate, at + 8);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(packed, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}
