import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import { decompress } from "fzstd";
import { describe, expect, it } from "vitest";
import { decompressWhole } from "../../src/schema/parquet/decompressWhole.ts";

describe("a page of a Parquet file", () => {
  // A page of a made-up table of a million rows.
  const frame = readFileSync(join(import.meta.dirname, "refusedFrame.zst"));
  const right = new Uint8Array(zstdDecompressSync(frame));

  it("is read though the decoder refuses it where it is handed a buffer", () => {
    expect(() => decompress(frame, new Uint8Array(right.length))).toThrow(RangeError);
    expect(new Uint8Array(decompressWhole(frame))).toEqual(right);
  });
});
