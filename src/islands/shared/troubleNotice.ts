import type { Language, Text } from "../../words/text/language.ts";
import { FetchError, reasoned } from "./fetchError.ts";
import { isOfOldEdition } from "./newEdition.ts";

export const tryAgain: Text = { th: "ลองอีกครั้ง", en: "Try again" };

export interface FetchFailure {
  /** What could not be had. */
  readonly what: string;
  readonly cause: unknown;
  /** Asks for it again. */
  readonly again: () => void;
}

/**
 * Says what could not be had and why, with a button that asks for it again. Where a file is gone since the site
 * was published anew, the button loads the page anew: asking again would be in vain.
 */
export function troubleNotice(
  { what, cause, again }: FetchFailure,
  language: Language,
): HTMLElement {
  const notice = document.createElement("div");
  notice.className = "notice trouble";
  notice.setAttribute("role", "alert");
  const told = document.createElement("p");
  told.textContent = reasoned(what, cause, language);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = tryAgain[language];
  button.addEventListener("click", () => {
    notice.remove();
    again();
  });
  notice.append(told, button);
  if (mayBeGone(cause)) void tellEdition(told, button, `${what} ${newEdition[language]}`, language);
  return notice;
}

const mayBeGone = (cause: unknown): boolean =>
  cause instanceof FetchError && (cause.kind === "missing" || cause.kind === "program");

async function tellEdition(
  told: HTMLElement,
  button: HTMLButtonElement,
  text: string,
  language: Language,
): Promise<void> {
  if (!(await isOfOldEdition())) return;
  told.textContent = text;
  const reload = document.createElement("button");
  reload.type = "button";
  reload.className = "button button-main";
  reload.textContent = loadAnew[language];
  reload.addEventListener("click", () => location.reload());
  button.replaceWith(reload);
}

const newEdition: Text = {
  th: "เว็บนี้มีฉบับใหม่แล้ว หน้าที่เปิดอยู่เป็นฉบับก่อน",
  en: "There is a new edition of this site, and this page is of the one before.",
};
const loadAnew: Text = { th: "โหลดหน้านี้ใหม่", en: "Load this page anew" };
