import { areas } from "../datasets/areas.ts";
import { byPrecedence, fundStatistics } from "../datasets/fund-statistics.ts";
import { otopSales } from "../datasets/otop-sales.ts";
import { query } from "../query/query.ts";
import { type FundMeasure, fundMeasures } from "../words/subject/fundMeasure.ts";
import { type Programme, programmes } from "../words/subject/programme.ts";
import type { FigureCell, Say } from "./chart.ts";
import { type Bar, type BarGroup, drawBars } from "./kit/bars.ts";
import { labelCell, silentCell } from "./kit/cells.ts";
import { defineChart, inWords } from "./kit/defineChart.ts";
import { tableOf } from "./kit/table.ts";
import { notStatedText } from "./kit/tell.ts";
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

/** The table that is told of; what it lacks another table may have, as that of sales does. */
const table = fundStatistics.table.title;
const sales = otopSales.table.title;

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

/** Funds of which some figure is stated for a province. */
const funds = [
  ...(["mother_fund", "village_fund", "women_fund"] as const),
  ...(["savings_group", "khok_nong_na", "otop"] as const),
] as const satisfies readonly Programme[];

export const fundsByProvince = defineChart({
  id: "funds-by-province",
  title: { th: "ตัวเลขกองทุนรายจังหวัด", en: "Funds by province" },
  topic: "funds",
  areas: funds,
  queries: (fund) => ({
    figures: query(fundStatistics.table, {
      select: figureColumns,
      where: { programme: fund as Programme, place_level: "province" },
    }),
    provinces: query(areas.table, { select: ["code"], where: { level: "province" } }),
  }),
  shape: ({ figures, provinces }, area) => {
    const fund = programmes[area as Programme];
    const measures = [...Map.groupBy(figures, ({ measure }) => measure)]
      .map(([measure, figures]) => measuredOf(measure, figures, provinces.length))
      .toSorted((a, b) => b.told - a.told);
    const told = measures.flatMap(({ figures }) => figures.map(({ area_codes }) => area_codes));
    return {
      area,
      fund: { th: spaced(fund.th), en: fund.en },
      measures,
      provinces: provinces.length,
      told: new Set(told).size,
    };
  },
  heading: ({ fund }) => ({
    th: `ตัวเลขของ${fund.th}รายจังหวัดที่มีผู้เผยแพร่`,
    en: `Published figures by province: ${fund.en}`,
  }),
  plot: ({ measures, provinces }, canvas) =>
    drawBars(
      measures.length === 0
        ? [coverageOf(0, provinces, canvas)]
        : measures.flatMap((measured) => groupsOf(measured, provinces, canvas)),
      canvas,
    ),
  legend: ({ measures }) => {
    const figures = measures.flatMap(({ figures }) => (figures.length > 1 ? figures : []));
    const seen = (evidence: Figure["evidence"]) =>
      figures.some((figure) => figure.evidence === evidence);
    return [
      seen("page") && {
        fill: "strong",
        label: { th: "ตรวจกับข่าวฉบับเต็มแล้ว", en: "Checked in the full page" },
      },
      seen("excerpt") && {
        fill: "soft",
        label: { th: "เห็นเพียงข้อความตัดตอน", en: "Only an excerpt was seen" },
      },
      { fill: "plain", label: { th: "จังหวัดที่มีตัวเลข", en: "Provinces with a figure" } },
      { fill: "hatch", label: { th: "จังหวัดที่ไม่ได้ระบุ", en: "Provinces not stated" } },
    ];
  },
  headline: ({ told, provinces, fund }, say) => {
    const [some, all] = [say.format.number(told), say.format.number(provinces)];
    return {
      value: inWords(say, { th: `${some} จาก ${all}`, en: `${some} of ${all}` }),
      label: {
        th: `จังหวัดมีตัวเลขของ${fund.th}ในตารางนี้`,
        en: `provinces with a figure in this table: ${fund.en}`,
      },
    };
  },
  sentence: ({ measures: [first], told, provinces, fund }, say) => {
    if (!first)
      return {
        th: `ตาราง “${table.th}” ไม่มีตัวเลขของ${fund.th}รายจังหวัด ซึ่งไม่ได้แปลว่าเป็นศูนย์`,
        en: `${fund.en}: the table “${table.en}” has no figure of a province, which does not mean zero.`,
      };
    const [some, all] = [say.format.number(told), say.format.number(provinces)];
    const values = first.figures.map(
      (figure) =>
        `${placeOf(figure, say)} ${figureText(figure, say)} ` +
        `(${[...leftOut(figure, say), timeText(figure, say)].join(inWords(say, { th: " ", en: ", " }))})`,
    );
    const measure = measureName(first.measure, say);
    return {
      th:
        `ตาราง “${table.th}” มีตัวเลขของ${fund.th}รายจังหวัดเพียง ${some} จาก ${all}\u00a0จังหวัด ` +
        `จังหวัดที่มี “${measure}” ได้แก่ ${values.join(" ")} ตารางนี้ไม่มีตัวเลขนี้ของจังหวัดอื่น ซึ่งไม่ได้แปลว่าเป็นศูนย์`,
      en:
        `${fund.en}: the table “${table.en}” has figures of only ${some} of ${all} provinces. ${measure}: ${values.join(", ")}. ` +
        "It has no such figure of the other provinces, which does not mean zero.",
    };
  },
  table: ({ measures }, say) => {
    const none = (measured: Measured) => ({ figure: null, measured });
    const rows = measures.flatMap((measured) => [
      ...measured.figures.map((figure) => ({ figure, measured })),
      none(measured),
    ]);
    return tableOf(rows, say, [
      {
        head: figureHeads.measure,
        name: ({ figure, measured }) =>
          figure ? wordingOf(figure, say) : measureName(measured.measure, say),
      },
      {
        head: { th: "จังหวัด", en: "Province" },
        cell: ({ figure, measured }) =>
          figure
            ? labelCell(placeOf(figure, say), figure.area_codes ?? undefined)
            : othersCell(measured.silent, say),
      },
      {
        head: figureHeads.figure,
        cell: ({ figure }) =>
          figure ? figureCellOf(figure, say) : silentCell(notStatedText[say.language]),
        numeric: true,
      },
      { head: figureHeads.time, name: ({ figure }) => (figure ? timeText(figure, say) : "") },
      { head: figureHeads.source, name: ({ figure }) => (figure ? sourceText(figure, say) : "") },
    ]);
  },
  notes: ({ measures, area }) => [
    measures.some(({ earlier }) => earlier > 0) && {
      th: "จังหวัดที่มีตัวเลขหลายเวลาแสดงค่าที่ใหม่ที่สุด โดยค่าที่ตรวจกับข่าวฉบับเต็มมาก่อนค่าจากข้อความตัดตอน ค่าก่อนหน้าอยู่ในตารางตัวเลขของกองทุนและโครงการ",
      en: "Of a province with figures of several times the latest is shown, one checked in its full page before one from an excerpt; the others stand in the table of figures.",
    },
    {
      th: "ตัวเลขมาจากข่าวคนละฉบับ คนละเวลา จึงใช้เทียบจังหวัดหนึ่งกับอีกจังหวัดได้เพียงคร่าว ๆ",
      en: "The figures come from different news of different times: provinces compare only roughly.",
    },
    {
      th: `“ไม่ได้ระบุ” คือไม่มีตัวเลขของจังหวัดนั้นในตาราง “${table.th}” ไม่ได้แปลว่าจังหวัดนั้นไม่มี`,
      en: `“Not stated” means that the table “${table.en}” has no figure of the province. It does not mean that the province has none.`,
    },
    area === "otop" && {
      th: `ยอดจำหน่ายที่หน่วยงานนับทุกจังหวัดในคราวเดียวอยู่ในตาราง “${sales.th}” ไม่ได้นับไว้ที่นี่`,
      en: `Sales that the agency counted of provinces all at once are in the table “${sales.en}”, and not counted here.`,
    },
    {
      th: "นำตัวเลขมารวมกันเป็นยอดของประเทศไม่ได้ เพราะมีเพียงบางจังหวัด",
      en: "The figures can't be added up to the country: they are those of some provinces only.",
    },
  ],
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
  const heading = measureName(measure, say);
  const bars = figures.map((figure): Bar => {
    const fill = figure.evidence === "page" ? "strong" : "soft";
    // What the source says beyond the name of the measure.
    const own = [wordingOf(figure, say)].filter((text) => text !== heading);
    return {
      label: placeOf(figure, say),
      asides: [...own, `${timeText(figure, say)} · ${sourceText(figure, say)}`],
      parts: figures.length > 1 ? [{ from: 0, to: figure.value, fill }] : null,
      value: figureText(figure, say),
    };
  });
  return [{ heading, bars }, coverageOf(told, all, say)];
}

/** How many of all provinces a figure was found of. */
function coverageOf(told: number, all: number, say: Say): BarGroup {
  const [some, whole] = [say.format.number(told), say.format.number(all)];
  const label = {
    th: `ระบุไว้ ${some} จาก ${whole} จังหวัด`,
    en: `Stated for ${some} of ${whole} provinces`,
  };
  const coverage: Bar = {
    label: inWords(say, label),
    parts: [
      { from: 0, to: told, fill: "plain" },
      { from: told, to: all, fill: "hatch" },
    ],
    value: notStatedText[say.language],
  };
  return { most: all, bars: [coverage] };
}

function othersCell(silent: number, say: Say): FigureCell {
  const count = say.format.number(silent);
  return labelCell(inWords(say, { th: `อีก ${count} จังหวัด`, en: `The other ${count} provinces` }));
}

const placeOf = ({ area_codes }: Figure, { place }: Say): string => place(area_codes ?? "");

const measureName = (measure: FundMeasure, { language }: Say): string =>
  fundMeasures[measure][language];

/** What the number leaves out of its measure, as its source says: “ไม่รวม 11 ชุมชน”. */
const leftOut = (figure: Figure, say: Say): readonly string[] =>
  /(?:ไม่รวม|besides) [^)]*/.exec(wordingOf(figure, say)) ?? [];

/** Thai sets a space around a name in Latin letters, and behind one of several words. */
function spaced(name: string): string {
  if (/^[A-Z]/.test(name)) return ` ${name} `;
  return name.includes(" ") ? `${name} ` : name;
}
