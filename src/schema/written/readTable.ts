import {
  readJsonTree,
  placeOfPointer,
  valueOfMembers,
  type JsonTree,
} from "../../words/json/jsonTree.ts";
import type { decodeByHand } from "../../words/json/textByHand.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { isPlaceholder } from "../../words/reading/placeholder.ts";
import type { Text } from "../../words/text/language.ts";
import type { Dataset } from "../declare/dataset.ts";
import { defineTable } from "../declare/table.ts";
import { columnOfField } from "./fieldColumn.ts";
import { reconciliationOf } from "./footings.ts";
import { shareOfColumns } from "../declare/shareOfColumns.ts";
import { sumOfColumns } from "../declare/sumOfColumns.ts";
import { checksOf, figuresOfTable } from "./writtenFigures.ts";
import { togetherTroubles } from "./namedFields.ts";
import { type DeclarationTrouble, shapeTroubles } from "./shapeTrouble.ts";
import { tableShape } from "./tableShape.ts";
import { primaryKeyOf, type WrittenTable } from "./writtenTable.ts";

/** A file of `data/tables` as it was read: the dataset it declares, or all that keeps it from being one. */
export interface ReadTable {
  readonly dataset: Dataset | null;
  readonly findings: readonly Finding[];
  /** The finding of something wrong, at its line; of a file that is no declaration there is none. */
  readonly findingOf?: (trouble: DeclarationTrouble) => Finding;
}

/** Where declarations stand, counted from the data folder. */
export const tablesFolder = "tables";

/** Reads a declaration; `file` is its name, such as `village-enterprises.json`. */
export function readWrittenTable(
  written: ReturnType<typeof decodeByHand>,
  file: string,
): ReadTable {
  const id = file.replace(/\.json$/, "");
  if (typeof written !== "string")
    return {
      dataset: null,
      findings: [declarationFinding(file, { received: "", ...written }, null)],
    };
  const tree = readJsonTree(written);
  const findings = tree.troubles.map(({ line, at: _, ...trouble }) =>
    declarationFinding(file, { ...trouble, ...ownWords[trouble.code] }, line),
  );
  if (findings.length > 0) return { dataset: null, findings };
  const value = valueOfMembers(tree.entries);
  const findingOf = (one: DeclarationTrouble) => declarationFinding(file, one, lineOf(tree, one));
  const troubles = troublesOf(value, id);
  if (troubles.length > 0) return { dataset: null, findings: troubles.map(findingOf) };
  const dataset = datasetOfTable(value as unknown as WrittenTable, file);
  return { ...{ dataset, findingOf }, findings: [] };
}

/** What is wrong with the parts; only parts that are right can be held against each other. */
function troublesOf(value: Readonly<Record<string, unknown>>, id: string): DeclarationTrouble[] {
  const own = shapeTroubles(value, tableShape);
  const open = unfinished(value);
  const all = own.length > 0 ? own : togetherTroubles(value as unknown as WrittenTable, id);
  return [...all, ...open];
}

/** Words that are still as they were drafted. */
function unfinished(value: unknown, pointer = ""): DeclarationTrouble[] {
  if (typeof value === "string")
    return isPlaceholder(value) && isWord(pointer) ? [unfinishedAt(pointer, value)] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => unfinished(one, `${pointer}/${name}`));
}

/** Where readers meet a text. */
const isWord = (pointer: string): boolean =>
  /\/(?:title|description|label)(?::en)?$|\/(?:th|en)$/.test(pointer) &&
  !pointer.startsWith("/questions");

const unfinishedAt = (pointer: string, received: string): DeclarationTrouble => ({
  ...{ pointer, code: "words_unfinished", received },
  expected: { th: "ถ้อยคำที่เขียนเสร็จแล้ว", en: "words that are written" },
  advice: {
    th: "เขียนข้อความนี้ให้เสร็จ ไม่เช่นนั้นจะไปปรากฏบนหน้าเว็บ",
    en: "Write it; it would stand on the pages as it is.",
  },
});

const lineOf = (tree: JsonTree, { pointer }: DeclarationTrouble): number | null =>
  placeOfPointer(tree.entries, pointer)?.line ?? null;

/** A finding about a declaration; its column is the JSON pointer. */
function declarationFinding(
  file: string,
  {
    pointer,
    suggest = [],
    ...trouble
  }: Partial<DeclarationTrouble> & Omit<DeclarationTrouble, "pointer">,
  line: number | null,
): Finding {
  return {
    ...{ dataset: file.replace(/\.json$/, ""), release: "", file: `${tablesFolder}/${file}` },
    ...{ line, column: pointer ?? null, severity: "refuse", suggest },
    ...trouble,
  };
}

/** The dataset that a right declaration declares, as a file of `src/datasets` would. */
function datasetOfTable(written: WrittenTable, file: string): Dataset {
  const { id, missingValues, about, sources, layout, severities, nested, breaks } = written;
  const { partition, tolerance, reconciliations, caveats = [] } = written;
  const figures = figuresOfTable(written);
  const key = primaryKeyOf(written);
  const described: Text = { th: written.description, en: written["description:en"] };
  const columns = Object.fromEntries(
    written.fields.map((field) => [
      field.name,
      columnOfField(field, { isKey: key.includes(field.name), missingValues }),
    ]),
  );
  const checks = [
    ...checksOf(figures),
    ...(written.columnSums ?? []).map((sum) => sumOfColumns(columns, sum)),
    ...(written.columnShares ?? []).map((share) => shareOfColumns(columns, share)),
  ];
  return {
    declaredIn: `data/${tablesFolder}/${file}`,
    table: defineTable({
      id,
      title: { th: written.title, en: written["title:en"] },
      description: described,
      ...{ columns, key },
      ...(breaks && { breaks }),
    }),
    ...(reconciliations && { reconciliations: reconciliations.map(reconciliationOf) }),
    sources: sources.map((source) => ({ kind: "raw", ...source })),
    ...(about && { about }),
    ...(layout && { layout }),
    ...(severities && { severities }),
    ...(nested && { nested }),
    ...(figures.length > 0 && { figures }),
    ...(checks.length > 0 && { checks }),
    ...(caveats.length > 0 && { caveats }),
    ...(partition && { partition }),
    ...(tolerance && { tolerance }),
  };
}

/** Cures that differ from those of a source.json, which has a note and a command of its own. */
const ownWords: Readonly<Record<string, { readonly expected?: Text; readonly advice: Text }>> = {
  json_comment: {
    advice: {
      th: "ลบหมายเหตุนี้ สิ่งที่ผู้อ่านควรรู้ให้เขียนไว้ใน caveats",
      en: "Delete the comment. What readers should know belongs in caveats.",
    },
  },
  json_not_object: {
    expected: {
      th: "วงเล็บปีกกาครอบคำประกาศทั้งหมด ทุกวงเล็บมีคู่",
      en: "one pair of braces around all, every bracket with its other",
    },
    advice: {
      th: "ให้ไฟล์ขึ้นต้นด้วย { และจบด้วย } เพียงชุดเดียว หรือร่างใหม่ด้วย npm run data -- describe ไฟล์ --declare",
      en: "Begin the file with { and end it with }, once; or draft it anew with npm run data -- describe FILE --declare.",
    },
  },
};
