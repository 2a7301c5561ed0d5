import type { CatalogOrigin } from "../../src/schema/catalogues/catalog.ts";
import { sampleLabel } from "../../src/words/subject/sample.ts";
import { encodeWindows874 } from "../bench/exportFile.ts";
import type { MadeFundRow } from "../bench/fundRow.ts";
import { createRandom } from "../bench/random.ts";
import { messyWriting } from "../bench/writing.ts";
import { fundRows } from "./funds.ts";
import type { Village } from "./villages.ts";

/** Stands beside the made-up export; `sample` is what labels all that is made of it. */
export const sampleOrigin: CatalogOrigin = {
  publisher: `${sampleLabel.th} (${sampleLabel.en})`,
  title: `${sampleLabel.th}: กองทุนและกลุ่มการเงินในหมู่บ้าน สร้างด้วยโปรแกรมเพื่อทดลองเว็บนี้ (${sampleLabel.en})`,
  address: null,
  licence: null,
  retrieved: "2025-10-01",
  note: "รหัสและชื่อหมู่บ้านเป็นของจริง ส่วนกองทุน จำนวนคน และจำนวนเงินทั้งหมดเป็นตัวเลขสมมติ ไม่ใช่ข้อมูลของหมู่บ้านใด ห้ามนำไปอ้างอิง",
  sample: true,
};

/** The province whose stated total counts one row more than the file has, for a mismatch to show. */
const unequal = "พะเยา";

/** A made-up export as an agency's spreadsheet would write it, the same bytes each time. */
export function writeSample(villages: readonly Village[]): { rows: number; bytes: Uint8Array } {
  const writing = messyWriting(createRandom(2568));
  const pieces = [writing.head];
  let rows = 0;
  let last: MadeFundRow | null = null;
  const endProvince = (): void => {
    if (last?.province.nameTh === unequal) writing.row({ ...last, members: null });
    pieces.push(writing.provinceEnd());
  };
  for (const group of fundRows(villages, createRandom(66))) {
    for (const row of group) {
      if (last && last.province.code !== row.province.code) endProvince();
      pieces.push(writing.row(row));
      last = row;
      rows++;
    }
  }
  endProvince();
  pieces.push(writing.end());
  return { rows, bytes: encodeWindows874(pieces.join("")) };
}
