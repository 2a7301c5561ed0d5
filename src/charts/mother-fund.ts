import { byPrecedence, conflicts, fundStatistics } from "../datasets/fund-statistics.ts";
import { query } from "../query/query.ts";
import type { Text } from "../words/text/language.ts";
import { stated } from "../words/subject/statement.ts";
import { type Canvas, defineChart, type FigureCell, type Say } from "./chart.ts";
import { labelCell, statementCell } from "./figureCell.ts";
import {
  type Figure,
  figureColumns,
  figureText,
  sourceText,
  timeText,
  wordingOf,
} from "./fundFigure.ts";
import { type JoinedTotals, joinedTotals } from "./joinedTotals.ts";
import {
  nothingFound,
  type Layout,
  pixels,
  type Stroke,
  type Symbol,
  symbolNames,
  type Written,
} from "./pixels.ts";
import { spread } from "./spread.ts";
import { textWidth } from "./textLines.ts";
import type { Colour } from "./theme.ts";
import { asOfSpan } from "./asOfSpan.ts";

/** A total that one page states, with the agency that speaks there. */
interface Total {
  readonly figure: Figure;
  readonly speaker: Speaker;
  /** A later total of the same measure that is lower, which a running total can't be. */
  readonly falls: boolean;
  /** Of another measure than the totals: it may be lower without contradicting them. */
  readonly isOther: boolean;
}

interface Totals {
  /** In order of time. */
  readonly totals: readonly Total[];
  /** The total that goes first; null where none was found. */
  readonly chosen: Figure | null;
  /** Totals that follow exactly from the ones before. */
  readonly joined: readonly JoinedTotals[];
}

interface Speaker {
  readonly symbol: Symbol;
  readonly fill: Colour;
  readonly name: Text;
}

export const motherFund = defineChart<{ figures: Figure; added: Figure }, Totals>({
  id: "mother-fund",
  title: { th: "กองทุนแม่ของแผ่นดิน", en: "Mother of the Land fund" },
  topic: "funds",
  areas: ["00"],
  heading: (_area, { language }) => wording[language].heading,
  queries: () => ({
    figures: query(fundStatistics.table, {
      select: figureColumns,
      where: { programme: "mother_fund", measure: { in: measures }, place_level: "country" },
    }),
    added: query(fundStatistics.table, {
      select: figureColumns,
      where: { programme: "mother_fund", measure: "new_villages", place_level: "country" },
    }),
  }),
  shape: ({ figures, added }) => {
    const totals = figures.filter(({ measure }) => measure === measures[0]);
    return {
      totals: figures
        .map((figure) => ({
          figure,
          speaker: speakerOf(figure),
          falls: figures.some((other) => isSameMeasure(figure, other) && conflicts(figure, other)),
          isOther: !totals.includes(figure),
        }))
        .toSorted((a, b) => at(a) - at(b) || a.figure.value - b.figure.value),
      chosen: totals.toSorted(byPrecedence)[0] ?? null,
      joined: joinedTotals(totals, added),
    };
  },
  plot: ({ totals }, canvas) =>
    pixels(totals.length === 0 ? nothingFound(canvas) : layoutOf(totals, canvas), canvas),
  legend: ({ totals }, { language }) =>
    [...new Set(totals.map(({ speaker }) => speaker))].map(({ fill, symbol, name }) => ({
      fill,
      label: `${name[language]} (${symbolNames[symbol][language]})`,
    })),
  headline: ({ chosen }, say) => ({
    value: chosen === null ? wording[say.language].notStated : say.format.number(chosen.value),
    label: wording[say.language].headline(chosen === null ? null : timeText(chosen, say)),
  }),
  sentence: ({ totals: all, chosen, joined }, say) => {
    const words = wording[say.language];
    const totals = all.filter(({ isOther }) => !isOther);
    const [first, second] = totals;
    if (!chosen || !first) return words.nothing;
    const highest = totals.reduce((a, b) => (b.figure.value > a.figure.value ? b : a));
    const told = words.sentence({
      count: say.format.number(totals.length),
      first: figureText(first.figure, say),
      firstTime: timeText(first.figure, say),
      most: figureText(highest.figure, say),
      mostTime: timeText(highest.figure, say),
      nextTime: second ? say.format.asOf(second.figure.as_of ?? "") : null,
    });
    const lower = totals.find(({ figure, falls }) => falls && figure === chosen);
    return [
      told,
      ...(joined.length > 0 ? [words.joined(joined.map((one) => joinedText(one, say)))] : []),
      ...(lower
        ? [
            words.falls(
              figureText(chosen, say),
              timeText(chosen, say),
              lower.speaker.name[say.language],
            ),
          ]
        : []),
      ...all
        .filter(({ isOther }) => isOther)
        .map(({ figure, speaker }) =>
          words.other(
            figureText(figure, say),
            timeText(figure, say),
            speaker.name[say.language],
            wordingOf(figure, say),
          ),
        ),
    ].join(" ");
  },
  table: ({ totals, joined }, say) => {
    const words = wording[say.language];
    return {
      columns: [
        { label: words.time, numeric: false },
        { label: words.measure, numeric: false },
        { label: words.speaker, numeric: false },
        { label: words.value, numeric: true },
        { label: words.remark, numeric: false },
      ],
      rows: totals.map(({ figure, speaker, falls, isOther }) => [
        labelCell(timeText(figure, say)),
        labelCell(wordingOf(figure, say)),
        labelCell(`${speaker.name[say.language]} · ${sourceText(figure, say)}`),
        statementCell(stated(figure.value, figure), say.format.number, words.notStated),
        falls || isOther
          ? labelCell(falls ? words.lower : words.otherMeasure)
          : joinedCell(
              joined.find(({ after }) => after === figure),
              say,
            ),
      ]),
    };
  },
  notes: (_data, { language }) => wording[language].notes,
});

/** The totals themselves, and those that count only villages given the endowment. */
const measures = ["villages", "endowed_villages"] as const satisfies readonly Figure["measure"][];

const isSameMeasure = (a: Figure, b: Figure): boolean => a.measure === b.measure;

/** 23,399 + 1,056 (พ.ศ. 2563) = 24,455 */
export function joinedText({ before, added, after }: JoinedTotals, { format }: Say): string {
  const terms = added.map(
    ({ value, as_of }) => `${format.number(value)} (${format.asOf(as_of ?? "")})`,
  );
  return `${[format.number(before.value), ...terms].join(" + ")} = ${format.number(after.value)}`;
}

/** How a total follows from the one before, with the rows of what came in between. */
const joinedCell = (one: JoinedTotals | undefined, say: Say): FigureCell =>
  one === undefined
    ? labelCell("")
    : {
        text: joinedText(one, say),
        kind: "derived",
        from: [one.before, ...one.added, one.after],
      };

/** Who speaks on a page, by what its title names. */
function speakerOf({ page_title }: Figure): Speaker {
  const speaker = speakers.find(({ named }) => page_title.includes(named));
  return speaker ?? { symbol: "diamond", fill: "rivalD", name: { th: page_title, en: page_title } };
}

const speakers: readonly (Speaker & { readonly named: string })[] = [
  {
    named: "ป.ป.ส.",
    symbol: "circle",
    fill: "rivalA",
    name: { th: "กระทรวงยุติธรรม (ป.ป.ส.)", en: "Ministry of Justice (ONCB)" },
  },
  {
    named: "มท.",
    symbol: "square",
    fill: "rivalB",
    name: { th: "กระทรวงมหาดไทย", en: "Ministry of Interior" },
  },
  {
    named: "สพอ.กันทรลักษ์",
    symbol: "triangle",
    fill: "rivalC",
    name: {
      th: "พัฒนาชุมชนอำเภอกันทรลักษ์",
      en: "Kantharalak amphoe office",
    },
  },
];

const at = ({ figure }: Total): number => {
  const { from, to } = asOfSpan(figure.as_of ?? "");
  return isLong(from, to) ? to : (from + to) / 2;
};

/** A total counted over years holds at their end. */
const isLong = (from: number, to: number): boolean => to - from > 1;

interface Frame {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly narrow: boolean;
  readonly bottom: number;
}

function layoutOf(totals: readonly Total[], canvas: Canvas): Layout {
  const { width } = canvas;
  const narrow = width < 480;
  const first = Math.floor(at(totals[0] as Total));
  const last = Math.max(first + 1, Math.ceil(at(totals.at(-1) as Total)));
  const most = Math.ceil(Math.max(...totals.map(({ figure }) => figure.value)) / 5_000) * 5_000;
  const [left, right, top, bottom] = [12, width - 14, 22, narrow ? 380 : 360];
  const frame: Frame = {
    x: (year) => left + ((year - first) / (last - first)) * (right - left),
    y: (value) => bottom - (value / most) * (bottom - top),
    narrow,
    bottom,
  };
  const grid = gridOf(most, first, last, frame, canvas);
  const labels = labelsOf(totals, frame, canvas);
  return {
    height: bottom + 26,
    strokes: [...grid.strokes, ...spansOf(totals, frame), ...labels.strokes],
    points: totals.map((total) => ({
      x: frame.x(at(total)),
      y: frame.y(total.figure.value),
      symbol: total.speaker.symbol,
      fill: total.speaker.fill,
      size: 6,
    })),
    written: [...grid.written, ...labels.written],
  };
}

interface Drawn {
  readonly strokes: readonly Stroke[];
  readonly written: readonly Written[];
}

function gridOf(
  most: number,
  first: number,
  last: number,
  { x, y, bottom }: Frame,
  { width, language, format }: Canvas,
): Drawn {
  const offset = language === "th" ? 543 : 0;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (year) => (year + offset) % 5 === 0,
  );
  const values = Array.from({ length: Math.floor(most / 10_000) + 1 }, (_, i) => i * 10_000);
  return {
    strokes: values.map((value) => ({
      from: [0, y(value)],
      to: [width, y(value)],
      stroke: value === 0 ? "quiet" : "line",
    })),
    written: [
      ...values.slice(1).map((value): Written => ({
        x: 0,
        y: y(value) - 9,
        text: format.number(value),
        size: 13,
        fill: "quiet",
      })),
      ...years.map((year): Written => ({
        x: x(year),
        y: bottom + 15,
        text: format.shortYear(year + 543),
        size: 13,
        fill: "quiet",
        anchor: "middle",
      })),
    ],
  };
}

/** A time that isn't a day is drawn as long as it is. */
const spansOf = (totals: readonly Total[], { x, y }: Frame): Stroke[] =>
  totals.flatMap(({ figure, speaker }) => {
    const { from, to } = asOfSpan(figure.as_of ?? "");
    const level = y(figure.value);
    return from === to || isLong(from, to)
      ? []
      : [{ from: [x(from), level], to: [x(to), level], stroke: speaker.fill, width: 3 }];
  });

const labelHeight = 42;

/** Early totals have their label above; late ones in the empty years before them, or below where they fall. */
function labelsOf(totals: readonly Total[], frame: Frame, canvas: Canvas): Drawn {
  const { x, y } = frame;
  const late = totals.filter((total) => x(at(total)) > canvas.width / 2);
  const rising = late.filter((total) => !standsApart(total));
  const edge = Math.min(...late.map((total) => x(at(total)))) - 22;
  const places = spread(
    rising.map(({ figure }) => ({ at: y(figure.value), room: labelHeight })),
    { from: 0, to: frame.bottom },
  );
  const lowest = Math.max(0, ...places) + labelHeight + 8;
  return joined([
    ...totals
      .filter((total) => !late.includes(total))
      .map((total) =>
        label(total, [x(at(total)) - 8, y(total.figure.value) - 38], "start", canvas),
      ),
    ...rising.map((total, i) => {
      const middle = places[i] ?? 0;
      const to = [x(at(total)), y(total.figure.value)] as const;
      return joined([
        label(total, [edge, middle], "end", canvas),
        { strokes: [{ from: [edge + 4, middle], to, stroke: total.speaker.fill }], written: [] },
      ]);
    }),
    ...late.filter(standsApart).map((total, i) => {
      const middle = lowest + i * labelHeight;
      const from = [x(at(total)), y(total.figure.value)] as const;
      const to = [x(at(total)), middle - labelHeight / 2] as const;
      return joined([
        label(total, [canvas.width, middle], "end", canvas),
        { strokes: [{ from, to, stroke: total.speaker.fill }], written: [] },
      ]);
    }),
  ]);
}

const standsApart = ({ falls, isOther }: Total): boolean => falls || isOther;

const joined = (parts: readonly Drawn[]): Drawn => ({
  strokes: parts.flatMap(({ strokes }) => strokes),
  written: parts.flatMap(({ written }) => written),
});

function label(
  { figure, speaker, falls, isOther }: Total,
  [x, y]: readonly [number, number],
  anchor: "start" | "end",
  canvas: Canvas,
): Drawn {
  const words = wording[canvas.language];
  const remark = falls ? [words.lowerShort] : isOther ? [words.otherShort] : [];
  const value = [figureText(figure, canvas), ...remark].join(" · ");
  const long = [timeText(figure, canvas), speaker.name[canvas.language]].join(" · ");
  const second = textWidth(long, 13) < canvas.width * 0.72 ? long : timeText(figure, canvas);
  return {
    strokes: [],
    written: [
      { x, y: y - 10, text: value, size: 16, bold: true, fill: speaker.fill, anchor, halo: true },
      { x, y: y + 10, text: second, size: 13, fill: "quiet", anchor, halo: true },
    ],
  };
}

interface Words {
  readonly count: string;
  readonly first: string;
  readonly firstTime: string;
  readonly most: string;
  readonly mostTime: string;
  /** Null where there is one total alone. */
  readonly nextTime: string | null;
}

const wording = {
  th: {
    heading: "หมู่บ้านและชุมชนกองทุนแม่ของแผ่นดินทั้งประเทศ เท่าที่หน่วยงานเผยแพร่",
    headline: (time: string | null) =>
      `หมู่บ้านและชุมชนกองทุนแม่ของแผ่นดิน${time === null ? "" : ` (${time})`}`,
    nothing: "ไม่พบยอดหมู่บ้านและชุมชนกองทุนแม่ของแผ่นดินทั้งประเทศในเอกสารที่เว็บนี้รวบรวม",
    time: "เวลา",
    measure: "สิ่งที่นับ ตามต้นทาง",
    speaker: "ใครบอก",
    value: "แห่ง",
    remark: "ข้อสังเกต",
    lower: "น้อยกว่ายอดที่เผยแพร่ก่อนหน้า",
    lowerShort: "น้อยกว่ายอดก่อนหน้า",
    otherMeasure: "นับอีกแบบ ไม่เทียบกับยอดอื่น",
    otherShort: "นับเฉพาะที่ได้เงินขวัญถุง",
    notStated: "ไม่ได้ระบุ",
    sentence: ({ count, first, firstTime, most, mostTime, nextTime }: Words) =>
      `ยอดหมู่บ้านและชุมชนกองทุนแม่ของแผ่นดินทั้งประเทศที่หน่วยงานเผยแพร่มี ${count}\u00a0ค่า ` +
      (nextTime === null
        ? `คือ ${first} (${firstTime})`
        : `เริ่มจาก ${first} (${firstTime}) และสูงที่สุด ${most} (${mostTime}) ` +
          `ระหว่าง ${firstTime} ถึง ${nextTime} ไม่พบตัวเลข`),
    falls: (value: string, time: string, speaker: string) =>
      `ส่วนยอดล่าสุด ณ ${time} ซึ่ง${speaker}ระบุ คือ ${value} น้อยกว่ายอดที่เผยแพร่ก่อนหน้า โดยไม่พบคำอธิบาย`,
    joined: (sums: readonly string[]) =>
      `ยอดที่ประกาศต่อเนื่องกันพอดีกับจำนวนหมู่บ้านต้นกล้าของแต่ละปี คือ ${sums.join(" และ ")}`,
    other: (value: string, time: string, speaker: string, measure: string) =>
      `ส่วน${speaker} (${time}) ระบุ${measure} ${value} เป็นการนับอีกแบบ ไม่พบคำอธิบายว่าต่างจากยอดข้างต้นเพราะเหตุใด`,
    notes: [
      "แต่ละจุดคือสิ่งที่หน้าเว็บหนึ่งหน้าเขียน ไม่ได้ลากเส้นเชื่อม เพราะคนละหน่วยงานอาจนับไม่เหมือนกัน",
      "ยอดของกระทรวงมหาดไทยนับ “หมู่บ้านที่ได้รับเงินขวัญถุงพระราชทาน” ส่วนยอดอื่นนับหมู่บ้านและชุมชนสะสม จึงอาจไม่ใช่สิ่งเดียวกัน",
      "ยอดที่นับเป็นช่วงปีวาดไว้ที่ปีสุดท้ายของช่วง ยอดที่ข่าวใช้คำว่า “ปัจจุบัน” วาดไว้ที่วันเผยแพร่ เพราะรู้เพียงวันนั้น",
      "ยอดที่มาจากข้อความตัดตอนของเว็บไซต์ ไม่ได้เห็นทั้งหน้า",
      "ค่าที่เลือกแสดงเป็นหลักคือค่าที่ตรวจกับข่าวฉบับเต็มและใหม่ที่สุด ไม่ใช่ค่าเฉลี่ย",
    ],
  },
  en: {
    heading: "Villages of the Mother of the Land fund, as far as agencies publish them",
    headline: (time: string | null) =>
      `villages and communities of the Mother of the Land fund${time === null ? "" : ` (${time})`}`,
    nothing:
      "No total of the country’s villages and communities of the Mother of the Land fund was found in the documents gathered here.",
    time: "Time",
    measure: "What is counted, as written",
    speaker: "Who says so",
    value: "Villages",
    remark: "Remark",
    lower: "Lower than a total published before",
    lowerShort: "lower than before",
    otherMeasure: "Another measure, not to be compared with the others",
    otherShort: "endowed ones only",
    notStated: "Not stated",
    sentence: ({ count, first, firstTime, most, mostTime, nextTime }: Words) =>
      nextTime === null
        ? `One total of villages and communities with a Mother of the Land fund was found: ${first} (${firstTime}).`
        : `Agencies published ${count} totals of villages and communities with a Mother of the Land fund: from ${first} in ${firstTime} ` +
          `up to ${most} in ${mostTime}. No total was found between ${firstTime} and ${nextTime}.`,
    falls: (value: string, time: string, speaker: string) =>
      `The latest, ${value} on ${time} by the ${speaker}, is lower than the total before; no explanation was found.`,
    joined: (sums: readonly string[]) =>
      `The totals join exactly with the new villages of each year: ${sums.join("; ")}.`,
    other: (value: string, time: string, speaker: string, measure: string) =>
      `The ${speaker} (${time}) gives ${value} for another measure, “${measure}”; no explanation was found of how it differs from the totals above.`,
    notes: [
      "Each point is what one page says. No line joins them: agencies may count different things.",
      "The Ministry of Interior counts villages that received the royal endowment; the other totals count villages and communities so far.",
      "A total counted over years is drawn at the last of them; one that the news calls “now” at the day of publication, the only day known.",
      "Of totals marked as excerpts the full page was not seen.",
      "The figure chosen to stand first is the latest one that was checked in its full page. It is not an average.",
    ],
  },
};
