import { absolute, homePath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { lastRetrieved } from "../../schema/declare/origin.ts";
import { firstStanding } from "../../schema/releases/release.ts";
import { site as about } from "../../schema/releases/site.ts";
import { labelled } from "../../words/subject/sample.ts";

/** `CITATION.cff`: how the data of the site as a whole are cited, in the Citation File Format 1.2. */
export function citationFile({ catalog, releases }: Published, site: URL | undefined): string {
  const newest = firstStanding(releases);
  const name = catalog.sample ? labelled(about.name) : about.name;
  const lines: readonly (readonly [string, string | null])[] = [
    ["cff-version", "1.2.0"],
    ["type", "dataset"],
    ["title", `${name.th} · ${name.en}`],
    [
      "message",
      "อ้างอิงตัวเลขให้บอกตาราง แถว และรุ่นด้วย · Cite a figure with its table, its row and its release.",
    ],
    ["abstract", `${about.description.th} · ${about.description.en}`],
    ["version", newest?.version ?? null],
    ["date-released", newest?.retrieved ?? lastRetrieved(catalog.sources)],
    ["url", absolute(homePath("th"), site)],
  ];
  return [
    ...lines.flatMap(([key, value]) =>
      value === null ? [] : [`${key}: ${JSON.stringify(value)}`],
    ),
    "authors:",
    `  - name: ${JSON.stringify(catalog.owner?.name ?? name.th)}`,
    "",
  ].join("\n");
}
