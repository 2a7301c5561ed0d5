import { findingTimes } from "../report/causes.ts";
import { grouped } from "../../words/number/groupedNumber.ts";
import { faultsTold } from "./faults.ts";
import { type DimensionScore, hasColumns, columnsMissing, type ScoredFile } from "./dimension.ts";

/** Findings that a row tells what another tells already. */
export const duplicateCodes: ReadonlySet<string> = new Set(["duplicate_key", "duplicate_row"]);

/** Rows of data that tell what no other row tells. */
export function uniqueness(file: ScoredFile): DimensionScore {
  const { findings, account } = file;
  const duplicates = findings.filter(({ code }) => duplicateCodes.has(code));
  const of = account.accepted + account.rejected;
  const met = Math.max(0, of - findingTimes(duplicates));
  return {
    id: "uniqueness",
    name: { th: "ความไม่ซ้ำซ้อน", en: "Uniqueness" },
    ...(hasColumns(file)
      ? {
          counted: { met, of },
          working: {
            th: `แถวข้อมูลที่ไม่ซ้ำกับแถวอื่น ${grouped(met)} จาก ${grouped(of)} แถว`,
            en: `Rows of data that repeat no other: ${grouped(met)} of ${grouped(of)}`,
          },
        }
      : { counted: null, working: columnsMissing }),
    lacking: faultsTold(duplicates),
  };
}
