import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import { dataPath, qualityPath, tablePath } from "../../paths.ts";
import { portraitOf } from "../../query/portrait.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Field } from "../../schema/declare/field.ts";
import type { Language } from "../../words/text/language.ts";
import { catalogTableOf, cellsOf, datasetOf, catalogSourcesOf } from "./dataIndex.ts";
import { type EvidenceCorrection, evidenceCorrections } from "./evidence.ts";
import type { Link } from "../site/link.ts";
import { sayOf } from "../site/say.ts";
import { definePages, type Page, pageOf } from "../site/page.ts";
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
  readonly corrections: readonly EvidenceCorrection[];
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
      corrections: evidenceCorrections(published, catalogTableOf(published, id).fixes, language),
      emptyColumns: emptyColumnsOf(published, id, language),
    };
  },
});

function leadOf(published: Published, id: string, language: Language): string {
  const { number } = formats[language];
  const { rows, findings, fixes } = catalogTableOf(published, id);
  return leads[language](
    number(rows),
    number(catalogSourcesOf(published, id).length),
    number(rejectedOf(published, id)),
    number(findings.length),
    number(fixes.length),
  );
}

const leads = {
  th: (rows: string, files: string, rejected: string, findings: string, fixes: string) =>
    `ตารางนี้มี ${rows} แถว อ่านจากไฟล์ต้นทาง ${files} ไฟล์ มีแถวที่ไม่รับ ${rejected} แถว ข้อสังเกต ${findings} แห่ง และค่าที่แก้ไข ${fixes} แห่ง`,
  en: (rows: string, files: string, rejected: string, findings: string, fixes: string) =>
    `Rows in the table: ${rows}. Source files read: ${files}. Rows rejected: ${rejected}. Remarks: ${findings}. Values corrected: ${fixes}.`,
};

const rejectedOf = (published: Published, id: string): number =>
  catalogSourcesOf(published, id).reduce((sum, { account }) => sum + account.rejected, 0);

/** What every table is checked for, then what its own declaration asks. */
function rulesOf(published: Published, id: string, language: Language): Rule[] {
  const dataset = datasetOf(id);
  const say = words[language];
  const { findings } = catalogTableOf(published, id);
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
    ...footingRules(published, id, language),
  ];
}

/** One rule for each kind of whole, over all measures that were added up. */
function footingRules(published: Published, id: string, language: Language): Rule[] {
  const outcomes = catalogTableOf(published, id).reconciliations ?? [];
  const columns = datasetOf(id).table.columns as Readonly<Record<string, Field>>;
  const { number, list } = formats[language];
  const { footingHeld, footingBroken, footingIncomplete } = words[language];
  return [...Map.groupBy(outcomes, ({ title }) => title.th).values()].map((some) => {
    const total = (part: "compared" | "differing" | "incomplete") =>
      some.reduce((sum, outcome) => sum + outcome[part], 0);
    const [compared, differing, incomplete] = [
      total("compared"),
      total("differing"),
      total("incomplete"),
    ];
    const measures = some.map(({ measure }) => columns[measure]?.label[language] ?? measure);
    const outcome =
      differing === 0
        ? footingHeld(number(compared))
        : footingBroken(number(differing), number(compared));
    return {
      expected: capitalized(`${some[0]!.title[language]} (${list(measures)})`),
      outcome: incomplete === 0 ? outcome : `${outcome} ${footingIncomplete(number(incomplete))}`,
      held: differing === 0,
    };
  });
}

const ruleOf = (expected: string, broken: number, language: Language): Rule => ({
  expected: capitalized(expected),
  outcome:
    broken === 0
      ? words[language].ruleHeld
      : words[language].ruleBroken(formats[language].number(broken)),
  held: broken === 0,
});

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function emptyColumnsOf(published: Published, id: string, language: Language): EmptyColumn[] {
  const dataset = datasetOf(id);
  const { number } = formats[language];
  return Object.entries<Field>(dataset.table.columns).flatMap(([name, { label }]) => {
    const { empty, rows } = portraitOf(cellsOf(published, dataset, name));
    if (empty === 0) return [];
    const count = words[language].emptyCount(number(empty), number(rows));
    return [{ name, label: label[language], path: tablePath(language, id, name), count }];
  });
}
