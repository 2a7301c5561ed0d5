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

describe("the pages and pictures of the site", () => {
  it("name and number no private person", () => {
    expect(read.length).toBeGreaterThan(200);
    const found = read.flatMap((file) =>
      privateDataIn(readFileSync(join(dist, file), "utf8")).map((what) => `${file}: ${what}`),
    );
    expect(found).toEqual([]);
  });
});
