import { formats } from "../../i18n/format.ts";
import type { Language } from "../../words/text/language.ts";
import { wording } from "./words.ts";

/** Says when the copy that is shown was kept; a page fresh from the network says nothing. */
export function showCopyNotice(
  notice: HTMLElement,
  keptAt: string | undefined,
  language: Language,
): void {
  if (keptAt === undefined) return;
  const { date, time } = localTime(new Date(keptAt));
  notice.textContent = wording[language].copy(formats[language].date(date), time);
}

/** The reader's own day and hour: a copy of last night is not of today. */
function localTime(at: Date): { readonly date: string; readonly time: string } {
  const two = (number: number) => String(number).padStart(2, "0");
  return {
    date: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}
