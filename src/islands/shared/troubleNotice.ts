import type { Language, Text } from "../../words/text/language.ts";

export const tryAgain: Text = { th: "ลองอีกครั้ง", en: "Try again" };

/** Says what could not be had, with a button that asks for it again; the notice goes once that is under way. */
export function troubleNotice(text: string, language: Language, again: () => void): HTMLElement {
  const notice = document.createElement("div");
  notice.className = "notice trouble";
  notice.setAttribute("role", "alert");
  const told = document.createElement("p");
  told.textContent = text;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = tryAgain[language];
  button.addEventListener("click", () => {
    notice.remove();
    again();
  });
  notice.append(told, button);
  return notice;
}
