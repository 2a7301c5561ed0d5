import { lanes, type KeyHash } from "./keySet.ts";

/** Begins the hash of a key. */
export function beginKey(key: KeyHash): void {
  for (let lane = 0; lane < lanes; lane++) key[lane] = seeds[lane]!;
}

/** Adds a part of a key by the hashes of its text, which stand from `at` on. */
export function addHashes(key: KeyHash, hashes: Uint32Array, at: number): void {
  for (let lane = 0; lane < lanes; lane++) key[lane] = mix(key[lane]!, hashes[at + lane]!, lane);
}

/** Adds a part of a key that is a number; NaN stands for null. */
export function addNumber(key: KeyHash, number: number): void {
  double[0] = number === 0 ? 0 : number;
  for (let lane = 0; lane < lanes; lane++)
    key[lane] = mix(mix(key[lane]!, words[0]!, lane), words[1]!, lane);
}

/** Spreads the last part over all bits. */
export function endKey(key: KeyHash): void {
  for (let lane = 0; lane < lanes; lane++) key[lane] = spread(key[lane]!);
}

/** The hashes of a text, written from `at` on. */
export function hashText(text: string, hashes: Uint32Array, at: number): void {
  for (let lane = 0; lane < lanes; lane++) {
    let hash = seeds[lane]! ^ text.length;
    for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i), lane);
    hashes[at + lane] = spread(hash);
  }
}

// Each lane is MurmurHash3 (32 bits) with constants of its own, so that the lanes go different ways.
const seeds = [0x9747b28c, 0x3c6ef372, 0xa54ff53a];
const factors = [0xcc9e2d51, 0x239b961b, 0xab0e9789];
const otherFactors = [0x1b873593, 0xa1e38b93, 0x5bd1e995];

function mix(hash: number, word: number, lane: number): number {
  const scattered = Math.imul(word, factors[lane]!);
  const turned = Math.imul((scattered << 15) | (scattered >>> 17), otherFactors[lane]!);
  const mixed = hash ^ turned;
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

function spread(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
