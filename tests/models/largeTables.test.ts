import { describe, expect, it } from "vitest";
import { largeTables } from "../../src/models/tables/largeTables.ts";
import type { PartitionedTable } from "../../src/schema/catalogues/catalog.ts";
import { published } from "../publication.ts";

const file = (path: string, bytes: number) => ({ path, bytes, sha256: "0".repeat(64) });

const large: PartitionedTable = {
  id: "village-funds",
  rows: 6_000_000,
  bytes: 90_000_000,
  folder: "data/0123456789ab/village-funds",
  partition: ["fiscal_year", "province"],
  files: [{ ...file("fiscal_year=2567/province=50/part-0.parquet", 60_000), rows: 4000 }],
  manifest: file("data/0123456789ab/village-funds.manifest.json", 300_000),
  schema: file("data/ba9876543210/village-funds.schema.json", 5000),
  sources: [],
  findings: [],
};

const listed = (partitioned: readonly PartitionedTable[]) =>
  largeTables({ ...published, catalog: { ...published.catalog, partitioned } }, "th");

describe("a table too large for single files", () => {
  it("is listed with its rows, its files by their columns, and the address of every download", () => {
    const [table] = listed([large]);
    expect(table?.facts.map(({ value }) => value).join("\n")).toContain("6,000,000");
    expect(table?.facts[1]?.value).toMatch(/^1 ไฟล์ รวม .+ แบ่งตามปีงบประมาณ และรหัสจังหวัด$/);
    expect(table?.layout).toBe("village-funds/fiscal_year=2567/province=50/part-0.parquet");
    expect(table?.downloads.map(({ path }) => path)).toEqual([
      "/data/0123456789ab/village-funds.manifest.json",
      "/data/ba9876543210/village-funds.schema.json",
      "/data/0123456789ab/village-funds/fiscal_year=2567/province=50/part-0.parquet",
    ]);
  });

  it("is plain JSON, and a publication without one lists none", () => {
    const tables = listed([large]);
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
    expect(largeTables(published, "th")).toEqual([]);
  });
});
