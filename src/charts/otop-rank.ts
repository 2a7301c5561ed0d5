import { divided } from "../words/subject/statement.ts";
import { barChart, type BarFigure } from "./kit/barChart.ts";
import { dash, labelCell, orderCell, statementCell } from "./kit/cells.ts";
import { fewPlaces } from "./kit/fewPlaces.ts";
import { tableOf } from "./kit/table.ts";
import { fromHighest, hatchKey, isStated, notStatedText } from "./kit/tell.ts";
import {
  inBaht,
  monthSpan,
  noSales,
  partialNote,
  salesHead,
  salesQueries,
  silenceOf,
  salesOfYear,
  salesSpan,
} from "./subjects/otopSales.ts";

/** What is not stated has no rank. */
export const otopRank = barChart({
  id: "otop-rank",
  title: { th: "อันดับยอดจำหน่าย OTOP รายจังหวัด", en: "OTOP sales ranked by province" },
  topic: "otop",
  areas: ["00"],
  measure: {
    label: { th: "ยอดจำหน่ายรวม (ล้านบาท)", en: "Sales in all (million baht)" },
    unit: { th: "ล้านบาท", en: "million baht" },
  },
  things: { th: "จังหวัด", en: "provinces" },
  show: (value, { format }) => format.number(Math.round(value / 1_000_000)),
  queries: () => salesQueries,
  shape: ({ sales, provinces }) => {
    const year = salesOfYear(sales, provinces);
    return {
      figures: year.provinces
        .map(({ code, sales }) => ({ code, value: sales }))
        .toSorted(fromHighest(({ value }) => value)),
      year,
    };
  },
  heading: ({ year }, { format }) => ({
    th: `ยอดจำหน่าย OTOP รายจังหวัด ${salesSpan(year, format)} เรียงจากมากไปน้อย`,
    en: `OTOP sales by province, ${salesSpan(year, format)}, the highest first`,
  }),
  legend: () => [
    {
      fill: "strong",
      label: { th: "ยอดจำหน่ายรวม (ล้านบาท)", en: "Sales in all (million baht)" },
    },
    hatchKey,
  ],
  headline: ({ figures: [first], year: of }, say) => {
    const province = say.place(first?.code ?? "");
    const year = salesSpan(of, say.format);
    return {
      value: inBaht(first?.value, say),
      label: {
        th: `ยอดจำหน่ายของ${province} ${year} มากที่สุด`,
        en: `sold in ${province}, ${year}, the most of all`,
      },
    };
  },
  sentence: ({ figures, year: of }, say) => {
    const known = figures.filter(({ value }) => isStated(value));
    const [first, second, last] = [known[0], known[1], known.at(-1)];
    const year = salesSpan(of, say.format);
    const amount = ({ value }: BarFigure) => inBaht(value, say);
    const place = ({ code }: BarFigure) => say.placeTitle(code);
    if (!first) return noSales;
    if (!second || !last)
      return {
        th: `${year} ต้นทางระบุยอดจำหน่าย OTOP เพียงจังหวัดเดียว คือ${place(first)} ${amount(first)}`,
        en: `In ${year}, the source states the OTOP sales of a single province: ${place(first)} ${amount(first)}.`,
      };
    const number = say.format.number(known.length);
    const silence = silenceOf(fewPlaces(of.silent, say));
    return {
      th:
        `${year} ${place(first)}มียอดจำหน่าย OTOP มากที่สุด ${amount(first)} รองลงมาคือ${place(second)} ${amount(second)} ` +
        `น้อยที่สุดคือ${place(last)} ${amount(last)} รวม ${number}\u00a0จังหวัดเป็น ${inBaht(of.total, say)}${silence.th}`,
      en:
        `In ${year}, OTOP sales were highest in ${place(first)}, at ${amount(first)}, followed by ${place(second)} with ${amount(second)}; ` +
        `they were lowest in ${place(last)}, at ${amount(last)}. The ${number} provinces together sold ${inBaht(of.total, say)}.${silence.en}`,
    };
  },
  table: ({ figures, year: { total } }, say) => {
    const money = (value: number) => say.format.decimal(value, 2);
    const rows = figures.map((figure, i) => ({ ...figure, rank: i + 1 }));
    const together = { th: "รวมทุกจังหวัดที่มีข้อมูล", en: "All provinces that are stated" };
    return tableOf(
      rows,
      say,
      [
        { head: { th: "จังหวัด", en: "Province" }, area: ({ code }) => code },
        {
          head: { th: "อันดับ", en: "Rank" },
          cell: ({ rank, value }) => (isStated(value) ? orderCell(rank, say.format.number) : dash),
          numeric: true,
        },
        { head: salesHead, figure: ({ value }) => value, show: money },
        {
          head: { th: "ส่วนแบ่งของยอดรวม", en: "Share of the total" },
          figure: ({ value }) => divided(value, total, 6),
          show: say.format.percent,
        },
      ],
      [
        [
          labelCell(together[say.language]),
          dash,
          statementCell(total, money, notStatedText[say.language]),
          dash,
        ],
      ],
    );
  },
  notes: ({ year: { months, silent, partial } }, say) => {
    const number = say.format.number(months.length);
    const span = monthSpan(months, say.format);
    const places = fewPlaces(silent, say, say.place);
    return [
      span !== null && {
        th: `ยอดรวมคือผลบวกของ ${number} เดือนตามตารางรายจังหวัด (${span.first} ถึง${span.last})`,
        en: `Each is the sum of the ${number} months in the table by province (${span.first} to ${span.last}).`,
      },
      places !== "" && {
        th: `ต้นทางไม่ได้ระบุยอดของ${places} จึงไม่มีอันดับ และไม่ได้แปลว่าเป็นศูนย์`,
        en: `The source does not state ${places}, which has no rank; that does not mean zero.`,
      },
      partialNote(fewPlaces(partial, say, say.place)),
      {
        th: "ยอดจำหน่ายขึ้นกับขนาดของจังหวัดด้วย ดูเทียบต่อประชากรได้ในแผนภูมิ “ยอดจำหน่าย OTOP ต่อประชากร”",
        en: "Larger provinces sell more: the chart of sales per head sets them against their people.",
      },
    ];
  },
});
