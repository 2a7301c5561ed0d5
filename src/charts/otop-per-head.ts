import { areas } from "../datasets/areas.ts";
import { otopSales } from "../datasets/otop-sales.ts";
import { population } from "../datasets/population.ts";
import { query } from "../query/query.ts";
import type { Row } from "../schema/declare/table.ts";
import { sumBaht, type Baht } from "../words/number/baht.ts";
import { divided, notStated, stated, type Statement, summed } from "../words/subject/statement.ts";
import { defineChart, type Say } from "./chart.ts";
import { choropleth, type Choropleth, drawMap, mapLegend } from "./choropleth.ts";
import { fewPlaces } from "./fewPlaces.ts";
import { labelCell, statementCell } from "./figureCell.ts";

const saleColumns = [
  ...(["fiscal_year", "province", "month", "sales_baht"] as const),
  ...(["source_file", "source_row"] as const),
] as const;
const peopleColumns = ["code", "population", "year", "source_file", "source_row"] as const;

type Sale = Pick<Row<typeof otopSales.table>, (typeof saleColumns)[number]>;
type People = Pick<Row<typeof population.table>, (typeof peopleColumns)[number]>;
type Province = Pick<Row<typeof areas.table>, "code" | "source_file" | "source_row">;

interface Head {
  readonly code: string;
  readonly sales: Statement;
  readonly people: Statement;
  readonly perHead: Statement;
}

interface PerHead {
  readonly heads: readonly Head[];
  readonly map: Choropleth;
  readonly fiscalYear: number;
  /** The months that are added up, in order. */
  readonly months: readonly string[];
  readonly peopleYear: number;
}

export const otopPerHead = defineChart<
  { sales: Sale; people: People; provinces: Province },
  PerHead
>({
  id: "otop-per-head",
  title: { th: "ยอดจำหน่าย OTOP ต่อประชากร", en: "OTOP sales per head" },
  topic: "otop",
  areas: ["00"],
  heading: (_area, { language, format }, { fiscalYear }) =>
    wording[language].heading(format.fiscalYear(fiscalYear)),
  queries: () => ({
    sales: query(otopSales.table, {
      select: saleColumns,
      where: { fiscal_year: { newest: "table" } },
    }),
    people: query(population.table, { select: peopleColumns, where: { level: "province" } }),
    provinces: query(areas.table, {
      select: ["code", "source_file", "source_row"],
      where: { level: "province" },
    }),
  }),
  shapes: () => "provinces",
  drawnOnce: 420,
  shape: ({ sales, people, provinces }) => {
    const salesOf = Map.groupBy(sales, ({ province }) => province as string);
    const peopleOf = new Map<string, People>(people.map((row) => [row.code, row]));
    const heads = provinces
      .map(({ code }) => headOf(code, salesOf.get(code) ?? [], peopleOf.get(code)))
      .toSorted(byPerHead);
    return {
      heads,
      map: choropleth(heads.map(({ code, perHead }) => ({ code, value: perHead }))),
      fiscalYear: sales[0]?.fiscal_year ?? 0,
      months: [...new Set(sales.map(({ month }) => month as string))].toSorted(),
      peopleYear: people[0]?.year ?? 0,
    };
  },
  plot: ({ map }, canvas) => drawMap(map, canvas, (value) => show(value, canvas), { height: 760 }),
  legend: ({ map }, say) => mapLegend(map, say.format.number, say, wording[say.language].baht),
  headline: ({ heads }, say) => {
    const [first] = heads;
    return {
      value: show(first?.perHead ?? notStated, say),
      label: first ? wording[say.language].headline(say.place(first.code)) : "",
    };
  },
  sentence: ({ heads, fiscalYear, peopleYear }, say) => {
    const known = heads.filter(({ perHead }) => perHead.kind !== "notStated");
    const silent = heads.filter(({ perHead }) => perHead.kind === "notStated");
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last) return wording[say.language].nothing;
    return wording[say.language].sentence({
      sold: say.format.fiscalYear(fiscalYear),
      first: say.placeTitle(first.code),
      most: show(first.perHead, say),
      last: say.placeTitle(last.code),
      least: show(last.perHead, say),
      times: say.format.number(Math.round(valueOf(first.perHead) / valueOf(last.perHead))),
      year: say.format.shortYear(peopleYear),
      silent: fewPlaces(
        silent.map(({ code }) => code),
        say,
      ),
    });
  },
  table: ({ heads }, say) => {
    const words = wording[say.language];
    const cell = (statement: Statement, digits = 0) =>
      statementCell(statement, (value) => say.format.decimal(value, digits), words.notStated);
    return {
      columns: [
        { label: words.province, numeric: false },
        { label: words.perHead, numeric: true },
        { label: words.sales, numeric: true },
        { label: words.people, numeric: true },
      ],
      rows: heads.map(({ code, sales, people, perHead }) => [
        labelCell(say.place(code), code),
        cell(perHead, 0),
        cell(sales, 2),
        cell(people),
      ]),
    };
  },
  notes: ({ heads, fiscalYear, months, peopleYear }, say) => {
    const words = wording[say.language];
    const { format } = say;
    const silent = heads.flatMap(({ code, sales }) => (sales.kind === "notStated" ? [code] : []));
    const [first, last] = [months[0], months.at(-1)];
    return [
      ...(first && last
        ? [
            words.times({
              sold: format.fiscalYear(fiscalYear),
              first: format.month(first),
              last: format.month(last),
              year: format.shortYear(peopleYear),
            }),
          ]
        : []),
      ...(silent.length > 0 ? [words.silent(fewPlaces(silent, say, say.place))] : []),
      words.residents,
    ];
  },
});

function headOf(code: string, sales: readonly Sale[], people: People | undefined): Head {
  const yearly = summed(
    sales.map((row) => stated(row.sales_baht as number, row)),
    (values) => sumBaht(values as readonly Baht[]),
  );
  const living = people ? stated(people.population, people) : notStated;
  return { code, sales: yearly, people: living, perHead: divided(yearly, living, 0) };
}

/** The highest first, those of which nothing is stated last, equals by code. */
function byPerHead(a: Head, b: Head): number {
  const order = valueOf(b.perHead) - valueOf(a.perHead);
  return order !== 0 ? order : a.code < b.code ? -1 : 1;
}

const valueOf = (statement: Statement): number =>
  statement.kind === "notStated" ? -1 : statement.value;

const show = (statement: Statement, { language, format }: Say): string =>
  statement.kind === "notStated"
    ? wording[language].notStated
    : wording[language].baht(format.decimal(statement.value, 0));

interface Times {
  readonly sold: string;
  readonly first: string;
  readonly last: string;
  readonly year: string;
}

interface Words {
  readonly sold: string;
  readonly first: string;
  readonly most: string;
  readonly last: string;
  readonly least: string;
  readonly times: string;
  readonly year: string;
  readonly silent: string;
}

const wording = {
  th: {
    heading: (year: string) => `ยอดจำหน่าย OTOP ต่อประชากร รายจังหวัด ${year}`,
    headline: (province: string) => `ต่อประชากรหนึ่งคนใน${province} สูงที่สุด`,
    province: "จังหวัด",
    perHead: "บาทต่อคน",
    sales: "ยอดจำหน่ายทั้งปี (บาท)",
    people: "ประชากร (คน)",
    notStated: "ไม่ได้ระบุ",
    baht: (value: string) => `${value}\u00a0บาท`,
    nothing: "ยังไม่พบยอดจำหน่าย OTOP ต่อประชากรในข้อมูลที่รวบรวมไว้",
    sentence: ({ sold, first, most, last, least, times, year, silent }: Words) =>
      `${sold} ${first}มียอดจำหน่าย OTOP ต่อประชากรสูงที่สุด ${most}ต่อคน ` +
      `${last}ต่ำที่สุด ${least}ต่อคน ต่างกันราว ${times}\u00a0เท่า ` +
      `หารด้วยประชากรตามทะเบียนสิ้นปี ${year}` +
      (silent === "" ? "" : ` ต้นทางไม่ได้ระบุยอดของ${silent}`),
    times: ({ sold, first, last, year }: Times) =>
      `ยอดจำหน่ายเป็นของ${sold} (${first} ถึง${last}) ส่วนประชากรเป็นของสิ้นปี ${year} ซึ่งเป็นปีล่าสุดที่มี`,
    silent: (places: string) => `ต้นทางไม่ได้ระบุยอดของ${places} จึงแสดงเป็นลายเส้น ไม่ได้แปลว่าเป็นศูนย์`,
    residents: "ตัวหารคือคนที่มีชื่อในทะเบียนบ้าน ไม่ใช่ผู้ซื้อ จังหวัดท่องเที่ยวขายให้คนนอกได้มาก",
  },
  en: {
    heading: (year: string) => `OTOP sales per head by province, ${year}`,
    headline: (province: string) => `per head in ${province}, the highest`,
    province: "Province",
    perHead: "Baht per head",
    sales: "Sales in the year (baht)",
    people: "People",
    notStated: "Not stated",
    baht: (value: string) => `${value}\u00a0baht`,
    nothing: "No OTOP sales per head are found in what is gathered.",
    sentence: ({ sold, first, most, last, least, times, year, silent }: Words) =>
      `In ${sold}, OTOP sales per head were highest in ${first}, at ${most}, and lowest in ${last}, ` +
      `at ${least}: about ${times} times apart. People are those registered at the end of ${year}.` +
      (silent === "" ? "" : ` The source does not state ${silent}.`),
    times: ({ sold, first, last, year }: Times) =>
      `Sales are those of ${sold} (${first} to ${last}); people are those of the end of ${year}, the latest there is.`,
    silent: (places: string) =>
      `The source does not state ${places}, hatched on the map. It does not mean zero.`,
    residents:
      "The divisor counts registered residents, not buyers: provinces with many visitors sell to others too.",
  },
};
