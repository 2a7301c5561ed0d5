import { describe, expect, it, onTestFinished } from "vitest";
import { openWitness, type Witness } from "../../../scripts/verify/witness.ts";
import { code } from "../../../src/schema/declare/codeColumns.ts";
import { anyArea, namedAreas } from "../../../src/schema/declare/anyAreaColumns.ts";
import { asOf } from "../../../src/schema/declare/asOfColumn.ts";
import {
  category,
  count,
  date,
  optional,
  text,
  yearRange,
} from "../../../src/schema/declare/columns.ts";
import type { Columns } from "../../../src/schema/declare/column.ts";
import { defineDataset, type Dataset } from "../../../src/schema/declare/dataset.ts";
import { countState } from "../../../src/schema/declare/disclosure.ts";
import type { Layout } from "../../../src/schema/declare/layout.ts";
import { month, number, year } from "../../../src/schema/declare/measureColumns.ts";
import { baht } from "../../../src/schema/declare/moneyColumns.ts";
import { amphoe, tambon, village } from "../../../src/schema/declare/areaColumns.ts";
import {
  amphoeName,
  moo,
  provinceName,
  tambonName,
} from "../../../src/schema/declare/areaRestatements.ts";
import { province, provinces } from "../../../src/schema/declare/placeColumns.ts";
import { restated } from "../../../src/schema/declare/restatement.ts";
import { defineTable } from "../../../src/schema/declare/table.ts";
import { fiscalYear } from "../../../src/schema/declare/yearColumns.ts";
import { temporaryFolder, writeInto } from "../temporaryFolder.ts";

const name = (en: string) => ({ th: `คำว่า ${en}`, en });

const areas = dataset(
  "areas",
  { code: text(name("code")), name_th: text(name("name")), name_en: text(name("English")) },
  ["code"],
);
const areasCsv =
  "code,name_th,name_en\n10,กรุงเทพมหานคร,Bangkok\n50,เชียงใหม่,Chiang Mai\n5010,แม่อาย,Mae Ai\n501009,ท่าตอน,Tha Ton\n57,เชียงราย,Chiang Rai\n";

describe("a cell as the witness reads it", () => {
  it.each([
    ["text", text(name("cell")), "  บ้าน\u200b  ใหม่ ", "บ้าน ใหม่"],
    ["text", text(name("cell")), "น\u0e4d\u0e49า", "น้ำ"],
    ["count", count(name("cell")), '"๑,๒๓๔"', "1234"],
    ["count", count(name("cell")), "878 อำเภอ", "878"],
    ["number", number(name("cell")), "96.67", "96.67"],
    ["amount of money", baht(name("cell")), '"21,796,031,227.02"', "21796031227.02"],
    ["amount of money", baht(name("cell")), "1200.50", "1200.5"],
    ["day", date(name("cell")), "2563-02-29", "2020-02-29"],
    ["day", date(name("cell")), "5/2/2563", "2020-02-05"],
    ["day", date(name("cell")), "5 กุมภาพันธ์ 2563", "2020-02-05"],
    ["day", date(name("cell")), "5 ก.พ. 2563", "2020-02-05"],
    ["day", date(name("cell")), "2021-12-31", "2021-12-31"],
    ["month", month(name("cell")), "ตุลาคม 2566", "2023-10"],
    ["month", month(name("cell")), "ต.ค. 67", "2024-10"],
    ["month", month(name("cell")), "ก.ย.-68", "2025-09"],
    ["month", month(name("cell")), "ต.ค. 24", "2024-10"],
    ["time", asOf(name("cell")), "2564-04", "2021-04"],
    ["time", asOf(name("cell")), "2547-2567", "2004/2024"],
    ["time", asOf(name("cell")), "2564-04-05", "2021-04-05"],
    ["number", number(name("cell")), '"(1,234.5)"', "-1234.5"],
    ["year", year(name("cell")), "2021", "2564"],
    ["year", year(name("cell")), "ปี พ.ศ. ๒๕๖๔", "2564"],
    ["code", code(name("cell"), /^\d{6}$/, "500101"), "๕๐๐๑๐๑", "500101"],
    ["word of a list", category(name("cell"), { a: { th: "อื่น ๆ", en: "Others" } }), "อื่นๆ", "a"],
    ["fiscal year", fiscalYear(name("cell")), "ปีงบประมาณ พ.ศ. 2565", "2565"],
    ["span of years", yearRange(name("cell")), "พ.ศ. 2562–2565", "2562-2565"],
    ["span of years", yearRange(name("cell")), "พ.ศ. ๒๕๗๐–๒๕๗๓", "2570-2573"],
    ["province", province(name("cell")), "จ.เชียงใหม่", "50"],
    ["list of provinces", provinces(name("cell")), "เชียงราย; 50", "50;57"],
    ["area", anyArea(name("cell")), "0", "00"],
    ["named area", namedAreas(name("cell")), "ต.ท่าตอน อ.แม่อาย จ.เชียงใหม่", "501009"],
    ["named area", namedAreas(name("cell")), "เชียงใหม่ เชียงราย", "50;57"],
    ["word of a list", category(name("cell"), { a: name("first") }), "คำว่า first", "a"],
    ["missing cell", optional(count(name("cell"))), "ไม่มีข้อมูล", ""],
  ])("is a %s", async (_, column, cell, published) => {
    const table = dataset("cells", { id: text(name("id")), cell: column }, ["id"]);
    const witness = await witnessOf([areas, table], { cells: `id,cell\n1,${cell}\n` });
    const csv = `id,cell,source_file,source_row\n1,${published},raw/cells/1/cells.csv,2\n`;
    expect(await differencesIn(witness, table, csv)).toEqual([]);
  });
});

describe("codes that the file leaves to names", () => {
  const levels = {
    province: restated(
      province(name("province")),
      provinceName("p", { th: "จังหวัด", en: "Province" }),
    ),
    amphoe: restated(amphoe(name("amphoe")), amphoeName("a", { th: "อำเภอ", en: "Amphoe" })),
    tambon: restated(tambon(name("tambon")), tambonName("t", { th: "ตำบล", en: "Tambon" })),
    village: restated(village(name("village")), moo("moo", { th: "หมู่ที่", en: "Number" })),
  };

  it.each([
    ["of every level", "จังหวัด,อำเภอ,ตำบล,หมู่ที่\nเชียงใหม่,อ.แม่อาย,ต.ท่าตอน,หมู่ 3\n"],
    ["below a code", "amphoe,ตำบล,หมู่ที่\n5010,ท่าตอน,3\n"],
    ["or to the code of the village", "village\n50100903\n"],
  ])("%s", async (_, csv) => {
    const table = dataset("cells", levels, ["village"]);
    const witness = await witnessOf([areas, table], { cells: csv });
    const published =
      "province,amphoe,tambon,village,source_file,source_row\n50,5010,501009,50100903,raw/cells/1/cells.csv,2\n";
    expect(await differencesIn(witness, table, published)).toEqual([]);
  });
});

describe("a file as the witness reads it", () => {
  const columns = {
    place: province(name("place")),
    month: month(name("month")),
    sold: baht(name("sold")),
  };
  const sales = dataset("sales", columns, ["place", "month"], {
    wide: { headings: "months", name: "month", value: "sold" },
  });
  const wide = "place,ตุลาคม 2566,พฤศจิกายน 2566\nเชียงใหม่,1,2\nเชียงราย,3,4.5\n";
  const long = `place,month,sold,source_file,source_row
50,2023-10,1,raw/sales/1/sales.csv,2
50,2023-11,2,raw/sales/1/sales.csv,2
57,2023-10,3,raw/sales/1/sales.csv,3
57,2023-11,4.5,raw/sales/1/sales.csv,3
`;

  it("turns months as headings into rows", async () => {
    const witness = await witnessOf([areas, sales], { sales: wide });
    expect(await differencesIn(witness, sales, long)).toEqual([]);
  });

  it("says which cell differs, and from what", async () => {
    const witness = await witnessOf([areas, sales], { sales: wide });
    expect(await differencesIn(witness, sales, long.replace("4.5", "4.51"))).toEqual([
      { key: "57|2023-11", column: "sold", derived: "4.5", published: "4.51" },
    ]);
  });

  it.each([
    ["evidence in another row", "sales.csv,3\n57,", "sales.csv,4\n57,", ["source_row"]],
    ["evidence in another file", "1,raw/sales/1", "1,raw/sales/2", ["source_file"]],
    ["a number written otherwise", "50,2023-10,1,", "50,2023-10,1.0,", ["sold"]],
    ["a value taken away", "50,2023-10,1,", "50,2023-10,,", ["sold"]],
  ])("notices %s", async (_, from, to, columns) => {
    const witness = await witnessOf([areas, sales], { sales: wide });
    const found = await differencesIn(witness, sales, long.replace(from, to));
    expect(found.map(({ column }) => column)).toEqual(columns);
  });

  it("counts every cell of a row that is missing, twice there, or not in the source", async () => {
    const witness = await witnessOf([areas, sales], { sales: wide });
    const lines = long.trim().split("\n");
    const missing = `${lines.slice(0, -1).join("\n")}\n`;
    for (const csv of [missing, `${long}${lines[1]}\n`]) {
      const { different } = await witness.compare(sales, "csv", fileOf(csv));
      expect(different).toBe(5);
    }
  });

  it("finds the header under titles, reads Thai code pages, and sets totals and notes aside", async () => {
    const table = dataset(
      "titled",
      { place: province(name("place")), people: count(name("people")) },
      ["place"],
    );
    const bytes = inThaiCodePage("รายงาน\nplace,people\nเชียงใหม่,12\nรวม,12\nหมายเหตุ ไม่มี\n");
    const witness = await witnessOf([areas, table], { titled: bytes });
    const csv = "place,people,source_file,source_row\n50,12,raw/titled/1/titled.csv,3\n";
    expect(await differencesIn(witness, table, csv)).toEqual([]);
    expect(witness.derived("titled")).toMatchObject({ rows: 1, setAside: 2 });
  });

  it("applies the declared corrections, and only to what they expect", async () => {
    const fixes = `key,column,expected,replacement,reason,reference
50|2023-10,sold,1,7,เหตุผล,หลักฐาน
57|2023-10,sold,9,8,เหตุผล,หลักฐาน
`;
    const witness = await witnessOf([areas, sales], { sales: wide }, { "fixes/sales.csv": fixes });
    const fixed = long.replace("50,2023-10,1,", "50,2023-10,7,");
    expect(await differencesIn(witness, sales, fixed)).toEqual([]);
  });

  it("lets a count be withheld, but not another stand in its place", async () => {
    const table: Dataset = {
      ...dataset(
        "groups",
        {
          id: text(name("id")),
          people: optional(count(name("people"))),
          state: countState(name("state")),
        },
        ["id"],
      ),
      sources: [
        { kind: "raw", folder: "groups", file: "groups.csv", constants: { state: "stated" } },
      ],
      disclosure: { measure: "people", state: "state", threshold: 5, levels: [[]] },
    };
    const witness = await witnessOf([areas, table], { groups: "id,people\na,3\nb,40\nc,-\n" });
    const csv = (a: string) =>
      `id,people,state,source_file,source_row\na,${a},raw/groups/1/groups.csv,2\nb,40,stated,raw/groups/1/groups.csv,3\nc,,not_stated,raw/groups/1/groups.csv,4\n`;
    expect(await witness.compare(table, "csv", fileOf(csv(",withheld")))).toMatchObject({
      different: 0,
      withheld: 2,
    });
    expect(await differencesIn(witness, table, csv("4,withheld"))).toHaveLength(2);
    expect(await differencesIn(witness, table, csv(",not_stated"))).toHaveLength(2);
  });
});

function dataset<const C extends Columns>(
  id: string,
  columns: C,
  key: readonly (keyof C & string)[],
  layout?: Layout,
): Dataset {
  const table = defineTable({ id, title: name(id), description: name(id), columns, key });
  const sources = [{ kind: "raw", folder: id, file: `${id}.csv` }] as const;
  return defineDataset({ table, sources, ...(layout && { layout }) });
}

async function witnessOf(
  datasets: readonly Dataset[],
  exports: Readonly<Record<string, string | Buffer>>,
  others: Readonly<Record<string, string>> = {},
): Promise<Witness> {
  const files = Object.entries({ areas: areasCsv, ...exports }).map(
    ([id, content]) => [`raw/${id}/1/${id}.csv`, content] as const,
  );
  const folder = temporaryFolder({ ...Object.fromEntries(files), ...others });
  const witness = await openWitness(folder, datasets);
  onTestFinished(witness.close);
  return witness;
}

async function differencesIn(witness: Witness, dataset: Dataset, csv: string) {
  return (await witness.compare(dataset, "csv", fileOf(csv))).examples;
}

function fileOf(csv: string): string {
  const folder = temporaryFolder();
  writeInto(folder, "published.csv", csv);
  return `${folder}/published.csv`;
}

/** ASCII as it is, the Thai block from 0xA1 on. */
const inThaiCodePage = (content: string): Buffer =>
  Buffer.from(
    [...content].map((c) => (c < "\u0080" ? c.charCodeAt(0) : c.charCodeAt(0) - 0x0e00 + 0xa0)),
  );
