import type { Fix } from "../../pipeline/check/fix.ts";
import { fetchFile } from "../shared/fetchFile.ts";
import { sha256Hex } from "../shared/sha256Hex.ts";
import type { TableBytes } from "./checkMessages.ts";
import { type CheckerWorker, startChecker } from "./checkerWorker.ts";
import { closePolicy } from "./closePolicy.ts";

/** A table that the checker needs beside a file. */
export interface NeededTable {
  readonly id: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Loads all that checking takes, then closes the page to the network, then starts the checker. */
export async function openChecker({
  needed,
  fixes,
  onShare,
}: {
  readonly needed: readonly NeededTable[];
  readonly fixes: Readonly<Record<string, readonly Fix[]>>;
  readonly onShare: (share: number) => void;
}): Promise<CheckerWorker> {
  const all = needed.reduce((sum, { bytes }) => sum + bytes, 0);
  let loaded = 0;
  const tables = await Promise.all(
    needed.map(async (table): Promise<TableBytes> => {
      const bytes = await fetchBytes(table);
      loaded += table.bytes;
      onShare(loaded / all);
      return { id: table.id, bytes };
    }),
  );
  await loadFonts();
  closePolicy();
  const checker = startChecker();
  await checker.ask("prepare", { tables, fixes });
  return checker;
}

/** A table that arrived incomplete or altered would give wrong verdicts. */
async function fetchBytes({ id, path, bytes, sha256 }: NeededTable): Promise<ArrayBuffer> {
  const { buffer: file } = (await fetchFile(path, { bytes })).bytes;
  const own = await sha256Hex(file);
  if (own !== null && own !== sha256) throw new Error(`table arrived altered: ${id}`);
  return file;
}

/** Letters that are only asked for once they are shown would be asked for too late. */
async function loadFonts(): Promise<void> {
  await Promise.all([...document.fonts].map((font) => font.load().catch(() => font)));
}
