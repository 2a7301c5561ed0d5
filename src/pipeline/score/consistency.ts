import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Field } from "../../schema/declare/field.ts";
import { kindOf } from "../../schema/declare/kinds.ts";
import type { Text } from "../../words/text/language.ts";
import { faultsTold } from "./faults.ts";
import type { DimensionScore, ScoredFile } from "./dimension.ts";

/** A rule that no single cell can break, by the codes of what is found where it is. */
interface Rule {
  readonly codes: readonly string[];
  readonly name: Text;
}

/** Rules between cells, rows and tables that hold. */
export function consistency({ dataset, findings }: ScoredFile): DimensionScore {
  const name = { th: "ความสอดคล้องกัน", en: "Consistency" };
  const rules = rulesOf(dataset);
  const broken = rules.filter(({ codes }) => findings.some(({ code }) => codes.includes(code)));
  const met = rules.length - broken.length;
  const isRule = ruleCodes(dataset);
  const list = (language: keyof Text) => rules.map(({ name }) => name[language]).join("; ");
  return {
    ...{ id: "consistency", name },
    counted: rules.length === 0 ? null : { met, of: rules.length },
    working:
      rules.length === 0
        ? noRules
        : {
            th: `กฎระหว่างช่อง แถว และตารางที่เป็นจริง ${met} จาก ${rules.length} ข้อ: ${list("th")}`,
            en: `Rules between cells, rows and tables that hold: ${met} of ${rules.length}: ${list("en")}`,
          },
    lacking: faultsTold(findings.filter(({ code }) => isRule.has(code))),
  };
}

export const ruleCodes = (dataset: Dataset): ReadonlySet<string> =>
  new Set(rulesOf(dataset).flatMap(({ codes }) => codes));

const rulesOf = (dataset: Dataset): readonly Rule[] => [
  ...(dataset.checks ?? []).map(({ code, expected }) => ({ codes: [code], name: expected })),
  ...(hasAreas(dataset) ? [areasAgree] : []),
  ...(dataset.reconciliations ? [partsAddUp] : []),
  ...(dataset.layout?.totals ? [totalsAddUp] : []),
  ...(dataset.limits ? [withinLimits] : []),
];

const hasAreas = ({ table }: Dataset): boolean =>
  Object.values<Field>(table.columns).some((field) => kindOf(field).area !== undefined);

const areasAgree: Rule = {
  codes: [
    ...["area_codes_contradict", "area_name_contradicts_code", "place_outside_parent"],
    ...["village_name_contradicts_code", "moo_contradicts_code"],
  ],
  name: { th: "รหัสและชื่อพื้นที่ตรงกัน", en: "codes and names of places agree" },
};

const partsAddUp: Rule = {
  codes: ["parts_differ"],
  name: { th: "ส่วนย่อยรวมกันได้เท่ากับส่วนใหญ่", en: "parts add up to their wholes" },
};

const totalsAddUp: Rule = {
  codes: ["total_differs"],
  name: { th: "แถวรวมเท่ากับผลบวก", en: "totals are the sums of their rows" },
};

const withinLimits: Rule = {
  codes: ["beyond_limit"],
  name: { th: "ไม่เกินที่ตารางอื่นบอกว่าเป็นไปได้", en: "no more than other tables know there can be" },
};

const noRules: Text = {
  th: "ไม่ได้นับ เพราะตารางนี้ไม่ได้ประกาศกฎระหว่างช่องหรือแถว",
  en: "Not counted: this table declares no rule between cells or rows",
};
