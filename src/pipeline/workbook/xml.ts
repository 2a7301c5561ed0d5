import { UnreadableWorkbook } from "./failure.ts";

/** What is told of a part's XML as it is read. Names come without their prefix. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Attributes, tag: TagPlace) => void;
  readonly close: (name: string, tag: TagPlace) => void;
  readonly text: (text: string) => void;
}

/** Where the tag that is told stands among the letters of the part, while it is told. */
export interface TagPlace {
  readonly start: number;
  readonly end: number;
}

/** The attributes of one element, read when they are asked for. */
export type Attributes = (name: string) => string | undefined;

export interface XmlReader {
  readonly push: (bytes: Uint8Array) => void;
  readonly end: () => void;
}

/**
 * Reads the XML of a part piece by piece, strictly: what is not well formed, declares a document type or
 * names an entity of its own is refused. Spreadsheet programs write none of these.
 */
export function createXmlReader(part: string, { open, close, text }: XmlEvents): XmlReader {
  let decoder: TextDecoder | null = null;
  let pending = "";
  const stack: string[] = [];
  let hasRoot = false;
  let before = 0;
  const tag = { start: 0, end: 0 };

  const refuse = (reason: "malformed" | "doctype" = "malformed"): never => {
    throw new UnreadableWorkbook(reason, part);
  };

  function push(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    decoder ??= decoderFor(bytes);
    take(decode(bytes, true));
  }

  function decode(bytes: Uint8Array, stream: boolean): string {
    try {
      return decoder!.decode(bytes, { stream });
    } catch {
      return refuse();
    }
  }

  function take(more: string): void {
    const all = pending === "" ? more : pending + more;
    const taken = takeWhole(all);
    pending = all.slice(taken);
    before += taken;
    if (pending.length > longestToken) refuse();
  }

  /** Takes what is complete; where the rest begins. */
  function takeWhole(all: string): number {
    let at = 0;
    for (;;) {
      const start = all.indexOf("<", at);
      if (start < 0) return at;
      const end = tokenEnd(all, start);
      if (end < 0) return at;
      if (start > at) takeText(all.slice(at, start));
      [tag.start, tag.end] = [before + start, before + end];
      takeToken(all, start, end);
      at = end;
    }
  }

  function takeText(raw: string): void {
    if (stack.length > 0) text(raw.includes("&") ? unescapeXml(raw, part) : raw);
    else if (raw.trim() !== "" && raw !== "\ufeff") refuse();
  }

  function takeToken(all: string, start: number, end: number): void {
    const second = all.charCodeAt(start + 1);
    if (second === slash) return takeClose(all.slice(start + 2, end - 1).trimEnd());
    if (second === question) return;
    if (second !== exclamation) return takeOpen(all.slice(start + 1, end - 1));
    if (all.startsWith("<!--", start)) return;
    if (!all.startsWith("<![CDATA[", start)) refuse("doctype");
    if (stack.length === 0) refuse();
    text(all.slice(start + 9, end - 3));
  }

  function takeOpen(inside: string): void {
    const isEmpty = inside.charCodeAt(inside.length - 1) === slash;
    const body = isEmpty ? inside.slice(0, -1) : inside;
    let nameEnd = 0;
    while (nameEnd < body.length && !isSpace(body.charCodeAt(nameEnd))) nameEnd++;
    const name = body.slice(0, nameEnd);
    if (name === "" || (stack.length === 0 && hasRoot)) refuse();
    hasRoot = true;
    open(localName(name), attributesOf(body.slice(nameEnd), part), tag);
    if (isEmpty) close(localName(name), tag);
    else if (stack.push(name) > deepest) refuse();
  }

  function takeClose(name: string): void {
    if (stack.pop() !== name) refuse();
    close(localName(name), tag);
  }

  function end(): void {
    if (decoder) take(decode(new Uint8Array(), false));
    if (stack.length > 0 || !hasRoot || pending.trim() !== "") refuse();
  }

  return { push, end };
}

/** Parts are in UTF-8; some programs write UTF-16, with its mark. */
function decoderFor(head: Uint8Array): TextDecoder {
  const [first, second] = head;
  const encoding =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(encoding, { fatal: true });
}

/** Just after the token that begins there; -1 where it is not complete. */
function tokenEnd(text: string, start: number): number {
  const second = text.charCodeAt(start + 1);
  if (second === exclamation && text.startsWith("<!--", start))
    return after(text, "-->", start + 4);
  if (second === exclamation && text.startsWith("<![CDATA[", start))
    return after(text, "]]>", start + 9);
  if (second === question) return after(text, "?>", start + 2);
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === greater) return at + 1;
    if (code !== quote && code !== apostrophe) continue;
    at = text.indexOf(code === quote ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function attributesOf(raw: string, part: string): Attributes {
  let known: Map<string, string> | null = null;
  return (name) => (known ??= readAttributes(raw, part)).get(name);
}

function readAttributes(raw: string, part: string): Map<string, string> {
  const all = new Map<string, string>();
  const refuse = (): never => {
    throw new UnreadableWorkbook("malformed", part);
  };
  for (let at = 0; ;) {
    const equals = raw.indexOf("=", at);
    if (equals < 0) {
      if (raw.slice(at).trim() !== "") refuse();
      return all;
    }
    const written = raw.slice(at, equals).trim();
    const open = skipSpace(raw, equals + 1);
    const mark = raw[open];
    const close = mark === '"' || mark === "'" ? raw.indexOf(mark, open + 1) : -1;
    const isApart = isSpace(raw.charCodeAt(at));
    if (close < 0 || !isApart || written === "" || /[\s<>"'/]/.test(written)) refuse();
    at = close + 1;
    if (written.startsWith("xmlns")) continue;
    const value = raw.slice(open + 1, close);
    const name = localName(written);
    if (all.has(name) || value.includes("<")) refuse();
    all.set(name, value.includes("&") ? unescapeXml(value, part) : value);
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

function unescapeXml(text: string, part: string): string {
  return text.replace(/&([^;&]{0,12});?/g, (whole, name: string) => {
    const known = entities.get(name);
    if (known !== undefined && whole.endsWith(";")) return known;
    const [, hex, decimal] = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name) ?? [];
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    if (!whole.endsWith(";") || !(code > 0 && code <= 0x10ffff))
      throw new UnreadableWorkbook("malformed", part);
    return String.fromCodePoint(code);
  });
}

const entities: ReadonlyMap<string, string> = new Map([
  ...([
    ["amp", "&"],
    ["lt", "<"],
    ["gt", ">"],
    ["quot", '"'],
    ["apos", "'"],
  ] as const),
]);

/** Excel holds 32,767 characters in a cell; beyond this no tag or text of a sheet goes. */
const longestToken = 4 * 1024 ** 2;
const deepest = 100;

const slash = 0x2f;
const question = 0x3f;
const exclamation = 0x21;
const greater = 0x3e;
const quote = 0x22;
const apostrophe = 0x27;
