import { readDate } from "../../words/time/date.ts";
import type { FieldReading } from "./fieldReading.ts";

/** The day on which a file was received, in any form that can be read in one way. */
export function readRetrieved(text: string): FieldReading {
  const reading = readDate(text);
  if (reading.ok) return { value: reading.value };
  const { code, expected, advice, suggest } = reading.refusal;
  const form = {
    th: `${advice.th} เช่น "retrieved": "2569-11-22"`,
    en: `${advice.en} For instance: "retrieved": "2026-11-22".`,
  };
  return { trouble: { code, received: text, expected, advice: form, suggest } };
}
