import { byPrecedence, fundStatistics } from "../datasets/fund-statistics.ts";
import { query } from "../query/query.ts";
import { type FundMeasure, fundMeasures } from "../words/fundMeasure.ts";
import { stated } from "../words/statement.ts";
import { defineChart, type Say } from "./chart.ts";
import { labelCell, statementCell } from "./figureCell.ts";
import { type Figure, figureColumns, figureText, sourceText, timeText } from "./fundFigure.ts";
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
  ...(["area", "main_villages", "sub_villages", "trained_local_governments"] as const),
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
  headline: ({ facts }, say) => ({
    value: rangeOf(facts, "population", say),
    label: wording[say.language].headline,
  }),
  sentence: ({ facts, tambon }, say) => {
    const words = wording[say.language];
    const incomes = figuresOf(facts, "income").map((figure) =>
      words.inYear(figureText(figure, say), yearOf(figure, say)),
    );
    return words.sentence({
      tambon: say.place(tambon),
      households: rangeOf(facts, "households", say),
      people: rangeOf(facts, "population", say),
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
      rows: facts.flatMap(({ measure, figures }) =>
        figures.map((figure) => [
          labelCell(fundMeasures[measure][say.language]),
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
  const times = new Set(figures.map(({ as_of }) => as_of));
  return times.size === 1
    ? { measure, figures, kind: "rivals" }
    : { measure, figures: figures.toReversed(), kind: "years" };
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
            asides: [words.toldOn(timeText(figure, say)), sourceText(figure, say)],
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
    asides: isElsewhere(first) ? [wording[say.language].fourProvinces, ...told] : told,
    parts: null,
    value: figureText(first, say),
  };
}

/** A figure of the four provinces, not of the site itself. */
const isElsewhere = ({ place_level }: Figure): boolean => place_level === "region";

const placeCell = (figure: Figure, say: Say) => {
  const words = wording[say.language];
  if (isElsewhere(figure)) return labelCell(words.fourProvinces);
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

/** 4,297 หรือ 4,709: every value that is stated, none chosen. */
function rangeOf(facts: readonly Fact[], measure: FundMeasure, say: Say): string {
  const values = figuresOf(facts, measure).map(({ value }) => value);
  return [...new Set(values)]
    .toSorted((a, b) => a - b)
    .map(say.format.number)
    .join(wording[say.language].or);
}

interface Words {
  readonly tambon: string;
  readonly households: string;
  readonly people: string;
  readonly incomes: string;
}

const wording = {
  th: {
    heading: (tambon: string) => `พื้นที่โครงการร้อยใจรักษ์ ตำบล${tambon} ตามที่แต่ละแหล่งบอก`,
    yearly: "รายได้ที่ประกาศ",
    headline: "คนในพื้นที่โครงการ แล้วแต่แหล่งที่มา",
    or: "\u00a0หรือ\u00a0",
    disagree: "สองแหล่งบอกไม่ตรงกัน และไม่ได้บอกว่าเป็นข้อมูลของเมื่อใด",
    alike: "ตัวเลขอื่นของโครงการ",
    site: "พื้นที่โครงการ",
    fourProvinces: "4 จังหวัดชายแดนภาคเหนือ",
    toldOn: (time: string) => `ประกาศ ${time}`,
    inYear: (value: string, year: string) => `${value}ใน ${year}`,
    measure: "สิ่งที่วัด",
    place: "พื้นที่",
    figure: "ตัวเลข",
    time: "ข้อมูล ณ",
    source: "ที่มา",
    notStated: "ไม่ได้ระบุ",
    sentence: ({ tambon, households, people, incomes }: Words) =>
      `พื้นที่โครงการร้อยใจรักษ์ที่ตำบล${tambon}มี ${households}\u00a0ครัวเรือน และ ${people}\u00a0คน แล้วแต่แหล่งที่มา ` +
      `ซึ่งไม่ได้บอกว่าเป็นข้อมูลของปีใด ข่าวรัฐบาลระบุรายได้${incomes}`,
    notes: [
      "จำนวนครัวเรือนและประชากรสองชุดมาจากข้อความตัดตอนของเว็บไซต์สองแห่ง แสดงไว้ทั้งสองชุด ไม่เฉลี่ยและไม่เลือก",
      "รายได้เป็นคำว่า “มากกว่า” ตามข่าว จึงเป็นค่าต่ำสุด ไม่ใช่ยอดจริง และไม่ได้ปรับตามเงินเฟ้อ",
      "อปท. 37 แห่งที่เข้ารับการอบรมเป็นของการขยายผลใน 4 จังหวัด ไม่ใช่ของพื้นที่โครงการเอง",
    ],
  },
  en: {
    heading: (tambon: string) => `The Roi Jai Rak site in ${tambon}, as each source tells it`,
    yearly: "Income as announced",
    headline: "people at the site, depending on the source",
    or: "\u00a0or\u00a0",
    disagree: "Two sources disagree, and neither says of when",
    alike: "Other figures of the project",
    site: "The site",
    fourProvinces: "Four northern border provinces",
    toldOn: (time: string) => `announced ${time}`,
    inYear: (value: string, year: string) => `${value} in ${year}`,
    measure: "Measure",
    place: "Place",
    figure: "Figure",
    time: "As of",
    source: "Source",
    notStated: "Not stated",
    sentence: ({ tambon, households, people, incomes }: Words) =>
      `The Roi Jai Rak site in ${tambon} has ${households} households and ${people} people, depending on the source; neither says of when. ` +
      `Government news states an income of ${incomes}.`,
    notes: [
      "The two sets of households and people come from excerpts of two websites. Both are shown; none is averaged or chosen.",
      "Incomes are “more than” in the news: the least they can be, not the sum itself, and not adjusted for inflation.",
      "The 37 local governments trained belong to the expansion in four provinces, not to the site itself.",
    ],
  },
};
