import { grouped, latestTable } from "./latestTable.ts";

/** Four provinces that the page does not begin with. */
export const chosenProvinces = ["50", "51", "52", "57"] as const;

/** What a journalist asks, in the words of the pages. */
export const journalists = [
  {
    root: "/explore/",
    table: ["ตาราง", "ประชากรและบ้านรายปี ถึงระดับอำเภอ"],
    province: ["จังหวัด", "ทั้งหมด"],
    several: "เลือกหลายจังหวัด",
    provinces: ["เชียงใหม่", "ลำพูน", "ลำปาง", "เชียงราย"],
    level: ["ระดับ", "อำเภอ"],
    year: ["ปี พ.ศ.", "ทั้งหมด"],
    group: ["จัดกลุ่มตาม", "ปี พ.ศ."],
    measure: ["ค่าที่แสดง", "จำนวนบ้าน (หลัง)"],
    found: (found: string, all: string) => `ตรงกับที่เลือก ${found} แถว จาก ${all} แถว`,
    shown: "แสดงครบ 6 กลุ่ม",
    yearText: (year: string) => year,
    sql: "ถามต่อด้วย SQL",
    editor: "คำสั่ง SQL",
    notRun: "คำสั่งนี้มาจากลิงก์และยังไม่ได้ทำงาน",
    run: /^เปิด DuckDB \([\d.]+ MB\) แล้วทำงาน$/,
    answer: "ตารางผลลัพธ์",
    answered: /^6 แถว/,
    copy: "คัดลอกลิงก์คำถามนี้",
    copied: "คัดลอกลิงก์แล้ว",
  },
  {
    root: "/en/explore/",
    table: ["Table", "Population and houses by year, down to amphoes"],
    province: ["Province", "All"],
    several: "Choose several provinces",
    provinces: ["Chiang Mai", "Lamphun", "Lampang", "Chiang Rai"],
    level: ["Level", "Amphoe"],
    year: ["Year (Buddhist era)", "All"],
    group: ["Group by", "Year (Buddhist era)"],
    measure: ["Show", "Registered houses (houses)"],
    found: (found: string, all: string) => `${found} of ${all} rows match`,
    shown: "all 6 groups shown",
    yearText: (year: string) => `${Number(year) - 543} (B.E. ${year})`,
    sql: "Ask on with SQL",
    editor: "SQL statement",
    notRun: "has not been run",
    run: /^Open DuckDB \([\d.]+ MB\) and run$/,
    answer: "Table of the answer",
    answered: /^6 rows/,
    copy: "Copy a link to this question",
    copied: "Link copied",
  },
] as const;

export type Journalist = (typeof journalists)[number];

/** The answer counted by hand from the published file: the houses of all amphoes, year by year. */
export function housesByYear() {
  const all = latestTable("population-years");
  const found = all.filter(
    ({ level, code = "" }) =>
      level === "amphoe" && chosenProvinces.some((province) => code.startsWith(province)),
  );
  const years = [...Map.groupBy(found, ({ year }) => year ?? "")].toSorted();
  return {
    found: grouped(found.length),
    all: grouped(all.length),
    rows: years.map(([year, rows]) => ({
      year,
      houses: rows.reduce((sum, { households }) => sum + Number(households), 0),
      rows: rows.length,
      stated: rows.filter(({ households }) => households !== "").length,
    })),
  };
}
