import { type AnyColumn } from "../../schema/declare/column.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import { writtenValue } from "../../schema/declare/field.ts";
import { isOneArea, isQuantity, tellsTime } from "../../schema/declare/kinds.ts";
import { grouped } from "../../words/number/groupedNumber.ts";
import type { Places } from "../../words/place/places.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Refusal } from "../../words/reading/reading.ts";
import type { Text } from "../../words/text/language.ts";
import type { AnyRow } from "./brokenRule.ts";
import { cellFinding } from "./cellFinding.ts";
import type { RowPlace } from "./duplicateKey.ts";

export interface AlikeRows {
  /** Of one file. */
  readonly rows: readonly AnyRow[];
  readonly places: Places;
  readonly at: Omit<RowPlace, "line">;
  readonly lineOf: (row: AnyRow) => number;
  /** How the file heads a column; where headings hold data, over the cell beside this value of theirs. */
  readonly headingOf: (column: string, said?: string) => string;
}

/**
 * Places of a file that have every number alike, and times that do: figures of one were pasted over those of
 * the other, or a column was copied. A place and the one within it are alike where it has no other.
 */
export function alikeSlices(dataset: Dataset, file: AlikeRows): Finding[] {
  const columns = Object.entries<AnyColumn>(dataset.table.columns);
  const isKey = (name: string) => dataset.table.key.includes(name);
  const measures = columns.filter(([name, column]) => !isKey(name) && isQuantity(column));
  if (measures.length === 0) return [];
  const sliced = columns.filter(
    ([name, column]) => isKey(name) && (isOneArea(column) || tellsTime(column)),
  );
  return sliced.flatMap(([name, column]): Finding[] => {
    const isPlace = isOneArea(column);
    const rest = dataset.table.key.filter((one) => one !== name);
    const slices = slicesOf(
      file.rows,
      name,
      [...rest, ...measures.map(([one]) => one)],
      rest.length,
    );
    const groups = [...Map.groupBy(slices, ({ signature }) => signature).values()];
    return groups
      .flatMap((group) => pairsIn(group, isPlace))
      .slice(0, mostTold)
      .map((pair) => told(dataset, file, { ...pair, name, isPlace, measure: measures[0]![0] }));
  });
}

const mostTold = 10;

/** The rows of one place or time. */
interface Slice {
  readonly value: string;
  readonly rows: readonly AnyRow[];
  readonly numbers: number;
  readonly signature: string;
}

/** Those whose numbers are too many digits to be alike by chance. */
function slicesOf(
  rows: readonly AnyRow[],
  name: string,
  others: readonly string[],
  ofKey: number,
): Slice[] {
  return [...Map.groupBy(rows, (row) => String(cellOf(row, name)))].flatMap(([value, own]) => {
    const numbers = own
      .flatMap((row) => others.slice(ofKey).map((one) => cellOf(row, one)))
      .filter((one): one is number => typeof one === "number" && one !== 0);
    const apart = new Set(numbers);
    const digits = [...apart].reduce((sum, one) => sum + digitsOf(one), 0);
    if (apart.size < fewestNumbers || digits < fewestDigits) return [];
    const told = own.map((row) => others.map((one) => String(cellOf(row, one))).join("\u001f"));
    return [{ value, rows: own, numbers: numbers.length, signature: told.sort().join("\u001e") }];
  });
}

const fewestNumbers = 3;
const fewestDigits = 12;

/** Digits that say something: 4,100,000 has two. */
const digitsOf = (value: number): number =>
  String(value)
    .replace(/\D/g, "")
    .replace(/^0+|0+$/g, "").length;

const cellOf = (row: AnyRow, name: string): unknown =>
  (row as unknown as Readonly<Record<string, unknown>>)[name];

interface Pair {
  readonly first: Slice;
  readonly second: Slice;
}

/** Each but the first with the one before it. */
const pairsIn = (group: readonly Slice[], isPlace: boolean): Pair[] =>
  group.slice(1).flatMap((second, i) => {
    const first = group[i]!;
    return isPlace && isWithin(first.value, second.value) ? [] : [{ first, second }];
  });

const isWithin = (a: string, b: string): boolean =>
  [a, b].includes(wholeCountry) || a.startsWith(b) || b.startsWith(a);

const wholeCountry = "00";

interface Told extends Pair {
  readonly name: string;
  readonly isPlace: boolean;
  readonly measure: string;
}

function told(
  dataset: Dataset,
  { places, at, lineOf, headingOf }: AlikeRows,
  { first, second, name, isPlace, measure }: Told,
): Finding {
  const isHeading = dataset.layout?.wide?.name === name;
  const nameOf = ({ value, rows: [row] }: Slice) =>
    isHeading
      ? headingOf(measure, value)
      : ((isPlace ? places.byCode.get(value)?.nameTh : undefined) ??
        writtenValue(cellOf(row!, name)));
  const [a, b] = [nameOf(first), nameOf(second)];
  const line = lineOf(second.rows[0]!);
  const column = isHeading ? b : headingOf(name);
  const earlier = isHeading ? null : lineOf(first.rows[0]!);
  return {
    ...cellFinding(dataset, { ...at, line, column }, `${b} = ${a}`, {
      ...(isPlace ? placesAlike : timesAlike),
      advice: advice({ a, b, earlier, numbers: second.numbers }),
      suggest: [],
    }),
    severity: "warn",
  };
}

const placesAlike: Omit<Refusal, "advice" | "suggest"> = {
  code: "places_alike",
  expected: {
    th: "ตัวเลขของสองพื้นที่ที่ไม่เหมือนกันทุกตัว",
    en: "numbers of two places that are not all alike",
  },
};

const timesAlike: Omit<Refusal, "advice" | "suggest"> = {
  code: "times_alike",
  expected: {
    th: "ตัวเลขของสองช่วงเวลาที่ไม่เหมือนกันทุกตัว",
    en: "numbers of two times that are not all alike",
  },
};

interface Said {
  readonly a: string;
  readonly b: string;
  /** The line of the first, where lines tell them apart. */
  readonly earlier: number | null;
  readonly numbers: number;
}

function advice({ a, b, earlier, numbers }: Said): Text {
  const [th, en] = earlier === null ? ["", ""] : [` (บรรทัด ${earlier})`, ` (line ${earlier})`];
  return {
    th: `ตัวเลขทั้ง ${grouped(numbers)} ค่าของ ${b} เหมือนของ ${a}${th} ทุกตัว อาจวางทับผิดที่หรือคัดลอกซ้ำ โปรดตรวจกับต้นฉบับ ถ้าเหมือนกันจริง ไม่ต้องแก้`,
    en: `All ${grouped(numbers)} numbers of ${b} are those of ${a}${en}: they may have been pasted in the wrong place or copied. Check the original; if they are alike indeed, nothing needs to be done.`,
  };
}
