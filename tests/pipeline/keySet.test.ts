import { describe, expect, it } from "vitest";
import { addNumber, beginKey, endKey, hashText } from "../../src/pipeline/check/keyHash.ts";
import { createKeySet, lanes } from "../../src/pipeline/check/keySet.ts";

const key = new Uint32Array(lanes);

function keyOf(...parts: readonly number[]): Uint32Array {
  beginKey(key);
  for (const part of parts) addNumber(key, part);
  endKey(key);
  return key;
}

describe("a key set", () => {
  it("knows each of 300,000 keys again by its first line, and no other", () => {
    const keys = createKeySet();
    const total = 300_000;
    for (let i = 0; i < total; i++)
      if (keys.add(keyOf(i, 2567), i + 2) !== 0) expect.fail(`key seen: ${i}`);
    for (let i = 0; i < total; i += 97) expect(keys.add(keyOf(i, 2567), 9)).toBe(i + 2);
    expect(keys.add(keyOf(1, 2568), 5)).toBe(0);
  });

  it("takes keys apart that differ in the order of their parts or in what is missing", () => {
    const keys = createKeySet();
    const parts = [[1, 2], [2, 1], [NaN, 1], [1, NaN], [1], [0, 1]];
    expect(parts.map((part) => keys.add(keyOf(...part), 3))).toEqual([0, 0, 0, 0, 0, 0]);
    expect(parts.map((part) => keys.add(keyOf(...part), 4))).toEqual([3, 3, 3, 3, 3, 3]);
  });

  it("hashes texts so that every lane differs", () => {
    const hashes = new Uint32Array(lanes * 2);
    hashText("50070101", hashes, 0);
    hashText("50070102", hashes, lanes);
    expect(new Set(hashes).size).toBe(lanes * 2);
  });
});
