import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, parse } from "node:path";
import { constants, zstdCompressSync } from "node:zlib";
import type { Origin } from "../schema/catalog.ts";
import type { Dataset, Source } from "../schema/dataset.ts";
import type { Found } from "./publish/found.ts";
import type { NewFile, Tools } from "./publish/publish.ts";

/** Finds a source's file; of several releases of an export the newest by its folder's name. */
export function findSource(dataFolder: string, source: Source): Found {
  const located = locateSource(dataFolder, source);
  return { ...located, bytes: readFileSync(join(dataFolder, located.file)) };
}

/** As `findSource`, without reading the file. */
export function locateSource(
  dataFolder: string,
  { kind, folder, file }: Source,
): Omit<Found, "bytes"> {
  for (const release of releasesOf(dataFolder, kind, folder)) {
    const path = [kind, folder, release, file].filter(Boolean).join("/");
    if (!existsSync(join(dataFolder, path))) continue;
    const said = readText(join(dataFolder, dirname(path), "source.json"));
    if (said === null) throw new OriginNotFound(path);
    return { file: path, release, origin: JSON.parse(said) as Origin };
  }
  throw new Error(`source not found: data/${kind}/${folder}/…/${file}`);
}

/** A file lies in its place, but nothing says where it came from: whoever put it there can mend that. */
export class OriginNotFound extends Error {
  constructor(file: string) {
    super(
      `ไม่พบ source.json ข้างไฟล์ data/${file} โปรดคัดลอกจากโฟลเดอร์ของแหล่งข้อมูลอื่นมาแก้ให้เป็นของไฟล์นี้\n` +
        `There is no source.json beside data/${file}. Copy the one of another source and make it this file's own.`,
    );
  }
}

/** Whether an agency has handed in a file of this dataset. */
export const hasSource = (dataFolder: string, { sources }: Dataset): boolean =>
  sources
    .flatMap((source) => partsOf(dataFolder, source))
    .some(({ kind, folder, file }) =>
      releasesOf(dataFolder, kind, folder).some((release) =>
        existsSync(join(dataFolder, kind, folder, release, file)),
      ),
    );

/** A source that may come in parts as one source a file of its newest release, in the order of their names. */
export function partsOf(dataFolder: string, source: Source): readonly Source[] {
  if (!source.inParts) return [source];
  const { kind, folder, file } = source;
  const { name, ext } = parse(file);
  const isPart = (one: string) => one === file || (one.startsWith(`${name}-`) && one.endsWith(ext));
  for (const release of releasesOf(dataFolder, kind, folder)) {
    const parts = filesIn(join(dataFolder, kind, folder, release))
      .filter(isPart)
      .sort();
    if (parts.length > 0) return parts.map((part) => ({ ...source, file: part }));
  }
  return [source];
}

export function readText(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Puts a whole publication in place of the one before, in one step: a reader never meets half of one. */
export function replacePublication(
  publicFolder: string,
  files: readonly NewFile[],
  catalog: unknown,
  folders: readonly MovedFolder[] = [],
): void {
  const fresh = join(publicFolder, ".data-new");
  rmSync(fresh, { recursive: true, force: true });
  for (const { path, content } of files) {
    const target = join(fresh, path.replace(/^data\//, ""));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  for (const { from, path } of folders) {
    const target = join(fresh, path.replace(/^data\//, ""));
    mkdirSync(dirname(target), { recursive: true });
    renameSync(from, target);
  }
  writeText(join(fresh, "catalog.json"), `${JSON.stringify(catalog, null, 1)}\n`);
  rmSync(join(publicFolder, "data"), { recursive: true, force: true });
  renameSync(fresh, join(publicFolder, "data"));
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

/** The folders of releases, the newest first; reference files have none. */
const releasesOf = (dataFolder: string, kind: Source["kind"], folder: string): string[] =>
  kind === "raw"
    ? filesIn(join(dataFolder, kind, folder))
        .sort()
        .reverse()
    : [""];

const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
