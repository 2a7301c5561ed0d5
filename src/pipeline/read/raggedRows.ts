import { isBlank, isNumberLike } from "./cell.ts";
import type { HeaderPlan } from "./header.ts";
import { headerWidth, type OddWidth } from "./headerTrouble.ts";
import { raggedRow } from "./recordTrouble.ts";
import type { Report } from "./report.ts";
import type { RawRecord } from "../../schema/csv/tokenize.ts";

/** Rows that have more or fewer cells than the header, told once the file is read: each by itself, or the header for them all. */
export interface RaggedRows {
  readonly add: (record: RawRecord, received: string) => void;
  /** `fitting` rows have as many cells as the header. */
  readonly tell: (report: Report, fitting: number) => void;
}

interface SameWidth extends OddWidth {
  readonly places: { readonly line: number; readonly received: string }[];
}

export function createRaggedRows({ width, place }: HeaderPlan): RaggedRows {
  const byWidth = new Map<number, SameWidth>();

  function add({ line, cells }: RawRecord, received: string): void {
    const same = byWidth.get(cells.length) ?? noneOf(cells.length);
    byWidth.set(cells.length, {
      ...same,
      count: same.count + 1,
      lines: same.lines.length < mostLines ? [...same.lines, line] : same.lines,
      endsBlank: same.endsBlank && cells.slice(width).every(isBlank),
      beginsWithText: same.beginsWithText && !isNumberLike(cells[0] ?? ""),
    });
    if (same.places.length < mostPlaces) same.places.push({ line, received });
  }

  function tell(report: Report, fitting: number): void {
    for (const same of byWidth.values()) {
      // Where most rows agree with each other and not with the header, the header is the cause.
      if (same.count > 1 && same.count > fitting) report.add(headerWidth(width, same), place);
      else tellEach(report, same);
    }
  }

  /** Places past those kept are only counted. */
  function tellEach(report: Report, { cells, count, places }: SameWidth): void {
    const trouble = raggedRow(width, cells);
    for (const at of places) report.add(trouble, at);
    for (let more = places.length; more < count; more++) report.add(trouble);
  }

  return { add, tell };
}

const noneOf = (cells: number): SameWidth => ({
  cells,
  count: 0,
  lines: [],
  places: [],
  endsBlank: true,
  beginsWithText: true,
});

const mostLines = 3;
const mostPlaces = 1000;
