import { fingerprintOf } from "../../schema/export/publishedFile.ts";
import type { Catalog, FileFormat, PublishedFile } from "../../schema/catalogues/catalog.ts";
import { fileFormats } from "../../schema/export/fileFormat.ts";
import {
  hasLatest,
  type LatestFile,
  type LatestList,
  latestListPath,
  latestPath,
  type LatestTable,
} from "../../schema/releases/latest.ts";
import { lastRetrieved } from "../../schema/declare/origin.ts";
import type { Text } from "../../words/text/language.ts";
import { type Tools } from "../publish/publish.ts";
import { newFile, type NewFile } from "../publish/newFile.ts";
import type { Release } from "./release.ts";

export interface LatestInputs {
  readonly catalog: Catalog;
  /** All that is published, with its bytes. */
  readonly files: readonly NewFile[];
  readonly newest: Release | null;
  readonly titleOf: (table: string) => Text;
  readonly tools: Pick<Tools, "sha256">;
}

/**
 * The files of every table once more, at addresses that stay, and the list of both addresses.
 * They are copies, so that no host has to redirect.
 */
export function publishLatest(inputs: LatestInputs): readonly NewFile[] {
  const { catalog, files, tools } = inputs;
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const copies = filesByTable(catalog).flatMap(({ files }) =>
    Object.entries(files).flatMap(([name, file]): NewFile[] => {
      if (!hasLatest(name)) return [];
      const content = contents.get(file.path);
      if (!content) throw new Error(`file not published: ${file.path}`);
      return [{ ...file, path: latestPath(file), content }];
    }),
  );
  const text = `${JSON.stringify(latestList(inputs), null, 1)}\n`;
  const list = newFile("latest.json", new TextEncoder().encode(text), tools.sha256);
  return [...copies, { ...list, path: latestListPath }];
}

function latestList({ catalog, newest, titleOf }: LatestInputs): LatestList {
  const release = newest && { id: newest.id, version: newest.version };
  const released = new Map(newest?.tables.map(({ id, files }) => [id, files.csv?.sha256]));
  return {
    ...(catalog.sample && { sample: true }),
    retrieved: lastRetrieved(catalog.sources),
    release,
    tables: filesByTable(catalog).map(({ id, rows, files }): LatestTable => {
      const { csv } = files;
      const isReleased = csv !== undefined && released.get(id) === fingerprintOf(csv).sha256;
      return {
        id,
        title: titleOf(id),
        rows,
        release: isReleased ? release : null,
        files: Object.fromEntries(
          Object.entries(files).map(([name, file]) => [name, latestFile(name, file)]),
        ),
      };
    }),
  };
}

interface Listed {
  readonly id: string;
  readonly rows: number;
  readonly files: Readonly<Record<string, PublishedFile>>;
}

/** A table of many files is listed with the one that names them all. */
const filesByTable = ({ tables, partitioned = [] }: Catalog): readonly Listed[] => [
  ...tables.map(({ id, rows, files, sums }) => ({
    id,
    rows,
    files: { ...(files as Readonly<Record<string, PublishedFile>>), ...(sums && { sums }) },
  })),
  ...partitioned.map(({ id, rows, manifest, schema }) => ({
    id,
    rows,
    files: { manifest, schema },
  })),
];

function latestFile(name: string, file: PublishedFile): LatestFile {
  const { bytes, sha256, path } = file;
  return {
    path: fromList(path),
    latest: hasLatest(name) ? fromList(latestPath(file)) : null,
    mediaType: file.inside
      ? "application/zip"
      : (mediaTypes[name] ?? fileFormats[name as FileFormat].mediaType),
    bytes,
    sha256,
  };
}

const fromList = (path: string): string => path.replace(/^data\//, "");

const mediaTypes: Readonly<Record<string, string>> = {
  sums: "text/csv",
  manifest: "application/json",
};
