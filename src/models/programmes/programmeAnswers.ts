import {
  figureOfWhole,
  figureText,
  fundOfLine,
  timeText,
  wordingOf,
} from "../../charts/subjects/fundFigure.ts";
import { cddBudget, entryName } from "../../datasets/cdd-budget.ts";
import { byPrecedence, type FundFigure, fundStatistics } from "../../datasets/fund-statistics.ts";
import { fundWorkLines } from "../../datasets/fund-work-lines.ts";
import { programmePath } from "../../paths.ts";
import { budgetNameInFull } from "../../words/subject/budgetName.ts";
import { promisedMeasures } from "../../words/subject/fundMeasure.ts";
import type { Text } from "../../words/text/language.ts";
import { type Programme, programmes } from "../../words/subject/programme.ts";
import { gloss } from "../../words/text/glosses.ts";
import { newestRows } from "../releases/newest.ts";
import { amountText } from "./budgetTree.ts";
import { keyFigures } from "./keyFigures.ts";
import type { Link } from "../site/link.ts";
import type { Making } from "./making.ts";
import { areasOf } from "../site/say.ts";
import { rowLink } from "../sources/sourceLinks.ts";

/** One line of an answer, with the row that tells it. */
export interface AnswerLine {
  readonly text: string;
  readonly source: Link | null;
}

export type AnswerOf = (making: Making) => readonly AnswerLine[];

/** What was promised, what was found done and what was not found, each answered by lines from rows. */
export interface ProgrammeAnswers {
  readonly promised: readonly AnswerOf[];
  readonly done: readonly AnswerOf[];
  readonly missing: readonly AnswerOf[];
}

/** What the published figures of some funds answer, where no table of their own does. */
export const answersOfFigures = (...funds: readonly Programme[]): ProgrammeAnswers => ({
  promised: [figuresOf(funds, isPromised)],
  done: [figuresOf(funds, (row) => !isPromised(row))],
  missing: [provincesNotFound(funds), villagesNotFound],
});

/** The answers with what a draft budget sets among what was promised. */
export const withDraft = (answers: ProgrammeAnswers, draft: AnswerOf): ProgrammeAnswers => ({
  ...answers,
  promised: [...answers.promised, draft],
});

const isPromised = ({ measure }: FundFigure): boolean => promisedMeasures.includes(measure);

const most = 4;

/** Of each measure the figure that goes first, those of the whole before those of a part. */
export const figuresOf =
  (funds: readonly Programme[], isWanted: (row: FundFigure) => boolean): AnswerOf =>
  ({ published, say }) =>
    firstOfEach(rowsOf(published, funds).filter(isWanted)).map((row) => ({
      text: `${wordingOf(row, say)}: ${figureText(row, say)} (${timeText(row, say)})`,
      source: rowLink(row, say.language),
    }));

function firstOfEach(figures: readonly FundFigure[]): FundFigure[] {
  const wide = figures.filter(({ place_level }) => isWide.includes(place_level));
  const firsts = [...Map.groupBy(wide, ({ measure }) => measure).values()].map(
    (rivals) => rivals.toSorted(byPrecedence)[0] as FundFigure,
  );
  return firsts.slice(0, most);
}

const isWide: readonly FundFigure["place_level"][] = ["country", "region", "programme", "area"];

/** The figures of the funds, one fund after another. */
const rowsOf = (
  published: Making["published"],
  funds: readonly Programme[],
): readonly FundFigure[] =>
  funds.flatMap((fund) =>
    published.rows(fundStatistics.table).filter(({ programme }) => programme === fund),
  );

/** The figure of the whole country that stands for each fund, by the fund’s name. */
export const leadingFigures =
  (...funds: readonly Programme[]): AnswerOf =>
  ({ published, say }) =>
    funds.flatMap((fund) => {
      const row = figureOfWhole(fund, published.rows(fundStatistics.table));
      return row === null
        ? []
        : {
            text: `${programmes[fund][say.language]} · ${wordingOf(row, say)}: ${figureText(row, say)} (${timeText(row, say)})`,
            source: rowLink(row, say.language),
          };
    });

/** The lines of work of the last year that no figure of the whole country was found of. */
export const linesNotFound: AnswerOf = ({ published, say: { language, format } }) => {
  const figures = published.rows(fundStatistics.table);
  const silent = newestRows(published, fundWorkLines.table, "fiscal_year")
    .toSorted((a, b) => a.order - b.order)
    .filter(({ work_line }) => figureOfWhole(fundOfLine[work_line], figures) === null);
  const names = format.list(silent.map(({ work_line }) => gloss(work_line, language)));
  return silent.length === 0 ? [] : [line(wording[language].funds(names))];
};

/** What the last draft budget sets for projects; a link that no document makes is told to be this site’s own. */
export const draftAmounts =
  (projects: readonly string[], { isOurLink = false } = {}): AnswerOf =>
  ({ published, say }) => {
    const { language, format } = say;
    return newestRows(published, cddBudget.table, "fiscal_year")
      .filter((row) => row.level === "whole" && projects.includes(entryName(row)))
      .map((row) => ({
        text: wording[language].draft({
          year: format.fiscalYear(row.fiscal_year),
          name: budgetNameInFull(entryName(row), language),
          amount: amountText(row.amount_baht, say),
          isOurLink,
        }),
        source: rowLink(row, language),
      }));
  };

/** A label that follows its number on the home page begins a line here. */
const capital = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

/** The figure that stands for a programme on the home page. */
export const keyFigure =
  (programme: string): AnswerOf =>
  ({ published, say }) =>
    keyFigures(published, say)
      .filter(
        ({ path, kind }) => path === programmePath(say.language, programme) && kind !== "notStated",
      )
      .map(({ label, value, note, links }) => ({
        text: `${capital(label)}: ${value}${note === null || note === "" ? "" : ` (${note})`}`,
        source: links[0] ?? null,
      }));

/** Something that the gathered documents do not hold; said as long as it is so. */
export const notFound =
  (text: Text, isSo: (published: Making["published"]) => boolean = () => true): AnswerOf =>
  ({ published, say: { language } }) =>
    isSo(published) ? [line(text[language])] : [];

const provincesNotFound =
  (funds: readonly Programme[]): AnswerOf =>
  ({ published, say: { language, format } }) => {
    const rows = rowsOf(published, funds);
    const words = wording[language];
    if (rows.length === 0) return [line(words.noFigure)];
    const told = new Set(
      rows.flatMap(({ place_level, area_codes }) =>
        place_level === "province" ? [area_codes] : [],
      ),
    ).size;
    const all = [...areasOf(published).values()].filter(({ level }) => level === "province").length;
    if (told === all) return [];
    return [
      line(
        told === 0 ? words.noProvince : words.provinces(format.number(told), format.number(all)),
      ),
    ];
  };

const villagesNotFound: AnswerOf = notFound(
  {
    th: "ไม่พบตัวเลขรายหมู่บ้านในเอกสารที่เว็บนี้รวบรวม",
    en: "Figures by village were not found in the documents gathered here",
  },
  ({ catalog }) => !catalog.tables.some(({ id }) => id === "village-funds"),
);

export const line = (text: string): AnswerLine => ({ text, source: null });

interface Draft {
  readonly year: string;
  readonly name: string;
  readonly amount: string;
  readonly isOurLink: boolean;
}

const wording = {
  th: {
    noFigure: "ไม่พบตัวเลขของงานนี้ในเอกสารที่เว็บนี้รวบรวม",
    noProvince: "ไม่พบตัวเลขรายจังหวัดในเอกสารที่เว็บนี้รวบรวม",
    provinces: (told: string, all: string) =>
      `พบตัวเลขรายจังหวัดของ ${told} จาก ${all}\u00a0จังหวัด ที่เหลือไม่พบในเอกสารที่เว็บนี้รวบรวม`,
    funds: (names: string) => `ไม่พบตัวเลขรวมทั้งประเทศของ${names} ในเอกสารที่เว็บนี้รวบรวม`,
    draft: ({ year, name, amount, isOurLink }: Draft) =>
      `ร่างงบประมาณ ${year} “${name}”: ${amount} (ร่าง${isOurLink ? " เว็บนี้เชื่อมโยงเอง" : ""})`,
  },
  en: {
    noFigure: "No figure of it was found in the documents gathered here",
    noProvince: "Figures by province were not found in the documents gathered here",
    provinces: (told: string, all: string) =>
      `Figures by province were found for ${told} of ${all} provinces; those of the others were not found in the documents gathered here`,
    funds: (names: string) =>
      `No figure of the whole country was found in the documents gathered here of: ${names}`,
    draft: ({ year, name, amount, isOurLink }: Draft) =>
      `Draft budget of ${year}, “${name}”: ${amount} (draft${isOurLink ? "; the link is this site’s own" : ""})`,
  },
};
