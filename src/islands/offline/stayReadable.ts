import type { Language } from "../../words/text/language.ts";
import { listKeptPages } from "./keptPages.ts";
import { showLine } from "./line.ts";

/** Lists what is kept where asked, and lets the reader decide on keeping. */
export async function stayReadable(kept: Promise<boolean>): Promise<void> {
  const language = document.documentElement.lang as Language;
  const line = document.querySelector<HTMLElement>("#offline p");
  const list = document.getElementById("kept-pages");
  // Where a browser keeps nothing, as in a private window, the page goes without.
  if (list) await listKeptPages(list, language).catch(() => {});
  if (line) await showLine(line, language, kept).catch(() => {});
}
