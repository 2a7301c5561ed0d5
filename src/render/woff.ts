import { deflateSync } from "node:zlib";

const headLength = 44;
const entryLength = 20;

/** A TrueType font as WOFF 1.0, each table packed by itself: two thirds of the bytes, and every browser reads it. */
export function packWoff(font: Buffer): Buffer {
  const tables = tablesOf(font);
  const entries = Buffer.alloc(tables.length * entryLength);
  const bodies: Buffer[] = [];
  let offset = headLength + entries.length;
  for (const [index, { tag, sum, data }] of tables.entries()) {
    const packed = deflateSync(data, { level: 9 });
    const body = packed.length < data.length ? packed : data;
    const at = index * entryLength;
    for (const [place, value] of [tag, offset, body.length, data.length, sum].entries())
      entries.writeUInt32BE(value, at + place * 4);
    bodies.push(body, Buffer.alloc(padded(body.length) - body.length));
    offset += padded(body.length);
  }
  return Buffer.concat([headOf(font, tables, offset), entries, ...bodies]);
}

interface FontTable {
  readonly tag: number;
  readonly sum: number;
  readonly data: Buffer;
}

/** The tables in the order of their tags, as the font's own directory lists them. */
function tablesOf(font: Buffer): FontTable[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + index * 16;
    const [tag, sum, start, length] = [0, 4, 8, 12].map((by) => font.readUInt32BE(at + by)) as [
      number,
      number,
      number,
      number,
    ];
    return { tag, sum, data: font.subarray(start, start + length) };
  });
}

function headOf(font: Buffer, tables: readonly FontTable[], length: number): Buffer {
  const head = Buffer.alloc(headLength);
  head.write("wOFF", "latin1");
  head.writeUInt32BE(font.readUInt32BE(0), 4);
  head.writeUInt32BE(length, 8);
  head.writeUInt16BE(tables.length, 12);
  const unpacked = tables.reduce((sum, { data }) => sum + padded(data.length), 0);
  head.writeUInt32BE(12 + tables.length * 16 + unpacked, 16);
  head.writeUInt16BE(1, 20);
  return head;
}

const padded = (length: number): number => (length + 3) & ~3;
