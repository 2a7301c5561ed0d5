import type { Text } from "../text/language.ts";

/** What a published figure of a fund or programme measures. */
export const fundMeasures = {
  villages: { th: "หมู่บ้านและชุมชนที่เข้าร่วม", en: "Villages and communities taking part" },
  endowed_villages: {
    th: "หมู่บ้านและชุมชนที่ได้รับเงินขวัญถุง",
    en: "Villages and communities given the royal endowment",
  },
  new_villages: { th: "หมู่บ้านต้นกล้าใหม่", en: "New villages of the year" },
  protected_villages: { th: "หมู่บ้านป้องกันยาเสพติด", en: "Villages set up against drugs" },
  protected_members: { th: "สมาชิกหมู่บ้านป้องกันยาเสพติด", en: "Members in villages against drugs" },
  target_villages: { th: "หมู่บ้านเป้าหมาย", en: "Target villages" },
  unfunded_villages: { th: "หมู่บ้านเป้าหมายที่ยังไม่ได้รับงบ", en: "Target villages not yet funded" },
  main_villages: { th: "หมู่บ้านหลัก", en: "Main villages" },
  sub_villages: { th: "หมู่บ้านย่อย", en: "Hamlets" },
  all_villages: { th: "หมู่บ้านทั่วประเทศ", en: "Villages of the country" },
  tambons: { th: "ตำบล", en: "Tambons" },
  complete_provinces: { th: "จังหวัดที่ทำเต็มพื้นที่", en: "Provinces wholly covered" },
  funds: { th: "กองทุน", en: "Funds" },
  new_funds: { th: "กองทุนที่รับเงินขวัญถุงในปี", en: "Funds endowed in the year" },
  registered_funds: { th: "กองทุนที่จดทะเบียนนิติบุคคล", en: "Funds registered as legal persons" },
  registered_share: { th: "ร้อยละกองทุนที่จดทะเบียน", en: "Share of funds registered" },
  groups: { th: "กลุ่ม", en: "Groups" },
  first_groups: { th: "กลุ่มแรกเริ่ม", en: "First groups" },
  members: { th: "สมาชิก", en: "Members" },
  member_households: { th: "ครัวเรือนสมาชิก", en: "Member households" },
  individual_members: { th: "สมาชิกบุคคลธรรมดา", en: "Individual members" },
  organisation_members: { th: "สมาชิกองค์กร", en: "Member organisations" },
  fund_money: { th: "เงินกองทุน", en: "Money of the funds" },
  own_money: { th: "เงินกองทุนส่วนที่เป็นเงินกองทุน", en: "Money of the funds: own part" },
  contributed_money: { th: "เงินกองทุนส่วนที่เป็นเงินสมทบ", en: "Money of the funds: contributed part" },
  endowment_money: { th: "เงินขวัญถุงพระราชทานรวม", en: "Royal endowments together" },
  added_capital: { th: "เงินทุนที่เพิ่มขึ้น", en: "Capital added" },
  working_capital: { th: "เงินทุนหมุนเวียน", en: "Revolving money" },
  money_per_village: { th: "เงินทุนต่อหมู่บ้าน", en: "Money per village" },
  loans: { th: "เงินกู้ยืมสะสม", en: "Loans so far" },
  administration_budget: { th: "งบบริหาร", en: "Administration budget" },
  revolving_budget: { th: "งบเงินทุนหมุนเวียน", en: "Revolving fund budget" },
  project_budget: { th: "วงเงินโครงการ", en: "Project budget" },
  principle_budget: { th: "งบประมาณหลักการ", en: "Budget in principle" },
  reduced_budget: { th: "วงเงินโครงการหลังปรับลด", en: "Project budget as reduced" },
  training_budget: { th: "งบประมาณของแผนอบรม", en: "Budget of the training plan" },
  plots: { th: "แปลง", en: "Plots" },
  sales: { th: "ยอดจำหน่ายต่อปี", en: "Sales in a year" },
  products: { th: "ผลิตภัณฑ์", en: "Products" },
  producers: { th: "ผู้ผลิตและผู้ประกอบการ", en: "Producers" },
  awards: { th: "รางวัล", en: "Awards" },
  activity_targets: { th: "กลุ่มเป้าหมายของกิจกรรม", en: "Target group of an activity" },
  trained_local_governments: { th: "อปท. ที่เข้ารับการอบรม", en: "Local governments trained" },
  applying_local_governments: {
    th: "อปท. ที่นำความรู้ไปใช้ได้",
    en: "Local governments able to apply what they learned",
  },
  area: { th: "พื้นที่โครงการ", en: "Area of the project" },
  watershed_area: { th: "พื้นที่ลุ่มน้ำชั้นที่ 1 เอ", en: "Class 1A watershed area" },
  households: { th: "ครัวเรือน", en: "Households" },
  population: { th: "ประชากร", en: "People" },
  earning_farmers: { th: "เกษตรกรที่มีรายได้", en: "Farmers with an income" },
  income: { th: "รายได้", en: "Income" },
  agreeing: { th: "ผู้เห็นชอบในประชาคม", en: "People in agreement" },
  agreeing_share: { th: "ร้อยละผู้เห็นชอบ", en: "Share in agreement" },
} as const satisfies Readonly<Record<string, Text>>;

export type FundMeasure = keyof typeof fundMeasures;

/** What a source words a measure as, in full, said in English; what it measures stands before it. */
const wordings: Readonly<Partial<Record<FundMeasure, Readonly<Record<string, string>>>>> = {
  villages: {
    "หมู่บ้าน/ชุมชนสะสม ตั้งแต่ปี 2547": "Villages and communities so far, from 2004 (B.E. 2547)",
    หมู่บ้านสะสม: "Villages so far",
    "หมู่บ้าน/ชุมชนสะสม 2547-2565": "Villages and communities so far, 2004–2022 (B.E. 2547–2565)",
    "หมู่บ้าน/ชุมชนสะสม รวมปี 2566": "Villages and communities so far, with 2023 (B.E. 2566)",
    หมู่บ้าน: "Villages",
    "หมู่บ้าน (ไม่รวม 11 ชุมชน)": "Villages, besides 11 urban communities",
    "หมู่บ้าน ปี 2547": "Villages in 2004 (B.E. 2547)",
    "หมู่บ้าน ระยะที่ 1": "Villages of phase 1",
  },
  endowed_villages: {
    หมู่บ้านที่ได้รับเงินขวัญถุงพระราชทาน: "Villages given the royal endowment",
    "หมู่บ้าน/ชุมชนที่ได้รับเงินขวัญถุงพระราชทาน": "Villages and communities given the royal endowment",
  },
  new_villages: {
    "หมู่บ้านต้นกล้าใหม่ ปี 2563": "New villages of 2020 (B.E. 2563)",
    "หมู่บ้านต้นกล้าใหม่ ปี 2564": "New villages of 2021 (B.E. 2564)",
    "หมู่บ้านต้นกล้าใหม่ ปี 2565": "New villages of 2022 (B.E. 2565)",
    "หมู่บ้านต้นกล้าใหม่ ปี 2564-2565": "New villages of 2021–2022 (B.E. 2564–2565)",
    "หมู่บ้านต้นกล้าใหม่ ปี 2566": "New villages of 2023 (B.E. 2566)",
  },
  protected_villages: {
    "หมู่บ้านป้องกันฯ โดยกองทุนแม่ (จัดตั้งแล้ว)":
      "Villages set up against drugs with the Mother of the Land fund",
  },
  protected_members: {
    "สมาชิกของหมู่บ้านป้องกันฯ โดยกองทุนแม่": "Members in the villages set up against drugs",
  },
  target_villages: {
    หมู่บ้านเป้าหมายของหมู่บ้านป้องกันฯ: "Villages to be set up against drugs",
    "หมู่บ้าน ระยะที่ 2 (เป้าหมาย)": "Target villages of phase 2",
  },
  unfunded_villages: {
    "หมู่บ้านเป้าหมายที่ยังไม่ได้รับงบ ปี 2544": "Target villages not yet funded in 2001 (B.E. 2544)",
  },
  sub_villages: { หย่อมบ้าน: "Hamlets" },
  all_villages: {
    "หมู่บ้านทั่วประเทศ (มท.)": "Villages of the country (Ministry of Interior)",
    หมู่บ้านทั้งหมดที่ใช้เป็นฐาน: "Villages of the country, as the base of a share",
  },
  tambons: { "ตำบล (มท. ไม่รวม กทม.)": "Tambons (Ministry of Interior, without Bangkok)" },
  complete_provinces: {
    "จังหวัดที่จัดตั้งหมู่บ้านป้องกันฯ เต็มพื้นที่": "Provinces where all target villages are set up",
  },
  funds: { "กองทุน (ไม่รวม 4 ชุมชน)": "Funds, besides 4 urban communities" },
  new_funds: { "กองทุนที่รับเงินขวัญถุง ปี 2565": "Funds endowed in 2022 (B.E. 2565)" },
  groups: { groups: "Savings groups registered" },
  first_groups: { "จุดเริ่ม 2 แห่ง": "The first two places" },
  fund_money: { เงินกองทุนรวม: "Money of the funds together" },
  own_money: {
    "เงินกองทุน (ส่วนหนึ่งของเงินกองทุนรวม)": "Fund money, a part of the money together",
  },
  contributed_money: {
    "เงินสมทบ (ส่วนหนึ่งของเงินกองทุนรวม)": "Contributions, a part of the money together",
  },
  endowment_money: { เงินขวัญถุงพระราชทานรวม: "Royal endowments together" },
  added_capital: {
    เงินทุนเพิ่มขึ้นจากการดำเนินงานรวม: "Capital added by the funds' work, together",
  },
  loans: { "เงินกู้ยืมสะสม 2556-2567": "Loans of 2013–2024 (B.E. 2556–2567)" },
  administration_budget: {
    "งบบริหาร ปีงบประมาณ 2568": "Administration budget, fiscal year 2025 (B.E. 2568)",
  },
  revolving_budget: {
    "งบเงินทุนหมุนเวียน ปีงบประมาณ 2568": "Revolving fund budget, fiscal year 2025 (B.E. 2568)",
  },
  project_budget: { "วงเงินโครงการ (เดิม)": "Project budget, as it was" },
  principle_budget: {
    "งบประมาณหลักการ (พ.ศ.2562-2580)": "Budget in principle, 2019–2037 (B.E. 2562–2580)",
  },
  reduced_budget: { "วงเงินโครงการ (ปรับลด)": "Project budget, as reduced" },
  training_budget: {
    "งบประมาณที่ใช้ของแผนอบรมทั้งแผน (ไม่ใช่เฉพาะการขยายผล) ปีงบประมาณ 2563":
      "Spent on the whole training plan, not the expansion alone, fiscal year 2020 (B.E. 2563)",
  },
  plots: {
    "แปลง รวมสองโครงการ ปี 2564-2566": "Plots of two projects, 2021–2023 (B.E. 2564–2566)",
    "แปลง ปีงบประมาณ 2564-2566": "Plots, fiscal years 2021–2023 (B.E. 2564–2566)",
  },
  sales: {
    "ยอดจำหน่าย ปีงบประมาณ 2561 (กว่า)": "Sales, fiscal year 2018 (B.E. 2561), more than",
  },
  products: { "ผลิตภัณฑ์ (กว่า)": "Products, more than" },
  producers: { ผู้ผลิตผู้ประกอบการ: "Producers" },
  awards: { "รางวัลเครือข่ายดีเด่น ปี 2566": "Awards to outstanding networks, 2023 (B.E. 2566)" },
  activity_targets: {
    กลุ่มเป้าหมายที่เข้าร่วมกิจกรรมบริหารจัดการหนี้: "Target group of the debt management activity",
  },
  trained_local_governments: {
    "อปท. เข้ารับการอบรม (ขยายผล 4 จังหวัดชายแดนภาคเหนือ) ปีงบประมาณ 2563":
      "Local governments trained (expansion, four northern border provinces), fiscal year 2020 (B.E. 2563)",
  },
  applying_local_governments: {
    "อปท. ที่นำความรู้ไปประยุกต์ใช้ได้ (ขยายผล 4 จังหวัดชายแดนภาคเหนือ) ปีงบประมาณ 2563":
      "Local governments able to apply it (expansion, four northern border provinces), fiscal year 2020 (B.E. 2563)",
  },
  watershed_area: { "พื้นที่ลุ่มน้ำชั้นที่ 1 เอ ในโครงการ": "Class 1A watershed area in the project" },
  households: { หลังคาเรือน: "Houses", "ครัวเรือน (ประมาณ)": "Households, about" },
  population: { "ประชากร (ประมาณ)": "People, about" },
  earning_farmers: { "เกษตรกรที่มีรายได้ ปี 2566": "Farmers with an income in 2023 (B.E. 2566)" },
  income: {
    "รายได้ ปี 2566 (มากกว่า)": "Income in 2023 (B.E. 2566), more than",
    "รายได้ ปี 2567 (กว่า)": "Income in 2024 (B.E. 2567), more than",
  },
};

/** How documents word a measure, where that isn't its name. */
export const measureSpellings: Readonly<Partial<Record<FundMeasure, readonly string[]>>> =
  Object.fromEntries(
    Object.entries(wordings).map(([measure, written]) => [measure, Object.keys(written)]),
  );

/**
 * A measure as its source words it, with its phase, its years, its “in principle”: what a figure is
 * listed under. English where a wording is translated, else the name of what it measures.
 */
export function measureText(measure: FundMeasure, written: string): Text {
  const { th, en } = fundMeasures[measure];
  return {
    th: /[ก-๛]/.test(written) ? written : th,
    en: wordings[measure]?.[written] ?? en,
  };
}

/** Measures that count from the beginning on, so that a later figure should not be lower. */
export const cumulativeMeasures: readonly FundMeasure[] = [
  ...(["villages", "endowed_villages", "funds", "members", "loans"] as const),
];

/** The measures that stand for a fund as a whole, the first of them that is stated. */
export const wholeMeasures: readonly FundMeasure[] = [
  ...(["villages", "funds", "groups", "individual_members", "plots"] as const),
];

/** What was meant to be reached or spent, and what of it was not; all other measures say what was found done or there. */
export const promisedMeasures: readonly FundMeasure[] = [
  ...([
    "target_villages",
    "unfunded_villages",
    "principle_budget",
    "project_budget",
    "reduced_budget",
  ] as const),
  ...(["administration_budget", "revolving_budget", "money_per_village"] as const),
];
