import { scanJson, type JsonPlace, type JsonScan } from "./jsonScan.ts";
import type { JsonTrouble } from "./jsonTrouble.ts";

/** What a flat JSON object may hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[];

export interface JsonEntry extends JsonPlace {
  readonly name: string;
  readonly value: JsonValue;
}

export interface JsonObject {
  readonly entries: readonly JsonEntry[];
  /** All that is wrong with the writing; what could be read is read nevertheless. */
  readonly troubles: readonly JsonTrouble[];
}

/** Reads an object of texts as people write it by hand, with a place for each mistake. */
export function readJsonObject(written: string): JsonObject {
  const scan = scanJson(written);
  const entries: JsonEntry[] = [];
  scan.skipSpace();
  if (scan.peek() !== "{") {
    scan.report("json_not_object", written.trim().slice(0, 80));
    return { entries, troubles: scan.troubles };
  }
  scan.next();
  readEntries(scan, entries);
  return { entries, troubles: scan.troubles };
}

function readEntries(scan: JsonScan, entries: JsonEntry[]): void {
  for (let isFirst = true; ; isFirst = false) {
    const separated = skipCommas(scan, isFirst);
    if (scan.peek() === "}") return end(scan);
    if (scan.peek() === "") return scan.report("json_not_object", "");
    if (!separated) scan.report("json_comma_missing", scan.peek());
    const entry = readEntry(scan);
    if (entry === null) return;
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
  scan.next();
  scan.skipSpace();
  if (scan.peek() !== "") scan.report("json_not_object", scan.bare() || scan.next());
}

function readEntry(scan: JsonScan): JsonEntry | null {
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
  return { name, value: readValue(scan), ...place };
}

function readBareName(scan: JsonScan): string {
  let name = "";
  while (/[^\s:：=,{}[\]"]/.test(scan.peek())) name += scan.next();
  return name;
}

function readValue(scan: JsonScan): JsonValue {
  const text = scan.text();
  if (text !== null) return text;
  if (scan.peek() === "[") return readList(scan);
  const place = scan.place();
  if (scan.peek() === "{") scan.next();
  const word = scan.bare();
  if (word in literals) return literals[word]!;
  if (/^-?\d+(?:\.\d+)?$/.test(word)) return Number(word);
  scan.report("json_bare_text", word, place);
  return word;
}

function readList(scan: JsonScan): JsonValue[] {
  const values: JsonValue[] = [];
  scan.next();
  for (let isFirst = true; ; isFirst = false) {
    const separated = skipCommas(scan, isFirst);
    if (scan.peek() === "]" || scan.peek() === "}" || scan.peek() === "") break;
    if (!separated) scan.report("json_comma_missing", scan.peek());
    values.push(readValue(scan));
  }
  if (scan.peek() === "]") scan.next();
  return values;
}

const literals: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
