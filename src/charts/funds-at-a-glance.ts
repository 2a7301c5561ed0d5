import { byPrecedence, fundStatistics } from "../datasets/fund-statistics.ts";
import { fundWorkLines } from "../datasets/fund-work-lines.ts";
import { query } from "../query/query.ts";
import type { Row } from "../schema/declare/table.ts";
import type { FundMeasure } from "../words/subject/fundMeasure.ts";
import { gloss } from "../words/text/glosses.ts";
import type { Text } from "../words/text/language.ts";
import { type Programme, programmes } from "../words/subject/programme.ts";
import { stated } from "../words/subject/statement.ts";
import { type Canvas, defineChart } from "./chart.ts";
import { labelCell, statementCell } from "./figureCell.ts";
import {
  type Figure,
  figureColumns,
  figureText,
  sourceText,
  timeText,
  wordingOf,
} from "./fundFigure.ts";
import { type Box, type Layout, pixels, type Point, type Stroke, type Written } from "./pixels.ts";
import { textLines, textWidth } from "./textLines.ts";
import { asOfSpan } from "./asOfSpan.ts";

const workColumns = [
  ...(["fiscal_year", "order", "work_line", "document", "source_file", "source_row"] as const),
] as const;

type WorkLine = Pick<Row<typeof fundWorkLines.table>, (typeof workColumns)[number]>;

/** A fund, or a line of work, with the one figure that stands for it. */
interface Fund {
  readonly name: Text;
  readonly group: "line" | "other";
  readonly figure: Figure | null;
  /** Whether figures of provinces exist where none of the country does. */
  readonly provincesOnly: boolean;
}

export const fundsAtAGlance = defineChart<
  { figures: Figure; workLines: WorkLine },
  { readonly funds: readonly Fund[]; readonly year: number }
>({
  id: "funds-at-a-glance",
  title: { th: "กองทุนชุมชนในภาพเดียว", en: "Funds at a glance" },
  topic: "funds",
  areas: ["00"],
  heading: (_area, { language }) => wording[language].heading,
  queries: () => ({
    figures: query(fundStatistics.table, { select: figureColumns }),
    workLines: query(fundWorkLines.table, {
      select: workColumns,
      where: { fiscal_year: { newest: "table" } },
    }),
  }),
  shape: ({ figures, workLines }) => ({
    year: workLines[0]?.fiscal_year ?? 0,
    funds: [
      ...workLines.map(({ work_line }) => fundOf(work_line, figures)),
      ...others.map((programme): Fund => ({
        name: programmes[programme],
        group: "other",
        ...chosenOf(programme, figures),
      })),
    ],
  }),
  plot: (data, canvas) => pixels(layoutOf(data, canvas), canvas),
  legend: (_data, { language }) => [
    { fill: "strong", label: wording[language].time },
    { fill: "hatch", label: wording[language].notStated },
  ],
  headline: ({ funds }, say) => ({
    value: wording[say.language].of(
      say.format.number(toldIn(funds).length),
      say.format.number(funds.length),
    ),
    label: wording[say.language].headline,
  }),
  sentence: ({ funds, year }, say) => {
    const words = wording[say.language];
    const lines = funds.filter(({ group }) => group === "line");
    const told = toldIn(lines).map(({ name, figure }) =>
      words.told(
        words.ofMeasure(name[say.language], wordingOf(figure as Figure, say)),
        figureText(figure as Figure, say),
        timeText(figure as Figure, say),
      ),
    );
    const silent = lines.filter(({ figure }) => figure === null);
    return words.sentence({
      lines: say.format.number(lines.length),
      year: say.format.fiscalYear(year),
      told: told.join(words.comma),
      silent: say.format.list(silent.map(({ name }) => name[say.language])),
    });
  },
  table: ({ funds }, say) => {
    const words = wording[say.language];
    return {
      columns: [
        { label: words.fund, numeric: false },
        { label: words.measure, numeric: false },
        { label: words.figure, numeric: true },
        { label: words.time, numeric: false },
        { label: words.source, numeric: false },
      ],
      rows: funds.map(({ name, figure, provincesOnly }) => [
        labelCell(name[say.language]),
        labelCell(figure === null ? words.none : wordingOf(figure, say)),
        figure === null
          ? ({
              text: provincesOnly ? words.provincesOnly : words.notStated,
              kind: "notStated",
              from: [],
            } as const)
          : statementCell(
              stated(figure.value, figure),
              (value) => figureText({ ...figure, value }, say),
              words.notStated,
            ),
        labelCell(figure === null ? words.none : timeText(figure, say)),
        labelCell(figure === null ? words.none : sourceText(figure, say)),
      ]),
    };
  },
  notes: (_data, { language }) => wording[language].notes,
});

/** The fund whose figures are a line of work's own. */
const lines: Readonly<Record<string, Programme>> = {
  กลุ่มออมทรัพย์เพื่อการผลิต: "savings_group",
  "โครงการแก้ไขปัญหาความยากจน (กข.คจ.)": "poverty_fund",
  กองทุนแม่ของแผ่นดิน: "mother_fund",
  ศูนย์จัดการกองทุนชุมชน: "fund_centre",
};

const others = ["women_fund", "village_fund", "khok_nong_na"] as const satisfies Programme[];

/** The measures that stand for a fund, the first that is stated for the country. */
const measures = [
  ...(["villages", "funds", "groups", "individual_members", "plots"] as const),
] as const satisfies readonly FundMeasure[];

function fundOf(workLine: string, figures: readonly Figure[]): Fund {
  const fund = lines[workLine];
  const chosen =
    fund === undefined ? { figure: null, provincesOnly: false } : chosenOf(fund, figures);
  return { name: { th: workLine, en: gloss(workLine, "en") }, group: "line", ...chosen };
}

function chosenOf(
  fund: Programme,
  figures: readonly Figure[],
): Pick<Fund, "figure" | "provincesOnly"> {
  const own = figures.filter(({ programme }) => programme === fund);
  const national = own.filter(({ place_level }) => place_level === "country");
  const measure = measures.find((measure) => national.some((row) => row.measure === measure));
  const [chosen = null] = national.filter((row) => row.measure === measure).toSorted(byPrecedence);
  return {
    figure: chosen,
    provincesOnly: chosen === null && own.some(({ place_level }) => place_level === "province"),
  };
}

const toldIn = (funds: readonly Fund[]): readonly Fund[] =>
  funds.filter(({ figure }) => figure !== null);

interface Placed {
  readonly boxes: Box[];
  readonly strokes: Stroke[];
  readonly points: Point[];
  readonly written: Written[];
}

interface Track {
  readonly left: number;
  readonly right: number;
  readonly x: (year: number) => number;
}

/** Each fund has a track of years; its figure stands at the time it speaks of. */
function layoutOf(
  { funds, year }: { readonly funds: readonly Fund[]; readonly year: number },
  canvas: Canvas,
): Layout {
  const { width, language, format } = canvas;
  const words = wording[language];
  const narrow = width < 480;
  const spans = funds.flatMap(({ figure }) => (figure?.as_of ? [asOfSpan(figure.as_of)] : []));
  const first = Math.floor(Math.min(...spans.map(({ from }) => from))) - 1;
  const last = Math.ceil(Math.max(...spans.map(({ to }) => to)));
  const [left, right] = [narrow ? 8 : 292, width - 10];
  const track: Track = {
    left,
    right,
    x: (year) => left + ((year - first) / (last - first)) * (right - left),
  };
  const placed: Placed = { boxes: [], strokes: [], points: [], written: [] };
  let y = 34;
  for (const [i, fund] of funds.entries()) {
    if (fund.group !== funds[i - 1]?.group) {
      const text = fund.group === "line" ? words.lines(format.fiscalYear(year)) : words.others;
      placed.written.push({ x: 0, y: y + 12, text, size: 15, bold: true, fill: "quiet" });
      y += 36;
    }
    y = placeFund(fund, y, track, placed, canvas);
  }
  placeYears(first, last, y, track, placed, canvas);
  return { height: y, ...placed };
}

function placeYears(
  first: number,
  last: number,
  height: number,
  { x }: Track,
  { strokes, written }: Placed,
  { language, format }: Canvas,
): void {
  const offset = language === "th" ? 543 : 0;
  for (let year = first; year <= last; year += 1) {
    if ((year + offset) % 10 !== 0) continue;
    strokes.unshift({ from: [x(year), 24], to: [x(year), height] });
    written.push({
      x: x(year),
      y: 12,
      text: format.shortYear(year + 543),
      size: 13,
      fill: "quiet",
      anchor: "middle",
    });
  }
}

function placeFund(
  { name, figure, provincesOnly }: Fund,
  top: number,
  track: Track,
  placed: Placed,
  canvas: Canvas,
): number {
  const words = wording[canvas.language];
  const narrow = canvas.width < 480;
  const room = { size: 15, width: narrow ? canvas.width : track.left - 20 };
  const names = textLines(name[canvas.language], canvas.format.segments, room);
  const [value, detail] =
    figure === null
      ? [words.notStated, provincesOnly ? words.provincesOnly : words.noFigure]
      : [figureText(figure, canvas), wordingOf(figure, canvas)];
  let y = top;
  for (const text of names) {
    placed.written.push({ x: 0, y: y + 11, text, size: 15, bold: true, halo: true });
    y += 22;
  }
  for (const text of textLines(detail, canvas.format.segments, { ...room, size: 13 })) {
    placed.written.push({ x: 0, y: y + 9, text, size: 13, fill: "quiet", halo: true });
    y += 19;
  }
  const middle = narrow ? y + (figure === null ? 16 : 36) : top + Math.max((y - top) / 2, 24);
  placeFigure(figure, value, middle, track, placed, canvas);
  return Math.max(y, middle + 14) + 16;
}

/** The figure's words stand above its time, as far as the edges leave room. */
function placeFigure(
  figure: Figure | null,
  value: string,
  y: number,
  { left, right, x }: Track,
  { boxes, strokes, points, written }: Placed,
  canvas: Canvas,
): void {
  if (figure === null) {
    boxes.push({ left, top: y - 9, width: right - left, height: 18, fill: "hatch" });
    written.push({
      x: (left + right) / 2,
      y,
      text: value,
      size: 14,
      fill: "quiet",
      anchor: "middle",
      halo: true,
    });
    return;
  }
  strokes.push({ from: [left, y], to: [right, y], stroke: "quiet" });
  const { from, to } = asOfSpan(figure.as_of ?? "");
  const [begin, end] = [x(from), x(to)];
  if (end - begin > 12)
    strokes.push({ from: [begin, y], to: [end, y], stroke: "strong", width: 9 });
  else points.push({ x: (begin + end) / 2, y, symbol: "circle", fill: "strong", size: 7 });
  const time = timeText(figure, canvas);
  const [valueWidth, timeWidth] = [textWidth(value, 16) + 8, textWidth(time, 13)];
  const widest = right + 10 - valueWidth - timeWidth;
  const start = Math.max(left - 8, Math.min((begin + end - valueWidth) / 2, widest));
  written.push(
    { x: start, y: y - 19, text: value, size: 16, bold: true, halo: true },
    { x: start + valueWidth, y: y - 18, text: time, size: 13, fill: "quiet", halo: true },
  );
}

interface Words {
  readonly lines: string;
  readonly year: string;
  readonly told: string;
  readonly silent: string;
}

const wording = {
  th: {
    heading: "กองทุนชุมชนแต่ละงาน มีตัวเลขล่าสุดเท่าใด และเก่าแค่ไหน",
    lines: (year: string) => `แนวทางงานทุนชุมชน ${year}`,
    others: "กองทุนและโครงการอื่น",
    notStated: "ไม่ได้ระบุ",
    noFigure: "ไม่พบตัวเลขที่แทนทั้งหมด",
    provincesOnly: "มีตัวเลขเฉพาะบางจังหวัด",
    none: "–",
    of: (told: string, all: string) => `${told} จาก ${all}`,
    headline: "แนวทางและกองทุนมีตัวเลขระดับประเทศที่พบ",
    ofMeasure: (name: string, measure: string) => `${name} “${measure}”`,
    told: (name: string, value: string, time: string) => `${name} ${value} (${time})`,
    comma: " ",
    fund: "แนวทางหรือกองทุน",
    measure: "สิ่งที่วัด",
    figure: "ตัวเลขที่เลือก",
    time: "เวลา",
    source: "ที่มา",
    sentence: ({ lines, year, told, silent }: Words) =>
      `แนวทางงานทุนชุมชน ${lines}\u00a0แนวทางของ${year} มีตัวเลขระดับประเทศที่พบดังนี้ ${told} ส่วน${silent}ไม่พบตัวเลข`,
    notes: [
      "แต่ละแนวทางและกองทุนแสดงหนึ่งค่า เลือกค่าที่ตรวจกับข่าวฉบับเต็มก่อนค่าจากข้อความตัดตอน แล้วจึงเลือกค่าที่ใหม่กว่า ค่าอื่นอยู่ในตารางตัวเลขของกองทุนและโครงการ",
      "“เผยแพร่” คือรู้เพียงวันที่เผยแพร่ข่าว ต้นทางไม่ได้บอกว่าเป็นข้อมูลของวันใด",
      "หน่วยต่างกัน (หมู่บ้าน กลุ่ม คน แปลง) จึงเทียบขนาดกันไม่ได้ ตำแหน่งบนเส้นบอกเพียงว่าเป็นข้อมูลของเมื่อใด",
      "“ไม่ได้ระบุ” คือไม่พบตัวเลขในเอกสารที่รวบรวมไว้ ไม่ได้แปลว่าเป็นศูนย์",
      "กลุ่มเป้าหมายของกิจกรรมหรือหมู่บ้านของระยะเดียวไม่ใช่ยอดทั้งหมด อ่านคำบอกสิ่งที่วัดใต้ชื่อ",
    ],
  },
  en: {
    heading: "The latest figure of each community fund, and how old it is",
    lines: (year: string) => `Lines of work, ${year}`,
    others: "Other funds and programmes",
    notStated: "Not stated",
    noFigure: "No figure of the whole was found",
    provincesOnly: "Figures of some provinces only",
    none: "–",
    of: (told: string, all: string) => `${told} of ${all}`,
    headline: "lines of work and funds with a figure for the country",
    ofMeasure: (name: string, measure: string) => `${name}, “${measure}”`,
    told: (name: string, value: string, time: string) => `${name} ${value} (${time})`,
    comma: ", ",
    fund: "Line of work or fund",
    measure: "Measure",
    figure: "Figure chosen",
    time: "Time",
    source: "Source",
    sentence: ({ lines, year, told, silent }: Words) =>
      `Of the ${lines} lines of work on community funds in ${year}, these have a figure for the country: ${told}. None was found for ${silent}.`,
    notes: [
      "Each shows one figure: one checked in its full text goes before one from an excerpt, then the later before the earlier. The others stand in the table of figures.",
      "“Published” means that only the day of the news is known; the source does not say of what day the figure is.",
      "Units differ (villages, groups, people, plots), so the sizes can't be compared; the place on the line tells only of when the figure is.",
      "“Not stated” means that no figure was found in the documents gathered. It does not mean zero.",
      "Villages of one phase are not all of a line of work: read what is measured below its name.",
    ],
  },
};
