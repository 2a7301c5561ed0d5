import { zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { areas } from "../../../src/datasets/areas.ts";
import { readOwnCsv } from "../../../src/islands/sql/ownCsv.ts";
import { readOwnParquet } from "../../../src/islands/sql/ownParquet.ts";
import { ownName } from "../../../src/islands/sql/ownTable.ts";
import { writeParquet } from "../../../src/schema/parquetTable.ts";
import { buildPlaces } from "../../../src/words/places.ts";
import { published } from "../../publication.ts";
import { market, marketRows, seededRandom } from "../../query/market.ts";

const rows = published.rows(areas.table);
const places = buildPlaces(
  rows.map(({ code, level, name_th, name_en }) => ({
    code,
    level,
    nameTh: name_th,
    nameEn: name_en,
  })),
);
const read = (csv: string) =>
  readOwnCsv(new TextEncoder().encode(csv), { file: "ไฟล์.csv", places, language: "th" });

describe("a reader's own CSV", () => {
  const csv =
    "จังหวัด,จำนวนสมาชิก,เงินออม,หมายเหตุ\n" +
    'เชียงใหม่,120,"1,200.50",\nเชียงราย,๘๐,-,ดี\nพะเยา,44,300,\n' +
    "แม่ฮ่องสอน,12,20,\nน่าน,8,10,x\nรวม,264,1530.5,\n";

  it("is read as the publication reads: places by code, Thai digits, nothing for what is missing", () => {
    const { columns, cells } = read(csv);
    expect(columns.map(({ name, kind, sql }) => [name, kind, sql])).toEqual([
      ["province", "province", "VARCHAR"],
      ["members", "count", "BIGINT"],
      ["savings_baht", "baht", "DECIMAL(18,2)"],
      ["remark", "text", "VARCHAR"],
    ]);
    expect(cells.columns["province"]).toEqual(["50", "57", "56", "58", "55"]);
    expect(cells.columns["members"]).toEqual([120, 80, 44, 12, 8]);
    expect(cells.columns["savings_baht"]).toEqual([1200.5, null, 300, 20, 10]);
  });

  it("says which rows it left out", () => {
    expect(read(csv).notes.join()).toContain("ไม่นับ 1 แถว");
  });

  it("keeps a column as text where a single cell does not read, and says so", () => {
    const { columns, cells, notes } = read(
      "รหัส,จำนวน\nก,1\nข,2\nค,ประมาณ 3\nง,4\nจ,5\nฉ,6\nช,7\nซ,8\nฌ,9\nญ,10\nฎ,11\n",
    );
    expect(columns[1]?.sql).toBe("VARCHAR");
    expect(cells.columns["count"]?.slice(1, 4)).toEqual(["2", "ประมาณ 3", "4"]);
    expect(notes.join()).toContain("จึงเก็บเป็นข้อความทั้งคอลัมน์");
  });

  it("is refused with reasons where it can't be read truthfully", () => {
    expect(() => read("a,b\n1,2\n3\n4,5,6\n")).toThrow(
      expect.objectContaining({ name: "OwnFileRefused" }),
    );
  });
});

describe("a reader's own Parquet", () => {
  it("is read with its numbers and days", async () => {
    const made = marketRows(20, seededRandom(3));
    const bytes = writeParquet(market, made, zstdCompressSync);
    const file = bytes.buffer.slice(
      bytes.byteOffset,
      bytes.byteOffset + bytes.length,
    ) as ArrayBuffer;
    const { columns, cells } = await readOwnParquet(file);
    expect(cells.rowCount).toBe(20);
    for (const { name, sql } of columns) {
      const own = made.map((row) => (row as Record<string, unknown>)[name]);
      const kept = cells.columns[name];
      expect([name, sql, kept]).toEqual([name, sql, own]);
    }
  });
});

describe("the name of a reader's table", () => {
  it("needs no quotes and takes nobody's place", () => {
    expect(ownName("Budget 2567 (final).csv", [])).toBe("budget_2567_final");
    expect(ownName("งบ.csv", [])).toBe("my_file");
    expect(ownName("งบ.csv", ["my_file"])).toBe("my_file_2");
    expect(ownName("2567.csv", [])).toBe("file_2567");
    expect(ownName("otop-sales.csv", ["otop-sales"])).toBe("otop_sales_2");
  });
});
