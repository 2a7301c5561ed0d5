/** The encodings that exports come in, by the names the web knows them by. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-874";

export interface ByteOrderMark {
  readonly encoding: Encoding;
  readonly length: number;
}

export function byteOrderMark(head: Uint8Array): ByteOrderMark | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
    return { encoding: "utf-8", length: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: "utf-16be", length: 2 };
  return null;
}

/**
 * UTF-16 without a byte order mark: every other byte is the high half of a letter, which in a Thai
 * table is 00 (Latin, digits, commas), 0E (Thai) or 20 (dashes and quotes).
 */
export function utf16ByPattern(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  const pairs = Math.floor(head.length / 2);
  if (pairs === 0) return null;
  if (isHighHalf(head, 1, pairs)) return "utf-16le";
  if (isHighHalf(head, 0, pairs)) return "utf-16be";
  return null;
}

function isHighHalf(head: Uint8Array, first: number, pairs: number): boolean {
  let nul = 0;
  let known = 0;
  let nulInLowHalf = 0;
  for (let i = 0; i < pairs; i++) {
    const high = head[2 * i + first];
    if (high === 0) nul++;
    if (high === 0 || high === 0x0e || high === 0x20) known++;
    if (head[2 * i + 1 - first] === 0) nulInLowHalf++;
  }
  return nul > 0 && nulInLowHalf === 0 && known >= pairs * 0.95;
}
