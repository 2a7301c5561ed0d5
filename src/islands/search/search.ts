/** Wakes a search box when it is first used; a page that shows results fills them at once. */
for (const box of document.querySelectorAll<HTMLFormElement>("form[role=search]"))
  box.addEventListener("focusin", () => void wake(box), { once: true });

const results = document.getElementById("search-results");
if (results) void import("./searchResults.ts").then(({ showResults }) => showResults(results));

async function wake(box: HTMLFormElement): Promise<void> {
  const { openBox } = await import("./searchBox.ts");
  openBox(box);
}
