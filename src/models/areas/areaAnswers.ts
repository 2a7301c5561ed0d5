import type { Say } from "../../charts/chart.ts";
import { figureText, timeText, wordingOf } from "../../charts/subjects/fundFigure.ts";
import { byPrecedence } from "../../datasets/fund-statistics.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { promisedMeasures } from "../../words/subject/fundMeasure.ts";
import { type Programme, programmes } from "../../words/subject/programme.ts";
import { type AnswerLine, line } from "../programmes/programmeAnswers.ts";
import { blockHeadings } from "../programmes/programmeBlocks.ts";
import { resultNotFound } from "../programmes/targetAnswers.ts";
import { rowLink } from "../sources/sourceLinks.ts";
import type { Link } from "../site/link.ts";
import { areaTablesOf, type FundRow } from "./areaTables.ts";
import type { AreaCoverage } from "./areaCoverage.ts";
import { ownTargets } from "./areaTargets.ts";
import type { AreaTheme } from "./areaTheme.ts";

/** What a citizen asks of a place first: what was promised, what documents say of it, what is not found. */
export interface AreaAnswer {
  readonly heading: string;
  readonly lines: readonly AnswerLine[];
  /** The section of the page that tells the rest. */
  readonly more: Link | null;
}

/** What else the page has made of an area. */
export interface AreaTold {
  readonly themes: readonly AreaTheme[];
  readonly coverage: AreaCoverage;
}

export function areaAnswers(
  published: Published,
  code: string,
  { themes, coverage }: AreaTold,
  say: Say,
): AreaAnswer[] {
  const words = wording[say.language];
  const headings = blockHeadings[say.language];
  const figures = (areaTablesOf(published).funds.get(code) ?? []).toSorted(byPrecedence);
  const isPromise = ({ measure }: FundRow) => promisedMeasures.includes(measure);
  const targets = themes.find(({ id }) => id === "targets");
  const promised = [
    ...promisedHere(published, code, targets, say),
    ...figures.filter(isPromise).map((row) => figureLine(row, say)),
  ];
  const stated = figures.filter((row) => !isPromise(row)).map((row) => figureLine(row, say));
  const silent = coverage.silent.length;
  return [
    {
      heading: headings.promised,
      lines: promised.length > 0 ? promised.slice(0, most) : [line(words.noPromise)],
      more: targets ? { label: words.targets, path: "#targets" } : null,
    },
    {
      heading: words.stated,
      lines: stated.length > 0 ? stated.slice(0, 2) : [line(words.noFigure)],
      more:
        figures.length > 0
          ? { label: words.figures(say.format.number(figures.length)), path: "#funds" }
          : null,
    },
    {
      heading: headings.missing,
      lines: targets
        ? resultNotFound({ published, say })
        : stated.length > 0
          ? []
          : [line(words.noResult)],
      more:
        silent > 0 ? { label: words.silent(say.format.number(silent)), path: "#not-stated" } : null,
    },
  ];
}

const most = 3;

/** An area's own targets; else what the documents say instead of them. */
function promisedHere(
  published: Published,
  code: string,
  targets: AreaTheme | undefined,
  say: Say,
): AnswerLine[] {
  if (!targets) return [];
  const own = ownTargets(areaTablesOf(published).targets.get(code) ?? [], code, say)
    .filter(({ kind }) => kind !== "notStated")
    .map(({ value, label, links }) => ({ text: `${value} ${label}`, source: links[0] ?? null }));
  if (own.length > 0) return own;
  const said = code.length === 2 ? targets.remarks.at(1) : targets.remarks.at(-1);
  return said === undefined ? [] : [line(said)];
}

const figureLine = (row: FundRow, say: Say): AnswerLine => ({
  text: `${programmes[row.programme as Programme][say.language]} · ${wordingOf(row, say)}: ${figureText(row, say)} (${timeText(row, say)})`,
  source: rowLink(row, say.language),
});

const wording = {
  th: {
    noPromise: "ตารางเป้าหมายและตารางตัวเลขกองทุนและโครงการไม่มีเป้าหมายของพื้นที่นี้",
    stated: "เอกสารบอกตัวเลขอะไรไว้",
    noFigure: "ตารางตัวเลขกองทุนและโครงการไม่มีตัวเลขของพื้นที่นี้",
    noResult: "ไม่พบว่าโครงการในตารางทั้งสองทำไปแล้วเท่าใดในพื้นที่นี้",
    targets: "เป้าหมายทั้งหมด",
    figures: (count: string) => `ทั้งหมด ${count} ตัวเลข`,
    silent: (tables: string) => `${tables} ตารางไม่มีตัวเลขของพื้นที่นี้`,
  },
  en: {
    noPromise:
      "The tables of targets and of figures on funds and programmes have no target of this area",
    stated: "What documents state",
    noFigure: "The table of figures on funds and programmes has none of this area",
    noResult: "How much the programmes of the two tables have done in this area was not found",
    targets: "All targets",
    figures: (count: string) => `All figures: ${count}`,
    silent: (tables: string) => `Tables without a figure of this area: ${tables}`,
  },
};
