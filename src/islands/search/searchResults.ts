import "../shared/olderBrowsers.ts";
import { searchText } from "../../i18n/searchText.ts";
import { homePath } from "../../paths.ts";
import { wordsOfAddress } from "../../query/search/address.ts";
import { type Language, languages } from "../../words/text/language.ts";
import { troubleNotice } from "../shared/troubleNotice.ts";
import { type SearchAnswer, answer, type HitGroup, openWholeFinder } from "./searchAnswer.ts";
import { drawHit } from "./searchOptions.ts";

/** Shows what the address asks for: its question, or on a page that is not there the words of the address. */
export async function showResults(place: HTMLElement): Promise<void> {
  const language = document.documentElement.lang as Language;
  const question = questionOf(place);
  if (question === "") return;
  for (const input of document.querySelectorAll<HTMLInputElement>("form[role=search] input"))
    input.value = question;
  const heading = document.createElement("h2");
  heading.textContent = searchText[language].resultsFor(question);
  const summary = document.createElement("p");
  summary.setAttribute("role", "status");
  place.replaceChildren(heading, summary);
  summary.textContent = searchText[language].loading;
  try {
    const found = answer(await openWholeFinder(), question, language, room);
    summary.textContent = found.summary;
    place.append(...lists(found));
  } catch (error) {
    const what = searchText[language].failed;
    const again = () => void showResults(place);
    place.replaceChildren(heading, troubleNotice({ what, cause: error, again }, language));
  }
}

const room = 60;

function questionOf({ dataset }: HTMLElement): string {
  if (dataset["from"] === "question") {
    return (new URLSearchParams(location.search).get("q") ?? "").trim();
  }
  return wordsOfAddress(location.pathname.slice(homePath(languages[0]).length));
}

const lists = ({ groups }: SearchAnswer): HTMLElement[] => groups.flatMap(drawList);

function drawList({ title, hits }: HitGroup): HTMLElement[] {
  const list = document.createElement("ol");
  list.className = "search-results";
  list.append(
    ...hits.map((hit) => {
      const item = document.createElement("li");
      item.append(drawHit(hit));
      return item;
    }),
  );
  if (title === null) return [list];
  const heading = document.createElement("h3");
  heading.textContent = title;
  return [heading, list];
}
