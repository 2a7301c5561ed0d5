import { crc32, deflateRawSync } from "node:zlib";

export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether its bytes are packed as they are. */
  readonly isPacked: boolean;
}

/** An archive whose bytes follow from its parts alone: every one is dated the first day that the format knows. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const pieces: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, isPacked } of parts) {
    const path = Buffer.from(name);
    const body = isPacked ? Buffer.from(bytes) : deflateRawSync(bytes, { level: 9 });
    const told = Buffer.alloc(26);
    const [version, utf8, method] = [20, 1 << 11, isPacked ? 0 : 8];
    for (const [index, value] of [version, utf8, method, 0, firstDay].entries())
      told.writeUInt16LE(value, index * 2);
    for (const [index, value] of [crc32(bytes), body.length, bytes.length].entries())
      told.writeUInt32LE(value, 10 + index * 4);
    told.writeUInt16LE(path.length, 22);
    pieces.push(Buffer.from("PK\x03\x04", "latin1"), told, path, body);
    // The directory says the same of it, and where it begins.
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    records.push(Buffer.from("PK\x01\x02\x14\0", "latin1"), told, place, path);
    offset += 30 + path.length + body.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, directory, end]);
}

/** 1 January 1980, as MS-DOS writes it. */
const firstDay = 0x21;
