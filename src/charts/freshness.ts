import * as Plot from "@observablehq/plot";
import { areas } from "../datasets/areas.ts";
import { cddBudget } from "../datasets/cdd-budget.ts";
import { documentStatements } from "../datasets/document-statements.ts";
import { documents } from "../datasets/documents.ts";
import { fundStatistics } from "../datasets/fund-statistics.ts";
import { fundWorkLines } from "../datasets/fund-work-lines.ts";
import { mechanisms } from "../datasets/mechanisms.ts";
import { meetings } from "../datasets/meetings.ts";
import { otopSales } from "../datasets/otop-sales.ts";
import { otopTotals } from "../datasets/otop-totals.ts";
import { phaseTargets } from "../datasets/phase-targets.ts";
import { planLevels } from "../datasets/plan-levels.ts";
import { programmeAgencies } from "../datasets/programme-agencies.ts";
import { populationYears } from "../datasets/population-years.ts";
import { population } from "../datasets/population.ts";
import { regionsOfProvinces } from "../datasets/regions.ts";
import { villages } from "../datasets/villages.ts";
import { webExcerpts } from "../datasets/web-excerpts.ts";
import { query, type Query } from "../query/query.ts";
import { endOf } from "../schema/declare/asOfColumn.ts";
import { type RecordAccount, recordAccounts } from "../schema/export/recordAccounts.ts";
import type { Table } from "../schema/declare/table.ts";
import type { SourceRow } from "../words/subject/statement.ts";
import { type Canvas, defineChart, type FigureCell, type Say } from "./chart.ts";
import { cutNote, cutNoteHeight, drawCutNote } from "./cutNote.ts";
import { labelCell } from "./figureCell.ts";
import { hatch } from "./hatch.ts";
import { labelLines } from "./labelText.ts";
import { colour } from "./theme.ts";

/** The time a row speaks of: as precise as `asOf` writes it, a fiscal year, or the years of a plan. */
type Time =
  | { readonly kind: "asOf"; readonly time: string }
  | { readonly kind: "fiscalYear"; readonly year: number }
  | { readonly kind: "plan"; readonly years: string };

/** How a table tells what time it speaks of. */
interface Clock {
  readonly table: Table;
  readonly question: Query<SourceRow>;
  readonly timeOf: (row: SourceRow) => Time | null;
}

const clock = <R extends SourceRow>(
  question: Query<R>,
  timeOf: (row: R) => Time | null,
): Clock => ({
  table: question.table,
  question,
  timeOf: timeOf as Clock["timeOf"],
});

const source = ["source_file", "source_row"] as const;
const asOf = (time: string | null): Time | null => (time === null ? null : { kind: "asOf", time });
const fiscalYear = ({ fiscal_year: year }: { readonly fiscal_year: number }): Time => ({
  kind: "fiscalYear",
  year,
});
const never = (): null => null;

/** Tables are asked for their latest row where its order can be asked for, and else for all. */
const clocks: readonly Clock[] = [
  clock(query(areas.table, { select: source, top: 1 }), never),
  clock(query(regionsOfProvinces.table, { select: source, top: 1 }), never),
  clock(
    query(documents.table, { select: ["date_published", "event_date", ...source] }),
    ({ date_published, event_date }) => asOf(date_published ?? event_date),
  ),
  clock(query(phaseTargets.table, { select: ["plan_years", ...source] }), ({ plan_years }) =>
    plan_years === null ? null : { kind: "plan", years: plan_years },
  ),
  clock(query(documentStatements.table, { select: source, top: 1 }), never),
  clock(query(programmeAgencies.table, { select: source, top: 1 }), never),
  clock(query(otopTotals.table, { select: ["month", ...source] }), ({ month }) => asOf(month)),
  clock(
    query(otopSales.table, {
      select: ["month", ...source],
      order: [{ by: "month", falling: true }],
      top: 1,
    }),
    ({ month }) => asOf(month),
  ),
  clock(
    query(population.table, { select: ["reference_date", ...source], top: 1 }),
    ({ reference_date }) => asOf(reference_date),
  ),
  clock(
    query(populationYears.table, {
      select: ["reference_date", ...source],
      order: [{ by: "reference_date", falling: true }],
      top: 1,
    }),
    ({ reference_date }) => asOf(reference_date),
  ),
  clock(query(villages.table, { select: source, top: 1 }), never),
  clock(query(mechanisms.table, { select: ["fiscal_year", ...source] }), fiscalYear),
  clock(query(meetings.table, { select: ["date", ...source] }), ({ date }) => asOf(date)),
  clock(query(planLevels.table, { select: source, top: 1 }), never),
  clock(query(fundWorkLines.table, { select: ["fiscal_year", ...source] }), fiscalYear),
  clock(query(cddBudget.table, { select: ["fiscal_year", ...source], top: 1 }), fiscalYear),
  clock(query(webExcerpts.table, { select: ["as_of", ...source] }), ({ as_of }) => asOf(as_of)),
  clock(
    query(fundStatistics.table, { select: ["as_of", "as_of_kind", ...source] }),
    ({ as_of, as_of_kind }) =>
      as_of !== null && as_of_kind === "fiscal_year"
        ? fiscalYear({ fiscal_year: Number(endOf(as_of)) + 543 })
        : asOf(as_of),
  ),
];

/** What a table knows last, and when the file was received that it stands in. */
interface Known {
  readonly table: Table;
  readonly latest: { readonly time: Time; readonly end: number } | null;
  readonly row: SourceRow;
  readonly received: string;
}

export const freshness = defineChart<Record<string, SourceRow>, readonly Known[]>({
  id: "freshness",
  title: { th: "ข้อมูลแต่ละตารางเป็นของเมื่อใด", en: "What time each table speaks of" },
  topic: "data",
  areas: ["00"],
  heading: (_area, { language }) => wording[language].heading,
  queries: () => ({
    ...Object.fromEntries(clocks.map(({ table, question }) => [table.id, question])),
    [recordAccounts.id]: query(recordAccounts, { select: ["file", "retrieved", ...source] }),
  }),
  shape: (answers) => {
    const accounts = answers[recordAccounts.id] as readonly RecordAccount[];
    const receivedOf = new Map<string, string>(
      accounts.map(({ file, retrieved }) => [file, retrieved]),
    );
    return clocks
      .flatMap((clock) => knownOf(clock, answers[clock.table.id] ?? [], receivedOf))
      .toSorted(byTime);
  },
  plot: drawTimes,
  legend: (known, { language }) => [
    { fill: "strong", label: wording[language].latestKey },
    { fill: "rivalB", label: wording[language].receivedKey },
    ...(known.some(({ latest }) => latest === null)
      ? [{ fill: "hatch", label: wording[language].silentKey } as const]
      : []),
  ],
  headline: ([first], say) => ({
    value: first?.latest ? timeText(first.latest.time, say) : wording[say.language].notStated,
    label: wording[say.language].headline(first?.table.title[say.language] ?? ""),
  }),
  sentence: (known, say) => {
    const timed = known.filter(({ latest }) => latest !== null);
    const silent = known.filter(({ latest }) => latest === null);
    const [newest, oldest] = [timed[0], timed.at(-1)] as [Known, Known];
    const received = known.map(({ received }) => received).toSorted();
    return wording[say.language].sentence({
      newest: newest.table.title[say.language],
      newestTime: latestText(newest, say),
      oldest: oldest.table.title[say.language],
      oldestTime: latestText(oldest, say),
      first: say.format.date(received[0] ?? ""),
      last: say.format.date(received.at(-1) ?? ""),
      silent: say.format.list(
        silent.map(({ table }) => wording[say.language].quoted(table.title[say.language])),
      ),
    });
  },
  table: (known, say) => {
    const words = wording[say.language];
    return {
      columns: [
        { label: words.table, numeric: false },
        { label: words.latestKey, numeric: false },
        { label: words.receivedKey, numeric: false },
      ],
      rows: known.map((one) => [
        labelCell(one.table.title[say.language]),
        latestCell(one, say),
        { text: say.format.date(one.received), kind: "stated", from: [one.row] },
      ]),
    };
  },
  notes: (_data, { language }) => wording[language].notes,
});

function knownOf(
  { table, timeOf }: Clock,
  rows: readonly SourceRow[],
  receivedOf: ReadonlyMap<string, string>,
): Known[] {
  const timed = rows
    .map((row) => ({ row, time: timeOf(row) }))
    .flatMap(({ row, time }) => (time === null ? [] : [{ row, time, end: endOfTime(time) }]))
    .toSorted((a, b) => b.end - a.end);
  const [first] = timed;
  const row = first?.row ?? rows[0];
  if (!row) return [];
  const received = receivedOf.get(row.source_file);
  if (received === undefined) throw new Error(`file without an account: ${row.source_file}`);
  return [{ table, latest: first ? { time: first.time, end: first.end } : null, row, received }];
}

/** The last day of the time, in milliseconds. */
function endOfTime(time: Time): number {
  if (time.kind === "fiscalYear") return Date.UTC(time.year - 543, 8, 30);
  if (time.kind === "plan") return Date.UTC(Number(time.years.split("-").at(-1)) - 543, 11, 31);
  const [year = 0, month, day] = endOf(time.time as never)
    .split("-")
    .map(Number);
  if (day !== undefined) return Date.UTC(year, (month ?? 1) - 1, day);
  return Date.UTC(year, month ?? 12, 0);
}

/** The newest first, tables that tell no time last. */
const byTime = (a: Known, b: Known): number =>
  (b.latest?.end ?? -Infinity) - (a.latest?.end ?? -Infinity) || (a.table.id < b.table.id ? -1 : 1);

function timeText(time: Time, { language, format }: Say): string {
  if (time.kind === "fiscalYear") return format.fiscalYear(time.year);
  if (time.kind === "asOf") return format.asOf(time.time);
  const [first, last] = time.years.split("-").map(Number) as [number, number];
  return wording[language].plan(format.yearSpan(first, last));
}

const latestText = ({ latest }: Known, say: Say): string =>
  latest ? timeText(latest.time, say) : wording[say.language].notStated;

const latestCell = (known: Known, say: Say): FigureCell =>
  known.latest
    ? { text: latestText(known, say), kind: "stated", from: [known.row] }
    : { text: wording[say.language].notStated, kind: "notStated", from: [] };

/** A table with its place in pixels. */
interface Placed extends Known {
  readonly top: number;
  readonly name: readonly string[];
  readonly line: number;
}

const axisHeight = 26;
const briefHeight = 340;

function drawTimes(known: readonly Known[], canvas: Canvas): Plot.PlotOptions {
  const { width, idPrefix, brief, format } = canvas;
  const fontSize = width < 480 ? 13 : 14;
  const all = layOut(known, canvas, fontSize);
  const placed = brief ? all.filter(({ line }) => line < briefHeight) : all;
  const bottom = (placed.at(-1)?.line ?? 0) + 14;
  const cut = cutNote(placed.length, all.length, wording[canvas.language].tables, canvas);
  const height = bottom + (cut === null ? 0 : cutNoteHeight);
  const times = known.flatMap(({ latest, received }) => [
    ...(latest ? [latest.end] : []),
    Date.parse(received),
  ]);
  const [first, last] = [yearOf(Math.min(...times)), yearOf(Math.max(...times)) + 1];
  const from = Date.UTC(first, 0, 1);
  const scale = (width - 16) / (Date.UTC(last, 0, 1) - from);
  const x = (time: number) => 8 + (time - from) * scale;
  const years = Array.from({ length: last - first }, (_, i) => first + i);
  const timed = placed.filter(({ latest }) => latest !== null);
  const silent = placed.filter(({ latest }) => latest === null);
  const xOf = ({ latest }: Placed) => x(latest?.end ?? from);
  const receivedX = ({ received }: Placed) => x(Date.parse(received));
  return {
    width,
    height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    marks: [
      hatch(`${idPrefix}-hatch`),
      Plot.ruleX([...years, last], {
        x: (year: number) => x(Date.UTC(year, 0, 1)),
        y1: axisHeight - 4,
        y2: bottom,
        stroke: colour("line"),
      }),
      ...(cut === null ? [] : [drawCutNote(cut, bottom)]),
      Plot.text(years, {
        x: (year: number) => x(Date.UTC(year, 6, 1)),
        y: 10,
        text: (year: number) => format.shortYear(year + 543).replace("พ.ศ. ", ""),
        fontSize,
        fill: colour("quiet"),
      }),
      Plot.text(placed, {
        x: 0,
        y: "top",
        text: ({ name }: Placed) => name.join("\n"),
        textAnchor: "start",
        lineAnchor: "top",
        lineHeight: 1.35,
        fontSize,
        fontWeight: 600,
        fill: colour("ink"),
        stroke: colour("paper"),
        strokeWidth: 4,
      }),
      Plot.text(placed, {
        x: 0,
        y: ({ line }: Placed) => line - 20,
        text: (one: Placed) => latestText(one, canvas),
        textAnchor: "start",
        fontSize,
        fill: colour("quiet"),
        stroke: colour("paper"),
        strokeWidth: 4,
      }),
      Plot.link(timed, {
        x1: xOf,
        x2: receivedX,
        y1: "line",
        y2: "line",
        stroke: colour("plain"),
        strokeWidth: 2,
      }),
      Plot.rect(silent, {
        x1: x(from),
        x2: receivedX,
        y1: ({ line }: Placed) => line - 6,
        y2: ({ line }: Placed) => line + 6,
        fill: `url(#${idPrefix}-hatch)`,
        stroke: colour("hatch"),
        strokeDasharray: "2 2",
      }),
      Plot.dot(timed, { x: xOf, y: "line", r: 6, fill: colour("strong"), stroke: colour("paper") }),
      Plot.dot(placed, {
        x: receivedX,
        y: "line",
        r: 6,
        symbol: "diamond",
        fill: colour("rivalB"),
        stroke: colour("paper"),
      }),
    ],
  };
}

const yearOf = (time: number): number => new Date(time).getUTCFullYear();

function layOut(known: readonly Known[], { language, width, format }: Canvas, size: number) {
  const lineHeight = Math.round(size * 1.35);
  let next = axisHeight + 4;
  return known.map((one): Placed => {
    const top = next;
    const name = labelLines(one.table.title[language], { width, size, format });
    const line = top + (name.length + 1) * lineHeight + 11;
    next = line + 18;
    return { ...one, top, name, line };
  });
}

interface Words {
  readonly newest: string;
  readonly newestTime: string;
  readonly oldest: string;
  readonly oldestTime: string;
  readonly first: string;
  readonly last: string;
  readonly silent: string;
}

const wording = {
  th: {
    heading: "ข้อมูลแต่ละตารางเป็นของเมื่อใด และได้รับไฟล์เมื่อใด",
    headline: (table: string) => `${table} เป็นตารางที่พูดถึงเวลาใหม่ที่สุด`,
    table: "ตาราง",
    tables: "ตาราง",
    latestKey: "เวลาล่าสุดที่ข้อมูลพูดถึง",
    receivedKey: "วันที่รับไฟล์เข้าระบบ",
    silentKey: "ตารางไม่ได้ระบุเวลา",
    notStated: "ไม่ได้ระบุ",
    quoted: (title: string) => `“${title}”`,
    plan: (years: string) => `แผนปี ${years}`,
    sentence: ({ newest, newestTime, oldest, oldestTime, first, last, silent }: Words) =>
      `ตารางที่พูดถึงเวลาใหม่ที่สุดคือ “${newest}” (${newestTime}) เก่าที่สุดคือ “${oldest}” (${oldestTime}) ` +
      (first === last ? `ไฟล์ทั้งหมดรับเข้าระบบเมื่อ ${last}` : `ไฟล์รับเข้าระบบระหว่าง ${first} ถึง ${last}`) +
      (silent === "" ? "" : ` ตารางที่ไม่ได้ระบุเวลาคือ ${silent}`),
    notes: [
      "เวลาล่าสุดอ่านจากช่องของตารางเอง เช่น ปีงบประมาณ เดือน หรือวันที่นับ ในภาพวางไว้ที่วันสุดท้ายของช่วงนั้น",
      "วันที่รับไฟล์คือวันที่เว็บนี้ได้ไฟล์มา ไม่ใช่วันที่หน่วยงานเผยแพร่ จึงไม่ได้บอกว่าข้อมูลใหม่",
      "ตารางที่ไม่ได้ระบุเวลาแสดงเป็นลายเส้น เราไม่เดาเวลาแทน",
    ],
  },
  en: {
    heading: "What time each table speaks of, and when its file was received",
    headline: (table: string) => `the latest time any table speaks of: ${table}`,
    table: "Table",
    tables: "tables",
    latestKey: "Latest time the data speak of",
    receivedKey: "File received on",
    silentKey: "The table states no time",
    notStated: "Not stated",
    quoted: (title: string) => `“${title}”`,
    plan: (years: string) => `plan for ${years}`,
    sentence: ({ newest, newestTime, oldest, oldestTime, first, last, silent }: Words) =>
      `The table with the latest time is “${newest}” (${newestTime}), the one with the earliest “${oldest}” (${oldestTime}). ` +
      (first === last
        ? `All files were received on ${last}.`
        : `The files were received between ${first} and ${last}.`) +
      (silent === "" ? "" : ` No time is stated by: ${silent}.`),
    notes: [
      "The latest time is read from a column of the table: a fiscal year, a month, a day of counting. The picture sets it at the last day of that period.",
      "The day of receipt is when this site got the file, not when the agency published it: it does not make figures new.",
      "Tables that state no time are hatched; no time is guessed.",
    ],
  },
};
