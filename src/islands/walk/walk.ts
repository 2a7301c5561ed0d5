import type { Language } from "../../words/text/language.ts";

/** Makes each chart one stop of the keyboard; what it says by keys is fetched when it is first stood on. */
const roles: Readonly<Record<Language, string>> = { th: "แผนภูมิ", en: "chart" };

for (const [i, picture] of document.querySelectorAll<HTMLElement>(".figure > .picture").entries()) {
  const table = picture.closest("main")?.querySelector<HTMLTableElement>("table[data-peers]");
  if (table) offer(picture, table, i);
}

function offer(picture: HTMLElement, table: HTMLTableElement, i: number): void {
  picture.id ||= `picture-${i + 1}`;
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
