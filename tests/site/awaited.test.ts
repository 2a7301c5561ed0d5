import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Catalog } from "../../src/schema/catalogues/catalog.ts";
import { header, row } from "../cases-village-funds/export.ts";
import { openWorkshop, publishCommand } from "./workshop.ts";

const workshop = openWorkshop("awaited");
afterAll(workshop.close);

const stage = join(workshop.folder, "stage");
const release = join(workshop.folder, "data/raw/village-funds/2568");
const drop = (name: string, content: string) => {
  mkdirSync(release, { recursive: true });
  writeFileSync(join(release, name), content);
};
const origin = {
  publisher: "กรมการพัฒนาชุมชน",
  title: "กองทุนและกลุ่มการเงินในหมู่บ้าน",
  address: null,
  licence: null,
  retrieved: "2026-01-05",
  note: null,
};

describe("an export of village funds that an official drops in", () => {
  drop("village-funds.csv", header + row() + row({ year: "2566", members: "31" }));

  it("is published with it, without a line of code, and bears no label of a sample", () => {
    drop("source.json", JSON.stringify(origin));
    // Without the trial of all pages; that its source.json is asked for, allAtOnce.test.ts holds.
    const { status, output } = workshop.run([...publishCommand, "--into", stage]);
    expect([status, output]).toEqual([0, expect.stringContaining("village-funds")]);
    const catalog = JSON.parse(
      readFileSync(join(stage, "public/data/catalog.json"), "utf8"),
    ) as Catalog;
    const table = catalog.tables.find(({ id }) => id === "village-funds")!;
    expect(table).toMatchObject({ rows: 2, findings: [] });
    expect(table.files.csv.path).toMatch(/\/village-funds\.csv$/);
    expect(table.sums?.path).toMatch(/\/village-funds\.sums\.csv$/);
    expect(catalog.sample).toBeUndefined();
    expect(existsSync(join(stage, "data/ledger/village-funds.md"))).toBe(true);
  });
});
