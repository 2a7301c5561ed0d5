import { nearestText } from "../../i18n/nearestText.ts";
import { homePath } from "../../paths.ts";
import { languages } from "../../words/text/language.ts";
import { fetchText } from "../shared/fetchFile.ts";
import { nearestPages } from "./nearestPage.ts";

/** Names the nearest page that there is, on the page that says that there is none. */
const { pathname, search } = location;
const language =
  languages.find(
    (language) => language !== languages[0] && pathname.startsWith(homePath(language)),
  ) ?? languages[0];

void find();

async function find(): Promise<void> {
  for (const path of nearestPages(pathname, search, { language, home: homePath(language) })) {
    const html = await fetchText(path, { isPage: true }).catch(() => null);
    if (html === null) continue;
    // The heading alone: styles of another page would break the policy of this one.
    const heading = /<h1\b.*?<\/h1>/s.exec(html)?.[0] ?? "";
    const page = new DOMParser().parseFromString(heading, "text/html");
    return show(path, page.body.textContent?.trim() || path);
  }
}

/** In place of the front page, which the note leads to without script. */
function show(path: string, title: string): void {
  const note = document.getElementById("nearest-page");
  const link = note?.querySelector("a");
  if (!note || !link) return;
  link.href = path;
  link.textContent = title;
  note.lang = language;
  note.replaceChildren(nearestText[language].nearest, " ", link);
}
