import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openShelf } from "../../scripts/publish/shelf.ts";
import { tools } from "../../src/pipeline/effects.ts";
import { largestText, newTextFile } from "../../src/pipeline/publish/newFile.ts";
import { publishReleases } from "../../src/pipeline/release/releaseIndex.ts";
import { textOf } from "../../src/schema/export/archive.ts";
import { temporaryFolder } from "../scripts/temporaryFolder.ts";
import { plan, publish, release } from "./funds.ts";

const encode = (text: string) => new TextEncoder().encode(text);

/** A table whose text passes what hosts take in one file. */
const long = `village,members\n${Array.from({ length: 1200 }, (_, i) => `${"บ้าน".repeat(1500)}${i},${i}\n`).join("")}`;

describe("a file of text past what hosts that cost nothing take", () => {
  it("stays as it is up to the limit, and stands in an archive past it", () => {
    const whole = newTextFile("a.csv", new Uint8Array(largestText), tools.sha256);
    expect(whole.inside).toBeUndefined();
    expect(whole.path).toMatch(/\/a\.csv$/);
    const past = newTextFile("a.csv", new Uint8Array(largestText + 1), tools.sha256);
    expect(past.path).toMatch(/\/a\.csv\.zip$/);
    expect(past.bytes).toBeLessThan(largestText / 10);
    expect(past.inside!.bytes).toBe(largestText + 1);
  });

  it("is the same bytes each time, whatever the hour, and any unpacker finds the file in it", () => {
    const text = encode("หมู่บ้าน,สมาชิก\n".repeat(600_000));
    const [once, again] = [1, 2].map(() => newTextFile("ก.csv", text, tools.sha256));
    expect(again).toEqual(once);
    expect(Object.keys(unzipSync(once!.content))).toEqual(["ก.csv"]);
    expect(tools.sha256(encode(textOf(once!.path, once!.content)))).toBe(once!.inside!.sha256);
  });
});

describe("a table of such a length", () => {
  it("is published in archives, with the original, and every form leads back to the same text", async () => {
    const { catalog, files } = await publish(long);
    const { csv } = catalog.tables[0]!.files;
    const { original } = catalog.sources[0]!;
    for (const file of [csv, original]) {
      expect(file.path).toMatch(/\.csv\.zip$/);
      expect(file.bytes).toBeLessThan(largestText);
    }
    const contents = new Map(files.map(({ path, content }) => [path, content]));
    expect(textOf(original.path, contents.get(original.path)!)).toBe(long);
    expect(textOf(csv.path, contents.get(csv.path)!).split("\n")).toHaveLength(1202);
    expect(Math.max(...files.map(({ bytes }) => bytes))).toBeLessThan(25 * 2 ** 20);
  });

  it("is released like any other: kept as text, told row by row, at one address now and later", async () => {
    const shelf = temporaryFolder();
    const { catalog } = await release(shelf, "2569-11", long);
    const { releases, keptText } = openShelf(shelf);
    const { csv } = catalog.tables[0]!.files;
    expect(releases[0]!.tables[0]!.files.csv).toEqual(csv.inside);
    expect(keptText("2569-11/funds.csv").length).toBeGreaterThan(largestText / 3);
    const { index } = publishReleases({ releases, catalog, keptText, tools });
    const [table] = index.releases[0]!.tables;
    expect([table!.remade, table!.files.csv!.path]).toEqual([[], csv.path]);

    const short = await plan(shelf, "2569-12", "village,members\nบ้านสวน,12\n", "ทดสอบ");
    expect(short.planned).toMatchObject({
      kind: "planned",
      release: { tables: [{ difference: { added: 1, removed: 1200 } }] },
    });
    // The old text, which nothing published has any more, is made into the same archive again.
    const later = publishReleases({ releases, catalog: short.catalog, keptText, tools });
    expect(later.files.map(({ path }) => path)).toContain(csv.path);
  });
});
