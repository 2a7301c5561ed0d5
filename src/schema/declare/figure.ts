import type { ProgrammePageId } from "../../words/subject/programme.ts";
import type { Text } from "../../words/text/language.ts";
import type { Check } from "./check.ts";
import type { PlaceChart } from "./placeChart.ts";

/** Which way a figure would be better; most are neither. */
export type Better = "higher" | "lower" | "neither";

/** A number that a table tells of places: from this alone pages show it of each, without knowing the table. */
export interface TableFigure<Name extends string = string> {
  readonly id: string;
  /** What it is, as it reads before the name of a place: หนี้ครัวเรือนเฉลี่ย เชียงใหม่. */
  readonly title: Text;
  /** The column that holds it; without one, rows are counted. */
  readonly measure?: Name;
  /** What the measure is divided by: a column, or what a figure of another table states of the same place. */
  readonly per?: Name | FigureName;
  /**
   * The time of another table’s figure to divide by: the `same` year, as without it, or the `last` year
   * that is no later, for what is counted more seldom and changes slowly, such as people.
   */
  readonly perTime?: "same" | "last";
  readonly unit: Text;
  /** The column of places. */
  readonly area: Name;
  /** The column of time; without one, what the file's edition says. */
  readonly time?: Name;
  /** The values that a row has to have. */
  readonly where?: Readonly<Partial<Record<Name, string>>>;
  /** What is added up: a place's own rows, or these and those of the places within it. Without it, a place has one row a time. */
  readonly sums?: "rows" | "places";
  readonly better: Better;
  /** Whether places may be ranked by it. */
  readonly ranked: boolean;
  /** Whether a standing among places that was held at every time means something where one time’s ranks don’t, as of surveys of few households. */
  readonly lasting?: boolean;
  /** Whether a place's change from one time to another means anything. */
  readonly changes: boolean;
  /** The programme or line of work that it belongs to, whose page lists it. */
  readonly programme?: ProgrammePageId;
  /** Cautions in few words, to stand beside each number. */
  readonly caveats?: readonly Text[];
  /** Places that it can't speak of, such as Bangkok where provincial administrative organisations are counted. */
  readonly outside?: readonly string[];
  /** The figure of another table that counts the same thing, `table/figure`: where the two differ, that is told. */
  readonly sameAs?: FigureName;
  /** How the chart that it has by rule draws places, where another form says more; `none` for no chart. */
  readonly chart?: PlaceChart | "none";
  /** The section of an area's page that tells it already. */
  readonly toldIn?: string;
}

/** A figure of another table, by the table and its id: `population-years/people`. */
export type FigureName = `${string}/${string}`;

/** The columns of its own table that a figure is made of. */
export const ownMeasures = ({ measure, per }: Pick<TableFigure, "measure" | "per">): string[] =>
  [measure, isOtherFigure(per) ? undefined : per].flatMap((name) => name ?? []);

/** Columns’ names have no stroke. */
export const isOtherFigure = (per: string | undefined): per is FigureName =>
  per?.includes("/") ?? false;

type Cells = Readonly<Record<string, unknown>>;

/** Whether a row is one of those that a figure speaks of. */
export const isOfFigure = ({ where = {} }: TableFigure, row: Cells): boolean =>
  Object.entries(where).every(([name, value]) => String(row[name]) === value);

/** The rule that a figure which adds nothing up has one row for a place and a time. */
export const oneRowEach = (figure: TableFigure): Check<Cells> => ({
  code: "figure_rows_several",
  expected: {
    th: `แถวเดียวต่อพื้นที่และเวลา ใน “${figure.title.th}”`,
    en: `one row for a place and a time of “${figure.title.en}”`,
  },
  advice: {
    th: `ลบแถวที่ซ้ำ เติมเงื่อนไขใน where ของตัวเลข "${figure.id}" หรือเขียน "sums": "rows" ถ้าต้องรวมยอดแถวเหล่านี้`,
    en: `Take out the row that is there twice, add a condition to where of the figure "${figure.id}", or write "sums": "rows" if these rows are to be added up.`,
  },
  broken: (rows) => {
    const seen = new Set<string>();
    return rows.flatMap((row) => {
      const { area, time } = figure;
      if (row[area] === null || !isOfFigure(figure, row)) return [];
      const one = [area, time].flatMap((name) => (name === undefined ? [] : [String(row[name])]));
      const isFirst = !seen.has(one.join(" "));
      seen.add(one.join(" "));
      return isFirst ? [] : [{ row, received: one.join(" "), column: area }];
    });
  },
});
