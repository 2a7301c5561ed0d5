import { keptLines } from "./findingLog.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Unmatched } from "../../schema/declare/reconciliation.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Refusal } from "../../words/reading/reading.ts";
import type { AnyRow } from "./brokenRule.ts";
import type { RowPlace } from "./duplicateKey.ts";
import { severityOf } from "./severity.ts";

/** Wholes without parts and parts without their whole, once a file with all their lines: no sum can be held against either. */
export const unmatchedRows = (
  dataset: Dataset,
  rows: readonly AnyRow[],
  placeOf: (row: AnyRow) => RowPlace,
): Finding[] =>
  (dataset.reconciliations ?? []).flatMap(({ unmatched }) => {
    const placed = (unmatched?.(rows) ?? []).map((one) => ({ ...one, ...placeOf(one.row) }));
    const byFile = Map.groupBy(placed, ({ lacks, file }) => `${lacks} ${file}`);
    return [...byFile.values()].map((own) => {
      const sorted = own.toSorted((a, b) => a.line - b.line);
      const [{ lacks, file, release, line }] = sorted as [(typeof sorted)[number]];
      const { code, ...words } = refusals[lacks];
      const lines = sorted.map((one) => one.line);
      return {
        ...{ dataset: dataset.table.id, release, file, line, column: null, code },
        ...{ severity: severityOf(dataset, code, "warn"), received: "", ...words },
        ...(lines.length > 1 && { times: lines.length, lines: lines.slice(0, keptLines) }),
      };
    });
  });

const refusals: Readonly<Record<Unmatched<never>["lacks"], Refusal>> = {
  whole: {
    code: "whole_missing",
    expected: { th: "ยอดรวมของรายการเหล่านี้", en: "the whole that these rows are part of" },
    advice: {
      th: "ตารางไม่มียอดรวมของรายการเหล่านี้ จึงเทียบยอดไม่ได้ และหน้าที่แสดงยอดรวมจะบอกว่าไม่พบ โปรดตรวจว่าไฟล์ของยอดรวมมาครบ หรือรหัสและชื่อตรงกันทั้งสองไฟล์",
      en: "The table has no whole of these rows: nothing can be held against them, and pages of wholes will say that none is found. Check that the file of wholes is complete, and that codes and names are the same in both.",
    },
    suggest: [],
  },
  parts: {
    code: "parts_missing",
    expected: { th: "รายการย่อยของยอดรวมนี้", en: "the parts of this whole" },
    advice: {
      th: "ตารางไม่มีรายการย่อยของยอดรวมนี้ ยอดที่รวมจากรายการจึงน้อยกว่ายอดรวม โปรดตรวจว่าไฟล์ของรายการมาครบ หรือรหัสและชื่อตรงกันทั้งสองไฟล์",
      en: "The table has no parts of this whole, so that what its rows add up to lacks it. Check that the file of parts is complete, and that codes and names are the same in both.",
    },
    suggest: [],
  },
};
