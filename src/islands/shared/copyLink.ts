import { copyText } from "./copyText.ts";

/** Lets a button copy the link to the figures shown; where the browser forbids it, the link is selected. */
export function startCopying(): void {
  const link = document.querySelector<HTMLAnchorElement>("a[data-pin-link]");
  const place = document.querySelector<HTMLElement>(".pin-copy");
  const button = place?.querySelector("button");
  if (!link || !place || !button) return;
  place.classList.add("is-ready");
  button.addEventListener("click", async () => {
    const said = (await copyText(link.textContent.trim()))
      ? button.dataset["copied"]
      : selectText(link, button);
    place.querySelector("output")!.textContent = said ?? "";
  });
}

function selectText(link: HTMLElement, button: HTMLElement): string | undefined {
  getSelection()?.selectAllChildren(link);
  return button.dataset["selected"];
}
