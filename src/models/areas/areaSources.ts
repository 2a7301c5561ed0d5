import type { Say } from "../../charts/chart.ts";
import { words as shared } from "../../i18n/text.ts";
import { evidencePath } from "../../paths.ts";
import type { CatalogSource, Published } from "../../schema/catalogues/catalog.ts";
import { publisherName } from "../../schema/declare/origin.ts";
import { gloss } from "../../words/text/glosses.ts";
import type { Language } from "../../words/text/language.ts";
import type { Link } from "../site/link.ts";
import { perPublication } from "../releases/perPublication.ts";

/** What the figures of a page were read from, in one line each. */
export interface AreaSource {
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly retrieved: string;
  readonly files: readonly Link[];
}

/** The sources of some tables; pages of areas alike share them. */
export function sourcesOfTables(
  published: Published,
  tables: readonly string[],
  say: Say,
): readonly AreaSource[] {
  const key = tables.join(" ");
  const known = made(published)[say.language];
  const sources = known.get(key) ?? gather(published, tables, say);
  known.set(key, sources);
  return sources;
}

const made = perPublication((): Readonly<Record<Language, Map<string, readonly AreaSource[]>>> => ({
  th: new Map(),
  en: new Map(),
}));

function gather(
  { catalog }: Published,
  tables: readonly string[],
  { language, format }: Say,
): AreaSource[] {
  const files = new Set(
    catalog.tables.filter(({ id }) => tables.includes(id)).flatMap(({ sources }) => sources),
  );
  const sources = catalog.sources.filter(({ file }) => files.has(file));
  return [...Map.groupBy(sources, ({ origin }) => `${origin.publisher}\n${origin.title}`)].map(
    ([, group]) => {
      const [{ origin }] = group as [CatalogSource];
      return {
        title: gloss(origin.title, language),
        publisher: gloss(publisherName(origin.publisher), language),
        licence: gloss(origin.licence ?? shared[language].licenceNotStated, language),
        retrieved: format.date(origin.retrieved),
        files: group.map(({ file }) => ({
          label: file.split("/").at(-1) as string,
          path: evidencePath(language, file),
        })),
      };
    },
  );
}

/** The day the latest file came in: what stands for the edition on paper. */
export const latestRetrieval = perPublication(({ catalog }) =>
  catalog.sources.map(({ origin }) => origin.retrieved).reduce((a, b) => (a > b ? a : b), ""),
);
