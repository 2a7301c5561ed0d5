/**
 * The row that a figure leads to is a card on a phone: it gets the name of its file, and each cell its heading.
 * Written into every row beforehand, they would be half of all evidence pages.
 */
function labelRow(): void {
  // Not by `:target`: while a page loads nothing is that yet.
  const row = document.getElementById(window.location.hash.slice(1));
  const table = row?.closest<HTMLTableElement>("table.raw");
  if (!(row instanceof HTMLTableRowElement) || !table) return;
  const [, ...headings] = table.querySelectorAll("thead th");
  const [number, ...cells] = row.cells;
  if (number) number.dataset["heading"] = table.dataset["rowHeading"];
  // A title above the header is one cell of the whole width.
  if (cells.length === headings.length)
    cells.forEach((cell, i) => (cell.dataset["heading"] = headings[i]?.textContent.trim()));
  row.dataset["file"] = table.dataset["file"];
}

labelRow();
window.addEventListener("hashchange", labelRow);

export {};
