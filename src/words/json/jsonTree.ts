import { scanJson, type JsonPlace, type JsonScan } from "./jsonScan.ts";
import type { JsonTrouble } from "./jsonTrouble.ts";

/** A value of a JSON file with the place where it begins. */
export type JsonNode = JsonPlace &
  (
    | { readonly form: "object"; readonly entries: readonly JsonMember[] }
    | { readonly form: "list"; readonly items: readonly JsonNode[] }
    | { readonly form: "value"; readonly value: string | number | boolean | null }
  );

/** A name of an object with what stands under it; its place is that of the name. */
export interface JsonMember extends JsonPlace {
  readonly name: string;
  readonly node: JsonNode;
}

export interface JsonTree {
  readonly entries: readonly JsonMember[];
  /** All that is wrong with the writing; what could be read is read nevertheless. */
  readonly troubles: readonly JsonTrouble[];
}

/** Reads an object as people write it by hand, with a place for each mistake; a flat one holds no object in it. */
export function readJsonTree(
  written: string,
  { isFlat = false }: { readonly isFlat?: boolean } = {},
): JsonTree {
  const scan = scanJson(written);
  const entries: JsonMember[] = [];
  scan.skipSpace();
  if (scan.peek() !== "{") {
    scan.report("json_not_object", written.trim().slice(0, 80));
    return { entries, troubles: scan.troubles };
  }
  scan.next();
  if (readEntries(scan, entries, isFlat)) end(scan);
  return { entries, troubles: scan.troubles };
}

/** Reads to the closing brace, and past it; false where the text ends before. */
function readEntries(scan: JsonScan, entries: JsonMember[], isFlat: boolean): boolean {
  for (let isFirst = true; ; isFirst = false) {
    const separated = skipCommas(scan, isFirst);
    if (scan.peek() === "}") {
      scan.next();
      return true;
    }
    if (scan.peek() === "") {
      scan.report("json_not_object", "");
      return false;
    }
    if (!separated) scan.report("json_comma_missing", scan.peek());
    const entry = readEntry(scan, isFlat);
    if (entry === null) return false;
    if (entries.some(({ name }) => name === entry.name))
      scan.report("json_twice", entry.name, entry);
    else entries.push(entry);
  }
}

/** Whether a comma stands where one should; one too many is told. */
function skipCommas(scan: JsonScan, isFirst: boolean): boolean {
  let commas = 0;
  for (scan.skipSpace(); scan.peek() === ","; scan.skipSpace()) {
    const place = scan.place();
    scan.next();
    commas++;
    scan.skipSpace();
    if (isFirst || commas > 1 || /[}\]]/.test(scan.peek()))
      scan.report("json_trailing_comma", ",", place);
  }
  return isFirst || commas > 0;
}

function end(scan: JsonScan): void {
  scan.skipSpace();
  if (scan.peek() !== "") scan.report("json_not_object", scan.bare() || scan.next());
}

function readEntry(scan: JsonScan, isFlat: boolean): JsonMember | null {
  const place = scan.place();
  const quoted = scan.text();
  const name = quoted ?? readBareName(scan);
  if (name === "") {
    scan.report("json_not_object", scan.bare() || scan.next(), place);
    return null;
  }
  if (quoted === null) scan.report("json_bare_text", name, place);
  scan.skipSpace();
  if (/[:：]/.test(scan.peek())) scan.next();
  else {
    scan.report("json_colon_missing", name);
    if (scan.peek() === "=") scan.next();
  }
  scan.skipSpace();
  return { name, node: readNode(scan, isFlat), ...place };
}

function readBareName(scan: JsonScan): string {
  let name = "";
  while (/[^\s:：=,{}[\]"]/.test(scan.peek())) name += scan.next();
  return name;
}

function readNode(scan: JsonScan, isFlat: boolean): JsonNode {
  const place = scan.place();
  const text = scan.text();
  if (text !== null) return { ...place, form: "value", value: text };
  if (scan.peek() === "[") return { ...place, form: "list", items: readList(scan, isFlat) };
  if (scan.peek() === "{") {
    scan.next();
    if (!isFlat) {
      const entries: JsonMember[] = [];
      readEntries(scan, entries, isFlat);
      return { ...place, form: "object", entries };
    }
  }
  return { ...place, form: "value", value: readWord(scan, place) };
}

function readWord(scan: JsonScan, place: JsonPlace): string | number | boolean | null {
  const word = scan.bare();
  if (Object.hasOwn(literals, word)) return literals[word]!;
  if (/^-?\d+(?:\.\d+)?$/.test(word)) return Number(word);
  scan.report("json_bare_text", word, place);
  return word;
}

function readList(scan: JsonScan, isFlat: boolean): JsonNode[] {
  const items: JsonNode[] = [];
  scan.next();
  for (let isFirst = true; ; isFirst = false) {
    const separated = skipCommas(scan, isFirst);
    if (scan.peek() === "]" || scan.peek() === "}" || scan.peek() === "") break;
    if (!separated) scan.report("json_comma_missing", scan.peek());
    items.push(readNode(scan, isFlat));
  }
  if (scan.peek() === "]") scan.next();
  return items;
}

const literals: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** What a node says, as `JSON.parse` would give it. */
export function valueOfNode(node: JsonNode): unknown {
  if (node.form === "value") return node.value;
  if (node.form === "list") return node.items.map(valueOfNode);
  return valueOfMembers(node.entries);
}

export const valueOfMembers = (members: readonly JsonMember[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(members.map(({ name, node }) => [name, valueOfNode(node)]));

/** The place of what a JSON pointer leads to, or of the nearest around it that is there. */
export function placeOfPointer(members: readonly JsonMember[], pointer: string): JsonPlace | null {
  const steps = pointer.split("/").slice(1).map(unescapeStep);
  let place: JsonPlace | null = null;
  let node: JsonNode | undefined = { line: 1, at: 1, form: "object", entries: members };
  for (const step of steps) {
    if (node.form === "object") {
      const member: JsonMember | undefined = node.entries.find(({ name }) => name === step);
      if (!member) break;
      place = member;
      node = member.node;
    } else if (node.form === "list") {
      const item: JsonNode | undefined = node.items[Number(step)];
      if (!item) break;
      place = item;
      node = item;
    } else break;
  }
  return place;
}

const unescapeStep = (step: string): string => step.replaceAll("~1", "/").replaceAll("~0", "~");
