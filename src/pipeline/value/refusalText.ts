import { findingText } from "../../words/reading/findingText.ts";
import type { Language } from "../../words/text/language.ts";
import type { Refusal } from "../../words/reading/reading.ts";

/** A refusal on one line, as a finding says it: what was there, what was expected, what to do. */
export function refusalText(refusal: Refusal, received: string, language: Language): string {
  if (refusal.code === "empty") return refusal.advice[language];
  const said = findingText({ ...refusal, ...nowhere, received, suggest: [] }, language);
  return said.split("\n").slice(1).join(" ");
}

const nowhere = {
  dataset: "",
  release: "",
  file: "",
  line: null,
  column: null,
  severity: "refuse",
} as const;
