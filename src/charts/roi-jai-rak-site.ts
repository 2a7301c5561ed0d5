import { byPrecedence, fundStatistics } from "../datasets/fund-statistics.ts";
import { query } from "../query/query.ts";
import { type FundMeasure, fundMeasures } from "../words/subject/fundMeasure.ts";
import type { Say } from "./chart.ts";
import { type Bar, type BarGroup, drawBars } from "./kit/bars.ts";
import { labelCell } from "./kit/cells.ts";
import { defineChart, inWords } from "./kit/defineChart.ts";
import { symbolNames } from "./kit/pixels.ts";
import { tableOf } from "./kit/table.ts";
import { tell } from "./kit/tell.ts";
import {
  type Figure,
  figureCellOf,
  figureColumns,
  figureHeads,
  figureText,
  sourceText,
  timeText,
  wordingOf,
} from "./subjects/fundFigure.ts";

/** One measure of the site: what sources say at odds, year after year, or alike. */
interface Fact {
  readonly measure: FundMeasure;
  readonly figures: readonly Figure[];
  readonly kind: "rivals" | "years" | "alike";
}

const measures = [
  ...(["households", "population", "income", "earning_farmers"] as const),
  ...(["area", "watershed_area", "main_villages", "sub_villages"] as const),
] as const satisfies readonly FundMeasure[];

const thaTon = "501005";

export const roiJaiRakSite = defineChart({
  id: "roi-jai-rak-site",
  title: { th: "พื้นที่โครงการร้อยใจรักษ์", en: "The Roi Jai Rak site" },
  topic: "roi-jai-rak",
  areas: [thaTon],
  queries: () => ({
    figures: query(fundStatistics.table, {
      select: figureColumns,
      where: { programme: "roi_jai_rak", measure: { in: measures } },
    }),
  }),
  shape: ({ figures }, tambon) => ({
    tambon,
    facts: measures.flatMap((measure) => {
      const found = figures.filter((figure) => figure.measure === measure);
      return found.length === 0 ? [] : [factOf(measure, found)];
    }),
  }),
  heading: ({ tambon }, { place }) => ({
    th: `พื้นที่โครงการร้อยใจรักษ์ ตำบล${place(tambon)} ตามที่แต่ละแหล่งบอก`,
    en: `The Roi Jai Rak site in ${place(tambon)}, as each source tells it`,
  }),
  plot: ({ facts }, canvas) => {
    const alike = facts.filter(({ kind }) => kind === "alike");
    const others = { th: "ตัวเลขอื่นของโครงการ", en: "Other figures of the project" };
    return drawBars(
      [
        ...facts.filter((fact) => !alike.includes(fact)).map((fact) => groupOf(fact, canvas)),
        { heading: inWords(canvas, others), bars: alike.map((fact) => numberOf(fact, canvas)) },
      ],
      canvas,
    );
  },
  legend: ({ facts }, say) => [
    ...(facts.find(({ kind }) => kind === "rivals")?.figures ?? []).map((figure, i) => ({
      fill: rivalOf(i).fill,
      label: `${sourceText(figure, say)} (${symbolNames[rivalOf(i).symbol][say.language]})`,
    })),
    { fill: "strong", label: { th: "รายได้ที่ประกาศ", en: "Income as announced" } },
  ],
  headline: ({ facts }, say) => {
    const [first] = figuresOf(facts, "population");
    const time = first ? timeText(first, say) : "";
    return {
      value: first ? figureText(first, say) : tell(undefined, say),
      label: { th: `อยู่ในพื้นที่โครงการ (${time})`, en: `at the site (${time})` },
    };
  },
  sentence: ({ facts, tambon }, say) => {
    const incomes = figuresOf(facts, "income").map((figure) => {
      const [value, year] = [figureText(figure, say), yearOf(figure, say)];
      return inWords(say, { th: `${value}ใน ${year}`, en: `${value} in ${year}` });
    });
    const [accounts, list] = [accountsOf(facts, say), say.format.list(incomes)];
    return {
      th: `พื้นที่โครงการร้อยใจรักษ์ที่ตำบล${say.place(tambon)}มี${accounts} ข่าวรัฐบาลระบุรายได้${list}`,
      en: `The Roi Jai Rak site in ${say.place(tambon)} has ${accounts}. Government news states an income of ${list}.`,
    };
  },
  table: ({ facts }, say) =>
    tableOf(
      facts.flatMap(({ figures }) => figures),
      say,
      [
        { head: figureHeads.measure, name: (figure) => wordingOf(figure, say) },
        { head: { th: "พื้นที่", en: "Place" }, cell: (figure) => placeCell(figure, say) },
        { head: figureHeads.figure, cell: (figure) => figureCellOf(figure, say), numeric: true },
        { head: figureHeads.time, name: (figure) => timeText(figure, say) },
        { head: figureHeads.source, name: (figure) => sourceText(figure, say) },
      ],
    ),
  notes: ({ facts }) => [
    facts.some(({ kind }) => kind === "rivals") && {
      th: "แหล่งข้อมูลบอกจำนวนเดียวกันไว้ไม่เท่ากัน แสดงไว้ทั้งหมด ไม่เฉลี่ย ค่าที่ตรวจกับข่าวฉบับเต็มมาก่อนค่าจากข้อความตัดตอน แล้วจึงค่าที่ใหม่กว่า",
      en: "Sources state the same number differently. All are shown; none is averaged. One checked in its full page goes before one from an excerpt, then the later before the earlier.",
    },
    figuresOf(facts, "income").some(({ qualifier }) => qualifier === "more_than") && {
      th: "รายได้ที่ข่าวใช้คำว่า “มากกว่า” เป็นค่าต่ำสุด ไม่ใช่ยอดจริง และไม่ได้ปรับตามเงินเฟ้อ",
      en: "Incomes that are “more than” in the news are the least they can be, not the sum itself, and not adjusted for inflation.",
    },
  ],
});

function factOf(measure: FundMeasure, found: readonly Figure[]): Fact {
  const figures = found.toSorted(byPrecedence);
  const values = new Set(figures.map(({ value }) => value));
  if (values.size === 1) return { measure, figures, kind: "alike" };
  const ofYears = figures.every(({ as_of_kind }) => as_of_kind === "period");
  return ofYears
    ? { measure, figures: figures.toReversed(), kind: "years" }
    : { measure, figures, kind: "rivals" };
}

const rivals = [
  { symbol: "circle", fill: "rivalA" },
  { symbol: "square", fill: "rivalB" },
  { symbol: "triangle", fill: "rivalC" },
  { symbol: "diamond", fill: "rivalD" },
] as const;

const rivalOf = (i: number): (typeof rivals)[number] => rivals[i] ?? rivals[3];

function groupOf({ measure, figures, kind }: Fact, say: Say): BarGroup {
  const differ = inWords(say, { th: "แต่ละแหล่งบอกไม่เท่ากัน", en: "The sources differ" });
  const isRivals = kind === "rivals";
  return {
    heading: fundMeasures[measure][say.language],
    ...(isRivals && { aside: differ }),
    bars: figures.map((figure, i): Bar => {
      const [source, rival] = [sourceText(figure, say), rivalOf(i)];
      return {
        label: isRivals ? source : yearOf(figure, say),
        asides: [isRivals ? timeText(figure, say) : source],
        ...(isRivals && { symbol: rival }),
        parts: [{ from: 0, to: figure.value, fill: isRivals ? rival.fill : "strong" }],
        value: figureText(figure, say),
      };
    }),
  };
}

/** A number that no source contradicts, with all that tell it. */
const numberOf = ({ measure, figures }: Fact, say: Say): Bar => ({
  label: fundMeasures[measure][say.language],
  asides: figures.map((figure) => `${timeText(figure, say)} · ${sourceText(figure, say)}`),
  parts: null,
  value: figureText(figures[0] as Figure, say),
});

const placeCell = ({ area_codes }: Figure, say: Say) =>
  area_codes === null
    ? labelCell(inWords(say, { th: "พื้นที่โครงการ", en: "The site" }))
    : labelCell(say.place(area_codes), area_codes);

/** The year that a measure is about, which its source writes into its name. */
function yearOf({ measure_as_written }: Figure, { format }: Say): string {
  const year = /ปี (\d{4})/.exec(measure_as_written)?.[1];
  return year === undefined ? measure_as_written : format.shortYear(Number(year));
}

const figuresOf = (facts: readonly Fact[], wanted: FundMeasure): readonly Figure[] =>
  facts.find(({ measure }) => measure === wanted)?.figures ?? [];

/** Households and people as each source has them, the one that goes first before the others; equal ones told once. */
function accountsOf(facts: readonly Fact[], say: Say): string {
  const people = figuresOf(facts, "population");
  const told = figuresOf(facts, "households").flatMap((household) => {
    const persons = people.find(({ page_url }) => page_url === household.page_url);
    return persons ? [{ household, persons }] : [];
  });
  const distinct = told.filter(
    ({ household: { value } }, i) => told.findIndex((one) => one.household.value === value) === i,
  );
  return distinct
    .map(({ household, persons }) => {
      const [houses, heads] = [figureText(household, say), figureText(persons, say)];
      const time = timeText(persons, say);
      return inWords(say, {
        th: `${houses} ${heads} (${time})`,
        en: `${houses} and ${heads} (${time})`,
      });
    })
    .join(inWords(say, { th: " อีกแหล่งหนึ่งระบุ ", en: "; another source gives " }));
}
