import { type AnswerType, answerType, textType } from "./answerType.ts";

/** A column of a question, as the database describes it. */
export interface DescribedColumn {
  readonly name: string;
  /** The type in the database's own words. */
  readonly type: string;
}

/** A column as it is handed to the page. */
export interface HandedColumn extends DescribedColumn {
  /** Set where values come as lists, structs or maps of texts. */
  readonly nested: AnswerType | null;
}

/**
 * The question as it is sent: each column in a form that the page reads without loss, and no value longer
 * than `longest` characters. Whatever is no plain number, truth or text is written by the database itself.
 * Behind the columns stand, for each of `sized`, how long the values are that were cut, and their beginning.
 */
export interface HandedOver {
  readonly text: string;
  /** How many columns the question has, handed over or not. */
  readonly allColumns: number;
  readonly columns: readonly HandedColumn[];
  /** The places of the columns that may hold long values, in the order in which their lengths follow. */
  readonly sized: readonly number[];
  /**
   * The places of the columns whose values come first, as one list of texts, and behind it how many of these
   * were cut. Only very wide answers have it, for Arrow takes a time with the square of its columns.
   */
  readonly packed: readonly number[];
}

export function handedOver(
  question: string,
  described: readonly DescribedColumn[],
  { mostColumns, longest }: { readonly mostColumns: number; readonly longest: number },
): HandedOver {
  const columns = described.slice(0, mostColumns).map((column): HandedColumn => {
    const type = answerType(column.type);
    return { ...column, nested: type === null || type.kind === "plain" ? null : type };
  });
  const isWide = columns.length > mostApart;
  const packed = columns.flatMap(({ nested }, j) => (isWide && nested === null ? [j] : []));
  const sized = columns.flatMap(({ type, nested }, j) =>
    asItIs.test(type) || short.test(type) || (isWide && nested === null) ? [] : [j],
  );
  const apart = columns.flatMap(({ type, nested }, j) => {
    if (isWide && nested === null) return [];
    if (asItIs.test(type)) return name(j);
    if (short.test(type)) return `CAST(${name(j)} AS VARCHAR)`;
    const fits = `length(${textOf(j)}) <= ${longest}`;
    if (nested) return `CASE WHEN ${fits} THEN CAST(${name(j)} AS ${textType(nested)}) END`;
    return `CASE WHEN ${fits} THEN ${textOf(j)} ELSE left(${textOf(j)}, ${longest}) END`;
  });
  const lengths = sized.flatMap((j) => {
    const isCut = `CASE WHEN length(${textOf(j)}) > ${longest} THEN`;
    return [
      `${isCut} length(${textOf(j)}) END`,
      columns[j]?.nested ? `${isCut} left(${textOf(j)}, ${longest}) END` : "NULL",
    ];
  });
  const all = described.map((_, j) => name(j)).join(", ");
  const named = [...packOf(packed, longest), ...apart, ...lengths].map(
    (value, j) => `${value} AS h${j}`,
  );
  return {
    text: `SELECT ${named.join(", ")} FROM (\n${question}\n) AS handed(${all})`,
    allColumns: described.length,
    ...{ columns, sized, packed },
  };
}

const mostApart = 200;

function packOf(packed: readonly number[], longest: number): string[] {
  if (packed.length === 0) return [];
  const texts = packed.map((j) => `left(${textOf(j)}, ${longest})`);
  const cut = packed.map((j) => `CAST(length(${textOf(j)}) > ${longest} AS INTEGER)`);
  return [`[${texts.join(", ")}]`, `CAST(list_sum([${cut.join(", ")}]) AS INTEGER)`];
}

const name = (j: number): string => `c${j}`;
const textOf = (j: number): string => `CAST(${name(j)} AS VARCHAR)`;

/** Types whose values the page reads as they come. */
const asItIs = /^(BOOLEAN|U?(TINY|SMALL|BIG)?INT(EGER)?|HUGEINT|DOUBLE|DECIMAL\(\d+,\d+\))$/;

/** Types whose values the database writes, each in few characters. */
const short = /^(FLOAT|DATE|TIME\b.*|TIMESTAMP\b.*|TIMESTAMP_\w+|INTERVAL|UUID|UHUGEINT|"NULL")$/;
