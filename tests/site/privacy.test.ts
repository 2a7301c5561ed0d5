import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { privateDataIn } from "../datasets/privateData.ts";
import { filesIn } from "./dist.ts";

const dist = join(import.meta.dirname, "../../dist");
/** Licences name those who hold them. */
const licences = "notices.txt";
const read = filesIn(dist).filter(
  (file) => /\.(?:html|svg|xml|txt|webmanifest)$/.test(file) && file !== licences,
);

/** What no file before had, tag by tag and text by text: pages share most of what they say. */
function newIn(text: string, seen: Set<string>): string {
  const parts = text.split(/(?=<)|\n/).filter((part) => !seen.has(part));
  for (const part of parts) seen.add(part);
  return parts.join("\n");
}

describe("the pages and pictures of the site", () => {
  it("are read once where they say the same", () => {
    const seen = new Set<string>();
    expect(newIn("<p>นาย ก</p>\n<b>1</b>", seen)).toBe("<p>นาย ก\n</p>\n<b>1\n</b>");
    expect(newIn("<p>นาย ก</p>\n<b>2</b>", seen)).toBe("<b>2");
  });

  it("name and number no private person", () => {
    expect(read.length).toBeGreaterThan(200);
    const seen = new Set<string>();
    const found = read.flatMap((file) =>
      privateDataIn(newIn(readFileSync(join(dist, file), "utf8"), seen)).map(
        (what) => `${file}: ${what}`,
      ),
    );
    expect(found).toEqual([]);
  });
});
