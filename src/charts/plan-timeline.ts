import { documents } from "../datasets/documents.ts";
import { meetings } from "../datasets/meetings.ts";
import { phaseTargets } from "../datasets/phase-targets.ts";
import { webExcerpts } from "../datasets/web-excerpts.ts";
import { query } from "../query/query.ts";
import type { Row } from "../schema/declare/table.ts";
import { gloss } from "../words/text/glosses.ts";
import type { Text } from "../words/text/language.ts";
import type { SourceRow } from "../words/subject/statement.ts";
import { yearsOfRange } from "../words/time/yearRange.ts";
import { type Canvas, defineChart, type Say } from "./chart.ts";
import { labelCell, statedCell } from "./figureCell.ts";
import {
  type Layout,
  pixels,
  type Point,
  type Stroke,
  type Symbol,
  type Written,
} from "./pixels.ts";
import { spread } from "./spread.ts";
import { textLines } from "./textLines.ts";
import type { Colour } from "./theme.ts";
import { asOfSpan } from "./asOfSpan.ts";

const targetColumns = [
  ...(["phase", "plan_years", "start_date", "area_codes"] as const),
  ...(["document", "paragraph", "source_file", "source_row"] as const),
] as const;
const meetingColumns = [
  ...(["document", "same_meeting_as", "date", "last_date", "title"] as const),
  ...(["source_file", "source_row"] as const),
] as const;

type Target = Pick<Row<typeof phaseTargets.table>, (typeof targetColumns)[number]>;
type Meeting = Pick<Row<typeof meetings.table>, (typeof meetingColumns)[number]>;
type Document = Pick<Row<typeof documents.table>, "document" | "publisher">;
type Told = Pick<
  Row<typeof webExcerpts.table>,
  "measure" | "place" | "as_of" | "page_url" | "source_file" | "source_row"
>;

/** A dated thing; rivals are what documents say differently of one meeting. */
interface Event {
  readonly kind: "start" | "rivalA" | "rivalB" | "meeting";
  readonly date: string;
  readonly lastDate: string | null;
  readonly title: string;
  readonly document: string;
  readonly publisher: string;
  readonly row: SourceRow;
}

interface Plan {
  /** Those of the plan; without a plan, those of the events. */
  readonly years: readonly [number, number];
  /** None where no plan is gathered. */
  readonly row: Target | null;
  /** In order of time. */
  readonly events: readonly Event[];
  /** Phases of which no document states a beginning. */
  readonly silent: readonly number[];
}

export const planTimeline = defineChart<
  { targets: Target; meetings: Meeting; documents: Document; told: Told },
  Plan
>({
  id: "plan-timeline",
  title: { th: "เส้นเวลาของแผน", en: "Timeline of the plan" },
  topic: "roi-jai-rak",
  areas: ["north4"],
  heading: (_area, { language }) => wording[language].heading,
  queries: () => ({
    targets: query(phaseTargets.table, {
      select: targetColumns,
      where: { plan_years: { newest: "table" } },
    }),
    meetings: query(meetings.table, { select: meetingColumns }),
    documents: query(documents.table, {
      select: ["document", "publisher", "source_file", "source_row"],
    }),
    told: query(webExcerpts.table, {
      select: ["measure", "place", "as_of", "page_url", "source_file", "source_row"],
      where: { programme: "ร้อยใจรักษ์ (ขยายผล)" },
    }),
  }),
  shape: ({ targets, meetings, documents, told }) => {
    const ofPlan = new Set<string>(targets.map(({ document }) => document));
    const own = meetings.filter(({ document }) => ofPlan.has(document));
    return planOf(targets, own, documents, told);
  },
  plot: (plan, canvas) => pixels(layoutOf(plan, canvas), canvas),
  legend: (_plan, { language }) => {
    const words = wording[language];
    return [
      { fill: "soft", label: words.planYears },
      { fill: "strong", label: words.phaseStart },
      { fill: "rivalA", label: words.rival },
      { fill: "rivalB", label: words.otherRival },
      { fill: "plain", label: words.otherEvents },
      { fill: "hatch", label: words.notStated },
    ];
  },
  headline: ({ years }, say) => ({
    value: say.format.yearSpan(...years).replace(/ \(.*\)/, ""),
    label: wording[say.language].headline,
  }),
  sentence: ({ years, row, events, silent }, say) => {
    const words = wording[say.language];
    if (row === null) return words.nothing;
    const start = events.find(({ kind }) => kind === "start");
    const dates = events
      .filter(({ kind }) => kind === "rivalA" || kind === "rivalB")
      .map(({ date }) => say.format.date(date));
    return [
      words.covers(say.format.yearSpan(...years)),
      ...(start ? [words.began(Number(start.title), say.format.date(start.date))] : []),
      ...(silent.length > 0
        ? [words.unsaid(say.format.list(silent.map((phase) => words.phase(phase))))]
        : []),
      ...(dates.length > 0 ? [words.met(dates.join(words.or))] : []),
    ].join(" ");
  },
  table: ({ years, row, events, silent }, say) => {
    const words = wording[say.language];
    return {
      columns: [
        { label: words.what, numeric: false },
        { label: words.when, numeric: false },
        { label: words.document, numeric: false },
      ],
      rows: [
        ...(row
          ? [
              [
                labelCell(words.planYears),
                statedCell(say.format.yearSpan(...years), row),
                labelCell(words.plan),
              ],
            ]
          : []),
        ...events.map((event) => [
          labelCell(fullTitleOf(event, say)),
          statedCell(dateOf(event, say), event.row),
          labelCell(publisherOf(event, say)),
        ]),
        ...silent.map((phase) => [
          labelCell(words.startOf(phase)),
          { text: words.notStated, kind: "notStated", from: [] } as const,
          labelCell(words.plan),
        ]),
      ],
    };
  },
  notes: ({ events }, { language }) => {
    const words = wording[language];
    const isTold = events.some(
      ({ kind, document }) => kind !== "start" && document === "001_a22615136deabf11",
    );
    return [
      ...(isTold ? words.announcement : []),
      words.wholeYears,
      ...(events.some(({ kind }) => kind === "meeting") ? [words.others] : []),
    ];
  },
});

function planOf(
  targets: readonly Target[],
  meetings: readonly Meeting[],
  documents: readonly Document[],
  excerpts: readonly Told[],
): Plan {
  const publishers = new Map<string, string>(
    documents.map(({ document, publisher }) => [document, publisher]),
  );
  const publisherOf = (document: string) => publishers.get(document) ?? "";
  const inOrder = targets.toSorted((a, b) => a.source_row - b.source_row);
  const [row = null] = inOrder;
  const starts = inOrder.flatMap(({ phase, start_date, document, ...row }): Event[] =>
    start_date === null
      ? []
      : [
          {
            kind: "start",
            date: start_date,
            lastDate: null,
            title: String(phase),
            document,
            publisher: publisherOf(document),
            row,
          },
        ],
  );
  const told = new Set(meetings.map(({ same_meeting_as }) => same_meeting_as as string | null));
  const within = row ? yearsOfRange(row.plan_years) : null;
  const ofPlan = meetings.filter(({ date }) => within === null || isWithin(date, within));
  const events = ofPlan.map((meeting): Event => ({
    kind:
      meeting.same_meeting_as !== null
        ? "rivalB"
        : told.has(meeting.document)
          ? "rivalA"
          : "meeting",
    date: meeting.date,
    lastDate: meeting.last_date,
    title: meeting.title,
    document: meeting.document,
    publisher: publisherOf(meeting.document),
    row: meeting,
  }));
  const phases = [...new Set(targets.map(({ phase }) => phase as number))];
  const begun = new Set(starts.map(({ title }) => Number(title)));
  const gatherings = excerpts
    .flatMap(eventOf)
    .filter(({ date }) => within === null || isWithin(date, within));
  const all = [...oneEach(starts), ...events, ...gatherings].toSorted((a, b) =>
    a.date < b.date ? -1 : 1,
  );
  const [first, last] = [all[0], all.at(-1)];
  return {
    years: within ?? [first ? yearOf(first.date) : 2500, last ? yearOf(last.date) : 2500],
    row,
    events: all,
    silent: phases.filter((phase) => !begun.has(phase)),
  };
}

/** The Buddhist year of a day. */
const yearOf = (date: string): number => Number(date.slice(0, 4)) + 543;

const isWithin = (date: string, [first, last]: readonly [number, number]): boolean =>
  first <= yearOf(date) && yearOf(date) <= last;
/** What a page tells of a day; of an excerpt without one, nothing. */
const eventOf = ({ measure, place, as_of, page_url, ...row }: Told): Event[] =>
  as_of?.length === 10
    ? [
        {
          kind: "meeting",
          date: as_of,
          lastDate: null,
          title: `${measure} ${place}`,
          document: "",
          publisher: new URL(page_url).hostname.replace(/^www\./, ""),
          row,
        },
      ]
    : [];

/** Several rows state the same beginning; the first of them stands for all. */
const oneEach = (starts: readonly Event[]): readonly Event[] => [
  ...new Map(starts.toReversed().map((start) => [`${start.title} ${start.date}`, start])).values(),
];

/** Time runs downwards; labels stand to the right of the moment they belong to. */
function layoutOf({ years, events, silent }: Plan, canvas: Canvas): Layout {
  const { width, format } = canvas;
  const narrow = width < 480;
  const drawn = [...years, ...events.map(({ date }) => yearOf(date))];
  const [begin, end] = [Math.min(...drawn), Math.max(...drawn)];
  const [first, last] = [begin - 543, end - 543 + 1];
  const [axis, left, top, perYear] = narrow ? [74, 102, 10, 150] : [84, 130, 10, 128];
  const bottom = top + (last - first) * perYear;
  const y = (date: string) => top + (asOfSpan(date).from - first) * perYear;
  const labels = events.map((event) => ({
    event,
    at: y(event.date),
    lines: linesOf(event, width - left, canvas),
  }));
  const places = spread(
    labels.map(({ at, lines }) => ({ at, room: lines.length * 20 + 14 })),
    { from: 0, to: bottom },
  );
  const silentTop = bottom + 16;
  return {
    height: silentTop + silent.length * 30,
    boxes: [
      {
        left: axis - 5,
        top: top + (years[0] - begin) * perYear,
        width: 10,
        height: (years[1] - years[0] + 1) * perYear,
        fill: "soft",
      },
      ...silent.map((_, i) => ({
        left: axis - 10,
        top: silentTop + i * 30,
        width: 20,
        height: 20,
        fill: "hatch" as const,
      })),
    ],
    strokes: [
      ...yearStrokes(first, last, (year) => top + (year - first) * perYear, axis),
      ...labels.map(({ event, at }, i): Stroke => ({
        from: [axis + 6, at],
        to: [left - 8, places[i] ?? at],
        stroke: styles[event.kind].fill,
      })),
    ],
    points: labels.map(({ event, at }): Point => ({ x: axis, y: at, ...styles[event.kind] })),
    written: [
      ...Array.from({ length: last - first }, (_, i): Written => ({
        x: axis - 14,
        y: top + (i + 0.5) * perYear,
        text: format.shortYear(begin + i),
        size: 13,
        fill: "quiet",
        anchor: "end",
      })),
      ...labels.flatMap(({ lines }, i) =>
        lines.map((line, n): Written => ({
          ...line,
          x: left,
          y: (places[i] ?? 0) + (n - (lines.length - 1) / 2) * 20,
        })),
      ),
      ...silent.map((phase, i): Written => ({
        x: left,
        y: silentTop + i * 30 + 10,
        text: wording[canvas.language].silent(phase),
        size: 14,
        fill: "quiet",
      })),
    ],
  };
}

const yearStrokes = (
  first: number,
  last: number,
  y: (year: number) => number,
  axis: number,
): Stroke[] =>
  Array.from({ length: last - first + 1 }, (_, i) => ({
    from: [axis - 16, y(first + i)],
    to: [axis + 5, y(first + i)],
    stroke: "quiet",
  }));

const styles: Readonly<Record<Event["kind"], { readonly symbol: Symbol; readonly fill: Colour }>> =
  {
    start: { symbol: "diamond", fill: "strong" },
    rivalA: { symbol: "circle", fill: "rivalA" },
    rivalB: { symbol: "square", fill: "rivalB" },
    meeting: { symbol: "circle", fill: "plain" },
  };

function linesOf(
  event: Event,
  width: number,
  canvas: Canvas,
): Pick<Written, "text" | "size" | "fill" | "bold">[] {
  const { fill } = styles[event.kind];
  const wrap = (text: string, size: number) =>
    textLines(text, canvas.format.segments, { size, width });
  const isRival = event.kind === "rivalA" || event.kind === "rivalB";
  return [
    ...wrap(dateOf(event, canvas), 15).map((text) => ({
      text,
      size: 15,
      bold: true,
      fill: fill === "plain" ? ("ink" as const) : fill,
    })),
    ...wrap(titleOf(event, canvas), 14).map((text) => ({ text, size: 14 })),
    ...(isRival
      ? wrap(wording[canvas.language].accordingTo(publisherOf(event, canvas)), 13).map((text) => ({
          text,
          size: 13,
          fill: "quiet" as const,
        }))
      : []),
  ];
}

function dateOf({ date, lastDate }: Event, { format }: Say): string {
  if (lastDate === null) return format.date(date);
  const sameMonth = date.slice(0, 7) === lastDate.slice(0, 7);
  const begin = sameMonth ? String(Number(date.slice(8))) : format.date(date);
  return `${begin}–${format.date(lastDate)}`;
}

const titleOf = ({ kind, title, document }: Event, { language }: Say): string =>
  kind === "start"
    ? wording[language].startOf(Number(title))
    : (meetingNames[document]?.[language] ?? gloss(title, language));

/** The title as the document gives it. */
const fullTitleOf = (event: Event, say: Say): string =>
  event.kind === "start" ? titleOf(event, say) : gloss(event.title, say.language);

/** What meetings are called where there is little room, by the document that tells of them. */
const meetingNames: Readonly<Record<string, Text>> = {
  "000_70eba37103ef22f8": {
    th: "ประชุมติดตามการขยายผลโครงการร้อยใจรักษ์ จังหวัดเชียงใหม่",
    en: "Meeting on the Roi Jai Rak expansion, Chiang Mai",
  },
  "001_a22615136deabf11": {
    th: "ประชุมติดตามการขยายผลโครงการร้อยใจรักษ์ จังหวัดเชียงใหม่",
    en: "Meeting on the Roi Jai Rak expansion, Chiang Mai",
  },
};

function publisherOf({ publisher }: Event, { language }: Say): string {
  return gloss(publisher.replace(/ \(.*\)$/, ""), language);
}

const wording = {
  th: {
    heading: "การขยายผลโครงการร้อยใจรักษ์ตามลำดับเวลา",
    planYears: "ปีของแผนปฏิบัติการ",
    plan: "เป้าหมายการขยายผลโครงการร้อยใจรักษ์",
    phaseStart: "เริ่มระยะ",
    rival: "วันประชุมตามเอกสารหนึ่ง (วงกลม)",
    otherRival: "วันประชุมเดียวกันตามอีกเอกสาร (สี่เหลี่ยม)",
    otherEvents: "เหตุการณ์อื่นของการขยายผล",
    notStated: "ไม่ได้ระบุ",
    headline: "ปีของแผนปฏิบัติการที่มีการขยายผลโครงการร้อยใจรักษ์",
    or: " หรือ ",
    phase: (phase: number) => `ระยะที่\u00a0${phase}`,
    startOf: (phase: number) => `เริ่มระยะที่\u00a0${phase}`,
    silent: (phase: number) => `เริ่มระยะที่\u00a0${phase}: ไม่ได้ระบุ`,
    accordingTo: (publisher: string) => `วันที่ตามข่าวของ${publisher}`,
    what: "เหตุการณ์",
    when: "เมื่อ",
    document: "เอกสารของ",
    nothing: "ยังไม่พบแผนขยายผลโครงการร้อยใจรักษ์ในเอกสารที่รวบรวมไว้",
    covers: (years: string) =>
      `การขยายผลโครงการร้อยใจรักษ์อยู่ในแผนปฏิบัติการด้านการแก้ไขปัญหายาเสพติดชายแดนภาคเหนือแบบเบ็ดเสร็จ ${years}`,
    began: (phase: number, start: string) => `ระยะที่\u00a0${phase} เริ่ม ${start}`,
    unsaid: (phases: string) => `เอกสารไม่ได้ระบุวันเริ่มของ${phases}`,
    met: (dates: string) => `การประชุมติดตามผลที่เชียงใหม่จัดเมื่อ ${dates} แล้วแต่เอกสาร`,
    wholeYears: "ไม่พบวันเริ่มหรือวันสิ้นสุดของแผนในเอกสารที่เว็บนี้รวบรวม จึงวาดเต็มปีทุกปีของแผน",
    announcement: [
      "เอกสารฉบับหนึ่งเรียกปี 2562–2565 ว่าเวลาสามปี แต่นับตามปีปฏิทินได้สี่ปี",
      "การประชุมที่เชียงใหม่มีสองเอกสาร เว็บนี้อ่านว่าเป็นการประชุมเดียวกัน เพราะประธาน ชื่อห้องประชุม และเลขวันที่ตรงกัน เนื้อข่าวฉบับหนึ่งลงว่า 5 ม.ค. 63 ทั้งที่ท้ายข่าวลงวันที่ 5 กุมภาพันธ์ 2563 ตรงกับอีกฉบับ แสดงไว้ทั้งสองวัน",
    ],
    others: "ประชาคมหมู่บ้านมาจากข้อความตัดตอนของข่าว ไม่ได้เห็นทั้งหน้า",
  },
  en: {
    heading: "The Roi Jai Rak expansion through time",
    planYears: "Years of the action plan",
    plan: "Targets of the Roi Jai Rak expansion",
    phaseStart: "A phase begins",
    rival: "Meeting as one document dates it (circle)",
    otherRival: "The same meeting as another dates it (square)",
    otherEvents: "Other events of the expansion",
    notStated: "Not stated",
    headline: "years of the action plan that the Roi Jai Rak expansion stands in",
    or: " or ",
    phase: (phase: number) => `phase\u00a0${phase}`,
    startOf: (phase: number) => `Phase\u00a0${phase} begins`,
    silent: (phase: number) => `Beginning of phase\u00a0${phase}: not stated`,
    accordingTo: (publisher: string) => `as dated by the ${publisher}`,
    what: "Event",
    when: "When",
    document: "Document of",
    nothing: "No plan to expand Roi Jai Rak is found in the documents gathered.",
    covers: (years: string) =>
      `The Roi Jai Rak expansion stands in the action plan against drugs on the northern border of ${years}.`,
    began: (phase: number, start: string) => `Phase ${phase} began on ${start}.`,
    unsaid: (phases: string) => `The documents do not say when ${phases} began.`,
    met: (dates: string) =>
      `The meeting in Chiang Mai that reviewed it was on ${dates}, depending on the document.`,
    wholeYears:
      "In the documents gathered here no day was found on which the plan begins or ends, so its years are drawn whole.",
    announcement: [
      "One document calls 2019–2022 (B.E. 2562–2565) a span of three years; in calendar years it is four.",
      "Two documents tell of the Chiang Mai meeting, read here as one from the same chair, hall and day of the month. The text of one says 5 January; its byline, like the other, says 5 February 2020. Both are shown.",
    ],
    others: "The village meeting comes from an excerpt of the news; the full page was not seen.",
  },
};
