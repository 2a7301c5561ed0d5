import type { Say } from "../charts/chart.ts";
import { figureText, timeText, wordingOf } from "../charts/fundFigure.ts";
import { areas } from "../datasets/areas.ts";
import { documentStatements } from "../datasets/document-statements.ts";
import { byPrecedence, type FundFigure, fundStatistics } from "../datasets/fund-statistics.ts";
import { phaseTargets } from "../datasets/phase-targets.ts";
import type { Published } from "../schema/catalog.ts";
import { promisedMeasures } from "../words/fundMeasure.ts";
import type { Language, Text } from "../words/language.ts";
import type { Programme } from "../words/programme.ts";
import type { SourceRow } from "../words/statement.ts";
import type { Link } from "./link.ts";
import type { NewsPage } from "./programmes/newsPages.ts";
import { rowLink } from "./sourceLinks.ts";

/** One line of a block, with the row that tells it. */
export interface BlockLine {
  readonly text: string;
  readonly source: Link | null;
}

/** One of the four questions that every programme's page answers first. */
export interface ProgrammeBlock {
  readonly id: "what" | "promised" | "done" | "missing";
  readonly heading: string;
  readonly lines: readonly BlockLine[];
}

/** What it is, what was promised, what was found done, and what was not found: each line from a row. */
export function programmeBlocks(
  published: Published,
  say: Say,
  declared: {
    readonly id: string;
    readonly lead: string;
    readonly told?: readonly { readonly text: Text; readonly page: NewsPage }[];
    readonly missing?: readonly Text[];
  },
): ProgrammeBlock[] {
  const words = wording[say.language];
  const { id, lead, told = [], missing = [] } = declared;
  const figures = figuresOf(published, pageFunds[id] ?? []);
  const isPromised = ({ measure }: FundFigure) => promisedMeasures.includes(measure);
  const promised = [
    ...(id === "roi-jai-rak" ? targetLines(published, say) : []),
    ...chosen(figures.filter(isPromised)).map((row) => figureLine(row, say)),
  ];
  const done = chosen(figures.filter((row) => !isPromised(row))).map((row) => figureLine(row, say));
  const what = [
    ...statementLines(published, say, id),
    ...told.map(({ text, page }) => ({
      text: text[say.language],
      source: { label: page.title[say.language], path: page.address },
    })),
  ];
  return [
    {
      id: "what",
      heading: words.what,
      lines: what.length > 0 ? what : [{ text: lead, source: null }],
    },
    { id: "promised", heading: words.promised, lines: orNone(promised, words.noPromise) },
    { id: "done", heading: words.done, lines: orNone(done, words.noResult) },
    {
      id: "missing",
      heading: words.missing,
      lines: [
        ...missing.map((text) => ({ text: text[say.language], source: null })),
        ...missingLines(published, say, figures),
      ],
    },
  ];
}

/** The funds and programmes whose figures a page is about. */
const pageFunds: Readonly<Record<string, readonly Programme[]>> = {
  "roi-jai-rak": ["roi_jai_rak_expansion", "roi_jai_rak"],
  "savings-groups": ["savings_group"],
  "poverty-fund": ["poverty_fund"],
  "mother-fund": ["mother_fund"],
  "fund-centres": ["fund_centre"],
  "village-fund": ["village_fund"],
  "womens-fund": ["women_fund"],
  "khok-nong-na": ["khok_nong_na"],
  otop: ["otop"],
};

const most = 4;

/** Of each measure the figure that goes first, those of the whole before those of a part. */
function chosen(figures: readonly FundFigure[]): FundFigure[] {
  const wide = figures.filter(({ place_level }) => isWide.includes(place_level));
  const firsts = [...Map.groupBy(wide, ({ measure }) => measure).values()].map(
    (rivals) => rivals.toSorted(byPrecedence)[0] as FundFigure,
  );
  return firsts.slice(0, most);
}

const isWide: readonly FundFigure["place_level"][] = ["country", "region", "programme", "area"];

const figuresOf = (published: Published, funds: readonly Programme[]): FundFigure[] =>
  funds.flatMap((fund) =>
    published.rows(fundStatistics.table).filter(({ programme }) => programme === fund),
  );

const figureLine = (row: FundFigure, say: Say): BlockLine => ({
  text: `${wordingOf(row, say)}: ${figureText(row, say)} (${timeText(row, say)})`,
  source: rowLink(row, say.language),
});

function targetLines(published: Published, say: Say): BlockLine[] {
  const words = wording[say.language];
  return published
    .rows(phaseTargets.table)
    .filter(({ area_codes, unit }) => area_codes.includes(";") && unit === "village")
    .map((row) => ({
      text: words.target(say.format.number(row.phase), say.format.number(row.value)),
      source: rowLink(row, say.language),
    }));
}

function statementLines(published: Published, { language }: Say, id: string): BlockLine[] {
  return published
    .rows(documentStatements.table)
    .filter(({ programme, topic }) => programme === id && (topic === "what" || topic === "aim"))
    .map((row) => ({ text: statementText(row, language), source: rowLink(row, language) }));
}

/** A statement in the reader's language; in Thai where no other is taken down. */
export const statementText = (
  row: SourceRow & { readonly statement_th: string; readonly statement_en: string | null },
  language: Language,
): string => (language === "th" ? row.statement_th : (row.statement_en ?? row.statement_th));

function missingLines(published: Published, say: Say, figures: readonly FundFigure[]): BlockLine[] {
  const words = wording[say.language];
  const { number } = say.format;
  const all = published.rows(areas.table).filter(({ level }) => level === "province").length;
  const told = new Set(
    figures.flatMap(({ place_level, area_codes }) =>
      place_level === "province" ? [area_codes] : [],
    ),
  ).size;
  return [
    {
      text:
        figures.length === 0
          ? words.noFigure
          : told === 0
            ? words.noProvince
            : words.provinces(number(told), number(all)),
      source: null,
    },
    { text: words.noVillage, source: null },
  ];
}

const orNone = (lines: readonly BlockLine[], none: string): readonly BlockLine[] =>
  lines.length > 0 ? lines : [{ text: none, source: null }];

const wording = {
  th: {
    what: "คืออะไร",
    promised: "สัญญาอะไรไว้",
    done: "ทำไปแล้วเท่าที่พบ",
    missing: "ยังไม่พบอะไร",
    noPromise: "ไม่พบเป้าหมายหรือวงเงินในเอกสารที่เว็บนี้รวบรวม",
    noResult: "ไม่พบว่าทำไปแล้วเท่าใดในเอกสารที่เว็บนี้รวบรวม",
    noFigure: "ไม่พบตัวเลขของงานนี้ในเอกสารที่เว็บนี้รวบรวม",
    noVillage: "ไม่พบตัวเลขของทุกหมู่บ้านในเอกสารที่เว็บนี้รวบรวม",
    target: (phase: string, villages: string) =>
      `หมู่บ้านเป้าหมายระยะที่\u00a0${phase} จำนวน ${villages}\u00a0หมู่บ้าน`,
    noProvince: "ไม่พบตัวเลขรายจังหวัดในเอกสารที่เว็บนี้รวบรวม",
    provinces: (told: string, all: string) => `พบตัวเลขรายจังหวัดเพียง ${told} จาก ${all}\u00a0จังหวัด`,
  },
  en: {
    what: "What it is",
    promised: "What was promised",
    done: "What was done, as found",
    missing: "What is not found",
    noPromise: "No target or amount was found in the documents gathered here",
    noResult: "How much was done was not found in the documents gathered here",
    noFigure: "No figure of it was found in the documents gathered here",
    noVillage: "Figures of every village were not found in the documents gathered here",
    target: (phase: string, villages: string) =>
      `Target villages of phase\u00a0${phase}: ${villages}`,
    noProvince: "Figures by province were not found in the documents gathered here",
    provinces: (told: string, all: string) =>
      `Figures by province were found for ${told} of ${all} provinces only`,
  },
};
