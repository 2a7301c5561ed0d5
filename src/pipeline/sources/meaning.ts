import type { Dataset, Source } from "../../schema/declare/dataset.ts";
import { toArabicDigits } from "../../words/number/thaiDigits.ts";
import { editDistance, editCost } from "../../words/text/editDistance.ts";
import { fileIn, filesOfEdition, inFormOf, nameless } from "./edition.ts";
import { editionMeant, isEditionName } from "./editionName.ts";
import { namePartsOf, type OtherForm, otherFormOf } from "./fileNames.ts";
import { likelyTable } from "./likelyTable.ts";
import type { RawPath } from "./rawPath.ts";

/** What a file that is not read was probably meant to be. */
export interface Meaning {
  /** The id of the dataset; null where nothing tells. */
  readonly dataset: string | null;
  /** The name that the file should have. */
  readonly name: string | null;
  /** Where it should stand, from the data folder; null where its edition is not known. */
  readonly path: string | null;
  readonly folder: string | null;
  /** Why it is taken for that: by its own name, or by its headings. */
  readonly by: "name" | "headings" | null;
  readonly form: OtherForm | null;
  /** The name of the edition's folder is at fault. */
  readonly isEditionAtFault: boolean;
}

export function meaningOf(
  path: RawPath,
  head: () => Uint8Array,
  datasets: readonly Dataset[],
): Meaning {
  const { ending } = namePartsOf(path.name);
  const isReadAsIs = ending === "xlsx" && path.kind !== "fixes";
  const form = isReadAsIs || isOrigin(path.name) ? null : otherFormOf(ending);
  if (path.kind === "fixes") return fixesMeaning(path, datasets, form);
  const edition = editionOf(path);
  const known = knownFolders(datasets);
  const folder = nearestFolder(path.folder, known);
  const named =
    folder === null
      ? anywhere(path.name, edition, datasets)
      : within(path.name, edition, folder, datasets);
  const canReadHead = form === null || form === "text";
  const found =
    named ?? (canReadHead && !isOrigin(path.name) ? byHeadings(head(), edition, datasets) : null);
  const headed = found && isReadAsIs ? { ...found, name: inFormOf(".xlsx", found.name) } : found;
  const place = headed?.folder ?? folder;
  const name = headed?.name ?? null;
  const parts = ["raw", place, edition, name];
  return {
    dataset: headed?.dataset ?? null,
    ...{ name, folder: place, form },
    path: parts.includes(null) ? null : parts.join("/"),
    by: named ? "name" : headed ? "headings" : null,
    isEditionAtFault: path.edition !== null && !isEditionName(path.edition),
  };
}

interface Named {
  readonly dataset: string | null;
  readonly folder: string | null;
  readonly name: string;
}

const isOrigin = (name: string): boolean => {
  const { stem, ending } = namePartsOf(name);
  return ["source", "sources"].includes(stem) && ["json", "txt", ""].includes(ending);
};

function within(
  name: string,
  edition: string | null,
  folder: string,
  datasets: readonly Dataset[],
): Named | null {
  if (isOrigin(name)) return { dataset: null, folder, name: "source.json" };
  return nearestSource(name, edition, datasets, (source) => source.folder === folder);
}

const anywhere = (
  name: string,
  edition: string | null,
  datasets: readonly Dataset[],
): Named | null =>
  isOrigin(name)
    ? { dataset: null, folder: null, name: "source.json" }
    : nearestSource(name, edition, datasets, () => true);

function byHeadings(
  head: Uint8Array,
  edition: string | null,
  datasets: readonly Dataset[],
): Named | null {
  const likely = likelyTable(head, datasets);
  return (
    likely && {
      dataset: likely.dataset.table.id,
      folder: likely.source.folder,
      name: edition === null ? likely.source.file : fileIn(likely.source, edition),
    }
  );
}

/** What the file is called in its edition; one of several parts keeps its own name. */
function nameIn(source: Source, edition: string | null, name: string): string {
  if (edition === null) return source.file;
  return filesOfEdition(source, edition, [name])[0] ?? fileIn(source, edition);
}

/** The source whose file is called nearly so: the same letters, two slips, or the name within a longer one. */
function nearestSource(
  name: string,
  edition: string | null,
  datasets: readonly Dataset[],
  isAsked: (source: Source) => boolean,
): Named | null {
  const { stem } = namePartsOf(name);
  const all = datasets.flatMap(({ table, sources }) =>
    sources
      .filter((source) => source.kind === "raw" && isAsked(source))
      .map((source) => ({ dataset: table.id, source, distance: distanceTo(stem, source) })),
  );
  const nearest = Math.min(...all.map(({ distance }) => distance));
  // Parts of one book are told apart by their numbers alone.
  const [best] = all
    .filter(({ distance }) => distance === nearest)
    .map((one) => ({ ...one, digits: digitsApart(name, nameIn(one.source, edition, name)) }))
    .sort((a, b) => a.digits - b.digits);
  if (!best || best.distance > furthest) return null;
  return {
    dataset: best.dataset,
    folder: best.source.folder,
    name: nameIn(best.source, edition, name),
  };
}

const furthest = 2 * editCost;

/** How far the numbers in two names are apart. */
const digitsApart = (one: string, other: string): number => {
  const [own, wanted] = [one, other].map((name) =>
    (toArabicDigits(name).match(/\d+/g) ?? []).join(" "),
  );
  return editDistance(own!, wanted!, mostDigits * editCost);
};

const mostDigits = 50;

function distanceTo(stem: string, { file }: Source): number {
  const own = namePartsOf(nameless(file)).stem;
  // The year in a name changes with the edition.
  const yearless = (text: string) => text.replace(/\d+/g, "").replace(/_+/g, "_");
  if (yearless(stem) === yearless(own)) return stem === own ? 0 : 1;
  if (stem.length > own.length && own.length >= 4 && stem.includes(own)) return editCost;
  return own.length < 6
    ? stem === own
      ? 0
      : furthest + 1
    : editDistance(yearless(stem), yearless(own), furthest);
}

const knownFolders = (datasets: readonly Dataset[]): readonly string[] => [
  ...new Set(
    datasets.flatMap(({ sources }) =>
      sources.filter(({ kind }) => kind === "raw").map(({ folder }) => folder),
    ),
  ),
];

function nearestFolder(folder: string | null, known: readonly string[]): string | null {
  if (folder === null || known.includes(folder)) return folder;
  const key = (name: string) => namePartsOf(name).stem.replaceAll("_", "");
  const near = known
    .map((name) => ({ name, distance: editDistance(key(folder), key(name), furthest) }))
    .sort((a, b) => a.distance - b.distance);
  return near[0] && near[0].distance <= furthest ? near[0].name : null;
}

/** The edition that a path means, also where its folder is missing and the year stands in a name. */
function editionOf({ folder, edition, name }: RawPath): string | null {
  if (edition !== null) return isEditionName(edition) ? edition : editionMeant(edition);
  return editionMeant(name) ?? editionMeant(folder ?? "");
}

function fixesMeaning(
  { name }: RawPath,
  datasets: readonly Dataset[],
  form: Meaning["form"],
): Meaning {
  const key = (text: string) => text.replaceAll("_", "-");
  const { stem } = namePartsOf(name);
  const near = datasets
    .map(({ table: { id } }) => ({ id, distance: editDistance(key(stem), id, furthest) }))
    .sort((a, b) => a.distance - b.distance)
    .find(({ distance }) => distance <= furthest);
  return {
    ...{ dataset: near?.id ?? null, folder: null, form, isEditionAtFault: false },
    ...{ name: near ? `${near.id}.csv` : null, path: near ? `fixes/${near.id}.csv` : null },
    by: near ? "name" : null,
  };
}
