import type { HeadRecord } from "./head.ts";

/**
 * Whether a file's first line is `sep=,`: a hint by which Excel knows the delimiter. A spreadsheet doesn't
 * show it, so nobody could delete it there; it is passed over.
 */
export const isSeparatorHint = ({ line, raw }: Pick<HeadRecord, "line" | "raw">): boolean =>
  line === 1 && /^"?sep=[,;\t|]"?[,;\t|]*$/i.test(raw.trim());
