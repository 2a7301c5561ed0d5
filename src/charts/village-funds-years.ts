import type { Format } from "../i18n/format.ts";
import { country } from "../schema/declare/anyAreaColumns.ts";
import type { Canvas } from "./chart.ts";
import { drawColumnPanels, type Panel } from "./kit/columnPanels.ts";
import { defineChart, inWords } from "./kit/defineChart.ts";
import { isNarrow } from "./kit/pixels.ts";
import { tableOf } from "./kit/table.ts";
import { hatchKey } from "./kit/tell.ts";
import {
  type SummedMeasure,
  fundQueries,
  type FundSum,
  type FundTotal,
  type FundTotals,
  type FundType,
  fundTypes,
  hasFunds,
  provincesIn,
  totalsOf,
  type TypeRows,
  withheldIn,
  yearsOf,
} from "./subjects/fundSums.ts";
import {
  summedMeasures,
  fundNotes,
  fundPlace,
  fundTypeName,
  statingText,
  totalColumns,
  totalText,
  withinPlace,
} from "./subjects/fundTable.ts";

interface Year {
  readonly year: number;
  readonly all: FundTotals;
  readonly types: Readonly<Record<FundType, FundTotals>>;
}

/** All years of the country or of a province. */
export const villageFundsYears = defineChart({
  id: "village-funds-years",
  title: { th: "กองทุนในหมู่บ้านรายปี", en: "Village funds by year" },
  topic: "funds",
  areas: [country, "provinces"],
  speaksOf: hasFunds,
  queries: fundQueries,
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
    return { area, provinces: provincesIn(sums), years, withheld: withheldIn(rows) };
  },
  heading: ({ area, years, provinces }, say) => {
    const place = fundPlace(area, provinces, say);
    const span = say.format.yearSpan(years[0]?.year ?? 0, years.at(-1)?.year ?? 0);
    return {
      th: `เงินออม เงินกู้ และสมาชิกของกองทุนในหมู่บ้าน ${place} ปีงบประมาณ ${span.replace("พ.ศ. ", "")}`,
      en: `Savings, loans and members of village funds, ${place}, fiscal years ${span}`,
    };
  },
  plot: ({ years }, canvas) => {
    const all = summedMeasures.map((measure) =>
      panelOf(
        { title: inWords(canvas, panelTitles[measure]), fill: "strong", measure },
        years.map(({ year, all }) => ({ year, total: all[measure] })),
        canvas,
      ),
    );
    const apart = fundTypes.map((type) => {
      const name = fundTypeName(type, canvas);
      const title = { th: `เงินออม ${name}\n(ล้านบาท)`, en: `Savings, ${name}\n(million baht)` };
      return panelOf(
        { title: inWords(canvas, title), fill: "soft", measure: "savings" },
        years.map(({ year, types }) => ({ year, total: types[type].savings })),
        canvas,
      );
    });
    return drawColumnPanels([...all, ...apart], canvas, { across: isNarrow(canvas) ? 2 : 4 });
  },
  legend: () => [
    { fill: "strong", label: together },
    { fill: "soft", label: { th: "เงินออมแยกตามประเภท", en: "Savings by type" } },
    hatchKey,
  ],
  headline: ({ years, area, provinces }, say) => {
    const last = years.at(-1) as Year;
    const place = fundPlace(area, provinces, say);
    const year = say.format.fiscalYear(last.year);
    return {
      value: totalText("savings", last.all.savings, say),
      label: {
        th: `เงินออมของกองทุนและกลุ่มการเงิน${withinPlace(place)} ${year} เท่าที่ต้นทางระบุ`,
        en: `saved in village funds and groups of ${place} in ${year}, as far as stated`,
      },
    };
  },
  sentence: ({ years, area, provinces }, say) => {
    if (years.every(({ all }) => all.funds.kind === "notStated"))
      return {
        th: `ต้นทางไม่ได้ระบุกองทุนและกลุ่มการเงินในหมู่บ้านของ${say.placeTitle(area)} ซึ่งไม่ได้แปลว่าไม่มี`,
        en: `The source does not state the village funds and groups of ${say.placeTitle(area)}, which does not mean that there are none.`,
      };
    const place = fundPlace(area, provinces, say);
    const amounts = ({ all, year }: Year) => ({
      year: say.format.fiscalYear(year),
      savings: totalText("savings", all.savings, say),
      loans: totalText("loans", all.loans, say),
      stating: statingText(all.savings, all, say),
    });
    const [first, last] = [amounts(years[0] as Year), amounts(years.at(-1) as Year)];
    return {
      th:
        `${last.year} กองทุนและกลุ่มการเงินในหมู่บ้าน${withinPlace(place)}มีเงินออม ${last.savings} (${last.stating}) และเงินกู้ ${last.loans} ` +
        `ส่วน${first.year} มีเงินออม ${first.savings} (${first.stating}) และเงินกู้ ${first.loans}`,
      en:
        `In ${last.year}, village funds and groups of ${place} had savings of ${last.savings} (${last.stating}) and loans of ${last.loans}. ` +
        `In ${first.year} they had savings of ${first.savings} (${first.stating}) and loans of ${first.loans}.`,
    };
  },
  table: ({ years }, say) => {
    const rows = years.flatMap(({ year, all, types }) => [
      { year, name: inWords(say, together), totals: all },
      ...fundTypes.map((type) => ({
        ...{ year, name: fundTypeName(type, say), totals: types[type] },
      })),
    ]);
    return tableOf(rows, say, [
      {
        head: { th: "ปีงบประมาณ", en: "Fiscal year" },
        name: ({ year }) => yearName(year, say.format),
      },
      { head: { th: "ประเภทกองทุน", en: "Type of fund" }, name: ({ name }) => name },
      ...totalColumns<(typeof rows)[number]>(({ totals }) => totals, say),
    ]);
  },
  notes: ({ withheld }, say) => [
    {
      th: "แต่ละภาพเริ่มจากศูนย์และมีแกนตั้งของตัวเอง ใช้ดูว่าปีใดขึ้นหรือลง ไม่ใช้เทียบความสูงข้ามภาพ",
      en: "Each picture begins at zero and has its own scale: see which years rise or fall, and don't compare heights across pictures.",
    },
    {
      th: "แต่ละปีมีแห่งที่ระบุไม่เท่ากัน ยอดที่ขึ้นหรือลงจึงอาจมาจากจำนวนแห่งที่ระบุ ไม่ใช่จากเงินที่เปลี่ยนไปอย่างเดียว",
      en: "Not the same number of funds state a figure each year, so a sum may rise or fall for that reason too.",
    },
    ...fundNotes(withheld, say),
  ],
});

const together = { th: "ทุกประเภทรวมกัน", en: "All types together" };

const panelTitles = {
  savings: { th: "เงินออม ทุกประเภท\n(ล้านบาท)", en: "Savings, all types\n(million baht)" },
  loans: { th: "เงินกู้ ทุกประเภท\n(ล้านบาท)", en: "Loans, all types\n(million baht)" },
  members: { th: "สมาชิก ทุกประเภท\n(คน)", en: "Members, all types" },
};

/** A fiscal year goes without พ.ศ. before it. */
const yearName = (year: number, format: Format): string =>
  format.shortYear(year).replace("พ.ศ. ", "");

/** Where there are many years, the first and the last are named. */
function panelOf(
  { measure, ...panel }: Pick<Panel, "title" | "fill"> & { readonly measure: SummedMeasure },
  years: readonly { readonly year: number; readonly total: FundTotal }[],
  { format }: Canvas,
): Panel {
  const isEnd = (i: number) => i === 0 || i === years.length - 1;
  return {
    ...panel,
    columns: years.map(({ year, total }, i) => ({
      value: total.value,
      tick: years.length <= 4 || isEnd(i) ? yearName(year, format) : null,
      isLabelled: isEnd(i),
    })),
    show: (value) =>
      measure === "members" ? format.number(value) : format.decimal(value / 1_000_000, 1),
  };
}
