import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { checkFile } from "../../src/pipeline/check/check.ts";
import { declarationOf } from "../../src/pipeline/describe/declaration.ts";
import { describeFile } from "../../src/pipeline/describe/describe.ts";
import { valueAt, type ColumnBatch } from "../../src/schema/parquet/columnBatch.ts";
import type { Dataset } from "../../src/schema/declare/dataset.ts";
import { places } from "../words/register.ts";

const folder = mkdtempSync(join(tmpdir(), "chumchon-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const declare = (text: string, file: string, language: "th" | "en" = "en") =>
  declarationOf(describeFile(new TextEncoder().encode(text), { file, places }), language);

/** Runs a drafted declaration as the file of `src/datasets` that it would become. */
async function load(declaration: string, name: string): Promise<Dataset> {
  const schema = pathToFileURL(join(import.meta.dirname, "../../src/schema/")).href;
  const path = join(folder, `${name}.ts`);
  writeFileSync(path, declaration.replaceAll('"../schema/', `"${schema}`));
  const exported = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as object;
  return Object.values(exported)[0] as Dataset;
}

async function readBack(text: string, name: string) {
  const dataset = await load(declare(text, `${name}.csv`), name);
  const batches: ColumnBatch[] = [];
  const result = await checkFile({
    ...{ dataset, places, file: `${name}.csv` },
    bytes: new Blob([text]).stream(),
    out: { write: (batch) => void batches.push(batch), end: () => {} },
  });
  const names = Object.keys(dataset.table.columns).slice(0, -2);
  const rows = batches.flatMap(({ rows, columns }) =>
    Array.from({ length: rows }, (_, row) => names.map((_, i) => valueAt(columns[i]!, row))),
  );
  return { dataset, names, rows, result };
}

const messy = `รายงานสมาชิกกองทุน,,,,,
,,,,,
ที่,จังหวัด,อำเภอ,จำนวนสมาชิก,,สถานะ
,,,ชาย,หญิง,
1,ลำพูน,ป่าซาง,"1,200",30,ดำเนินการ
2,,ลี้,๒๐,-,ดำเนินการ
3,ลำปาง,เกาะคา,11,5,ยุบเลิก
4,,งาว,12,7,ยุบเลิก
,รวม,,"1,243",42,
หมายเหตุ: นับเมื่อสิ้นปี,,,,,
`;

describe("a drafted declaration", () => {
  it("reads the file it was drafted from", async () => {
    const { dataset, names, rows, result } = await readBack(messy, "members");
    expect(dataset.table.id).toBe("members");
    expect(dataset.table.title.th).toBe("รายงานสมาชิกกองทุน");
    expect(names.slice(0, 3)).toEqual(["number", "province", "amphoe"]);
    expect(rows.map((row) => row.slice(1))).toEqual([
      ["51", "5106", 1200, 30, "ดำเนินการ"],
      ["51", "5104", 20, null, "ดำเนินการ"],
      ["52", "5203", 11, 5, "ยุบเลิก"],
      ["52", "5205", 12, 7, "ยุบเลิก"],
    ]);
    expect(result.isPublishable).toBe(true);
    expect(result.account).toMatchObject({ read: 10, accepted: 4, totals: 1, footnotes: 1 });
  });

  it("turns wide years long and keeps a blank apart from zero", async () => {
    const text = "จังหวัด,2556,2555,2554\nบึงกาฬ,3,2,\nลำพูน,0,5,6\n";
    const { names, rows, dataset } = await readBack(text, "wide");
    expect(names).toEqual(["province", "year", "value"]);
    expect(dataset.table.key).toEqual(["province", "year"]);
    expect(rows).toContainEqual(["38", 2554, null]);
    expect(rows).toContainEqual(["51", 2556, 0]);
  });

  it("names every column apart, whatever the headings are", async () => {
    const text =
      ',year,year (2),source_file,9lives,"say ""hi""\n// x",ค่า,value\n1,a,b,c,d,e,f,g\n2,h,i,j,k,l,m,n\n';
    const { names, rows } = await readBack(text, "odd");
    expect(new Set(names).size).toBe(8);
    expect(names).toContain("source_file_2");
    expect(names).toContain("column_9lives");
    expect(rows).toHaveLength(2);
  });

  it("lists the words of a column that repeats a few", async () => {
    const states = ["Active", "ยุบเลิก", "Active", "ยุบเลิก"];
    const rows = [...states, ...states].map((state, i) => `v${i},${state}`);
    const { rows: read } = await readBack(`name,status\n${rows.join("\n")}\n`, "states");
    expect(read[0]).toEqual(["v0", "active"]);
    expect(read[1]).toEqual(["v1", "value_2"]);
  });

  it("says in its comments how sure each part is, in the language asked for", () => {
    expect(declare(messy, "a.csv", "th")).toContain("// น่าจะใช่: บรรทัด 5: “จังหวัด”");
    const english = declare(messy, "a.csv");
    expect(english).toContain("// Clear: line 1: 2 rows stand above the header");
    expect(english).toContain("· “-” for missing in 1");
  });

  it("asks for a key, and says that it found none, where rows repeat", () => {
    const declaration = declare("ชื่อ,n\na,1\na,1\n", "a.csv");
    expect(declaration).toContain("// No set of up to four columns tells every row apart");
    expect(declaration).toContain('key: ["name", "n"]');
  });
});
