import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { distFolder, fileOf, filesIn, movedPages, pageFilesIn } from "./dist.ts";

const site = "http://localhost:4321";
const cardSize = [1200, 630];
const charts = [...pageFilesIn(distFolder)].filter(([address]) =>
  /^\/(en\/)?charts\/./.test(address),
);
const pages = [...pageFilesIn(distFolder)].filter(
  ([address]) => !/^\/(en\/)?embed\//.test(address) && !movedPages.has(address),
);
const previews = filesIn(join(distFolder, "pictures")).filter((file) => file.endsWith(".png"));

/** What a chat makes of a page, from the beginning of its HTML alone. */
interface Unfurled {
  readonly canonical: string | undefined;
  readonly single: ReadonlyMap<string, string>;
  readonly images: readonly ReadonlyMap<string, string>[];
}

/** LINE and Facebook read no further, and run no script. */
const readAtMost = 300_000;

/** A tag that says more of a picture belongs to the last `og:image` before it, as Open Graph has it. */
function unfurl(file: string): Unfurled {
  const single = new Map<string, string>();
  const images: Map<string, string>[] = [];
  let canonical: string | undefined;
  let isInHead = true;
  const parser = new Parser({
    onopentag: (name, { property, name: named, content = "", rel, href }) => {
      if (!isInHead) return;
      if (name === "link" && rel === "canonical") canonical = href;
      const key = property ?? named;
      if (name !== "meta" || key === undefined) return;
      if (key === "og:image") images.push(new Map());
      if (key.startsWith("og:image")) images.at(-1)?.set(key, content);
      else single.set(key, content);
    },
    onclosetag: (name) => {
      if (name === "head") isInHead = false;
    },
  });
  // All that a head holds ends with it; what follows is the larger part of a page.
  const [head] = /^.*?<\/head>/s.exec(beginningOf(file)) ?? [""];
  parser.end(head);
  expect([file, isInHead]).toEqual([file, false]);
  return { canonical, single, images };
}

function beginningOf(file: string): string {
  const bytes = Buffer.alloc(Math.min(readAtMost, statSync(file).size));
  const opened = openSync(file, "r");
  readSync(opened, bytes);
  closeSync(opened);
  return bytes.toString();
}

/** What a preview's tags say of its file, and what the file says itself. */
function checkImage(image: ReadonlyMap<string, string>): void {
  const [width, height] = cardSize;
  const address = image.get("og:image") ?? "";
  expect(address).toMatch(/^http:\/\/localhost:4321\/pictures\/[\w.-]+\.png\?v=[0-9a-f]{12}$/);
  expect([image.get("og:image:width"), image.get("og:image:height")]).toEqual([
    String(width),
    String(height),
  ]);
  expect(image.get("og:image:type")).toBe("image/png");
  expect(image.get("og:image:alt")?.length).toBeGreaterThan(10);
  const file = fileOf(distFolder, new URL(address).pathname);
  expect([address, file !== null]).toEqual([address, true]);
  const png = readFileSync(file as string);
  expect([address, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([address, width, height]);
}

describe("a link to a chart in a chat", () => {
  it("shows the figure's heading, its sentence and its picture, from the HTML alone", () => {
    expect(charts.length).toBeGreaterThan(30);
    for (const [address, file] of charts) {
      const { single, images, canonical } = unfurl(file);
      const html = readFileSync(file, "utf8");
      expect([address, plain(single.get("og:title") ?? "")]).toEqual([address, headingOf(html)]);
      expect(single.get("og:description")).toBe(sentenceOf(html));
      expect(single.get("og:description")).toBe(single.get("description"));
      expect(single.get("og:url")).toBe(`${site}${address}`);
      expect(canonical).toBe(`${site}${address}`);
      expect(images.length).toBe(1);
      const [image] = images as [ReadonlyMap<string, string>];
      checkImage(image);
      // The sentence of the figure describes the page and its picture.
      expect(image.get("og:image:alt")).toBe(single.get("og:description"));
    }
  });

  it("asks for the picture large where Twitter's tag is read; the rest is read from Open Graph's", () => {
    for (const [address, file] of charts) {
      const { single } = unfurl(file);
      expect([address, single.get("twitter:card")]).toEqual([address, "summary_large_image"]);
    }
  });
});

describe("a link to any page", () => {
  it("shows a picture, and a province's that of its people", () => {
    for (const [address, file] of pages) {
      const { images, single } = unfurl(file);
      expect([address, images.length, single.has("og:title")]).toEqual([address, 1, true]);
      const [, province] = /^\/areas\/(\d\d)\/$/.exec(address) ?? [];
      if (province !== undefined)
        expect(images[0]?.get("og:image")).toContain(`/pictures/population-years-${province}-th.`);
    }
  });
});

describe("the pictures of previews", () => {
  it("have one size and weigh at most 40 KB each", () => {
    expect(previews.length).toBeGreaterThan(100);
    for (const name of previews) {
      const png = readFileSync(join(distFolder, "pictures", name));
      expect([name, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([name, ...cardSize]);
      expect([name, png.length <= 40_000]).toEqual([name, true]);
    }
  });

  it("stand once, under the name of the picture to take away", () => {
    const pictures = filesIn(join(distFolder, "pictures"));
    for (const drawing of pictures.filter(isDrawing)) {
      expect(pictures).toContain(drawing.replace(/\.svg$/, ".png"));
    }
    expect(previews.length).toBe(pictures.filter(isDrawing).length + 2);
  });
});

const isDrawing = (file: string): boolean => file.endsWith(".svg");

/** The heading of a page without its tags. */
const headingOf = (html: string): string =>
  plain(
    parseHTML(/<h1[^>]*>.*?<\/h1>/s.exec(html)?.[0] ?? "").document.documentElement.textContent,
  );

/** Spaces that hold words together count as others. */
const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What the figure says of itself to machines. */
const sentenceOf = (html: string): string => {
  const [, data = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return (JSON.parse(data) as { description: string }).description;
};
