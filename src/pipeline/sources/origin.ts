import type { CatalogOrigin } from "../../schema/catalogues/catalog.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { readJsonObject, type JsonEntry } from "../../words/json/jsonObject.ts";
import { fieldOf, readField, requiredFields, unknownField } from "./originFields.ts";
import { sourceFinding, type SourceTrouble } from "./sourceFinding.ts";
import { decodeByHand } from "../../words/json/textByHand.ts";

/** A `source.json` as it was read: an origin to go on with, and all that keeps it from being published. */
export interface ReadOrigin {
  readonly origin: CatalogOrigin;
  /** Files that lie beside and are read into no table. */
  readonly attachments: readonly string[];
  /** Files beside that are rightly what an edition before was. */
  readonly unchanged: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reads who a folder's files come from. What can be read in one way is read; the rest is a finding with its line. */
export function readOrigin(bytes: Uint8Array, file: string): ReadOrigin {
  const decoded = decodeByHand(bytes);
  if (typeof decoded !== "string")
    return { ...blank, findings: [sourceFinding({ file }, decoded)] };
  const { entries, troubles } = readJsonObject(decoded);
  const findings = troubles.map((trouble) => sourceFinding({ file }, trouble));
  if (entries.length === 0 && troubles.length > 0) return { ...blank, findings };
  const values: Record<string, unknown> = {};
  const report = (entry: JsonEntry | null, trouble: SourceTrouble) =>
    void findings.push(
      sourceFinding(
        { file },
        { line: entry?.line ?? null, column: entry?.name ?? null, ...trouble },
      ),
    );
  for (const entry of entries) {
    const field = fieldOf(entry.name);
    if (!field) {
      report(entry, unknownField(entry.name));
      continue;
    }
    const reading = readField(field, entry.value);
    if ("trouble" in reading) report(entry, reading.trouble);
    else values[field] = reading.value;
  }
  for (const [name, trouble] of Object.entries(requiredFields))
    if (!entries.some((entry) => entry.name === name)) report(null, { column: name, ...trouble });
  const { attachments = [], unchanged = [], ...said } = values as Partial<ReadOrigin>;
  return { origin: { ...blank.origin, ...said }, attachments, unchanged, findings };
}

/** Stands where nothing could be read, so that the files beside it are checked all the same. */
export const blank: ReadOrigin = {
  origin: { publisher: "", title: "", address: null, licence: null, retrieved: "", note: null },
  attachments: [],
  unchanged: [],
  findings: [],
};

export const blankOrigin: CatalogOrigin = blank.origin;
