import type { Layout } from "../../schema/declare/layout.ts";
import type { CellSource } from "./cellSource.ts";
import { createDamageWatch } from "./damageWatch.ts";
import { createDecoder, type DecodeFailure } from "../decode/decode.ts";
import { notUtf8, undecodable } from "./encodingTrouble.ts";
import { lineEndingsCr, mixedLineEndings, noFinalNewline } from "./fileTrouble.ts";
import { fieldTooLong, type Limits, tooLarge } from "./limits.ts";
import { kindOfNotCsv, notCsv } from "./notCsv.ts";
import type { Report } from "./report.ts";
import { createTokenizer } from "../../schema/csv/tokenize.ts";

export interface TextSourceOptions {
  readonly layout: Layout;
  readonly delimiter: string;
  readonly limits: Limits;
  readonly report: Report;
}

/** Reads the records of a text whose cells are separated, in any encoding. */
export function createTextSource({
  layout,
  delimiter,
  limits,
  report,
}: TextSourceOptions): CellSource {
  const decoder = createDecoder();
  const tokenizer = createTokenizer({
    delimiter,
    loneCrIsText: layout.loneCrInFields,
    fieldLength: limits.fieldLength,
  });
  const watchDamage = createDamageWatch(decoder, tokenizer, report);
  let bytesSeen = 0;
  let isFirst = true;
  let isUnreadable = false;

  function* push(block: Uint8Array, isLast: boolean) {
    if (isFirst) refuseNotCsv(block);
    isFirst = false;
    if (isUnreadable) return;
    bytesSeen += block.length;
    const text = decoder.push(block, isLast);
    const failure = decoder.failure();
    if (failure) refuseUndecodable(failure, text);
    else watchDamage(text);
    yield tokenizer.push(text, isLast && !failure);
  }

  function refuseNotCsv(head: Uint8Array): void {
    const kind = kindOfNotCsv(head);
    if (!kind) return;
    report.add(notCsv(kind), { line: 1 });
    isUnreadable = true;
  }

  function refuseUndecodable(failure: DecodeFailure, textBefore: string): void {
    const line = tokenizer.lineAt(textBefore);
    report.add(undecodable(decoder.encoding(), failure), { line, received: failure.received });
    isUnreadable = true;
  }

  function isStopped(): boolean {
    const isEndless = tokenizer.waiting() > limits.fieldLength * 8;
    if (isEndless) report.add(fieldTooLong(limits), { line: tokenizer.line() });
    const isTooLarge = bytesSeen > limits.bytes;
    if (isTooLarge) report.add(tooLarge(limits));
    return isEndless || isTooLarge;
  }

  function end(): void {
    const encoding = decoder.encoding();
    const isForeign = encoding !== "utf-8" && encoding !== layout.encoding;
    if (isForeign && !isUnreadable) report.add(notUtf8(encoding));
    const newline = tokenizer.newline();
    const odd = tokenizer.oddLine();
    if (odd && layout.lineEndings !== "mixed") report.add(mixedLineEndings(newline), odd);
    if (newline === "cr" && layout.lineEndings !== "cr") report.add(lineEndingsCr);
    if (tokenizer.endsOpen()) report.add(noFinalNewline, { line: tokenizer.line() - 1 });
  }

  return {
    ...{ push, isStopped, end },
    isUnreadable: () => isUnreadable,
    form: () => ({ encoding: decoder.encoding(), newline: tokenizer.newline(), delimiter }),
  };
}
