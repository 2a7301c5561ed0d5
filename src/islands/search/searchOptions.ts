import { searchText } from "../../i18n/searchText.ts";
import { formats } from "../../i18n/format.ts";
import { searchPath } from "../../paths.ts";
import type { Language } from "../../words/text/language.ts";
import { holdRepetitionMarks } from "../../words/text/repetitionMark.ts";
import type { SearchAnswer, HitGroup } from "./searchAnswer.ts";
import type { Hit } from "./searchHit.ts";

/** Fills a list with the hits as options, and the way to all of them where it shows only some. */
export function drawOptions(
  list: HTMLElement,
  { groups, count, shown }: SearchAnswer,
  question: string,
  language: Language,
): HTMLElement[] {
  list.replaceChildren(...groups.map(drawGroup));
  if (shown < count) {
    const all = document.createElement("a");
    all.className = "search-all";
    all.href = `${searchPath(language)}?${new URLSearchParams({ q: question })}`;
    all.textContent = searchText[language].seeAll(formats[language].number(count));
    list.append(all);
  }
  const options = [...list.querySelectorAll("a")];
  options.forEach((option, i) => {
    option.id = `${list.id}-${i}`;
    option.tabIndex = -1;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
  });
  return options;
}

function drawGroup({ title, hits }: HitGroup): HTMLElement | DocumentFragment {
  if (title === null) {
    const fragment = document.createDocumentFragment();
    fragment.append(...hits.map(drawHit));
    return fragment;
  }
  const group = document.createElement("div");
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", title);
  const heading = document.createElement("div");
  heading.className = "search-title";
  heading.setAttribute("aria-hidden", "true");
  heading.textContent = title;
  group.append(heading, ...hits.map(drawHit));
  return group;
}

/** A link with the name, and below it what tells it from its namesakes. */
export function drawHit({ label, details, other, code, path }: Hit): HTMLAnchorElement {
  const link = document.createElement("a");
  link.className = "search-hit";
  link.href = path;
  const name = document.createElement("strong");
  name.textContent = holdRepetitionMarks(label);
  const about = document.createElement("span");
  const names = other === null ? [] : [kept(other.text, other.language)];
  const codes = code === null ? [] : [kept(code)];
  const facts = [...details.map((detail) => kept(detail)), ...names, ...codes];
  about.append(...facts.flatMap((fact) => [fact, " "]));
  link.append(name, " ", about);
  return link;
}

/** A piece that a line breaks before, not inside, while there is room. */
function kept(text: string, language?: Language): HTMLElement {
  const piece = document.createElement("span");
  piece.textContent = holdRepetitionMarks(text);
  if (language !== undefined) piece.lang = language;
  return piece;
}
