import { fundStatistics } from "../datasets/fund-statistics.ts";
import { fundWorkLines } from "../datasets/fund-work-lines.ts";
import { query } from "../query/query.ts";
import { type Programme, programmes } from "../words/subject/programme.ts";
import { gloss } from "../words/text/glosses.ts";
import type { Text } from "../words/text/language.ts";
import type { Canvas, Say } from "./chart.ts";
import { asOfSpan } from "./kit/asOfSpan.ts";
import { silentCell } from "./kit/cells.ts";
import { defineChart, inWords } from "./kit/defineChart.ts";
import { tableOf } from "./kit/table.ts";
import { hatchKey, notStatedText } from "./kit/tell.ts";
import { drawTracks, type Track } from "./kit/tracks.ts";
import {
  type Figure,
  figureCellOf,
  figureColumns,
  figureHeads,
  figureOfWhole,
  figureText,
  fundOfLine,
  sourceText,
  timeText,
  wordingOf,
} from "./subjects/fundFigure.ts";

/** A fund, or a line of work, with the one figure that stands for it. */
interface Fund {
  readonly name: Text;
  readonly group: "line" | "other";
  readonly figure: Figure | null;
  /** Whether figures of provinces exist where none of the country does. */
  readonly provincesOnly: boolean;
}

export const fundsAtAGlance = defineChart({
  id: "funds-at-a-glance",
  title: { th: "กองทุนชุมชนในภาพเดียว", en: "Funds at a glance" },
  topic: "funds",
  areas: ["00"],
  queries: () => ({
    figures: query(fundStatistics.table, { select: figureColumns }),
    workLines: query(fundWorkLines.table, {
      select: [
        ...(["fiscal_year", "order", "work_line", "document"] as const),
        ...(["source_file", "source_row"] as const),
      ],
      where: { fiscal_year: { newest: "table" } },
    }),
  }),
  shape: ({ figures, workLines }) => ({
    year: workLines[0]?.fiscal_year ?? 0,
    funds: [
      ...workLines.map(({ work_line: th }): Fund => ({
        name: { th, en: gloss(th, "en") },
        group: "line",
        ...chosenOf(fundOfLine[th], figures),
      })),
      ...others.map((programme): Fund => ({
        name: programmes[programme],
        group: "other",
        ...chosenOf(programme, figures),
      })),
    ],
  }),
  heading: () => ({
    th: "กองทุนชุมชนแต่ละงาน มีตัวเลขล่าสุดเท่าใด และเก่าแค่ไหน",
    en: "The latest figure of each community fund, and how old it is",
  }),
  plot: ({ funds, year }, canvas) => {
    const spans = funds.flatMap(({ figure }) => (figure?.as_of ? [asOfSpan(figure.as_of)] : []));
    const years = {
      first: Math.floor(Math.min(...spans.map(({ from }) => from))) - 1,
      last: Math.ceil(Math.max(...spans.map(({ to }) => to))),
    };
    const headings = {
      line: {
        th: `แนวทางงานทุนชุมชน ${canvas.format.fiscalYear(year)}`,
        en: `Lines of work, ${canvas.format.fiscalYear(year)}`,
      },
      other: { th: "กองทุนและโครงการอื่น", en: "Other funds and programmes" },
    };
    const tracks = funds.map((fund, i) => ({
      ...(fund.group !== funds[i - 1]?.group && { heading: inWords(canvas, headings[fund.group]) }),
      ...trackOf(fund, canvas),
    }));
    return drawTracks(tracks, canvas, { years, every: 10, labels: "beside" });
  },
  legend: () => [{ fill: "strong", label: figureHeads.time }, hatchKey],
  headline: ({ funds }, say) => {
    const [told, all] = [toldIn(funds).length, funds.length].map(say.format.number);
    return {
      value: inWords(say, { th: `${told} จาก ${all}`, en: `${told} of ${all}` }),
      label: {
        th: "แนวทางและกองทุนมีตัวเลขระดับประเทศที่พบ",
        en: "lines of work and funds with a figure for the country",
      },
    };
  },
  sentence: ({ funds, year: fiscalYear }, say) => {
    const lines = funds.filter(({ group }) => group === "line");
    const told = toldIn(lines).map(({ name, figure }) => {
      const [value, time] = [figureText(figure, say), timeText(figure, say)];
      const measure = wordingOf(figure, say);
      return {
        th: `${name.th} “${measure}” ${value} (${time})`,
        en: `${name.en}, “${measure}” ${value} (${time})`,
      };
    });
    const silent = lines.filter(({ figure }) => figure === null);
    const names = say.format.list(silent.map(({ name }) => name[say.language]));
    const [number, year] = [say.format.number(lines.length), say.format.fiscalYear(fiscalYear)];
    const of = {
      th: `แนวทางงานทุนชุมชน ${number}\u00a0แนวทางของ${year}`,
      en: `Of the ${number} lines of work on community funds in ${year}`,
    };
    if (told.length === 0)
      return {
        th: `${of.th} ไม่พบตัวเลขที่แทนทั้งหมด`,
        en: `${of.en}, none has a figure of the whole country.`,
      };
    return {
      th: `${of.th} มีตัวเลขระดับประเทศที่พบดังนี้ ${told.map(({ th }) => th).join(" ")}${silent.length === 0 ? "" : ` ส่วน${names}ไม่พบตัวเลขที่แทนทั้งหมด`}`,
      en: `${of.en}, these have a figure for the country: ${told.map(({ en }) => en).join(", ")}.${silent.length === 0 ? "" : ` No figure of the whole was found for ${names}.`}`,
    };
  },
  table: ({ funds }, say) => {
    const orNone = (text: (figure: Figure, say: Say) => string) => (fund: Fund) =>
      fund.figure === null ? "–" : text(fund.figure, say);
    return tableOf(funds, say, [
      {
        head: { th: "แนวทางหรือกองทุน", en: "Line of work or fund" },
        name: ({ name }) => name[say.language],
      },
      { head: figureHeads.measure, name: orNone(wordingOf) },
      {
        head: { th: "ตัวเลขที่เลือก", en: "Figure chosen" },
        cell: ({ figure, provincesOnly }) =>
          figure
            ? figureCellOf(figure, say)
            : silentCell(inWords(say, provincesOnly ? someProvinces : notStatedText)),
        numeric: true,
      },
      { head: figureHeads.time, name: orNone(timeText) },
      { head: figureHeads.source, name: orNone(sourceText) },
    ]);
  },
  notes: {
    th: [
      "แต่ละแนวทางและกองทุนแสดงหนึ่งค่า เลือกค่าที่ตรวจกับข่าวฉบับเต็มก่อนค่าจากข้อความตัดตอน แล้วจึงเลือกค่าที่ใหม่กว่า ค่าอื่นอยู่ในตารางตัวเลขของกองทุนและโครงการ",
      "“เผยแพร่” คือรู้เพียงวันที่เผยแพร่ข่าว ต้นทางไม่ได้บอกว่าเป็นข้อมูลของวันใด",
      "หน่วยต่างกัน (หมู่บ้าน กลุ่ม คน แปลง) จึงเทียบขนาดกันไม่ได้ ตำแหน่งบนเส้นบอกเพียงว่าเป็นข้อมูลของเมื่อใด",
      "“ไม่ได้ระบุ” คือไม่พบตัวเลขที่แทนทั้งหมดในเอกสารที่รวบรวมไว้ ไม่ได้แปลว่าเป็นศูนย์",
      "กลุ่มเป้าหมายของกิจกรรมหรือหมู่บ้านของระยะเดียวไม่ใช่ยอดทั้งหมด อ่านคำบอกสิ่งที่วัดใต้ชื่อ",
    ],
    en: [
      "Each shows one figure: one checked in its full text goes before one from an excerpt, then the later before the earlier. The others stand in the table of figures.",
      "“Published” means that only the day of the news is known; the source does not say of what day the figure is.",
      "Units differ (villages, groups, people, plots), so the sizes can't be compared; the place on the line tells only of when the figure is.",
      "“Not stated” means that no figure of the whole was found in the documents gathered. It does not mean zero.",
      "The target group of an activity, or the villages of one phase, are not all of a line of work: read what is measured below its name.",
    ],
  },
});

const others = ["women_fund", "village_fund", "khok_nong_na"] as const satisfies Programme[];

const someProvinces = { th: "มีตัวเลขเฉพาะบางจังหวัด", en: "Figures of some provinces only" };
const noFigure = { th: "ไม่พบตัวเลขที่แทนทั้งหมด", en: "No figure of the whole was found" };

function chosenOf(
  fund: Programme | undefined,
  figures: readonly Figure[],
): Pick<Fund, "figure" | "provincesOnly"> {
  const figure = figureOfWhole(fund, figures);
  const ofProvinces = figures.some(
    ({ programme, place_level }) => programme === fund && place_level === "province",
  );
  return { figure, provincesOnly: figure === null && ofProvinces };
}

const toldIn = (funds: readonly Fund[]) =>
  funds.flatMap(({ name, figure }) => (figure === null ? [] : [{ name, figure }]));

/** A figure stands at the time it speaks of, as long as that is. */
function trackOf({ name, figure, provincesOnly }: Fund, canvas: Canvas): Track {
  if (figure === null)
    return {
      name: name[canvas.language],
      detail: inWords(canvas, provincesOnly ? someProvinces : noFigure),
      silence: { words: notStatedText[canvas.language] },
    };
  const { from, to } = asOfSpan(figure.as_of ?? "");
  const at = (from + to) / 2;
  return {
    name: name[canvas.language],
    detail: wordingOf(figure, canvas),
    caption: { value: figureText(figure, canvas), time: timeText(figure, canvas), at },
    ...(to - from > 1
      ? { stretch: { from, to, fill: "strong", width: 9 } }
      : { dots: [{ at, symbol: "circle", fill: "strong" }] }),
  };
}
