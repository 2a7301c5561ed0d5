import type { Column } from "../../src/schema/declare/column.ts";
import type { SqlType } from "../../src/schema/declare/field.ts";
import { defineTable, type Row } from "../../src/schema/declare/table.ts";
import type { Baht } from "../../src/words/number/baht.ts";
import type { Branded } from "../../src/words/text/brand.ts";
import { accept } from "../../src/words/reading/reading.ts";

export type StallCode = Branded<string, "StallCode">;
export type Year = Branded<number, "Year">;

/** A table with a column of every storage type, some of which may be missing. */
export const market = defineTable({
  id: 'market "day"',
  title: { th: "ตลาดนัด", en: "Market" },
  description: { th: "ตลาดนัดชุมชน", en: "A community market" },
  key: ["stall", "day"],
  columns: {
    stall: column<StallCode>("VARCHAR", "แผง", "Stall"),
    day: column<string>("DATE", "วันที่", "Day"),
    year: column<Year>("SMALLINT", "ปี", "Year"),
    round: column<number | null>("INTEGER", "รอบ", "Round"),
    goods: column<string | null>("VARCHAR", "สินค้า", "Goods"),
    visitors: column<number | null>("BIGINT", "ผู้มาเยือน", "Visitors"),
    weight: column<number | null>("DOUBLE", "น้ำหนัก", "Weight"),
    income: column<Baht>("DECIMAL(18,2)", "รายได้", "Income"),
    debt: column<Baht | null>("DECIMAL(18,2)", "หนี้", "Debt"),
    opened: column<string | null>("DATE", "วันเปิด", "Opened"),
  },
});

export type MarketRow = Row<typeof market>;

/** The next number of a seeded sequence, at least 0 and below 1 (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const goods = ["เกลือ", "ฮ่อวอ", "น้ำผึ้ง", "ผ้าทอ", "Ab", "ab", "", "ก'\"?;--", "｡", "🐘", "𐌀"];
export const days = ["1941-01-01", "1999-12-31", "2000-02-29", "2024-03-10", "2100-12-31"];

/** Rows with many ties, missing values, negative sums and text that sorts differently by UTF-16 unit. */
export function marketRows(count: number, random: () => number): MarketRow[] {
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const maybe = <T>(value: T): T | null => (random() < 0.25 ? null : value);
  const satang = () => (Math.floor(random() * 2e9) - 5e8) / 100;
  return Array.from({ length: count }, (_, i) => ({
    stall: String(i % 40).padStart(3, "0") as StallCode,
    day: new Date(Date.UTC(2020, 0, 1 + Math.floor(i / 40))).toISOString().slice(0, 10),
    year: (2563 + Math.floor(random() * 4)) as Year,
    round: maybe(Math.floor(random() * 3)),
    goods: maybe(one(goods)),
    visitors: maybe(Math.floor(random() * 5)),
    weight: maybe(Math.floor(random() * 64 - 16) / 8),
    income: one([0, 0.1, 0.2, -0.3, 99_999_999_999.99, satang()]) as Baht,
    debt: maybe(satang() as Baht),
    opened: maybe(one(days)),
    source_file: "raw/market.csv",
    source_row: i + 2,
  }));
}

function column<T>(sql: SqlType, th: string, en: string): Column<T> {
  return {
    kind: sql,
    label: { th, en },
    sql,
    nullable: true,
    parse: (cell) => accept(cell as T),
  };
}
