import type { Text } from "../../src/words/text/language.ts";
import type { Host } from "./host.ts";

export interface SizedFile {
  readonly path: string;
  readonly bytes: number;
}

/** Bytes and files by kind, the heaviest first: `{ kind: "pictures/*.png", files: 1108, bytes: … }`. */
export function weightByKind(
  files: readonly SizedFile[],
): { kind: string; files: number; bytes: number }[] {
  const kinds = new Map<string, { files: number; bytes: number }>();
  for (const { path, bytes } of files) {
    const kind = kindOf(path);
    const before = kinds.get(kind) ?? { files: 0, bytes: 0 };
    kinds.set(kind, { files: before.files + 1, bytes: before.bytes + bytes });
  }
  return [...kinds]
    .map(([kind, sums]) => ({ kind, ...sums }))
    .toSorted((a, b) => b.bytes - a.bytes);
}

function kindOf(path: string): string {
  const ending = /\.[^./]+$/.exec(path)?.[0] ?? "";
  if (ending === ".html") return "*.html";
  const [folder = ""] = path.includes("/") ? path.split("/", 1) : [""];
  return folder === "" ? `*${ending}` : `${folder}/*${ending}`;
}

/** What of the site a host would not take. */
export function overLimits(files: readonly SizedFile[], { limits = {} }: Host): Text[] {
  const { files: most = Infinity, bytesOfFile = Infinity, bytes = Infinity } = limits;
  const sum = files.reduce((total, file) => total + file.bytes, 0);
  const tooLarge = files.filter((file) => file.bytes > bytesOfFile);
  return [
    ...(files.length > most ? [tooMany(files.length, most)] : []),
    ...(sum > bytes ? [tooHeavy(sum, bytes)] : []),
    ...tooLarge.map((file) => tooHeavy(file.bytes, bytesOfFile, file.path)),
  ];
}

const tooMany = (count: number, most: number): Text => ({
  th: `มี ${count} ไฟล์ โฮสต์นี้รับได้ ${most} ไฟล์`,
  en: `${count} files; this host takes ${most}`,
});

const tooHeavy = (bytes: number, most: number, path?: string): Text => ({
  th: `${path ?? "ทั้งเว็บ"} หนัก ${inMegabytes(bytes)} MB โฮสต์นี้รับได้ ${inMegabytes(most)} MB`,
  en: `${path ?? "the site"} weighs ${inMegabytes(bytes)} MB; this host takes ${inMegabytes(most)} MB`,
});

export const inMegabytes = (bytes: number): string => (bytes / 1024 ** 2).toFixed(1);
