import { declarationFindings, declared } from "../../src/datasets/index.ts";
import type { Dataset } from "../../src/schema/declare/dataset.ts";
import { findingText } from "../../src/words/reading/findingText.ts";
import type { Language, Text } from "../../src/words/text/language.ts";
import { fileOnDisk } from "../../src/pipeline/report/causes.ts";

export const findDataset = (id: string): Dataset | undefined =>
  declared.find(({ table }) => table.id === id);

/** Why there is no such dataset: what is wrong with its declaration, or that there is none. */
export function unknownDataset(id: string): Text {
  const wrong = declarationFindings.filter(({ dataset }) => dataset === id);
  if (wrong.length > 0) {
    const told = (language: Language) =>
      wrong.map((one) => findingText({ ...one, file: fileOnDisk(one) }, language)).join("\n\n");
    return { th: told("th"), en: told("en") };
  }
  const ids = declared.map(({ table }) => table.id).join(", ");
  return {
    th: `ไม่มีชุดข้อมูลชื่อ “${id}” ที่ประกาศไว้ โปรดเลือกจาก ${ids}`,
    en: `No dataset “${id}” is declared. Choose one of ${ids}.`,
  };
}
