import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AreaRecord } from "../../src/words/place/area.ts";
import { writeVillageFunds, type Variant } from "./villageFunds.ts";

/** Where synthetic exports lie; nothing made up is ever kept with the project's data. */
export const benchFolder = join(tmpdir(), "chumchon-bench");

/** The path of the generated export with that many rows, written the first time it is asked for. */
export function exportFile(areas: readonly AreaRecord[], rows: number, variant: Variant): string {
  const path = join(benchFolder, `village-funds-${variant}-${rows}.csv`);
  if (existsSync(path)) return path;
  mkdirSync(benchFolder, { recursive: true });
  const part = `${path}.part`;
  writeExport(part, areas, rows, variant);
  renameSync(part, path);
  return path;
}

/** Writes a generated export, in the encoding that goes with its variant. */
export function writeExport(
  path: string,
  areas: readonly AreaRecord[],
  rows: number,
  variant: Variant,
): void {
  const file = openSync(path, "w");
  const encode = variant === "clean" ? encodeUtf8 : encodeWindows874;
  for (const text of writeVillageFunds(areas, rows, variant)) writeSync(file, encode(text));
  closeSync(file);
}

const encodeUtf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");

/** ASCII as it is, Thai moved to A1–FB. */
export function encodeWindows874(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes[i] = code < 0x80 ? code : code - 0x0d60;
  }
  return bytes;
}
