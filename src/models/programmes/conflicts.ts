import { areas } from "../../datasets/areas.ts";
import { documents } from "../../datasets/documents.ts";
import {
  byPrecedence,
  conflicts as isInConflict,
  type FundFigure,
  fundStatistics,
  sameThing,
} from "../../datasets/fund-statistics.ts";
import { meetings } from "../../datasets/meetings.ts";
import { otopSales } from "../../datasets/otop-sales.ts";
import { otopTotals } from "../../datasets/otop-totals.ts";
import { population } from "../../datasets/population.ts";
import { cellText } from "../../i18n/cellText.ts";
import { formats } from "../../i18n/format.ts";
import { words } from "../../i18n/text.ts";
import { figureText, timeText } from "../../charts/subjects/fundFigure.ts";
import { evidenceRowPath, tablePath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { gloss } from "../../words/text/glosses.ts";
import type { Language } from "../../words/text/language.ts";
import { sumBaht } from "../../words/number/baht.ts";
import { namedPage } from "../../words/text/pageTitle.ts";
import type { SourceRow } from "../../words/subject/statement.ts";
import type { Link } from "../site/link.ts";
import { sayOf } from "../site/say.ts";

/** One of several things that sources say of the same. */
export interface ConflictSide {
  readonly value: string;
  readonly source: string;
  /** When it was said or what day it speaks of; null where that tells nothing. */
  readonly when: string | null;
  readonly evidence: Link;
  /** Whether this one goes first where one has to be chosen. */
  readonly goesFirst: boolean;
}

/** What sources tell differently, each side with its source and date. */
export interface Conflict {
  readonly title: string;
  readonly sides: readonly ConflictSide[];
}

/** All there are, whatever table they stand in. */
export const conflictsOf = (published: Published, language: Language): Conflict[] => [
  ...meetingDates(published, language),
  ...fundFigures(published, language),
  ...monthTotals(published, language),
  ...areaNames(published, language),
];

function meetingDates(published: Published, language: Language): Conflict[] {
  const rows = published.rows(meetings.table);
  const publisherOf = (id: string) =>
    published.rows(documents.table).find(({ document }) => document === id)?.publisher ?? id;
  return rows.flatMap((row) => {
    const other = rows.find(({ document }) => document === row.same_meeting_as);
    if (!other || other.date === row.date) return [];
    return [
      {
        title: wording[language].meeting(gloss(other.title, language)),
        sides: [other, row].map((side) => ({
          value: formats[language].date(side.date),
          source: gloss(publisherOf(side.document), language),
          when: null,
          evidence: rowLink(side, language),
          goesFirst: false,
        })),
      },
    ];
  });
}

function fundFigures(published: Published, language: Language): Conflict[] {
  const groups = Map.groupBy(published.rows(fundStatistics.table), sameThing);
  return [...groups.values()].flatMap((figures) => {
    const [first] = figures.toSorted(byPrecedence);
    const sides = figures
      .filter((one) =>
        figures.some((other) => isInConflict(one, other) || isInConflict(other, one)),
      )
      .toSorted(byPrecedence);
    if (sides.length === 0) return [];
    return [
      {
        title: fundTitle(sides[0]!, language),
        sides: sides.map((side) => fundSide(side, side === first, published, language)),
      },
    ];
  });
}

function fundTitle({ programme, measure, place }: FundFigure, language: Language): string {
  const { columns } = fundStatistics.table;
  const programmeName = columns.programme.codes?.[programme]?.[language] ?? programme;
  const measureName = columns.measure.codes?.[measure]?.[language] ?? measure;
  return `${programmeName} · ${measureName} · ${place}`;
}

function fundSide(
  figure: FundFigure,
  goesFirst: boolean,
  published: Published,
  language: Language,
): ConflictSide {
  const { evidence } = fundStatistics.table.columns;
  const say = sayOf(published, language);
  const seen = evidence.codes?.[figure.evidence]?.[language] ?? figure.evidence;
  return {
    value: figureText(figure, say),
    source: `${namedPage(figure.page_title, figure.page_url)} (${seen})`,
    when: figure.as_of === null ? wording[language].dateNotStated : timeText(figure, say),
    evidence: rowLink(figure, language),
    goesFirst,
  };
}

/** The month that sibling tables of one report add up differently. */
function monthTotals(published: Published, language: Language): Conflict[] {
  const say = sayOf(published, language);
  const { month, sales_baht } = otopSales.table.columns;
  return published.rows(otopTotals.table).flatMap((stated) => {
    const rows = published.rows(otopSales.table).filter((row) => row.month === stated.month);
    const sum = sumBaht(rows.map((row) => row.sales_baht));
    if (sum === stated.sales_baht) return [];
    const own = wording[language];
    const amount = (value: number) => own.baht(cellText(sales_baht, value, say));
    return [
      {
        title: own.sales(cellText(month, stated.month, say)),
        sides: [
          {
            value: amount(sum),
            source: own.summed(
              otopSales.table.title[language],
              formats[language].number(rows.length),
            ),
            when: null,
            evidence: {
              label: otopSales.table.title[language],
              path: tablePath(language, otopSales.table.id),
            },
            goesFirst: false,
          },
          {
            value: amount(stated.sales_baht),
            source: otopTotals.table.title[language],
            when: null,
            evidence: rowLink(stated, language),
            goesFirst: false,
          },
        ],
      },
    ];
  });
}

function areaNames(published: Published, language: Language): Conflict[] {
  const known = new Map<string, { name_th: string } & SourceRow>(
    published.rows(areas.table).map((area) => [area.code, area]),
  );
  return published.rows(population.table).flatMap((row) => {
    const area = known.get(row.code);
    if (!area || area.name_th === row.name_th) return [];
    return [
      {
        title: wording[language].areaName(row.code),
        sides: [
          { ...area, table: areas.table },
          { ...row, table: population.table },
        ].map((side) => ({
          value: side.name_th,
          source: side.table.title[language],
          when: null,
          evidence: rowLink(side, language),
          goesFirst: false,
        })),
      },
    ];
  });
}

const rowLink = ({ source_file, source_row }: SourceRow, language: Language): Link => ({
  label: words[language].fileRow(source_file.split("/").at(-1) as string, String(source_row)),
  path: evidenceRowPath(language, source_file, source_row),
});

const wording = {
  th: {
    meeting: (title: string) => `วันที่ของการประชุม: ${title}`,
    dateNotStated: "ไม่ได้ระบุวันที่ของข้อมูล",
    baht: (amount: string) => `${amount} บาท`,
    sales: (month: string) => `ยอดจำหน่ายสินค้า OTOP ทั้งประเทศ ${month}`,
    summed: (table: string, rows: string) => `คำนวณจากผลรวม ${rows} จังหวัดในตาราง${table}`,
    areaName: (code: string) => `ชื่อพื้นที่ รหัส ${code}`,
  },
  en: {
    meeting: (title: string) => `The date of a meeting: ${title}`,
    dateNotStated: "The date of the figure is not stated",
    baht: (amount: string) => `${amount} baht`,
    sales: (month: string) => `OTOP sales of the country, ${month}`,
    summed: (table: string, rows: string) =>
      `Derived: the sum of ${rows} provinces in the table “${table}”`,
    areaName: (code: string) => `The name of the area with code ${code}`,
  },
};
