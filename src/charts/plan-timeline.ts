import { documents } from "../datasets/documents.ts";
import { meetings } from "../datasets/meetings.ts";
import { phaseTargets } from "../datasets/phase-targets.ts";
import { webExcerpts } from "../datasets/web-excerpts.ts";
import { query } from "../query/query.ts";
import type { SourceRow } from "../words/subject/statement.ts";
import { gloss } from "../words/text/glosses.ts";
import type { Text } from "../words/text/language.ts";
import { yearsOfRange } from "../words/time/yearRange.ts";
import type { AnswersOf, Canvas, Say } from "./chart.ts";
import { asOfSpan } from "./kit/asOfSpan.ts";
import { silentCell, statedCell } from "./kit/cells.ts";
import { defineChart, inWords } from "./kit/defineChart.ts";
import { isNarrow, noParts, type Parts, pixels, type Symbol, writeLines } from "./kit/pixels.ts";
import { spread } from "./kit/spread.ts";
import { tableOf } from "./kit/table.ts";
import { hatchKey, notStatedText } from "./kit/tell.ts";
import { phaseName, planAnnouncement } from "./subjects/targets.ts";
import type { Colour } from "./theme.ts";
import type { ResultOf } from "../query/query.ts";

const questions = {
  targets: query(phaseTargets.table, {
    select: [
      ...(["phase", "plan_years", "start_date", "area_codes"] as const),
      ...(["document", "paragraph", "source_file", "source_row"] as const),
    ],
    where: { plan_years: { newest: "table" } },
  }),
  meetings: query(meetings.table, {
    select: [
      ...(["document", "same_meeting_as", "date", "last_date", "title"] as const),
      ...(["source_file", "source_row"] as const),
    ],
  }),
  documents: query(documents.table, {
    select: ["document", "publisher", "source_file", "source_row"],
  }),
  told: query(webExcerpts.table, {
    select: ["measure", "place", "as_of", "page_url", "source_file", "source_row"],
    where: { programme: "ร้อยใจรักษ์ (ขยายผล)" },
  }),
};

type Answers = { [Name in keyof typeof questions]: ResultOf<(typeof questions)[Name]> };

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
  readonly row: SourceRow | null;
  /** In order of time. */
  readonly events: readonly Event[];
  /** Phases of which no document states a beginning. */
  readonly silent: readonly number[];
}

export const planTimeline = defineChart({
  id: "plan-timeline",
  title: { th: "เส้นเวลาของแผน", en: "Timeline of the plan" },
  topic: "roi-jai-rak",
  areas: ["north4"],
  queries: () => questions,
  shape: planOf,
  heading: () => ({
    th: "การขยายผลโครงการร้อยใจรักษ์ตามลำดับเวลา",
    en: "The Roi Jai Rak expansion through time",
  }),
  plot: drawPlan,
  legend: () => [
    { fill: "soft", label: planYears },
    { fill: "strong", label: { th: "เริ่มระยะ", en: "A phase begins" } },
    {
      fill: "rivalA",
      label: { th: "วันประชุมตามเอกสารหนึ่ง (วงกลม)", en: "Meeting as one document dates it (circle)" },
    },
    {
      fill: "rivalB",
      label: {
        th: "วันประชุมเดียวกันตามอีกเอกสาร (สี่เหลี่ยม)",
        en: "The same meeting as another dates it (square)",
      },
    },
    {
      fill: "plain",
      label: { th: "เหตุการณ์อื่นของการขยายผล", en: "Other events of the expansion" },
    },
    hatchKey,
  ],
  headline: ({ years }, { format }) => ({
    value: format.yearSpan(...years).replace(/ \(.*\)/, ""),
    label: {
      th: "ปีของแผนปฏิบัติการที่มีการขยายผลโครงการร้อยใจรักษ์",
      en: "years of the action plan that the Roi Jai Rak expansion stands in",
    },
  }),
  sentence: ({ years, row, events, silent }, say) => {
    if (row === null)
      return {
        th: "ยังไม่พบแผนขยายผลโครงการร้อยใจรักษ์ในเอกสารที่รวบรวมไว้",
        en: "No plan to expand Roi Jai Rak is found in the documents gathered.",
      };
    const start = events.find(({ kind }) => kind === "start");
    const date = start ? say.format.date(start.date) : "";
    const phases = say.format.list(
      silent.map((phase) =>
        inWords(say, { th: phaseName(phase).th, en: phaseName(phase).en.toLowerCase() }),
      ),
    );
    const or = inWords(say, { th: " หรือ ", en: " or " });
    const dates = events.filter(isRival).map(({ date }) => say.format.date(date));
    const span = say.format.yearSpan(...years);
    const told: (Text | false | undefined)[] = [
      {
        th: `การขยายผลโครงการร้อยใจรักษ์อยู่ในแผนปฏิบัติการด้านการแก้ไขปัญหายาเสพติดชายแดนภาคเหนือแบบเบ็ดเสร็จ ${span}`,
        en: `The Roi Jai Rak expansion stands in the action plan against drugs on the northern border of ${span}.`,
      },
      start && {
        th: `ระยะที่\u00a0${start.title} เริ่ม ${date}`,
        en: `Phase ${start.title} began on ${date}.`,
      },
      silent.length > 0 && {
        th: `เอกสารไม่ได้ระบุวันเริ่มของ${phases}`,
        en: `The documents do not say when ${phases} began.`,
      },
      dates.length > 0 && {
        th: `การประชุมติดตามผลที่เชียงใหม่จัดเมื่อ ${dates.join(or)} แล้วแต่เอกสาร`,
        en: `The meeting in Chiang Mai that reviewed it was on ${dates.join(or)}, depending on the document.`,
      },
    ];
    return told.flatMap((text) => (text ? [inWords(say, text)] : [])).join(" ");
  },
  table: ({ years, row, events, silent }, say) => {
    const plan = inWords(say, phaseTargets.table.title);
    const rows = [
      ...(row
        ? [
            {
              what: inWords(say, planYears),
              when: statedCell(say.format.yearSpan(...years), row),
              document: plan,
            },
          ]
        : []),
      ...events.map((event) => ({
        what: fullTitleOf(event, say),
        when: statedCell(dateOf(event, say), event.row),
        document: publisherOf(event, say),
      })),
      ...silent.map((phase) => ({
        what: inWords(say, startOf(phase)),
        when: silentCell(notStatedText[say.language]),
        document: plan,
      })),
    ];
    return tableOf(rows, say, [
      { head: { th: "เหตุการณ์", en: "Event" }, name: ({ what }) => what },
      { head: { th: "เมื่อ", en: "When" }, cell: ({ when }) => when },
      { head: { th: "เอกสารของ", en: "Document of" }, name: ({ document }) => document },
    ]);
  },
  notes: ({ events }) => {
    const isTold = events.some(
      ({ kind, document }) => kind !== "start" && document === planAnnouncement,
    );
    return [
      isTold && {
        th: "เอกสารฉบับหนึ่งเรียกปี 2562–2565 ว่าเวลาสามปี แต่นับตามปีปฏิทินได้สี่ปี",
        en: "One document calls 2019–2022 (B.E. 2562–2565) a span of three years; in calendar years it is four.",
      },
      isTold && {
        th: "การประชุมที่เชียงใหม่มีสองเอกสาร เว็บนี้อ่านว่าเป็นการประชุมเดียวกัน เพราะประธาน ชื่อห้องประชุม และเลขวันที่ตรงกัน เนื้อข่าวฉบับหนึ่งลงว่า 5 ม.ค. 63 ทั้งที่ท้ายข่าวลงวันที่ 5 กุมภาพันธ์ 2563 ตรงกับอีกฉบับ แสดงไว้ทั้งสองวัน",
        en: "Two documents tell of the Chiang Mai meeting, read here as one from the same chair, hall and day of the month. The text of one says 5 January; its byline, like the other, says 5 February 2020. Both are shown.",
      },
      {
        th: "ไม่พบวันเริ่มหรือวันสิ้นสุดของแผนในเอกสารที่เว็บนี้รวบรวม จึงวาดเต็มปีทุกปีของแผน",
        en: "In the documents gathered here no day was found on which the plan begins or ends, so its years are drawn whole.",
      },
      events.some(({ kind }) => kind === "meeting") && {
        th: "ประชาคมหมู่บ้านมาจากข้อความตัดตอนของข่าว ไม่ได้เห็นทั้งหน้า",
        en: "The village meeting comes from an excerpt of the news; the full page was not seen.",
      },
    ];
  },
});

const planYears = { th: "ปีของแผนปฏิบัติการ", en: "Years of the action plan" };

const startOf = (phase: number): Text => ({
  th: `เริ่มระยะที่\u00a0${phase}`,
  en: `Phase\u00a0${phase} begins`,
});

const isRival = ({ kind }: Event): boolean => kind === "rivalA" || kind === "rivalB";

function planOf({ targets, meetings, documents, told }: AnswersOf<Answers>): Plan {
  const ofPlan = new Set<string>(targets.map(({ document }) => document));
  const own = meetings.filter(({ document }) => ofPlan.has(document));
  const publishers = new Map<string, string>(
    documents.map(({ document, publisher }) => [document, publisher]),
  );
  const inOrder = targets.toSorted((a, b) => a.source_row - b.source_row);
  const [row = null] = inOrder;
  const within = row ? yearsOfRange(row.plan_years) : null;
  const isWithin = ({ date }: Event) =>
    within === null || (within[0] <= yearOf(date) && yearOf(date) <= within[1]);
  const starts = inOrder.flatMap(({ phase, start_date, document, ...row }): Event[] =>
    start_date === null
      ? []
      : [
          {
            ...{ kind: "start", date: start_date, lastDate: null, title: String(phase) },
            ...{ document, publisher: publishers.get(document) ?? "", row },
          },
        ],
  );
  const retold = new Set(own.map(({ same_meeting_as }) => same_meeting_as as string | null));
  const events = own.map((row): Event => ({
    kind: row.same_meeting_as !== null ? "rivalB" : retold.has(row.document) ? "rivalA" : "meeting",
    ...{ date: row.date, lastDate: row.last_date, title: row.title, document: row.document },
    ...{ publisher: publishers.get(row.document) ?? "", row },
  }));
  const others = [...events, ...told.flatMap(eventOf)].filter(isWithin);
  const all = [...oneEach(starts), ...others].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const [first, last] = [all[0], all.at(-1)];
  const begun = new Set(starts.map(({ title }) => Number(title)));
  return {
    years: within ?? [first ? yearOf(first.date) : 2500, last ? yearOf(last.date) : 2500],
    row,
    events: all,
    silent: [...new Set(targets.map(({ phase }) => phase as number))].filter(
      (phase) => !begun.has(phase),
    ),
  };
}

/** The Buddhist year of a day. */
const yearOf = (date: string): number => Number(date.slice(0, 4)) + 543;

/** What a page tells of a day; of an excerpt without one, nothing. */
const eventOf = ({ measure, place, as_of, page_url, ...row }: Answers["told"]): Event[] =>
  as_of?.length === 10
    ? [
        {
          ...{ kind: "meeting", date: as_of, lastDate: null, title: `${measure} ${place}` },
          ...{ document: "", publisher: new URL(page_url).hostname.replace(/^www\./, ""), row },
        },
      ]
    : [];

/** Several rows state the same beginning; the first of them stands for all. */
const oneEach = (starts: readonly Event[]): readonly Event[] => [
  ...new Map(starts.toReversed().map((start) => [`${start.title} ${start.date}`, start])).values(),
];

/** Time runs downwards; labels stand to the right of the moment they belong to. */
function drawPlan({ years, events, silent }: Plan, canvas: Canvas) {
  const drawn = [...years, ...events.map(({ date }) => yearOf(date))];
  const [begin, end] = [Math.min(...drawn), Math.max(...drawn)];
  const [axis, left, top, perYear] = isNarrow(canvas) ? [74, 102, 10, 150] : [84, 130, 10, 128];
  const y = (year: number) => top + (year - begin) * perYear;
  const bottom = y(end + 1);
  const parts = noParts();
  parts.boxes.push({
    ...{ left: axis - 5, top: y(years[0]), width: 10, fill: "soft" },
    height: (years[1] - years[0] + 1) * perYear,
  });
  for (let year = begin; year <= end + 1; year += 1) {
    parts.strokes.push({ from: [axis - 16, y(year)], to: [axis + 5, y(year)], stroke: "quiet" });
    if (year > end) continue;
    const text = canvas.format.shortYear(year);
    parts.written.push({
      ...{ x: axis - 14, y: y(year + 0.5), text, size: 13, fill: "quiet", anchor: "end" },
    });
  }
  const moments = events.map((event) => y(asOfSpan(event.date).from + 543));
  placeEvents(events, moments, { axis, left, bottom }, parts, canvas);
  for (const [i, phase] of silent.entries()) {
    const at = bottom + 16 + i * 30;
    parts.boxes.push({ left: axis - 10, top: at, width: 20, height: 20, fill: "hatch" });
    const text = inWords(canvas, silentStart(phase));
    parts.written.push({ x: left, y: at + 10, text, size: 14, fill: "quiet" });
  }
  return pixels({ height: bottom + 16 + silent.length * 30, ...parts }, canvas);
}

const silentStart = (phase: number): Text => ({
  th: `เริ่มระยะที่\u00a0${phase}: ไม่ได้ระบุ`,
  en: `Beginning of phase\u00a0${phase}: not stated`,
});

function placeEvents(
  events: readonly Event[],
  moments: readonly number[],
  { axis, left, bottom }: Readonly<Record<"axis" | "left" | "bottom", number>>,
  parts: Parts,
  canvas: Canvas,
): void {
  const labels = events.map((event) => labelOf(event, left, canvas));
  const places = spread(
    labels.map(({ height }, i) => ({ at: moments[i] ?? 0, room: height + 14 })),
    { from: 0, to: bottom },
  );
  for (const [i, event] of events.entries()) {
    const [at, place] = [moments[i] ?? 0, places[i] ?? 0];
    const { written = [], height = 0 } = labels[i] ?? {};
    const { symbol, fill } = styles[event.kind];
    parts.strokes.push({ from: [axis + 6, at], to: [left - 8, place], stroke: fill });
    parts.points.push({ x: axis, y: at, symbol, fill });
    parts.written.push(...written.map((line) => ({ ...line, y: line.y + place - height / 2 })));
  }
}

const styles: Readonly<Record<Event["kind"], { readonly symbol: Symbol; readonly fill: Colour }>> =
  {
    start: { symbol: "diamond", fill: "strong" },
    rivalA: { symbol: "circle", fill: "rivalA" },
    rivalB: { symbol: "square", fill: "rivalB" },
    meeting: { symbol: "circle", fill: "plain" },
  };

/** The words of an event, from the top of their own. */
function labelOf(event: Event, x: number, canvas: Canvas) {
  const { fill } = styles[event.kind];
  const parts = noParts();
  const style = { x, width: canvas.width - x };
  const date = { size: 15, bold: true, fill: fill === "plain" ? "ink" : fill } as const;
  let y = writeLines(parts, dateOf(event, canvas), canvas, { ...style, ...date, top: 0 });
  y = writeLines(parts, titleOf(event, canvas), canvas, { ...style, top: y, size: 14 });
  const publisher = publisherOf(event, canvas);
  const told = { th: `วันที่ตามข่าวของ${publisher}`, en: `as dated by the ${publisher}` };
  if (isRival(event))
    y = writeLines(parts, inWords(canvas, told), canvas, {
      ...{ ...style, top: y, size: 13, fill: "quiet" },
    });
  return { written: parts.written, height: y };
}

function dateOf({ date, lastDate }: Event, { format }: Say): string {
  if (lastDate === null) return format.date(date);
  const sameMonth = date.slice(0, 7) === lastDate.slice(0, 7);
  const begin = sameMonth ? String(Number(date.slice(8))) : format.date(date);
  return `${begin}–${format.date(lastDate)}`;
}

const titleOf = ({ kind, title, document }: Event, say: Say): string =>
  kind === "start"
    ? inWords(say, startOf(Number(title)))
    : reviewMeeting.includes(document)
      ? inWords(say, reviewName)
      : gloss(title, say.language);

/** The title as the document gives it. */
const fullTitleOf = (event: Event, say: Say): string =>
  event.kind === "start" ? titleOf(event, say) : gloss(event.title, say.language);

/** The documents that tell of the meeting in Chiang Mai, and what it is called where there is little room. */
const reviewMeeting: readonly string[] = ["000_70eba37103ef22f8", planAnnouncement];
const reviewName = {
  th: "ประชุมติดตามการขยายผลโครงการร้อยใจรักษ์ จังหวัดเชียงใหม่",
  en: "Meeting on the Roi Jai Rak expansion, Chiang Mai",
};

const publisherOf = ({ publisher }: Event, { language }: Say): string =>
  gloss(publisher.replace(/ \(.*\)$/, ""), language);
