import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { datasets } from "../../src/datasets/index.ts";
import { writeJson } from "../../src/schema/export/jsonTable.ts";
import { publicFolder, published } from "../livePublication.ts";
import { hostileRows, hostileTable } from "./files/hostileTable.ts";

describe("a table as JSON", () => {
  it("is read back as it was, one row a line, keys in the order of the columns", () => {
    const json = writeJson(hostileTable, hostileRows);
    const shuffled = hostileRows.map((row) => Object.fromEntries(Object.entries(row).reverse()));
    expect(JSON.parse(json)).toEqual(hostileRows);
    expect(writeJson(hostileTable, shuffled as unknown as typeof hostileRows)).toBe(json);
    expect(json.split("\n").length).toBe(hostileRows.length + 3);
  });

  it("is an empty list where there are no rows", () => {
    expect(writeJson(hostileTable, [])).toBe("[]\n");
  });

  it("is published with the rows of the canonical CSV", () => {
    for (const { table } of datasets) {
      const file = published.catalog.tables.find(({ id }) => id === table.id)?.files.json;
      if (!file) continue;
      const json = readFileSync(join(publicFolder, file.path), "utf8");
      expect(JSON.parse(json)).toEqual(published.rows(table));
    }
  });
});
