import type { Say } from "../../charts/chart.ts";
import { figureText, timeText, wordingOf } from "../../charts/subjects/fundFigure.ts";
import { byPrecedence, type FundFigure, fundStatistics } from "../../datasets/fund-statistics.ts";
import { areaPath } from "../../paths.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { promisedMeasures } from "../../words/subject/fundMeasure.ts";
import { programmes } from "../../words/subject/programme.ts";
import type { AreaBlock } from "../areas/areaBlock.ts";
import type { AreaSubject } from "../areas/areaSubject.ts";
import type { AreaTheme } from "../areas/areaTheme.ts";
import type { AnswerLine } from "../programmes/programmeAnswers.ts";
import { figuresOfArea, type StatedFigure } from "../programmes/statedFigures.ts";
import { perPublication } from "../releases/perPublication.ts";
import { rowLink } from "../sources/sourceLinks.ts";
import { underEach } from "./underEach.ts";

const table = { th: "ตารางตัวเลขกองทุนและโครงการ", en: "figures on funds and programmes" };

/** Figures of funds and programmes that agencies' pages state for an area, and for places within it. */
export const fundsSubject: AreaSubject = {
  last: true,
  themes: (published, code, say) => [
    ...ownTheme(published, code, say),
    ...withinTheme(published, code, say),
  ],
  answers: {
    tables: { promised: table, stated: table },
    of: (published, code, say) => {
      const figures = (fundRows(published).get(code) ?? []).toSorted(byPrecedence);
      const isPromise = ({ measure }: FundFigure) => promisedMeasures.includes(measure);
      const all = wording[say.language].all(say.format.number(figures.length));
      return {
        promised: figures.filter(isPromise).map((row) => figureLine(row, say)),
        stated: figures.filter((row) => !isPromise(row)).map((row) => figureLine(row, say)),
        ...(figures.length > 0 && { more: { stated: { label: all, path: "#funds" } } }),
      };
    },
  },
};

const fundRows = perPublication((published) =>
  underEach(published.rows(fundStatistics.table), (row) => row.area_codes?.split(";") ?? []),
);

function ownTheme(published: Published, code: string, say: Say): AreaTheme[] {
  const words = wording[say.language];
  const figures = ownFigures(published, code, say);
  return figures.length === 0
    ? []
    : [section("funds", words.heading, [{ kind: "stated", note: words.note, figures }])];
}

/** Those of places within; of a province, the amphoes whose pages tell them, each with how many it has. */
function withinTheme(published: Published, code: string, say: Say): AreaTheme[] {
  if (code === country) return [];
  const { within: heading, withinNote: note } = wording[say.language];
  const below = [...fundRows(published).keys()].filter(
    (other) => other !== code && other.startsWith(code),
  );
  const known = new Set(ownFigures(published, code, say).map(rowOf));
  const besides = (codes: readonly string[]): StatedFigure[] => {
    const figures = codes.flatMap((one) => figuresOfArea(published, say, one));
    const others = figures.filter((figure) => !known.has(rowOf(figure)));
    return [...new Map(others.map((figure) => [rowOf(figure), figure])).values()];
  };
  const told = (blocks: readonly AreaBlock[]): AreaTheme => ({
    ...section("funds-within", heading, blocks),
    screen: true,
  });
  if (code.length > 2) {
    const figures = besides(below);
    return figures.length === 0 ? [] : [told([{ kind: "stated", note, figures }])];
  }
  const amphoes = [...Map.groupBy(below, (one) => one.slice(0, 4))].toSorted();
  const links = amphoes.flatMap(([amphoe, codes]) => {
    const { length } = besides(codes);
    // อำเภอแม่อาย (13)
    const label = `${say.placeTitle(amphoe)} (${say.format.number(length)})`;
    return length === 0 ? [] : [{ label, path: areaPath(say.language, amphoe) }];
  });
  return links.length === 0 ? [] : [told([{ kind: "links", note, links }])];
}

const ownFigures = (published: Published, code: string, say: Say): StatedFigure[] =>
  fundRows(published).has(code) ? figuresOfArea(published, say, code) : [];

const section = (id: string, heading: string, blocks: readonly AreaBlock[]): AreaTheme => ({
  ...{ id, heading, facts: [], grids: [], remarks: [], blocks },
  ...(blocks[0]?.kind === "stated" && { hint: String(blocks[0].figures.length) }),
});

const rowOf = ({ row }: StatedFigure): string => row.path;

const figureLine = (row: FundFigure, say: Say): AnswerLine => ({
  text: `${programmes[row.programme][say.language]} · ${wordingOf(row, say)}: ${figureText(row, say)} (${timeText(row, say)})`,
  source: rowLink(row, say.language),
});

const wording = {
  th: {
    heading: "กองทุนและโครงการ",
    within: "ตัวเลขของพื้นที่ที่อยู่ข้างใน",
    note: "ตัวเลขที่หน่วยงานเผยแพร่ แต่ละตัวบอกเวลา พื้นที่ และหน้าเว็บที่มา ตัวเลขที่นับหลายพื้นที่รวมกันบอกพื้นที่ทั้งหมดไว้",
    withinNote: "ตัวเลขเหล่านี้เป็นของตำบลหรือหมู่บ้านในพื้นที่นี้ ไม่ใช่ของทั้งพื้นที่",
    all: (count: string) => `ทั้งหมด ${count} ตัวเลข`,
  },
  en: {
    heading: "Funds and programmes",
    within: "Figures of places within",
    note: "Figures that agencies published, each with its time, its place and its page; one that counts several areas together names them all.",
    withinNote:
      "These are figures of tambons or villages in this area, not of the area as a whole.",
    all: (count: string) => `All figures: ${count}`,
  },
};
