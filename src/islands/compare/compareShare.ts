import type { AreaComparison } from "../../render/comparison.ts";
import { copyText, textToCopy } from "../shared/copyText.ts";
import { offerFile } from "../shared/offerFile.ts";
import { comparisonCsv } from "./comparisonCsv.ts";
import { compareWords } from "./compareWords.ts";

const place = document.getElementById("compare-share");
let { address = "", title = "" } = place?.dataset ?? {};

/** What the links, the citations and the file tell of: the areas that are shown, at their own address. */
export function shareComparison(comparison: AreaComparison, search: string): void {
  if (!place) return;
  const { language, areas } = comparison;
  const own = {
    address: address.replace(/\?.*$|$/, search),
    title: `${document.querySelector("h1")?.textContent?.trim() ?? ""}: ${areas.map((area) => area[language]).join(" · ")}`,
  };
  const renamed = (text: string) =>
    text
      .replaceAll(encodeURIComponent(address), encodeURIComponent(own.address))
      .replaceAll(encodeURIComponent(title), encodeURIComponent(own.title))
      .replaceAll(address, own.address)
      .replaceAll(title, own.title);
  for (const link of place.querySelectorAll("a")) link.href = renamed(link.href);
  for (const text of place.querySelectorAll(".share-address a, .citation, pre"))
    text.textContent = renamed(text.textContent ?? "");
  ({ address, title } = own);
  offer(comparison);
}

function offer(comparison: AreaComparison): void {
  const strip = place?.querySelector<HTMLElement>(".take-away");
  const told = strip?.querySelector<HTMLElement>("[role=status]");
  if (!strip || !told) return;
  const say = compareWords[comparison.language];
  const on = (name: string, act: () => void) => {
    const button = strip.querySelector<HTMLButtonElement>(`[data-${name}]`);
    if (button) button.onclick = act;
  };
  strip.classList.add("is-ready");
  on("csv", () => {
    const content = new Blob(["\ufeff", comparisonCsv(comparison)], { type: "text/csv" });
    told.replaceChildren(...offerFile({ name: "comparison.csv", content }, comparison.language));
  });
  on("copy", () => {
    void copyText(address).then((isCopied) => {
      if (isCopied) told.textContent = say.copied;
      else told.replaceChildren(say.copyByHand, textToCopy(address, say.copyByHand));
    });
  });
}
