import { deflateSync } from "node:zlib";
import { pngOf } from "./pngFile.ts";

export interface Pixels {
  /** Red, green, blue and alpha of each pixel, line by line. */
  readonly rgba: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Colours no further apart than this, in any channel, become one: edges of letters keep some ten steps. */
const closest = 24;
const furthest = 64;

/** A colour that runs on for so many pixels is no edge but a surface or a rule, and is kept. */
const surface = 64;

/**
 * Writes a picture of few colours as a PNG with a palette. The most frequent colours are kept as
 * they are; the rest, the edges of letters and outlines, join the nearest kept one. Where the file
 * would be larger than `most` bytes, colours further apart are joined too.
 */
export function indexedPng(pixels: Pixels, { most = 40_000 } = {}): Uint8Array {
  const runs = findRuns(pixels);
  for (let apart = closest; ; apart += 6) {
    const palette = choosePalette(runs, apart);
    if (palette.length > 256) continue;
    const png = assemble(pixels, runs, palette);
    if (png.length <= most || apart > furthest) return png;
  }
}

/** The lines of a picture as runs of one colour; colours are numbered as they appear. */
interface Runs {
  /** Where in the runs each line begins; a line without any is the same as the one above. */
  readonly first: Uint32Array;
  readonly numbers: Uint16Array;
  /** The pixel of its line that a run ends before. */
  readonly ends: Uint32Array;
  readonly colours: readonly number[];
  /** How many pixels have each colour, not counting lines that are the same as the one above. */
  readonly counts: readonly number[];
  readonly surfaces: ReadonlySet<number>;
}

function findRuns({ rgba, width, height }: Pixels): Runs {
  const { first, numbers, ends, table } = roomFor(width, height);
  const words = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const bytes = Buffer.from(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  const colours: number[] = [];
  const counts: number[] = [];
  const surfaces = new Set<number>();
  // A table of slots instead of a `Map`: it is asked for every run, and there are a hundred thousand.
  table.fill(none);
  const numberOf = (word: number): number => {
    let slot = Math.imul(word, 0x9e3779b1) >>> 16;
    for (; table[slot] !== none; slot = (slot + 1) % table.length)
      if (colours[table[slot] as number] === word) return table[slot] as number;
    if (colours.length > mostColours) throw new Error("picture has too many colours");
    table[slot] = colours.length;
    counts.push(0);
    return colours.push(word) - 1;
  };
  let run = 0;
  for (let y = 0, stride = width * 4; y < height; y++) {
    first[y] = run;
    const line = y * stride;
    if (y > 0 && bytes.compare(bytes, line, line + stride, line - stride, line) === 0) continue;
    const pixels = words.subarray(y * width, (y + 1) * width);
    for (let start = 0, end = 0; start < width; start = end, run++) {
      const word = pixels[start] as number;
      while (end < width && pixels[end] === word) end++;
      if (end - start > surface) surfaces.add(word);
      const number = numberOf(word);
      counts[number] = (counts[number] as number) + end - start;
      numbers[run] = number;
      ends[run] = end;
    }
  }
  first[height] = run;
  return { first, numbers, ends, colours, counts, surfaces };
}

const none = 0xffff;
const mostColours = 50_000;

/** The room to work in, kept from picture to picture: to be given a new one takes as long as the work. */
function roomFor(width: number, height: number) {
  if (room.numbers.length < width * height || room.first.length <= height)
    room = {
      first: new Uint32Array(height + 1),
      numbers: new Uint16Array(width * height),
      ends: new Uint32Array(width * height),
      lines: Buffer.alloc(height * (width + 1)),
      table: room.table,
    };
  return room;
}

let room = {
  first: new Uint32Array(0),
  numbers: new Uint16Array(0),
  ends: new Uint32Array(0),
  lines: Buffer.alloc(0),
  table: new Uint16Array(1 << 16),
};

/** The colours of surfaces, and those of edges that no more frequent one stands for. */
function choosePalette({ colours, counts, surfaces }: Runs, apart: number): number[] {
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

function assemble(pixels: Pixels, runs: Runs, palette: readonly number[]): Uint8Array {
  const { width, height } = pixels;
  const lines = indexLines(pixels, runs, palette);
  const channel = (shift: number) => (colour: number) => (colour >>> shift) & 255;
  const [red, green, blue, alpha] = [0, 8, 16, 24].map(channel) as Channels;
  const isOpaque = palette.every((colour) => alpha(colour) === 255);
  const opacity = ["tRNS", Buffer.from(palette.map(alpha))] as const;
  return pngOf({ width, height, depth: 8, colours: "palette" }, [
    ["PLTE", Buffer.from(palette.flatMap((one) => [red(one), green(one), blue(one)]))],
    ...(isOpaque ? [] : [opacity]),
    ["IDAT", deflateSync(lines, { level: 9, memLevel: 9 })],
  ]);
}

type Channels = [Channel, Channel, Channel, Channel];
type Channel = (colour: number) => number;

/** Each pixel by its place in the palette; each line begins with its filter, which is none. */
function indexLines({ width, height }: Pixels, runs: Runs, palette: readonly number[]): Buffer {
  const { first, numbers, ends, colours } = runs;
  const indexOf = Uint8Array.from(colours, (colour) => nearest(colour, palette));
  const stride = width + 1;
  const lines = roomFor(width, height).lines.subarray(0, height * stride);
  for (let y = 0; y < height; y++) {
    const [from, to] = [first[y] as number, first[y + 1] as number];
    const line = y * stride;
    if (from === to) lines.copyWithin(line, line - stride, line);
    else lines[line] = 0;
    for (let run = from, at = line + 1; run < to; run++) {
      const index = indexOf[numbers[run] as number] as number;
      const end = line + 1 + (ends[run] as number);
      if (end - at > 16) lines.fill(index, at, end);
      else for (let i = at; i < end; i++) lines[i] = index;
      at = end;
    }
  }
  return lines;
}
