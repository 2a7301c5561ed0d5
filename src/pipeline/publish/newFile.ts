import { archiveEnding, archiveOf } from "../../schema/export/archive.ts";
import type { PublishedFile } from "../../schema/export/publishedFile.ts";

/** A file to be written; its address holds its own hash. */
export interface NewFile extends PublishedFile {
  readonly content: Uint8Array;
}

type Hash = (bytes: Uint8Array) => string;

export function newFile(name: string, content: Uint8Array, sha256: Hash): NewFile {
  const hash = sha256(content);
  return {
    path: `data/${hash.slice(0, 12)}/${name}`,
    bytes: content.length,
    sha256: hash,
    content,
  };
}

/** The largest file of text that is served as it is: hosts that cost nothing take files of up to 25 MiB. */
export const largestText = 20 * 2 ** 20;

/** A file of text; a larger one stands in an archive, which any computer opens and which is a tenth of it. */
export function newTextFile(name: string, content: Uint8Array, sha256: Hash): NewFile {
  if (content.length <= largestText) return newFile(name, content, sha256);
  const inside = { bytes: content.length, sha256: sha256(content) };
  return { ...newFile(name + archiveEnding, archiveOf(name, content), sha256), inside };
}
