import type { Era } from "./buddhistYear.ts";

/** What a file says of its years outside the cell that writes one: in a heading, a title, or the folder it lies in. */
export interface YearContext {
  /** The era that the file writes its years in, where it says so. */
  readonly era?: Era | undefined;
  /** The fiscal year that the whole file is filed under, as its Buddhist year. */
  readonly fiscalYear?: number | undefined;
}

/** The era that some texts write their years in: the one of their era words and four-digit years, where that is one. */
export function eraIn(texts: readonly string[]): Era | undefined {
  const eras = new Set(texts.flatMap(erasOf));
  const [era] = eras;
  return eras.size === 1 ? era : undefined;
}

function erasOf(text: string): Era[] {
  const buddhist = /พ\.? ?ศ\.?(?![ก-๙])|(?<![\d๐-๙])(?:2[45]\d\d|๒[๔๕][๐-๙]{2})(?![\d๐-๙])/.test(
    text,
  );
  const common = /ค\.? ?ศ\.?(?![ก-๙])|(?<![\d๐-๙])(?:19[4-9]\d|20\d\d)(?![\d๐-๙])/.test(text);
  return [...(buddhist ? ["BE" as const] : []), ...(common ? ["CE" as const] : [])];
}
