import type { Say } from "../../charts/chart.ts";
import {
  type SummedMeasure,
  type FundSum,
  type FundTotals,
  type FundType,
  fundTypes,
  totalsOf,
  yearsOf,
} from "../../charts/subjects/fundSums.ts";
import {
  fundMeasureName,
  summedMeasures,
  fundTypeName,
  fundSilence,
  statingText,
} from "../../charts/subjects/fundTable.ts";
import { villageFunds, villageFundSums } from "../../datasets/village-funds.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { sumsFileOf } from "../../schema/export/sumsTable.ts";
import type { SourceRow } from "../../words/subject/statement.ts";
import { type AreaFact, areaFact } from "../areas/areaFact.ts";
import type { AreaSubject } from "../areas/areaSubject.ts";
import type { AreaTheme, FactGrid } from "../areas/areaTheme.ts";
import { catalogSourcesOf } from "../tables/dataIndex.ts";
import { perPublication } from "../releases/perPublication.ts";

/** What the village funds of an area hold in the latest year; nothing where the table is not published. */
export const villageFundsSubject: AreaSubject = { themes: villageFundsTheme };

function villageFundsTheme(published: Published, code: string, say: Say): AreaTheme[] {
  if (!sumsFileOf(published.catalog, villageFundSums.id)) return [];
  const words = wording[say.language];
  const { year, sums, provinces } = fundsOf(published);
  const own = sums.get(code) ?? [];
  const isSilent = own.length === 0;
  return [
    {
      id: "village-funds",
      heading: words.heading(say.format.fiscalYear(year)),
      facts: allFacts(totalsOf(own, rowsBehind(published, code)), say),
      grids: isSilent ? [] : [gridOf(published, code, own, say)],
      remarks: isSilent
        ? [words.silent]
        : [
            ...(code === country ? [words.provinces(say.format.number(provinces))] : []),
            words.explained,
          ],
    },
  ];
}

const allFacts = (totals: FundTotals, say: Say): AreaFact[] => [
  areaFact(wording[say.language].funds, totals.funds, say, (value) =>
    wording[say.language].places(say.format.number(value)),
  ),
  ...summedMeasures.map((measure) => factOf(measure, totals, say)),
];

/** By type, those that the area has none of left out: the total above says how many there are. */
function gridOf(published: Published, code: string, own: readonly FundSum[], say: Say): FactGrid {
  const words = wording[say.language];
  const types = fundTypes.filter((type) => own.some(({ fund_type }) => fund_type === type));
  return {
    caption: words.byType,
    corner: words.type,
    columns: summedMeasures.map((measure) => fundMeasureName(measure, say)),
    rows: types.map((type) => {
      const totals = totalsOf(
        own.filter(({ fund_type }) => fund_type === type),
        rowsBehind(published, code, type),
      );
      return {
        label: fundTypeName(type, say),
        facts: summedMeasures.map((measure) => factOf(measure, totals, say)),
      };
    }),
  };
}

function factOf(measure: SummedMeasure, totals: FundTotals, say: Say): AreaFact {
  const total = totals[measure];
  const show = (value: number) =>
    measure === "members" ? say.format.number(value) : say.format.decimal(value, 2);
  const fact = areaFact(fundMeasureName(measure, say), total.value, say, show, {
    note: totals.funds.kind === "notStated" ? null : statingText(total, totals, say),
  });
  return total.value.kind === "notStated" ? { ...fact, value: fundSilence(total, say) } : fact;
}

/** The rows behind a sum: of a tambon those themselves, of a larger area how many there are in each file. */
function rowsBehind(published: Published, code: string, type?: FundType): readonly SourceRow[] {
  const { rows, isWhole } = fundsOf(published);
  const all = rows.get(code) ?? [];
  const own = type === undefined ? all : all.filter(({ fund_type }) => fund_type === type);
  if (code.length === 6 && isWhole) return own;
  return [...Map.groupBy(own, ({ source_file }) => source_file)].map(([source_file, group]) => ({
    source_file,
    source_row: group[0]?.source_row ?? 1,
    rows: group.length,
  }));
}

/** The latest year's sums and rows under the codes of their areas; sorted into place once. */
const fundsOf = perPublication((published) => {
  const all = published.rows(villageFundSums);
  const year = yearsOf(all).at(-1) ?? 0;
  const rows = new Map<string, (SourceRow & { readonly fund_type: FundType })[]>();
  for (const row of published.rows(villageFunds.table)) {
    if (row.fiscal_year !== year) continue;
    for (const code of [country, row.province_code, row.amphoe_code, row.tambon_code]) {
      const under = rows.get(code);
      if (under) under.push(row);
      else rows.set(code, [row]);
    }
  }
  return {
    year,
    rows,
    provinces: [...rows.keys()].filter((code) => code.length === 2 && code !== country).length,
    sums: Map.groupBy(
      all.filter(({ fiscal_year }) => fiscal_year === year),
      ({ area_code }) => area_code as string,
    ),
    /** Rows of a file that is shown in part may have no page to lead to. */
    isWhole: catalogSourcesOf(published, villageFunds.table.id).every(
      ({ excerpt }) => excerpt === undefined,
    ),
  };
});

const wording = {
  th: {
    heading: (year: string) => `กองทุนและกลุ่มการเงินในหมู่บ้าน ${year}`,
    funds: "กองทุนและกลุ่ม",
    places: (value: string) => `${value}\u00a0แห่ง`,
    byType: "แยกตามประเภทกองทุน",
    type: "ประเภทกองทุน",
    provinces: (provinces: string) => `รวมเฉพาะ ${provinces}\u00a0จังหวัดที่มีข้อมูล`,
    silent: "ตารางกองทุนและกลุ่มการเงินในหมู่บ้านไม่ได้กล่าวถึงพื้นที่นี้ ซึ่งไม่ได้แปลว่าไม่มี",
    explained: "ยอดรวมนับเฉพาะแห่งที่ต้นทางระบุค่า และบอกไว้ว่ามีกี่แห่งที่ระบุ คนหนึ่งเป็นสมาชิกได้หลายแห่ง",
  },
  en: {
    heading: (year: string) => `Village funds and groups, ${year}`,
    funds: "Funds and groups",
    places: (value: string) => value,
    byType: "By type of fund",
    type: "Type of fund",
    provinces: (provinces: string) => `The ${provinces} provinces with data together.`,
    silent:
      "The table of village funds and groups does not speak of this area, which does not mean that there are none.",
    explained:
      "Sums add up only the funds whose figure the source states, and say how many do. One person may belong to several.",
  },
};
