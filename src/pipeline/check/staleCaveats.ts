import { type Dataset, declarationFile } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { cellFinding } from "./cellFinding.ts";
import type { Part } from "./part.ts";

/** Cautions that speak of an edition whose files are read no more: they are told no longer, and someone has to look. */
export function staleCaveats(dataset: Dataset, parts: readonly Part[]): Finding[] {
  const editions = new Set(parts.map(({ release }) => release));
  const newest = parts.toSorted((a, b) => (a.release < b.release ? -1 : 1)).at(-1);
  if (!newest) return [];
  const { sheet, release } = newest;
  const place = declarationFile(dataset);
  return (dataset.caveats ?? []).flatMap(({ edition, th, en }) =>
    edition === undefined || editions.has(edition)
      ? []
      : [
          {
            ...cellFinding(dataset, { file: sheet.file, release, line: 0, column: "" }, th, {
              code: "caveat_of_earlier_edition",
              expected: {
                th: `ข้อควรระวังที่ตรวจกับไฟล์ของ ${release} แล้ว`,
                en: `a caution that was held against the files of ${release}`,
              },
              advice: {
                th: `ข้อความนี้เขียนจากไฟล์ของ ${edition} ซึ่งมีไฟล์ของ ${release} มาแทนแล้ว เว็บจึงไม่แสดง โปรดดูไฟล์ใหม่ ถ้ายังเป็นจริงให้แก้ edition เป็น ${release} ใน ${place} ถ้าไม่จริงแล้วให้ลบ`,
                en: `“${en}” was written from the files of ${edition}, which those of ${release} have replaced: it is told no more. If it still holds, make its edition ${release} in ${place}; if not, delete it.`,
              },
              suggest: [],
            }),
            ...{ line: null, column: null, severity: "warn" },
          } as const,
        ],
  );
}
