import { areas } from "../datasets/areas.ts";
import { otopSales } from "../datasets/otop-sales.ts";
import { population } from "../datasets/population.ts";
import { query } from "../query/query.ts";
import type { Row } from "../schema/table.ts";
import { sumBaht, type Baht } from "../words/baht.ts";
import { divided, notStated, stated, type Statement, summed } from "../words/statement.ts";
import { defineChart, type Say } from "./chart.ts";
import { choropleth, type Choropleth, drawMap, mapLegend } from "./choropleth.ts";
import { labelCell, statementCell } from "./figureCell.ts";

const saleColumns = ["province", "month", "sales_baht", "source_file", "source_row"] as const;
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
  heading: (_area, { language }) => wording[language].heading,
  queries: () => ({
    sales: query(otopSales.table, { select: saleColumns }),
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
      peopleYear: people[0]?.year ?? 0,
    };
  },
  plot: ({ map }, canvas) => drawMap(map, canvas, (value) => show(value, canvas), { height: 760 }),
  legend: ({ map }, say) => mapLegend(map, say.format.number, say, wording[say.language].baht),
  headline: ({ heads }, say) => {
    const [first] = heads as [Head];
    return {
      value: show(first.perHead, say),
      label: wording[say.language].headline(say.place(first.code)),
    };
  },
  sentence: ({ heads, peopleYear }, say) => {
    const known = heads.filter(({ perHead }) => perHead.kind !== "notStated");
    const silent = heads.filter(({ perHead }) => perHead.kind === "notStated");
    const [first, last] = [known[0], known.at(-1)] as [Head, Head];
    return wording[say.language].sentence({
      first: say.placeTitle(first.code),
      most: show(first.perHead, say),
      last: say.placeTitle(last.code),
      least: show(last.perHead, say),
      times: say.format.number(Math.round(valueOf(first.perHead) / valueOf(last.perHead))),
      year: say.format.shortYear(peopleYear),
      silent: say.format.list(silent.map(({ code }) => say.placeTitle(code))),
    });
  },
  table: ({ heads }, say) => {
    const words = wording[say.language];
    const cell = (statement: Statement, digits = 0) =>
      statementCell(
        statement,
        (value) => (digits > 0 ? say.format.decimal(value, digits) : say.format.number(value)),
        words.notStated,
      );
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
  notes: ({ peopleYear }, { language, format }) =>
    wording[language].notes(format.shortYear(peopleYear)),
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
    : wording[language].baht(format.number(statement.value));

interface Words {
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
    heading: "ยอดจำหน่าย OTOP ต่อประชากร รายจังหวัด ปีงบประมาณ 2567",
    headline: (province: string) => `ต่อประชากรหนึ่งคนใน${province} สูงที่สุด`,
    province: "จังหวัด",
    perHead: "บาทต่อคน",
    sales: "ยอดจำหน่ายทั้งปี (บาท)",
    people: "ประชากร (คน)",
    notStated: "ไม่ได้ระบุ",
    baht: (value: string) => `${value}\u00a0บาท`,
    sentence: ({ first, most, last, least, times, year, silent }: Words) =>
      `ปีงบประมาณ 2567 ${first}มียอดจำหน่าย OTOP ต่อประชากรสูงที่สุด ${most}ต่อคน ` +
      `${last}ต่ำที่สุด ${least}ต่อคน ต่างกันราว ${times}\u00a0เท่า ` +
      `หารด้วยประชากรตามทะเบียนสิ้นปี ${year} ต้นทางไม่ได้ระบุยอดของ${silent}`,
    notes: (year: string) => [
      `ยอดจำหน่ายเป็นของปีงบประมาณ 2567 (ตุลาคม 2566 ถึงกันยายน 2567) ส่วนประชากรเป็นของสิ้นปี ${year} ซึ่งเป็นปีล่าสุดที่มี`,
      "ต้นทางไม่ได้ระบุยอดของกรุงเทพมหานคร จึงแสดงเป็นลายเส้น ไม่ได้แปลว่าเป็นศูนย์",
      "ตัวหารคือคนที่มีชื่อในทะเบียนบ้าน ไม่ใช่ผู้ซื้อ จังหวัดท่องเที่ยวขายให้คนนอกได้มาก",
    ],
  },
  en: {
    heading: "OTOP sales per head by province, fiscal year 2024 (B.E. 2567)",
    headline: (province: string) => `per head in ${province}, the highest`,
    province: "Province",
    perHead: "Baht per head",
    sales: "Sales in the year (baht)",
    people: "People",
    notStated: "Not stated",
    baht: (value: string) => `${value}\u00a0baht`,
    sentence: ({ first, most, last, least, times, year, silent }: Words) =>
      `In fiscal year 2024, OTOP sales per head were highest in ${first}, at ${most}, and lowest in ${last}, ` +
      `at ${least}: about ${times} times apart. People are those registered at the end of ${year}. The source does not state ${silent}.`,
    notes: (year: string) => [
      `Sales are those of fiscal year 2024 (October 2023 to September 2024); people are those of the end of ${year}, the latest there is.`,
      "The source does not state Bangkok, which is hatched. It does not mean zero.",
      "The divisor counts registered residents, not buyers: provinces with many visitors sell to others too.",
    ],
  },
};
