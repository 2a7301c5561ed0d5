import { jsonTroubles, type JsonTrouble, type JsonTroubleKind } from "./jsonTrouble.ts";

/** A text of a JSON file being read, character by character, with what it has got wrong so far. */
export interface JsonScan {
  readonly peek: () => string;
  readonly next: () => string;
  readonly place: () => JsonPlace;
  readonly skipSpace: () => void;
  /** Reads a text in any quotation marks; null where none begins. */
  readonly text: () => string | null;
  /** Reads up to what ends a value: a comma, a bracket or the line. */
  readonly bare: () => string;
  readonly report: (kind: JsonTroubleKind, received: string, place?: JsonPlace) => void;
  readonly troubles: readonly JsonTrouble[];
}

export interface JsonPlace {
  readonly line: number;
  readonly at: number;
}

export function scanJson(written: string): JsonScan {
  const troubles: JsonTrouble[] = [];
  let offset = 0;

  const starts = [0, ...[...written.matchAll(/\r\n|\r|\n/g)].map(lineEnd)];

  const peek = () => written.charAt(offset);
  const next = () => written.charAt(offset++);

  function place(): JsonPlace {
    const next = starts.findIndex((start) => start > offset);
    const line = next < 0 ? starts.length : next;
    return { line, at: [...written.slice(starts[line - 1], offset)].length + 1 };
  }

  function report(kind: JsonTroubleKind, received: string, where: JsonPlace = place()): void {
    troubles.push({ code: kind, ...where, received, ...jsonTroubles[kind] });
  }

  function skipSpace(): void {
    for (;;) {
      const [gap = ""] = /^[\s\ufeff\u200b\u2060]*/.exec(written.slice(offset))!;
      offset += gap.length;
      const [comment] =
        /^(?:\/\/|#)[^\r\n]*|^\/\*[\s\S]*?(?:\*\/|$)/.exec(written.slice(offset)) ?? [];
      if (comment === undefined) return;
      report("json_comment", comment);
      offset += comment.length;
    }
  }

  function text(): string | null {
    const kind = quoteKinds.find(({ open }) => open.includes(peek()));
    if (peek() === "" || !kind) return null;
    const where = place();
    const opening = next();
    const from = offset;
    while (peek() !== "" && !/[\r\n]/.test(peek()) && !isEnd(kind.close)) {
      if (kind.close.includes(peek())) report("json_quote_inside", peek());
      if (peek() === "\\") next();
      next();
    }
    const inside = written.slice(from, offset);
    if (peek() === "" || /[\r\n]/.test(peek())) report("json_text_open", opening + inside, where);
    else if (next() && kind.trouble) report(kind.trouble, opening + inside, where);
    return unescaped(inside, where);
  }

  /** A quotation mark ends a text; one inside it, as in "ร้อย"ใจ"รักษ์", does not. */
  function isEnd(close: string): boolean {
    if (!close.includes(peek())) return false;
    return /^.\s*(?:[,:}\]]|$|\r|\n|\/\/|["“”'‘’])/.test(written.slice(offset)) || close !== '"';
  }

  function unescaped(inside: string, where: JsonPlace): string {
    try {
      return JSON.parse(
        `"${inside.replace(/(?<!\\)"/g, '\\"').replaceAll("\t", "\\t")}"`,
      ) as string;
    } catch {
      report("json_escape", inside, where);
      return inside;
    }
  }

  function bare(): string {
    const [word = ""] = /^[^,\r\n}\]]*/.exec(written.slice(offset))!;
    offset += word.length;
    return word.trim();
  }

  return { peek, next, place, skipSpace, text, bare, report, troubles };
}

const lineEnd = ({ index, 0: ending }: RegExpExecArray): number => index + ending.length;

interface QuoteKind {
  readonly open: string;
  readonly close: string;
  readonly trouble: JsonTroubleKind | null;
}

const quoteKinds: readonly QuoteKind[] = [
  { open: '"', close: '"', trouble: null },
  { open: "“”„‟″＂", close: '“”„‟″＂"', trouble: "json_curly_quotes" },
  { open: "'‘’‚`", close: "'‘’‚`", trouble: "json_single_quotes" },
];
