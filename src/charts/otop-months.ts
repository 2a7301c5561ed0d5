import { areas } from "../datasets/areas.ts";
import { otopSales } from "../datasets/otop-sales.ts";
import { otopTotals } from "../datasets/otop-totals.ts";
import { query } from "../query/query.ts";
import { country } from "../schema/declare/anyAreaColumns.ts";
import type { Row } from "../schema/declare/table.ts";
import { type Baht, fromSatang, sumBaht, toSatang } from "../words/number/baht.ts";
import { notStated, stated, type Statement, summed } from "../words/subject/statement.ts";
import { defineChart, type Say } from "./chart.ts";
import { type Column, drawColumnPanels, type Panel } from "./columnPanels.ts";
import { fewPlaces } from "./fewPlaces.ts";
import { labelCell, statementCell } from "./figureCell.ts";

const saleColumns = [
  "fiscal_year",
  "province",
  "month",
  "sales_baht",
  "source_file",
  "source_row",
] as const;
const totalColumns = ["month", "sales_baht", "source_file", "source_row"] as const;

type Sale = Pick<Row<typeof otopSales.table>, (typeof saleColumns)[number]>;
type Province = Pick<Row<typeof areas.table>, "code" | "source_file" | "source_row">;
type Total = Pick<Row<typeof otopTotals.table>, (typeof totalColumns)[number]>;

/** Sales of a place by month, and in the year. */
interface Series {
  readonly months: readonly { readonly month: string; readonly sales: Statement }[];
  readonly year: Statement;
}

interface Months {
  readonly area: string;
  readonly fiscalYear: number;
  readonly country: Series;
  /** The province and its rank among those stated; none for the country. */
  readonly province: (Series & { readonly rank: number }) | null;
  readonly provinces: number;
  /** The provinces that the source does not state. */
  readonly silent: readonly string[];
  /** What sibling tables state for a month where they differ from the sum of the provinces. */
  readonly siblings: readonly {
    readonly month: string;
    readonly sales: Statement;
    readonly difference: Statement;
  }[];
}

export const otopMonths = defineChart<{ sales: Sale; siblings: Total; register: Province }, Months>(
  {
    id: "otop-months",
    title: { th: "ยอดจำหน่าย OTOP รายเดือน", en: "OTOP sales by month" },
    topic: "otop",
    areas: [country, "provinces"],
    heading: (area, { language, format, placeTitle }, { fiscalYear, provinces }) =>
      wording[language].heading(
        area === country ? wording[language].provinces(format.number(provinces)) : placeTitle(area),
        format.fiscalYear(fiscalYear),
      ),
    queries: () => ({
      sales: query(otopSales.table, {
        select: saleColumns,
        where: { fiscal_year: { newest: "table" } },
      }),
      siblings: query(otopTotals.table, { select: totalColumns }),
      register: query(areas.table, {
        select: ["code", "source_file", "source_row"],
        where: { level: "province" },
      }),
    }),
    shape: ({ sales, siblings, register }, area) => {
      const months = [...new Set(sales.map(({ month }) => month as string))].toSorted();
      const whole = seriesOf(sales, months);
      const years = [...Map.groupBy(sales, ({ province }) => province as string)].map(
        ([code, sales]) => ({ code, year: sumOf(sales) }),
      );
      const province = seriesOf(
        sales.filter((row) => (row.province as string) === area),
        months,
      );
      return {
        area,
        fiscalYear: sales[0]?.fiscal_year ?? 0,
        country: whole,
        province:
          area === country
            ? null
            : {
                ...province,
                rank: 1 + years.filter(({ year }) => valueOf(year) > valueOf(province.year)).length,
              },
        provinces: years.length,
        silent: register
          .map(({ code }) => code as string)
          .filter((code) => !years.some((year) => year.code === code)),
        siblings: siblings.flatMap((row) => {
          if (!months.includes(row.month)) return [];
          const sales = stated(row.sales_baht as number, row);
          const ours = whole.months.find(({ month }) => month === row.month)?.sales ?? notStated;
          return [{ month: row.month, sales, difference: exactDifference(ours, sales) }];
        }),
      };
    },
    plot: (data, canvas) => {
      const { language, placeTitle, width } = canvas;
      const words = wording[language];
      const panel = (title: string, fill: Panel["fill"], series: Series): Panel => ({
        title,
        fill,
        columns: columnsOf(series, canvas, { all: data.province === null && width >= 700 }),
        show: (value) => millions(value, canvas),
      });
      const together = words.provinces(canvas.format.number(data.provinces));
      const whole = panel(words.panel(together), data.province ? "plain" : "strong", data.country);
      const one = data.province
        ? [panel(words.panel(placeTitle(data.area)), "strong", data.province)]
        : [];
      return drawColumnPanels([...one, whole], canvas, { notStated: words.notStated, grid: true });
    },
    legend: ({ province, provinces, area }, { language, format, placeTitle }) => {
      const words = wording[language];
      const together = words.provinces(format.number(provinces));
      if (province === null) return [{ fill: "strong", label: together }];
      return [
        province.year.kind === "notStated"
          ? { fill: "hatch", label: `${placeTitle(area)} (${words.notStated})` }
          : { fill: "strong", label: placeTitle(area) },
        { fill: "plain", label: together },
      ];
    },
    headline: ({ province, provinces, country: whole, area, fiscalYear }, say) => ({
      value: baht((province ?? whole).year, say),
      label: wording[say.language].headline(
        province
          ? say.placeTitle(area)
          : wording[say.language].provinces(say.format.number(provinces)),
        say.format.fiscalYear(fiscalYear),
      ),
    }),
    sentence: (data, say) => {
      const words = wording[say.language];
      const series = data.province ?? data.country;
      const [most, least] = extremes(series);
      const year = say.format.fiscalYear(data.fiscalYear);
      if (data.provinces === 0) return words.nothing;
      if (!most || !least)
        return words.silent({
          year,
          province: say.placeTitle(data.area),
          number: say.format.number(data.provinces),
          whole: baht(data.country.year, say),
        });
      return words.sentence({
        year,
        province: data.province ? say.placeTitle(data.area) : null,
        silent: fewPlaces(data.silent, say, say.place),
        rank: say.format.number(data.province?.rank ?? 0),
        number: say.format.number(data.provinces),
        total: baht(series.year, say),
        most: say.format.month(most.month),
        high: baht(most.sales, say),
        least: say.format.month(least.month),
        low: baht(least.sales, say),
      });
    },
    table: ({ country: whole, province, provinces, area, siblings }, say) => {
      const words = wording[say.language];
      const amount = (statement: Statement) =>
        statementCell(statement, (value) => say.format.decimal(value, 2), words.notStated);
      const columns = [...(province ? [province] : []), whole];
      return {
        columns: [
          { label: words.month, numeric: false },
          ...(province ? [{ label: words.amountOf(say.placeTitle(area)), numeric: true }] : []),
          { label: words.amountOf(words.provinces(say.format.number(provinces))), numeric: true },
        ],
        rows: [
          ...whole.months.map(({ month }, i) => [
            labelCell(say.format.month(month)),
            ...columns.map(({ months }) => amount(months[i]?.sales ?? notStated)),
          ]),
          [labelCell(words.wholeYear), ...columns.map(({ year }) => amount(year))],
          ...(province ? [] : siblings).flatMap(({ month, sales, difference }) => [
            [labelCell(words.sibling(say.format.month(month))), amount(sales)],
            [labelCell(words.difference(say.format.month(month))), amount(difference)],
          ]),
        ],
      };
    },
    notes: ({ province, provinces, silent: others, siblings }, say) => {
      const words = wording[say.language];
      const silent = province?.year.kind === "notStated";
      const conflicts = siblings.flatMap(({ month, sales, difference }) =>
        sales.kind === "notStated" || difference.kind === "notStated"
          ? []
          : words.conflict(
              say.format.month(month),
              say.format.decimal(sales.value, 2),
              say.format.number(Math.abs(difference.value)),
            ),
      );
      return [
        ...(province ? [words.scales] : conflicts),
        ...(silent ? [words.notZero] : []),
        ...(provinces > 0
          ? [words.together(say.format.number(provinces), fewPlaces(others, say, say.place))]
          : []),
      ];
    },
  },
);

const seriesOf = (sales: readonly Sale[], months: readonly string[]): Series => ({
  months: months.map((month) => ({
    month,
    sales: sumOf(sales.filter((row) => (row.month as string) === month)),
  })),
  year: sumOf(sales),
});

const sumOf = (sales: readonly Sale[]): Statement =>
  summed(
    sales.map((row) => stated(row.sales_baht as number, row)),
    (values) => sumBaht(values as readonly Baht[]),
  );

/** What the sum has more than the other table, to the satang. */
function exactDifference(ours: Statement, theirs: Statement): Statement {
  if (ours.kind === "notStated" || theirs.kind === "notStated") return notStated;
  const value = fromSatang(toSatang(ours.value as Baht) - toSatang(theirs.value as Baht));
  return {
    kind: "derived",
    value,
    from: [...ours.from, ...theirs.from],
    working: `${ours.value} − ${theirs.value} = ${value}`,
  };
}

const valueOf = (statement: Statement): number =>
  statement.kind === "notStated" ? -1 : statement.value;

/** The months with the highest and the lowest sales; none where nothing is stated. */
function extremes({ months }: Series) {
  const known = months
    .filter(({ sales }) => sales.kind !== "notStated")
    .toSorted((a, b) => valueOf(b.sales) - valueOf(a.sales));
  return [known[0], known.at(-1)] as const;
}

/** Where months have little room, every third is named, the year below the first of each. */
function columnsOf(series: Series, { format }: Say, { all }: { readonly all: boolean }): Column[] {
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

const baht = (statement: Statement, { language, format }: Say): string =>
  statement.kind === "notStated"
    ? wording[language].notStated
    : wording[language].baht(format.large(statement.value));

interface Words {
  readonly year: string;
  readonly province: string | null;
  /** The provinces that the total lacks; empty where it has all. */
  readonly silent: string;
  readonly rank: string;
  readonly number: string;
  readonly total: string;
  readonly most: string;
  readonly high: string;
  readonly least: string;
  readonly low: string;
}

interface Silent {
  readonly year: string;
  readonly province: string;
  readonly number: string;
  readonly whole: string;
}

const wording = {
  th: {
    heading: (place: string, year: string) => `ยอดจำหน่าย OTOP รายเดือน ${place} ${year}`,
    headline: (place: string, year: string) => `ยอดจำหน่าย OTOP ${place} ${year}`,
    panel: (place: string) => `${place} (ล้านบาท)`,
    provinces: (number: string) => `รวม ${number}\u00a0จังหวัด`,
    month: "เดือน",
    amountOf: (place: string) => `${place} (บาท)`,
    wholeYear: "รวมทั้งปี",
    sibling: (month: string) => `${month} (ตารางแยกช่องทางและแยกประเภทผลิตภัณฑ์)`,
    difference: (month: string) => `ผลต่างของ${month}`,
    notStated: "ไม่ได้ระบุ",
    baht: (value: string) => `${value}บาท`,
    nothing: "ยังไม่พบยอดจำหน่าย OTOP ในข้อมูลที่รวบรวมไว้",
    sentence: ({ year, province, silent, rank, number, total, most, high, least, low }: Words) =>
      (province
        ? `${year} ${province}มียอดจำหน่าย OTOP ${total} เป็นอันดับที่\u00a0${rank} จาก ${number}\u00a0จังหวัดที่มีข้อมูล `
        : `${year} ทั้ง ${number}\u00a0จังหวัดมียอดจำหน่าย OTOP รวม ${total} ${silent === "" ? "" : `ต้นทางไม่ได้ระบุยอดของ${silent} `}`) +
      `เดือนที่ขายได้มากที่สุดคือ${most} (${high}) น้อยที่สุดคือ${least} (${low})`,
    silent: ({ year, province, number, whole }: Silent) =>
      `ต้นทางไม่ได้ระบุยอดจำหน่าย OTOP ของ${province} ${year} อีก ${number}\u00a0จังหวัดรวมกันเป็น ${whole}`,
    conflict: (month: string, other: string, difference: string) => [
      `ยอดของ${month}ไม่ตรงกันในรายงานชุดเดียวกัน ตารางแยกตามช่องทางการจำหน่ายและตารางแยกตามประเภทผลิตภัณฑ์ให้ไว้ ${other} บาท ต่างจากผลบวกของรายจังหวัด ${difference} บาท เราแสดงไว้ทั้งสองยอดโดยไม่ปรับแก้`,
    ],
    scales: "สองภาพใช้แกนตั้งคนละขนาดและเริ่มจากศูนย์ทั้งคู่ จึงใช้เทียบว่าเดือนใดขึ้นหรือลง ไม่ใช้เทียบความสูงข้ามภาพ",
    notZero: "ช่องลายเส้นคือต้นทางไม่ได้ระบุ ไม่ได้แปลว่าเป็นศูนย์",
    together: (number: string, silent: string) =>
      `ยอดรวมมี ${number}\u00a0จังหวัด` + (silent === "" ? "" : ` ไม่รวม${silent} เพราะต้นทางไม่ได้ระบุ`),
  },
  en: {
    heading: (place: string, year: string) => `OTOP sales by month, ${place}, ${year}`,
    headline: (place: string, year: string) => `of OTOP goods sold, ${place}, ${year}`,
    panel: (place: string) => `${place} (million baht)`,
    provinces: (number: string) => `${number}\u00a0provinces together`,
    month: "Month",
    amountOf: (place: string) => `${place} (baht)`,
    wholeYear: "The whole year",
    sibling: (month: string) => `${month} as the tables by channel and by product state it`,
    difference: (month: string) => `Difference in ${month}`,
    notStated: "Not stated",
    baht: (value: string) => `${value}\u00a0baht`,
    nothing: "No OTOP sales are found in what is gathered.",
    sentence: ({ year, province, silent, rank, number, total, most, high, least, low }: Words) =>
      (province
        ? `In ${year}, ${province} sold OTOP goods for ${total}, rank ${rank} of the ${number} provinces that are stated. `
        : `In ${year}, ${number} provinces together sold OTOP goods for ${total}${silent === "" ? "" : `; the source does not state ${silent}`}. `) +
      `Sales were highest in ${most}, at ${high}, and lowest in ${least}, at ${low}.`,
    silent: ({ year, province, number, whole }: Silent) =>
      `The source does not state the OTOP sales of ${province} in ${year}. The other ${number} provinces together sold ${whole}.`,
    conflict: (month: string, other: string, difference: string) => [
      `One report disagrees about ${month}: its tables by channel and by product state ${other} baht, ${difference} baht off the sum of the provinces. Both are shown as they stand.`,
    ],
    scales:
      "Each picture has its own scale, and both begin at zero: compare which months rise and fall, not heights across the two.",
    notZero: "Hatching means that the source is silent. It does not mean zero.",
    together: (number: string, silent: string) =>
      `The total is of ${number} provinces` +
      (silent === "" ? "." : `, without ${silent}, which the source does not state.`),
  },
};
