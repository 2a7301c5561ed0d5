import { inflateSync } from "node:zlib";
import jsQR from "jsqr";

/** The pixels of white that its style leaves around the picture, as many as four squares have. */
const quiet = 32;

/** Reads the code of a picture as a camera would, from the address that holds a PNG of one bit a pixel. */
export function readQr(source: string | null | undefined): string | undefined {
  const [, base64 = ""] = /^data:image\/png;base64,(.+)$/.exec(source ?? "") ?? [];
  const png = Buffer.from(base64, "base64");
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const start = png.indexOf("IDAT");
  const lines = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  const stride = 1 + Math.ceil(width / 8);
  const [across, down] = [width + 2 * quiet, height + 2 * quiet];
  const pixels = new Uint8ClampedArray(across * down * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const isWhite = ((lines[y * stride + 1 + (x >> 3)] as number) >> (7 - (x & 7))) & 1;
      const at = ((y + quiet) * across + x + quiet) * 4;
      if (!isWhite) pixels.fill(0, at, at + 3);
    }
  return jsQR(pixels, across, down)?.data;
}
