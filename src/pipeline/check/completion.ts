import { areaChain } from "../../schema/declare/areaChain.ts";
import type { AnyColumn, ReadingContext } from "../../schema/declare/column.ts";
import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import { restatementsOf, type Restatement } from "../../schema/declare/restatement.ts";
import { headingKey } from "../../words/reading/heading.ts";
import { readMissing } from "../../words/reading/missing.ts";
import type { Reading, Refusal } from "../../words/reading/reading.ts";
import { ownText } from "../read/ownText.ts";
import type { DerivedHeading } from "./binding.ts";
import { headingsOf } from "../sources/headings.ts";

/** Why a code could not be derived: the cell that stands in the way. */
export interface Underived {
  readonly heading: string;
  readonly received: string;
  readonly refusal: Refusal;
}

/** Codes of areas that a file leaves out and its other columns tell. */
export interface Completion {
  /** The columns that are derived, in the order in which {@link complete} adds their cells. */
  readonly derived: readonly DerivedHeading[];
  /** The record with the derived codes behind its own cells; empty where one can't be derived. */
  readonly complete: <R extends { readonly cells: readonly string[] }>(record: R) => R;
  /** Why that column is empty; null when another column's trouble is the cause and told already. */
  readonly explain: (cells: readonly string[], name: string) => Underived | null;
}

/** A level of areas as a file tells it. */
interface Level {
  readonly name: string;
  readonly column: AnyColumn;
  /** Where the file has the codes; -1 where they have to be derived. */
  readonly codes: number;
  /** The columns by which they can be: the first that is stated tells. */
  readonly names: readonly Name[];
}

interface Name {
  readonly restatement: Restatement<string>;
  readonly index: number;
  readonly heading: string;
}

/** The code of each level, empty where nothing tells it, and what stands in the way. */
interface Resolved {
  readonly codes: readonly string[];
  readonly troubles: ReadonlyMap<string, Underived>;
}

export function completionOf(
  header: readonly string[],
  dataset: Dataset,
  source: Source,
  context: ReadingContext,
): Completion {
  const levels = levelsOf(header, dataset, source);
  const derivable = levels.filter((level, i) => isDerivable(level, levels.slice(i + 1)));
  if (derivable.length === 0)
    return { derived: [], complete: (record) => record, explain: () => null };
  const known = new Map<string, Resolved>();
  const width = header.length;
  const used = levels.flatMap(({ codes, names }) => [codes, ...names.map(({ index }) => index)]);
  const indexes = used.filter((index) => index >= 0);
  const places = derivable.map((level) => levels.indexOf(level));

  function resolveCells(cells: readonly string[]): Resolved {
    const key = indexes.map((index) => cells[index] ?? "").join("\u0000");
    let resolved = known.get(key);
    if (!resolved) {
      if (known.size >= mostRemembered) known.clear();
      known.set(ownText(key), (resolved = resolve(levels, cells, context)));
    }
    return resolved;
  }

  return {
    derived: derivable.map(({ name, column: { label } }) => ({
      name,
      label,
      heading: header[toldAt(levels, name)]!,
    })),
    complete: (record) => {
      const { codes } = resolveCells(record.cells);
      const cells = record.cells.slice(0, width);
      while (cells.length < width) cells.push("");
      for (const place of places) cells.push(codes[place]!);
      return { ...record, cells };
    },
    explain: (cells, name) => resolveCells(cells).troubles.get(name) ?? null,
  };
}

const mostRemembered = 50_000;

function levelsOf(header: readonly string[], dataset: Dataset, source: Source): Level[] {
  const headings = headingsOf(dataset, source);
  const keys = header.map(headingKey);
  const indexOf = (name: string) => {
    const own = new Set((headings[name] ?? []).map(headingKey));
    return keys.findIndex((key) => own.has(key));
  };
  return areaChain<AnyColumn>(dataset.table.columns)
    .filter(({ name }) => source.constants?.[name] === undefined)
    .map(({ name, column }) => ({
      name,
      column,
      codes: indexOf(name),
      names: restatementsOf(column).flatMap((restatement): Name[] => {
        const index = restatement.read ? indexOf(restatement.name) : -1;
        return index < 0 ? [] : [{ restatement, index, heading: header[index]! }];
      }),
    }));
}

/** The column of the file that tells a level: its own name, or what tells a narrower one. */
function toldAt(levels: readonly Level[], name: string): number {
  const below = levels.slice(levels.findIndex((level) => level.name === name));
  const tells = below.flatMap(({ codes, names }) => [codes, ...names.map(({ index }) => index)]);
  return tells.find((index) => index >= 0)!;
}

const isDerivable = ({ codes, names }: Level, deeper: readonly Level[]): boolean =>
  codes < 0 && (names.length > 0 || deeper.some((one) => one.codes >= 0 || one.names.length > 0));

/**
 * Reads the levels from the widest to the narrowest, each within the one before. A code that is
 * written tells the levels around it; names are then held against it where they are checked.
 */
function resolve(
  levels: readonly Level[],
  cells: readonly string[],
  context: ReadingContext,
): Resolved {
  const codes = levels.map(() => "");
  const troubles = new Map<string, Underived>();
  let within = "";
  for (const [i, level] of levels.entries()) {
    const written = writtenCode(levels.slice(i), cells, context);
    if (written.length > 0) {
      codes[i] = written.slice(0, codeDigits(level));
      within = codes[i]!;
      continue;
    }
    if (levels.slice(i).some((one) => one.codes >= 0)) break;
    if (level.names.length === 0) continue;
    if (level.column.kind === "village" && within.length !== tambonDigits) break;
    const read = readName(level, cells, within, context);
    if (!read.reading.ok) {
      const { heading, received, reading } = read;
      troubles.set(level.name, { heading, received, refusal: reading.refusal });
      break;
    }
    codes[i] = read.reading.value;
    within = codes[i]!;
  }
  for (const [i, level] of levels.entries())
    if (codes[i] === "" && within.length > codeDigits(level))
      codes[i] = within.slice(0, codeDigits(level));
  return { codes, troubles };
}

/** The first code that a row writes for one of the levels, if it can be read. */
function writtenCode(
  levels: readonly Level[],
  cells: readonly string[],
  context: ReadingContext,
): string {
  const level = levels.find(({ codes }) => codes >= 0);
  if (!level) return "";
  const reading = level.column.parse(cells[level.codes] ?? "", context) as Reading<string | null>;
  return reading.ok ? (reading.value ?? "") : "";
}

const digits: Readonly<Record<string, number>> = { province: 2, amphoe: 4, tambon: 6, village: 8 };

const tambonDigits = 6;

const codeDigits = ({ column }: Level): number => digits[column.kind]!;

interface ReadName {
  readonly heading: string;
  readonly received: string;
  readonly reading: Reading<string>;
}

function readName(
  { names }: Level,
  cells: readonly string[],
  within: string,
  context: ReadingContext,
): ReadName {
  const cellOf = ({ index }: Name) => cells[index] ?? "";
  const readOne = (name: Name, cell: string): ReadName => {
    const reading = name.restatement.read!(cell, within, context);
    return { heading: name.heading, received: cellOf(name), reading };
  };
  const [first] = names as readonly [Name, ...Name[]];
  const [name = first, ...others] = names.filter((one) => readMissing(cellOf(one)) !== null);
  const read = readOne(name, readMissing(cellOf(name)) ?? "");
  const { reading } = read;
  // The usual column is asked for where another could not tell instead of it.
  if (!reading.ok) return name === first ? read : readOne(first, "");
  for (const other of others) {
    const refusal = other.restatement.judge(cellOf(other), reading.value, context);
    if (refusal)
      return {
        heading: other.heading,
        received: cellOf(other),
        reading: { ok: false, refusal },
      };
  }
  return read;
}
