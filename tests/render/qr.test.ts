import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { drawQr } from "../../src/render/qr.ts";
import { readQr } from "./readQr.ts";

const addresses = [
  "http://localhost:4321/areas/50/",
  "https://example.org/chumchon/en/areas/501005/",
  "https://xn--12cfip4dj9dsa2c6dsc1dxhsd.example.go.th/th/opendata/chumchon/en/areas/580703/",
  ...Array.from({ length: 40 }, (_, i) => `https://example.org/areas/${5001 + i}/`),
];

const drawn = (address: string, title: string) => {
  const html = drawQr(address, title);
  return { html, picture: parseHTML(html).document.querySelector("img") };
};

describe("the QR code of an address", () => {
  it.each(addresses)("is read back as that address: %s", (address) => {
    expect(readQr(drawn(address, "").picture?.getAttribute("src"))).toBe(address);
  });

  it("is a picture of its own size, called by its title, in few bytes", () => {
    const { html, picture } = drawn(addresses[0] as string, "a “title” & more");
    expect(picture?.getAttribute("alt")).toBe("a “title” & more");
    // Version 3 has 29 squares a side.
    expect([picture?.getAttribute("width"), picture?.getAttribute("height")]).toEqual([
      "232",
      "232",
    ]);
    expect(html.length).toBeLessThan(600);
    expect(html).not.toContain("style");
  });
});
