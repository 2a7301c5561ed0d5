import type { MadeFundRow } from "./fundRow.ts";

/** How an export writes its rows down. */
export interface Writing {
  readonly head: string;
  readonly row: (row: MadeFundRow) => string;
  /** What follows the rows of a province. */
  readonly provinceEnd: () => string;
  readonly end: () => string;
}

const headings = [
  ...["รหัสจังหวัด", "จังหวัด", "รหัสอำเภอ", "อำเภอ", "รหัสตำบล", "ตำบล"],
  ...["รหัสหมู่บ้าน", "หมู่ที่", "หมู่บ้าน", "ประเภทกองทุน", "ปีงบประมาณ"],
  ...["จำนวนสมาชิก (คน)", "เงินออม (บาท)", "เงินกู้ (บาท)", "สถานะ"],
].join(",");

/** As a system exports it: every value in its normal form. */
export const cleanWriting = (): Writing => ({
  head: `${headings}\n`,
  row: (row) =>
    `${row.province.code},${row.province.nameTh},${row.amphoe.code},${row.amphoe.nameTh},` +
    `${row.tambon.code},${row.tambon.nameTh},${villageCode(row)},${row.moo},${row.village},` +
    `${row.fund},${row.fiscalYear},${row.members ?? ""},${plainBaht(row.savingsSatang)},` +
    `${plainBaht(row.loansSatang)},${row.status}\n`,
  provinceEnd: () => "",
  end: () => "",
});

/** As a spreadsheet exports it that several hands have typed in. */
export function messyWriting(random: () => number): Writing {
  const province = openTotal();
  const country = openTotal();
  let name = "";
  const row = (row: MadeFundRow): string => {
    name = row.province.nameTh;
    province.add(row);
    country.add(row);
    const thaiDigits = random() < 0.1 ? toThaiDigits : same;
    const space = random() < 0.1 ? " " : "";
    const isPrefixed = random() < 0.3;
    const isBangkok = row.province.code === "10";
    const prefix = (outside: string, inside: string) =>
      isPrefixed ? (isBangkok ? inside : outside) : "";
    return (
      `${row.province.code},${prefix("จ.", "")}${row.province.nameTh}${space},` +
      `${row.amphoe.code},${prefix("อ.", "เขต")}${row.amphoe.nameTh},` +
      `${row.tambon.code},${space}${prefix("ต.", "แขวง")}${row.tambon.nameTh},` +
      `${villageCode(row)},${thaiDigits(String(row.moo))},${quoted(row.village + space)},` +
      `${space}${row.fund},${thaiDigits(String(row.fiscalYear))},` +
      `${thaiDigits(grouped(row.members))},${thaiDigits(groupedBaht(row.savingsSatang))},` +
      `${groupedBaht(row.loansSatang)},${row.status}\r\n`
    );
  };
  const provinceEnd = (): string => `รวม,จ.${name},${province.take()}`;
  const end = (): string => `รวมทั้งสิ้น,,${country.take()}`;
  const titles = ["รายงานกองทุนและกลุ่มการเงินในหมู่บ้าน", "จำแนกรายจังหวัด อำเภอ ตำบล และหมู่บ้าน"];
  const head = [...titles.map((title) => title + ",".repeat(14)), headings];
  return { head: `${head.join("\r\n")}\r\n`, row, provinceEnd, end };
}

function openTotal() {
  let members = 0;
  let savings = 0;
  let loans = 0;
  const add = (row: MadeFundRow): void => {
    members += row.members ?? 0;
    savings += row.savingsSatang ?? 0;
    loans += row.loansSatang ?? 0;
  };
  const take = (): string => {
    const cells = `${grouped(members)},${groupedBaht(savings)},${groupedBaht(loans)}`;
    members = savings = loans = 0;
    return `,,,,,,,,,${cells},\r\n`;
  };
  return { add, take };
}

const villageCode = ({ tambon, moo }: MadeFundRow): string =>
  tambon.code + String(moo).padStart(2, "0");

const plainBaht = (satang: number | null): string =>
  satang === null ? "" : `${Math.floor(satang / 100)}.${String(satang % 100).padStart(2, "0")}`;

const grouped = (count: number | null): string => {
  if (count === null) return "-";
  return count < 1000 ? String(count) : `"${withCommas(String(count))}"`;
};

const groupedBaht = (satang: number | null): string => {
  if (satang === null) return "-";
  const [baht = "", rest] = plainBaht(satang).split(".");
  return baht.length < 4 ? `${baht}.${rest}` : `"${withCommas(baht)}.${rest}"`;
};

const quoted = (text: string): string => (text.includes(",") ? `"${text}"` : text);

const withCommas = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ",");

const same = (text: string): string => text;

const toThaiDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
