import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Papa from "papaparse";
import { afterAll, afterEach, expect, it } from "vitest";
import { encodeAs } from "../pipeline/encodings.ts";
import { openLaboratory } from "./laboratory.ts";

const laboratory = openLaboratory();
afterAll(laboratory.close);
const added = new Set<string>();
afterEach(() => {
  for (const folder of added) rmSync(folder, { recursive: true });
  added.clear();
});

const raw = (path: string) => join(laboratory.dataFolder, "raw", path);
const recordsOf = (path: string) =>
  Papa.parse<string[]>(readFileSync(raw(path), "utf8").trim()).data;

/** Puts a file where an official would, in any encoding, with a source.json beside it. */
function put(
  path: string,
  rows: readonly (readonly string[])[],
  encode: (text: string) => Uint8Array | string = (text) => text,
): void {
  const folder = dirname(raw(path));
  mkdirSync(folder, { recursive: true });
  added.add(folder);
  writeFileSync(raw(path), encode(Papa.unparse(rows as string[][])));
  const origin = { publisher: "หน่วยงาน", title: `ร่าง ${path}`, retrieved: "30 พ.ย. 2569" };
  writeFileSync(join(folder, "source.json"), JSON.stringify(origin));
}

/** A table with the new files: nothing is refused. */
function published(table: string, beside?: string) {
  const { rows, findings } = laboratory.read(table, beside);
  expect(findings.filter(({ severity }) => severity === "refuse")).toEqual([]);
  return rows as unknown as readonly Readonly<Record<string, unknown>>[];
}

const document = "2570-01";
function putDocument(): void {
  const [header = []] = recordsOf("roi-jai-rak/2563/documents.csv");
  const said: Readonly<Record<string, string>> = {
    document,
    publisher: "กรมการพัฒนาชุมชน",
    title: "แผนระยะใหม่",
    date_published_be: "4 ม.ค. 2570",
    place_code: "58",
    event_date_be: "5 ม.ค. 2570",
  };
  put("roi-jai-rak/2570/documents.csv", [header, header.map((name) => said[name] ?? "")]);
}

const short = [
  "ต.ค.",
  "พ.ย.",
  "ธ.ค.",
  "ม.ค.",
  "ก.พ.",
  "มี.ค.",
  "เม.ย.",
  "พ.ค.",
  "มิ.ย.",
  "ก.ค.",
  "ส.ค.",
  "ก.ย.",
];

it("reads sales of the next year in a Thai code page, months short, the last first, thousands apart", () => {
  const [header = [], ...rows] = recordsOf("cdd-otop-sales/2567/province_data.csv");
  const months = short.map((month, i) => `${month} ${i < 3 ? 67 : 68}`);
  const grouped = (cell: string) =>
    String(Math.round(Number(cell) * 2)).replace(/\B(?=(\d{3})+$)/g, ",");
  put(
    "cdd-otop-sales/2568/province_data.csv",
    [
      [header[0]!, ...months.reverse()],
      ...rows.map(([name = "", ...cells]) => [name, ...cells.reverse().map(grouped)]),
    ],
    (text) => encodeAs(text, "windows-874"),
  );
  const sales = published("otop-sales").filter((row) => row["fiscal_year"] === 2568);
  expect(sales).toHaveLength(912);
  expect(sales.find((row) => row["province"] === "12" && row["month"] === "2024-10")).toMatchObject(
    {
      sales_baht: 491_251_336,
    },
  );
});

it("reads a population under Thai headings in another order, with a Thai year and a written day", () => {
  const [header = [], ...rows] = recordsOf("dopa-registration/2564/population_2564.csv");
  const headings: Readonly<Record<string, string>> = {
    ...{ level: "ระดับ", code: "รหัสพื้นที่", name_th: "ชื่อพื้นที่", year_be: "ปี พ.ศ." },
    ...{ reference_date: "ข้อมูล ณ วันที่", population: "ประชากร", male: "ชาย", female: "หญิง" },
    households: "จำนวนบ้าน",
  };
  const cell = (name: string, text: string) =>
    ({ year_be: "๒๕๖๕", reference_date: "31 ธันวาคม 2565" })[name] ??
    (name === "male" || name === "population" ? String(Number(text) + 1) : text);
  put(
    "dopa-registration/2565/population_2565.csv",
    [
      header.map((name) => headings[name]!).reverse(),
      ...rows.map((row) => row.map((text, i) => cell(header[i]!, text)).reverse()),
    ],
    (text) => `\ufeff${text}`,
  );
  const [country] = published("population");
  expect(country).toMatchObject({
    code: "00",
    year: 2565,
    reference_date: "2022-12-31",
    population: 66_171_440,
  });
});

it("reads two new years of the budget at once, each of its folder's year", () => {
  for (const [year, factor] of [
    ["2566", 2],
    ["2567", 3],
  ] as const)
    for (const name of ["by_project", "lines"]) {
      const [header = [], ...rows] = recordsOf(`cdd-budget/2565/cdd_budget_fy2565_${name}.csv`);
      const at = header.indexOf("amount_baht");
      const next = rows.map((row) => row.with(at, String(Number(row[at]) * factor)));
      put(`cdd-budget/${year}/cdd_budget_fy${year}_${name}.csv`, [header, ...next]);
    }
  const years = Map.groupBy(published("cdd-budget"), (row) => row["fiscal_year"]);
  expect([...years].map(([year, rows]) => [year, rows.length])).toEqual([
    [2565, 125],
    [2566, 125],
    [2567, 125],
  ]);
});

it("reads a plan of a phase 3 alone, in Thai digits, with provinces by name", () => {
  putDocument();
  const [header = []] = recordsOf("roi-jai-rak/2563/phase_targets.csv");
  const said: Readonly<Record<string, string>> = {
    ...{ programme: "ขยายผลโครงการร้อยใจรักษ์", plan_years_be: "พ.ศ. ๒๕๗๐–๒๕๗๓", phase: "3" },
    ...{ area: "สี่จังหวัด", area_codes: "เชียงใหม่;เชียงราย;แม่ฮ่องสอน;พะเยา", unit: "หมู่บ้าน" },
    ...{ value: "๑๒๐", start_date_be: "1 ต.ค. 2570", document, plan_document: document },
    ...{ paragraph: "หน้า 3", quoted: "120 หมู่บ้าน" },
  };
  put("roi-jai-rak/2570/phase_targets.csv", [header, header.map((name) => said[name] ?? "")]);
  expect(published("phase-targets", "documents").at(-1)).toMatchObject({
    ...{ plan_years: "2570-2573", phase: 3, area_codes: "50;56;57;58", value: 120 },
    start_date: "2027-10-01",
  });
});

it("reads a line of work that no year before had, its columns in another order", () => {
  putDocument();
  put("cdd-announcements/2570/fund_work_lines.csv", [
    ["order", "fiscal_year_be", "quoted", "document", "work_line"],
    ["1", "ปีงบประมาณ พ.ศ. 2570", "1. ธนาคารชุมชน", document, "ธนาคารชุมชนระดับตำบล"],
  ]);
  expect(published("fund-work-lines", "documents").at(-1)).toMatchObject({ fiscal_year: 2570 });
});

it("reads excerpts past the ninety-ninth, and the figures read from them", () => {
  const [excerpts = []] = recordsOf("web-excerpts/2567/published_facts_web.csv");
  const [readings = []] = recordsOf("web-excerpt-readings/2567/readings.csv");
  const said: Readonly<Record<string, string>> = {
    ...{
      fact_id: "W100",
      part: "1",
      programme: "กองทุนหมู่บ้าน",
      metric: "กองทุน",
      geo_level: "province",
    },
    ...{ geo_name: "แม่ฮ่องสอน", value: "455", value_text: "455 กองทุน", unit: "กองทุน" },
    ...{ as_of_be: "2570-01-05", as_of_kind: "published", quoted: "455 กองทุน" },
    ...{ page_title: "หน้าใหม่", page_url: "https://example.org/" },
  };
  const row = (header: readonly string[]) => [header, header.map((name) => said[name] ?? "")];
  put("web-excerpts/2570/published_facts_web.csv", row(excerpts));
  put("web-excerpt-readings/2570/readings.csv", row(readings));
  const facts = published("fund-statistics", "web-excerpts");
  expect(facts.find((row) => row["fact"] === "W100")).toMatchObject({
    value: 455,
    area_codes: "58",
  });
});

it("reads a list of villages with one renamed, one new and one gone", () => {
  const [header = [], first = [], , ...rest] = recordsOf(
    "dopa-registration/2564/villages_north4.csv",
  );
  const renamed = first.with(5, "บ้านช่างเคี่ยนเหนือ");
  const newOne = ["50010706", "500107", "5001", "50", "6", "บ้านใหม่หลังวัด"];
  put("dopa-registration/2565/villages_north4.csv", [header, renamed, ...rest, newOne]);
  const villages = published("villages");
  expect(villages).toHaveLength(5053);
  expect(
    villages.filter((row) => row["tambon_code"] === "500107").map((row) => row["name_th"]),
  ).toEqual(["บ้านช่างเคี่ยนเหนือ", ...["บ้านข่วงสิงห์", "บ้านสันติธรรม", "บ้านสนสวย", "บ้านใหม่หลังวัด"]]);
});

it("reads a year more beside a correction of a year before", () => {
  const name = "population_province_amphoe_2557";
  const [header = [], ...rows] = recordsOf(`dopa-registration/2564/${name}_2564.csv`);
  const [code, year, day, all, men] = [
    "code",
    "year_be",
    "reference_date",
    "population",
    "male",
  ].map((one) => header.indexOf(one)) as [number, number, number, number, number];
  const more = (row: string[]) =>
    row.with(all, String(Number(row[all]) + 1)).with(men, String(Number(row[men]) + 1));
  const corrected = rows.map((row) =>
    row[year] === "2563" && row[code] === "58" ? more(row) : row,
  );
  const next = rows
    .filter((row) => row[year] === "2564")
    .map((row) => more(row).with(year, "2565").with(day, "2022-12-31"));
  put(`dopa-registration/2565/${name}_2565.csv`, [header, ...corrected, ...next]);
  const found = published("population-years").filter((row) => row["code"] === "58");
  expect(found.map((row) => [row["year"], row["population"]])).toEqual([
    [2557, 248_178],
    [2560, 279_088],
    [2561, 282_566],
    [2562, 284_138],
    [2563, 284_550],
    [2564, 285_916],
    [2565, 285_917],
  ]);
});

it("reads village funds of two new years in two files each, of one province, with names for codes", () => {
  const heading =
    "จังหวัด,อำเภอ,ตำบล,หมู่ที่,หมู่บ้าน,ประเภทกองทุน,ปีงบประมาณ,จำนวนสมาชิก (คน),เงินออม (บาท),เงินกู้ (บาท),สถานะ";
  for (const year of ["2568", "2569"])
    for (const [part, moo, village] of [
      ["ก", "1", "บ้านช่างเคี่ยน"],
      ["ข", "หมู่ 2", "บ้านเจ็ดยอด"],
    ] as const)
      put(`village-funds/${year}/village-funds-${part}.csv`, [
        heading.split(","),
        [
          "เชียงใหม่",
          "เมืองเชียงใหม่",
          "ช้างเผือก",
          moo,
          village,
          "กองทุนหมู่บ้าน",
          year,
          "31",
          "1,000",
          "-",
          "ดำเนินการ",
        ],
      ]);
  const funds = published("village-funds").filter((row) => Number(row["fiscal_year"]) > 2567);
  expect(funds.map((row) => [row["village_code"], row["fiscal_year"], row["loans_baht"]])).toEqual([
    ["50010701", 2568, null],
    ["50010701", 2569, null],
    ["50010702", 2568, null],
    ["50010702", 2569, null],
  ]);
});

it("reads a meeting of two days with its province by name, and a total of another report", () => {
  putDocument();
  const [header = []] = recordsOf("cdd-meetings/2565/meetings.csv");
  const said: Readonly<Record<string, string>> = {
    ...{ document, date_be: "5 ม.ค. 2570", last_date_be: "6 ม.ค. 2570", title: "ประชุมระยะใหม่" },
    ...{
      organiser: "กรมการพัฒนาชุมชน",
      venue: "ศาลากลาง",
      province: "จ.แม่ฮ่องสอน",
      fiscal_year_be: "2570",
    },
    quoted: "ข้อความ",
  };
  put("cdd-meetings/2570/meetings.csv", [header, header.map((name) => said[name] ?? "")]);
  put("cdd-otop-sales-siblings/2568/national_months.csv", [
    ["sales_baht", "month", "sibling"],
    ["23,321,752,342.91", "ก.ย. 2568", "แยกตามช่องทาง"],
  ]);
  expect(published("meetings", "documents").at(-1)).toMatchObject({
    province: "58",
    last_date: "2027-01-06",
  });
  expect(published("otop-totals").at(-1)).toMatchObject({
    month: "2025-09",
    sales_baht: 23_321_752_342.91,
  });
});
