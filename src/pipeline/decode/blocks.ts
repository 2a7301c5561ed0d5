/**
 * Cuts bytes that come in pieces of any size into blocks of one size, the last one shorter, so that
 * nothing read from them depends on how they came.
 */
export interface Blocks {
  readonly push: (bytes: Uint8Array) => Iterable<Uint8Array>;
  /** What is left, shorter than a block and maybe empty. */
  readonly rest: () => Uint8Array;
}

export function createBlocks(size: number): Blocks {
  let block = new Uint8Array(size);
  let filled = 0;

  function* push(bytes: Uint8Array): Iterable<Uint8Array> {
    let at = 0;
    while (at < bytes.length) {
      if (filled === 0 && bytes.length - at > size) {
        yield bytes.subarray(at, at + size);
        at += size;
        continue;
      }
      if (filled === size) {
        yield block;
        block = new Uint8Array(size);
        filled = 0;
      }
      const taken = Math.min(size - filled, bytes.length - at);
      block.set(bytes.subarray(at, at + taken), filled);
      filled += taken;
      at += taken;
    }
  }

  return { push, rest: () => block.subarray(0, filled) };
}
