import { cellText } from "../../i18n/cellText.ts";
import { formats } from "../../i18n/format.ts";
import type { Language } from "../../words/text/language.ts";
import { changeWords } from "./changeWords.ts";

/** An amount as pages write it; a difference with its sign. */
export function changedAmount(
  kind: string,
  amount: string | null,
  language: Language,
  isDifference = false,
): string {
  if (amount === null) return isDifference ? "" : changeWords[language].notStated;
  const say = { format: formats[language], place: (code: string) => code };
  const size = cellText({ kind }, isDifference ? amount.replace("-", "") : amount, say);
  return isDifference ? signOf(amount) + size : size;
}

/** A minus sign, not a hyphen. */
const signOf = (amount: string): string => (amount.startsWith("-") ? "−" : "+");

export const changedShare = (share: number | null, language: Language): string =>
  share === null ? "" : `${share < 0 ? "−" : "+"}${formats[language].percent(Math.abs(share))}`;
