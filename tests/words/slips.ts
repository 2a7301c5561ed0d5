import { readQuestion } from "../../src/pipeline/value/valueAnswer.ts";
import type { Refusal } from "../../src/words/reading/reading.ts";
import { places } from "./register.ts";

/** Why a cell is refused, as whoever asks for its value is told. */
export function readAnswer(kind: string, input: string): Refusal {
  const reading = readQuestion({ kind, input }, () => places);
  if (reading.ok) throw new Error(`read: ${input}`);
  return reading.refusal;
}
