import { fundStatistics, type FundFigure } from "../../datasets/fund-statistics.ts";
import { words } from "../../i18n/text.ts";
import { evidenceRowPath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Language } from "../../words/text/language.ts";
import { pageTitleOf } from "../../words/text/pageTitle.ts";
import type { Link } from "../site/link.ts";

/** A web page that figures were taken from. */
export interface CitedPage {
  readonly title: string;
  /** What a reader should know of the title, where it is not the page's own. */
  readonly remark: string | null;
  /** The address as the source file has it. */
  readonly written: string;
  /** The same where it is a whole address that can be followed; some are shortened in the file. */
  readonly address: string | null;
  readonly rows: readonly Link[];
}

/** Cited pages by how much of them was seen. */
export interface CitedPages {
  readonly seen: FundFigure["evidence"];
  readonly label: string;
  readonly pages: readonly CitedPage[];
}

export function citedPages(published: Published, language: Language): CitedPages[] {
  const figures = published.rows(fundStatistics.table);
  const { codes } = fundStatistics.table.columns.evidence;
  const bySight = Map.groupBy(figures, ({ evidence }) => evidence);
  return [...bySight].map(([seen, figures]) => ({
    seen,
    label: codes?.[seen]?.[language] ?? seen,
    pages: [...Map.groupBy(figures, ({ page_url }) => page_url).values()].map((figures) =>
      pageOf(figures as [FundFigure, ...FundFigure[]], language),
    ),
  }));
}

function pageOf(figures: readonly [FundFigure, ...FundFigure[]], language: Language): CitedPage {
  const [{ page_title, page_url }] = figures;
  const { title, remark } = pageTitleOf(page_title);
  return {
    title,
    remark: remark?.[language] ?? null,
    written: page_url,
    address: /^https?:\/\/\S+$/.test(page_url) ? page_url : null,
    rows: figures.map(({ source_file, source_row }) => ({
      label: words[language].rowOf(String(source_row)),
      path: evidenceRowPath(language, source_file, source_row),
    })),
  };
}
