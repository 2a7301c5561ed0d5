import { unzipSync, zipSync } from "fflate";
import { withoutZipTimes } from "./zipTimes.ts";

/** The archive of one file; equal files make equal bytes. */
export const archiveOf = (name: string, content: Uint8Array): Uint8Array =>
  withoutZipTimes(zipSync({ [name]: content }, { mtime: "1980-01-02" }));

export const archiveEnding = ".zip";

/** The text of a published file, from its archive where it stands in one. */
export function textOf(path: string, content: Uint8Array): string {
  const [file = content] = path.endsWith(archiveEnding) ? Object.values(unzipSync(content)) : [];
  return new TextDecoder().decode(file);
}
