import { byteOrderMark, utf16ByPattern, type Encoding } from "./encoding.ts";
import { createThaiJudge } from "./thaiJudge.ts";
import { completeLength, firstInvalid } from "./utf8.ts";

/** Where bytes stop being text, and why. */
export interface DecodeFailure {
  /** Offset of the first byte that can't be read, from 0. */
  readonly offset: number;
  readonly reason: "undecodable" | "mixed" | "cut_off" | "not_thai" | "stray_mark";
  /** The bytes there, in hexadecimal. */
  readonly received: string;
}

/** Turns bytes into text as they come; what the encoding is may only be certain at the end. */
export interface Decoder {
  /** The text that has become certain; the first piece decides on byte order marks and UTF-16, so it is at least `headLength` long unless the file is shorter. */
  readonly push: (bytes: Uint8Array, last: boolean) => string;
  readonly encoding: () => Encoding;
  readonly hasByteOrderMark: () => boolean;
  /** Bytes decoded so far. */
  readonly offset: () => number;
  /** Set once; nothing after it is decoded. */
  readonly failure: () => DecodeFailure | null;
}

export const headLength = 4096;

/**
 * UTF-8 when all bytes are valid UTF-8, else windows-874 when its letters make Thai. Letters outside ASCII
 * that don't settle it, such as one dash, are held back until Thai text does, at most for this long.
 */
export const heldLength = 16 * 1024 * 1024;

export function createDecoder({ hold = heldLength } = {}): Decoder {
  let encoding: Encoding = "utf-8";
  let marked = false;
  let failure: DecodeFailure | null = null;
  let read: Reader = readFirst;
  let carry = new Uint8Array(0);
  let offset = 0;
  let held: Uint8Array[] = [];
  let lastTwo = new Uint8Array(0);
  let heldBytes = 0;
  let judge = createThaiJudge();

  function push(bytes: Uint8Array, last: boolean): string {
    if (failure) return "";
    const whole = carry.length === 0 ? bytes : concat([carry, bytes]);
    carry = new Uint8Array(0);
    return read(whole, last);
  }

  function readFirst(bytes: Uint8Array, last: boolean): string {
    const mark = byteOrderMark(bytes);
    marked = mark !== null;
    const utf16 = mark ? null : utf16ByPattern(bytes);
    encoding = mark?.encoding ?? utf16 ?? "utf-8";
    read = encoding === "utf-8" ? (mark ? readUtf8 : readUndecided) : readUtf16;
    const skipped = mark?.length ?? 0;
    offset = skipped;
    return read(bytes.subarray(skipped), last);
  }

  /** All bytes so far are valid UTF-8, and none of them shows that they aren't windows-874. */
  function readUndecided(bytes: Uint8Array, last: boolean): string {
    const complete = bytes.subarray(0, last ? bytes.length : completeLength(bytes));
    const text = decodeUtf8(complete);
    if (text === null) return settle(bytes, last);
    keep(bytes, complete.length);
    if (text.length === complete.length && held.length === 0) {
      lastTwo = concat([lastTwo, complete]).slice(-2);
      return advance(text, complete.length);
    }
    held.push(complete);
    heldBytes += complete.length;
    if (!last && heldBytes < hold && !thaiPair.test(text)) return "";
    read = readUtf8;
    const known = concat(held);
    held = [];
    return advance(decodeUtf8(known) ?? "", known.length);
  }

  /** Invalid UTF-8 has come: windows-874, unless Thai in UTF-8 stands before it. */
  function settle(bytes: Uint8Array, last: boolean): string {
    const whole = concat([...held, bytes]);
    const valid = whole.subarray(0, firstInvalid(whole));
    const isUtf8 = thaiPair.test(decodeUtf8(valid) ?? "");
    if (!isUtf8) encoding = "windows-874";
    judge = createThaiJudge(String.fromCharCode(...lastTwo));
    read = isUtf8 ? readUtf8 : readLikelyThai;
    held = [];
    heldBytes = 0;
    return read(whole, last);
  }

  function readUtf8(bytes: Uint8Array, last: boolean): string {
    const complete = bytes.subarray(0, last ? bytes.length : completeLength(bytes));
    const text = decodeUtf8(complete);
    if (text === null) return failUtf8(bytes);
    keep(bytes, complete.length);
    return advance(text, complete.length);
  }

  function failUtf8(bytes: Uint8Array): string {
    const at = firstInvalid(bytes);
    const isCut = at + 4 > bytes.length && completeLength(bytes.subarray(at)) === 0;
    fail(bytes, at, isCut ? "cut_off" : "mixed");
    return advance(decodeUtf8(bytes.subarray(0, at)) ?? "", at);
  }

  /** Bytes that are no UTF-8 and may be windows-874, held back until their letters tell. */
  function readLikelyThai(bytes: Uint8Array, last: boolean): string {
    const text = windows874.decode(bytes);
    const unknown = foreign.test(text) ? text.search(unassigned) : -1;
    judge.weigh(unknown < 0 ? text : text.slice(0, unknown));
    held.push(bytes);
    heldBytes += bytes.length;
    const isOver = unknown >= 0 || last || heldBytes >= hold;
    const isForeign = judge.verdict() === "foreign" || (isOver && judge.isForeign());
    if (!isForeign && !isOver && judge.verdict() === null) return "";
    const whole = concat(held);
    held = [];
    if (!isForeign) {
      read = readThai;
      return readThai(whole);
    }
    fail(whole, judge.oddAt(), "not_thai");
    return advance(windows874.decode(whole.subarray(0, judge.oddAt())), judge.oddAt());
  }

  function readThai(bytes: Uint8Array): string {
    const text = windows874.decode(bytes);
    const stray = strayMark(bytes);
    const odd = foreign.test(text) ? text.search(unassigned) : -1;
    const at = stray >= 0 && (odd < 0 || stray < odd) ? stray : odd;
    const before = concat([lastTwo, at < 0 ? bytes.subarray(-2) : bytes.subarray(0, at)]);
    lastTwo = before.slice(-2);
    if (at < 0) return advance(text, bytes.length);
    if (at === stray) fail(bytes, at, "stray_mark");
    else fail(bytes, at, isUtf8Opening(lastTwo) ? "mixed" : "undecodable");
    return advance(text.slice(0, at), at);
  }

  /** Where a Thai mark stands on a Latin letter: the rest of the file is Thai, but this word is not. */
  function strayMark(bytes: Uint8Array): number {
    let before = lastTwo.at(-1) ?? 0;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte >= firstMark && isMark[byte] === 1 && isLatin[before] === 1) return at;
      before = byte;
    }
    return -1;
  }

  /** A lone half of a surrogate pair comes out as U+FFFD, which is damage like any other. */
  function readUtf16(bytes: Uint8Array, last: boolean): string {
    const even = bytes.length - (bytes.length % 2);
    const complete = !last && endsInHighSurrogate(bytes, even) ? even - 2 : even;
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    const text = decoder.decode(bytes.subarray(0, complete));
    if (last && even < bytes.length) fail(bytes, even, "cut_off");
    else keep(bytes, complete);
    return advance(text, complete);
  }

  function endsInHighSurrogate(bytes: Uint8Array, even: number): boolean {
    const high = bytes[encoding === "utf-16le" ? even - 1 : even - 2] ?? 0;
    return even > 0 && (high & 0xfc) === 0xd8;
  }

  function keep(bytes: Uint8Array, from: number): void {
    carry = bytes.slice(from);
  }

  function advance(text: string, length: number): string {
    offset += length;
    return text;
  }

  function fail(bytes: Uint8Array, at: number, reason: DecodeFailure["reason"]): void {
    failure = { offset: offset + at, reason, received: hexadecimal(bytes.subarray(at, at + 8)) };
  }

  return {
    push,
    encoding: () => encoding,
    hasByteOrderMark: () => marked,
    offset: () => offset,
    failure: () => failure,
  };
}

type Reader = (bytes: Uint8Array, last: boolean) => string;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const windows874 = new TextDecoder("windows-874");

// Two Thai letters in UTF-8 are six bytes that spell no Thai word in windows-874.
const thaiPair = /[\u0e01-\u0e5b]{2}/;

/** The bytes of windows-874 whose letter matches. */
const bytesOf = (letter: RegExp): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) =>
    letter.test(windows874.decode(Uint8Array.of(byte))) ? 1 : 0,
  );

const isLatin = bytesOf(/[A-Za-z]/);
const isMark = bytesOf(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/);
const firstMark = isMark.indexOf(1);

const foreign = /[^\x01-\x7f\u0e01-\u0e5b]/;

// Bytes without a letter come out as U+FFFD, as controls or as private use, depending on the decoder.
const unassigned = /[\u0080-\u009f\ue000-\uf8ff\ufffd]/;

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** Whether two bytes open a Thai letter written in UTF-8. */
const isUtf8Opening = ([first, second]: Uint8Array): boolean =>
  first === 0xe0 && (second === 0xb8 || second === 0xb9);

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const hexadecimal = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join(" ");
