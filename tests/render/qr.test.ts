import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { drawQr, qrModules } from "../../src/render/qr.ts";

const addresses = [
  "http://localhost:4321/areas/50/",
  "https://example.org/chumchon/en/areas/501005/",
  "https://xn--12cfip4dj9dsa2c6dsc1dxhsd.example.go.th/th/opendata/chumchon/en/areas/580703/",
  ...Array.from({ length: 40 }, (_, i) => `https://example.org/areas/${5001 + i}/`),
];

describe("the QR code of an address", () => {
  it.each(addresses)("is read back as that address: %s", (address) => {
    const modules = qrModules(address);
    expect(decode(modules, 4)).toBe(address);
  });

  it("is drawn as the squares that it has, with a quiet zone around", () => {
    const address = addresses[1] as string;
    const svg = drawQr(address, "a “title” & more");
    expect(decode(squaresOf(svg), 0)).toBe(address);
    expect(svg).toContain('aria-label="a “title” &amp; more"');
    expect(svg).not.toContain("style");
  });
});

/** Reads the code as a camera would: eight pixels a square. */
function decode(modules: readonly (readonly boolean[])[], quiet: number): string | undefined {
  const scale = 8;
  const size = (modules.length + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const [row, column] = [Math.floor(y / scale) - quiet, Math.floor(x / scale) - quiet];
      if (modules[row]?.[column]) pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  return jsQR(pixels, size, size)?.data;
}

/** The squares under the strokes of the picture. */
function squaresOf(svg: string): boolean[][] {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const squares = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  for (const [, command, numbers = ""] of (
    /stroke="#000" d="([^"]+)"/.exec(svg)?.[1] ?? ""
  ).matchAll(/([Mmh])([\d. ]+)/g)) {
    const [first = 0, second = 0] = numbers.split(" ").map(Number);
    if (command === "M") [x, y] = [first, Math.floor(second)];
    if (command === "m") x += first;
    if (command === "h") {
      squares[y]?.fill(true, x, x + first);
      x += first;
    }
  }
  return squares;
}
