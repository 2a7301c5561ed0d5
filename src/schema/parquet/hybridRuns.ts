/**
 * Writes small whole numbers of `width` bits as Parquet's mixture of runs and packed groups: eight or
 * more equal ones as one run, the others in groups of eight.
 */
export function encodeRuns(values: Int32Array, width: number): Uint8Array {
  if (width > widest) throw new RangeError(`run width too large: ${width}`);
  const bytes = new Uint8Array(values.length * 4 + 16);
  let at = 0;
  let packedFrom = 0;
  for (let i = 0; i < values.length;) {
    const run = runLength(values, i);
    if (run < 8) {
      i = Math.min(i + 8, values.length);
      continue;
    }
    at = writePacked(bytes, at, values, packedFrom, i, width);
    at = writeVarint(bytes, at, run << 1);
    for (let shift = 0; shift < width; shift += 8) bytes[at++] = values[i]! >>> shift;
    i += run;
    packedFrom = i;
  }
  at = writePacked(bytes, at, values, packedFrom, values.length, width);
  return bytes.subarray(0, at);
}

const widest = 24;

function runLength(values: Int32Array, start: number): number {
  const value = values[start];
  let end = start + 1;
  while (end < values.length && values[end] === value) end++;
  return end - start;
}

/** Groups of eight, the last filled up with zeros. */
function writePacked(
  bytes: Uint8Array,
  start: number,
  values: Int32Array,
  from: number,
  to: number,
  width: number,
): number {
  if (from === to) return start;
  const groups = Math.ceil((to - from) / 8);
  let at = writeVarint(bytes, start, (groups << 1) | 1);
  const end = at + groups * width;
  let pending = 0;
  let bits = 0;
  for (let i = from; i < to; i++) {
    pending |= values[i]! << bits;
    for (bits += width; bits >= 8; bits -= 8) {
      bytes[at++] = pending;
      pending >>>= 8;
    }
  }
  if (bits > 0) bytes[at++] = pending;
  return end;
}

function writeVarint(bytes: Uint8Array, start: number, value: number): number {
  let at = start;
  let rest = value;
  for (; rest >= 0x80; rest >>>= 7) bytes[at++] = (rest & 0x7f) | 0x80;
  bytes[at++] = rest;
  return at;
}
