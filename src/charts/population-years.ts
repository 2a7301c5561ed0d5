import { populationYears } from "../datasets/population-years.ts";
import { query } from "../query/query.ts";
import { type AreaCode, country } from "../schema/declare/anyAreaColumns.ts";
import {
  type Break,
  breakNote,
  breaksBetween,
  breaksOf,
  firstComparable,
} from "../schema/declare/breaks.ts";
import { changeBetween, notStated, stated, type Statement } from "../words/subject/statement.ts";
import type { Say } from "./chart.ts";
import { labelCell, statementCell } from "./kit/cells.ts";
import { drawColumnPanels } from "./kit/columnPanels.ts";
import { defineChart, inWords } from "./kit/defineChart.ts";
import { tableOf } from "./kit/table.ts";
import { isStated, tell } from "./kit/tell.ts";

interface Count {
  readonly year: number;
  readonly value: Statement;
}

/** What is counted at the end of each year, from the first to the last; of some years nothing is stated. */
interface Series {
  readonly counts: readonly Count[];
  /** The change from the first year that is counted as the last one is. */
  readonly since: number;
  readonly change: Statement;
  /** Where a break lies between two years with figures: before which of them. */
  readonly breaks: readonly { readonly before: number; readonly broken: Break }[];
}

/** Any area of the table: the country, a province, or an amphoe whose page shows it. */
export const populationYearsChart = defineChart({
  id: "population-years",
  title: { th: "ประชากรและบ้านรายปี", en: "People and houses by year" },
  topic: "population",
  areas: [country, "provinces"],
  queries: (area) => ({
    counts: query(populationYears.table, {
      select: ["code", "year", "population", "households", "source_file", "source_row"],
      where: { code: area as AreaCode },
    }),
  }),
  shape: ({ counts }, area) => {
    const known = new Map(counts.map((row) => [row.year as number, row]));
    const [first, last] = [Math.min(...known.keys()), Math.max(...known.keys())];
    const years =
      known.size === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const series = (column: "population" | "households") => {
      const counts = years.map((year) => {
        const row = known.get(year);
        return { year, value: row ? stated(row[column] as number, row) : notStated };
      });
      return seriesOf(counts, breaksOf(populationYears.table, column, area));
    };
    return { area, years, people: series("population"), houses: series("households") };
  },
  heading: ({ area, years }, { format, placeTitle }) => {
    const span = format.yearSpan(years[0] ?? 0, years.at(-1) ?? 0);
    return {
      th: `ประชากรและบ้านตามทะเบียนราษฎร ${placeTitle(area)} ${span}`,
      en: `Registered people and houses, ${placeTitle(area)}, ${span}`,
    };
  },
  plot: ({ people, houses }, canvas) => {
    const panel = ({ counts, breaks }: Series, title: string, fill: "strong" | "soft") => ({
      ...{ title, fill, show: canvas.format.number },
      columns: counts.map(({ year, value }, i) => ({
        value,
        tick: canvas.format.shortYear(year).replace("พ.ศ. ", ""),
        isLabelled: i === 0 || i === counts.length - 1,
      })),
      breaks: breaks.map(({ before, broken }) => ({
        before,
        label: inWords(canvas, broken.label),
      })),
    });
    return drawColumnPanels(
      [
        panel(people, inWords(canvas, peopleText), "strong"),
        panel(houses, inWords(canvas, housesText), "soft"),
      ],
      canvas,
      { notStated: inWords(canvas, noFile) },
    );
  },
  legend: () => [
    { fill: "strong", label: peopleText },
    { fill: "soft", label: housesText },
    { fill: "hatch", label: noFile },
  ],
  headline: ({ area, people: { counts } }, say) => {
    const last = counts.at(-1);
    const [place, year] = [say.placeTitle(area), say.format.shortYear(last?.year ?? 0)];
    return {
      value: inFigures(last?.value, say),
      label: {
        th: `คนมีชื่อในทะเบียนบ้านของ${place} สิ้นปี ${year}`,
        en: `people registered in ${place} at the end of ${year}`,
      },
    };
  },
  sentence: ({ area, people, houses }, say) => {
    const place = say.placeTitle(area);
    const last = people.counts.at(-1);
    if (!last)
      return {
        th: `แหล่งข้อมูลไม่ได้ระบุประชากรและบ้านของ${place}`,
        en: `The source does not state the people and houses of ${place}.`,
      };
    const year = say.format.shortYear(last.year);
    const [heads, homes] = [last, houses.counts.at(-1)].map((one) => inFigures(one?.value, say));
    const [peopleSince, housesSince] = [people, houses].map(({ since }) =>
      say.format.shortYear(since),
    );
    const [peopleChange, housesChange] = [people, houses].map(({ change }) =>
      inWords(say, changeText(change, say)),
    );
    const reasons = people.breaks.map(({ broken }) => ` ${broken.reason[say.language]}`).join("");
    const silent = people.counts.filter(({ value }) => !isStated(value)).map(({ year }) => year);
    return {
      th:
        `สิ้นปี ${year} ${place}มีประชากรตามทะเบียนราษฎร ${heads}\u00a0คน และบ้าน ${homes}\u00a0หลัง ` +
        (peopleSince === housesSince
          ? `เทียบกับสิ้นปี ${peopleSince} ประชากร${peopleChange} บ้าน${housesChange}`
          : `ประชากร${peopleChange} จากสิ้นปี ${peopleSince} บ้าน${housesChange} จากสิ้นปี ${housesSince}`) +
        reasons +
        (silent.length === 0 ? "" : ` เว็บนี้ยังไม่ได้ไฟล์ของปี\u00a0${silent.join(" และ\u00a0")}`),
      en:
        `At the end of ${year}, ${heads} people and ${homes} houses were registered in ${place}. ` +
        (peopleSince === housesSince
          ? `Since the end of ${peopleSince}, people ${peopleChange} and houses ${housesChange}.`
          : `People ${peopleChange} since the end of ${peopleSince}, houses ${housesChange} since the end of ${housesSince}.`) +
        reasons +
        (silent.length === 0
          ? ""
          : ` The files of ${silent.map((year) => year - 543).join(" and ")} have not been obtained.`),
    };
  },
  table: ({ years, people, houses }, say) => {
    const last = say.format.shortYear(years.at(-1) ?? 0);
    const since = [...new Set([people.since, houses.since])].toSorted((a, b) => a - b);
    const rows = years.map((year, i) => ({ year, i }));
    return tableOf(
      rows,
      say,
      [
        { head: { th: "สิ้นปี", en: "End of" }, name: ({ year }) => say.format.shortYear(year) },
        ...[people, houses].map(({ counts }, n) => ({
          head: n === 0 ? peopleText : housesText,
          figure: ({ i }: { readonly i: number }) => counts[i]?.value ?? notStated,
          silence: noFile,
        })),
      ],
      since.map((year) => [
        labelCell(inWords(say, changeHead(say.format.shortYear(year), last))),
        ...[people, houses].map((series) => changeCell(series, year, say)),
      ]),
    );
  },
  notes: ({ people, houses }) =>
    [...new Set([...people.breaks, ...houses.breaks].map(({ broken }) => broken))]
      .map((broken) => breakNote(broken))
      .concat([
        {
          th: "นับคนและบ้านตามทะเบียนราษฎร ณ วันที่ 31 ธันวาคม ของแต่ละปี คนที่อยู่จริงอาจมากหรือน้อยกว่านี้ เพราะหลายคนอยู่คนละที่กับทะเบียนบ้าน",
          en: "People and houses are counted as registered on 31 December of each year. Those who live in a place may be more or fewer: many live elsewhere than they are registered.",
        },
        {
          th: "ปีที่เว็บนี้ยังไม่ได้ไฟล์ เว้นไว้เป็นลายเส้นและไม่ประมาณค่าแทน",
          en: "Years whose file has not been obtained are hatched; nothing is estimated in their place.",
        },
        {
          th: "แต่ละภาพเริ่มจากศูนย์และมีแกนตั้งของตัวเอง จึงเทียบความสูงข้ามภาพไม่ได้",
          en: "Each picture begins at zero and has its own scale: heights can't be compared across the two.",
        },
      ]),
});

const peopleText = { th: "ประชากร (คน)", en: "People" };
const housesText = { th: "บ้าน (หลัง)", en: "Houses" };
const noFile = { th: "ยังไม่ได้ไฟล์", en: "File not obtained" };

function seriesOf(counts: readonly Count[], breaks: readonly Break[]): Series {
  const told = counts.flatMap((count, i) => (isStated(count.value) ? [{ ...count, i }] : []));
  const [first, last] = [firstComparable(told, ({ year }) => year, breaks), told.at(-1)];
  const isChange = first !== undefined && last !== undefined && first !== last;
  return {
    counts,
    since: (isChange ? first : last)?.year ?? 0,
    change: isChange ? changeBetween(first.value, last.value) : notStated,
    breaks: told
      .slice(1)
      .flatMap(({ year, i }, j) =>
        breaksBetween(breaks, told[j]!.year, year).map((broken) => ({ before: i, broken })),
      ),
  };
}

const changeHead = (first: string, last: string) => ({
  th: `เปลี่ยนแปลงจากสิ้นปี ${first} ถึงสิ้นปี ${last}`,
  en: `Change from the end of ${first} to the end of ${last}`,
});

/** The change since a year; none from one that is counted otherwise than the last. */
function changeCell({ counts, since }: Series, first: number, say: Say) {
  if (first < since) return labelCell(inWords(say, { th: "เทียบไม่ได้", en: "not comparable" }));
  const [from, to] = [counts.find(({ year }) => year === first), counts.at(-1)];
  const change = from && to ? changeBetween(from.value, to.value) : notStated;
  return statementCell(change, (share) => say.format.percent(share), inWords(say, noFile));
}

const inFigures = (value: Statement | undefined, say: Say): string =>
  value === undefined || !isStated(value) ? inWords(say, noFile) : tell(value, say);

/** The size of a change at a tenth of a per cent; its direction is a word. */
function changeText(change: Statement, { format }: Say) {
  const share = change.kind === "notStated" ? 0 : change.value;
  const direction = Math.sign(Math.round(share * 1000));
  if (direction === 0) return { th: "แทบไม่เปลี่ยน", en: "hardly changed" };
  const size = format.percent(Math.abs(share));
  return direction > 0
    ? { th: `เพิ่มขึ้น ${size}`, en: `rose by ${size}` }
    : { th: `ลดลง ${size}`, en: `fell by ${size}` };
}
