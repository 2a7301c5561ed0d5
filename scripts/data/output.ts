import type { Writable } from "node:stream";

/** Writes the pieces one after another and returns when all of them have left, however slow the reader is. */
export async function writeAll(stream: Writable, pieces: Iterable<string>): Promise<void> {
  for (const batch of batches(pieces)) {
    if (!(await write(stream, batch))) return;
  }
}

const batchLength = 64 * 1024;

function* batches(pieces: Iterable<string>): Generator<string> {
  let batch = "";
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < batchLength) continue;
    yield batch;
    batch = "";
  }
  if (batch !== "") yield batch;
}

/** False when nobody reads any longer, as after `| head`. */
function write(stream: Writable, text: string): Promise<boolean> {
  return new Promise((resolve) => stream.write(text, (error) => resolve(!error)));
}
