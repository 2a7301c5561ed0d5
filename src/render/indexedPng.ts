import { crc32, deflateSync } from "node:zlib";

export interface Pixels {
  /** Red, green, blue and alpha of each pixel, line by line. */
  readonly rgba: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Colours no further apart than this, in any channel, become one: edges of letters keep some fifteen steps. */
const closest = 16;
const furthest = 64;

/** A colour that runs on for so many pixels is no edge but a surface or a rule, and is kept. */
const surface = 64;

/**
 * Writes a picture of few colours as a PNG with a palette. The most frequent colours are kept as
 * they are; the rest, the edges of letters and outlines, join the nearest kept one. Where the file
 * would be larger than `most` bytes, colours further apart are joined too.
 */
export function indexedPng(pixels: Pixels, { most = 40_000 } = {}): Uint8Array {
  const image = countColours(pixels);
  for (let apart = closest; ; apart += 6) {
    const palette = choosePalette(image, apart);
    if (palette.length > 256) continue;
    const png = assemble(pixels, image, palette);
    if (png.length <= most || apart > furthest) return png;
  }
}

/** Each pixel as the number of its colour; colours are numbered as they appear. */
interface Counted {
  readonly numbers: Uint16Array;
  readonly colours: readonly number[];
  readonly counts: readonly number[];
  readonly surfaces: ReadonlySet<number>;
}

const slots = 1 << 17;

/** A table of slots instead of a `Map`: it is asked once for every pixel that differs from the one before. */
function countColours({ rgba, width, height }: Pixels): Counted {
  const length = width * height;
  const words = new Uint32Array(rgba.buffer, rgba.byteOffset, length);
  const table = new Uint16Array(slots).fill(none);
  const numbers = new Uint16Array(length);
  const colours: number[] = [];
  const counts: number[] = [];
  const surfaces = new Set<number>();
  const numberOf = (word: number): number => {
    let slot = Math.imul(word, 0x9e3779b1) >>> 15;
    for (; table[slot] !== none; slot = (slot + 1) % slots)
      if (colours[table[slot] as number] === word) return table[slot] as number;
    if (colours.length === none) throw new Error("picture has too many colours");
    table[slot] = colours.length;
    counts.push(0);
    return colours.push(word) - 1;
  };
  for (let start = 0, at = 0; start < length; start = at) {
    const word = words[start] as number;
    while (at < length && words[at] === word) at++;
    const number = numberOf(word);
    counts[number] = (counts[number] as number) + at - start;
    if (at - start > surface) surfaces.add(word);
    if (at - start > 16) numbers.fill(number, start, at);
    else for (let i = start; i < at; i++) numbers[i] = number;
  }
  return { numbers, colours, counts, surfaces };
}

const none = 0xffff;

/** The colours of surfaces, and those of edges that no more frequent one stands for. */
function choosePalette({ colours, counts, surfaces }: Counted, apart: number): number[] {
  const byFrequency = colours
    .map((colour, number) => ({ colour, count: counts[number] as number }))
    .sort((a, b) => b.count - a.count || a.colour - b.colour);
  const kept: number[] = [];
  for (const { colour } of byFrequency) {
    if (surfaces.has(colour) || kept.every((other) => distance(colour, other) > apart))
      kept.push(colour);
    if (kept.length > 256) break;
  }
  return kept;
}

/** How far two colours are apart in the channel where they differ most. */
function distance(a: number, b: number): number {
  let most = 0;
  for (let shift = 0; shift < 32; shift += 8)
    most = Math.max(most, Math.abs(((a >>> shift) & 255) - ((b >>> shift) & 255)));
  return most;
}

function nearest(colour: number, palette: readonly number[]): number {
  let [best, least] = [0, Infinity];
  for (const [index, other] of palette.entries()) {
    const apart = distance(colour, other);
    if (apart < least) [best, least] = [index, apart];
  }
  return best;
}

function assemble(
  { width, height }: Pixels,
  { numbers, colours }: Counted,
  palette: readonly number[],
): Uint8Array {
  const indexOf = Uint8Array.from(colours, (colour) => nearest(colour, palette));
  // Each line begins with its filter, which is none.
  const lines = new Uint8Array(height * (width + 1));
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    to++;
    for (const end = from + width; from < end;)
      lines[to++] = indexOf[numbers[from++] as number] as number;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const channel = (shift: number) => (colour: number) => (colour >>> shift) & 255;
  const [red, green, blue, alpha] = [0, 8, 16, 24].map(channel) as Channels;
  const isOpaque = palette.every((colour) => alpha(colour) === 255);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((one) => [red(one), green(one), blue(one)]))),
    ...(isOpaque ? [] : [chunk("tRNS", Buffer.from(palette.map(alpha)))]),
    chunk("IDAT", deflateSync(lines, { level: 5, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

type Channels = [Channel, Channel, Channel, Channel];
type Channel = (colour: number) => number;

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
