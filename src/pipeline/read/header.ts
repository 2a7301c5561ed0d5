import type { Heading, Layout } from "../../schema/declare/layout.ts";
import { cleanText } from "../../words/text/thaiText.ts";
import type { RecordClass } from "./account.ts";
import { isBlank, isBlankRecord, isNumberLike } from "./cell.ts";
import { otherDelimiter } from "./delimiter.ts";
import type { HeadRecord } from "./head.ts";
import {
  type JudgedHeader,
  type JudgedHeadings,
  matchHeadings,
  noneTaken,
  type TakenHeadings,
} from "./headings.ts";
import { isFirstOfTwo, joinHeadings, looksLikeData } from "./headerShape.ts";
import { startOfHeader } from "./headerStart.ts";
import {
  blankHeader,
  columnsInOneCell,
  delimiterMismatch,
  duplicateHeader,
  multiRowHeader,
  noHeader,
  titleRow,
} from "./headerTrouble.ts";
import { emptyFile } from "./fileTrouble.ts";
import { blankRow, brokenQuote } from "./recordTrouble.ts";
import type { Sighting, Trouble } from "./report.ts";
import { isSeparatorHint } from "./separatorHint.ts";

export interface HeaderOptions {
  readonly layout: Layout;
  readonly columns: readonly Heading[] | undefined;
  readonly delimiter: string;
}

export type Seen = readonly [Trouble, Sighting];

/** What the first records of a file are. */
export interface HeaderPlan {
  /** The class of each record down to the header's last. */
  readonly classes: readonly RecordClass[];
  /** A heading for each column, as the file writes it; none when the file has no header. */
  readonly names: readonly string[];
  readonly width: number;
  /** The records that make up the header. */
  readonly rows: readonly (readonly string[])[];
  /** Where its first record stands, and that record as the file has it. */
  readonly place: { readonly line: number; readonly received: string };
  readonly titles: readonly HeadRecord[];
  /** Columns that hold numbers wherever the first records below fill them. */
  readonly numeric: readonly number[];
  /** What its unknown headings are taken for. */
  readonly taken: TakenHeadings;
  /** Whether the records below can be read at all. */
  readonly isReadable: boolean;
  readonly seen: readonly Seen[];
}

/** Records among which a header is looked for. */
export const headRecords = 64;

/** Finds the header among the first records, by the declared headings where there are any, else by shape. */
export function findHeader(head: readonly HeadRecord[], options: HeaderOptions): HeaderPlan {
  const [first, ...others] = head;
  if (!first || !isSeparatorHint(first)) return findHeaderBelow(head, options);
  const plan = findHeaderBelow(others, options);
  return { ...plan, classes: ["titles", ...plan.classes] };
}

function findHeaderBelow(head: readonly HeadRecord[], options: HeaderOptions): HeaderPlan {
  const { layout, columns, delimiter } = options;
  const first = head.find(({ cells, broken }) => broken || !isBlankRecord(cells));
  if (!first)
    return {
      ...noTable,
      ...readAbove(head, { titleRows: head.length }),
      seen: [[emptyFile, { line: 1 }]],
    };
  const other = otherDelimiter(head, delimiter);
  if (other)
    return unreadable(
      first,
      delimiter === "" ? columnsInOneCell : delimiterMismatch(delimiter, other),
    );
  if (first.broken) return unreadable(first, brokenQuote(first.broken.trouble));
  const start = startOfHeader(head, layout, columns);
  const above = readAbove(head.slice(0, start), layout);
  const below = head.slice(start);
  const isKnown = columns?.length && matchHeadings(below[0]!.cells, columns).found > 0;
  const isHeaderless = !isKnown && layout.headerRows === undefined && looksLikeData(below);
  return isHeaderless ? withoutHeader(below, above) : readHeader(below, above, options);
}

interface Above {
  readonly classes: readonly RecordClass[];
  readonly titles: readonly HeadRecord[];
  readonly seen: readonly Seen[];
}

/** Titles and blank records above the header, refused where the layout doesn't allow them. */
function readAbove(above: readonly HeadRecord[], layout: Layout): Above {
  const isAllowed = above.length <= (layout.titleRows ?? 0);
  const seen = above.flatMap((record): Seen[] => {
    if (isAllowed && !record.broken) return [];
    return [
      [troubleAbove(record), { line: record.broken?.line ?? record.line, received: record.raw }],
    ];
  });
  const classes = above.map(classAbove);
  return { classes, titles: above.filter((_, i) => classes[i] === "titles"), seen };
}

function classAbove({ cells, broken }: HeadRecord): RecordClass {
  if (broken) return "rejected";
  return isBlankRecord(cells) ? "blank" : "titles";
}

function troubleAbove({ cells, broken }: HeadRecord): Trouble {
  if (broken) return brokenQuote(broken.trouble);
  return isBlankRecord(cells) ? blankRow : titleRow;
}

function readHeader(head: readonly HeadRecord[], above: Above, options: HeaderOptions): HeaderPlan {
  const { layout } = options;
  const isSplit = layout.headerRows === undefined && isFirstOfTwo(head);
  const count = isSplit ? 2 : (layout.headerRows ?? 1);
  const rows = head.slice(0, count).map(({ cells }) => cells);
  const names = nameIndex(joinHeadings(rows), layout);
  const second = head[1];
  const below = head.slice(count);
  const judged = judgeNames(
    names,
    { first: head[0]!, layout, cellsOf: cellsIn(names, below) },
    options,
  );
  const split: Seen[] =
    isSplit && second ? [[multiRowHeader, { line: second.line, received: second.raw }]] : [];
  return {
    classes: [...above.classes, ...rows.map((): RecordClass => "header")],
    names,
    width: names.length,
    rows,
    place: { line: head[0]!.line, received: head[0]!.raw },
    titles: above.titles,
    numeric: numericColumns(below, names.length),
    taken: judged.taken,
    isReadable: true,
    seen: [...above.seen, ...split, ...judged.troubles],
  };
}

function nameIndex(names: readonly string[], { indexColumn }: Layout): readonly string[] {
  const [first = "", ...others] = names;
  return indexColumn !== undefined && isBlank(first) ? [indexColumn, ...others] : names;
}

/** The first cells below a heading, where records are as wide as the header. */
const cellsIn =
  (names: readonly string[], below: readonly HeadRecord[]) =>
  (heading: string): readonly string[] => {
    const index = names.indexOf(heading);
    return below.flatMap(({ cells }) => (cells.length === names.length ? [cells[index]!] : []));
  };

function judgeNames(
  names: readonly string[],
  header: JudgedHeader,
  { columns }: HeaderOptions,
): JudgedHeadings {
  const { first } = header;
  const cleaned = names.map(cleanText);
  const own = cleaned.flatMap((name, i): Seen[] => {
    const column = names[i]!;
    const sighting = { line: first.line, column, received: column };
    if (name === "") return [[blankHeader(i + 1), { ...sighting, received: first.raw }]];
    const earlier = cleaned.indexOf(name);
    return earlier < i ? [[duplicateHeader(i + 1, earlier + 1), sighting]] : [];
  });
  if (!columns?.length) return { troubles: own, taken: noneTaken };
  const { troubles, taken } = matchHeadings(names, columns).judge(header);
  return { troubles: [...own, ...troubles], taken };
}

function withoutHeader(below: readonly HeadRecord[], above: Above): HeaderPlan {
  const { line, raw, cells } = below[0]!;
  const width = cells.length;
  const seen: Seen[] = [...above.seen, [noHeader, { line, received: raw }]];
  return {
    ...noTable,
    ...above,
    width,
    place: { line, received: raw },
    numeric: numericColumns(below, width),
    isReadable: true,
    seen,
  };
}

function unreadable({ line, raw, broken }: HeadRecord, trouble: Trouble): HeaderPlan {
  return { ...noTable, seen: [[trouble, { line: broken?.line ?? line, received: raw }]] };
}

const noTable = {
  classes: [],
  names: [],
  width: 0,
  rows: [],
  place: { line: 1, received: "" },
  titles: [],
  numeric: [],
  taken: noneTaken,
  isReadable: false,
} as const;

function numericColumns(data: readonly HeadRecord[], width: number): readonly number[] {
  const gap = data.findIndex(({ cells, broken }) => !broken && isBlankRecord(cells));
  const records = data
    .slice(0, gap < 0 ? undefined : gap)
    .filter(({ cells }) => cells.length === width);
  return Array.from({ length: width }, (_, i) => i).filter((i) => {
    const filled = records.map(({ cells }) => cells[i]!).filter((cell) => !isBlank(cell));
    return filled.length > 0 && filled.every(isNumberLike);
  });
}
