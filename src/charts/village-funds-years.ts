import { villageFunds, villageFundSums } from "../datasets/village-funds.ts";
import type { Format } from "../i18n/format.ts";
import { query } from "../query/query.ts";
import { type AreaCode, country } from "../schema/declare/anyAreaColumns.ts";
import type { ProvinceCode } from "../words/place/area.ts";
import { type Canvas, defineChart } from "./chart.ts";
import { drawColumnPanels, type Panel } from "./columnPanels.ts";
import { labelCell } from "./figureCell.ts";
import {
  added,
  type FundMeasure,
  type FundRows,
  type FundSum,
  type FundTotal,
  type FundTotals,
  type FundType,
  fundTypes,
  rowMeasures,
  sumColumns,
  totalsOf,
  yearsOf,
} from "./fundSums.ts";
import {
  fundMeasures,
  fundNotes,
  fundPlace,
  fundTypeName,
  statingText,
  totalCells,
  totalColumns,
  totalText,
  withinPlace,
} from "./fundTable.ts";

interface Year {
  readonly year: number;
  readonly all: FundTotals;
  readonly types: Readonly<Record<FundType, FundTotals>>;
}

interface Years {
  readonly area: string;
  readonly provinces: number;
  readonly years: readonly Year[];
  readonly withheld: number;
}

type TypeRows = FundRows & { readonly fund_type: FundType };

/** All years of the country or of a province. */
export const villageFundsYears = defineChart<{ sums: FundSum; rows: TypeRows }, Years>({
  id: "village-funds-years",
  title: { th: "กองทุนในหมู่บ้านรายปี", en: "Village funds by year" },
  topic: "funds",
  areas: [country, "provinces"],
  speaksOf: (area, rows) => rows(villageFundSums).some(({ area_code }) => area_code === area),
  heading: (area, say, { years, provinces }) =>
    wording[say.language].heading(
      fundPlace(area, provinces, say),
      say.format.yearSpan(years[0]?.year ?? 0, years.at(-1)?.year ?? 0),
    ),
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
    const own = sums.filter(({ area_code }) => area_code === area);
    const totals = (isOne: (one: FundSum | TypeRows) => boolean) =>
      totalsOf(own.filter(isOne), rows.filter(isOne));
    const years = yearsOf(sums).map((year): Year => {
      const inYear = ({ fiscal_year }: FundSum | TypeRows) => fiscal_year === year;
      return {
        year,
        all: totals(inYear),
        types: Object.fromEntries(
          fundTypes.map((type) => [type, totals((one) => inYear(one) && one.fund_type === type)]),
        ) as Year["types"],
      };
    });
    return {
      area,
      provinces: new Set(sums.map(({ area_code }) => area_code)).size - 1,
      years,
      withheld: added(
        rows.map(({ members_state, rows }) => (members_state === "withheld" ? rows : 0)),
      ),
    };
  },
  plot: ({ years }, canvas) => {
    const words = wording[canvas.language];
    const together = fundMeasures.map((measure) =>
      panelOf(
        { title: words.panels[measure], fill: "strong", measure },
        years.map(({ year, all }) => ({ year, total: all[measure] })),
        canvas,
      ),
    );
    const apart = fundTypes.map((type) =>
      panelOf(
        { title: words.ofType(fundTypeName(type, canvas)), fill: "soft", measure: "savings" },
        years.map(({ year, types }) => ({ year, total: types[type].savings })),
        canvas,
      ),
    );
    return drawColumnPanels([...together, ...apart], canvas, {
      notStated: words.notStated,
      grid: false,
      across: canvas.width < 480 ? 2 : 4,
    });
  },
  legend: (_data, { language }) => [
    { fill: "strong", label: wording[language].together },
    { fill: "soft", label: wording[language].apart },
    { fill: "hatch", label: wording[language].notStated },
  ],
  headline: ({ years, area, provinces }, say) => ({
    value: totalText("savings", (years.at(-1) as Year).all.savings, say),
    label: wording[say.language].headline(
      fundPlace(area, provinces, say),
      say.format.fiscalYear((years.at(-1) as Year).year),
    ),
  }),
  sentence: ({ years, area, provinces }, say) => {
    const words = wording[say.language];
    const [first, last] = [years[0], years.at(-1)] as [Year, Year];
    if (years.every(({ all }) => all.funds.kind === "notStated"))
      return words.nothing(say.placeTitle(area));
    const amounts = ({ all, year }: Year) => ({
      year: say.format.fiscalYear(year),
      savings: totalText("savings", all.savings, say),
      loans: totalText("loans", all.loans, say),
      stating: statingText(all.savings, all, say),
    });
    return words.sentence(fundPlace(area, provinces, say), amounts(first), amounts(last));
  },
  table: ({ years }, say) => {
    const words = wording[say.language];
    const line = (year: number, name: string, totals: FundTotals) => [
      labelCell(yearName(year, say.format)),
      labelCell(name),
      ...totalCells(totals, say),
    ];
    return {
      columns: [
        { label: words.year, numeric: false },
        { label: words.type, numeric: false },
        ...totalColumns(say),
      ],
      rows: years.flatMap(({ year, all, types }) => [
        line(year, words.all, all),
        ...fundTypes.map((type) => line(year, fundTypeName(type, say), types[type])),
      ]),
    };
  },
  notes: ({ withheld }, say) => [
    wording[say.language].scales,
    wording[say.language].otherFunds,
    ...fundNotes(withheld, say),
  ],
});

/** A fiscal year goes without พ.ศ. before it. */
const yearName = (year: number, format: Format): string =>
  format.shortYear(year).replace("พ.ศ. ", "");

interface Measured extends Pick<Panel, "title" | "fill"> {
  readonly measure: FundMeasure;
}

/** Where there are many years, the first and the last are named. */
function panelOf(
  { title, fill, measure }: Measured,
  years: readonly { readonly year: number; readonly total: FundTotal }[],
  { format }: Canvas,
): Panel {
  const isEnd = (i: number) => i === 0 || i === years.length - 1;
  return {
    title,
    fill,
    columns: years.map(({ year, total }, i) => ({
      value: total.value,
      tick: years.length <= 4 || isEnd(i) ? yearName(year, format) : null,
      isLabelled: isEnd(i),
    })),
    show: (value) =>
      measure === "members" ? format.number(value) : format.decimal(value / 1_000_000, 1),
  };
}

interface Amounts {
  readonly year: string;
  readonly savings: string;
  readonly loans: string;
  readonly stating: string;
}

const wording = {
  th: {
    heading: (place: string, years: string) =>
      `เงินออม เงินกู้ และสมาชิกของกองทุนในหมู่บ้าน ${place} ปีงบประมาณ ${years.replace("พ.ศ. ", "")}`,
    headline: (place: string, year: string) =>
      `เงินออมของกองทุนและกลุ่มการเงิน${withinPlace(place)} ${year} เท่าที่ต้นทางระบุ`,
    panels: {
      savings: "เงินออม ทุกประเภท\n(ล้านบาท)",
      loans: "เงินกู้ ทุกประเภท\n(ล้านบาท)",
      members: "สมาชิก ทุกประเภท\n(คน)",
    },
    ofType: (type: string) => `เงินออม ${type}\n(ล้านบาท)`,
    together: "ทุกประเภทรวมกัน",
    apart: "เงินออมแยกตามประเภท",
    year: "ปีงบประมาณ",
    type: "ประเภทกองทุน",
    all: "ทุกประเภทรวมกัน",
    notStated: "ไม่ได้ระบุ",
    nothing: (place: string) => `ต้นทางไม่ได้ระบุกองทุนและกลุ่มการเงินในหมู่บ้านของ${place} ซึ่งไม่ได้แปลว่าไม่มี`,
    sentence: (place: string, first: Amounts, last: Amounts) =>
      `${last.year} กองทุนและกลุ่มการเงินในหมู่บ้าน${withinPlace(place)}มีเงินออม ${last.savings} (${last.stating}) และเงินกู้ ${last.loans} ` +
      `ส่วน${first.year} มีเงินออม ${first.savings} (${first.stating}) และเงินกู้ ${first.loans}`,
    scales: "แต่ละภาพเริ่มจากศูนย์และมีแกนตั้งของตัวเอง ใช้ดูว่าปีใดขึ้นหรือลง ไม่ใช้เทียบความสูงข้ามภาพ",
    otherFunds: "แต่ละปีมีแห่งที่ระบุไม่เท่ากัน ยอดที่ขึ้นหรือลงจึงอาจมาจากจำนวนแห่งที่ระบุ ไม่ใช่จากเงินที่เปลี่ยนไปอย่างเดียว",
  },
  en: {
    heading: (place: string, years: string) =>
      `Savings, loans and members of village funds, ${place}, fiscal years ${years}`,
    headline: (place: string, year: string) =>
      `saved in village funds and groups of ${place} in ${year}, as far as stated`,
    panels: {
      savings: "Savings, all types\n(million baht)",
      loans: "Loans, all types\n(million baht)",
      members: "Members, all types",
    },
    ofType: (type: string) => `Savings, ${type}\n(million baht)`,
    together: "All types together",
    apart: "Savings by type",
    year: "Fiscal year",
    type: "Type of fund",
    all: "All types together",
    notStated: "Not stated",
    nothing: (place: string) =>
      `The source does not state the village funds and groups of ${place}, which does not mean that there are none.`,
    sentence: (place: string, first: Amounts, last: Amounts) =>
      `In ${last.year}, village funds and groups of ${place} had savings of ${last.savings} (${last.stating}) and loans of ${last.loans}. ` +
      `In ${first.year} they had savings of ${first.savings} (${first.stating}) and loans of ${first.loans}.`,
    scales:
      "Each picture begins at zero and has its own scale: see which years rise or fall, and don't compare heights across pictures.",
    otherFunds:
      "Not the same number of funds state a figure each year, so a sum may rise or fall for that reason too.",
  },
};
