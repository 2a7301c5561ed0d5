import type { Encoding } from "../decode/encoding.ts";

/** A text in an encoding; null where a letter has no bytes in it. */
export function encode(text: string, encoding: Encoding): Uint8Array | null {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "windows-874") return encodeThai(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++)
    view.setUint16(i * 2, text.charCodeAt(i), encoding === "utf-16le");
  return bytes;
}

function encodeThai(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = thaiBytes.get(text.charCodeAt(i));
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}

const windows874 = new TextDecoder("windows-874");

const thaiBytes: ReadonlyMap<number, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    windows874.decode(Uint8Array.of(byte)).charCodeAt(0),
    byte,
  ]),
);
