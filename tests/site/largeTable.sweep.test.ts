import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Catalog } from "../../src/schema/catalogues/catalog.ts";
import { exportOf, origin, release } from "../scripts/publish/exports.ts";
import { openWorkshop, publishCommand } from "./workshop.ts";

const workshop = openWorkshop("large-table");
afterAll(workshop.close);

/** Puts a text in a file of the workshop. */
function write(path: string, text: string): void {
  mkdirSync(join(workshop.folder, path, ".."), { recursive: true });
  writeFileSync(join(workshop.folder, path), text);
}

describe("publishing exports of village funds beyond the limit", () => {
  const list = readFileSync(join(workshop.folder, "src/datasets/index.ts"), "utf8");
  write(
    "src/datasets/index.ts",
    list.replace("  areas,\n", "  areas,\n  villageFunds,\n").replace("= [villageFunds]", "= []"),
  );
  const exports = ["50", "57", "58"].map((province) => exportOf(province, 6_000));
  exports.forEach((text, i) => write(`data/${release}/village-funds-${i}.csv`, text));
  write(`data/${release}/source.json`, JSON.stringify(origin));
  const publish = () => workshop.run(publishCommand, { LARGE_TABLE_ROWS: "17000" });
  const { status, output } = publish();
  const catalogPath = join(workshop.folder, "public/data/catalog.json");
  const readCatalog = () => JSON.parse(readFileSync(catalogPath, "utf8")) as Catalog;

  it("puts its folder among the published files and in the catalogue, apart from small tables", () => {
    expect([status, output]).toEqual([0, expect.stringMatching(/village-funds +18000 แถว\/rows/)]);
    const { partitioned = [], tables } = readCatalog();
    expect(partitioned.map(({ id, rows }) => [id, rows])).toEqual([["village-funds", 18_000]]);
    expect(tables.some(({ id }) => id === "village-funds")).toBe(false);
    const [{ folder, files, manifest }] = partitioned as [(typeof partitioned)[number]];
    for (const path of [manifest.path, ...files.map((file) => `${folder}/${file.path}`)])
      expect([path, existsSync(join(workshop.folder, "public", path))]).toEqual([path, true]);
    expect(
      readdirSync(join(workshop.folder, ".building")).filter((name) => /^\d+$/.test(name)),
    ).toEqual([]);
  });

  it("writes its ledger, which the check then finds up to date", () => {
    const ledger = readFileSync(join(workshop.folder, "data/ledger/village-funds.md"), "utf8");
    expect(ledger).toContain("18000 rows, keyed by village_code, fund_type, fiscal_year");
    const check = workshop.run([...publishCommand, "--check"], { LARGE_TABLE_ROWS: "17000" });
    expect(check.status).toBe(0);
  });

  it("leaves everything as it was when a cell of one file can't be read", () => {
    const before = readCatalog();
    const bad = exports[1]!.replace(",2567,", ",๒๕๖๗ก,");
    write(`data/${release}/village-funds-1.csv`, bad);
    const refused = publish();
    expect(refused.status).toBe(1);
    expect(refused.output).toContain(`data/${release}/village-funds-1.csv บรรทัด`);
    expect(refused.output).toContain("คอลัมน์ “ปีงบประมาณ”");
    expect(readCatalog()).toEqual(before);
    expect(
      readdirSync(join(workshop.folder, ".building")).filter((name) => /^\d+$/.test(name)),
    ).toEqual([]);
  });
});
