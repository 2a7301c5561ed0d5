/** The two things that the strip under a chart can't do by links: to print, and to paint a picture larger. */
export function readyToTakeAway(): void {
  const strip = document.querySelector<HTMLElement>(".take-away");
  strip?.classList.add("is-ready");
  strip?.querySelector("[data-print]")?.addEventListener("click", () => window.print());
  const painter = strip?.querySelector<HTMLButtonElement>("[data-svg]");
  const place = strip?.querySelector<HTMLElement>("[role=status]");
  if (painter && place)
    painter.addEventListener("click", () => {
      import("./paintLarger.ts").then(
        ({ paintLarger }) => paintLarger(painter, place),
        () => place.replaceChildren(painter.dataset["failed"] ?? ""),
      );
    });
}
