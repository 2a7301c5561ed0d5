import type { Language } from "../../words/text/language.ts";
import { holdRepetitionMarks } from "../../words/text/repetitionMark.ts";
import { copyAt, keptAddresses } from "./keptCopies.ts";

/** Lists the kept pages in the reader's language, the one opened last first. */
export async function listKeptPages(place: HTMLElement, language: Language): Promise<void> {
  const pages = (await keptAddresses()).filter((address) =>
    new URL(address).pathname.endsWith("/"),
  );
  const links: HTMLElement[] = [];
  for (const address of pages) {
    if (links.length === mostShown) break;
    const link = await linkTo(address, language);
    if (link) links.push(link);
  }
  if (links.length === 0) return;
  const list = document.createElement("ul");
  list.className = "kept-list";
  list.append(...links);
  place.append(list);
  place.hidden = false;
}

const mostShown = 30;

async function linkTo(address: string, language: Language): Promise<HTMLElement | null> {
  const html = await (await copyAt(address))?.text();
  const page = html ? new DOMParser().parseFromString(html, "text/html") : null;
  if (page?.documentElement.lang !== language) return null;
  const link = document.createElement("a");
  link.href = address;
  link.textContent = holdRepetitionMarks(page.title.split(" | ")[0] ?? address);
  const item = document.createElement("li");
  item.append(link);
  return item;
}
