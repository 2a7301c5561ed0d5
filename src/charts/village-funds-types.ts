import { villageFunds, villageFundSums } from "../datasets/village-funds.ts";
import { query } from "../query/query.ts";
import { type AreaCode, country } from "../schema/declare/anyAreaColumns.ts";
import type { ProvinceCode } from "../words/place/area.ts";
import { defineChart, type Say } from "./chart.ts";
import { labelCell } from "./figureCell.ts";
import {
  added,
  type FundMeasure,
  type FundRows,
  type FundSum,
  type FundTotals,
  type FundType,
  fundTypes,
  rowMeasures,
  sumColumns,
  totalsOf,
  valueOf,
  yearsOf,
} from "./fundSums.ts";
import {
  fundMeasures,
  fundNotes,
  fundPlace,
  fundTypeName,
  silenceOf,
  statingText,
  totalCells,
  totalColumns,
  totalText,
  withinPlace,
} from "./fundTable.ts";
import { type BarGroup, drawBars, type LabelledBar } from "./labelledBars.ts";

interface TypeTotals {
  readonly type: FundType;
  readonly totals: FundTotals;
}

interface Types {
  readonly area: string;
  readonly year: number;
  /** How many provinces the country's sums are of. */
  readonly provinces: number;
  readonly types: readonly TypeTotals[];
  readonly all: FundTotals;
  readonly withheld: number;
}

type TypeRows = FundRows & { readonly fund_type: FundType };

/** The latest year of the country or of a province. */
export const villageFundsTypes = defineChart<{ sums: FundSum; rows: TypeRows }, Types>({
  id: "village-funds-types",
  title: {
    th: "สมาชิก เงินออม และเงินกู้ แยกตามประเภทกองทุน",
    en: "Members, savings and loans by type of fund",
  },
  topic: "funds",
  areas: [country, "provinces"],
  speaksOf: (area, rows) => rows(villageFundSums).some(({ area_code }) => area_code === area),
  heading: (area, say, { year, provinces }) =>
    wording[say.language].heading(fundPlace(area, provinces, say), say.format.fiscalYear(year)),
  queries: (area) => ({
    sums: query(villageFundSums, {
      select: sumColumns,
      where:
        area === country
          ? { area_level: { in: ["country", "province"] } }
          : { area_code: { in: [country, area as AreaCode] } },
    }),
    rows: query(villageFunds.table, {
      by: ["fund_type", "fiscal_year", "members_state", "source_file"],
      measures: rowMeasures,
      ...(area !== country && { where: { province_code: area as ProvinceCode } }),
    }),
  }),
  shape: ({ sums, rows }, area) => {
    const year = yearsOf(sums).at(-1) ?? 0;
    const latest = sums.filter(({ fiscal_year }) => fiscal_year === year);
    const own = latest.filter(({ area_code }) => area_code === area);
    const from = rows.filter(({ fiscal_year }) => fiscal_year === year);
    return {
      area,
      year,
      provinces: new Set(latest.map(({ area_code }) => area_code)).size - 1,
      types: fundTypes.map((type) => ({
        type,
        totals: totalsOf(
          own.filter(({ fund_type }) => fund_type === type),
          from.filter(({ fund_type }) => fund_type === type),
        ),
      })),
      all: totalsOf(own, from),
      withheld: added(
        from.map(({ members_state, rows }) => (members_state === "withheld" ? rows : 0)),
      ),
    };
  },
  plot: ({ types }, canvas) =>
    drawBars(
      fundMeasures.map((measure) => groupOf(measure, types, canvas)),
      canvas,
    ),
  legend: (_data, { language }) => [
    { fill: "strong", label: wording[language].stated },
    { fill: "hatch", label: wording[language].silent },
  ],
  headline: ({ all, area, provinces }, say) => ({
    value: totalText("savings", all.savings, say),
    label: wording[say.language].headline(fundPlace(area, provinces, say)),
  }),
  sentence: ({ all, types, area, provinces, year }, say) => {
    const words = wording[say.language];
    const { format } = say;
    if (all.funds.kind === "notStated")
      return words.nothing(say.placeTitle(area), format.fiscalYear(year));
    const [most] = types
      .filter(({ totals }) => totals.savings.value.kind !== "notStated")
      .toSorted((a, b) => valueOf(b.totals.savings) - valueOf(a.totals.savings));
    return (
      words.sentence({
        place: fundPlace(area, provinces, say),
        year: format.fiscalYear(year),
        funds: format.number(all.funds.value),
        savings: totalText("savings", all.savings, say),
        saving: format.number(all.savings.stated),
        loans: totalText("loans", all.loans, say),
        lending: format.number(all.loans.stated),
      }) +
      (most
        ? words.most(fundTypeName(most.type, say), totalText("savings", most.totals.savings, say))
        : "")
    );
  },
  table: ({ types, all }, say) => ({
    columns: [{ label: wording[say.language].type, numeric: false }, ...totalColumns(say)],
    rows: [
      ...types.map(({ type, totals }) => [
        labelCell(fundTypeName(type, say)),
        ...totalCells(totals, say),
      ]),
      [labelCell(wording[say.language].all), ...totalCells(all, say)],
    ],
  }),
  notes: ({ withheld }, say) => fundNotes(withheld, say),
});

const groupOf = (measure: FundMeasure, types: readonly TypeTotals[], say: Say): BarGroup => ({
  heading: wording[say.language].measures[measure],
  bars: types.map(({ type, totals }): LabelledBar => {
    const total = totals[measure];
    const label = fundTypeName(type, say);
    return total.value.kind === "notStated"
      ? { label, parts: [], value: silenceOf(total, say) }
      : {
          label,
          asides: [statingText(total, totals, say)],
          parts: [{ from: 0, to: total.value.value, fill: "strong" }],
          value: totalText(measure, total, say),
        };
  }),
});

interface Words {
  readonly place: string;
  readonly year: string;
  readonly funds: string;
  readonly savings: string;
  readonly saving: string;
  readonly loans: string;
  readonly lending: string;
}

const wording = {
  th: {
    heading: (place: string, year: string) =>
      `สมาชิก เงินออม และเงินกู้ แยกตามประเภทกองทุน ${place} ${year}`,
    headline: (place: string) => `เงินออมของกองทุนและกลุ่มการเงิน${withinPlace(place)} เท่าที่ต้นทางระบุ`,
    measures: { members: "สมาชิก", savings: "เงินออม", loans: "เงินกู้" },
    type: "ประเภทกองทุน",
    all: "ทุกประเภทรวมกัน",
    stated: "ยอดรวมของแห่งที่ระบุ",
    silent: "ไม่ได้ระบุหรือไม่เปิดเผย",
    nothing: (place: string, year: string) =>
      `ต้นทางไม่ได้ระบุกองทุนและกลุ่มการเงินในหมู่บ้านของ${place} ${year} ซึ่งไม่ได้แปลว่าไม่มี`,
    sentence: ({ place, year, funds, savings, saving, loans, lending }: Words) =>
      `${year} กองทุนและกลุ่มการเงินในหมู่บ้าน${withinPlace(place)}มี ${funds}\u00a0แห่ง ` +
      `เงินออมเท่าที่ระบุ ${saving}\u00a0แห่งรวมกันเป็น ${savings} เงินกู้เท่าที่ระบุ ${lending}\u00a0แห่งรวมกันเป็น ${loans}`,
    most: (type: string, savings: string) => ` ประเภทที่มีเงินออมมากที่สุดคือ${type} ${savings}`,
  },
  en: {
    heading: (place: string, year: string) =>
      `Members, savings and loans by type of fund, ${place}, ${year}`,
    headline: (place: string) => `saved in village funds and groups of ${place}, as far as stated`,
    measures: { members: "Members", savings: "Savings", loans: "Loans" },
    type: "Type of fund",
    all: "All types together",
    stated: "Sum of the funds that state it",
    silent: "Not stated or withheld",
    nothing: (place: string, year: string) =>
      `The source does not state the village funds and groups of ${place} in ${year}, which does not mean that there are none.`,
    sentence: ({ place, year, funds, savings, saving, loans, lending }: Words) =>
      `In ${year}, ${place} had ${funds} village funds and groups. ` +
      `The ${saving} that state their savings hold ${savings}; the ${lending} that state their loans have lent ${loans}.`,
    most: (type: string, savings: string) =>
      ` The type with the most savings is the ${type}, at ${savings}.`,
  },
};
