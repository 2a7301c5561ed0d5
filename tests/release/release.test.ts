import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openShelf } from "../../scripts/publish/shelf.ts";
import { tools } from "../../src/pipeline/effects.ts";
import { usualReleaseId } from "../../src/pipeline/release/release.ts";
import { publishReleases } from "../../src/pipeline/release/releaseIndex.ts";
import { temporaryFolder } from "../scripts/temporaryFolder.ts";
import { plan, publish, release } from "./funds.ts";

const first = "village,members\nบ้านสวน,12\nบ้านไร่,30\n";
const grown = `${first}บ้านนา,7\n`;
const shrunk = "village,members\nบ้านสวน,12\n";

describe("a release", () => {
  it("records every input and output by its hash, bytes and rows, and is the first, 1.0.0", async () => {
    const shelf = temporaryFolder();
    await release(shelf, "2569-11", first);
    const [made] = openShelf(shelf).releases;
    expect(made).toMatchObject({ id: "2569-11", version: "1.0.0", step: "first", previous: null });
    expect(made!.retrieved).toBe("2026-11-22");
    expect(made!.inputs).toEqual([
      {
        file: "raw/funds/1/funds.csv",
        bytes: Buffer.byteLength(first),
        sha256: tools.sha256(new TextEncoder().encode(first)),
        rows: 2,
      },
    ]);
    const csv = readFileSync(join(shelf, "2569-11/funds.csv"));
    expect(made!.tables[0]!.files.csv).toEqual({ bytes: csv.length, sha256: tools.sha256(csv) });
    expect(Object.keys(made!.tables[0]!.files)).toEqual(
      expect.arrayContaining(["parquet", "schema", "xlsx"]),
    );
  });

  it("is never written again, and sorts behind the one before", async () => {
    const shelf = temporaryFolder();
    await release(shelf, "2569-11", first);
    const manifest = readFileSync(join(shelf, "2569-11.json"), "utf8");
    for (const id of ["2569-11", "2569-10"])
      expect((await plan(shelf, id, grown)).reasons).toEqual([
        expect.stringContaining("has to sort behind"),
      ]);
    expect((await plan(shelf, "รุ่นใหม่", grown)).reasons).toEqual([
      expect.stringContaining("can't name"),
    ]);
    expect(() =>
      openShelf(shelf).add({ release: openShelf(shelf).releases[0]!, files: {} }),
    ).toThrow("EEXIST");
    expect(readFileSync(join(shelf, "2569-11.json"), "utf8")).toBe(manifest);
  });

  it("is refused when nothing changed", async () => {
    const shelf = temporaryFolder();
    await release(shelf, "2569-11", first);
    expect((await plan(shelf, "2569-12", first)).reasons).toEqual([
      "Nothing differs from release 2569-11, so there is nothing to release",
    ]);
  });

  it("needs a reason for a difference beyond the tolerance, and keeps it", async () => {
    const shelf = temporaryFolder();
    await release(shelf, "2569-11", first);
    const refused = await plan(shelf, "2569-12", shrunk);
    expect(refused.reasons).toContain("funds: 1 of 2 rows are gone");
    expect(refused.reasons.at(-1)).toContain("--acknowledge");
    await release(shelf, "2569-12", shrunk, "หมู่บ้านรวมกันตามประกาศ");
    expect(openShelf(shelf).releases.at(-1)).toMatchObject({
      version: "2.0.0",
      step: "major",
      previous: "2569-11",
      acknowledged: "หมู่บ้านรวมกันตามประกาศ",
    });
  });

  it("keeps no file twice: what did not change stays where it lies", async () => {
    const shelf = temporaryFolder();
    await release(shelf, "2569-11", first);
    await release(shelf, "2569-12", grown, "เพิ่มหมู่บ้าน");
    expect(readdirSync(join(shelf, "2569-12"))).toEqual(["funds.csv"]);
    const kept = openShelf(shelf).releases.map(({ tables }) => tables[0]!.kept);
    expect(kept).toEqual([
      { csv: "2569-11/funds.csv", schema: "2569-11/funds.schema.json" },
      { csv: "2569-12/funds.csv", schema: "2569-11/funds.schema.json" },
    ]);
  });

  it("names itself after the month of the newest source, in the Buddhist era", async () => {
    expect(usualReleaseId((await publish(first)).catalog)).toBe("2569-11");
  });

  it.each([
    ["2569-10", "2569-11"],
    ["2569-11", "2569-11-2"],
    ["2569-11-2", "2569-11-3"],
    ["2569-11-9", "2569-11-10"],
    ["2569-12", "2569-12-2"],
    ["2570-01-3", "2570-01-4"],
  ])("behind %s it is called %s, and may be made", async (last, next) => {
    const shelf = temporaryFolder();
    await release(shelf, last, first);
    const { catalog } = await publish(grown);
    expect(usualReleaseId(catalog, last)).toBe(next);
    await release(shelf, next, grown, "เพิ่มหมู่บ้าน");
    expect(openShelf(shelf).releases.map(({ id }) => id)).toEqual([last, next]);
  });
});

describe("the list of releases", () => {
  it("gives every release its files, made again to the very bytes where they are published no more", async () => {
    const shelf = temporaryFolder();
    const old = await release(shelf, "2569-11", first);
    const now = await release(shelf, "2569-12", grown, "เพิ่มหมู่บ้าน");
    const { releases, keptText } = openShelf(shelf);
    const { index, files } = publishReleases({ releases, catalog: now.catalog, keptText, tools });
    expect(index.releases.map(({ id }) => id)).toEqual(["2569-12", "2569-11"]);
    const [table] = index.releases[1]!.tables;
    expect(table!.remade).toEqual([]);
    expect(table!.files.csv).toEqual(old.catalog.tables[0]!.files.csv);
    expect(table!.files.parquet).toEqual(old.catalog.tables[0]!.files.parquet);
    expect(table!.files.schema).toEqual(now.catalog.tables[0]!.files.schema);
    expect(files.map(({ path }) => path).sort()).toEqual(
      [table!.files.csv!.path, table!.files.parquet!.path].sort(),
    );
  });

  it("stops when a kept file is not what its release says", async () => {
    const shelf = temporaryFolder();
    const { catalog } = await release(shelf, "2569-11", first);
    const path = join(shelf, "2569-11/funds.csv");
    writeFileSync(path, readFileSync(path, "utf8").replace("30", "31"));
    const { releases, keptText } = openShelf(shelf);
    expect(() => publishReleases({ releases, catalog, keptText, tools })).toThrow(
      "released csv is not what its release says: funds in 2569-11/funds.csv",
    );
  });
});
