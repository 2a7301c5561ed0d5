import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeText } from "../../src/pipeline/effects.ts";
import type { Finding } from "../../src/words/reading/finding.ts";

/** What a publication that was refused leaves in its stage for whoever made it do so. */
export const writeRefusal = (stage: string, findings: readonly Finding[]): void =>
  writeText(join(stage, name), JSON.stringify(findings));

/** Keeps what a stage was refused for, beyond the stage; where it was not, nothing is kept any longer. */
export function keepRefusal(stage: string, file: string): void {
  const left = join(stage, name);
  if (existsSync(left)) writeText(file, readFileSync(left, "utf8"));
  else rmSync(file, { force: true });
}

/** What was kept; nothing where the last publication was not refused for its files. */
export const keptRefusal = (file: string): readonly Finding[] =>
  existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Finding[]) : [];

const name = "refused.json";
