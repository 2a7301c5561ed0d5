import type { Text } from "../words/language.ts";

/** Questions to begin with: each can be asked as it stands, of the page and of native DuckDB. */
export const sqlExamples: readonly {
  readonly id: string;
  readonly title: Text;
  readonly sql: string;
}[] = [
  {
    id: "largest-provinces",
    title: {
      th: "20 จังหวัดที่มีประชากรมากที่สุด และจำนวนคนต่อบ้าน",
      en: "The 20 provinces with the most people, and people per house",
    },
    sql: `SELECT code, name_th, population, households,
       round(population / nullif(households, 0), 2) AS people_per_house
FROM population
WHERE level = 'province'
ORDER BY population DESC
LIMIT 20`,
  },
  {
    id: "otop-per-head",
    title: {
      th: "ยอดจำหน่าย OTOP ต่อประชากรหนึ่งคน รายจังหวัด",
      en: "OTOP sales per head, by province",
    },
    sql: `WITH sales AS (
  SELECT province, sum(sales_baht) AS sales_baht
  FROM "otop-sales"
  WHERE fiscal_year = 2567
  GROUP BY province
)
SELECT sales.province, areas.name_th, sales_baht, population,
       round(sales_baht / nullif(population, 0), 2) AS baht_per_head
FROM sales
JOIN areas ON areas.code = sales.province
LEFT JOIN population ON population.code = sales.province
ORDER BY baht_per_head DESC`,
  },
  {
    id: "otop-quarters",
    title: {
      th: "ยอดจำหน่าย OTOP แยกเป็นไตรมาสของปีงบประมาณ 2567",
      en: "OTOP sales by quarter of fiscal year 2567",
    },
    sql: `SELECT name_th,
       sum(sales_baht) FILTER (WHERE month BETWEEN '2023-10' AND '2023-12') AS q1_baht,
       sum(sales_baht) FILTER (WHERE month BETWEEN '2024-01' AND '2024-03') AS q2_baht,
       sum(sales_baht) FILTER (WHERE month BETWEEN '2024-04' AND '2024-06') AS q3_baht,
       sum(sales_baht) FILTER (WHERE month BETWEEN '2024-07' AND '2024-09') AS q4_baht
FROM "otop-sales"
JOIN areas ON areas.code = province
GROUP BY name_th, province
ORDER BY province`,
  },
  {
    id: "population-change",
    title: {
      th: "อำเภอที่ประชากรเปลี่ยนมากที่สุดระหว่างปี 2560 ถึง 2564",
      en: "Amphoes whose population changed most from 2560 to 2564",
    },
    sql: `SELECT later.code, later.name_th,
       earlier.population AS people_2560, later.population AS people_2564,
       later.population - earlier.population AS change
FROM "population-years" AS earlier
JOIN "population-years" AS later ON later.code = earlier.code
WHERE earlier.year = 2560 AND later.year = 2564 AND later.level = 'amphoe'
ORDER BY abs(change) DESC
LIMIT 50`,
  },
  {
    id: "four-provinces",
    title: {
      th: "ประชากรรายปีของ 4 จังหวัดชายแดนภาคเหนือ",
      en: "Population by year of the four northern border provinces",
    },
    sql: `SELECT year, name_th, population
FROM "population-years"
WHERE code IN ('50', '56', '57', '58')
ORDER BY year, code`,
  },
  {
    id: "villages-by-amphoe",
    title: {
      th: "จำนวนหมู่บ้านในแต่ละอำเภอของ 4 จังหวัด",
      en: "Villages in each amphoe of the four provinces",
    },
    sql: `SELECT amphoe_code, areas.name_th, count(*) AS villages
FROM villages
JOIN areas ON areas.code = amphoe_code
GROUP BY amphoe_code, areas.name_th
ORDER BY villages DESC`,
  },
  {
    id: "budget-plans",
    title: {
      th: "งบประมาณปี 2565 (ร่าง) แยกตามแผนงาน รวมจากรายการย่อยสุด",
      en: "The draft budget of 2565 by plan, added up from its leaves",
    },
    sql: `SELECT budget_plan, count(*) AS lines, sum(amount_baht) AS amount_baht
FROM "cdd-budget"
WHERE row_type = 'leaf'
GROUP BY budget_plan
ORDER BY amount_baht DESC`,
  },
  {
    id: "targets-with-evidence",
    title: {
      th: "เป้าหมายโครงการร้อยใจรักษ์ทุกแถว พร้อมไฟล์และแถวต้นทาง",
      en: "Every target of the Roi Jai Rak expansion, with its source file and row",
    },
    sql: `SELECT phase, area, unit, value, start_date, source_file, source_row
FROM "phase-targets"
ORDER BY phase, unit, area`,
  },
];
