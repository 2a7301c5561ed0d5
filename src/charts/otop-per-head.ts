import { population } from "../datasets/population.ts";
import { query } from "../query/query.ts";
import { divided, notStated, stated, type Statement } from "../words/subject/statement.ts";
import type { Say } from "./chart.ts";
import { choropleth, drawMap, mapLegend } from "./kit/choropleth.ts";
import { defineChart, inWords } from "./kit/defineChart.ts";
import { fewPlaces } from "./kit/fewPlaces.ts";
import { tableOf } from "./kit/table.ts";
import { fromHighest, isStated, tell, statedValue } from "./kit/tell.ts";
import {
  monthSpan,
  partialNote,
  salesHead,
  salesQueries,
  silenceOf,
  salesOfYear,
  salesSpan,
} from "./subjects/otopSales.ts";

export const otopPerHead = defineChart({
  id: "otop-per-head",
  title: { th: "ยอดจำหน่าย OTOP ต่อประชากร", en: "OTOP sales per head" },
  topic: "otop",
  areas: ["00"],
  queries: () => ({
    sales: salesQueries.sales,
    people: query(population.table, {
      select: ["code", "population", "year", "source_file", "source_row"],
      where: { level: "province" },
    }),
    provinces: salesQueries.provinces,
  }),
  shapes: () => "provinces",
  drawnOnce: 420,
  shape: ({ sales, people, provinces }) => {
    const peopleOf = new Map<string, Statement>(
      people.map((row) => [row.code, stated(row.population as number, row)]),
    );
    const year = salesOfYear(sales, provinces);
    const heads = year.provinces
      .map(({ code, sales }) => ({ code, sales, people: peopleOf.get(code) ?? notStated }))
      .map((head) => ({ ...head, perHead: divided(head.sales, head.people, 0) }))
      .toSorted(fromHighest(({ perHead }) => perHead));
    return {
      heads,
      map: choropleth(heads.map(({ code, perHead }) => ({ code, value: perHead }))),
      year,
      peopleYear: people[0]?.year ?? 0,
    };
  },
  heading: ({ year }, { format }) => ({
    th: `ยอดจำหน่าย OTOP ต่อประชากร รายจังหวัด ${salesSpan(year, format)}`,
    en: `OTOP sales per head by province, ${salesSpan(year, format)}`,
  }),
  plot: ({ map }, canvas) => drawMap(map, canvas, (value) => inBaht(value, canvas)),
  legend: ({ map }, say) =>
    mapLegend(map, say.format.number, say, (value) => inWords(say, baht(value))),
  headline: ({ heads: [first] }, say) => ({
    value: inBaht(first?.perHead, say),
    label: first
      ? {
          th: `ต่อประชากรหนึ่งคนใน${say.place(first.code)} สูงที่สุด`,
          en: `per head in ${say.place(first.code)}, the highest`,
        }
      : "",
  }),
  sentence: ({ heads, year: sales, peopleYear }, say) => {
    const known = heads.filter(({ perHead }) => isStated(perHead));
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last)
      return {
        th: "ยังไม่พบยอดจำหน่าย OTOP ต่อประชากรในข้อมูลที่รวบรวมไว้",
        en: "No OTOP sales per head are found in what is gathered.",
      };
    const [sold, year] = [salesSpan(sales, say.format), say.format.shortYear(peopleYear)];
    const [most, least] = [inBaht(first.perHead, say), inBaht(last.perHead, say)];
    const [highest, lowest] = [say.placeTitle(first.code), say.placeTitle(last.code)];
    const apart = Math.round(statedValue(first.perHead) / statedValue(last.perHead));
    const times = say.format.number(apart);
    const silence = silenceOf(fewPlaces(sales.silent, say));
    return {
      th:
        `${sold} ${highest}มียอดจำหน่าย OTOP ต่อประชากรสูงที่สุด ${most}ต่อคน ` +
        `${lowest}ต่ำที่สุด ${least}ต่อคน ต่างกันราว ${times}\u00a0เท่า ` +
        `หารด้วยประชากรตามทะเบียนสิ้นปี ${year}${silence.th}`,
      en:
        `In ${sold}, OTOP sales per head were highest in ${highest}, at ${most}, and lowest in ${lowest}, ` +
        `at ${least}: about ${times} times apart. People are those registered at the end of ${year}.${silence.en}`,
    };
  },
  table: ({ heads }, say) => {
    const digits = (digits: number) => (value: number) => say.format.decimal(value, digits);
    return tableOf(heads, say, [
      { head: { th: "จังหวัด", en: "Province" }, area: ({ code }) => code },
      {
        head: { th: "บาทต่อคน", en: "Baht per head" },
        figure: ({ perHead }) => perHead,
        show: digits(0),
      },
      { head: salesHead, figure: ({ sales }) => sales, show: digits(2) },
      {
        head: { th: "ประชากร (คน)", en: "People" },
        figure: ({ people }) => people,
        show: digits(0),
      },
    ]);
  },
  notes: ({ year: { fiscalYear, months, silent, partial }, peopleYear }, say) => {
    const { format } = say;
    const places = fewPlaces(silent, say, say.place);
    const span = monthSpan(months, format);
    const [sold, year] = [format.fiscalYear(fiscalYear), format.shortYear(peopleYear)];
    return [
      span !== null && {
        th: `ยอดจำหน่ายเป็นของ${sold} (${span.first} ถึง${span.last}) ส่วนประชากรเป็นของสิ้นปี ${year} ซึ่งเป็นปีล่าสุดที่มี`,
        en: `Sales are those of ${sold} (${span.first} to ${span.last}); people are those of the end of ${year}, the latest there is.`,
      },
      silent.length > 0 && {
        th: `ต้นทางไม่ได้ระบุยอดของ${places} จึงแสดงเป็นลายเส้น ไม่ได้แปลว่าเป็นศูนย์`,
        en: `The source does not state ${places}, hatched on the map. It does not mean zero.`,
      },
      partialNote(fewPlaces(partial, say, say.place)),
      {
        th: "ตัวหารคือคนที่มีชื่อในทะเบียนบ้าน ไม่ใช่ผู้ซื้อ จังหวัดท่องเที่ยวขายให้คนนอกได้มาก",
        en: "The divisor counts registered residents, not buyers: provinces with many visitors sell to others too.",
      },
    ];
  },
});

const baht = (value: string) => ({ th: `${value}\u00a0บาท`, en: `${value}\u00a0baht` });

const inBaht = (perHead: Statement | undefined, say: Say): string =>
  tell(perHead, say, (value) => baht(say.format.decimal(value, 0)));
