import { basename, dirname } from "node:path";
import { declarationFindings, declared } from "../../src/datasets/index.ts";
import { inEdition, isNamed } from "../../src/pipeline/sources/edition.ts";
import type { Dataset, Source } from "../../src/schema/declare/dataset.ts";
import { findingText } from "../../src/words/reading/findingText.ts";
import type { Language, Text } from "../../src/words/text/language.ts";
import { fileOnDisk } from "../report/causes.ts";

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
