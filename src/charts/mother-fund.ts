import { byPrecedence, conflicts, fundStatistics } from "../datasets/fund-statistics.ts";
import { query } from "../query/query.ts";
import { stated } from "../words/subject/statement.ts";
import type { Text } from "../words/text/language.ts";
import type { Canvas, FigureCell, Say } from "./chart.ts";
import { asOfSpan } from "./kit/asOfSpan.ts";
import { labelCell } from "./kit/cells.ts";
import { defineChart, inWords } from "./kit/defineChart.ts";
import {
  isNarrow,
  noParts,
  nothingFound,
  type Parts,
  pixels,
  type Symbol,
  symbolNames,
} from "./kit/pixels.ts";
import { spread } from "./kit/spread.ts";
import { tableOf } from "./kit/table.ts";
import { tell } from "./kit/tell.ts";
import {
  type Figure,
  figureColumns,
  figureHeads,
  figureText,
  sourceText,
  timeText,
  wordingOf,
} from "./subjects/fundFigure.ts";
import { type JoinedTotals, joinedTotals } from "./subjects/joinedTotals.ts";
import type { Colour } from "./theme.ts";

/** A total that one page states, with the agency that speaks there. */
interface Total {
  readonly figure: Figure;
  readonly speaker: Speaker;
  /** A later total of the same measure that is lower, which a running total can't be. */
  readonly falls: boolean;
  /** Of another measure than the totals: it may be lower without contradicting them. */
  readonly isOther: boolean;
}

interface Speaker {
  readonly symbol: Symbol;
  readonly fill: Colour;
  readonly name: Text;
}

export const motherFund = defineChart({
  id: "mother-fund",
  title: { th: "กองทุนแม่ของแผ่นดิน", en: "Mother of the Land fund" },
  topic: "funds",
  areas: ["00"],
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
      /** In order of time. */
      totals: figures
        .map((figure): Total => ({
          figure,
          speaker: speakerOf(figure),
          falls: figures.some(
            (other) => other.measure === figure.measure && conflicts(figure, other),
          ),
          isOther: !totals.includes(figure),
        }))
        .toSorted((a, b) => at(a) - at(b) || a.figure.value - b.figure.value),
      /** The total that goes first; null where none was found. */
      chosen: totals.toSorted(byPrecedence)[0] ?? null,
      /** Totals that follow exactly from the ones before. */
      joined: joinedTotals(totals, added),
    };
  },
  heading: () => ({
    th: "หมู่บ้านและชุมชนกองทุนแม่ของแผ่นดินทั้งประเทศ เท่าที่หน่วยงานเผยแพร่",
    en: "Villages of the Mother of the Land fund, as far as agencies publish them",
  }),
  plot: ({ totals }, canvas) =>
    totals.length === 0 ? nothingFound(canvas) : drawTotals(totals, canvas),
  legend: ({ totals }, { language }) =>
    [...new Set(totals.map(({ speaker }) => speaker))].map(({ fill, symbol, name }) => ({
      fill,
      label: `${name[language]} (${symbolNames[symbol][language]})`,
    })),
  headline: ({ chosen }, say) => {
    const time = chosen === null ? "" : ` (${timeText(chosen, say)})`;
    return {
      value: tell(chosen ? stated(chosen.value, chosen) : undefined, say),
      label: {
        th: `หมู่บ้านและชุมชนกองทุนแม่ของแผ่นดิน${time}`,
        en: `villages and communities of the Mother of the Land fund${time}`,
      },
    };
  },
  sentence: ({ totals: all, chosen, joined }, say) => {
    const totals = all.filter(({ isOther }) => !isOther);
    if (!chosen)
      return {
        th: "ไม่พบยอดหมู่บ้านและชุมชนกองทุนแม่ของแผ่นดินทั้งประเทศในเอกสารที่เว็บนี้รวบรวม",
        en: "No total of the country’s villages and communities of the Mother of the Land fund was found in the documents gathered here.",
      };
    const lower = totals.find(({ figure, falls }) => falls && figure === chosen);
    const told = [
      totalsText(totals, say),
      ...(joined.length > 0 ? [joinsText(joined, say)] : []),
      ...(lower ? [fallText(lower, say)] : []),
      ...all.filter(({ isOther }) => isOther).map((total) => otherText(total, say)),
    ];
    return told.map((text) => inWords(say, text)).join(" ");
  },
  table: ({ totals, joined }, say) =>
    tableOf(totals, say, [
      { head: figureHeads.time, name: ({ figure }) => timeText(figure, say) },
      {
        head: { th: "สิ่งที่นับ ตามต้นทาง", en: "What is counted, as written" },
        name: ({ figure }) => wordingOf(figure, say),
      },
      {
        head: { th: "ใครบอก", en: "Who says so" },
        name: ({ figure, speaker }) => `${speaker.name[say.language]} · ${sourceText(figure, say)}`,
      },
      {
        head: { th: "แห่ง", en: "Villages" },
        figure: ({ figure }) => stated(figure.value, figure),
      },
      {
        head: { th: "ข้อสังเกต", en: "Remark" },
        cell: ({ figure, falls, isOther }) =>
          falls || isOther
            ? labelCell(inWords(say, falls ? remarks.lower : remarks.other))
            : joinedCell(
                joined.filter(({ after }) => after === figure),
                say,
              ),
      },
    ]),
  notes: ({ totals }) => [
    {
      th: "แต่ละจุดคือสิ่งที่หน้าเว็บหนึ่งหน้าเขียน ไม่ได้ลากเส้นเชื่อม เพราะคนละหน่วยงานอาจนับไม่เหมือนกัน",
      en: "Each point is what one page says. No line joins them: agencies may count different things.",
    },
    totals.some(({ isOther }) => isOther) && {
      th: "ยอดของกระทรวงมหาดไทยนับ “หมู่บ้านที่ได้รับเงินขวัญถุงพระราชทาน” ส่วนยอดอื่นนับหมู่บ้านและชุมชนสะสม จึงอาจไม่ใช่สิ่งเดียวกัน",
      en: "The Ministry of Interior counts villages that received the royal endowment; the other totals count villages and communities so far.",
    },
    {
      th: "ยอดที่นับเป็นช่วงปีวาดไว้ที่ปีสุดท้ายของช่วง ยอดที่ข่าวใช้คำว่า “ปัจจุบัน” วาดไว้ที่วันเผยแพร่ เพราะรู้เพียงวันนั้น",
      en: "A total counted over years is drawn at the last of them; one that the news calls “now” at the day of publication, the only day known.",
    },
    totals.some(({ figure: { evidence } }) => evidence === "excerpt") && {
      th: "ยอดที่มาจากข้อความตัดตอนของเว็บไซต์ ไม่ได้เห็นทั้งหน้า",
      en: "Of totals marked as excerpts the full page was not seen.",
    },
    {
      th: "ค่าที่เลือกแสดงเป็นหลักคือค่าที่ตรวจกับข่าวฉบับเต็มและใหม่ที่สุด ไม่ใช่ค่าเฉลี่ย",
      en: "The figure chosen to stand first is the latest one that was checked in its full page. It is not an average.",
    },
  ],
});

/** The totals themselves, and those that count only villages given the endowment. */
const measures = ["villages", "endowed_villages"] as const satisfies readonly Figure["measure"][];

const remarks = {
  lower: { th: "น้อยกว่ายอดที่เผยแพร่ก่อนหน้า", en: "Lower than a total published before" },
  lowerShort: { th: "น้อยกว่ายอดก่อนหน้า", en: "lower than before" },
  other: {
    th: "นับอีกแบบ ไม่เทียบกับยอดอื่น",
    en: "Another measure, not to be compared with the others",
  },
  otherShort: { th: "นับเฉพาะที่ได้เงินขวัญถุง", en: "endowed ones only" },
};

function totalsText(totals: readonly Total[], say: Say): Text {
  const [first, second] = totals as [Total, Total?];
  const highest = totals.reduce((a, b) => (b.figure.value > a.figure.value ? b : a));
  const [start, startTime] = [figureText(first.figure, say), timeText(first.figure, say)];
  const [most, mostTime] = [figureText(highest.figure, say), timeText(highest.figure, say)];
  const count = say.format.number(totals.length);
  if (!second)
    return {
      th: `ยอดหมู่บ้านและชุมชนกองทุนแม่ของแผ่นดินทั้งประเทศที่หน่วยงานเผยแพร่มี ${count}\u00a0ค่า คือ ${start} (${startTime})`,
      en: `One total of villages and communities with a Mother of the Land fund was found: ${start} (${startTime}).`,
    };
  const next = say.format.asOf(second.figure.as_of ?? "");
  return {
    th:
      `ยอดหมู่บ้านและชุมชนกองทุนแม่ของแผ่นดินทั้งประเทศที่หน่วยงานเผยแพร่มี ${count}\u00a0ค่า ` +
      `เริ่มจาก ${start} (${startTime}) และสูงที่สุด ${most} (${mostTime}) ระหว่าง ${startTime} ถึง ${next} ไม่พบตัวเลข`,
    en:
      `Agencies published ${count} totals of villages and communities with a Mother of the Land fund: from ${start} in ${startTime} ` +
      `up to ${most} in ${mostTime}. No total was found between ${startTime} and ${next}.`,
  };
}

function joinsText(joined: readonly JoinedTotals[], say: Say): Text {
  const sums = joined.map((one) => joinedText(one, say));
  return {
    th: `ยอดที่ประกาศต่อเนื่องกันพอดีกับจำนวนหมู่บ้านต้นกล้าของแต่ละปี คือ ${sums.join(" และ ")}`,
    en: `The totals join exactly with the new villages of each year: ${sums.join("; ")}.`,
  };
}

function fallText({ figure, speaker }: Total, say: Say): Text {
  const [value, time] = [figureText(figure, say), timeText(figure, say)];
  return {
    th: `ส่วนยอดล่าสุด ณ ${time} ซึ่ง${speaker.name.th}ระบุ คือ ${value} น้อยกว่ายอดที่เผยแพร่ก่อนหน้า โดยไม่พบคำอธิบาย`,
    en: `The latest, ${value} on ${time} by the ${speaker.name.en}, is lower than the total before; no explanation was found.`,
  };
}

function otherText({ figure, speaker }: Total, say: Say): Text {
  const [value, time] = [figureText(figure, say), timeText(figure, say)];
  const measure = wordingOf(figure, say);
  return {
    th: `ส่วน${speaker.name.th} (${time}) ระบุ${measure} ${value} เป็นการนับอีกแบบ ไม่พบคำอธิบายว่าต่างจากยอดข้างต้นเพราะเหตุใด`,
    en: `The ${speaker.name.en} (${time}) gives ${value} for another measure, “${measure}”; no explanation was found of how it differs from the totals above.`,
  };
}

/** 23,399 + 1,056 (พ.ศ. 2563) = 24,455 */
function joinedText({ before, added, after }: JoinedTotals, { format }: Say): string {
  const terms = added.map(
    ({ value, as_of }) => `${format.number(value)} (${format.asOf(as_of ?? "")})`,
  );
  return `${[format.number(before.value), ...terms].join(" + ")} = ${format.number(after.value)}`;
}

/** How a total follows from earlier ones, with the rows of what came in between. */
const joinedCell = (joined: readonly JoinedTotals[], say: Say): FigureCell =>
  joined.length === 0
    ? labelCell("")
    : {
        text: joined.map((one) => joinedText(one, say)).join("; "),
        kind: "derived",
        from: joined.flatMap(({ before, added, after }) => [before, ...added, after]),
      };

/** Who speaks on a page, by what its title names. */
function speakerOf({ page_title }: Figure): Speaker {
  const speaker = speakers.find(({ named }) => page_title.includes(named));
  return speaker ?? { symbol: "diamond", fill: "rivalD", name: { th: page_title, en: page_title } };
}

const speakers: readonly (Speaker & { readonly named: string })[] = [
  {
    ...{ named: "ป.ป.ส.", symbol: "circle", fill: "rivalA" },
    name: { th: "กระทรวงยุติธรรม (ป.ป.ส.)", en: "Ministry of Justice (ONCB)" },
  },
  {
    ...{ named: "มท.", symbol: "square", fill: "rivalB" },
    name: { th: "กระทรวงมหาดไทย", en: "Ministry of Interior" },
  },
  {
    ...{ named: "สพอ.กันทรลักษ์", symbol: "triangle", fill: "rivalC" },
    name: { th: "พัฒนาชุมชนอำเภอกันทรลักษ์", en: "Kantharalak amphoe office" },
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
  readonly bottom: number;
}

function drawTotals(totals: readonly Total[], canvas: Canvas) {
  const first = Math.floor(at(totals[0] as Total));
  const last = Math.max(first + 1, Math.ceil(at(totals.at(-1) as Total)));
  const most = Math.ceil(Math.max(...totals.map(({ figure }) => figure.value)) / 5_000) * 5_000;
  const [left, right, top, bottom] = [12, canvas.width - 14, 22, isNarrow(canvas) ? 380 : 360];
  const frame: Frame = {
    x: (year) => left + ((year - first) / (last - first)) * (right - left),
    y: (value) => bottom - (value / most) * (bottom - top),
    bottom,
  };
  const parts = noParts();
  placeGrid({ most, first, last }, frame, parts, canvas);
  placeTotals(totals, frame, parts);
  placeLabels(totals, frame, parts, canvas);
  return pixels({ height: bottom + 26, ...parts }, canvas);
}

function placeGrid(
  { most, first, last }: Readonly<Record<"most" | "first" | "last", number>>,
  { x, y, bottom }: Frame,
  { strokes, written }: Parts,
  { width, language, format }: Canvas,
): void {
  const offset = language === "th" ? 543 : 0;
  const style = { size: 13, fill: "quiet" } as const;
  for (let value = 0; value <= most; value += 10_000) {
    const level = y(value);
    strokes.push({
      ...{ from: [0, level], to: [width, level], stroke: value === 0 ? "quiet" : "line" },
    });
    if (value > 0) written.push({ ...style, x: 0, y: level - 9, text: format.number(value) });
  }
  for (let year = first; year <= last; year += 1)
    if ((year + offset) % 5 === 0)
      written.push({
        ...{ ...style, x: x(year), y: bottom + 15, anchor: "middle" },
        text: format.shortYear(year + 543),
      });
}

/** A time that isn't a day is drawn as long as it is. */
function placeTotals(totals: readonly Total[], { x, y }: Frame, parts: Parts): void {
  for (const total of totals) {
    const { figure, speaker } = total;
    const { symbol, fill } = speaker;
    const { from, to } = asOfSpan(figure.as_of ?? "");
    const level = y(figure.value);
    if (from !== to && !isLong(from, to))
      parts.strokes.push({ from: [x(from), level], to: [x(to), level], stroke: fill, width: 3 });
    parts.points.push({ x: x(at(total)), y: level, symbol, fill });
  }
}

const labelHeight = 42;

/** Early totals have their label above; late ones in the empty years before them, or below where they fall. */
function placeLabels(
  totals: readonly Total[],
  { x, y, bottom }: Frame,
  parts: Parts,
  canvas: Canvas,
): void {
  const late = totals.filter((total) => x(at(total)) > canvas.width / 2);
  const [apart, rising] = [late.filter(standsApart), late.filter((one) => !standsApart(one))];
  const edge = Math.min(...late.map((total) => x(at(total)))) - 22;
  const places = spread(
    rising.map(({ figure }) => ({ at: y(figure.value), room: labelHeight })),
    { from: 0, to: bottom },
  );
  const lowest = Math.max(0, ...places) + labelHeight + 8;
  const point = (total: Total) => [x(at(total)), y(total.figure.value)] as const;
  for (const total of totals.filter((one) => !late.includes(one)))
    placeLabel(total, [point(total)[0] - 8, point(total)[1] - 38], "start", parts, canvas);
  for (const [i, total] of rising.entries()) {
    const middle = places[i] ?? 0;
    placeLabel(total, [edge, middle], "end", parts, canvas);
    const from = [edge + 4, middle] as const;
    parts.strokes.push({ from, to: point(total), stroke: total.speaker.fill });
  }
  for (const [i, total] of apart.entries()) {
    const middle = lowest + i * labelHeight;
    placeLabel(total, [canvas.width, middle], "end", parts, canvas);
    const to = [point(total)[0], middle - labelHeight / 2] as const;
    parts.strokes.push({ from: point(total), to, stroke: total.speaker.fill });
  }
}

const standsApart = ({ falls, isOther }: Total): boolean => falls || isOther;

function placeLabel(
  { figure, speaker, falls, isOther }: Total,
  [x, y]: readonly [number, number],
  anchor: "start" | "end",
  { written }: Parts,
  canvas: Canvas,
): void {
  const remark = falls ? [remarks.lowerShort] : isOther ? [remarks.otherShort] : [];
  const value = [figureText(figure, canvas), ...remark.map((text) => inWords(canvas, text))];
  const time = timeText(figure, canvas);
  const long = `${time} · ${speaker.name[canvas.language]}`;
  const second = canvas.measure(long, 13) < canvas.width * 0.72 ? long : time;
  const style = { x, anchor, halo: true };
  written.push(
    { ...style, y: y - 10, text: value.join(" · "), size: 16, bold: true, fill: speaker.fill },
    { ...style, y: y + 10, text: second, size: 13, fill: "quiet" },
  );
}
