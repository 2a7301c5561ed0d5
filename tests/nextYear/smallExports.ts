import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeAs } from "../pipeline/encodings.ts";

/** A file of an edition as its agency writes it, a few rows long. */
export interface SmallExport {
  readonly folder: string;
  readonly last: string;
  readonly next: string;
  readonly encoding?: string;
  /** Words of the `source.json` that the table asks for. */
  readonly title?: string;
  readonly files: Readonly<Record<string, string>>;
  /** The same files a year later. */
  readonly later: Readonly<Record<string, string>>;
  /** How many rows the table has before and after. */
  readonly rows: readonly [before: number, after: number];
}

const lowIncome = (years: readonly number[], figures: readonly string[]) =>
  [
    `"จำนวนครัวเรือนที่คนในครัวเรือนมีรายได้เฉลี่ยน้อยกว่า 30,000 บาท ต่อคนต่อปี จากข้อมูลความจำเป็นพื้นฐาน (จปฐ.)"${",".repeat(3 * years.length + 1)}`,
    ",".repeat(3 * years.length + 1),
    `ที่,จังหวัด,${years.map((year) => `ปี ${year},,`).join(",")}`,
    `,,${years.map(() => 'จำนวนครัวเรือนทั้งหมดที่สำรวจ,"ครัวเรือนที่มีรายได้เฉลี่ย/คน/ปี น้อยกว่า 30,000 บาท",').join(",")}`,
    `,,${years.map(() => "จำนวน (ครัวเรือน),จำนวน (ครัวเรือน),ร้อยละ").join(",")}`,
    ...figures,
    "",
  ].join("\r\n");

const plan = (id: string, amount: string, year: number) =>
  `0,${id}.625,${id},433,จังหวัดและกลุ่มจังหวัด (2),จังหวัดเชียงใหม่,False,แผนงานยุทธศาสตร์,,โครงการพัฒนาด้านเกษตร,งบดำเนินงาน,ค่าตอบแทน ใช้สอยและวัสดุ,,,,,ค่าจ้างเหมาบริการ,${year},"${amount}",False,\n`;
const planHeader =
  ",ITEM_ID,REF_DOC,REF_PAGE_NO,MINISTRY,BUDGETARY_UNIT,CROSS_FUNC?,BUDGET_PLAN,OUTPUT,PROJECT,CATEGORY_LV1,CATEGORY_LV2,CATEGORY_LV3,CATEGORY_LV4,CATEGORY_LV5,CATEGORY_LV6,ITEM_DESCRIPTION,FISCAL_YEAR,AMOUNT,OBLIGED?,DEBUG_LOG\n";

const taskHeader = "ปีงบประมาณ,จังหวัด,ด้าน,แผนงาน,ประเภทรายจ่าย,งาน,งบประมาณ (บาท)\n";
const task = (year: number, province: string, baht: number) =>
  `${year},${province},ด้านบริหารทั่วไป,บริหารงานทั่วไป,งบบุคลากร,บริหารทั่วไป,${baht}\n`;
const totalHeader = "ปีงบประมาณ,จังหวัด,งบประมาณรวม (บาท)\n";

/** Of each table that is declared as a file of data. */
export const smallExports: Readonly<Record<string, SmallExport>> = {
  "bmn-low-income": {
    ...{ folder: "bmn-low-income", last: "2558", next: "2559", encoding: "windows-874" },
    files: {
      "BMN_58-55_30_000.csv": lowIncome(
        [2558, 2557],
        [
          '1,กระบี่," 90,523 ", 365 ,0.4," 88,833 ", 218 ,0.25',
          '2,ชุมพร," 101,288 ", - ,-," 99,745 ", 3 ,0.00',
        ],
      ),
    },
    later: {
      "BMN_58-55_30_000.csv": lowIncome(
        [2559, 2558, 2557],
        [
          '1,กระบี่," 91,000 ", 300 ,0.33," 90,523 ", 365 ,0.4," 88,833 ", 218 ,0.25',
          '2,ชุมพร," 102,000 ", 12 ,0.01," 101,288 ", - ,-," 99,745 ", 3 ,0.00',
        ],
      ),
    },
    rows: [4, 6],
  },
  "household-expenditure": {
    ...{ folder: "nso-household-survey", last: "2558", next: "2560" },
    files: {
      "expenses_2549_2558.csv":
        'Region and province,2556,2558\nWhole Kingdom,"19,061","21,157"\nChiang Mai,"11,704","11,864"\n',
    },
    later: {
      "expenses_2549_2558.csv":
        'Region and province,2556,2558,2560\nWhole Kingdom,"19,061","21,157","21,437"\nChiang Mai,"11,704","11,864","12,100"\n',
    },
    rows: [4, 6],
  },
  "household-income-debt": {
    ...{ folder: "nso-household-survey", last: "2558", next: "2560" },
    files: {
      "thai_income.csv":
        "province,thai_name,i2013,i2015,d2013,d2015\nWhole Kingdom,ทั่วราชอาณาจักร,25194,26915,163087,156770\nChiang Mai,เชียงใหม่,14393,14950,39182,31196\n",
    },
    later: {
      "thai_income.csv":
        "province,thai_name,i2013,i2015,i2017,d2013,d2015,d2017\nWhole Kingdom,ทั่วราชอาณาจักร,25194,26915,26946,163087,156770,178994\nChiang Mai,เชียงใหม่,14393,14950,15100,39182,31196,30000\n",
    },
    rows: [4, 6],
  },
  "pao-budget": {
    ...{ folder: "pao-budget", last: "2566", next: "2567" },
    files: {
      "pao_budget_tasks.csv": `${taskHeader}${task(2565, "พะเยา", 511047500)}${task(2566, "พะเยา", 405752300)}`,
      "pao_budget_totals.csv": `${totalHeader}2565,พะเยา,511047500\n2566,พะเยา,405752300\n`,
    },
    later: {
      "pao_budget_tasks.csv": `${taskHeader}${task(2566, "พะเยา", 405752300)}${task(2567, "พะเยา", 420000000)}${task(2567, "แพร่", 300000000)}`,
      "pao_budget_totals.csv": `${totalHeader}2566,พะเยา,405752300\n2567,พะเยา,420000000\n2567,แพร่,300000000\n`,
    },
    rows: [4, 6],
  },
  "provincial-plan-budget": {
    ...{ folder: "provincial-plan-budget", last: "2565", next: "2566", title: "ร่าง" },
    files: {
      "2022-3-13_1.csv": planHeader + plan("2022.3.13(1)", "3,899,400", 2022),
      "2022-3-13_2.csv": planHeader + plan("2022.3.13(2)", "250,000", 2022),
    },
    later: {
      "2023-3-13_1.csv": planHeader + plan("2023.3.13(1)", "4,100,000", 2023),
      "2023-3-13_2.csv": planHeader + plan("2023.3.13(2)", "58,200", 2023),
    },
    rows: [2, 4],
  },
  "village-counts": {
    ...{ folder: "village-counts", last: "2565", next: "2566" },
    files: { "villages_per_tambon.csv": "tambon_code,villages\n500101,1\n500702,9\n" },
    later: { "villages_per_tambon.csv": "tambon_code,villages\n500101,1\n500702,10\n500703,8\n" },
    rows: [2, 3],
  },
};

/** Puts the files of an edition into a project's `data/raw`, as an official would. */
export function putExport(
  dataFolder: string,
  { folder, encoding, title = "" }: SmallExport,
  edition: string,
  files: SmallExport["files"],
): void {
  const to = join(dataFolder, "raw", folder, edition);
  mkdirSync(to, { recursive: true });
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(to, name), encoding ? encodeAs(text, encoding) : text);
  const origin = { publisher: "หน่วยงาน", title: `${title} ${folder} ${edition}` };
  writeFileSync(join(to, "source.json"), JSON.stringify({ ...origin, retrieved: "2026-11-30" }));
}
