import type { Text } from "../../words/text/language.ts";

/** Rows of a file that follow one another. */
export interface RowStretch {
  readonly file: string;
  readonly first: number;
  readonly last: number;
}

/** A figure with the rows behind it; a working where it is derived. */
export interface ComparedFigure {
  readonly value: number;
  readonly working: string | null;
  readonly from: readonly RowStretch[];
}

/** An area as it is set beside others: its names and its figures by their measures, null where no source says. */
export interface ComparedArea {
  readonly code: string;
  readonly th: string;
  readonly en: string;
  readonly figures: Readonly<Record<string, ComparedFigure | null>>;
}

/** A row of the comparison, with what is shared by the values of all areas. */
export interface ComparedRow {
  readonly id: string;
  /** What it is, with its unit. */
  readonly label: Text;
  /** The time that its values hold for, and its cautions. */
  readonly note: Text;
  readonly form: ComparedForm;
  /** Whether a bar from zero says something: of a count yes, of a change no. */
  readonly bar: boolean;
}

/** How the values of a row are written; without any of these, as they are. */
export interface ComparedForm {
  /** Always that many digits behind the point. */
  readonly decimals?: number;
  /** Divided by it, as the label says: a million. */
  readonly per?: number;
  /** A share between 0 and 1, in per cent. */
  readonly share?: true;
  /** A change, with its sign. */
  readonly signed?: true;
}

/** A province and all areas within it, for a browser to fetch: what all share is said once. */
export interface ComparedFile {
  readonly rows: readonly ComparedRow[];
  readonly files: readonly string[];
  readonly measures: readonly string[];
  readonly areas: readonly PackedArea[];
}

type PackedArea = readonly [code: string, th: string, en: string, ...figures: readonly Packed[]];

/** Zero stands for “not stated”; a figure is its value, its working and the stretches of its rows, three numbers each. */
type Packed = 0 | readonly [value: number, working: string, ...stretches: readonly number[]];

export function packAreas(
  areas: readonly ComparedArea[],
  rows: readonly ComparedRow[],
  measures: readonly string[],
): ComparedFile {
  const files = new Set<string>();
  for (const { figures } of areas)
    for (const figure of Object.values(figures))
      for (const { file } of figure?.from ?? []) files.add(file);
  const known = [...files];
  const pack = (figure: ComparedFigure | null | undefined): Packed =>
    figure
      ? [
          figure.value,
          figure.working ?? "",
          ...figure.from.flatMap(({ file, first, last }) => [known.indexOf(file), first, last]),
        ]
      : 0;
  return {
    rows,
    files: known,
    measures,
    areas: areas.map(({ code, th, en, figures }) => [
      code,
      th,
      en,
      ...measures.map((measure) => pack(figures[measure])),
    ]),
  };
}

export const unpackAreas = ({ files, measures, areas }: ComparedFile): ComparedArea[] =>
  areas.map(([code, th, en, ...figures]) => ({
    code,
    th,
    en,
    figures: Object.fromEntries(
      measures.map((measure, i) => [measure, unpack(figures[i] ?? 0, files)]),
    ),
  }));

function unpack(packed: Packed, files: readonly string[]): ComparedFigure | null {
  if (packed === 0) return null;
  const [value, working, ...numbers] = packed;
  const from = Array.from({ length: numbers.length / 3 }, (_, i): RowStretch => {
    const [file = 0, first = 0, last = 0] = numbers.slice(3 * i);
    return { file: files[file] ?? "", first, last };
  });
  return { value, working: working === "" ? null : working, from };
}
