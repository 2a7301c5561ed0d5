import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { declared } from "../../src/datasets/index.ts";
import { planTaking, type Taking } from "../../src/pipeline/handover/planTaking.ts";
import { packageFinding } from "../../src/pipeline/handover/packageTrouble.ts";
import { mostPackage, readHandOver } from "../../src/pipeline/handover/readHandOver.ts";
import { findingText } from "../../src/words/reading/findingText.ts";
import type { Finding } from "../../src/words/reading/finding.ts";
import { projectRoot } from "../project.ts";
import type { Command } from "./command.ts";
import { pathOf, readInput } from "./inputFile.ts";
import { impossible, type Outcome } from "./outcome.ts";
import { standingOrigins } from "./source.ts";
import { takenText } from "./takenText.ts";

type TakeCommand = Extract<Command, { verb: "take" }>;

/** Puts what an official handed over where it is read from, all of it or nothing; `tries` only says what it would do. */
export function take({ file, language, tries, release }: TakeCommand): Outcome {
  const name = basename(file);
  const tooLarge = existsSync(pathOf(file)) && statSync(pathOf(file)).size > mostPackage;
  if (tooLarge) return refused([packageFinding(name, "package_too_large")]);
  const bytes = readInput(file);
  if (!(bytes instanceof Uint8Array)) return impossible(bytes);
  const read = readHandOver(bytes, name);
  if (!("handOver" in read)) return refused(read);
  const standing = { declared, origins: standingOrigins(), read: readStanding };
  const taking = planTaking(read, standing, { name, release });
  if (taking.findings.length > 0) return refused(taking.findings);
  if (!tries) putAll(taking);
  return { exitCode: 0, answer: [takenText(read.handOver, taking, { tries, language })] };
}

/** In both languages, whichever is asked for: who is told may not be who has to understand it. */
const refused = (findings: readonly Finding[]): Outcome => ({
  exitCode: 1,
  message: findings
    .flatMap((one) => [findingText(one, "th"), findingText(one, "en"), ""])
    .join("\n"),
});

const readStanding = (path: string): Uint8Array | null =>
  existsSync(join(projectRoot, path)) ? readFileSync(join(projectRoot, path)) : null;

/** Where one can't be written, those that were are taken away again. */
function putAll({ put }: Taking): void {
  const done: string[] = [];
  try {
    for (const { path, content } of put) {
      const target = join(projectRoot, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content, { flag: "wx" });
      done.push(target);
    }
  } catch (error) {
    for (const target of done) rmSync(target);
    throw error;
  }
}
