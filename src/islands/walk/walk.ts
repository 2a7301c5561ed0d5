import type { Language } from "../../words/text/language.ts";

const roles: Readonly<Record<Language, string>> = { th: "แผนภูมิ", en: "chart" };

/** Makes the chart of a page one stop of the keyboard; what it says by keys is fetched when it is first stood on. */
export function startWalking(): void {
  // A page of several charts has the table of each on a page of its own.
  const pictures = document.querySelectorAll<HTMLElement>(".figure > .picture");
  const tables = document.querySelectorAll<HTMLTableElement>("table[data-peers]");
  if (pictures.length === 1 && tables.length === 1) offer(pictures[0]!, tables[0]!);
}

function offer(picture: HTMLElement, table: HTMLTableElement): void {
  picture.id ||= "picture";
  picture.tabIndex = 0;
  picture.setAttribute("role", "application");
  picture.setAttribute("aria-roledescription", roles[document.documentElement.lang as Language]);
  for (const link of picture.querySelectorAll("svg a[href]")) link.setAttribute("tabindex", "-1");
  picture.addEventListener(
    "focus",
    () => void import("./walkChart.ts").then(({ walkChart }) => walkChart(picture, table)),
    { once: true },
  );
}
