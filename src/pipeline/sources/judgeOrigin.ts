import type { Finding } from "../../words/reading/finding.ts";
import { copiedOrigins, type LocatedOrigin } from "./copiedOrigin.ts";
import { readOrigin } from "./origin.ts";
import type { OriginAnswers } from "./originQuestions.ts";

/** The findings of a source.json that would stand at `file`, beside those that stand elsewhere. */
export function judgeOrigin(
  text: string,
  file: string,
  standing: readonly LocatedOrigin[],
): readonly Finding[] {
  const { origin, findings } = readOrigin(new TextEncoder().encode(text), file);
  if (findings.length > 0) return findings;
  const others = standing.filter((one) => one.file !== file);
  return copiedOrigins([...others, { file, origin }]).filter((one) => one.file === file);
}

/** What is wrong with one answer, whatever the others are. */
export function judgeOriginAnswer(
  answers: Readonly<Record<string, string | null>>,
  name: keyof OriginAnswers,
  { file, standing }: { readonly file: string; readonly standing: readonly LocatedOrigin[] },
): readonly Finding[] {
  const text = JSON.stringify({ ...complete, ...answers });
  return judgeOrigin(text, file, standing).filter(({ column }) => column === name);
}

/** Answers to questions that have not been asked yet, so that only the one asked is judged. */
const complete: OriginAnswers = {
  ...{ publisher: "หน่วยงาน ก", title: "เรื่อง ก", retrieved: "2026-01-01" },
  ...{ address: null, licence: null, note: null },
};

/** A source.json as it is written. */
export const originText = (said: object): string => `${JSON.stringify(said, null, 2)}\n`;
