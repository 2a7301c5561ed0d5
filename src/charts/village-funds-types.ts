import { country } from "../schema/declare/anyAreaColumns.ts";
import type { Say } from "./chart.ts";
import { type Bar, type BarGroup, drawBars } from "./kit/bars.ts";
import { defineChart, inWords } from "./kit/defineChart.ts";
import { tableOf } from "./kit/table.ts";
import { fromHighest, isStated } from "./kit/tell.ts";
import {
  type SummedMeasure,
  fundQueries,
  type FundTotals,
  type FundType,
  fundTypes,
  hasFunds,
  provincesIn,
  totalsOf,
  withheldIn,
  yearsOf,
} from "./subjects/fundSums.ts";
import {
  summedMeasures,
  fundNotes,
  fundPlace,
  fundTypeName,
  fundSilence,
  statingText,
  totalColumns,
  totalText,
  withinPlace,
} from "./subjects/fundTable.ts";

interface TypeTotals {
  readonly code: FundType;
  readonly totals: FundTotals;
}

/** The latest year of the country or of a province. */
export const villageFundsTypes = defineChart({
  id: "village-funds-types",
  title: {
    th: "สมาชิก เงินออม และเงินกู้ แยกตามประเภทกองทุน",
    en: "Members, savings and loans by type of fund",
  },
  topic: "funds",
  areas: [country, "provinces"],
  speaksOf: hasFunds,
  queries: fundQueries,
  shape: ({ sums, rows }, area) => {
    const year = yearsOf(sums).at(-1) ?? 0;
    const latest = sums.filter(({ fiscal_year }) => fiscal_year === year);
    const own = latest.filter(({ area_code }) => area_code === area);
    const from = rows.filter(({ fiscal_year }) => fiscal_year === year);
    return {
      ...{ area, year, provinces: provincesIn(latest) },
      types: fundTypes.map((code): TypeTotals => ({
        code,
        totals: totalsOf(
          own.filter(({ fund_type }) => fund_type === code),
          from.filter(({ fund_type }) => fund_type === code),
        ),
      })),
      all: totalsOf(own, from),
      withheld: withheldIn(from),
    };
  },
  heading: ({ area, year: fiscalYear, provinces }, say) => {
    const place = fundPlace(area, provinces, say);
    const year = say.format.fiscalYear(fiscalYear);
    return {
      th: `สมาชิก เงินออม และเงินกู้ แยกตามประเภทกองทุน ${place} ${year}`,
      en: `Members, savings and loans by type of fund, ${place}, ${year}`,
    };
  },
  plot: ({ types }, canvas) =>
    drawBars(
      summedMeasures.map((measure) => groupOf(measure, types, canvas)),
      canvas,
    ),
  legend: () => [
    {
      fill: "strong",
      label: { th: "ยอดรวมของแห่งที่ระบุ", en: "Sum of the funds that state it" },
    },
    { fill: "hatch", label: { th: "ไม่ได้ระบุหรือไม่เปิดเผย", en: "Not stated or withheld" } },
  ],
  headline: ({ all, area, provinces }, say) => {
    const place = fundPlace(area, provinces, say);
    return {
      value: totalText("savings", all.savings, say),
      label: {
        th: `เงินออมของกองทุนและกลุ่มการเงิน${withinPlace(place)} เท่าที่ต้นทางระบุ`,
        en: `saved in village funds and groups of ${place}, as far as stated`,
      },
    };
  },
  sentence: ({ all, types, area, provinces, year: fiscalYear }, say) => {
    const { number } = say.format;
    const year = say.format.fiscalYear(fiscalYear);
    if (all.funds.kind === "notStated")
      return {
        th: `ต้นทางไม่ได้ระบุกองทุนและกลุ่มการเงินในหมู่บ้านของ${say.placeTitle(area)} ${year} ซึ่งไม่ได้แปลว่าไม่มี`,
        en: `The source does not state the village funds and groups of ${say.placeTitle(area)} in ${year}, which does not mean that there are none.`,
      };
    const place = fundPlace(area, provinces, say);
    const funds = number(all.funds.value);
    const [savings, loans] = [
      totalText("savings", all.savings, say),
      totalText("loans", all.loans, say),
    ];
    const [saving, lending] = [number(all.savings.stated), number(all.loans.stated)];
    const [most] = types
      .filter(({ totals }) => isStated(totals.savings.value))
      .toSorted(fromHighest(({ totals }) => totals.savings.value));
    const type = most ? fundTypeName(most.code, say) : null;
    const largest = most ? totalText("savings", most.totals.savings, say) : "";
    return {
      th:
        `${year} กองทุนและกลุ่มการเงินในหมู่บ้าน${withinPlace(place)}มี ${funds}\u00a0แห่ง ` +
        `เงินออมเท่าที่ระบุ ${saving}\u00a0แห่งรวมกันเป็น ${savings} เงินกู้เท่าที่ระบุ ${lending}\u00a0แห่งรวมกันเป็น ${loans}` +
        (type === null ? "" : ` ประเภทที่มีเงินออมมากที่สุดคือ${type} ${largest}`),
      en:
        `In ${year}, ${place} had ${funds} village funds and groups. ` +
        `The ${saving} that state their savings hold ${savings}; the ${lending} that state their loans have lent ${loans}.` +
        (type === null ? "" : ` The type with the most savings is the ${type}, at ${largest}.`),
    };
  },
  table: ({ types, all }, say) => {
    const together = inWords(say, { th: "ทุกประเภทรวมกัน", en: "All types together" });
    const rows = [
      ...types.map(({ code, totals }) => ({ name: fundTypeName(code, say), totals })),
      { name: together, totals: all },
    ];
    return tableOf(rows, say, [
      { head: { th: "ประเภทกองทุน", en: "Type of fund" }, name: ({ name }) => name },
      ...totalColumns<(typeof rows)[number]>(({ totals }) => totals, say),
    ]);
  },
  notes: ({ withheld }, say) => fundNotes(withheld, say),
});

const measureNames = {
  members: { th: "สมาชิก", en: "Members" },
  savings: { th: "เงินออม", en: "Savings" },
  loans: { th: "เงินกู้", en: "Loans" },
};

const groupOf = (measure: SummedMeasure, types: readonly TypeTotals[], say: Say): BarGroup => ({
  heading: inWords(say, measureNames[measure]),
  bars: types.map(({ code, totals }): Bar => {
    const total = totals[measure];
    const label = fundTypeName(code, say);
    return total.value.kind === "notStated"
      ? { label, parts: [], value: fundSilence(total, say) }
      : {
          label,
          asides: [statingText(total, totals, say)],
          parts: [{ from: 0, to: total.value.value, fill: "strong" }],
          value: totalText(measure, total, say),
        };
  }),
});
