/** A digest over bytes handed in piece by piece; `digest` is lower-case hexadecimal and is asked once. */
export interface Hash {
  readonly update: (bytes: Uint8Array) => void;
  readonly digest: () => string;
}

/** SHA-256 (FIPS 180-4) for where no native streaming digest is at hand, as in a browser. */
export function createSha256(): Hash {
  const state = Int32Array.from(initialState);
  const block = new Uint8Array(64);
  let filled = 0;
  let total = 0;

  const update = (bytes: Uint8Array): void => {
    total += bytes.length;
    let read = 0;
    while (read < bytes.length) {
      if (filled === 0 && bytes.length - read >= 64) {
        compress(state, bytes, read);
        read += 64;
        continue;
      }
      const taken = Math.min(64 - filled, bytes.length - read);
      block.set(bytes.subarray(read, read + taken), filled);
      filled += taken;
      read += taken;
      if (filled < 64) continue;
      compress(state, block, 0);
      filled = 0;
    }
  };

  const digest = (): string => {
    const bits = total * 8;
    const padding = new Uint8Array((filled < 56 ? 64 : 128) - filled);
    padding[0] = 0x80;
    const tail = new DataView(padding.buffer);
    tail.setUint32(padding.length - 8, Math.floor(bits / 2 ** 32));
    tail.setUint32(padding.length - 4, bits >>> 0);
    update(padding);
    return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  };

  return { update, digest };
}

const schedule = new Int32Array(64);

function compress(state: Int32Array, bytes: Uint8Array, at: number): void {
  const w = schedule;
  for (let i = 0, j = at; i < 16; i++, j += 4)
    w[i] = (bytes[j]! << 24) | (bytes[j + 1]! << 16) | (bytes[j + 2]! << 8) | bytes[j + 3]!;
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15]!;
    const y = w[i - 2]!;
    const small0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const small1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = (((w[i - 16]! + small0) | 0) + ((w[i - 7]! + small1) | 0)) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const big1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 =
      (((h + big1) | 0) + ((((e & f) ^ (~e & g)) + ((constants[i]! + w[i]!) | 0)) | 0)) | 0;
    const big0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = state[0]! + a;
  state[1] = state[1]! + b;
  state[2] = state[2]! + c;
  state[3] = state[3]! + d;
  state[4] = state[4]! + e;
  state[5] = state[5]! + f;
  state[6] = state[6]! + g;
  state[7] = state[7]! + h;
}

// The first 32 bits of the fractional parts of the square roots of the first 8 primes,
// and of the cube roots of the first 64.
const primes = firstPrimes(64);
const initialState = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++)
    if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}
