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
import { dirname, join } from "node:path";
import { constants, zstdCompressSync } from "node:zlib";
import type { Origin } from "../schema/catalog.ts";
import type { Dataset, Source } from "../schema/dataset.ts";
import type { Found } from "./publish/found.ts";
import type { NewFile, Tools } from "./publish/publish.ts";

/** Finds a source's file; of several releases of an export the newest by its folder's name. */
export function findSource(dataFolder: string, { kind, folder, file }: Source): Found {
  const releases = kind === "raw" ? newestFirst(join(dataFolder, kind, folder)) : [""];
  for (const release of releases) {
    const path = [kind, folder, release, file].filter(Boolean).join("/");
    if (!existsSync(join(dataFolder, path))) continue;
    const said = readText(join(dataFolder, dirname(path), "source.json"));
    if (said === null) throw new OriginNotFound(path);
    const origin = JSON.parse(said) as Origin;
    return { file: path, release, bytes: readFileSync(join(dataFolder, path)), origin };
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
  sources.some(({ kind, folder, file }) => {
    const own = join(dataFolder, kind, folder);
    return existsSync(own) && readdirSync(own).some((name) => existsSync(join(own, name, file)));
  });

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
): void {
  const fresh = join(publicFolder, ".data-new");
  rmSync(fresh, { recursive: true, force: true });
  for (const { path, content } of files) {
    const target = join(fresh, path.replace(/^data\//, ""));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  writeText(join(fresh, "catalog.json"), `${JSON.stringify(catalog, null, 1)}\n`);
  rmSync(join(publicFolder, "data"), { recursive: true, force: true });
  renameSync(fresh, join(publicFolder, "data"));
}

export const tools: Tools = {
  sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
  compress: (bytes) =>
    zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 19 } }),
};

const newestFirst = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).sort().reverse() : [];
