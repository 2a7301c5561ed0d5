import { cpSync, copyFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Dataset } from "../../src/schema/declare/dataset.ts";
import type { Text } from "../../src/words/text/language.ts";
import { projectRoot } from "../project.ts";
import { remove } from "../swap/replace.ts";
import { openStage } from "../swap/stage.ts";
import { script } from "../terminal/command.ts";
import { runProcess } from "../terminal/run.ts";
import { bilingual } from "../terminal/say.ts";
import { sourceOfFile } from "../../src/pipeline/sources/sourceOfFile.ts";
import { pathOf } from "./inputFile.ts";

/** Whether a file lies where publishing looks for files. */
export const isInPlace = (file: string): boolean =>
  !relative(join(projectRoot, "data/raw"), pathOf(file)).startsWith("..");

/** How trying went, for the terminal. */
export interface Tried {
  readonly isMade: boolean;
  readonly text: string;
}

/**
 * Publishes a copy of the data with a file in its place and tries all pages of that, apart from all that
 * is published: what passes the reader may have nothing to say to a page that expects more.
 */
export async function tryFile(file: string, dataset: Dataset): Promise<Tried> {
  const stage = openStage(projectRoot);
  try {
    copyData(stage);
    if (!isInPlace(file)) putIn(stage, pathOf(file), dataset);
    let output = "";
    const onOutput = (chunk: string) => void (output += chunk);
    const command = script("scripts/publish.ts");
    const args = [memory, ...command.args];
    const isMade = await runProcess({ ...command, args, folder: stage }, { onOutput });
    return { isMade, text: isMade ? `${bilingual(made)}\n` : `${bilingual(notMade)}\n${output}` };
  } finally {
    remove(stage);
  }
}

/** As publishing has. */
const memory = "--max-old-space-size=6144";

const made: Text = {
  th: "ลองเผยแพร่และสร้างทุกหน้าด้วยไฟล์นี้แล้ว สร้างได้ครบ",
  en: "published on trial with this file: every page can be made",
};

const notMade: Text = {
  th: "ไฟล์ผ่านการตรวจ แต่ลองเผยแพร่ทั้งชุดแล้วไม่สำเร็จ ดังนี้",
  en: "the file passed, but publishing on trial did not succeed:",
};

/** A folder that is a project of its own: its data are copied, its program is the one that runs. */
function copyData(stage: string): void {
  for (const folder of ["src", "node_modules"])
    symlinkSync(join(projectRoot, folder), join(stage, folder), "junction");
  cpSync(join(projectRoot, "data"), join(stage, "data"), { recursive: true });
}

/** In the place of the newest file of its kind; of a table that has none yet, as its first. */
function putIn(stage: string, file: string, dataset: Dataset): void {
  const { kind, folder, file: name } = sourceOfFile(dataset, basename(file));
  const all = join(stage, "data", kind, folder);
  mkdirSync(all, { recursive: true });
  const newest = readdirSync(all).filter((release) => /^\d{4}/.test(release)).sort().at(-1);
  const release = join(all, newest ?? firstRelease);
  mkdirSync(release, { recursive: true });
  copyFileSync(file, join(release, name));
  if (newest === undefined)
    writeFileSync(join(release, "source.json"), `${JSON.stringify(originOnTrial)}\n`);
}

const firstRelease = "2568";

/** Published nowhere. */
const originOnTrial = {
  publisher: "การลองสร้างหน้าเว็บ",
  title: "ไฟล์ที่กำลังลอง",
  address: null,
  licence: null,
  retrieved: "2026-01-01",
  note: null,
};
