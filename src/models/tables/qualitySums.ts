import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import { qualityPath } from "../../paths.ts";
import type { CatalogTable, Published } from "../../schema/catalogues/catalog.ts";
import type { Field } from "../../schema/declare/field.ts";
import type { Reconciled } from "../../schema/declare/reconciliation.ts";
import type { Language } from "../../words/text/language.ts";
import { datasetOf } from "./dataIndex.ts";
import type { Link } from "../site/link.ts";

/** Parts and wholes that were added up and held against each other. */
export interface SumCheck {
  readonly table: Link;
  readonly expected: string;
  readonly outcome: string;
  readonly held: boolean;
}

/** Every sum that a table was checked for: by its own rules, then by declared reconciliations. */
export const qualitySums = (published: Published, language: Language): SumCheck[] =>
  published.catalog.tables.flatMap((table) => [
    ...ruleSums(table, language),
    ...(table.reconciliations ?? []).map((one) => reconciledSum(table.id, one, language)),
  ]);

/** The rules that add rows up or hold one total against another. */
const sumCodes = [
  ...["parts_differ", "sexes_differ", "columns_differ", "population_differs", "sum_differs"],
  ...["month_total_differs", "persons_differ", "total_differs"],
];

function ruleSums({ id, findings }: CatalogTable, language: Language): SumCheck[] {
  const { checks = [], comparisons = [] } = datasetOf(id);
  return [...checks, ...comparisons]
    .filter(({ code }) => sumCodes.includes(code))
    .map(({ code, expected }) => {
      const broken = findings.filter((finding) => finding.code === code).length;
      return {
        table: tableLink(id, language),
        expected: expected[language].charAt(0).toUpperCase() + expected[language].slice(1),
        outcome:
          broken === 0
            ? words[language].ruleHeld
            : words[language].ruleBroken(formats[language].number(broken)),
        held: broken === 0,
      };
    });
}

function reconciledSum(
  id: string,
  { title, measure, compared, differing, incomplete }: Reconciled,
  language: Language,
): SumCheck {
  const columns: Readonly<Record<string, Field>> = datasetOf(id).table.columns;
  const { number } = formats[language];
  return {
    table: tableLink(id, language),
    expected: `${title[language]}: ${columns[measure]?.label[language] ?? measure}`,
    outcome: wording[language](number(compared), number(differing), number(incomplete)),
    held: differing === 0,
  };
}

const tableLink = (id: string, language: Language): Link => ({
  label: datasetOf(id).table.title[language],
  path: `${qualityPath(language, id)}#findings`,
});

const wording = {
  th: (compared: string, differing: string, incomplete: string) =>
    [
      differing === "0"
        ? `ตรงทั้ง ${compared} ยอดที่เทียบได้`
        : `เทียบได้ ${compared} ยอด ไม่ตรง ${differing} ยอด`,
      ...(incomplete === "0" ? [] : [`เทียบไม่ได้เพราะบางส่วนไม่ได้ระบุ ${incomplete} ยอด`]),
    ].join(" "),
  en: (compared: string, differing: string, incomplete: string) =>
    [
      differing === "0"
        ? `all of the ${compared} totals compared agree`
        : `${compared} totals compared, ${differing} differ`,
      ...(incomplete === "0"
        ? []
        : [`${incomplete} could not be compared, a part not being stated`]),
    ].join("; "),
};
