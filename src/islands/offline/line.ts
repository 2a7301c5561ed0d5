import type { Language } from "../../words/text/language.ts";
import { startKeeping, stopKeeping } from "./keeping.ts";
import { countCopies } from "./keptCopies.ts";
import { rememberWish, isCachingDeclined } from "./wish.ts";
import { wording } from "./words.ts";

/**
 * The line at the foot of a page: what is kept on this device, and the button that takes it away. Where keeping
 * came to nothing, as `kept` says, there is none.
 */
export async function showLine(
  line: HTMLElement,
  language: Language,
  kept: Promise<boolean>,
): Promise<void> {
  const say = wording[language];
  const text = line.querySelector("span") as HTMLElement;
  const button = line.querySelector("button") as HTMLButtonElement;
  let isKept = !isCachingDeclined();

  const show = (said: string) => {
    text.textContent = said;
    button.textContent = isKept ? say.remove : say.keepAgain;
    line.hidden = false;
  };
  const count = async () => {
    const { pages, bytes } = await countCopies();
    if (isKept) show(say.kept(pages, bytes));
  };
  const toggle = async () => {
    // Said aloud from now on: before, nobody had asked.
    text.setAttribute("role", "status");
    isKept = !isKept;
    rememberWish(isKept ? "pages" : "nothing");
    if (isKept) return startKeeping(true).then(count);
    await stopKeeping();
    show(say.removed);
  };

  button.addEventListener("click", () => void toggle());
  navigator.serviceWorker.addEventListener("message", () => void count());
  if (!isKept) return show(say.keptNothing);
  if (await kept) await count();
}
