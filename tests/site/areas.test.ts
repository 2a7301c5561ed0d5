import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readQr } from "../render/readQr.ts";
import { distFolder, filesIn } from "./dist.ts";

const pages = filesIn(distFolder).filter((file) => /(^|\/)areas\/\d+\/index\.html$/.test(file));
const htmlOf = (file: string) => readFileSync(join(distFolder, file), "utf8");

describe("the built pages of areas", () => {
  it("are there for every area in both languages", () => {
    expect(pages.length).toBe(2 * (77 + 928 + 441));
  });

  it("have at most 16 KB of HTML after brotli, with the styles of their first screen, the largest among them", () => {
    const largest = pages
      .toSorted((a, b) => statSync(join(distFolder, b)).size - statSync(join(distFolder, a)).size)
      .slice(0, 30);
    const sizes = largest.map((file) => brotliCompressSync(htmlOf(file)).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(16 * 1024);
  });

  it("quote a document where no page of its work does, and lead to that page elsewhere", () => {
    const { document } = parseHTML(htmlOf("areas/50/index.html"));
    const labels = [...document.querySelectorAll("#work dt")];
    const linked = labels.filter((label) => label.querySelector('a[href^="/programmes/"]'));
    expect(linked.length).toBeGreaterThan(5);
    expect(linked.filter((label) => label.querySelector(".quoted"))).toEqual([]);
    for (const label of labels.filter((one) => !linked.includes(one)))
      expect(label.querySelector(".quoted")?.textContent).toBeTruthy();
    const page = parseHTML(htmlOf("programmes/roi-jai-rak/index.html")).document;
    expect(page.querySelector("main")?.textContent).toContain("วาระที่ 4");
  });

  it.each(["areas/50", "areas/5010", "areas/501005", "en/areas/1001"])(
    "carry the QR code of their own address, written out beside it: %s",
    (path) => {
      const { document } = parseHTML(htmlOf(`${path}/index.html`));
      const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "";
      const sheet = document.querySelector(".area-sheet");
      const picture = sheet?.querySelector("img.qr");
      expect(readQr(picture?.getAttribute("src"))).toBe(canonical);
      expect(sheet?.textContent).toContain(canonical);
      expect(picture?.getAttribute("alt")).toContain(canonical);
    },
  );

  it("name the page's own area on the map, and lead to the others", () => {
    const { document } = parseHTML(htmlOf("areas/5010/index.html"));
    const [map] = document.querySelectorAll(".area-map");
    expect(map?.querySelectorAll("a").length).toBe(25);
    expect(map?.querySelector("a[aria-current=page]")?.getAttribute("href")).toBe("/areas/5010/");
    for (const link of map?.querySelectorAll("a") ?? [])
      expect(link.querySelector(":scope > title")?.textContent).toMatch(
        /^อำเภอ.+: [\d,]+\u00a0คน$/,
      );
  });

  it("hold the tambons of other provinces as anchors", () => {
    const { document } = parseHTML(htmlOf("areas/4905/index.html"));
    const row = document.getElementById("tambon-490508");
    expect(row?.textContent).toContain("โพนงาม");
    expect(row?.querySelectorAll("td.numeric").length).toBe(2);
  });
});
