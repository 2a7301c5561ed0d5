import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { indexedPng } from "../../src/render/indexedPng.ts";

const [width, height] = [300, 40];

/** White, then a bar of full colour with edges of every shade, then a half-transparent end. */
const rgba = Uint8Array.from({ length: width * height * 4 }, (_, i) => {
  const x = (i >> 2) % width;
  if (x >= 280) return i % 4 === 3 ? 128 : 0;
  if (i % 4 === 3 || x < 80) return 255;
  return x < 160 ? 11 : Math.min(255, (x - 160) * 2);
});

test("keeps surfaces as they are, brings the shades of edges near, and transparency with them", () => {
  const pixels = decode(indexedPng({ rgba, width, height }));
  for (const x of [0, 40, 100, 159])
    expect([x, ...pixels(x, 20)]).toEqual([x, ...rgba.subarray((20 * width + x) * 4).slice(0, 4)]);
  for (let x = 160; x < 280; x++)
    expect(Math.abs((pixels(x, 39)[0] as number) - Math.min(255, (x - 160) * 2))).toBeLessThan(25);
  expect(pixels(299, 0)[3]).toBe(128);
});

test("joins more colours where a file would be too large", () => {
  const noise = Uint8Array.from({ length: width * height * 4 }, (_, i) =>
    i % 4 === 3 ? 255 : ((Math.imul(i >> 2, 2_654_435_761) >>> 13) % 16) * 16,
  );
  const whole = indexedPng({ rgba: noise, width, height });
  const small = indexedPng({ rgba: noise, width, height }, { most: whole.length - 1 });
  expect(small.length).toBeLessThan(whole.length);
});

/** The colour of a pixel, read from the parts of a PNG with a palette and no filter. */
function decode(bytes: Uint8Array): (x: number, y: number) => number[] {
  const png = Buffer.from(bytes);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks.set(
      png.toString("latin1", at + 4, at + 8),
      png.subarray(at + 8, at + 8 + png.readUInt32BE(at)),
    );
  expect([...chunks.keys()]).toEqual(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]);
  const lines = inflateSync(chunks.get("IDAT") as Buffer);
  expect(lines.length).toBe(height * (width + 1));
  return (x, y) => {
    const index = lines[y * (width + 1) + 1 + x] as number;
    const colour = [...(chunks.get("PLTE") as Buffer).subarray(index * 3, index * 3 + 3)];
    return [...colour, (chunks.get("tRNS") as Buffer)[index] as number];
  };
}
