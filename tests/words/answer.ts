import type { Reading } from "../../src/words/reading/reading.ts";

/** A reading as a table writes it: the value, or the refusal's code after a cross. */
export const answer = <T>(reading: Reading<T>): T | string =>
  reading.ok ? reading.value : `✗ ${reading.refusal.code}`;

export const suggestions = (reading: Reading<unknown>): readonly string[] =>
  reading.ok ? [] : reading.refusal.suggest;
