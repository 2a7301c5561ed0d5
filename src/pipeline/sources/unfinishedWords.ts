import { type Dataset, declarationFile } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import { isPlaceholder } from "../../words/reading/placeholder.ts";
import { sourceFinding } from "./sourceFinding.ts";

/** Words of a declaration that are still as they were drafted: none of them may reach a page. */
export function unfinishedWords(dataset: Dataset): Finding[] {
  const { id } = dataset.table;
  return textsIn({
    table: dataset.table,
    about: dataset.about,
    checks: dataset.checks,
    comparisons: dataset.comparisons,
  })
    .filter(({ text }) => isPlaceholder(text))
    .map(({ path, text }) =>
      sourceFinding(
        { file: declarationFile(dataset), dataset: id },
        {
          code: "words_unfinished",
          column: path,
          received: text,
          expected: { th: "ถ้อยคำที่เขียนเสร็จแล้ว", en: "words that are written" },
          advice: {
            th: "เขียนข้อความนี้ให้เสร็จใน src/datasets ก่อน ไม่เช่นนั้นจะไปปรากฏบนหน้าเว็บ",
            en: "Write it in src/datasets first; it would stand on the pages as it is.",
          },
        },
      ),
    );
}

interface Said {
  readonly path: string;
  readonly text: string;
}

function textsIn(value: unknown, path = ""): Said[] {
  if (typeof value === "string") return isWord(path) ? [{ path, text: value }] : [];
  if (typeof value !== "object" || value === null || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsIn(inner, path === "" ? name : `${path}.${name}`),
  );
}

/** Ids, kinds and types are no words for readers. */
const isWord = (path: string): boolean => /\.(?:th|en)$/.test(path);
