import { lineForm } from "./questionTrouble.ts";
import { answerOf, readQuestion, type ValueQuestion } from "./valueAnswer.ts";
import type { ValueContext } from "./valueOf.ts";

/** Answers one line of questions with one line of JSON, whatever the line holds; null for a blank line. */
export function answerLine(line: string, places: ValueContext["places"]): string | null {
  if (line.trim() === "") return null;
  const question = parseQuestion(line);
  if (!question) return JSON.stringify({ id: null, ...answerOf(lineForm(), { input: line }) });
  const answer = answerOf(readQuestion(question, places), question);
  return JSON.stringify({ id: question.id ?? null, ...answer });
}

type Question = ValueQuestion & { readonly id?: unknown };

function parseQuestion(line: string): Question | null {
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}
