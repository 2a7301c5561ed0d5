import { areas } from "../datasets/areas.ts";
import { cddBudget } from "../datasets/cdd-budget.ts";
import { documentStatements } from "../datasets/document-statements.ts";
import { documents } from "../datasets/documents.ts";
import { written } from "../datasets/index.ts";
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
import { type AsOf, endOf } from "../schema/declare/asOfColumn.ts";
import { type RecordAccount, recordAccounts } from "../schema/export/recordAccounts.ts";
import type { Field } from "../schema/declare/field.ts";
import { tellsTime } from "../schema/declare/kinds.ts";
import type { Table } from "../schema/declare/table.ts";
import type { SourceRow } from "../words/subject/statement.ts";
import type { FigureCell, Say } from "./chart.ts";
import { silentCell } from "./kit/cells.ts";
import { defineChart, inWords } from "./kit/defineChart.ts";
import { tableOf } from "./kit/table.ts";
import { notStatedText } from "./kit/tell.ts";
import { drawTracks } from "./kit/tracks.ts";

/** The time a row speaks of: as precise as `asOf` writes it, a fiscal year, or the years of a plan. */
type Time =
  | { readonly kind: "asOf"; readonly time: string }
  | { readonly kind: "fiscalYear"; readonly year: number }
  | { readonly kind: "plan"; readonly years: string };

/** A table with the columns that tell what time a row speaks of, the first that is stated; none where it tells no time. */
interface Clock {
  readonly table: Table;
  readonly columns: readonly string[];
  readonly question: Query<SourceRow>;
}

const source = ["source_file", "source_row"] as const;

/** Asked for its latest row alone where one is as good as all, as of long tables. */
function clock<T extends Table>(
  table: T,
  columns: readonly (keyof T["columns"] & string)[] = [],
  { latest = columns.length === 0 } = {},
): Clock {
  const asked = {
    select: [...columns, ...source],
    ...(latest && { top: 1, order: columns.map((by) => ({ by, falling: true })) }),
  };
  return { table, columns, question: query(table as Table, asked as never) as Query<SourceRow> };
}

const timesOf = ({ columns }: Table): string[] =>
  Object.entries<Field>(columns).flatMap(([name, column]) => (tellsTime(column) ? [name] : []));

const clocks: readonly Clock[] = [
  clock(areas.table),
  clock(regionsOfProvinces.table),
  clock(documents.table, ["date_published", "event_date"]),
  clock(phaseTargets.table, ["plan_years"]),
  clock(documentStatements.table),
  clock(programmeAgencies.table),
  clock(otopTotals.table, ["month"]),
  clock(otopSales.table, ["month"], { latest: true }),
  clock(population.table, ["reference_date"], { latest: true }),
  clock(populationYears.table, ["reference_date"], { latest: true }),
  clock(villages.table),
  clock(mechanisms.table, ["fiscal_year"]),
  clock(meetings.table, ["date"]),
  clock(planLevels.table),
  clock(fundWorkLines.table, ["fiscal_year"]),
  clock(cddBudget.table, ["fiscal_year"], { latest: true }),
  clock(webExcerpts.table, ["as_of"]),
  clock(fundStatistics.table, ["as_of", "as_of_kind"]),
  // A table that is declared as a file: by every column of it that tells a time.
  ...written.map(({ table }) => clock(table, timesOf(table), { latest: true })),
];

/** The time that a row states, by the kind of its column; a fiscal year may also stand in a column of times. */
function timeOf({ table, columns }: Clock, row: SourceRow): Time | null {
  const cells = row as unknown as Readonly<Record<string, string | number | null>>;
  const column = columns.find((name) => cells[name] !== null);
  if (column === undefined) return null;
  const cell = cells[column] ?? "";
  const kind = table.columns[column]?.kind;
  if (kind === "fiscalYear") return { kind, year: Number(cell) };
  if (kind === "year") return { kind: "asOf", time: String(Number(cell) - 543) };
  if (kind === "yearRange") return { kind: "plan", years: String(cell) };
  return cells["as_of_kind"] === "fiscal_year"
    ? { kind: "fiscalYear", year: Number(endOf(cell as AsOf)) + 543 }
    : { kind: "asOf", time: String(cell) };
}

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
  spares: written.map(({ table }) => table.id),
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
  heading: () => ({
    th: "ข้อมูลแต่ละตารางเป็นของเมื่อใด และได้รับไฟล์เมื่อใด",
    en: "What time each table speaks of, and when its file was received",
  }),
  plot: (known, canvas) => {
    const times = known.flatMap(({ latest, received }) => [
      ...(latest ? [latest.end] : []),
      Date.parse(received),
    ]);
    const tracks = known.map((one) => {
      const received = yearsAt(Date.parse(one.received));
      const end = one.latest && yearsAt(one.latest.end);
      return {
        name: one.table.title[canvas.language],
        detail: latestText(one, canvas),
        ...(end === null
          ? { silence: { to: received } }
          : { stretch: { from: end, to: received, fill: "plain", width: 2 } as const }),
        dots: [
          ...(end === null ? [] : [{ at: end, symbol: "circle", fill: "strong" } as const]),
          { at: received, symbol: "diamond", fill: "rivalB" } as const,
        ],
      };
    });
    return drawTracks(tracks, canvas, {
      years: {
        first: Math.floor(yearsAt(Math.min(...times))),
        last: Math.floor(yearsAt(Math.max(...times))) + 1,
      },
      ...{ every: 1, labels: "above", things: inWords(canvas, tables) },
    });
  },
  legend: (known) => [
    { fill: "strong", label: latestKey },
    { fill: "rivalB", label: receivedKey },
    known.some(({ latest }) => latest === null) && {
      fill: "hatch",
      label: { th: "ตารางไม่ได้ระบุเวลา", en: "The table states no time" },
    },
  ],
  headline: ([first], say) => {
    const table = first?.table.title ?? { th: "", en: "" };
    return {
      value: first ? latestText(first, say) : notStatedText[say.language],
      label: {
        th: `${table.th} เป็นตารางที่พูดถึงเวลาใหม่ที่สุด`,
        en: `the latest time any table speaks of: ${table.en}`,
      },
    };
  },
  sentence: (known, say) => {
    const timed = known.filter(({ latest }) => latest !== null);
    const silent = known.filter(({ latest }) => latest === null);
    const [newest, oldest] = [timed[0], timed.at(-1)] as [Known, Known];
    const received = known.map(({ received }) => received).toSorted();
    const [first, last] = [received[0] ?? "", received.at(-1) ?? ""].map(say.format.date);
    const quoted = (one: Known) => {
      const tied = timed.filter(({ latest }) => latest?.end === one.latest?.end).length - 1;
      const more = { th: `และอีก ${tied} ตาราง `, en: `with ${tied} more ` };
      const rest = tied > 0 ? inWords(say, more) : "";
      return `“${one.table.title[say.language]}” ${rest}(${latestText(one, say)})`;
    };
    const others = say.format.list(silent.map(({ table }) => `“${table.title[say.language]}”`));
    return {
      th:
        `ตารางที่พูดถึงเวลาใหม่ที่สุดคือ ${quoted(newest)} เก่าที่สุดคือ ${quoted(oldest)} ` +
        (first === last
          ? `ไฟล์ทั้งหมดรับเข้าระบบเมื่อ ${last}`
          : `ไฟล์รับเข้าระบบระหว่าง ${first} ถึง ${last}`) +
        (others === "" ? "" : ` ตารางที่ไม่ได้ระบุเวลาคือ ${others}`),
      en:
        `The table with the latest time is ${quoted(newest)}, the one with the earliest ${quoted(oldest)}. ` +
        (first === last
          ? `All files were received on ${last}.`
          : `The files were received between ${first} and ${last}.`) +
        (others === "" ? "" : ` No time is stated by: ${others}.`),
    };
  },
  table: (known, say) =>
    tableOf(known, say, [
      { head: { th: "ตาราง", en: "Table" }, name: ({ table }) => table.title[say.language] },
      { head: latestKey, cell: (one) => latestCell(one, say) },
      {
        head: receivedKey,
        cell: ({ received, row }) => ({
          text: say.format.date(received),
          kind: "stated",
          from: [row],
        }),
      },
    ]),
  notes: {
    th: [
      "เวลาล่าสุดอ่านจากช่องของตารางเอง เช่น ปีงบประมาณ เดือน หรือวันที่นับ ในภาพวางไว้ที่วันสุดท้ายของช่วงนั้น",
      "วันที่รับไฟล์คือวันที่เว็บนี้ได้ไฟล์มา ไม่ใช่วันที่หน่วยงานเผยแพร่ จึงไม่ได้บอกว่าข้อมูลใหม่",
      "ตารางที่ไม่ได้ระบุเวลาแสดงเป็นลายเส้น เราไม่เดาเวลาแทน",
    ],
    en: [
      "The latest time is read from a column of the table: a fiscal year, a month, a day of counting. The picture sets it at the last day of that period.",
      "The day of receipt is when this site got the file, not when the agency published it: it does not make figures new.",
      "Tables that state no time are hatched; no time is guessed.",
    ],
  },
});

const tables = { th: "ตาราง", en: "tables" };
const latestKey = { th: "เวลาล่าสุดที่ข้อมูลพูดถึง", en: "Latest time the data speak of" };
const receivedKey = { th: "วันที่รับไฟล์เข้าระบบ", en: "File received on" };

function knownOf(
  clock: Clock,
  rows: readonly SourceRow[],
  receivedOf: ReadonlyMap<string, string>,
): Known[] {
  const timed = rows
    .map((row) => ({ row, time: timeOf(clock, row) }))
    .flatMap(({ row, time }) => (time === null ? [] : [{ row, time, end: endOfTime(time) }]))
    .toSorted((a, b) => b.end - a.end);
  const [first] = timed;
  const row = first?.row ?? rows[0];
  if (!row) return [];
  const received = receivedOf.get(row.source_file);
  if (received === undefined) throw new Error(`file without an account: ${row.source_file}`);
  const { table } = clock;
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

function timeText(time: Time, say: Say): string {
  const { format } = say;
  if (time.kind === "fiscalYear") return format.fiscalYear(time.year);
  if (time.kind === "asOf") return format.asOf(time.time);
  const [first, last] = time.years.split("-").map(Number) as [number, number];
  const years = format.yearSpan(first, last);
  return inWords(say, { th: `แผนปี ${years}`, en: `plan for ${years}` });
}

const latestText = ({ latest }: Known, say: Say): string =>
  latest ? timeText(latest.time, say) : notStatedText[say.language];

const latestCell = (known: Known, say: Say): FigureCell =>
  known.latest
    ? { text: latestText(known, say), kind: "stated", from: [known.row] }
    : silentCell(latestText(known, say));

/** A time in years of the common era: 2020.5 is the middle of that year. */
function yearsAt(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const [begin, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (time - begin) / (end - begin);
}
