import type { JsonPlace } from "./jsonScan.ts";
import { readJsonTree, valueOfNode } from "./jsonTree.ts";
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

/** Reads an object of texts and lists of texts as people write it by hand, with a place for each mistake. */
export function readJsonObject(written: string): JsonObject {
  const { entries, troubles } = readJsonTree(written, { isFlat: true });
  const flat = entries.map(({ name, node, line, at }) => {
    return { name, value: valueOfNode(node) as JsonValue, line, at };
  });
  return { entries: flat, troubles };
}
