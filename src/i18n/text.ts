import type { Language } from "../words/text/language.ts";
import { en } from "./en.ts";
import { th, type Words } from "./th.ts";

/** The shared interface words of each language. */
export const words: Readonly<Record<Language, Words>> = { th, en };
