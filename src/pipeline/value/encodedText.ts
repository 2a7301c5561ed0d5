import { accept, refuse, type Reading } from "../../words/reading/reading.ts";
import { findDamage } from "../decode/damage.ts";
import { createDecoder } from "../decode/decode.ts";
import { damaged, undecodable } from "../read/encodingTrouble.ts";
import type { Encoding } from "../decode/encoding.ts";
import { hexForm } from "./questionTrouble.ts";
import type { Trouble } from "../read/report.ts";

/** A text and the encoding its bytes were in. */
export interface EncodedText {
  readonly encoding: Encoding;
  readonly text: string;
}

/** Reads bytes written in hexadecimal, such as `E0 B8 81`, as a file of these bytes would be read. */
export function readHexadecimal(hex: string): Reading<EncodedText> {
  const digits = hex.replace(/\s+/g, "");
  if (digits.length % 2 === 1 || /[^\da-f]/i.test(digits)) return hexForm();
  const bytes = Uint8Array.from({ length: digits.length / 2 }, (_, i) =>
    Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16),
  );
  return readBytes(bytes);
}

/** Looks for the damage that a wrong conversion has left in a text. */
export function readReceived(text: string): Reading<EncodedText> {
  return undamaged({ encoding: "utf-8", text: text.toWellFormed() });
}

function readBytes(bytes: Uint8Array): Reading<EncodedText> {
  const decoder = createDecoder();
  const text = decoder.push(bytes, true);
  const failure = decoder.failure();
  return failure
    ? refuseTrouble(undecodable(decoder.encoding(), failure))
    : undamaged({ encoding: decoder.encoding(), text });
}

function undamaged({ encoding, text }: EncodedText): Reading<EncodedText> {
  const [first] = findDamage(text).toSorted((a, b) => a.index - b.index);
  if (!first) return accept({ encoding, text });
  const before = text.slice(0, first.index);
  return refuseTrouble(damaged(first.kind, encoding, byteLength(before, encoding)));
}

const refuseTrouble = ({ code, expected, advice }: Trouble): Reading<never> =>
  refuse(code, expected, advice);

function byteLength(text: string, encoding: Encoding): number {
  if (encoding === "utf-8") return new TextEncoder().encode(text).length;
  return encoding === "windows-874" ? text.length : text.length * 2;
}
