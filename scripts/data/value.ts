import { refusalText } from "../../src/pipeline/value/refusalText.ts";
import {
  answerOf,
  readQuestion,
  receivedBy,
  type ValueQuestion,
} from "../../src/pipeline/value/valueAnswer.ts";
import type { Language } from "../../src/words/text/language.ts";
import type { Refusal } from "../../src/words/reading/reading.ts";
import type { Command } from "./command.ts";
import { impossible, type Outcome } from "./outcome.ts";
import { openRegister } from "./register.ts";
import { valueText } from "./valueText.ts";

type ValueCommand = Extract<Command, { verb: "value" }>;

/** Shows what one cell is read as, or why it can't be read. */
export function value({ kind, input, language, json, ...said }: ValueCommand): Outcome {
  const places = openRegister();
  const { province, format, era, fiscalYear: fiscal_year } = said;
  const context = { province, format, era, fiscal_year };
  const question = { kind, input: inputOf(kind, input), context };
  const reading = readQuestion(question, places);
  if (!reading.ok && aboutTheCommand.has(reading.refusal.code)) {
    const { refusal } = reading;
    return impossible({ th: say(refusal, question, "th"), en: say(refusal, question, "en") });
  }
  const exitCode = reading.ok ? 0 : 1;
  if (json) return { exitCode, answer: [`${JSON.stringify(answerOf(reading, question))}\n`] };
  const text = reading.ok
    ? valueText(kind, reading.value, places, language)
    : say(reading.refusal, question, language);
  return { exitCode, answer: [`${text}\n`] };
}

/** Refusals of the question, not of the cell. */
const aboutTheCommand = new Set(["unknown_kind", "context_form", "input_form", "hex_form"]);

/** Bytes are asked about as JSON: `{"hex":"A1"}`; anything else is a cell. */
function inputOf(kind: string, input: string): unknown {
  if (kind !== "encoding") return input;
  if (!/^\s*\{\s*"(hex|text)"/.test(input)) return { text: input };
  try {
    return JSON.parse(input) as unknown;
  } catch {
    return null;
  }
}

function say(refusal: Refusal, question: ValueQuestion, language: Language): string {
  const said = refusalText(refusal, receivedBy(refusal, question), language);
  const { suggest } = refusal;
  if (suggest.length === 0) return said;
  return language === "th"
    ? `${said} อาจหมายถึง ${suggest.join(" หรือ ")}`
    : `${said} Did you mean ${suggest.join(" or ")}?`;
}
