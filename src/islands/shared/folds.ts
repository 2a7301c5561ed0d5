/**
 * Sections that open: all of them where there is room and on paper, the one that an address names, and those
 * that were open when the reader left the page. The one opened last is written into the address.
 */
const folds = [...document.querySelectorAll<HTMLDetailsElement>("details.fold")];

const left = (history.state as { readonly folds?: readonly number[] } | null)?.folds;
const hasRoom = matchMedia("(min-width: 768px)").matches;
for (const [i, fold] of folds.entries()) fold.open = left ? left.includes(i) : hasRoom || fold.open;
document.documentElement.dataset["folds"] = "set";
openNamed();

addEventListener("hashchange", openNamed);
addEventListener("beforeprint", () => {
  const closed = folds.filter((fold) => !fold.open);
  for (const fold of closed) fold.open = true;
  addEventListener("afterprint", () => closed.forEach((fold) => (fold.open = false)), {
    once: true,
  });
});
document.addEventListener("click", ({ target }) => {
  if (!(target instanceof Element)) return;
  const summary = target.closest("summary");
  if (summary?.parentElement?.matches(".fold")) setTimeout(remember, 0, summary.parentElement);
  // The same address again leads back to a section that was closed since.
  const link = target.closest<HTMLAnchorElement>("a[href^='#']");
  if (link && link.hash === location.hash) openNamed();
});

/** Opens what the address names, with all that it stands within, and goes there. */
function openNamed(): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!named) return;
  const inside = named.querySelector<HTMLDetailsElement>(":scope > details.fold");
  const around = folds.filter((fold) => fold.contains(named) && !fold.open);
  for (const fold of [...around, ...(inside ? [inside] : [])]) fold.open = true;
  if (around.length > 0) named.scrollIntoView();
}

/** The address leads back to what was opened; going back finds all as it was. */
function remember(changed: HTMLDetailsElement): void {
  const address = new URL(location.href);
  const own = `#${changed.parentElement?.id ?? ""}`;
  if (changed.open && own !== "#") address.hash = own;
  else if (address.hash === own) address.hash = "";
  const open = folds.flatMap((fold, i) => (fold.open ? [i] : []));
  const state = { ...(history.state as object | null), folds: open };
  history.replaceState(state, "", address);
}
