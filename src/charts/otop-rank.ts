import { areas } from "../datasets/areas.ts";
import { otopSales } from "../datasets/otop-sales.ts";
import { query } from "../query/query.ts";
import type { Row } from "../schema/declare/table.ts";
import { sumBaht, type Baht } from "../words/number/baht.ts";
import { divided, stated, type Statement, summed } from "../words/subject/statement.ts";
import { drawBars } from "./bars.ts";
import { defineChart, type Say } from "./chart.ts";
import { fewPlaces } from "./fewPlaces.ts";
import { labelCell, orderCell, statementCell } from "./figureCell.ts";

const saleColumns = [
  "fiscal_year",
  "province",
  "month",
  "sales_baht",
  "source_file",
  "source_row",
] as const;

type Sale = Pick<Row<typeof otopSales.table>, (typeof saleColumns)[number]>;
type Province = Pick<Row<typeof areas.table>, "code" | "source_file" | "source_row">;

/** A province's sales of the year; what is not stated has no rank. */
interface Ranked {
  readonly code: string;
  readonly rank: number | null;
  readonly sales: Statement;
  readonly share: Statement;
}

interface Ranking {
  readonly provinces: readonly Ranked[];
  readonly total: Statement;
  readonly fiscalYear: number;
  /** The months that are added up, in order. */
  readonly months: readonly string[];
}

export const otopRank = defineChart<{ sales: Sale; provinces: Province }, Ranking>({
  id: "otop-rank",
  title: { th: "อันดับยอดจำหน่าย OTOP รายจังหวัด", en: "OTOP sales ranked by province" },
  topic: "otop",
  areas: ["00"],
  heading: (_area, { language, format }, { fiscalYear }) =>
    wording[language].heading(format.fiscalYear(fiscalYear)),
  queries: () => ({
    sales: query(otopSales.table, {
      select: saleColumns,
      where: { fiscal_year: { newest: "table" } },
    }),
    provinces: query(areas.table, {
      select: ["code", "source_file", "source_row"],
      where: { level: "province" },
    }),
  }),
  shape: ({ sales, provinces }) => {
    const salesOf = Map.groupBy(sales, ({ province }) => province as string);
    const yearly = provinces
      .map(({ code }) => ({ code, sales: sumOf(salesOf.get(code) ?? []) }))
      .toSorted(byAmount);
    const total = sumOf(sales);
    return {
      provinces: yearly.map(({ code, sales }, i) => ({
        code,
        rank: sales.kind === "notStated" ? null : i + 1,
        sales,
        share: divided(sales, total, 6),
      })),
      total,
      fiscalYear: sales[0]?.fiscal_year ?? 0,
      months: [...new Set(sales.map(({ month }) => month as string))].toSorted(),
    };
  },
  plot: ({ provinces }, canvas) =>
    drawBars(
      provinces.map(({ code, sales }) => ({
        label: canvas.place(code),
        value: sales,
        fill: "strong",
      })),
      canvas,
      {
        show: (value) => canvas.format.number(Math.round(value / million)),
        notStated: wording[canvas.language].notStated,
        labels: "beside",
        unit: wording[canvas.language].millions,
        things: wording[canvas.language].provinces,
      },
    ),
  legend: (_data, { language }) => [
    { fill: "strong", label: wording[language].unit },
    { fill: "hatch", label: wording[language].notStated },
  ],
  headline: ({ provinces: [first], fiscalYear }, say) => ({
    value: baht(first?.sales, say),
    label: wording[say.language].headline(
      say.place(first?.code ?? ""),
      say.format.fiscalYear(fiscalYear),
    ),
  }),
  sentence: ({ provinces, total, fiscalYear }, say) => {
    const known = provinces.filter(({ rank }) => rank !== null);
    const silent = provinces.filter(({ rank }) => rank === null);
    const [first, second] = known;
    const last = known.at(-1);
    const year = say.format.fiscalYear(fiscalYear);
    if (!first || !second || !last)
      return wording[say.language].few(
        year,
        first ? `${say.placeTitle(first.code)} ${baht(first.sales, say)}` : null,
      );
    return wording[say.language].sentence({
      year,
      first: say.placeTitle(first.code),
      most: baht(first.sales, say),
      second: say.placeTitle(second.code),
      next: baht(second.sales, say),
      last: say.placeTitle(last.code),
      least: baht(last.sales, say),
      number: say.format.number(known.length),
      total: baht(total, say),
      silent: fewPlaces(codesOf(silent), say),
    });
  },
  table: ({ provinces, total }, say) => {
    const words = wording[say.language];
    const amount = (statement: Statement) =>
      statementCell(statement, (value) => say.format.decimal(value, 2), words.notStated);
    const share = (statement: Statement) =>
      statementCell(statement, (value) => say.format.percent(value), words.notStated);
    return {
      columns: [
        { label: words.province, numeric: false },
        { label: words.rank, numeric: true },
        { label: words.sales, numeric: true },
        { label: words.share, numeric: true },
      ],
      rows: [
        ...provinces.map(({ code, rank, sales, share: part }) => [
          labelCell(say.place(code), code),
          rank === null ? labelCell("–") : orderCell(rank, say.format.number),
          amount(sales),
          share(part),
        ]),
        [labelCell(words.together), labelCell("–"), amount(total), labelCell("–")],
      ],
    };
  },
  notes: ({ provinces, months }, say) => {
    const words = wording[say.language];
    const { month, number } = say.format;
    const silent = provinces.filter(({ rank }) => rank === null);
    const [first, last] = [months[0], months.at(-1)];
    return [
      ...(first && last ? [words.sum(number(months.length), month(first), month(last))] : []),
      ...(silent.length > 0 ? [words.silent(fewPlaces(codesOf(silent), say, say.place))] : []),
      words.size,
    ];
  },
});

const million = 1_000_000;

const codesOf = (ranked: readonly Ranked[]): string[] => ranked.map(({ code }) => code);

const sumOf = (sales: readonly Sale[]): Statement =>
  summed(
    sales.map((row) => stated(row.sales_baht as number, row)),
    (values) => sumBaht(values as readonly Baht[]),
  );

/** The highest first, those of which nothing is stated last, equals by code. */
function byAmount(
  a: { readonly code: string; readonly sales: Statement },
  b: { readonly code: string; readonly sales: Statement },
): number {
  const order = valueOf(b.sales) - valueOf(a.sales);
  return order !== 0 ? order : a.code < b.code ? -1 : 1;
}

const valueOf = (statement: Statement): number =>
  statement.kind === "notStated" ? -1 : statement.value;

const baht = (statement: Statement | undefined, { language, format }: Say): string =>
  statement === undefined || statement.kind === "notStated"
    ? wording[language].notStated
    : wording[language].baht(format.large(statement.value));

interface Words {
  readonly year: string;
  readonly first: string;
  readonly most: string;
  readonly second: string;
  readonly next: string;
  readonly last: string;
  readonly least: string;
  readonly number: string;
  readonly total: string;
  readonly silent: string;
}

const wording = {
  th: {
    heading: (year: string) => `ยอดจำหน่าย OTOP รายจังหวัด ${year} เรียงจากมากไปน้อย`,
    headline: (province: string, year: string) => `ยอดจำหน่ายของ${province} ${year} มากที่สุด`,
    unit: "ยอดจำหน่ายทั้งปี (ล้านบาท)",
    millions: "ล้านบาท",
    province: "จังหวัด",
    provinces: "จังหวัด",
    rank: "อันดับ",
    sales: "ยอดจำหน่ายทั้งปี (บาท)",
    share: "ส่วนแบ่งของยอดรวม",
    together: "รวมทุกจังหวัดที่มีข้อมูล",
    notStated: "ไม่ได้ระบุ",
    baht: (value: string) => `${value}บาท`,
    sentence: ({ year, first, most, second, next, last, least, number, total, silent }: Words) =>
      `${year} ${first}มียอดจำหน่าย OTOP มากที่สุด ${most} รองลงมาคือ${second} ${next} ` +
      `น้อยที่สุดคือ${last} ${least} รวม ${number}\u00a0จังหวัดเป็น ${total}` +
      (silent === "" ? "" : ` ต้นทางไม่ได้ระบุยอดของ${silent}`),
    few: (year: string, only: string | null) =>
      only === null
        ? "ยังไม่พบยอดจำหน่าย OTOP ในข้อมูลที่รวบรวมไว้"
        : `${year} ต้นทางระบุยอดจำหน่าย OTOP เพียงจังหวัดเดียว คือ${only}`,
    sum: (number: string, first: string, last: string) =>
      `ยอดทั้งปีคือผลบวกของ ${number} เดือนตามตารางรายจังหวัด (${first} ถึง${last})`,
    silent: (places: string) => `ต้นทางไม่ได้ระบุยอดของ${places} จึงไม่มีอันดับ และไม่ได้แปลว่าเป็นศูนย์`,
    size: "ยอดจำหน่ายขึ้นกับขนาดของจังหวัดด้วย ดูเทียบต่อประชากรได้ในแผนภูมิ “ยอดจำหน่าย OTOP ต่อประชากร”",
  },
  en: {
    heading: (year: string) => `OTOP sales by province, ${year}, the highest first`,
    headline: (province: string, year: string) => `sold in ${province}, ${year}, the most of all`,
    unit: "Sales in the year (million baht)",
    millions: "million baht",
    province: "Province",
    provinces: "provinces",
    rank: "Rank",
    sales: "Sales in the year (baht)",
    share: "Share of the total",
    together: "All provinces that are stated",
    notStated: "Not stated",
    baht: (value: string) => `${value}\u00a0baht`,
    sentence: ({ year, first, most, second, next, last, least, number, total, silent }: Words) =>
      `In ${year}, OTOP sales were highest in ${first}, at ${most}, followed by ${second} with ${next}; ` +
      `they were lowest in ${last}, at ${least}. The ${number} provinces together sold ${total}.` +
      (silent === "" ? "" : ` The source does not state ${silent}.`),
    few: (year: string, only: string | null) =>
      only === null
        ? "No OTOP sales are found in what is gathered."
        : `In ${year}, the source states the OTOP sales of a single province: ${only}.`,
    sum: (number: string, first: string, last: string) =>
      `The year is the sum of its ${number} months in the table by province (${first} to ${last}).`,
    silent: (places: string) =>
      `The source does not state ${places}, which has no rank; that does not mean zero.`,
    size: "Larger provinces sell more: the chart of sales per head sets them against their people.",
  },
};
