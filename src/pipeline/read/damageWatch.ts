import { findDamage, longestMark, type DamageKind } from "../decode/damage.ts";
import type { Decoder } from "../decode/decode.ts";
import type { Encoding } from "../decode/encoding.ts";
import { damaged } from "./encodingTrouble.ts";
import type { Report } from "./report.ts";
import type { Tokenizer } from "../../schema/csv/tokenize.ts";

/** Looks over each piece of decoded text before it is tokenized, and reports the first damage of each kind. */
export function createDamageWatch(decoder: Decoder, tokenizer: Tokenizer, report: Report) {
  const seen = new Set<DamageKind>();
  let lastLetters = "";

  return (text: string): void => {
    const seam = lastLetters + text.slice(0, longestMark);
    const acrossSeam = findDamage(seam).map(({ kind }) => ({ kind, index: 0 }));
    lastLetters = text === "" ? lastLetters : text.slice(-longestMark);
    for (const { kind, index } of [...findDamage(text), ...acrossSeam]) {
      if (seen.has(kind)) continue;
      seen.add(kind);
      const encoding = decoder.encoding();
      const offset = decoder.offset() - byteLength(text.slice(index), encoding);
      const line = tokenizer.lineAt(text.slice(0, index));
      report.add(damaged(kind, encoding, offset), { line, received: lineAround(text, index) });
    }
  };
}

function byteLength(text: string, encoding: Encoding): number {
  if (encoding === "utf-8") return new TextEncoder().encode(text).length;
  return encoding === "windows-874" ? text.length : text.length * 2;
}

/** The line that a place of a text stands on, or as much of it as the text has. */
function lineAround(text: string, index: number): string {
  const before = text.slice(0, index);
  const start = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  const end = text.slice(index).search(/[\r\n]/);
  return text.slice(start, end < 0 ? undefined : index + end);
}
