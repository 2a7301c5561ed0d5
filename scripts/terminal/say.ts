import type { Text } from "../../src/words/text/language.ts";

/** Writes one line to the terminal, Thai first. */
export function say(text: Text | string): void {
  process.stdout.write(`${typeof text === "string" ? text : bilingual(text)}\n`);
}

export const bilingual = ({ th, en }: Text): string => `${th} · ${en}`;
