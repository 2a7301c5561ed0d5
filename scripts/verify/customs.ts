import { literal } from "./database.ts";

/** What a cell of a certain form says: a code, null for nothing, or `own` for what stands there. */
type Custom = readonly [form: string, says: string | null];

const own = "\u0000";

/** How the exports word some columns of their own; the first form that a cell has is the one that counts. */
const customs: Readonly<Record<string, readonly Custom[]>> = {
  "mechanisms.row_type": [
    ["^true$", "total"],
    ["^false$", "part"],
  ],
  "cdd-budget.output": [["^โครงการ", null]],
  "cdd-budget.project": [
    ["^โครงการ", own],
    ["", null],
  ],
  "cdd-budget.level": [["^90$", "item"]],
  "cdd-budget.row_type": [
    ["^True$", "leaf"],
    ["^False$", "sum"],
  ],
  "village-counts.tambon_code": [["^840905$", null]],
  "household-income-debt.level": [
    ["^ทั่วราชอาณาจักร$", "country"],
    ["^(ตอนพิเศษ|ภาค.+)$", "region"],
    ["", "province"],
  ],
  "household-expenditure.level": [
    ["^Whole Kingdom$", "country"],
    ["^(Greater Bangkok|.+ Region)$", "region"],
    ["", "province"],
  ],
  "household-expenditure.province_code": [
    ["^Bungkan$", "38"],
    ["^Phattalung$", "93"],
  ],
  "provincial-plan-budget.unit_kind": [
    ["^กลุ่มจังหวัด", "province_group"],
    ["", "province"],
  ],
  "provincial-plan-budget.province_code": [
    ["สิงค์บุรี$", "17"],
    ["สุราษฎ์ธานี$", "84"],
  ],
  "web-excerpts.as_of": [["^undated$", null]],
  "fund-statistics.as_of": [["^undated$", null]],
  "fund-statistics.area_codes": [
    ["^(โครงการร้อยใจรักษ์|แผนปฏิบัติการ|แผนอบรมแบบ.*|ทุกหมู่บ้านเป้าหมาย)$", null],
  ],
  "fund-statistics.programme": [["^Savings groups", "savings_group"]],
  "fund-statistics.qualifier": [
    ["กว่า\\)$", "more_than"],
    ["ประมาณ\\)$", "about"],
    ["", "exact"],
  ],
  "fund-statistics.measure": [
    ["^หมู่บ้านต้นกล้า", "new_villages"],
    ["ได้รับเงินขวัญถุง", "endowed_villages"],
    ["^สมาชิกของหมู่บ้านป้องกัน", "protected_members"],
    ["^จังหวัดที่จัดตั้ง", "complete_provinces"],
    ["^หย่อมบ้าน$", "sub_villages"],
    ["^หมู่บ้านเป้าหมายของ", "target_villages"],
    ["^หมู่บ้านทั้งหมด", "all_villages"],
    ["^กองทุน \\(ไม่รวม", "funds"],
    ["^เงินกองทุน \\(", "own_money"],
    ["^เงินสมทบ", "contributed_money"],
    ["^เงินขวัญถุง", "endowment_money"],
    ["^เงินทุนเพิ่มขึ้น", "added_capital"],
    ["^งบประมาณที่ใช้ของแผนอบรม", "training_budget"],
    ["^แปลง ", "plots"],
    ["^ผลิตภัณฑ์ ", "products"],
    ["^กลุ่มเป้าหมายที่เข้าร่วม", "activity_targets"],
    ["^พื้นที่ลุ่มน้ำ", "watershed_area"],
    ["^ครัวเรือน \\(", "households"],
    ["^ประชากร \\(", "population"],
    ["^หมู่บ้านป้องกัน", "protected_villages"],
    ["ยังไม่ได้รับงบ", "unfunded_villages"],
    ["^หมู่บ้าน.*เป้าหมาย", "target_villages"],
    ["^หมู่บ้านทั่วประเทศ", "all_villages"],
    ["^หมู่บ้านหลัก$", own],
    ["^หมู่บ้านย่อย$", own],
    ["^หมู่บ้าน", "villages"],
    ["^ตำบล ", "tambons"],
    ["^กองทุนที่รับเงินขวัญถุง", "new_funds"],
    ["^groups$", "groups"],
    ["^จุดเริ่ม", "first_groups"],
    ["^เงินกองทุนรวม$", "fund_money"],
    ["^เงินกู้ยืมสะสม", "loans"],
    ["^งบบริหาร", "administration_budget"],
    ["^งบเงินทุนหมุนเวียน", "revolving_budget"],
    ["ปรับลด", "reduced_budget"],
    ["^งบประมาณหลักการ", "principle_budget"],
    ["^วงเงินโครงการ", "project_budget"],
    ["^ยอดจำหน่าย", "sales"],
    ["^ผู้ผลิต", "producers"],
    ["^รางวัล", "awards"],
    ["^อปท. ที่นำความรู้", "applying_local_governments"],
    ["^อปท", "trained_local_governments"],
    ["^หลังคาเรือน$", "households"],
    ["^เกษตรกรที่มีรายได้", "earning_farmers"],
    ["^รายได้", "income"],
  ],
};

/** The cell of a column such as `cdd-budget.level`, or what its custom says in place of it. */
export function withCustoms(column: string, cell: string): string {
  const known = customs[column];
  if (!known) return cell;
  const cases = known.map(([form, says]) => {
    const meant = says === own ? cell : says === null ? "NULL" : literal(says);
    return `WHEN regexp_matches(${cell}, ${literal(form)}) THEN ${meant}`;
  });
  return `CASE ${cases.join(" ")} ELSE ${cell} END`;
}
