import { largeTableRows } from "../../../src/schema/declare/partition.ts";
import { type Dataset, declarationFile } from "../../../src/schema/declare/dataset.ts";
import type { Finding } from "../../../src/words/reading/finding.ts";
import type { Text } from "../../../src/words/text/language.ts";
import type { PublishedPart } from "./part.ts";

/** Why a dataset can't be published as a large table: what needs all its rows at once, or isn't declared. */
export function obstacles(
  dataset: Dataset,
  parts: readonly PublishedPart[],
  fixes: number,
): Finding[] {
  const { table, partition, checks = [], comparisons = [], reconciliations = [] } = dataset;
  const rules = [checks, comparisons, reconciliations].flat();
  return [
    ...(partition?.length ? [] : [notPartitioned(dataset)]),
    ...(fixes > 0 ? [hasFixes(table.id)] : []),
    ...(rules.length > 0 ? [hasRules(dataset)] : []),
  ].map((obstacle) => asFinding(dataset, parts, obstacle));
}

/** Small counts that can't be kept secret without all rows at once. */
export const countsNotWithheld = (dataset: Dataset, parts: readonly PublishedPart[]): Finding =>
  asFinding(dataset, parts, {
    expected: {
      th: `ตารางที่ปกปิดจำนวนคนที่น้อยได้โดยไม่ต้องดูทุกแถวพร้อมกัน`,
      en: `a table whose small counts can be withheld without looking at all its rows together`,
    },
    advice: {
      th: `บางกลุ่มมีแถวมากเกินไป หรือมีจำนวนที่ต้องปกปิดเพียงจำนวนเดียวซึ่งไม่มีจำนวนอื่นช่วยบัง จึงยังไม่เผยแพร่ ให้ผู้ดูแลระบบทบทวน disclosure ใน ${declarationFile(dataset)}`,
      en: `A group has too many rows, or a single count to withhold and nothing to hide it behind: review disclosure in ${declarationFile(dataset)}. Nothing is published.`,
    },
  });

const asFinding = (
  dataset: Dataset,
  [part]: readonly PublishedPart[],
  obstacle: Obstacle,
): Finding => ({
  dataset: dataset.table.id,
  release: part?.release ?? "",
  file: part?.file ?? "",
  line: null,
  column: null,
  code: "table_too_large",
  severity: "refuse",
  received: "",
  suggest: [],
  ...obstacle,
});

interface Obstacle {
  readonly expected: Text;
  readonly advice: Text;
}

const most = String(largeTableRows).replace(/\B(?=(\d{3})+$)/g, ",");

const notPartitioned = (dataset: Dataset): Obstacle => ({
  expected: {
    th: `ตารางไม่เกิน ${most} แถว หรือตารางที่ประกาศคอลัมน์สำหรับแบ่งไว้แล้ว`,
    en: `a table of at most ${most} rows, or one that declares the columns it is published by`,
  },
  advice: {
    th: `ให้ผู้ดูแลระบบเพิ่ม partition ใน ${declarationFile(dataset)} เช่น ปีงบประมาณและรหัสจังหวัด`,
    en: `Add a partition to ${declarationFile(dataset)}, such as the fiscal year and the province code.`,
  },
});

const hasFixes = (id: string): Obstacle => ({
  expected: {
    th: `ตารางไม่เกิน ${most} แถว หรือตารางที่ไม่มีรายการแก้ไขใน data/fixes/${id}.csv`,
    en: `a table of at most ${most} rows, or one without corrections in data/fixes/${id}.csv`,
  },
  advice: {
    th: "ให้แก้ที่ไฟล์ต้นทางแล้วส่งออกใหม่ จากนั้นลบรายการแก้ไขออก",
    en: "Have the source corrected and exported again, then remove the corrections.",
  },
});

const hasRules = (dataset: Dataset): Obstacle => ({
  expected: {
    th: `ตารางไม่เกิน ${most} แถว หรือตารางที่ไม่มีกฎซึ่งต้องดูทุกแถวพร้อมกัน`,
    en: `a table of at most ${most} rows, or one without rules that look at all rows together`,
  },
  advice: {
    th: `ให้ผู้ดูแลระบบนำ checks, comparisons และ reconciliations ออกจาก ${declarationFile(dataset)} หรือเผยแพร่ข้อมูลเป็นหลายตาราง`,
    en: `Take checks, comparisons and reconciliations out of ${declarationFile(dataset)}, or publish the data as several tables.`,
  },
});
