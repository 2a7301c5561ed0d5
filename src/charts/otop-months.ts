import { otopTotals } from "../datasets/otop-totals.ts";
import { query } from "../query/query.ts";
import { country } from "../schema/declare/anyAreaColumns.ts";
import { notStated, stated, type Statement } from "../words/subject/statement.ts";
import type { Text } from "../words/text/language.ts";
import type { Say } from "./chart.ts";
import { bahtBeyond } from "./kit/bahtSums.ts";
import { labelCell, statementCell } from "./kit/cells.ts";
import { type PanelColumn, drawColumnPanels, type Panel } from "./kit/columnPanels.ts";
import { defineChart, inWords } from "./kit/defineChart.ts";
import { fewPlaces } from "./kit/fewPlaces.ts";
import { tableOf } from "./kit/table.ts";
import { hatchKey, isStated, notStatedText, statedValue } from "./kit/tell.ts";
import {
  inBaht,
  noSales,
  partialNote,
  type Sale,
  salesOf,
  salesQueries,
  silenceOf,
  salesOfYear,
  salesSpan,
  salesTime,
} from "./subjects/otopSales.ts";

/** Sales of a place by month, and in the year. */
interface Series {
  readonly months: readonly { readonly month: string; readonly sales: Statement }[];
  readonly year: Statement;
}

export const otopMonths = defineChart({
  id: "otop-months",
  title: { th: "ยอดจำหน่าย OTOP รายเดือน", en: "OTOP sales by month" },
  topic: "otop",
  areas: [country, "provinces"],
  queries: () => ({
    sales: salesQueries.sales,
    siblings: query(otopTotals.table, {
      select: ["month", "sales_baht", "source_file", "source_row"],
    }),
    provinces: salesQueries.provinces,
  }),
  shape: ({ sales, siblings, provinces }, area) => {
    const { fiscalYear, months, silent, partial, ...year } = salesOfYear(sales, provinces);
    const whole = seriesOf(sales, months);
    const own = sales.filter((row) => (row.province as string) === area);
    const province = seriesOf(own, months);
    const ranked = year.provinces.filter(({ sales }) => isStated(sales));
    const higher = ranked.filter(({ sales }) => statedValue(sales) > statedValue(province.year));
    return {
      ...{ area, silent, partial, country: whole },
      /** The months that are told of: a province’s own, where it has any. */
      time: own.length > 0 ? salesTime(own) : { fiscalYear, months },
      /** The province and its rank among those of which every month is stated; none for the country. */
      province:
        area === country
          ? null
          : { ...province, rank: partial.includes(area) ? null : 1 + higher.length },
      provinces: provinces.length - silent.length,
      ranked: ranked.length,
      /** What sibling tables state for a month where they differ from the sum of the provinces. */
      siblings: siblings.flatMap((row) => {
        if (!months.includes(row.month)) return [];
        const sales = stated(row.sales_baht as number, row);
        const ours = whole.months.find(({ month }) => month === row.month)?.sales ?? notStated;
        return [{ month: row.month as string, sales, difference: bahtBeyond(ours, sales) }];
      }),
    };
  },
  heading: ({ area, time, provinces }, say) => {
    const place = area === country ? together(provinces, say) : say.placeTitle(area);
    const year = salesSpan(time, say.format);
    return {
      th: `ยอดจำหน่าย OTOP รายเดือน ${place} ${year}`,
      en: `OTOP sales by month, ${place}, ${year}`,
    };
  },
  plot: ({ area, country: whole, province, provinces }, canvas) => {
    const panel = (place: string, fill: Panel["fill"], series: Series): Panel => ({
      title: inWords(canvas, { th: `${place} (ล้านบาท)`, en: `${place} (million baht)` }),
      fill,
      columns: columnsOf(series, canvas, { all: province === null && canvas.width >= 700 }),
      show: (value) => millions(value, canvas),
    });
    const all = panel(together(provinces, canvas), province ? "plain" : "strong", whole);
    const one = province ? [panel(canvas.placeTitle(area), "strong", province)] : [];
    return drawColumnPanels([...one, all], canvas, { grid: true });
  },
  legend: ({ province, provinces, area }, say) => {
    const all = together(provinces, say);
    if (province === null) return [{ fill: "strong", label: all }];
    const place = say.placeTitle(area);
    return [
      isStated(province.year)
        ? { fill: "strong", label: place }
        : { fill: hatchKey.fill, label: `${place} (${notStatedText[say.language]})` },
      { fill: "plain", label: all },
    ];
  },
  headline: ({ province, provinces, country: whole, area, time }, say) => {
    const place = province ? say.placeTitle(area) : together(provinces, say);
    const year = salesSpan(time, say.format);
    return {
      value: inBaht((province ?? whole).year, say),
      label: {
        th: `ยอดจำหน่าย OTOP ${place} ${year}`,
        en: `of OTOP goods sold, ${place}, ${year}`,
      },
    };
  },
  sentence: ({ area, country: whole, time, province, provinces, ranked, silent }, say) => {
    const series = province ?? whole;
    const [most, least] = extremes(series);
    const year = salesSpan(time, say.format);
    const number = say.format.number(provinces);
    const place = say.placeTitle(area);
    if (provinces === 0) return noSales;
    if (!most || !least)
      return {
        th: `ต้นทางไม่ได้ระบุยอดจำหน่าย OTOP ของ${place} ${year} อีก ${number}\u00a0จังหวัดรวมกันเป็น ${inBaht(whole.year, say)}`,
        en: `The source does not state the OTOP sales of ${place} in ${year}. The other ${number} provinces together sold ${inBaht(whole.year, say)}.`,
      };
    const total = inBaht(series.year, say);
    const [high, low] = [most, least].map(({ sales }) => inBaht(sales, say));
    const [best, worst] = [most, least].map(({ month }) => say.format.month(month));
    const places = fewPlaces(silent, say, say.place);
    const rank = rankAmong(province?.rank ?? null, ranked, say);
    return {
      th:
        (province
          ? `${year} ${place}มียอดจำหน่าย OTOP ${total} ${rank.th}`
          : `${year} ทั้ง ${number}\u00a0จังหวัดมียอดจำหน่าย OTOP รวม ${total}${silenceOf(places).th} `) +
        `เดือนที่ขายได้มากที่สุดคือ${best} (${high}) น้อยที่สุดคือ${worst} (${low})`,
      en:
        (province
          ? `In ${year}, ${place} sold OTOP goods for ${total}${rank.en}. `
          : `In ${year}, ${number} provinces together sold OTOP goods for ${total}${places === "" ? "" : `; the source does not state ${places}`}. `) +
        `Sales were highest in ${best}, at ${high}, and lowest in ${worst}, at ${low}.`,
    };
  },
  table: ({ country: whole, province, provinces, area, siblings }, say) => {
    const money = (value: number) => say.format.decimal(value, 2);
    const amount = (sales: Statement) => statementCell(sales, money, notStatedText[say.language]);
    const name = (th: string, en: string) => labelCell(inWords(say, { th, en }));
    const head = (place: string) => ({ th: `${place} (บาท)`, en: `${place} (baht)` });
    const columns = province ? [province, whole] : [whole];
    const rows = whole.months.map(({ month, sales }, i) => ({
      ...{ month: say.format.month(month), sales },
      own: province?.months[i]?.sales ?? notStated,
    }));
    const table = tableOf(
      rows,
      say,
      [
        { head: { th: "เดือน", en: "Month" }, name: ({ month }) => month },
        province !== null && {
          ...{ head: head(say.placeTitle(area)), show: money },
          figure: ({ own }) => own,
        },
        { head: head(together(provinces, say)), figure: ({ sales }) => sales, show: money },
      ],
      [
        [name("รวม", "Together"), ...columns.map(({ year }) => amount(year))],
        ...(province ? [] : siblings).flatMap(({ month: iso, sales, difference }) => {
          const month = say.format.month(iso);
          return [
            [
              name(
                `${month} (ตารางแยกช่องทางและแยกประเภทผลิตภัณฑ์)`,
                `${month} as the tables by channel and by product state it`,
              ),
              amount(sales),
            ],
            [name(`ผลต่างของ${month}`, `Difference in ${month}`), amount(difference)],
          ];
        }),
      ],
    );
    return { ...table, peers: rows.length };
  },
  notes: ({ province, provinces, silent, partial, siblings }, say) => {
    const number = say.format.number(provinces);
    const places = fewPlaces(silent, say, say.place);
    const conflicts = siblings.flatMap(({ month: iso, sales, difference }) => {
      if (sales.kind === "notStated" || difference.kind === "notStated") return [];
      const month = say.format.month(iso);
      const other = say.format.decimal(sales.value, 2);
      const gap = say.format.number(Math.abs(difference.value));
      return {
        th: `ยอดของ${month} ไม่ตรงกันในรายงานชุดเดียวกัน ตารางแยกตามช่องทางการจำหน่ายและตารางแยกตามประเภทผลิตภัณฑ์ให้ไว้ ${other} บาท ต่างจากผลบวกของรายจังหวัด ${gap} บาท เราแสดงไว้ทั้งสองยอดโดยไม่ปรับแก้`,
        en: `One report disagrees about ${month}: its tables by channel and by product state ${other} baht, ${gap} baht off the sum of the provinces. Both are shown as they stand.`,
      };
    });
    const scales = {
      th: "สองภาพใช้แกนตั้งคนละขนาดและเริ่มจากศูนย์ทั้งคู่ จึงใช้เทียบว่าเดือนใดขึ้นหรือลง ไม่ใช้เทียบความสูงข้ามภาพ",
      en: "Each picture has its own scale, and both begin at zero: compare which months rise and fall, not heights across the two.",
    };
    return [
      ...(province ? [scales] : conflicts),
      province !== null &&
        !isStated(province.year) && {
          th: "ช่องลายเส้นคือต้นทางไม่ได้ระบุ ไม่ได้แปลว่าเป็นศูนย์",
          en: "Hatching means that the source is silent. It does not mean zero.",
        },
      partialNote(fewPlaces(partial, say, say.place)),
      provinces > 0 && {
        th: `ยอดรวมมี ${number}\u00a0จังหวัด${places === "" ? "" : ` ไม่รวม${places} เพราะต้นทางไม่ได้ระบุ`}`,
        en: `The total is of ${number} provinces${places === "" ? "." : `, without ${places}, which the source does not state.`}`,
      },
    ];
  },
});

/** Nothing where a province has no rank. */
const rankAmong = (rank: number | null, ranked: number, { format }: Say): Text =>
  rank === null
    ? { th: "", en: "" }
    : {
        th: `เป็นอันดับที่\u00a0${format.number(rank)} จาก ${format.number(ranked)}\u00a0จังหวัดที่มีข้อมูล `,
        en: `, rank ${format.number(rank)} of the ${format.number(ranked)} provinces that are stated`,
      };

const seriesOf = (sales: readonly Sale[], months: readonly string[]): Series => {
  const salesIn = Map.groupBy(sales, ({ month }) => month as string);
  return {
    months: months.map((month) => ({ month, sales: salesOf(salesIn.get(month) ?? []) })),
    year: salesOf(sales),
  };
};

/** รวม 76 จังหวัด · 76 provinces together */
const together = (provinces: number, say: Say): string => {
  const number = say.format.number(provinces);
  return inWords(say, { th: `รวม ${number}\u00a0จังหวัด`, en: `${number}\u00a0provinces together` });
};

/** The months with the highest and the lowest sales; none where nothing is stated. */
function extremes({ months }: Series) {
  const known = months
    .filter(({ sales }) => isStated(sales))
    .toSorted((a, b) => statedValue(b.sales) - statedValue(a.sales));
  return [known[0], known.at(-1)] as const;
}

/** Where months have little room, every third is named, the year below the first of each. */
function columnsOf(
  series: Series,
  { format }: Say,
  { all }: { readonly all: boolean },
): PanelColumn[] {
  const labelled = extremes(series).map((extreme) => extreme?.month);
  return series.months.map(({ month, sales }, i) => {
    const year =
      i === 0 || month.endsWith("-01") ? `\n${format.month(month).split(" ").at(-1)}` : "";
    return {
      value: sales,
      tick: all || i % 3 === 0 ? `${format.shortMonth(month)}${year}` : null,
      isLabelled: labelled.includes(month),
    };
  });
}

/** Small amounts keep a digit, so that their columns are told apart. */
function millions(value: number, { format }: Say): string {
  const scaled = value / 1_000_000;
  return scaled > 0 && scaled < 100 ? format.decimal(scaled, 1) : format.number(Math.round(scaled));
}
