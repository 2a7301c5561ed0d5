import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { constants, zstdCompressSync } from "node:zlib";
import type { Dataset, Source } from "../schema/declare/dataset.ts";
import { type AgencyContact, noOwner, type SiteOwner } from "../schema/releases/siteOwner.ts";
import type { Finding } from "../words/reading/finding.ts";
import { readFixes, type ReadFixes } from "./check/readFixes.ts";
import { filesOfEdition, inEdition } from "./sources/edition.ts";
import type { FoundSource } from "./sources/found.ts";
import type { Tools } from "./publish/publish.ts";
import type { NewFile } from "./publish/newFile.ts";
import { isEditionName } from "./sources/editionName.ts";
import { contactsFile, readContacts } from "./sources/contacts.ts";
import { blank, readOrigin, type ReadOrigin } from "./sources/origin.ts";
import { readSiteSettings, siteSettingsFile } from "./sources/siteSettings.ts";
import type { DataFolder } from "./sources/passedOver.ts";

/** Finds a source's file; of an export with several editions the newest. */
export function findSource(dataFolder: string, source: Source): FoundSource {
  const located = locateSource(dataFolder, source);
  return { ...located, bytes: readFileSync(join(dataFolder, located.file)) };
}

/** As `findSource`, without reading the file. */
export function locateSource(dataFolder: string, source: Source): Omit<FoundSource, "bytes"> {
  const newest = editionsOf(dataFolder, source).at(-1) ?? source;
  const { kind, folder, edition = "", file } = newest;
  const path = placeOf(newest);
  if (!existsSync(join(dataFolder, path)))
    throw new Error(`source not found: data/${kind}/${folder}/…/${file}`);
  const { origin, unchanged } = originBeside(join(dataFolder, path));
  return { file: path, release: edition, origin, isUnchanged: unchanged.includes(file) };
}

/** Where a source's file stands, counted from the data folder. */
const placeOf = ({ kind, folder, edition = "", file, standsAt }: Source): string =>
  standsAt ?? [kind, folder, edition, file].filter(Boolean).join("/");

/** What is said of a file's origin as far as it can be read; what is wrong with it `inspectData` tells. */
function originBeside(path: string): ReadOrigin {
  const said = join(dirname(path), "source.json");
  return existsSync(said) ? readOrigin(readFileSync(said), said) : blank;
}

/** Looks through what lies in `raw` and `fixes`, and through every source.json there. */
export function lookThrough(
  dataFolder: string,
): DataFolder & { readonly origins: readonly FoundOrigin[] } {
  const files = ["raw", "fixes"].flatMap((kind) => filesBelow(dataFolder, kind));
  const origins = files
    .filter((file) => file.startsWith("raw/") && file.endsWith("/source.json"))
    .map((file) => ({ file, ...readOrigin(readFileSync(join(dataFolder, file)), file) }));
  const attached = new Set(
    origins.flatMap(({ file, attachments }) =>
      attachments.map((name) => `${dirname(file)}/${name}`),
    ),
  );
  return {
    ...{ files, origins },
    headOf: (file) => readHead(join(dataFolder, file)),
    isAttachment: (file) => attached.has(file),
  };
}

/** What is said of the site's owner and of how agencies are reached; a file that isn't there says nothing. */
export function readSite(dataFolder: string): {
  /** Null where nothing is said of one. */
  readonly owner: SiteOwner | null;
  readonly contacts: readonly AgencyContact[];
  readonly findings: readonly Finding[];
} {
  const bytesOf = (file: string) =>
    existsSync(join(dataFolder, file)) ? readFileSync(join(dataFolder, file)) : null;
  const settings = bytesOf(siteSettingsFile);
  const list = bytesOf(contactsFile);
  const { owner, findings } = settings
    ? readSiteSettings(settings)
    : { owner: noOwner, findings: [] };
  const saysOfOwner = Object.values(owner).some((said) => said !== null);
  const read = list ? readContacts(list) : { contacts: [], findings: [] };
  return {
    owner: saysOfOwner ? owner : null,
    contacts: read.contacts,
    findings: [...findings, ...read.findings],
  };
}

/** A source.json as it was read, with its place. */
export type FoundOrigin = ReadOrigin & { readonly file: string };

const filesBelow = (root: string, folder: string): string[] =>
  filesIn(join(root, folder))
    .sort()
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      return statSync(join(root, path)).isDirectory() ? filesBelow(root, path) : [path];
    });

/** The first whole lines of a file, enough for its headings; of a workbook all of it. */
function readHead(path: string): Uint8Array {
  if (path.endsWith(".xlsx")) return readFileSync(path);
  const file = openSync(path, "r");
  const bytes = Buffer.alloc(64 * 1024);
  try {
    const head = bytes.subarray(0, readSync(file, bytes));
    const end = head.lastIndexOf(0x0a);
    return head.length < bytes.length || end < 0 ? head : head.subarray(0, end);
  } finally {
    closeSync(file);
  }
}

/** Whether an agency has handed in the files of this dataset, each of them in some edition. */
export const hasSource = (
  dataFolder: string,
  { sources }: Dataset,
  misplaced: Misplaced = new Map(),
): boolean =>
  sources.every(
    (source) => source.mayBeAbsent || editionsOf(dataFolder, source, misplaced).length > 0,
  );

/** Files that stand elsewhere, by the paths where they would be read. */
type Misplaced = ReadonlyMap<string, string>;

/**
 * A dataset as it is read now: each source as one source a file, and those that newer editions have replaced.
 * Files that are misplaced are taken for what they were meant to be, to check them.
 */
export function withEditions(
  dataFolder: string,
  dataset: Dataset,
  misplaced: Misplaced = new Map(),
): Dataset & { readonly replaced: readonly Source[] } {
  const all = dataset.sources.map((source) => ({
    source,
    ...currentOf(source, editionsOf(dataFolder, source, misplaced)),
  }));
  return {
    ...dataset,
    sources: all.flatMap(({ source, current }) =>
      current.length > 0 || source.mayBeAbsent ? current : [source],
    ),
    replaced: all.flatMap(({ replaced }) => replaced),
  };
}

function currentOf({ editions }: Source, files: readonly Source[]) {
  const newest = files.at(-1)?.edition;
  return editions === "adds"
    ? { current: files, replaced: [] }
    : {
        current: files.filter(({ edition }) => edition === newest),
        replaced: files.filter(({ edition }) => edition !== newest),
      };
}

/** The files of all editions of a source as a source each, the oldest edition first, parts in the order of their names. */
function editionsOf(
  dataFolder: string,
  source: Source,
  misplaced: Misplaced = new Map(),
): readonly Source[] {
  const { kind, folder, edition } = source;
  if (kind === "reference" || edition !== undefined)
    return existsSync(join(dataFolder, placeOf(source))) ? [source] : [];
  const own = [...misplaced.keys()].filter((path) => path.startsWith(`${kind}/${folder}/`));
  const inFolder = [...filesIn(join(dataFolder, kind, folder)), ...own.map(editionIn)];
  return [...new Set(inFolder)]
    .filter(isEditionName)
    .sort()
    .flatMap((edition) => {
      const names = filesIn(join(dataFolder, kind, folder, edition));
      const elsewhere = own.filter((path) => editionIn(path) === edition).map(nameIn);
      return filesOfEdition(source, edition, [...names, ...elsewhere]).map((file) => {
        const standsAt = misplaced.get(`${kind}/${folder}/${edition}/${file}`);
        return { ...inEdition(source, edition, file), ...(standsAt && { standsAt }) };
      });
    });
}

const editionIn = (path: string): string => path.split("/")[2]!;
const nameIn = (path: string): string => path.split("/").at(-1)!;

/** The declared corrections of a dataset, in `data/fixes`. */
export function fixesIn(dataFolder: string, dataset: Dataset): ReadFixes {
  const path = join(dataFolder, "fixes", `${dataset.table.id}.csv`);
  return existsSync(path) ? readFixes(readFileSync(path), dataset) : { fixes: [], findings: [] };
}

export function readText(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** Writes a file whole, or leaves the one that stands. */
export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

/** Writes a whole publication into a folder where none stands yet. */
export function writePublication(
  publicFolder: string,
  files: readonly NewFile[],
  catalog: unknown,
  folders: readonly MovedFolder[] = [],
): void {
  for (const { path, content } of files) {
    const target = join(publicFolder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  for (const { from, path } of folders) {
    const target = join(publicFolder, path);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(from, target);
  }
  writeText(join(publicFolder, "data/catalog.json"), `${JSON.stringify(catalog, null, 1)}\n`);
}

/** A folder written on the same disk already, and its place in the publication. */
export interface MovedFolder {
  readonly from: string;
  readonly path: string;
}

export const tools: Tools = {
  sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
  compress: (bytes) =>
    zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: compressionLevel } }),
};

/** The highest, 19, would take a fifteenth off the files and eight seconds longer for a million rows. */
const compressionLevel = 12;

/** The names in a folder; none where there is no folder. */
const filesIn = (folder: string): string[] =>
  existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : [];
