import { formats } from "../i18n/format.ts";
import { words } from "../i18n/text.ts";
import { dataPath, qualityPath, tablePath } from "../paths.ts";
import { portraitOf } from "../query/portrait.ts";
import type { Published } from "../schema/catalog.ts";
import type { AnyColumn } from "../schema/column.ts";
import type { Reconciled } from "../schema/reconciliation.ts";
import type { Language } from "../words/language.ts";
import { catalogTableOf, cellsOf, datasetOf, sourcesOf } from "./dataIndex.ts";
import { type Correction, correctionsOf } from "./evidence.ts";
import { type Link, sayOf } from "./figure.ts";
import { definePages, type Page, pageOf } from "./page.ts";
import { keyLabels, tableAddresses, type TableAddress, tableTabs } from "./tablePage.ts";

/** Something that was checked, and what came of it. */
export interface Rule {
  readonly expected: string;
  readonly outcome: string;
  readonly held: boolean;
}

/** A column that has empty cells. */
export interface EmptyColumn extends Link {
  readonly name: string;
  readonly count: string;
}

export interface QualityPage extends Page {
  readonly lead: string;
  readonly tabs: readonly (Link & { readonly current: boolean })[];
  readonly rules: readonly Rule[];
  readonly corrections: readonly Correction[];
  readonly emptyColumns: readonly EmptyColumn[];
}

/** How a table was read and what was found on the way: `/data/phase-targets/quality/`. */
export const qualityPages = definePages<TableAddress, QualityPage>({
  addresses: tableAddresses,
  build: (published, { language, table: id }) => {
    const title = datasetOf(id).table.title[language];
    const lead = leadOf(published, id, language);
    return {
      ...pageOf(
        language,
        (language) => qualityPath(language, id),
        { title: `${words[language].quality}: ${title}`, description: lead },
        [
          { label: words[language].data, path: dataPath(language) },
          { label: title, path: tablePath(language, id) },
          { label: words[language].quality, path: qualityPath(language, id) },
        ],
      ),
      lead,
      tabs: tableTabs(language, id, "quality"),
      rules: rulesOf(published, id, language),
      corrections: correctionsOf(published, catalogTableOf(published, id).fixes, language),
      emptyColumns: emptyColumnsOf(published, id, language),
    };
  },
});

function leadOf(published: Published, id: string, language: Language): string {
  const { number } = formats[language];
  const { rows, findings, fixes } = catalogTableOf(published, id);
  return leads[language](
    number(rows),
    number(sourcesOf(published, id).length),
    number(rejectedOf(published, id)),
    number(findings.length),
    number(fixes.length),
  );
}

const leads = {
  th: (rows: string, files: string, rejected: string, findings: string, fixes: string) =>
    `ตารางนี้มี ${rows} แถว อ่านจากไฟล์ต้นทาง ${files} ไฟล์ มีแถวที่ไม่รับ ${rejected} แถว ข้อสังเกต ${findings} จุด และค่าที่แก้ไข ${fixes} จุด`,
  en: (rows: string, files: string, rejected: string, findings: string, fixes: string) =>
    `Rows in the table: ${rows}. Source files read: ${files}. Rows rejected: ${rejected}. Remarks: ${findings}. Values corrected: ${fixes}.`,
};

const rejectedOf = (published: Published, id: string): number =>
  sourcesOf(published, id).reduce((sum, { account }) => sum + account.rejected, 0);

/** What every table is checked for, then what its own declaration asks. */
function rulesOf(published: Published, id: string, language: Language): Rule[] {
  const dataset = datasetOf(id);
  const say = words[language];
  const { findings, reconciliations = [] } = catalogTableOf(published, id);
  const countOf = (wanted: string) => findings.filter(({ code }) => code === wanted).length;
  const declared = [...(dataset.checks ?? []), ...(dataset.comparisons ?? [])];
  return [
    ruleOf(say.everyCellReads, rejectedOf(published, id), language),
    ruleOf(
      say.noDoubleKey(keyLabels(dataset, sayOf(published, language))),
      countOf("duplicate_key"),
      language,
    ),
    ...declared.map(({ code, expected }) => ruleOf(expected[language], countOf(code), language)),
    ...reconciliations.map((one) => reconciledRule(dataset.table.columns, one, language)),
  ];
}

/** Parts held against their wholes in one measure, and how many came out equal. */
function reconciledRule(
  columns: Readonly<Record<string, AnyColumn>>,
  { title, measure, compared, differing }: Reconciled,
  language: Language,
): Rule {
  const label = columns[measure]?.label[language] ?? measure;
  const { number } = formats[language];
  return {
    expected: `${title[language]}: ${label}`,
    outcome: reconciledOutcome[language](number(compared), number(differing)),
    held: differing === 0,
  };
}

const reconciledOutcome = {
  th: (compared: string, differing: string) =>
    differing === "0"
      ? `เทียบแล้ว ${compared} ยอด ตรงกันทุกยอด`
      : `เทียบแล้ว ${compared} ยอด ไม่ตรง ${differing} ยอด`,
  en: (compared: string, differing: string) => `Compared: ${compared}. Differing: ${differing}.`,
};

const ruleOf = (expected: string, broken: number, language: Language): Rule => ({
  expected: expected.charAt(0).toUpperCase() + expected.slice(1),
  outcome:
    broken === 0
      ? words[language].ruleHeld
      : words[language].ruleBroken(formats[language].number(broken)),
  held: broken === 0,
});

function emptyColumnsOf(published: Published, id: string, language: Language): EmptyColumn[] {
  const dataset = datasetOf(id);
  const { number } = formats[language];
  return Object.entries<AnyColumn>(dataset.table.columns).flatMap(([name, { label }]) => {
    const { empty, rows } = portraitOf(cellsOf(published, dataset, name));
    if (empty === 0) return [];
    const count = words[language].emptyCount(number(empty), number(rows));
    return [{ name, label: label[language], path: tablePath(language, id, name), count }];
  });
}
