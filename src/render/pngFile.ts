import { crc32 } from "node:zlib";

export interface PngHead {
  readonly width: number;
  readonly height: number;
  /** Bits of a pixel. */
  readonly depth: 1 | 8;
  readonly colours: keyof typeof kinds;
}

const kinds = { grey: 0, palette: 3 } as const;

/** A PNG of its head and of what follows it, each part with its name. */
export function pngOf(
  { width, height, depth, colours }: PngHead,
  parts: readonly (readonly [name: string, data: Uint8Array])[],
): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, kinds[colours]], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    ...parts.map(([name, data]) => chunk(name, data)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
