import { documents } from "../../datasets/documents.ts";
import { fundStatistics } from "../../datasets/fund-statistics.ts";
import { formats } from "../../i18n/format.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { gloss } from "../../words/text/glosses.ts";
import type { Language } from "../../words/text/language.ts";
import { namedPage } from "../../words/text/pageTitle.ts";
import { datasetOf } from "./dataIndex.ts";

/** What a check compared, as readers write it: dates and numbers in their form, documents and pages by name. */
export function receivedTextOf(
  published: Published,
  language: Language,
): (received: string) => string {
  const format = formats[language];
  const names = namesOf(published, language);
  return (received) =>
    received.replace(
      /\b\d{3}_[0-9a-f]{16}\b|\b\d{4}-\d{2}-\d{2}\b|\b(?:19|20)\d{2}-(?:0[1-9]|1[0-2])\b|\b[A-Z]\d{2,4}\b|(?<![\w.,])\d{4,}(?:\.\d+)?(?![\w,])/g,
      (piece) => {
        if (/^\d{3}_|^[A-Z]/.test(piece)) return names.get(piece) ?? piece;
        if (/^\d{4}-\d{2}-\d{2}$/.test(piece)) return format.date(piece);
        if (/^\d{4}-\d{2}$/.test(piece)) return format.month(piece);
        return isYear(piece) ? piece : grouped(piece);
      },
    );
}

const isYear = (piece: string): boolean => /^(?:2[45]|19|20)\d{2}$/.test(piece);

/** A number with marks of thousands, its decimals as they stand. */
const grouped = (piece: string): string => {
  const [whole = "", decimals] = piece.split(".");
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? marked : `${marked}.${decimals}`;
};

function namesOf(published: Published, language: Language): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ...published
      .rows(documents.table)
      .map(({ document, publisher }) => [document, gloss(publisher, language)] as const),
    ...published
      .rows(fundStatistics.table)
      .map(({ fact, page_title, page_url }) => [fact, namedPage(page_title, page_url)] as const),
  ]);
}

/** A column by its label, where the file's heading is its name in the table. */
export const columnLabel = (table: string, column: string, language: Language): string =>
  datasetOf(table).table.columns[column]?.label[language] ?? column;
