import { byPrecedence, fundStatistics } from "../datasets/fund-statistics.ts";
import { query } from "../query/query.ts";
import { type FundMeasure, fundMeasures } from "../words/subject/fundMeasure.ts";
import { stated } from "../words/subject/statement.ts";
import { defineChart, type Say } from "./chart.ts";
import { labelCell, statementCell } from "./figureCell.ts";
import {
  type Figure,
  figureColumns,
  figureText,
  sourceText,
  timeText,
  wordingOf,
} from "./fundFigure.ts";
import { type BarGroup, drawBars, type LabelledBar } from "./labelledBars.ts";
import { symbolNames } from "./pixels.ts";

/** One measure of the site: what sources say at odds, year after year, or alike. */
interface Fact {
  readonly measure: FundMeasure;
  readonly figures: readonly Figure[];
  readonly kind: "rivals" | "years" | "alike";
}

interface Site {
  readonly tambon: string;
  readonly facts: readonly Fact[];
}

const measures = [
  ...(["households", "population", "income", "earning_farmers"] as const),
  ...(["area", "watershed_area", "main_villages", "sub_villages"] as const),
] as const satisfies readonly FundMeasure[];

const thaTon = "501005";

export const roiJaiRakSite = defineChart<{ figures: Figure }, Site>({
  id: "roi-jai-rak-site",
  title: { th: "พื้นที่โครงการร้อยใจรักษ์", en: "The Roi Jai Rak site" },
  topic: "roi-jai-rak",
  areas: [thaTon],
  heading: (area, say) => wording[say.language].heading(say.place(area)),
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
  plot: ({ facts }, canvas) =>
    drawBars(
      [
        ...facts.filter(({ kind }) => kind !== "alike").map((fact) => groupOf(fact, canvas)),
        {
          heading: wording[canvas.language].alike,
          bars: facts.filter(({ kind }) => kind === "alike").map((fact) => numberOf(fact, canvas)),
        },
      ],
      canvas,
    ),
  legend: ({ facts }, say) => [
    ...(facts.find(({ kind }) => kind === "rivals")?.figures ?? []).map((figure, i) => ({
      fill: rivalOf(i).fill,
      label: `${sourceText(figure, say)} (${symbolNames[rivalOf(i).shape][say.language]})`,
    })),
    { fill: "strong", label: wording[say.language].yearly },
  ],
  headline: ({ facts }, say) => {
    const [first] = figuresOf(facts, "population");
    return {
      value: first ? figureText(first, say) : wording[say.language].notStated,
      label: wording[say.language].headline(first ? timeText(first, say) : ""),
    };
  },
  sentence: ({ facts, tambon }, say) => {
    const words = wording[say.language];
    const incomes = figuresOf(facts, "income").map((figure) =>
      words.inYear(figureText(figure, say), yearOf(figure, say)),
    );
    return words.sentence({
      tambon: say.place(tambon),
      told: accountsOf(facts, say),
      incomes: say.format.list(incomes),
    });
  },
  table: ({ facts }, say) => {
    const words = wording[say.language];
    return {
      columns: [
        { label: words.measure, numeric: false },
        { label: words.place, numeric: false },
        { label: words.figure, numeric: true },
        { label: words.time, numeric: false },
        { label: words.source, numeric: false },
      ],
      rows: facts.flatMap(({ figures }) =>
        figures.map((figure) => [
          labelCell(wordingOf(figure, say)),
          placeCell(figure, say),
          statementCell(
            stated(figure.value, figure),
            (value) => figureText({ ...figure, value }, say),
            words.notStated,
          ),
          labelCell(timeText(figure, say)),
          labelCell(sourceText(figure, say)),
        ]),
      ),
    };
  },
  notes: (_data, { language }) => wording[language].notes,
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
  { shape: "circle", fill: "rivalA" },
  { shape: "square", fill: "rivalB" },
  { shape: "triangle", fill: "rivalC" },
  { shape: "diamond", fill: "rivalD" },
] as const;

const rivalOf = (i: number): (typeof rivals)[number] => rivals[i] ?? rivals[3];

function groupOf({ measure, figures, kind }: Fact, say: Say): BarGroup {
  const words = wording[say.language];
  const heading = fundMeasures[measure][say.language];
  return {
    heading,
    ...(kind === "rivals" && { aside: words.disagree }),
    bars: figures.map((figure, i): LabelledBar => {
      const rival = rivalOf(i);
      const part = { from: 0, to: figure.value };
      return kind === "rivals"
        ? {
            label: sourceText(figure, say),
            asides: [timeText(figure, say)],
            symbol: rival,
            parts: [{ ...part, fill: rival.fill }],
            value: figureText(figure, say),
          }
        : {
            label: yearOf(figure, say),
            asides: [sourceText(figure, say)],
            parts: [{ ...part, fill: "strong" }],
            value: figureText(figure, say),
          };
    }),
  };
}

/** A number that no source contradicts, with all that tell it. */
function numberOf({ measure, figures }: Fact, say: Say): LabelledBar {
  const [first] = figures as [Figure];
  const told = figures.map((figure) => `${timeText(figure, say)} · ${sourceText(figure, say)}`);
  return {
    label: fundMeasures[measure][say.language],
    asides: told,
    parts: null,
    value: figureText(first, say),
  };
}

const placeCell = (figure: Figure, say: Say) => {
  const words = wording[say.language];
  return figure.area_codes === null
    ? labelCell(words.site)
    : labelCell(say.place(figure.area_codes), figure.area_codes);
};

/** The year that a measure is about, which its source writes into its name. */
function yearOf({ measure_as_written }: Figure, { format }: Say): string {
  const year = /ปี (\d{4})/.exec(measure_as_written)?.[1];
  return year === undefined ? measure_as_written : format.shortYear(Number(year));
}

const figuresOf = (facts: readonly Fact[], wanted: FundMeasure): readonly Figure[] =>
  facts.find(({ measure }) => measure === wanted)?.figures ?? [];

/** Households and people as each source has them, the one that goes first before the others; equal ones told once. */
function accountsOf(facts: readonly Fact[], say: Say): string {
  const words = wording[say.language];
  const people = figuresOf(facts, "population");
  const told = figuresOf(facts, "households").flatMap((household) => {
    const persons = people.find(({ page_url }) => page_url === household.page_url);
    return persons ? [{ household, persons }] : [];
  });
  const distinct = told.filter(
    ({ household: { value } }, i) => told.findIndex((one) => one.household.value === value) === i,
  );
  return distinct
    .map(({ household, persons }) =>
      words.account(figureText(household, say), figureText(persons, say), timeText(persons, say)),
    )
    .join(words.or);
}

interface Words {
  readonly tambon: string;
  readonly told: string;
  readonly incomes: string;
}

const wording = {
  th: {
    heading: (tambon: string) => `พื้นที่โครงการร้อยใจรักษ์ ตำบล${tambon} ตามที่แต่ละแหล่งบอก`,
    yearly: "รายได้ที่ประกาศ",
    headline: (time: string) => `อยู่ในพื้นที่โครงการ (${time})`,
    or: " อีกแหล่งหนึ่งระบุ ",
    account: (households: string, people: string, time: string) =>
      `${households} ${people} (${time})`,
    disagree: "แต่ละแหล่งบอกไม่เท่ากัน",
    alike: "ตัวเลขอื่นของโครงการ",
    site: "พื้นที่โครงการ",
    inYear: (value: string, year: string) => `${value}ใน ${year}`,
    measure: "สิ่งที่วัด",
    place: "พื้นที่",
    figure: "ตัวเลข",
    time: "เวลา",
    source: "ที่มา",
    notStated: "ไม่ได้ระบุ",
    sentence: ({ tambon, told, incomes }: Words) =>
      `พื้นที่โครงการร้อยใจรักษ์ที่ตำบล${tambon}มี${told} ข่าวรัฐบาลระบุรายได้${incomes}`,
    notes: [
      "จำนวนครัวเรือนและประชากรมีสองชุด ชุดที่แสดงก่อนมาจากข่าวฉบับเต็มซึ่งลงวันที่และใช้คำว่า “ประมาณ” อีกชุดมาจากข้อความตัดตอนที่ไม่ได้บอกเวลา แสดงไว้ทั้งหมด ไม่เฉลี่ย",
      "รายได้เป็นคำว่า “มากกว่า” ตามข่าว จึงเป็นค่าต่ำสุด ไม่ใช่ยอดจริง และไม่ได้ปรับตามเงินเฟ้อ",
    ],
  },
  en: {
    heading: (tambon: string) => `The Roi Jai Rak site in ${tambon}, as each source tells it`,
    yearly: "Income as announced",
    headline: (time: string) => `at the site (${time})`,
    or: "; another source gives ",
    account: (households: string, people: string, time: string) =>
      `${households} and ${people} (${time})`,
    disagree: "The sources differ",
    alike: "Other figures of the project",
    site: "The site",
    inYear: (value: string, year: string) => `${value} in ${year}`,
    measure: "Measure",
    place: "Place",
    figure: "Figure",
    time: "Time",
    source: "Source",
    notStated: "Not stated",
    sentence: ({ tambon, told, incomes }: Words) =>
      `The Roi Jai Rak site in ${tambon} has ${told}. Government news states an income of ${incomes}.`,
    notes: [
      "There are two sets of households and people. The first comes from the full text of dated news, which says “about”; the other from an excerpt without a time. All are shown; none is averaged.",
      "Incomes are “more than” in the news: the least they can be, not the sum itself, and not adjusted for inflation.",
    ],
  },
};
