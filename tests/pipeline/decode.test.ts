import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDecoder, headLength, type Decoder } from "../../src/pipeline/decode/decode.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Thai letters stand in windows-874 at their Unicode place less 0xD60. */
const thai874 = (text: string): Uint8Array =>
  Uint8Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    return code > 0x7f ? code - 0xd60 : code;
  });

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) bytes.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(bytes.buffer);
};

const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

function decode(bytes: Uint8Array, size = bytes.length, decoder: Decoder = createDecoder()) {
  let text = "";
  const first = Math.max(size, headLength);
  let at = 0;
  do {
    const end = Math.min(at + (at === 0 ? first : size), bytes.length);
    text += decoder.push(bytes.subarray(at, end), end === bytes.length);
    at = end;
  } while (at < bytes.length);
  return {
    text,
    encoding: decoder.encoding(),
    failure: decoder.failure(),
    offset: decoder.offset(),
  };
}

describe("createDecoder", () => {
  it.each([
    ["ascii", utf8("a,b\n"), "utf-8", "a,b\n"],
    ["UTF-8", utf8("จังหวัด,ปี\n"), "utf-8", "จังหวัด,ปี\n"],
    ["UTF-8 behind its mark", utf8("\ufeffจังหวัด\n"), "utf-8", "จังหวัด\n"],
    ["windows-874", thai874("จังหวัด,ปี\n"), "windows-874", "จังหวัด,ปี\n"],
    [
      "two windows-874 letters that are valid UTF-8",
      thai874("a,ยก\nb,ไทย\n"),
      "windows-874",
      "a,ยก\nb,ไทย\n",
    ],
    ["UTF-16LE behind its mark", join([0xff, 0xfe], utf16("ก,ข\n", true)), "utf-16le", "ก,ข\n"],
    ["UTF-16BE behind its mark", join([0xfe, 0xff], utf16("ก,ข\n", false)), "utf-16be", "ก,ข\n"],
    ["UTF-16LE by its NULs", utf16("จังหวัด,ปี\r\n", true), "utf-16le", "จังหวัด,ปี\r\n"],
    ["UTF-16BE by its NULs", utf16("จังหวัด – “ปี”,1\r\n", false), "utf-16be", "จังหวัด – “ปี”,1\r\n"],
    ["one NUL, which makes no UTF-16", utf8("a,\0b\n"), "utf-8", "a,\0b\n"],
  ])("reads %s", (_, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({ text, encoding, failure: null, offset: bytes.length });
  });

  it("still decides rightly when the first Thai letter comes after ten million bytes", () => {
    const ascii = new Uint8Array(10_000_000).fill(0x61);
    for (const [bytes, encoding] of [
      [thai874("ลำปาง"), "windows-874"],
      [utf8("ลำปาง"), "utf-8"],
    ] as const) {
      const whole = new Uint8Array(ascii.length + bytes.length);
      whole.set(ascii);
      whole.set(bytes, ascii.length);
      const read = decode(whole, 65_536);
      expect(read.encoding).toBe(encoding);
      expect(read.text.slice(ascii.length)).toBe("ลำปาง");
    }
  });

  it.each([
    ["a byte that windows-874 has no letter for", join(thai874("กข"), [0xdb]), "undecodable", 2],
    ["a control that windows-874 leaves unassigned", join(thai874("กข"), [0x81]), "undecodable", 2],
    ["windows-874 after UTF-8", join(utf8("ลำปาง"), thai874("ลำปาง")), "mixed", 15],
    ["UTF-8 after windows-874", join(thai874("ไทย,"), utf8("ก")), "mixed", 6],
    ["UTF-8 that breaks off", utf8("ลำปาง").subarray(0, 14), "cut_off", 12],
    ["invalid bytes behind a UTF-8 mark", join([0xef, 0xbb, 0xbf], thai874("ไทย")), "mixed", 3],
    ["half a letter of UTF-16", join([0xff, 0xfe], utf16("กข", true), [0x01]), "cut_off", 6],
  ])("refuses %s, and says where", (_, bytes, reason, offset) => {
    expect(decode(bytes).failure).toMatchObject({ reason, offset });
  });

  it("keeps the text before the bytes it refuses, and nothing after", () => {
    expect(decode(join(utf8("ลำปาง\n"), [0xff], utf8("ลำพูน"))).text).toBe("ลำปาง\n");
  });

  it("gives up waiting for Thai after so many undecided bytes", () => {
    const decoder = createDecoder({ hold: 10 });
    expect(decoder.push(utf8("5–6,".repeat(4)), false)).toBe("5–6,".repeat(4));
    expect(decoder.push(thai874("ไทย"), true)).toBe("");
    expect(decoder.failure()?.reason).toBe("mixed");
  });

  it("reads the same however long the pieces are", () => {
    const letters = fc.constantFrom("ก", "ยก", "ลำปาง", "a", ",", "\n", "–", "é", "😀", "\u0085");
    const pieces = fc.array(
      fc.oneof(
        { weight: 4, arbitrary: letters.map(utf8) },
        { weight: 1, arbitrary: fc.constantFrom("ก", "ยก", "ฟ้า").map(thai874) },
        { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2 }) },
      ),
      { maxLength: 60 },
    );
    const padding = utf8("a".repeat(headLength));
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 40 }), (parts, size) => {
        const bytes = join(padding, ...parts);
        const { text, encoding, failure } = decode(bytes);
        const cut = decode(bytes, size);
        expect(cut.encoding).toBe(encoding);
        expect(cut.failure).toEqual(failure && { ...failure, received: expect.any(String) });
        expect(cut.text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
