/**
 * Wraps bytes as a Zstandard frame without compressing them (RFC 8878, raw blocks): what a browser can
 * write without a compressor, and any reader of Parquet can open.
 */
export function storedZstd(bytes: Uint8Array): Uint8Array {
  const blocks = Math.max(1, Math.ceil(bytes.length / blockBytes));
  const frame = new Uint8Array(headBytes + blocks * blockHeadBytes + bytes.length);
  const view = new DataView(frame.buffer);
  view.setUint32(0, magic, true);
  // One segment, its size in four bytes, no checksum.
  frame[4] = 0b1010_0000;
  view.setUint32(5, bytes.length, true);
  let at = headBytes;
  for (let block = 0; block < blocks; block++) {
    const part = bytes.subarray(block * blockBytes, (block + 1) * blockBytes);
    const isLast = block === blocks - 1 ? 1 : 0;
    const head = isLast | (part.length << 3);
    frame.set([head & 0xff, (head >> 8) & 0xff, (head >> 16) & 0xff], at);
    frame.set(part, at + blockHeadBytes);
    at += blockHeadBytes + part.length;
  }
  return frame;
}

const magic = 0xfd2f_b528;
const headBytes = 9;
const blockHeadBytes = 3;
const blockBytes = 128 * 1024;
