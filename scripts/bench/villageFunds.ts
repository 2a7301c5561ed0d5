import { villageFunds } from "../../src/datasets/village-funds.ts";
import type { AreaRecord } from "../../src/words/place/area.ts";
import type { MadeFundRow } from "./fundRow.ts";
import { createRandom } from "./random.ts";
import { cleanWriting, messyWriting, type Writing } from "./writing.ts";

export type Variant = "clean" | "messy";

/**
 * A made-up export of village funds in the real places of Thailand: the same text for the same
 * arguments, in pieces of about a tambon each.
 */
export function* writeVillageFunds(
  areas: readonly AreaRecord[],
  rows: number,
  variant: Variant,
): Generator<string> {
  const writing: Writing = variant === "clean" ? cleanWriting() : messyWriting(createRandom(2));
  yield writing.head;
  let province = "";
  for (const group of fundRows(areas, rows)) {
    const [first] = group;
    if (province !== "" && first?.province.code !== province) yield writing.provinceEnd();
    province = first?.province.code ?? province;
    yield group.map(writing.row).join("");
  }
  yield writing.provinceEnd() + writing.end();
}

/** The rows by tambon, villages in order of their numbers, as many years of each as the count asks for. */
function* fundRows(areas: readonly AreaRecord[], count: number): Generator<readonly MadeFundRow[]> {
  const random = createRandom(1);
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const tambons = areas
    .filter(({ level }) => level === "tambon")
    .map((tambon) => ({ tambon, villages: 5 + Math.floor(random() * 9) }));
  const villages = tambons.reduce((sum, tambon) => sum + tambon.villages, 0);
  const years = Math.ceil(count / (villages * funds.length));
  let left = count;
  for (const { tambon, villages } of tambons) {
    const amphoe = byCode.get(tambon.code.slice(0, 4)) ?? tambon;
    const province = byCode.get(tambon.code.slice(0, 2)) ?? tambon;
    const rows: MadeFundRow[] = [];
    for (let moo = 1; moo <= villages; moo++) {
      const village = villageName(random);
      for (const fund of funds)
        for (let year = lastYear - years + 1; year <= lastYear && left > 0; year++, left--)
          rows.push({
            tambon,
            amphoe,
            province,
            moo,
            village,
            fund,
            fiscalYear: year,
            ...amounts(random),
          });
    }
    if (rows.length === 0) return;
    yield rows;
  }
}

const lastYear = 2568;

const funds = Object.values(villageFunds.table.columns.fund_type.codes ?? {}).map(({ th }) => th);
const statuses = Object.values(villageFunds.table.columns.status.codes ?? {}).map(({ th }) => th);

function amounts(random: () => number) {
  const members = random() < 0.02 ? null : 10 + Math.floor(random() * 290);
  const each = 50_000 + Math.floor(random() * 2_000_000);
  const savingsSatang = members === null ? null : members * (each - (each % 25));
  const lent = 0.3 + random() / 2;
  const loansSatang =
    savingsSatang === null || random() < 0.05 ? null : Math.round(savingsSatang * lent);
  const drawn = random();
  const status = statuses[drawn < 0.9 ? 0 : drawn < 0.97 ? 1 : 2] ?? "";
  return { members, savingsSatang, loansSatang, status };
}

const villageName = (random: () => number): string =>
  `บ้าน${pick(landscape, random)}${pick(nature, random)}`;

const landscape = [
  "หนอง",
  "โนน",
  "ดอน",
  "ห้วย",
  "ทุ่ง",
  "โคก",
  "บึง",
  "ท่า",
  "วัง",
  "คลอง",
  "ป่า",
  "นา",
  "ดง",
  "สัน",
];
const nature = [
  ...["ไผ่", "บัว", "สัก", "ยาง", "มะขาม", "มะม่วง", "ขาม", "แดง", "ขาว", "ใหญ่", "น้อย", "กลาง"],
  ...["เหนือ", "ใต้", "ทอง", "แก้ว", "หิน", "ทราย", "ปลา", "ช้าง", "ม้า", "นกยูง", "กระทุ่ม", "ตาล"],
  ...["มะค่า", "ประดู่", "สะเดา", "หว้า", "จาน", "งาม"],
];

const pick = (words: readonly string[], random: () => number): string =>
  words[Math.floor(random() * words.length)] ?? "";
