import { phasesOf } from "../../../charts/subjects/targets.ts";
import { inLanguages } from "../../../i18n/inLanguages.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import type { ComparedRow } from "../../../schema/declare/comparedArea.ts";
import type { Text } from "../../../words/text/language.ts";
import { yearsOfRange } from "../../../words/time/yearRange.ts";
import { type TargetRow, targetId, targetRowsOf, targetUnits } from "./targetRows.ts";

/** A row of the comparison for each phase that the plan has, and each unit it is counted in. */
export function comparedTargets(published: Published): readonly ComparedRow[] {
  const rows = [...targetRowsOf(published).values()].flat();
  if (!rows[0]) return [];
  const [first, last] = yearsOfRange(rows[0].plan_years);
  return phasesOf(rows).flatMap((phase) =>
    targetUnits.map((unit) => ({
      id: targetId(phase, unit),
      label: {
        th: `${unitNames[unit].th}เป้าหมายร้อยใจรักษ์ ระยะที่\u00a0${phase}`,
        en: `Target ${unitNames[unit].en} of Roi Jai Rak, phase\u00a0${phase}`,
      },
      note: inLanguages((format) => format.yearSpan(first, last)),
      form: { decimals: 0 },
      bar: true,
    })),
  );
}

const unitNames: Readonly<Record<TargetRow["unit"], Text>> = {
  village: { th: "หมู่บ้าน", en: "villages" },
  tambon: { th: "ตำบล", en: "tambons" },
  amphoe: { th: "อำเภอ", en: "amphoes" },
};
