import { encode } from "uqr";
import { deflateSync } from "node:zlib";
import { escapeMarkup } from "./markup.ts";
import { pngOf } from "./pngFile.ts";

/** The dark squares of a QR code, row by row. */
export type Modules = readonly (readonly boolean[])[];

/**
 * The code of an address, a tenth of which may be hidden. Any of the eight masks can be read;
 * trying all of them to find the most even one takes four times as long.
 */
export const qrModules = (address: string): Modules =>
  encode(address, { ecc: "M", boostEcc: true, maskPattern: 2, border: 0 }).data;

/** So many pixels are the side of a square: whoever smooths a picture that is printed larger blurs less than can be seen. */
const scale = 8;

/**
 * A black picture on white in every theme, with the quiet zone that readers need left to its style; its words belong beside it. As pixels of one bit it has a third of the
 * bytes that its squares take as strokes.
 */
export function drawQr(address: string, title: string): string {
  const modules = qrModules(address);
  const side = modules.length * scale;
  const png = pngOf({ width: side, height: side, depth: 1, colours: "grey" }, [
    ["IDAT", deflateSync(pixelsOf(modules, side), packing)],
  ]);
  const source = `data:image/png;base64,${png.toString("base64")}`;
  return `<img class="qr" src="${source}" width="${side}" height="${side}" alt="${escapeMarkup(title)}">`;
}

/** All that repeats is the line above: to look no further back is both shorter and three times as fast. */
const packing = { level: 9, windowBits: 9, memLevel: 3 };

/** One bit a pixel, set where it is white; each line begins with its filter, which is none. */
function pixelsOf(modules: Modules, side: number): Buffer {
  // Eight pixels are the side of a square, so that a square of a line is one byte.
  const stride = 1 + side / scale;
  const lines = Buffer.alloc(side * stride, 0xff);
  for (let y = 0; y < side; y++) {
    const line = lines.subarray(y * stride, (y + 1) * stride);
    line[0] = 0;
    for (const [x, dark] of (modules[Math.floor(y / scale)] ?? []).entries())
      if (dark) line[1 + x] = 0;
  }
  return lines;
}
