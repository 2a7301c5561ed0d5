import { statSync } from "node:fs";
import { join } from "node:path";
import type { Text } from "../../src/words/text/language.ts";
import { filesUnder } from "./files.ts";
import { kindsOfFiles, type KindOfFile } from "./kindsOfFiles.ts";

export interface SizedFile {
  readonly path: string;
  readonly bytes: number;
}

/** What the files of a kind weigh together. */
export interface Weight {
  readonly kind: KindOfFile;
  readonly files: number;
  readonly bytes: number;
}

/** The files of a built site with their sizes. */
export const sizedFiles = (site: string): SizedFile[] =>
  filesUnder(site, ".").map((path) => ({ path, bytes: statSync(join(site, path)).size }));

/** Files and bytes by kind, the heaviest first; each file is of the first kind that its path fits. */
export function weightByKind(files: readonly SizedFile[]): Weight[] {
  const byKind = Map.groupBy(files, ({ path }) => kindsOfFiles.find(({ of }) => of.test(path))!);
  return [...byKind]
    .map(([kind, its]) => ({ kind, files: its.length, bytes: sumOf(its) }))
    .toSorted((a, b) => b.bytes - a.bytes);
}

/** What a build says of itself: each kind with what it holds, and of one that outgrew its budget what makes it less. */
export function weightLines(files: readonly SizedFile[]): (Text | string)[] {
  const weights = weightByKind(files);
  const lines = weights.flatMap(({ kind, files: count, bytes }) => [
    `  ${inMegabytes(bytes).padStart(7)} MB ${String(count).padStart(6)} ไฟล์ files  ${kind.name.th} · ${kind.name.en}`,
    ...(isOver({ kind, files: count, bytes }) ? [overBudget(kind)] : []),
  ]);
  return [...lines, total(files)];
}

const isOver = ({ kind: { most }, files, bytes }: Weight): boolean =>
  files > most.files || bytes > most.megabytes * megabyte;

const total = (files: readonly SizedFile[]): Text => ({
  th: `รวม ${files.length} ไฟล์ ${inMegabytes(sumOf(files))} MB`,
  en: `${files.length} files in all`,
});

const overBudget = ({ most, less }: KindOfFile): Text => ({
  th: `          เกินงบ ${most.files} ไฟล์ ${most.megabytes} MB วิธีลด: ${less.th}`,
  en: `over its budget; to make it less: ${less.en}`,
});

const sumOf = (files: readonly SizedFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

const megabyte = 1e6;

/** In the megabytes of disks and hosts, a million bytes each. */
export const inMegabytes = (bytes: number): string => (bytes / megabyte).toFixed(1);
