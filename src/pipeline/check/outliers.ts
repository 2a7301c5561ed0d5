import { isOneArea, isQuantity, kindOf } from "../../schema/declare/kinds.ts";
import type { Field } from "../../schema/declare/field.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import { createExtremes, type Extremes } from "./extremes.ts";
import { createLogHistogram, type LogHistogram } from "./logHistogram.ts";

/** A value far from those of its column and kind of row. */
export interface Outlier {
  readonly measure: string;
  readonly value: number;
  readonly line: number;
  /** The middle value of the rows of its kind. */
  readonly usual: number;
  /** How many rows it was compared with. */
  readonly rows: number;
}

/** Looks for values that are far out, in one pass and bounded memory. */
export interface OutlierWatch {
  readonly measures: readonly string[];
  /** The columns whose values together make a kind of row. */
  readonly kinds: readonly string[];
  readonly add: (measure: number, kind: number, value: number, line: number) => void;
  /** Adds the values of many rows, each with its kind, negative for none, and its line. */
  readonly addAll: (
    measure: number,
    kinds: Int16Array,
    values: Float64Array,
    lines: Uint32Array,
  ) => void;
  /** The number of a kind of row; null where there are too many kinds to compare within. */
  readonly kindOf: (values: readonly (string | null)[]) => number | null;
  readonly outliers: () => readonly Outlier[];
}

interface Seen {
  readonly histogram: LogHistogram;
  readonly extremes: Extremes;
}

export function createOutlierWatch({ table }: Dataset): OutlierWatch {
  const columns = Object.entries<Field>(table.columns);
  const measures = columns.flatMap(([name, column]) => (isMeasure(column) ? [name] : []));
  const kinds = columns.filter(([, column]) => tellsKinds(column)).slice(0, mostKindColumns);
  const numbers = new Map<string, number>();
  const seen: (Seen | undefined)[] = [];
  const counts = new Uint32Array(mostKinds * measures.length);
  const floors = new Float64Array(counts.length).fill(-Infinity);
  const ceilings = new Float64Array(counts.length).fill(Infinity);

  function kindOf(values: readonly (string | null)[]): number | null {
    const key = values.map((value, i) => kindKey(kinds[i]![1], value)).join("\u0000");
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (numbers.size >= mostKinds) return null;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  }

  function add(measure: number, kind: number, value: number, line: number): void {
    if (!(value > 0)) return;
    const index = kind * measures.length + measure;
    const count = ++counts[index]!;
    // Of many an eighth tells the middle as well as all; every one of them is held against it.
    const isCounted = count <= allCounted || (count & 7) === 0;
    if (isCounted || value > floors[index]! || value < ceilings[index]!)
      look(index, value, line, isCounted);
  }

  function addAll(
    measure: number,
    kinds: Int16Array,
    values: Float64Array,
    lines: Uint32Array,
  ): void {
    for (let i = 0; i < kinds.length; i++)
      if (kinds[i]! >= 0) add(measure, kinds[i]!, values[i]!, lines[i]!);
  }

  function look(index: number, value: number, line: number, isCounted: boolean): void {
    const own = (seen[index] ??= { histogram: createLogHistogram(), extremes: createExtremes() });
    if (isCounted) own.histogram.add(value);
    own.extremes.add(value, line);
    floors[index] = own.extremes.floor();
    ceilings[index] = own.extremes.ceiling();
  }

  const outliers = () =>
    seen.flatMap((own, index) =>
      own ? judge(own, measures[index % measures.length]!, counts[index]!) : [],
    );

  return { measures, kinds: kinds.map(([name]) => name), add, addAll, kindOf, outliers };
}

/** Whether a column counts or measures what adds up over something. */
export const isMeasure = (column: Field): boolean =>
  isQuantity(column) && (column.additivity === "additive" || column.additivity === "semi-additive");

/** Whether a column tells kinds of rows apart: a closed list, or areas of several levels. */
const tellsKinds = (column: Field): boolean =>
  kindOf(column).tells === "list" || (isOneArea(column) && kindOf(column).area?.digits === null);

/** Areas are told apart by their level alone. */
export const kindKey = (column: Field, value: string | null): string =>
  isOneArea(column) ? String(value?.length ?? 0) : (value ?? "");

/** As many as a number holds with eight bits for each. */
const mostKindColumns = 6;
const mostKinds = 500;

/** What lies so many deviations out and so many times beyond the middle is worth a look. */
function judge({ histogram, extremes }: Seen, measure: string, rows: number): Outlier[] {
  if (rows < fewestRows) return [];
  const { median, deviation } = histogram.spread();
  const scale = Math.max(deviation * deviationsOfNormal, leastScale);
  const usual = 2 ** median;
  return extremes
    .all()
    .filter(({ value }) => {
      const distance = Math.log2(value) - median;
      const least = distance > 0 ? leastHigher : leastLower;
      return Math.abs(distance) > mostDeviations * scale && Math.abs(distance) > least;
    })
    .map(({ value, line }) => ({ measure, value, line, usual, rows }));
}

const allCounted = 8192;
const fewestRows = 30;
const deviationsOfNormal = 1.4826;
/** In doublings: where most values are equal, a tenth more is nothing odd. */
const leastScale = 0.25;
const mostDeviations = 6;
const leastHigher = Math.log2(100);
const leastLower = Math.log2(300);
