/** What the strip under a chart can't do by links: to print, and to paint a picture larger or as a tall card. */
export function readyToTakeAway(): void {
  const strip = document.querySelector<HTMLElement>(".take-away");
  strip?.classList.add("is-ready");
  strip?.querySelector("[data-print]")?.addEventListener("click", () => window.print());
  const place = strip?.querySelector<HTMLElement>("[role=status]");
  if (!place) return;
  for (const painter of strip?.querySelectorAll<HTMLButtonElement>("[data-failed]") ?? [])
    painter.addEventListener("click", () => {
      import("./paintPicture.ts").then(
        ({ paintPicture }) => paintPicture(painter, place),
        () => place.replaceChildren(painter.dataset["failed"] ?? ""),
      );
    });
}
