import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zstdCompressSync } from "node:zlib";
import { openPublished } from "./published/open.ts";
import type { Published } from "./schema/catalogues/catalog.ts";
import { type Edition, editionOf } from "./schema/declare/edition.ts";
import { type Redirect, readRedirects } from "./schema/releases/redirects.ts";

/** A build makes the pages of a publication that is not in its place yet. */
const publicFolder = process.env["PUBLIC_FOLDER"] ?? join(process.cwd(), "public");

/** The publication that this build shows. */
export const published: Published = openPublished(
  publicFolder,
  process.env["ONLY_PROVINCES"] ? process.env["ONLY_PROVINCES"].split(",") : null,
);

/** Which data that is, as every page says it. */
export const edition: Edition = editionOf(published);

/** Pages that stood elsewhere once. */
export const redirects: readonly Redirect[] = readRedirects(
  readFileSync(join(process.cwd(), "data/redirects.csv"), "utf8"),
);

const engine = JSON.parse(readFileSync(join(publicFolder, "engine/engine.json"), "utf8")) as {
  wasm: { gzipBytes: number };
  worker: { bytes: number };
};

/** What a reader downloads to open the database engine, in bytes, at most. */
export const engineBytes: number = engine.wasm.gzipBytes + engine.worker.bytes;

/** Compresses what the build itself writes as Parquet. */
export const compress = (bytes: Uint8Array): Uint8Array => zstdCompressSync(bytes);

/** A short name for a text that changes when the text does. */
export const fingerprint = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 12);
