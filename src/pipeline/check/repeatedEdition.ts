import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { toArabicDigits } from "../../words/number/thaiDigits.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import type { Sheet } from "../read/sheet.ts";
import { cellFinding } from "./cellFinding.ts";
import type { Part } from "./part.ts";

/**
 * Files that are those of an earlier edition once more: byte for byte, or with the same cells saved
 * in another order, encoding or form of numbers. One finding each, unless its source.json says that it is so.
 */
export function repeatedEditions(
  dataset: Dataset,
  parts: readonly Part[],
  replaced: readonly Part[],
): Finding[] {
  const earlier = [...replaced, ...parts];
  return parts.flatMap((part) => {
    const same = earlier.find(
      (other) => other.release < part.release && isSame(other.sheet, part.sheet),
    );
    if (part.isUnchanged) return same ? [] : [notUnchanged(dataset, part)];
    return same ? [repeated(dataset, part, same)] : [];
  });
}

function isSame(a: Sheet, b: Sheet): boolean {
  if (a.sha256 === b.sha256) return true;
  if (a.records.length !== b.records.length || a.records.length === 0) return false;
  const ofA = a.records.map(contentOf).sort();
  const ofB = b.records.map(contentOf).sort();
  return ofA.every((content, i) => content === ofB[i]);
}

/** The cells of a record whatever the order of their columns. */
const contentOf = ({ cells }: Sheet["records"][number]): string =>
  cells.map(plainCell).sort().join("\u0000");

function plainCell(cell: string): string {
  const text = toArabicDigits(cleanText(cell));
  const bare = text.replaceAll(",", "");
  return /^\d+(?:\.\d+)?$/.test(bare) ? String(Number(bare)) : text;
}

const repeated = (dataset: Dataset, { sheet, release }: Part, same: Part): Finding => {
  const name = sheet.file.split("/").at(-1)!;
  const isOfBytes = sheet.sha256 === same.sheet.sha256;
  return {
    ...cellFinding(dataset, { file: sheet.file, release, line: 0, column: "" }, name, {
      code: "edition_repeated",
      expected: {
        th: `ไฟล์ของ ${release} ซึ่งต่างจากไฟล์ของ ${same.release}`,
        en: `the file of ${release}, which differs from that of ${same.release}`,
      },
      advice: {
        th: `${isOfBytes ? "ไฟล์นี้เหมือนไฟล์" : "ทุกแถวเหมือนไฟล์"} data/${same.sheet.file} ให้วางไฟล์ของ ${release} แทน หรือลบไฟล์นี้ ถ้าหน่วยงานยืนยันว่าข้อมูลไม่เปลี่ยนจริง ให้เขียน "unchanged": ["${name}"] ใน source.json ข้างไฟล์`,
        en: `${isOfBytes ? "It is byte for byte" : "All its rows are those of"} data/${same.sheet.file}. Put the file of ${release} in its place, or delete it. If the agency says that nothing changed, write "unchanged": ["${name}"] in the source.json beside it.`,
      },
      suggest: [],
    }),
    line: null,
    column: null,
  };
};

const notUnchanged = (dataset: Dataset, { sheet, release }: Part): Finding => {
  const name = sheet.file.split("/").at(-1)!;
  const file = sheet.file.replace(/[^/]+$/, "source.json");
  return {
    ...cellFinding(dataset, { file, release, line: 0, column: "unchanged" }, name, {
      code: "source_unchanged_differs",
      expected: {
        th: "ไฟล์ที่เหมือนไฟล์ของปีก่อนหน้าทุกแถว",
        en: "a file whose rows are all those of an edition before",
      },
      advice: {
        th: `ไฟล์นี้ไม่เหมือนไฟล์ของปีก่อนหน้าแล้ว ให้ลบชื่อนี้ออกจาก "unchanged"`,
        en: `The file is no longer that of an edition before: remove its name from "unchanged".`,
      },
      suggest: [],
    }),
    line: null,
  };
};
