import { cleanText } from "../../words/text/thaiText.ts";

/** A name for each heading, such as `province_code`: from its English, from words that Thai offices use, else from its place. */
export function namesForHeadings(headings: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const [i, heading] of headings.entries()) {
    const name = nameOf(cleanText(heading)) || `column_${i + 1}`;
    names.push(unique(name, new Set([...names, "source_file", "source_row"])));
  }
  return names;
}

/** The English of a heading that Thai offices use often; null where the dictionary has none. */
export function englishOf(heading: string): string | null {
  const known = usual.get(plain(heading));
  return known ? known.charAt(0).toUpperCase() + known.slice(1).replaceAll("_", " ") : null;
}

function nameOf(heading: string): string {
  return usual.get(plain(heading)) ?? asciiName(heading);
}

function asciiName(heading: string): string {
  if (/[^\x20-\x7e]/.test(heading)) return "";
  const name = heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  return /^\d/.test(name) ? `column_${name}` : name;
}

function unique(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}_${number}`)) number++;
  return `${name}_${number}`;
}

/** The heading without its unit and the words that add nothing. */
const plain = (heading: string): string =>
  cleanText(heading)
    .replace(/\s*\([^)]*\)\s*$/, "")
    .replace(/^ชื่อ(?=จังหวัด|อำเภอ|ตำบล|หมู่บ้าน)/, "")
    .trim();

const usual: ReadonlyMap<string, string> = new Map([
  ["จังหวัด", "province"],
  ["รหัสจังหวัด", "province_code"],
  ["อำเภอ", "amphoe"],
  ["เขต", "amphoe"],
  ["รหัสอำเภอ", "amphoe_code"],
  ["ตำบล", "tambon"],
  ["แขวง", "tambon"],
  ["รหัสตำบล", "tambon_code"],
  ["หมู่บ้าน", "village"],
  ["รหัสหมู่บ้าน", "village_code"],
  ["หมู่ที่", "moo"],
  ["หมู่", "moo"],
  ["ภาค", "region"],
  ["ลำดับ", "number"],
  ["ลำดับที่", "number"],
  ["ที่", "number"],
  ["ปี", "year"],
  ["พ.ศ.", "year"],
  ["ปี พ.ศ.", "year"],
  ["ปีงบประมาณ", "fiscal_year"],
  ["เดือน", "month"],
  ["ปีเดือน", "month"],
  ["วันที่", "date"],
  ["วันที่จดทะเบียน", "registered_on"],
  ["วันจดทะเบียน", "registered_on"],
  ["วันที่จัดตั้ง", "founded_on"],
  ["ชื่อ", "name"],
  ["ประเภท", "type"],
  ["ประเภทกองทุน", "fund_type"],
  ["สถานะ", "status"],
  ["หน่วยงาน", "agency"],
  ["โครงการ", "project"],
  ["ชื่อโครงการ", "project"],
  ["ชาย", "male"],
  ["หญิง", "female"],
  ["รวม", "total"],
  ["จำนวน", "count"],
  ["จำนวนสมาชิก", "members"],
  ["จำนวนประชากร", "population"],
  ["ประชากร", "population"],
  ["จำนวนครัวเรือน", "households"],
  ["จำนวนบ้าน", "houses"],
  ["จำนวนเงิน", "amount_baht"],
  ["งบประมาณ", "budget_baht"],
  ["เงินออม", "savings_baht"],
  ["เงินกู้", "loans_baht"],
  ["หมายเหตุ", "remark"],
]);
