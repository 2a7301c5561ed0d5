import { readJsonTree, valueOfMembers } from "../../words/json/jsonTree.ts";
import { decodeByHand } from "../../words/json/textByHand.ts";
import { isEditionName } from "../sources/editionName.ts";
import { type HandOver, handOverFormat } from "./handOver.ts";

/** What a package says of itself; null where it does not say it as the page writes it. */
export function readManifest(bytes: Uint8Array): HandOver | null {
  const text = decodeByHand(bytes);
  if (typeof text !== "string") return null;
  const { entries, troubles } = readJsonTree(text);
  if (troubles.length > 0) return null;
  const said = valueOfMembers(entries) as Readonly<Record<keyof HandOver, unknown>>;
  const isWhole =
    said.format === handOverFormat &&
    isText(said.table, /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/) &&
    isText(said.release) &&
    isEditionName(said.release) &&
    isText(said.file, /^data\/raw\/[^/]+\/[^/]+\/[^/]+$/) &&
    isText(said.name) &&
    (said.from === null || isText(said.from)) &&
    isListOfFiles(said.files);
  return isWhole ? (said as unknown as HandOver) : null;
}

const mostLetters = 300;

const isText = (value: unknown, form = /./): value is string =>
  typeof value === "string" && value.length <= mostLetters && form.test(value);

const isListOfFiles = (value: unknown): boolean =>
  isObject(value) &&
  Object.values(value).every(
    (one) =>
      isObject(one) &&
      Number.isSafeInteger(one["bytes"]) &&
      isText(one["sha256"], /^[0-9a-f]{64}$/),
  );

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
