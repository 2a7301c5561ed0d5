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
const words = { th: "หน้าที่ใกล้เคียงที่สุดคือ", en: "The nearest page is" };

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

function show(path: string, title: string): void {
  const link = document.createElement("a");
  link.href = path;
  link.textContent = title;
  const paragraph = document.createElement("p");
  paragraph.className = "notice";
  paragraph.lang = language;
  paragraph.append(words[language], " ", link);
  document.getElementById("nearest-page")?.replaceChildren(paragraph);
}
