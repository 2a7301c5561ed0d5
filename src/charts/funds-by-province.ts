import { areas } from "../datasets/areas.ts";
import { byPrecedence, fundStatistics } from "../datasets/fund-statistics.ts";
import { query } from "../query/query.ts";
import { type FundMeasure, fundMeasures } from "../words/subject/fundMeasure.ts";
import { type Programme, programmes } from "../words/subject/programme.ts";
import { stated } from "../words/subject/statement.ts";
import { defineChart, type FigureCell, type Say } from "./chart.ts";
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

/** One measure of a fund, wherever it is stated for a province. */
interface Measured {
  readonly measure: FundMeasure;
  /** The largest first. */
  readonly figures: readonly Figure[];
  readonly told: number;
  readonly silent: number;
  /** Earlier figures of provinces that have a later one. */
  readonly earlier: number;
}

interface Provinces {
  readonly fund: Programme;
  readonly measures: readonly Measured[];
  readonly provinces: number;
}

/** Funds of which some figure is stated for a province. */
const funds = [
  ...(["mother_fund", "village_fund", "women_fund"] as const),
  ...(["savings_group", "khok_nong_na", "otop"] as const),
] as const satisfies readonly Programme[];

export const fundsByProvince = defineChart<
  { figures: Figure; provinces: { readonly code: string } },
  Provinces
>({
  id: "funds-by-province",
  title: { th: "ตัวเลขกองทุนรายจังหวัด", en: "Funds by province" },
  topic: "funds",
  areas: funds,
  heading: (fund, { language }) => wording[language].heading(fundName(fund, language)),
  queries: (fund) => ({
    figures: query(fundStatistics.table, {
      select: figureColumns,
      where: { programme: fund as Programme, place_level: "province" },
    }),
    provinces: query(areas.table, { select: ["code"], where: { level: "province" } }),
  }),
  shape: ({ figures, provinces }, fund) => ({
    fund: fund as Programme,
    provinces: provinces.length,
    measures: [...Map.groupBy(figures, ({ measure }) => measure)]
      .map(([measure, figures]) => measuredOf(measure, figures, provinces.length))
      .toSorted((a, b) => b.told - a.told),
  }),
  plot: ({ measures, provinces }, canvas) =>
    drawBars(
      measures.length === 0
        ? [coverageOf(0, provinces, canvas)]
        : measures.flatMap((measured) => groupsOf(measured, provinces, canvas)),
      canvas,
    ),
  legend: ({ measures }, { language }) => {
    const words = wording[language];
    const figures = measures.flatMap(({ figures }) => (figures.length > 1 ? figures : []));
    const seen = (evidence: Figure["evidence"]) =>
      figures.some((figure) => figure.evidence === evidence);
    return [
      ...(seen("page") ? [{ fill: "strong", label: words.page } as const] : []),
      ...(seen("excerpt") ? [{ fill: "soft", label: words.excerpt } as const] : []),
      { fill: "plain", label: words.provincesTold },
      { fill: "hatch", label: words.provincesSilent },
    ];
  },
  headline: ({ measures, provinces, fund }, say) => {
    const told = toldIn(measures).size;
    const words = wording[say.language];
    return {
      value: words.of(say.format.number(told), say.format.number(provinces)),
      label: words.headline(fundName(fund, say.language)),
    };
  },
  sentence: ({ measures, provinces, fund }, say) => {
    const words = wording[say.language];
    const [first] = measures;
    if (!first) return words.nothing(fundName(fund, say.language));
    return words.sentence({
      fund: fundName(fund, say.language),
      told: say.format.number(toldIn(measures).size),
      provinces: say.format.number(provinces),
      measure: measureName(first.measure, say.language),
      values: first.figures
        .map((figure) =>
          words.value(placeOf(figure, say), figureText(figure, say), timeText(figure, say)),
        )
        .join(words.comma),
    });
  },
  table: ({ measures }, say) => {
    const words = wording[say.language];
    return {
      columns: [
        { label: words.measure, numeric: false },
        { label: words.province, numeric: false },
        { label: words.figure, numeric: true },
        { label: words.time, numeric: false },
        { label: words.source, numeric: false },
      ],
      rows: measures.flatMap((measured) => rowsOf(measured, say)),
    };
  },
  notes: ({ measures }, { language }) => {
    const words = wording[language];
    return measures.some(({ earlier }) => earlier > 0)
      ? [words.earlier, ...words.notes]
      : words.notes;
  },
});

function measuredOf(measure: FundMeasure, all: readonly Figure[], provinces: number): Measured {
  const figures = [...Map.groupBy(all, ({ area_codes }) => area_codes).values()].flatMap(latestOf);
  const told = new Set(figures.map(({ area_codes }) => area_codes)).size;
  return {
    measure,
    figures: figures.toSorted((a, b) => b.value - a.value || byPrecedence(a, b)),
    told,
    silent: provinces - told,
    earlier: all.length - figures.length,
  };
}

/** The figure that goes first in a province, and those that other sources state of the same time. */
function latestOf(figures: readonly Figure[]): Figure[] {
  const [first] = figures.toSorted(byPrecedence);
  return figures.filter(({ as_of }) => as_of === first?.as_of);
}

/** The figures of a measure, and below them how many provinces they leave unsaid. */
function groupsOf({ measure, figures, told }: Measured, all: number, say: Say): BarGroup[] {
  const bars = figures.map((figure): LabelledBar => {
    const fill = figure.evidence === "page" ? "strong" : "soft";
    return {
      label: placeOf(figure, say),
      asides: [...ownWording(figure, say), `${timeText(figure, say)} · ${sourceText(figure, say)}`],
      parts: figures.length > 1 ? [{ from: 0, to: figure.value, fill }] : null,
      value: figureText(figure, say),
    };
  });
  return [{ heading: measureName(measure, say.language), bars }, coverageOf(told, all, say)];
}

/** How many of all provinces a figure was found of. */
function coverageOf(told: number, all: number, { language, format }: Say): BarGroup {
  const words = wording[language];
  const coverage: LabelledBar = {
    label: words.told(format.number(told), format.number(all)),
    parts: [
      { from: 0, to: told, fill: "plain" },
      { from: told, to: all, fill: "hatch" },
    ],
    value: words.notStated,
  };
  return { most: all, bars: [coverage] };
}

function rowsOf({ measure, figures, silent }: Measured, say: Say): FigureCell[][] {
  const words = wording[say.language];
  const name = labelCell(measureName(measure, say.language));
  return [
    ...figures.map((figure) => [
      labelCell(wordingOf(figure, say)),
      labelCell(placeOf(figure, say), figure.area_codes ?? undefined),
      statementCell(
        stated(figure.value, figure),
        (value) => figureText({ ...figure, value }, say),
        words.notStated,
      ),
      labelCell(timeText(figure, say)),
      labelCell(sourceText(figure, say)),
    ]),
    [
      name,
      labelCell(words.others(say.format.number(silent))),
      { text: words.notStated, kind: "notStated", from: [] },
      labelCell(""),
      labelCell(""),
    ],
  ];
}

/** What the source says beyond the name of the measure. */
const ownWording = (figure: Figure, say: Say): string[] =>
  [wordingOf(figure, say)].filter((text) => text !== measureName(figure.measure, say.language));

const toldIn = (measures: readonly Measured[]): ReadonlySet<unknown> =>
  new Set(measures.flatMap(({ figures }) => figures.map(({ area_codes }) => area_codes)));

const placeOf = ({ area_codes }: Figure, { place }: Say): string => place(area_codes ?? "");

const fundName = (fund: string, language: Say["language"]): string =>
  programmes[fund as Programme][language];

const measureName = (measure: FundMeasure, language: Say["language"]): string =>
  fundMeasures[measure][language];

interface Words {
  readonly fund: string;
  readonly told: string;
  readonly provinces: string;
  readonly measure: string;
  readonly values: string;
}

const wording = {
  th: {
    heading: (fund: string) => `ตัวเลขของ${spaced(fund)}รายจังหวัดที่มีผู้เผยแพร่`,
    page: "ตรวจกับข่าวฉบับเต็มแล้ว",
    excerpt: "เห็นเพียงข้อความตัดตอน",
    provincesTold: "จังหวัดที่มีตัวเลข",
    provincesSilent: "จังหวัดที่ไม่ได้ระบุ",
    notStated: "ไม่ได้ระบุ",
    of: (told: string, provinces: string) => `${told} จาก ${provinces}`,
    headline: (fund: string) => `จังหวัดมีตัวเลขของ${spaced(fund)}ที่พบ`,
    told: (told: string, all: string) => `ระบุไว้ ${told} จาก ${all} จังหวัด`,
    others: (count: string) => `อีก ${count} จังหวัด`,
    value: (place: string, value: string, time: string) => `${place} ${value} (${time})`,
    comma: " ",
    nothing: (fund: string) =>
      `ไม่พบตัวเลขของ${spaced(fund)}รายจังหวัดในเอกสารที่เว็บนี้รวบรวม ซึ่งไม่ได้แปลว่าเป็นศูนย์`,
    sentence: ({ fund, told, provinces, measure, values }: Words) =>
      `ตัวเลขของ${spaced(fund)}รายจังหวัดพบเพียง ${told} จาก ${provinces}\u00a0จังหวัด ` +
      `จังหวัดที่พบตัวเลข “${measure}” ได้แก่ ${values} จังหวัดอื่นไม่พบตัวเลข ซึ่งไม่ได้แปลว่าเป็นศูนย์`,
    measure: "สิ่งที่วัด",
    province: "จังหวัด",
    figure: "ตัวเลข",
    time: "เวลา",
    source: "ที่มา",
    earlier:
      "จังหวัดที่มีตัวเลขหลายเวลาแสดงค่าที่ใหม่ที่สุด โดยค่าที่ตรวจกับข่าวฉบับเต็มมาก่อนค่าจากข้อความตัดตอน ค่าก่อนหน้าอยู่ในตารางตัวเลขของกองทุนและโครงการ",
    notes: [
      "ตัวเลขมาจากข่าวคนละฉบับ คนละเวลา จึงใช้เทียบจังหวัดหนึ่งกับอีกจังหวัดได้เพียงคร่าว ๆ",
      "“ไม่ได้ระบุ” คือไม่พบตัวเลขของจังหวัดนั้นในเอกสารที่รวบรวมไว้ ไม่ได้แปลว่าจังหวัดนั้นไม่มี",
      "นำตัวเลขมารวมกันเป็นยอดของประเทศไม่ได้ เพราะมีเพียงบางจังหวัด",
    ],
  },
  en: {
    heading: (fund: string) => `Published figures by province: ${fund}`,
    page: "Checked in the full page",
    excerpt: "Only an excerpt was seen",
    provincesTold: "Provinces with a figure",
    provincesSilent: "Provinces not stated",
    notStated: "Not stated",
    of: (told: string, provinces: string) => `${told} of ${provinces}`,
    headline: (fund: string) => `provinces with a published figure: ${fund}`,
    told: (told: string, all: string) => `Stated for ${told} of ${all} provinces`,
    others: (count: string) => `The other ${count} provinces`,
    value: (place: string, value: string, time: string) => `${place} ${value} (${time})`,
    comma: ", ",
    nothing: (fund: string) =>
      `${fund}: no figure of a province was found in the documents gathered here, which does not mean zero.`,
    sentence: ({ fund, told, provinces, measure, values }: Words) =>
      `${fund}: figures were found for only ${told} of ${provinces} provinces. ${measure}: ${values}. ` +
      "No figure was found of the other provinces, which does not mean zero.",
    measure: "Measure",
    province: "Province",
    figure: "Figure",
    time: "Time",
    source: "Source",
    earlier:
      "Of a province with figures of several times the latest is shown, one checked in its full page before one from an excerpt; the others stand in the table of figures.",
    notes: [
      "The figures come from different news of different times: provinces compare only roughly.",
      "“Not stated” means that no figure of the province was found in the documents gathered. It does not mean that the province has none.",
      "The figures can't be added up to the country: they are those of some provinces only.",
    ],
  },
};

/** Thai sets a space around a name in Latin letters, and behind one of several words. */
function spaced(name: string): string {
  if (/^[A-Z]/.test(name)) return ` ${name} `;
  return name.includes(" ") ? `${name} ` : name;
}
