import type { Text } from "../../src/words/text/language.ts";
import { inMegabytes, type SizedFile, weightByKind } from "../site/budget.ts";
import type { Host } from "./host.ts";

/** What of the site a host would not take, and which kinds of files are most of it. */
export function overLimits(files: readonly SizedFile[], { limits = {} }: Host): Text[] {
  const { files: most = Infinity, bytesOfFile = Infinity, bytes = Infinity } = limits;
  const sum = files.reduce((total, file) => total + file.bytes, 0);
  const tooLarge = files.filter((file) => file.bytes > bytesOfFile);
  const isWholeOver = files.length > most || sum > bytes;
  return [
    ...(files.length > most ? [tooMany(files.length, most)] : []),
    ...(sum > bytes ? [tooHeavy(sum, bytes)] : []),
    ...tooLarge.map((file) => tooHeavy(file.bytes, bytesOfFile, file.path)),
    ...(isWholeOver ? whatToDrop(files, files.length > most ? "files" : "bytes") : []),
  ];
}

/** The three kinds that are most of the site, each with how there comes to be less of it. */
const whatToDrop = (files: readonly SizedFile[], by: "files" | "bytes"): Text[] =>
  weightByKind(files)
    .toSorted((a, b) => b[by] - a[by])
    .slice(0, 3)
    .map(({ kind: { name, less }, files, bytes }) => ({
      th: `  ${name.th} ${files} ไฟล์ ${inMegabytes(bytes)} MB วิธีลด: ${less.th}`,
      en: `${name.en}; to make them less: ${less.en}`,
    }));

const tooMany = (count: number, most: number): Text => ({
  th: `มี ${count} ไฟล์ โฮสต์นี้รับได้ ${most} ไฟล์`,
  en: `${count} files; this host takes ${most}`,
});

const tooHeavy = (bytes: number, most: number, path?: string): Text => ({
  th: `${path ?? "ทั้งเว็บ"} หนัก ${inMegabytes(bytes)} MB โฮสต์นี้รับได้ ${inMegabytes(most)} MB`,
  en: `${path ?? "the site"} weighs ${inMegabytes(bytes)} MB; this host takes ${inMegabytes(most)} MB`,
});
