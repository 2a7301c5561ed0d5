import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCells } from "../../src/schema/csv/records.ts";
import { writeRecords } from "../../src/schema/csv/write.ts";
import type { Text } from "../../src/words/text/language.ts";

/** What was asked to be taken back, and why. */
export interface Withdrawal {
  readonly id: string;
  readonly reason: string;
}

const listOf = (folder: string): string => join(folder, "withdrawn.csv");

/** The releases that were withdrawn, each with its reason: `withdrawn.csv` beside the releases. */
export function readWithdrawn(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(listOf(folder))) return new Map();
  const text = readFileSync(listOf(folder), "utf8").replace(/^\ufeff/, "");
  const [header, ...records] = readCells(text.trim());
  if (header?.join() !== "release,reason")
    throw new Error(`withdrawn not headed release,reason: ${header}`);
  return new Map(records.map(([release = "", reason = ""]) => [release, reason]));
}

/** Puts a release on the list. Its files and its manifest stay, for links to it must answer; why not, where it can't be. */
export function withdrawRelease(folder: string, { id, reason }: Withdrawal): Text | null {
  const releases = (existsSync(folder) ? readdirSync(folder) : []).flatMap((name) =>
    name.endsWith(".json") ? name.slice(0, -5) : [],
  );
  const withdrawn = readWithdrawn(folder);
  if (!releases.includes(id)) return unknown(id, releases);
  if (withdrawn.has(id)) return already(id, withdrawn.get(id)!);
  const records = [["release", "reason"], ...withdrawn, [id, reason]] as string[][];
  writeFileSync(listOf(folder), `${writeRecords(records)}\n`);
  return null;
}

const unknown = (id: string, releases: readonly string[]): Text => ({
  th: `ไม่มีรุ่น “${id}” รุ่นที่มีคือ ${releases.join(", ") || "(ยังไม่มี)"}`,
  en: `There is no release “${id}”; there are: ${releases.join(", ") || "(none yet)"}`,
});

const already = (id: string, reason: string): Text => ({
  th: `รุ่น ${id} ถอนไปแล้ว ด้วยเหตุผลว่า “${reason}”`,
  en: `Release ${id} is withdrawn already, because: “${reason}”`,
});

export const withdrawnText = (id: string): Text => ({
  th: `ถอนรุ่น ${id} แล้ว รุ่นนี้ยังอยู่ในรายการพร้อมเหตุผล`,
  en: `withdrew release ${id}; it stays listed with the reason`,
});
