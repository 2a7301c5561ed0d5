import type { Text } from "../../words/text/language.ts";
import { toCommonYear } from "../../words/time/buddhistYear.ts";
import type { Dataset } from "./dataset.ts";
import { isOfFigure, type TableFigure } from "./figure.ts";
import type { Field } from "./field.ts";
import { kindOf } from "./kinds.ts";

type Cells = Readonly<Record<string, unknown>>;

/** A province as a caution names it. */
export interface NamedProvince extends Text {
  readonly code: string;
}

/**
 * What rows leave unsaid of provinces, as cautions: the years in which some of them lack a declared figure while
 * most have it. They follow from the rows, so that they end with the file that fills the gap.
 */
export function silentPlaces(
  dataset: Dataset,
  rows: readonly Cells[],
  provinces: readonly NamedProvince[],
): readonly Text[] {
  const judged = (dataset.figures ?? []).flatMap((figure) => {
    const years = yearsOf(dataset, figure, rows, provinces);
    return years.length === 0 ? [] : [{ figure, years, gaps: gapTexts(dataset, figure, years) }];
  });
  const gaps = judged.flatMap(({ figure: { title }, gaps }) =>
    gaps.map((gap) =>
      judged.every((other) => other.gaps.some(({ th }) => th === gap.th))
        ? gap
        : { th: `${title.th}: ${gap.th}`, en: `${title.en}: ${gap.en}` },
    ),
  );
  const isUneven = judged.some(({ figure, years }) => addsUp(dataset, figure) && differ(years));
  return [
    ...gaps.filter(({ th }, i) => gaps.findIndex((one) => one.th === th) === i),
    ...(isUneven ? [uneven] : []),
  ];
}

/** A year with the provinces that lack the figure. */
interface ToldYear {
  readonly year: number;
  readonly silent: readonly NamedProvince[];
}

/** The years in which most provinces have the figure. */
function yearsOf(
  { table }: Dataset,
  { time, area, measure, sums, outside = [], ...figure }: TableFigure,
  rows: readonly Cells[],
  provinces: readonly NamedProvince[],
): ToldYear[] {
  const column = time === undefined ? undefined : (table.columns as Columns)[time];
  if (time === undefined || !column || kindOf(column).form !== "year") return [];
  const wanted = provinces.filter(({ code }) => !outside.includes(code));
  const stated = rows.filter(
    (row) =>
      isOfFigure({ ...figure, area, sums } as TableFigure, row) &&
      (measure === undefined || row[measure] !== null),
  );
  return [...Map.groupBy(stated, (row) => Number(row[time]))]
    .map(([year, rowsThen]) => {
      const known = new Set(rowsThen.map((row) => provinceOf(row[area], sums)));
      return { year, silent: wanted.filter(({ code }) => !known.has(code)) };
    })
    .filter(({ silent }) => 2 * silent.length < wanted.length)
    .toSorted((a, b) => a.year - b.year);
}

type Columns = Readonly<Record<string, Field>>;

/** The province that a row tells of: its own, or the one it is added up into. */
const provinceOf = (code: unknown, sums: TableFigure["sums"]): string | null =>
  typeof code === "string" && (code.length === 2 || sums === "places") ? code.slice(0, 2) : null;

const differ = (years: readonly ToldYear[]): boolean => new Set(years.map(namesOf)).size > 1;

const namesOf = ({ silent }: ToldYear): string => silent.map(({ code }) => code).join();

/** Only of what adds up are there sums of all provinces to be compared. */
const addsUp = ({ table }: Dataset, { measure, per }: TableFigure): boolean =>
  per === undefined &&
  (measure === undefined || (table.columns as Columns)[measure]?.additivity !== "not additive");

const gapTexts = ({ table }: Dataset, { time }: TableFigure, years: readonly ToldYear[]): Text[] =>
  [
    ...Map.groupBy(
      years.filter(({ silent }) => silent.length > 0),
      namesOf,
    ).values(),
  ].map((alike) =>
    gapText(
      (table.columns as Columns)[time!]!.label,
      alike.map(({ year }) => year),
      alike[0]!.silent,
    ),
  );

function gapText(label: Text, years: readonly number[], silent: readonly NamedProvince[]): Text {
  const count = silent.length;
  const names = (language: "th" | "en", between: string) =>
    count > mostNamed ? "" : `: ${silent.map((one) => one[language]).join(between)}`;
  return {
    th: `${label.th} ${years.join(", ")} ไม่มีตัวเลขของ ${count} จังหวัด${names("th", " ")} ไม่ได้ระบุ ไม่ใช่ศูนย์`,
    en: `${label.en} ${years.map(toCommonYear).join(", ")}: no figure of ${count} ${count === 1 ? "province" : "provinces"}${names("en", ", ")}. Not stated is not zero.`,
  };
}

const mostNamed = 20;

const uneven: Text = {
  th: "จังหวัดที่มีตัวเลขของแต่ละปีไม่เหมือนกัน จึงเทียบยอดรวมทั้งประเทศข้ามปีไม่ได้",
  en: "Not all years have the same provinces, so the country’s sums can’t be compared from year to year.",
};
