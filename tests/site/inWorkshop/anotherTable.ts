import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Catalog, PublishedFile } from "../../../src/schema/catalogues/catalog.ts";
import type { dataPackage } from "../../../src/schema/catalogues/dataPackage.ts";
import type { dcatCatalog } from "../../../src/schema/catalogues/dcat.ts";
import type { Workshop } from "../workshop.ts";
import type { WhenBuilt } from "./built.ts";

const declaration = `
import { category, count, optional, text } from "../schema/declare/columns.ts";
import { defineDataset } from "../schema/declare/dataset.ts";
import { baht } from "../schema/declare/moneyColumns.ts";
import { province } from "../schema/declare/placeColumns.ts";
import { defineTable } from "../schema/declare/table.ts";
import { fiscalYear } from "../schema/declare/yearColumns.ts";

export const communityMarkets = defineDataset({
  table: defineTable({
    id: "community-markets",
    title: { th: "ตลาดชุมชน", en: "Community markets" },
    description: { th: "ตลาดและยอดขายรายจังหวัด", en: "Markets and sales by province" },
    columns: {
      fiscal_year: fiscalYear({ th: "ปีงบประมาณ", en: "Fiscal year" }),
      province: province({ th: "จังหวัด", en: "Province" }),
      kind: category(
        { th: "ประเภท", en: "Kind" },
        { day: { th: "ตลาดกลางวัน", en: "Day market" }, night: { th: "ถนนคนเดิน", en: "Walking street" } },
      ),
      markets: count({ th: "จำนวนตลาด", en: "Markets" }, { additivity: "semi-additive" }),
      sales_baht: optional(baht({ th: "ยอดขาย", en: "Sales" }, { additivity: "additive" })),
      note: optional(text({ th: "หมายเหตุ", en: "Remark" })),
    },
    key: ["fiscal_year", "province", "kind"],
  }),
  sources: [{ kind: "raw", folder: "community-markets", file: "markets.csv" }],
});
`;

const csv = `ปีงบประมาณ,จังหวัด,ประเภท,จำนวนตลาด,ยอดขาย,หมายเหตุ
2567,เชียงใหม่,ตลาดกลางวัน,"1,012","1,250,000.50",
2567,พะเยา,ถนนคนเดิน,๓,-,เริ่มปีนี้
`;

const origin = {
  publisher: "หน่วยงานสมมุติ",
  title: "ตารางสำหรับทดสอบ",
  address: null,
  licence: null,
  retrieved: "2026-11-22",
  note: null,
};

let added: readonly string[] = [];

/** Everything that a person touches: a folder of data, a declaration, and its place in the list. */
export function addTable(workshop: Workshop): void {
  const at = (path: string) => join(workshop.folder, path);
  mkdirSync(at("data/raw/community-markets/2567"), { recursive: true });
  writeFileSync(at("data/raw/community-markets/2567/markets.csv"), csv);
  writeFileSync(at("data/raw/community-markets/2567/source.json"), JSON.stringify(origin));
  writeFileSync(at("src/datasets/community-markets.ts"), declaration);
  const list = readFileSync(at("src/datasets/index.ts"), "utf8");
  const listed = list
    .replace(
      "\n/** Every dataset",
      `import { communityMarkets } from "./community-markets.ts";\n$&`,
    )
    .replace("  fundStatistics,\n", "$&  communityMarkets,\n");
  writeFileSync(at("src/datasets/index.ts"), listed);
  added = listed.split("\n").filter((line) => !list.split("\n").includes(line));
}

/** Published, found to agree with the independent reader, and built, or nothing would be here to test. */
export function describeAnotherTable(built: WhenBuilt): void {
  describe("a table nobody thought of", () => {
    const read = (path: string) => readFileSync(join(built().workshop.folder, path), "utf8");
    const publicFile = ({ path }: PublishedFile) => `public/${path}`;
    const tableOf = () => {
      const catalog = JSON.parse(read("public/data/catalog.json")) as Catalog;
      return { catalog, table: catalog.tables.find(({ id }) => id === "community-markets")! };
    };

    it("takes one file, and its import and its place in the list", () => {
      expect(added).toEqual([
        `import { communityMarkets } from "./community-markets.ts";`,
        "  communityMarkets,",
      ]);
    });

    it("is there in every format, and described in each of them", () => {
      const { table } = tableOf();
      expect(Object.keys(table.files).toSorted()).toEqual(
        ["csv", "csvw", "json", "parquet", "schema", "xlsx"].toSorted(),
      );
      for (const file of Object.values<PublishedFile>(table.files))
        expect(existsSync(join(built().workshop.folder, publicFile(file)))).toBe(true);
      expect(read(publicFile(table.files.csv))).toBe(
        `fiscal_year,province,kind,markets,sales_baht,note,source_file,source_row
2567,50,day,1012,1250000.5,,raw/community-markets/2567/markets.csv,2
2567,56,night,3,,เริ่มปีนี้,raw/community-markets/2567/markets.csv,3
`,
      );
    });

    it("stands in the data package, in the DCAT catalogue and in a ledger of its own", () => {
      const { datapackage, dcat } = tableOf().catalog.descriptions;
      const { resources } = JSON.parse(read(publicFile(datapackage))) as ReturnType<
        typeof dataPackage
      >;
      expect(resources.map(({ name }) => name)).toContain("community-markets");
      const { "dcat:dataset": all } = JSON.parse(read(publicFile(dcat))) as ReturnType<
        typeof dcatCatalog
      >;
      expect(all.map((dataset) => dataset["dct:identifier"])).toContain("community-markets");
      const ledger = read("data/ledger/community-markets.md");
      expect(ledger).toContain("ตลาดชุมชน");
      expect(ledger).toContain("3 = 2 accepted + 1 header");
    });

    it("has its dictionary, quality and evidence pages in both languages, and is in the index", () => {
      const { pages, base } = built();
      const pageAt = (path: string) => pages.get(path);
      for (const root of ["/", "/en/"]) {
        const dictionary = pageAt(`${root}data/community-markets/`);
        for (const name of ["markets", "sales_baht", "source_row"])
          expect(dictionary?.querySelector(`#column-${name}`)).toBeTruthy();
        expect(pageAt(`${root}data/community-markets/quality/`)).toBeTruthy();
        const evidence = pageAt(`${root}evidence/raw/community-markets/2567/markets.csv/`);
        expect(evidence?.querySelector("#row-3")?.textContent).toContain("๓");
        const index = pageAt(`${root}data/`);
        expect(
          index?.querySelector(`a[href="${base}${root.slice(1)}data/community-markets/"]`),
        ).toBeTruthy();
      }
      const data = pageAt("/data/community-markets/")?.querySelector(
        "script[type='application/ld+json']",
      );
      expect(data?.textContent).toContain("จำนวนตลาด");
    });
  });
}
