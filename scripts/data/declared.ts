import { basename, dirname } from "node:path";
import { declared } from "../../src/datasets/index.ts";
import { inEdition, isNamed } from "../../src/pipeline/sources/edition.ts";
import type { Dataset, Source } from "../../src/schema/declare/dataset.ts";
import type { Text } from "../../src/words/text/language.ts";

export const findDataset = (id: string): Dataset | undefined =>
  declared.find(({ table }) => table.id === id);

export function unknownDataset(id: string): Text {
  const ids = declared.map(({ table }) => table.id).join(", ");
  return {
    th: `ไม่มีชุดข้อมูลชื่อ “${id}” ที่ประกาศไว้ใน src/datasets โปรดเลือกจาก ${ids}`,
    en: `No dataset “${id}” is declared in src/datasets. Choose one of ${ids}.`,
  };
}

/** Which of a dataset's files this is, by its name; its first when the name tells nothing. */
export function sourceOfFile({ table, sources }: Dataset, file: string): Source {
  const source = sources.find((one) => isNamed(one, basename(file))) ?? sources[0];
  if (!source) throw new Error(`dataset has no source: ${table.id}`);
  const edition = editionOf(file);
  return edition === null ? source : inEdition(source, edition, basename(file));
}

/** The year that a file's folder is named after, or else the last in its own name. */
const editionOf = (file: string): string | null =>
  [basename(dirname(file)), ...(basename(file).match(/\d{4}/g) ?? []).reverse()].find((name) =>
    /^2[45]\d\d$/.test(name),
  ) ?? null;
