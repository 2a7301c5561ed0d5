import type { Text } from "../text/language.ts";

/** A row of a file that a figure was read from. */
export interface SourceRow {
  readonly source_file: string;
  readonly source_row: number;
  /** Of a sum of very many rows: how many of the file it adds up, of which `source_row` is the first. */
  readonly rows?: number;
}

/**
 * What is known of a figure: a source states it, it follows from stated figures, or no source says.
 * The three are never mixed up: what is not stated is not zero.
 */
export type Statement<T = number> =
  | { readonly kind: "stated"; readonly value: T; readonly from: readonly SourceRow[] }
  | {
      readonly kind: "derived";
      readonly value: T;
      readonly from: readonly SourceRow[];
      /** How the value follows from the rows, such as “47 − 10 = 37”. */
      readonly working: string;
    }
  | { readonly kind: "notStated" };

/** A figure that is there to be shown. */
export type KnownStatement<T = number> = Exclude<Statement<T>, { readonly kind: "notStated" }>;

export const notStated: Statement<never> = { kind: "notStated" };

export const stated = <T>(value: T, row: SourceRow): Statement<T> => ({
  kind: "stated",
  value,
  from: [sourceRowOf(row)],
});

/** The part that remains of a whole, where both are stated. */
export function remainder(whole: Statement, part: Statement): Statement {
  if (whole.kind !== "stated" || part.kind !== "stated") return notStated;
  const value = whole.value - part.value;
  return {
    kind: "derived",
    value,
    from: [...whole.from, ...part.from],
    working: `${whole.value} − ${part.value} = ${value}`,
  };
}

/**
 * A sum of stated figures. `add` adds exactly (baht in satang); one that is not stated leaves the
 * whole unsaid, for a sum without it would pass as the whole.
 */
export function summed(
  parts: readonly Statement[],
  add: (values: readonly number[]) => number = plainSum,
): Statement {
  const known = parts.filter((part) => part.kind !== "notStated");
  if (known.length === 0 || known.length < parts.length) return notStated;
  const value = add(known.map((part) => part.value));
  if (known.length === 1) return known[0] as Statement;
  const terms = known.map((part) => String(part.value));
  const working = known.length > 4 ? `Σ ${known.length}` : terms.join(" + ");
  return {
    kind: "derived",
    value,
    from: known.flatMap((part) => part.from),
    working: `${working} = ${value}`,
  };
}

/** How many rows there are, each counting one; a list without rows says nothing. */
export const countOf = (rows: readonly SourceRow[]): Statement =>
  rows.length === 0
    ? notStated
    : {
        kind: "derived",
        value: rows.length,
        from: rows.map(sourceRowOf),
        working: `${rows.length} × 1 = ${rows.length}`,
      };

const plainSum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/**
 * One figure for each of another, such as baht a head; nothing where either is not stated or the second is zero.
 * The value is exact, so that what shows it rounds once; only its working is written to so many digits.
 */
export function divided(numerator: Statement, denominator: Statement, digits = 2): Statement {
  if (numerator.kind === "notStated" || denominator.kind === "notStated") return notStated;
  if (denominator.value === 0) return notStated;
  const value = numerator.value / denominator.value;
  return {
    kind: "derived",
    value,
    from: [...numerator.from, ...denominator.from],
    working: `${numerator.value} ÷ ${denominator.value} = ${digits > 2 ? rounded(value, digits) : value.toFixed(digits)}`,
  };
}

/** How much larger or smaller the second is, as an exact share of the first; nothing where either is not stated or the first is zero. */
export function changeBetween(before: Statement, after: Statement, digits = 6): Statement {
  if (before.kind === "notStated" || after.kind === "notStated") return notStated;
  if (before.value === 0) return notStated;
  const value = (after.value - before.value) / before.value;
  return {
    kind: "derived",
    value,
    from: [...before.from, ...after.from],
    working: `(${after.value} − ${before.value}) ÷ ${before.value} = ${rounded(value, digits)}`,
  };
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

export const statementKinds: Readonly<Record<Statement["kind"], Text>> = {
  stated: { th: "เอกสารระบุ", en: "Stated" },
  derived: { th: "คำนวณจากที่ระบุ", en: "Derived" },
  notStated: { th: "ไม่ได้ระบุ", en: "Not stated" },
};

const sourceRowOf = ({ source_file, source_row }: SourceRow): SourceRow => ({
  source_file,
  source_row,
});
