import type { Finding } from "../../words/reading/finding.ts";
import { isLeftover } from "../sources/leftovers.ts";
import { UnreadableWorkbook } from "../workbook/failure.ts";
import { openZip, type Zip } from "../workbook/zip.ts";
import { type HandOver, manifestName, placesBeside, reportName } from "./handOver.ts";
import { type PackageTrouble, packageFinding } from "./packageTrouble.ts";
import { readManifest } from "./readManifest.ts";
import { sha256Of } from "./writePackage.ts";

/** A package that is whole: what it says of itself, and its parts by their names. */
export interface ReadHandOver {
  readonly handOver: HandOver;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Reads a package as something that anyone may have made; nothing of it is used before all of it holds. */
export function readHandOver(bytes: Uint8Array, name: string): ReadHandOver | readonly Finding[] {
  try {
    if (bytes.length > mostPackage) throw new BadPackage("package_too_large", name);
    return partsOf(openZip(bytes));
  } catch (error) {
    if (error instanceof BadPackage) return [packageFinding(name, error.code, error.part)];
    if (!(error instanceof UnreadableWorkbook) && !(error instanceof RangeError)) throw error;
    const isLarge = error instanceof UnreadableWorkbook && error.failure.reason === "too_large";
    return [packageFinding(name, isLarge ? "package_too_large" : "package_damaged")];
  }
}

/** The largest package, and the largest of its parts that people write. */
export const mostPackage = 512 * 1024 ** 2;
const mostWritten = 4 * 1024 ** 2;

/** Thrown within this file alone. */
class BadPackage extends Error {
  readonly code: PackageTrouble;
  readonly part: string;

  constructor(code: PackageTrouble, part: string) {
    super(`package not readable: ${code} ${part}`);
    this.code = code;
    this.part = part;
  }
}

function partsOf(zip: Zip): ReadHandOver {
  const written = zip.written();
  for (const one of written) if (!isWithin(one)) throw new BadPackage("package_unsafe_name", one);
  if (!zip.has(manifestName)) throw new BadPackage("package_incomplete", manifestName);
  const handOver = readManifest(unpacked(zip, manifestName, mostWritten));
  if (handOver === null) throw new BadPackage("package_manifest", manifestName);
  for (const one of written)
    if (!isNothing(one) && one !== manifestName && !Object.hasOwn(handOver.files, one))
      throw new BadPackage("package_unknown_file", one);
  const { origin, changes, declaration } = placesBeside(handOver);
  const known = [handOver.file, origin, changes, declaration, reportName];
  for (const one of Object.keys(handOver.files))
    if (!known.includes(one)) throw new BadPackage("package_unknown_file", one);
  for (const one of [handOver.file, origin])
    if (!Object.hasOwn(handOver.files, one)) throw new BadPackage("package_incomplete", one);
  return { handOver, files: filesOf(zip, handOver) };
}

function filesOf(zip: Zip, { file, files }: HandOver): ReadonlyMap<string, Uint8Array> {
  return new Map(
    Object.entries(files).map(([part, { bytes, sha256 }]) => {
      if (!zip.has(part)) throw new BadPackage("package_incomplete", part);
      const isWritten = part !== file && part !== reportName;
      const content = unpacked(zip, part, isWritten ? mostWritten : mostPackage);
      if (content.length !== bytes || sha256Of(content) !== sha256)
        throw new BadPackage("package_altered", part);
      return [part, content];
    }),
  );
}

function unpacked(zip: Zip, part: string, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  zip.unpack(part, (piece) => {
    length += piece.length;
    if (length > most) throw new BadPackage("package_too_large", part);
    pieces.push(piece.slice());
  });
  const whole = new Uint8Array(length);
  pieces.reduce((at, piece) => (whole.set(piece, at), at + piece.length), 0);
  return whole;
}

/** A folder, or what a system leaves beside files when they are packed again. */
const isNothing = (name: string): boolean => name.endsWith("/") || isLeftover(name);

/** Whether a name stays within the folder that a package is unpacked in, on every system. */
export const isWithin = (name: string): boolean =>
  !/^\/|\\|:|[\p{Cc}\p{Cf}]/u.test(name) &&
  !name
    .replace(/\/$/, "")
    .split("/")
    .some((part) => /^\.{0,2}$|[. ]$|[<>"|?*]/.test(part));
