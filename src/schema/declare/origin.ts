import type { Text } from "../../words/text/language.ts";
import type { CatalogSource, CatalogOrigin } from "../catalogues/catalog.ts";

export const sourceNotStated: Text = { th: "ไม่ได้ระบุ", en: "not stated" };

/** What stands where a source came without a licence. */
export const licenceNotStated: Text = {
  th: "ต้นทางไม่ได้ระบุสัญญาอนุญาต",
  en: "The source states no licence",
};

/** Who published a source, without the commits its files came from: these are told with the files. */
export const publisherName = (publisher: string): string =>
  publisher.replace(/ \(commit [^)]*\)/g, "");

/** A licence that catalogues can name: by its identifier, or by its address. */
export type NamedLicence = { readonly name: string } | { readonly path: string };

/** The licence where the source names one by identifier or address; null for a sentence and for none. */
export function namedLicence({ licence }: CatalogOrigin): NamedLicence | null {
  if (licence === null) return null;
  if (/^https?:\/\/\S+$/.test(licence)) return { path: licence };
  return /^[-A-Za-z0-9._]+$/.test(licence) ? { name: licence } : null;
}

/** The address of a licence; identifiers are those of SPDX. */
export function licenceAddress(origin: CatalogOrigin): string | null {
  const licence = namedLicence(origin);
  if (licence === null) return null;
  return "path" in licence ? licence.path : `https://spdx.org/licenses/${licence.name}`;
}

/** What differs among the sources of a table, each once, in their order. */
export const distinct = <T>(
  sources: readonly CatalogSource[],
  of: (origin: CatalogOrigin) => T,
): readonly T[] => [...new Set(sources.map(({ origin }) => of(origin)))];

/** The day on which the newest of the sources was retrieved: `2026-11-22`. */
export const lastRetrieved = (sources: readonly CatalogSource[]): string =>
  sources
    .map(({ origin }) => origin.retrieved)
    .sort()
    .at(-1) ?? "";
