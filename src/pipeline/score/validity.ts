import { grouped } from "../../words/number/groupedNumber.ts";
import { ruleCodes } from "./consistency.ts";
import { faultsTold } from "./faults.ts";
import { type DimensionScore, hasColumns, columnsMissing, type ScoredFile } from "./dimension.ts";
import { duplicateCodes } from "./uniqueness.ts";

/** Rows of data whose every cell is what its column declares: form, list, range, place. */
export function validity(file: ScoredFile): DimensionScore {
  const { dataset, findings, account } = file;
  const of = account.accepted + account.rejected;
  const met = account.accepted;
  const rules = ruleCodes(dataset);
  const faults = findings.filter(
    ({ severity, code, line, lines }) =>
      severity === "refuse" &&
      (line !== null || lines !== undefined) &&
      !duplicateCodes.has(code) &&
      !rules.has(code),
  );
  return {
    id: "validity",
    name: { th: "ความถูกต้องตามรูปแบบ", en: "Validity" },
    ...(hasColumns(file)
      ? {
          counted: { met, of },
          working: {
            th: `แถวข้อมูลที่อ่านได้ครบทุกช่องตามที่ตารางกำหนด ${grouped(met)} จาก ${grouped(of)} แถว`,
            en: `Rows of data of which every cell is what the table asks for: ${grouped(met)} of ${grouped(of)}`,
          },
        }
      : { counted: null, working: columnsMissing }),
    lacking: faultsTold(faults),
  };
}
