import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { lookThrough } from "../../src/pipeline/effects.ts";
import { judgeOriginAnswer, judgeOrigin, originText } from "../../src/pipeline/sources/judgeOrigin.ts";
import {
  type OriginAnswers,
  type OriginQuestion,
  originQuestions,
  statedAnswer,
} from "../../src/pipeline/sources/originQuestions.ts";
import { findingText } from "../../src/words/reading/findingText.ts";
import type { Language } from "../../src/words/text/language.ts";
import { projectRoot } from "../project.ts";
import type { Command } from "./command.ts";
import { pathOf } from "./inputFile.ts";
import { streamedLines } from "./lines.ts";
import { impossible, type Outcome } from "./outcome.ts";
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
  const text = originText(answers);
  const findings = judgeOrigin(text, fileOf(target), standingOrigins());
  if (findings.length > 0)
    return { exitCode: 1, message: `${findings.map((one) => findingText(one, language)).join("\n\n")}\n` };
  mkdirSync(pathOf(folder), { recursive: true });
  writeFileSync(target, text, { flag: "wx" });
  const name = join(folder, "source.json");
  const done = { th: `เขียน ${name} แล้ว\n\n${text}`, en: `${name} is written.\n\n${text}` };
  return { exitCode: 0, answer: [done[language]] };
}

/** Every source.json that lies in the data folder. */
export const standingOrigins = () => lookThrough(join(projectRoot, "data")).origins;

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

/** What the options say, and what is answered to the questions about the rest; null where the answers end early. */
async function answersOf(said: Readonly<Record<string, string>>, asking: Asking): Promise<OriginAnswers | null> {
  const answers: Record<string, string | null> = {};
  const lines = asking.isAsking ? openLines(asking.streams) : null;
  try {
    for (const question of originQuestions) {
      const given = said[question.name];
      const answer =
        given !== undefined ? statedAnswer(given) : lines ? await ask(question, answers, asking, lines) : null;
      if (answer === undefined) return null;
      answers[question.name] = answer;
    }
  } finally {
    lines?.close();
  }
  return answers as unknown as OriginAnswers;
}

/** Asks until the answer can stand; undefined where there are no more answers. */
async function ask(
  question: OriginQuestion,
  before: Readonly<Record<string, string | null>>,
  { language, target, streams }: Asking,
  lines: Lines,
): Promise<string | null | undefined> {
  for (;;) {
    streams.answers.write(`${questionText(question, language)}\n> `);
    const line = await lines.next();
    if (line === null) return undefined;
    const answer = statedAnswer(line);
    const place = { file: fileOf(target), standing: standingOrigins() };
    const wrong = judgeOriginAnswer({ ...before, [question.name]: answer }, question.name, place);
    if (wrong.length === 0) return answer;
    for (const finding of wrong) streams.answers.write(`${findingText(finding, language)}\n\n`);
  }
}

/** A question as it is put in a terminal, where Enter alone leaves it without an answer. */
function questionText({ ask, silence }: OriginQuestion, language: Language): string {
  if (silence === null) return ask[language];
  const enter = { th: "กด Enter เฉย ๆ ", en: "only Enter " }[language];
  return `${ask[language]} (${enter}${silence[language]})`;
}

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
