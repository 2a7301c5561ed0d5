import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { lookThrough } from "../../src/pipeline/effects.ts";
import { copiedOrigins } from "../../src/pipeline/sources/copiedOrigin.ts";
import { readOrigin } from "../../src/pipeline/sources/origin.ts";
import type { CatalogOrigin } from "../../src/schema/catalogues/catalog.ts";
import type { Finding } from "../../src/words/reading/finding.ts";
import { findingText } from "../../src/words/reading/findingText.ts";
import type { Language } from "../../src/words/text/language.ts";
import { projectRoot } from "../project.ts";
import type { Command } from "./command.ts";
import { pathOf } from "./inputFile.ts";
import { streamedLines } from "./lines.ts";
import { impossible, type Outcome } from "./outcome.ts";
import { sourceQuestions, type SourceQuestion } from "./sourceQuestions.ts";
import type { Streams } from "./valueLines.ts";

type SourceCommand = Extract<Command, { verb: "source" }>;

/** Asks who a folder's files come from and writes its source.json, judged by the code that publishes it. */
export async function source(command: SourceCommand, streams: Streams): Promise<Outcome> {
  const { folder, said, language, isAsking } = command;
  const target = join(pathOf(folder), "source.json");
  const standing = refuseTarget(pathOf(folder), target, folder);
  if (standing) return impossible(standing);
  const answers = await answersOf(said, { language, isAsking, target, streams });
  if (answers === null) return impossible(brokenOff);
  const text = `${JSON.stringify(answers, null, 2)}\n`;
  const { findings } = judge(text, target);
  if (findings.length > 0)
    return { exitCode: 1, message: `${findings.map((one) => findingText(one, language)).join("\n\n")}\n` };
  mkdirSync(pathOf(folder), { recursive: true });
  writeFileSync(target, text, { flag: "wx" });
  const name = join(folder, "source.json");
  const done = { th: `เขียน ${name} แล้ว\n\n${text}`, en: `${name} is written.\n\n${text}` };
  return { exitCode: 0, answer: [done[language]] };
}

/** The findings of a source.json that would stand there. */
function judge(text: string, target: string): { readonly findings: readonly Finding[] } {
  const file = fileOf(target);
  const { origin, findings } = readOrigin(new TextEncoder().encode(text), file);
  if (findings.length > 0) return { findings };
  const others = lookThrough(join(projectRoot, "data")).origins.filter((one) => one.file !== file);
  const copied = copiedOrigins([...others, { file, origin }]).filter((one) => one.file === file);
  return { findings: copied };
}

/** As findings name it: counted from the data folder where it lies there. */
function fileOf(target: string): string {
  const path = relative(join(projectRoot, "data"), target).replaceAll("\\", "/");
  return path.startsWith("..") ? target : path;
}

interface Asking {
  readonly language: Language;
  readonly isAsking: boolean;
  readonly target: string;
  readonly streams: Streams;
}

type Answers = Omit<CatalogOrigin, "sample">;

/** What the options say, and what is answered to the questions about the rest; null where the answers end early. */
async function answersOf(said: Readonly<Record<string, string>>, asking: Asking): Promise<Answers | null> {
  const answers: Record<string, string | null> = {};
  const lines = asking.isAsking ? openLines(asking.streams) : null;
  try {
    for (const question of sourceQuestions) {
      const given = said[question.name];
      const answer =
        given !== undefined ? stated(given) : lines ? await ask(question, answers, asking, lines) : null;
      if (answer === undefined) return null;
      answers[question.name] = answer;
    }
  } finally {
    lines?.close();
  }
  return answers as unknown as Answers;
}

/** Nothing, a dash and null say that it is not known. */
const stated = (text: string): string | null => (/^(?:|-|null)$/.test(text.trim()) ? null : text.trim());

/** Asks until the answer can stand; undefined where there are no more answers. */
async function ask(
  question: SourceQuestion,
  before: Readonly<Record<string, string | null>>,
  { language, target, streams }: Asking,
  lines: Lines,
): Promise<string | null | undefined> {
  for (;;) {
    streams.answers.write(`${question.ask[language]}\n> `);
    const line = await lines.next();
    if (line === null) return undefined;
    const answer = stated(line);
    const draft = { ...complete, ...before, [question.name]: answer };
    const wrong = judge(JSON.stringify(draft), target).findings.filter(({ column }) => column === question.name);
    if (wrong.length === 0) return answer;
    for (const finding of wrong) streams.answers.write(`${findingText(finding, language)}\n\n`);
  }
}

/** Answers to questions that have not been asked yet, so that only the one asked is judged. */
const complete: Answers = {
  ...{ publisher: "หน่วยงาน ก", title: "เรื่อง ก", retrieved: "2026-01-01" },
  ...{ address: null, licence: null, note: null },
};

interface Lines {
  readonly next: () => Promise<string | null>;
  readonly close: () => void;
}

function openLines({ questions }: Streams): Lines {
  const chunks = streamedLines(questions);
  let waiting: string[] = [];
  return {
    next: async () => {
      while (waiting.length === 0) {
        const { value, done } = await chunks.next();
        if (done) return null;
        waiting = [...value];
      }
      return waiting.shift()!;
    },
    close: () => void chunks.return(undefined),
  };
}

function refuseTarget(path: string, target: string, folder: string) {
  if (existsSync(path) && !statSync(path).isDirectory())
    return {
      th: `“${folder}” เป็นไฟล์ โปรดระบุโฟลเดอร์ของปี เช่น data/raw/roi-jai-rak/2570`,
      en: `“${folder}” is a file. Name the folder of the edition, such as data/raw/roi-jai-rak/2570.`,
    };
  if (existsSync(target))
    return {
      th: `มี ${join(folder, "source.json")} อยู่แล้ว โปรดเปิดแก้ไฟล์นั้น หรือลบก่อนแล้วสั่งใหม่`,
      en: `There is ${join(folder, "source.json")} already. Edit it, or delete it first and try again.`,
    };
  return null;
}

const brokenOff = {
  th: "ตอบไม่ครบ จึงยังไม่ได้เขียน source.json",
  en: "Not all was answered, so no source.json was written.",
};
