import type { Writable } from "node:stream";
import { answerLine } from "../../src/pipeline/value/valueLine.ts";
import { streamedLines } from "./lines.ts";
import type { Outcome } from "./outcome.ts";
import { writeAll } from "./output.ts";
import { openRegister } from "./register.ts";

export interface Streams {
  readonly questions: AsyncIterable<Uint8Array>;
  readonly answers: Writable;
}

/** Answers each line of questions as it comes; a cell that can't be read is an answer too. */
export async function answerLines({ questions, answers }: Streams): Promise<Outcome> {
  const places = openRegister();
  for await (const lines of streamedLines(questions)) {
    const answered = lines.map((line) => answerLine(line, places)).filter((line) => line !== null);
    await writeAll(answers, answered.map((line) => `${line}\n`));
  }
  return { exitCode: 0 };
}
