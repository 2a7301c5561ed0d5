import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zstdCompressSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { areas } from "../../../src/datasets/areas.ts";
import { arrowTable } from "../../../src/islands/engine/arrowTable.ts";
import { readOwnCsv } from "../../../src/islands/sql/ownCsv.ts";
import { readOwnParquet } from "../../../src/islands/sql/ownParquet.ts";
import { ownName } from "../../../src/islands/sql/ownTable.ts";
import { writeParquet } from "../../../src/schema/parquet/parquetTable.ts";
import { buildPlaces } from "../../../src/words/place/places.ts";
import { published } from "../../publication.ts";
import { cellsOf } from "./cellsOf.ts";
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
    const { columns, store } = read(csv);
    const cells = cellsOf(store);
    expect(columns.map(({ name, kind, sql }) => [name, kind, sql])).toEqual([
      ["province", "province", "VARCHAR"],
      ["members", "count", "BIGINT"],
      ["savings_baht", "baht", "DECIMAL(18,2)"],
      ["remark", "text", "VARCHAR"],
    ]);
    expect(cells["province"]).toEqual(["50", "57", "56", "58", "55"]);
    expect(cells["members"]).toEqual([120, 80, 44, 12, 8]);
    expect(cells["savings_baht"]).toEqual([1200.5, null, 300, 20, 10]);
  });

  it("says which rows it left out", () => {
    expect(read(csv).notes.join()).toContain("ไม่นับ 1 แถว");
  });

  it("keeps a column as text where a single cell does not read, and says so", () => {
    const { columns, store, notes } = read(
      "รหัส,จำนวน\nก,1\nข,2\nค,ประมาณ 3\nง,4\nจ,5\nฉ,6\nช,7\nซ,8\nฌ,9\nญ,10\nฎ,11\n",
    );
    expect(columns[1]?.sql).toBe("VARCHAR");
    expect(cellsOf(store)["count"]?.slice(1, 4)).toEqual(["2", "ประมาณ 3", "4"]);
    expect(notes.join()).toContain("จึงเก็บเป็นข้อความทั้งคอลัมน์");
  });

  it("says which rows it took for totals, and reads them too when asked", () => {
    const text = "จังหวัด,คน\nทั่วราชอาณาจักร,300\nเชียงใหม่,100\nลำพูน,80\nลำปาง,120\n";
    const { store, notes, isAltered } = read(text);
    expect([store.rows, isAltered]).toEqual([3, true]);
    expect(notes.join()).toContain("บรรทัด 2: แถวรวม 1 แถว");
    const bytes = new TextEncoder().encode(text);
    const whole = readOwnCsv(bytes, { file: "a.csv", places, language: "th", asWritten: true });
    expect([whole.store.rows, whole.isAltered]).toEqual([4, false]);
  });

  it("says which blanks it filled, and leaves them when asked", () => {
    const text = "จังหวัด,ชื่อ,คน\nลำพูน,a,1\n,b,2\nแพร่,c,3\n,d,4\n";
    const { store, notes, isAltered } = read(text);
    expect(cellsOf(store)["province"]).toEqual(["51", "51", "54", "54"]);
    expect(isAltered).toBe(true);
    expect(notes.join()).toContain("“จังหวัด” มีค่า 2 ช่อง ว่าง 2 ช่อง");
    const bytes = new TextEncoder().encode(text);
    const whole = readOwnCsv(bytes, { file: "a.csv", places, language: "th", asWritten: true });
    expect(cellsOf(whole.store)["province"]).toEqual(["51", null, "54", null]);
  });

  it("keeps as text what would be another value as a number, a month or baht", () => {
    const { columns, store, notes } = read(
      "บัญชี,เดือน,งบ (ล้านบาท)\n0010,ต.ค.-20,1.5\n0100,พ.ย.-20,2\n0007,ธ.ค.-20,3\n0420,ม.ค.-21,1\n0033,ก.พ.-21,2\n",
    );
    expect(columns.map(({ kind }) => kind)).toEqual(["text", "text", "number"]);
    expect(Object.values(cellsOf(store))[0]).toEqual(["0010", "0100", "0007", "0420", "0033"]);
    expect(notes.join()).toContain("พ.ศ. 2520 หรือ ค.ศ. 2020");
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
    const { columns, store } = await readOwnParquet(file);
    expect(store.rows).toBe(20);
    for (const { name, sql } of columns) {
      const own = made.map((row) => (row as Record<string, unknown>)[name]);
      const kept = cellsOf(store)[name];
      expect([name, sql, kept]).toEqual([name, sql, own]);
    }
  });
});

describe("a Parquet of another maker", () => {
  it("is read with what our own files never have: gzip, times, decimals of three places, and no numbers", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "parquet-")), "theirs.parquet");
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(`COPY (SELECT * FROM (VALUES
      (1.005::DECIMAL(9,3), 'NaN'::DOUBLE, TIMESTAMP '2024-01-31 12:00:00', true, 7::TINYINT),
      (NULL, NULL, NULL, NULL, NULL),
      (-2.5, 'Infinity', TIMESTAMP '1970-01-01 00:00:00', false, -8)
    ) AS t(price, ratio, told, open, small)) TO '${path}' (FORMAT parquet, COMPRESSION gzip)`);
    const bytes = readFileSync(path);
    const { columns, store } = await readOwnParquet(new Uint8Array(bytes).buffer);
    expect(columns.map(({ name, sql }) => [name, sql])).toEqual([
      ["price", "DOUBLE"],
      ["ratio", "DOUBLE"],
      ["told", "VARCHAR"],
      ["open", "VARCHAR"],
      ["small", "BIGINT"],
    ]);
    expect(cellsOf(store)).toEqual({
      price: [1.005, null, -2.5],
      ratio: [null, null, Infinity],
      told: ["2024-01-31T12:00:00.000Z", null, "1970-01-01T00:00:00.000Z"],
      open: ["true", null, "false"],
      small: [7, null, -8],
    });
    const ratio = arrowTable([{ name: "ratio", sql: "DOUBLE", nullable: true }], store, 0, 3);
    expect([...ratio.getChild("ratio")!]).toEqual([NaN, null, Infinity]);
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
