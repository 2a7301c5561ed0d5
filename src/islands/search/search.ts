/** Wakes a search box when it is first used; a page that shows results fills them at once. */
for (const box of document.querySelectorAll<HTMLFormElement>("form[role=search]"))
  box.addEventListener("focusin", () => void wake(box), { once: true });

const results = document.getElementById("search-results");
if (results) void fill(results);

/** What shows results may come late, or never. */
async function fill(place: HTMLElement): Promise<void> {
  const fail = () => (place.textContent = place.dataset["failed"] ?? "");
  const late = setTimeout(fail, 15_000);
  const part = import("./searchResults.ts").finally(() => clearTimeout(late));
  await part.then(({ showResults }) => showResults(place), fail);
}

async function wake(box: HTMLFormElement): Promise<void> {
  const { openBox } = await import("./searchBox.ts");
  openBox(box);
}
